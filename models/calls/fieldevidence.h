#pragma once

#include "models/calls/call.h"

namespace askpro::models {

/// Where the caller said what a field holds. Offsets are UTF-16 units of the turn's original text.
struct EvidenceSpan
{
    QString field;                   ///< name of the field
    int utterance = 0;               ///< position in the call's conversation
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const EvidenceSpan &, const EvidenceSpan &) = default;
};

/// For each chosen field at most one span, in the order of the conversation. A field that names its evidence
/// ("3:10-24") is believed; else its value is looked for in the caller's turns, word by word as searching compares them
/// (fold.h): whole values, surnames, most of a long value, days and times as people say them. Nothing similar counts:
/// no evidence is better than a wrong one.
[[nodiscard]] QList<EvidenceSpan> evidenceOf(const Call &call);

} // namespace askpro::models
