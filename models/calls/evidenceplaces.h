#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace askpro::models {

/// A place in the conversation. Offsets are UTF-16 units of the turn's original text, half-open.
struct EvidencePlace
{
    int utterance = 0;               ///< position in the call's conversation
    qsizetype from = 0;
    qsizetype to = 0;

    friend bool operator==(const EvidencePlace &, const EvidencePlace &) = default;
};

// How a field names its evidence: "3:10-24", several places with commas between: "3:10-24,5:0-8".

[[nodiscard]] QString evidenceText(const QList<EvidencePlace> &places);
/// Empty when the text is anything else (a key path), also in part.
[[nodiscard]] QList<EvidencePlace> evidencePlaces(QStringView text);

} // namespace askpro::models
