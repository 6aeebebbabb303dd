#pragma once

#include "services/core/understanding/person/digitruns.h"

#include <QList>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace askpro::core {

/// The number as one of several readings of what was said.
struct DigitsReading
{
    std::string digits;
    int doubt = 0;                   ///< 0 = the plain reading
};

/// A number that is good to call.
struct SpokenNumber
{
    QString e164;
    int doubt = 0;
};

/// What spoken digits are as a number: with plus or 00 as they are, else national; digits without any prefix are tried nationally
/// first, because nobody leaves the plus away while speaking.
[[nodiscard]] std::optional<QString> spokenNumber(const std::string &digits, const QString &region);

/// A number while it is being dictated: chunks are added, corrections are worked in. Where words allow several readings all are
/// kept (at most a dozen), so that the numbering plan decides in the end.
class PhoneDictation
{
public:
    explicit PhoneDictation(QString region) : m_region(std::move(region)) {}

    void clear();
    void beginWith(const std::string &digits, const TurnSpan &span);
    void apply(const DigitRun &run);

    [[nodiscard]] bool isEmpty() const { return m_readings.empty(); }
    [[nodiscard]] const std::string &digits() const;
    [[nodiscard]] const QList<TurnSpan> &evidence() const { return m_evidence; }
    [[nodiscard]] bool wasCorrected() const { return m_corrected; }
    [[nodiscard]] std::optional<SpokenNumber> number() const;

private:
    void append(const DigitRun &run);
    void replace(const std::string &digits);
    void replaceHead(const std::string &digits);
    void replaceTail(const std::string &digits);
    void contrast(const std::string &wrong, const std::string &right);
    void keepBest();

    QString m_region;
    std::vector<DigitsReading> m_readings;
    QList<TurnSpan> m_evidence;
    bool m_corrected = false;
};

} // namespace askpro::core
