#include "ui/live/livesteps.h"

#include "models/calls/fieldextraction.h"
#include "ui/common/formats.h"
#include "ui/common/words.h"
#include "ui/live/livewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

using Step = StepList::Step;

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("LiveSteps", text, nullptr, count);
}

struct ToolWords
{
    ToolKind kind;
    const char *underway;
    const char *done;
    const char *failed;
};

constexpr std::array toolWords{
    ToolWords{ToolKind::Availability, QT_TRANSLATE_NOOP("LiveSteps", "Availability is being checked"),
              QT_TRANSLATE_NOOP("LiveSteps", "Availability checked"), QT_TRANSLATE_NOOP("LiveSteps", "No slot as wished")},
    ToolWords{ToolKind::Booking, QT_TRANSLATE_NOOP("LiveSteps", "Booking under way"), QT_TRANSLATE_NOOP("LiveSteps", "Booking answered"),
              QT_TRANSLATE_NOOP("LiveSteps", "Not booked")},
    ToolWords{ToolKind::Rescheduling, QT_TRANSLATE_NOOP("LiveSteps", "Rescheduling under way"), QT_TRANSLATE_NOOP("LiveSteps", "Rescheduling answered"),
              QT_TRANSLATE_NOOP("LiveSteps", "Not rescheduled")},
    ToolWords{ToolKind::Cancelling, QT_TRANSLATE_NOOP("LiveSteps", "Cancelling under way"), QT_TRANSLATE_NOOP("LiveSteps", "Cancelling answered"),
              QT_TRANSLATE_NOOP("LiveSteps", "Not cancelled")},
    ToolWords{ToolKind::Callback, QT_TRANSLATE_NOOP("LiveSteps", "Callback is being noted"), QT_TRANSLATE_NOOP("LiveSteps", "Callback noted"),
              QT_TRANSLATE_NOOP("LiveSteps", "Callback not noted")},
    ToolWords{ToolKind::Transfer, QT_TRANSLATE_NOOP("LiveSteps", "Transfer under way"), QT_TRANSLATE_NOOP("LiveSteps", "Transfer answered"),
              QT_TRANSLATE_NOOP("LiveSteps", "Not transferred")},
    ToolWords{ToolKind::Other, QT_TRANSLATE_NOOP("LiveSteps", "Function under way"), QT_TRANSLATE_NOOP("LiveSteps", "Function answered"),
              QT_TRANSLATE_NOOP("LiveSteps", "Function failed")},
};

Step acceptedStep(const LiveCall &live, const Formats &formats)
{
    const Call &call = live.call;
    const QString how = sentenceOf(call.resolution, formats);
    const QString title = call.direction == CallDirection::Outbound ? words(QT_TRANSLATE_NOOP("LiveSteps", "Call placed"))
                                                                    : words(QT_TRANSLATE_NOOP("LiveSteps", "Call accepted"));
    if (call.branch.isNull())
        return {Tone::Warning, u"unlink"_s, title, how, {}};
    return {Tone::Success, u"check"_s, title, u"%1 \u00b7 %2"_s.arg(call.branchName, how), {}};
}

Step nameStep(const LiveCall &live, const Formats &formats)
{
    const Call &call = live.call;
    if (!live.lastCall)
        return {Tone::Success, u"check"_s, words(QT_TRANSLATE_NOOP("LiveSteps", "Name heard")), chosenValue(call.fields, field::name), {}};
    return {Tone::Success, u"check"_s, words(QT_TRANSLATE_NOOP("LiveSteps", "Person recognised")), acquaintanceOf(live, formats), {}};
}

Step toolStep(const ToolUse &use)
{
    const auto row = std::ranges::find(toolWords, use.kind, &ToolWords::kind);
    const QString detail = use.offered                    ? words(QT_TRANSLATE_N_NOOP("LiveSteps", "%n free slot(s)"), *use.offered)
                         : use.kind == ToolKind::Other ? use.name
                                                       : QString();
    if (!use.answered)
        return {Tone::Accent, u"loader-circle"_s, words(row->underway), use.kind == ToolKind::Other ? use.name : QString(), {}};
    if (use.succeeded == false)
        return {Tone::Warning, u"triangle-alert"_s, words(row->failed), detail, {}};
    return {Tone::Success, u"check"_s, words(row->done), detail, {}};
}

Step stepOf(const ProgressStep &progress, const LiveCall &live, const Formats &formats)
{
    const QList<ExtractedField> &fields = live.call.fields;
    switch (progress.kind) {
    case ProgressKind::Accepted: return acceptedStep(live, formats);
    case ProgressKind::NameHeard: return nameStep(live, formats);
    case ProgressKind::ServiceHeard:
        return {Tone::Success, u"check"_s, words(QT_TRANSLATE_NOOP("LiveSteps", "Service heard")), chosenValue(fields, field::service), {}};
    case ProgressKind::WishHeard:
        return {Tone::Success, u"check"_s, words(QT_TRANSLATE_NOOP("LiveSteps", "Wished time heard")), chosenValue(fields, field::date), {}};
    case ProgressKind::Tool: return toolStep(progress.tool);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<StepList::Step> stepsOf(const LiveCall &live, const Formats &formats)
{
    const Instant start = live.call.startedAt.value_or(live.call.sortAt);
    QList<Step> steps;
    for (const ProgressStep &progress : live.progress) {
        steps.append(stepOf(progress, live, formats));
        if (progress.atS)
            steps.last().time = formats.moment(start + Milliseconds(qint64(*progress.atS * 1000)));
    }
    if (live.phase == CallPhase::Offering)
        steps.append({Tone::Accent, u"loader-circle"_s, words(QT_TRANSLATE_NOOP("LiveSteps", "Offer under way")), {}, {}});
    return steps;
}

} // namespace askpro::ui
