#include "models/calls/callprogress.h"

#include "models/calls/fieldextraction.h"
#include "models/common/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

struct Heard
{
    ProgressKind kind;
    QLatin1StringView field;
};

constexpr std::array heard{
    Heard{ProgressKind::NameHeard, field::name},
    Heard{ProgressKind::ServiceHeard, field::service},
    Heard{ProgressKind::WishHeard, field::date},
};

/// "transcript_with_tool_calls[3].arguments.datum" → 3
std::optional<int> turnOf(const QString &evidence)
{
    static const QRegularExpression pattern(u"^transcript_with_tool_calls\\[(\\d+)\\]"_s);
    const QRegularExpressionMatch match = pattern.match(evidence);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

/// A step of which nobody knows when it was stays behind the one before it.
void placeByTime(QList<ProgressStep> &steps)
{
    QList<std::pair<double, ProgressStep>> placed;
    double last = 0;
    for (const ProgressStep &step : std::as_const(steps)) {
        last = step.atS.value_or(last);
        placed.append({last, step});
    }
    std::ranges::stable_sort(placed, {}, &std::pair<double, ProgressStep>::first);
    std::ranges::transform(placed, steps.begin(), &std::pair<double, ProgressStep>::second);
}

} // namespace

std::optional<double> heardAt(const Call &call, QLatin1StringView fieldName)
{
    const ExtractedField *found = chosenField(call.fields, fieldName);
    if (!found)
        return std::nullopt;
    if (const auto turn = turnOf(found->evidence)) {
        const QList<ToolUse> uses = toolUsesOf(call.utterances);
        const auto use = std::ranges::find(uses, *turn, &ToolUse::turn);
        if (use != uses.end())
            return use->atS;
    }
    const QString value = folded(found->value.trimmed());
    for (const Utterance &turn : call.utterances) {
        if (turn.speaker == Speaker::User && !value.isEmpty() && folded(turn.text).contains(value))
            return turn.startS;
    }
    return std::nullopt;
}

QList<ProgressStep> progressOf(const Call &call)
{
    QList<ProgressStep> steps{{ProgressKind::Accepted, 0, {}}};
    for (const Heard &row : heard) {
        if (!chosenValue(call.fields, row.field).isEmpty())
            steps.append({row.kind, heardAt(call, row.field), {}});
    }
    for (const ToolUse &use : toolUsesOf(call.utterances))
        steps.append({ProgressKind::Tool, use.atS, use});
    placeByTime(steps);
    return steps;
}

} // namespace askpro::models
