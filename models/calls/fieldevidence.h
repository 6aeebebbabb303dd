#pragma once

#include "models/calls/call.h"

namespace askpro::models {

/// What the words of a place are: a field's value, or the caller's consent or refusal as the transcript was read. What a vendor calls
/// "consent" is a value.
enum class EvidenceKind { Value, Consent, Refusal };

/// Where the caller said what a field holds. Offsets are UTF-16 units of the turn's original text.
struct EvidenceSpan
{
    QString field;                   ///< name of the field
    int utterance = 0;               ///< position in the call's conversation
    qsizetype from = 0;
    qsizetype length = 0;
    EvidenceKind kind = EvidenceKind::Value;

    friend bool operator==(const EvidenceSpan &, const EvidenceSpan &) = default;
};

/// Where the chosen fields were said, in the order of the conversation. A field that names its evidence (evidenceplaces.h) is
/// believed, and so is what was read in the transcript when it says the same as the chosen value (fieldcomparison.h). Else the
/// value is looked for in the caller's turns, word by word as searching compares them (fold.h), at most once: whole values,
/// surnames, most of a long value, days and times as people say them. Nothing similar counts: no evidence is better than a
/// wrong one. Among them stand the words of consent and of refusal that were read in the transcript (heardfields.h).
[[nodiscard]] QList<EvidenceSpan> evidenceOf(const Call &call);

} // namespace askpro::models
