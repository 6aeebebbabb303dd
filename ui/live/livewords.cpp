#include "ui/live/livewords.h"

#include "models/calls/callderivation.h"
#include "models/calls/callstatus.h"
#include "models/calls/fieldextraction.h"
#include "models/common/fold.h"
#include "ui/common/formats.h"
#include "ui/common/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("Live", text, nullptr, count);
}

struct PhaseWord
{
    CallPhase phase;
    const char *text;
};

constexpr std::array phases{
    PhaseWord{CallPhase::Ringing, QT_TRANSLATE_NOOP("Live", "Ringing")},
    PhaseWord{CallPhase::Greeting, QT_TRANSLATE_NOOP("Live", "Greeting")},
    PhaseWord{CallPhase::Talking, QT_TRANSLATE_NOOP("Live", "Talking")},
    PhaseWord{CallPhase::CheckingSlots, QT_TRANSLATE_NOOP("Live", "Checking slots")},
    PhaseWord{CallPhase::Offering, QT_TRANSLATE_NOOP("Live", "Offering slots")},
    PhaseWord{CallPhase::Booking, QT_TRANSLATE_NOOP("Live", "Booking")},
    PhaseWord{CallPhase::Rescheduling, QT_TRANSLATE_NOOP("Live", "Rescheduling")},
    PhaseWord{CallPhase::Cancelling, QT_TRANSLATE_NOOP("Live", "Cancelling")},
    PhaseWord{CallPhase::NotingCallback, QT_TRANSLATE_NOOP("Live", "Noting a callback")},
    PhaseWord{CallPhase::Transferring, QT_TRANSLATE_NOOP("Live", "Transferring")},
    PhaseWord{CallPhase::LookingUp, QT_TRANSLATE_NOOP("Live", "Looking up")},
    PhaseWord{CallPhase::Over, QT_TRANSLATE_NOOP("Live", "Ended")},
};

bool sameWords(const QString &left, const QString &right)
{
    return foldedWords(left) == foldedWords(right);
}

/// `stored` = what the clinic has noted about the person; empty = nothing to compare with.
LiveField captured(QLatin1StringView name, const QString &value, const QString &stored, bool same)
{
    if (value.isEmpty())
        return {fieldWord(name), words(QT_TRANSLATE_NOOP("Live", "Not heard yet")), FieldState::Open, {}};
    const bool differs = !stored.isEmpty() && !same;
    return {fieldWord(name), value, differs ? FieldState::Differs : FieldState::Captured,
            differs ? words(QT_TRANSLATE_NOOP("Live", "Stored so far: %1")).arg(stored) : QString()};
}

LiveField phoneOf(const Call &call, const Formats &formats)
{
    const QString heard = chosenValue(call.fields, field::phone);
    const QString number = formats.phone(heard);
    const QString stored = formats.phone(call.customerPhone);
    return captured(field::phone, number.isEmpty() ? heard : number, stored, stored == number);
}

/// "13 Oct 2025, 14:00"; a day that is no date stays as it was said.
QString wishOf(const Call &call, const Formats &formats)
{
    const QString said = chosenValue(call.fields, field::date);
    const QDate date = QDate::fromString(said, Qt::ISODate);
    QStringList parts{date.isValid() ? formats.days(date, date) : said, chosenValue(call.fields, field::time)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

LiveField appointmentOf(const LiveCall &live, const QString &wish)
{
    LiveField row{words(QT_TRANSLATE_NOOP("Live", "Appointment")), words(QT_TRANSLATE_NOOP("Live", "Not booked yet")), FieldState::Open, {}};
    for (const ProgressStep &step : live.progress) {
        const ToolUse &use = step.tool;
        if (step.kind != ProgressKind::Tool || (use.kind != ToolKind::Availability && use.kind != ToolKind::Booking))
            continue;
        const bool booking = use.kind == ToolKind::Booking;
        if (!use.answered)
            row = {row.name, words(booking ? QT_TRANSLATE_NOOP("Live", "Being booked \u2026") : QT_TRANSLATE_NOOP("Live", "Being checked \u2026")),
                   FieldState::Underway, {}};
        else if (booking && use.succeeded == true)
            row = {row.name, wish.isEmpty() ? wordOf(CallOutcome::Booked) : wish, FieldState::Captured, {}};
        else if (!booking && use.offered.value_or(0) > 0)
            row = {row.name, words(QT_TRANSLATE_NOOP("Live", "Being offered \u2026")), FieldState::Underway, {}};
        else
            row = {row.name, words(QT_TRANSLATE_NOOP("Live", "Not booked yet")), FieldState::Open, {}};
    }
    return row;
}

} // namespace

QString wordOf(CallPhase phase)
{
    const auto found = std::ranges::find(phases, phase, &PhaseWord::phase);
    Q_ASSERT(found != phases.end());
    return words(found->text);
}

QString originOf(const CallSummary &call, const Formats &formats)
{
    const QString phone = formats.phone(callerNumber(call));
    const QString who = phone.isEmpty()                 ? words(QT_TRANSLATE_NOOP("Live", "Anonymous"))
                      : call.customerName.isEmpty() ? words(QT_TRANSLATE_NOOP("Live", "Name not known"))
                                                    : phone;
    return u"%1 \u00b7 %2"_s.arg(who, call.branch.isNull() ? words(QT_TRANSLATE_NOOP("Live", "No branch")) : call.branchName);
}

QString acquaintanceOf(const LiveCall &live, const Formats &formats)
{
    if (live.lastCall)
        return words(QT_TRANSLATE_NOOP("Live", "Known, last call: %1")).arg(formats.day(*live.lastCall, live.call.zone));
    return live.call.customer.isNull() ? words(QT_TRANSLATE_NOOP("Live", "Not known")) : words(QT_TRANSLATE_NOOP("Live", "Calls for the first time"));
}

QString resultOf(const CallSummary &call)
{
    if (!isOver(call.status))
        return words(QT_TRANSLATE_NOOP("Live", "No end was reported"));
    const QString mood = call.sentiment == Sentiment::Negative ? wordOf(*call.sentiment).toLower() : QString();
    QStringList parts{wordOf(faceOf(call)), mood, call.serviceText};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QList<LiveField> fieldsOf(const LiveCall &live, const Formats &formats)
{
    const Call &call = live.call;
    const QString name = chosenValue(call.fields, field::name).isEmpty() ? call.customerName : chosenValue(call.fields, field::name);
    const QString wish = wishOf(call, formats);
    LiveField wished = captured(field::date, wish, {}, true);
    wished.name = words(QT_TRANSLATE_NOOP("Live", "Wished time"));
    return {
        captured(field::name, name, call.customerName, sameWords(name, call.customerName)),
        phoneOf(call, formats),
        captured(field::service, chosenValue(call.fields, field::service), {}, true),
        captured(field::staff, chosenValue(call.fields, field::staff), {}, true),
        wished,
        appointmentOf(live, wish),
    };
}

QString wordOf(FieldState state)
{
    switch (state) {
    case FieldState::Captured: return words(QT_TRANSLATE_NOOP("Live", "captured"));
    case FieldState::Differs: return words(QT_TRANSLATE_NOOP("Live", "differs from what is stored"));
    case FieldState::Underway: return words(QT_TRANSLATE_NOOP("Live", "in progress"));
    case FieldState::Open: return words(QT_TRANSLATE_NOOP("Live", "open"));
    }
    Q_UNREACHABLE();
}

} // namespace askpro::ui
