#include "ui/common/words.h"

#include "models/calls/callderivation.h"
#include "models/calls/fieldextraction.h"
#include "models/calls/heardfields.h"
#include "ui/common/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

template<class Value>
struct Row
{
    Value value;
    const char *text; ///< English source text in the context "Words"
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

template<class Value, size_t Size>
QString look(const std::array<Row<Value>, Size> &rows, Value value)
{
    const auto found = std::ranges::find(rows, value, &Row<Value>::value);
    Q_ASSERT(found != rows.end());
    return translated(found->text);
}

constexpr std::array faces{
    Row<CallFace>{CallFace::Running, QT_TRANSLATE_NOOP("Words", "Running")},
    Row<CallFace>{CallFace::Evaluating, QT_TRANSLATE_NOOP("Words", "Being evaluated")},
    Row<CallFace>{CallFace::Unassigned, QT_TRANSLATE_NOOP("Words", "Not assigned")},
    Row<CallFace>{CallFace::Booked, QT_TRANSLATE_NOOP("Words", "Booked")},
    Row<CallFace>{CallFace::Changed, QT_TRANSLATE_NOOP("Words", "Rescheduled")},
    Row<CallFace>{CallFace::Cancelled, QT_TRANSLATE_NOOP("Words", "Cancelled")},
    Row<CallFace>{CallFace::WishOpen, QT_TRANSLATE_NOOP("Words", "Wish open")},
    Row<CallFace>{CallFace::Callback, QT_TRANSLATE_NOOP("Words", "Callback")},
    Row<CallFace>{CallFace::Information, QT_TRANSLATE_NOOP("Words", "Information")},
    Row<CallFace>{CallFace::Missed, QT_TRANSLATE_NOOP("Words", "Missed")},
    Row<CallFace>{CallFace::Aborted, QT_TRANSLATE_NOOP("Words", "Aborted")},
};

constexpr std::array sentiments{
    Row<Sentiment>{Sentiment::Positive, QT_TRANSLATE_NOOP("Words", "Positive")},
    Row<Sentiment>{Sentiment::Neutral, QT_TRANSLATE_NOOP("Words", "Neutral")},
    Row<Sentiment>{Sentiment::Negative, QT_TRANSLATE_NOOP("Words", "Negative")},
    Row<Sentiment>{Sentiment::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
};

constexpr std::array urgencies{
    Row<Urgency>{Urgency::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Row<Urgency>{Urgency::Low, QT_TRANSLATE_NOOP("Words", "Low")},
    Row<Urgency>{Urgency::Normal, QT_TRANSLATE_NOOP("Words", "Medium")},
    Row<Urgency>{Urgency::High, QT_TRANSLATE_NOOP("Words", "High")},
};

constexpr std::array reasons{
    Row<NoBookingReason>{NoBookingReason::None, ""},
    Row<NoBookingReason>{NoBookingReason::NotAnalyzed, QT_TRANSLATE_NOOP("Words", "The evaluation has not arrived yet")},
    Row<NoBookingReason>{NoBookingReason::NoWish, QT_TRANSLATE_NOOP("Words", "No appointment was asked for")},
    Row<NoBookingReason>{NoBookingReason::NotConnected, QT_TRANSLATE_NOOP("Words", "The call was not connected")},
    Row<NoBookingReason>{NoBookingReason::HungUpEarly, QT_TRANSLATE_NOOP("Words", "The caller hung up early")},
    Row<NoBookingReason>{NoBookingReason::UnknownNumber, QT_TRANSLATE_NOOP("Words", "The call belongs to no branch yet")},
    Row<NoBookingReason>{NoBookingReason::DateMissing, QT_TRANSLATE_NOOP("Words", "No date was named")},
    Row<NoBookingReason>{NoBookingReason::DateUnclear, QT_TRANSLATE_NOOP("Words", "The date was not clear")},
    Row<NoBookingReason>{NoBookingReason::ServiceMissing, QT_TRANSLATE_NOOP("Words", "The service was not recognised")},
    Row<NoBookingReason>{NoBookingReason::ContactMissing, QT_TRANSLATE_NOOP("Words", "Name or contact is missing")},
    Row<NoBookingReason>{NoBookingReason::BelowThreshold, QT_TRANSLATE_NOOP("Words", "Date and time were not certain enough")},
    Row<NoBookingReason>{NoBookingReason::MappingMissing, QT_TRANSLATE_NOOP("Words", "The service is not mapped to an event type")},
    Row<NoBookingReason>{NoBookingReason::NoSlot, QT_TRANSLATE_NOOP("Words", "No suitable free slot")},
    Row<NoBookingReason>{NoBookingReason::NotAccepted, QT_TRANSLATE_NOOP("Words", "No proposal was accepted")},
    Row<NoBookingReason>{NoBookingReason::ProviderError, QT_TRANSLATE_NOOP("Words", "The calendar did not take the booking")},
    Row<NoBookingReason>{NoBookingReason::Technical, QT_TRANSLATE_NOOP("Words", "Could not be booked technically")},
};

constexpr std::array sources{
    Row<FieldSource>{FieldSource::FunctionArgument, QT_TRANSLATE_NOOP("Words", "Function during the call")},
    Row<FieldSource>{FieldSource::CollectedVariable, QT_TRANSLATE_NOOP("Words", "Collected variable")},
    Row<FieldSource>{FieldSource::DynamicVariable, QT_TRANSLATE_NOOP("Words", "Dynamic variable")},
    Row<FieldSource>{FieldSource::UnderscoreField, QT_TRANSLATE_NOOP("Words", "Custom field")},
    Row<FieldSource>{FieldSource::CustomAnalysis, QT_TRANSLATE_NOOP("Words", "Analysis")},
    Row<FieldSource>{FieldSource::Transcript, QT_TRANSLATE_NOOP("Words", "Transcript")},
    Row<FieldSource>{FieldSource::Caller, QT_TRANSLATE_NOOP("Words", "Caller number")},
};

struct FieldName
{
    QLatin1StringView name;
    const char *text;
};

constexpr std::array fieldNames{
    FieldName{field::name, QT_TRANSLATE_NOOP("Words", "Name")},
    FieldName{field::phone, QT_TRANSLATE_NOOP("Words", "Phone number")},
    FieldName{field::email, QT_TRANSLATE_NOOP("Words", "E-mail")},
    FieldName{field::date, QT_TRANSLATE_NOOP("Words", "Date")},
    FieldName{field::time, QT_TRANSLATE_NOOP("Words", "Time")},
    FieldName{field::service, QT_TRANSLATE_NOOP("Words", "Service")},
    FieldName{field::staff, QT_TRANSLATE_NOOP("Words", "Staff")},
    FieldName{field::concern, QT_TRANSLATE_NOOP("Words", "Concern")},
    FieldName{field::urgency, QT_TRANSLATE_NOOP("Words", "Urgency")},
    FieldName{field::appointmentRequested, QT_TRANSLATE_NOOP("Words", "Appointment wanted")},
    FieldName{heard::timeWish, QT_TRANSLATE_NOOP("Words", "Requested time")},
    FieldName{field::callbackRequested, QT_TRANSLATE_NOOP("Words", "Callback wanted")},
};

constexpr std::array steps{
    Row<ResolutionStep>{ResolutionStep::Quarantine, QT_TRANSLATE_NOOP("Words", "Not assigned to a branch")},
    Row<ResolutionStep>{ResolutionStep::Metadata, QT_TRANSLATE_NOOP("Words", "Named by the call itself (%1)")},
    Row<ResolutionStep>{ResolutionStep::PhoneNumber, QT_TRANSLATE_NOOP("Words", "Found by the called number %1")},
    Row<ResolutionStep>{ResolutionStep::Agent, QT_TRANSLATE_NOOP("Words", "Found by the agent %1")},
    Row<ResolutionStep>{ResolutionStep::Person, QT_TRANSLATE_NOOP("Words", "Assigned by a person")},
};

/// The words of models::Resolution::why.
constexpr std::array whys{
    FieldName{"unknown-number"_L1, QT_TRANSLATE_NOOP("Words", "The number %1 is not registered with any branch.")},
    FieldName{"disagreement"_L1, QT_TRANSLATE_NOOP("Words", "The clues point to different branches (%1).")},
    FieldName{"other-tenant"_L1, QT_TRANSLATE_NOOP("Words", "The number %1 belongs to another tenant.")},
    FieldName{"unknown-branch"_L1, QT_TRANSLATE_NOOP("Words", "The call names a branch that does not exist (%1).")},
    FieldName{"agent-not-unique"_L1, QT_TRANSLATE_NOOP("Words", "The agent %1 serves several branches.")},
    FieldName{"unassigned"_L1, QT_TRANSLATE_NOOP("Words", "A person took the assignment back.")},
    FieldName{"no-clue"_L1, QT_TRANSLATE_NOOP("Words", "The call carries neither a number nor an agent of this clinic.")},
};

QString withValue(const char *text, const QString &value)
{
    const QString sentence = translated(text);
    return sentence.contains("%1"_L1) ? sentence.arg(value) : sentence;
}

CallFace faceOf(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::None: return CallFace::Evaluating;
    case CallOutcome::Booked: return CallFace::Booked;
    case CallOutcome::Changed: return CallFace::Changed;
    case CallOutcome::Cancelled: return CallFace::Cancelled;
    case CallOutcome::WishOpen: return CallFace::WishOpen;
    case CallOutcome::Callback: return CallFace::Callback;
    case CallOutcome::Information: return CallFace::Information;
    case CallOutcome::Missed: return CallFace::Missed;
    case CallOutcome::Aborted: return CallFace::Aborted;
    }
    Q_UNREACHABLE();
}

} // namespace

CallFace faceOf(const CallSummary &call)
{
    if (call.branch.isNull())
        return CallFace::Unassigned;
    if (call.status == CallStatus::Ringing || call.status == CallStatus::Ongoing)
        return CallFace::Running;
    return faceOf(call.outcome);
}

QString wordOf(CallFace face)
{
    return look(faces, face);
}

QString wordOf(CallOutcome outcome)
{
    return wordOf(faceOf(outcome));
}

QString wordOf(Sentiment sentiment)
{
    return look(sentiments, sentiment);
}

QString wordOf(Urgency urgency)
{
    return look(urgencies, urgency);
}

QString wordOf(NoBookingReason reason)
{
    return reason == NoBookingReason::None ? QString() : look(reasons, reason);
}

QString wordOf(FieldSource source)
{
    return look(sources, source);
}

QString fieldWord(const QString &name)
{
    const auto found = std::ranges::find(fieldNames, name, &FieldName::name);
    return found == fieldNames.end() ? name : translated(found->text);
}

QString sentenceOf(const Resolution &resolution, const Formats &formats)
{
    const QString phone = formats.phone(resolution.matched);
    const QString matched = phone.isEmpty() ? resolution.matched : phone;
    if (resolution.step == ResolutionStep::Quarantine) {
        const auto found = std::ranges::find(whys, resolution.why, &FieldName::name);
        if (found != whys.end())
            return withValue(found->text, matched);
    }
    const auto found = std::ranges::find(steps, resolution.step, &Row<ResolutionStep>::value);
    return withValue(found->text, matched);
}

QString callerText(const CallSummary &call, const Formats &formats)
{
    if (!call.customerName.isEmpty())
        return call.customerName;
    const QString phone = formats.phone(callerNumber(call));
    return phone.isEmpty() ? translated(QT_TRANSLATE_NOOP("Words", "Number withheld")) : phone;
}

bool isCritical(const CallSummary &call)
{
    return call.sentiment == Sentiment::Negative && call.urgency == Urgency::High;
}

} // namespace askpro::ui
