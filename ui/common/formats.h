#pragma once

#include "models/common/instant.h"

#include <QByteArray>
#include <QCache>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace askpro::core {
class Clock;
}

namespace askpro::ui {

/// How numbers, days, times and phone numbers are written in the chosen language; the only place that decides it.
/// Instants are shown in the zone they are given with. GUI thread (it caches).
class Formats
{
public:
    explicit Formats(const core::Clock &clock);

    /// "de" or "en".
    void setLanguage(const QString &code);
    /// Zone (IANA; empty = the machine's) for what belongs to no branch, and region whose numbers are written nationally.
    void setHome(const QByteArray &zone, const QString &region);

    [[nodiscard]] QString number(qint64 value) const;
    /// "09:38"
    [[nodiscard]] QString time(models::Instant at, const QByteArray &zone) const;
    /// "09:38:12", with the day before it when it is not today; no zone = the home zone.
    [[nodiscard]] QString moment(models::Instant at, const QByteArray &zone = {}) const;
    /// "Today", "Yesterday", "Wed, 8 Oct"; with the year when it is another one.
    [[nodiscard]] QString day(models::Instant at, const QByteArray &zone) const;
    /// "9 Oct 2025"; "10 Sept – 9 Oct 2025".
    [[nodiscard]] QString days(QDate from, QDate to) const;
    /// "2:18", from an hour on "1:02:18".
    [[nodiscard]] QString duration(models::Milliseconds length) const;
    /// "80 %"
    [[nodiscard]] QString percent(double share) const;
    /// "81.3 %"
    [[nodiscard]] QString ratio(double share) const;
    /// "7.2"
    [[nodiscard]] QString decimal(double value) const;
    /// "2:14 min"
    [[nodiscard]] QString minutes(models::Milliseconds length) const;
    // How a figure has changed: "+6", "−3", "±0"; "−3 %"; "−0:09"; "+2.9 pts.".
    [[nodiscard]] QString change(qint64 difference) const;
    [[nodiscard]] QString changeInPercent(double share) const;
    [[nodiscard]] QString changeOfDuration(models::Milliseconds difference) const;
    [[nodiscard]] QString changeInPoints(double difference, int decimals) const;
    /// "10 Sept"
    [[nodiscard]] QString dayShort(QDate day) const;
    /// "Thu, 2 October"
    [[nodiscard]] QString dayLong(QDate day) const;
    /// As people write it; empty when the text is no number (withheld, SIP name).
    [[nodiscard]] QString phone(const QString &number) const;

    [[nodiscard]] QDate today(const QByteArray &zone = {}) const;
    /// The first instant of that day in the home zone.
    [[nodiscard]] models::Instant startOf(QDate day) const;
    [[nodiscard]] models::Instant now() const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    [[nodiscard]] static QString withSign(double rounded, const QString &magnitude);
    [[nodiscard]] QDateTime local(models::Instant at, const QByteArray &zone) const;

    const core::Clock &m_clock;
    QLocale m_locale;
    QByteArray m_zone;
    QString m_region;
    mutable QHash<QByteArray, QTimeZone> m_zones;
    mutable QCache<QString, QString> m_phones{5000};
};

} // namespace askpro::ui
