#include "ui/calls/trailwords.h"

#include "models/calls/callderivation.h"
#include "models/calls/fieldextraction.h"
#include "models/calls/heardfields.h"
#include "ui/calls/callfaces.h"
#include "ui/common/formats.h"
#include "ui/common/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr qsizetype longestQuote = 200;

struct Row
{
    QLatin1StringView step;
    QLatin1StringView word;          ///< the step's detail; empty = any
    const char *title;               ///< English source text in the context "TrailWords"
};

constexpr std::array titles{
    Row{"received"_L1, "ringing"_L1, QT_TRANSLATE_NOOP("TrailWords", "The call is ringing")},
    Row{"received"_L1, "ongoing"_L1, QT_TRANSLATE_NOOP("TrailWords", "The call is running")},
    Row{"received"_L1, "ended"_L1, QT_TRANSLATE_NOOP("TrailWords", "Call received")},
    Row{"received"_L1, "not_connected"_L1, QT_TRANSLATE_NOOP("TrailWords", "The call was not connected")},
    Row{"received"_L1, "failed"_L1, QT_TRANSLATE_NOOP("TrailWords", "The call failed")},
    Row{"branch"_L1, "metadata"_L1, QT_TRANSLATE_NOOP("TrailWords", "Branch named by the call")},
    Row{"branch"_L1, "phone_number"_L1, QT_TRANSLATE_NOOP("TrailWords", "Branch found by phone number")},
    Row{"branch"_L1, "agent"_L1, QT_TRANSLATE_NOOP("TrailWords", "Branch found by the agent")},
    Row{"branch"_L1, "person"_L1, QT_TRANSLATE_NOOP("TrailWords", "Branch assigned by a person")},
    Row{"branch"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "Not assigned to a branch")},
    Row{"customer"_L1, "linked"_L1, QT_TRANSLATE_NOOP("TrailWords", "Caller on record")},
    Row{"customer"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "Caller not on record")},
    Row{"analysis"_L1, "analyzed"_L1, QT_TRANSLATE_NOOP("TrailWords", "Evaluation arrived")},
    Row{"analysis"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "The evaluation has not arrived yet")},
    Row{"wish"_L1, "none"_L1, QT_TRANSLATE_NOOP("TrailWords", "No appointment was asked for")},
    Row{"wish"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "Appointment wish recognised")},
    Row{"service"_L1, "named"_L1, QT_TRANSLATE_NOOP("TrailWords", "Service recognised")},
    Row{"service"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "The service was not recognised")},
    Row{"when"_L1, "named"_L1, QT_TRANSLATE_NOOP("TrailWords", "Requested time understood")},
    Row{"when"_L1, "date_missing"_L1, QT_TRANSLATE_NOOP("TrailWords", "No day was named")},
    Row{"when"_L1, "unclear"_L1, QT_TRANSLATE_NOOP("TrailWords", "The day or time is not clear")},
    Row{"when"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "No time of day was named")},
    Row{"contact"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "Name or contact is missing")},
    Row{"agreement"_L1, "accepted"_L1, QT_TRANSLATE_NOOP("TrailWords", "A time was agreed")},
    Row{"agreement"_L1, "booked"_L1, QT_TRANSLATE_NOOP("TrailWords", "A time was agreed")},
    Row{"agreement"_L1, "below_threshold"_L1, QT_TRANSLATE_NOOP("TrailWords", "What was agreed is not certain enough")},
    Row{"agreement"_L1, "no_slot"_L1, QT_TRANSLATE_NOOP("TrailWords", "No suitable time was free")},
    Row{"agreement"_L1, "waitlist"_L1, QT_TRANSLATE_NOOP("TrailWords", "No suitable time was free")},
    Row{"agreement"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "No time was agreed")},
    Row{"availability"_L1, "no_slots"_L1, QT_TRANSLATE_NOOP("TrailWords", "No free slot found")},
    Row{"availability"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "Free slots looked up")},
    Row{"booking"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "Booking attempted")},
    Row{"change"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "Rescheduling attempted")},
    Row{"cancellation"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "Cancellation attempted")},
    Row{"callback"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "Callback requested")},
    Row{"follow_up"_L1, {}, QT_TRANSLATE_NOOP("TrailWords", "Added to the follow-up list")},
};

/// What stands below the title, by the step's word alone.
constexpr std::array details{
    Row{"customer"_L1, "withheld_number"_L1, QT_TRANSLATE_NOOP("TrailWords", "The number was withheld or cannot be called.")},
    Row{"agreement"_L1, "booked"_L1, QT_TRANSLATE_NOOP("TrailWords", "The assistant said that it was entered.")},
    Row{"agreement"_L1, "conditional"_L1, QT_TRANSLATE_NOOP("TrailWords", "Only on a condition.")},
    Row{"agreement"_L1, "postponed"_L1, QT_TRANSLATE_NOOP("TrailWords", "The decision was put off.")},
    Row{"agreement"_L1, "waitlist"_L1, QT_TRANSLATE_NOOP("TrailWords", "A place on the waiting list was agreed.")},
    Row{"agreement"_L1, "callback"_L1, QT_TRANSLATE_NOOP("TrailWords", "A call back was agreed.")},
    Row{"agreement"_L1, "cancelled"_L1, QT_TRANSLATE_NOOP("TrailWords", "The appointment was called off.")},
    Row{"agreement"_L1, "taken_back"_L1, QT_TRANSLATE_NOOP("TrailWords", "It was taken back.")},
    Row{"agreement"_L1, "dropped"_L1, QT_TRANSLATE_NOOP("TrailWords", "The call ended before.")},
    Row{"agreement"_L1, "not_accepted"_L1, QT_TRANSLATE_NOOP("TrailWords", "No offer was accepted.")},
    Row{"agreement"_L1, "below_threshold"_L1, QT_TRANSLATE_NOOP("TrailWords", "A person should check it before it is booked.")},
    Row{{}, "slots"_L1, QT_TRANSLATE_NOOP("TrailWords", "Free slots were found.")},
    Row{{}, "no_slots"_L1, QT_TRANSLATE_NOOP("TrailWords", "Nothing was free in the period searched.")},
    Row{{}, "booked"_L1, QT_TRANSLATE_NOOP("TrailWords", "The function reported a booking.")},
    Row{{}, "taken"_L1, QT_TRANSLATE_NOOP("TrailWords", "The slot had been taken meanwhile.")},
    Row{{}, "moved"_L1, QT_TRANSLATE_NOOP("TrailWords", "The function reported the new appointment.")},
    Row{{}, "cancelled"_L1, QT_TRANSLATE_NOOP("TrailWords", "The function reported the cancellation.")},
    Row{{}, "noted"_L1, QT_TRANSLATE_NOOP("TrailWords", "Noted for a colleague.")},
    Row{{}, "not_possible"_L1, QT_TRANSLATE_NOOP("TrailWords", "Not possible on this line yet; nothing was booked or changed.")},
    Row{{}, "failed"_L1, QT_TRANSLATE_NOOP("TrailWords", "The function reported a fault.")},
    Row{{}, "no_answer"_L1, QT_TRANSLATE_NOOP("TrailWords", "No answer arrived.")},
    Row{{}, "answered"_L1, QT_TRANSLATE_NOOP("TrailWords", "An answer arrived.")},
    Row{"follow_up"_L1, "quarantine"_L1, QT_TRANSLATE_NOOP("TrailWords", "Somebody has to choose the branch.")},
    Row{"follow_up"_L1, "emergency"_L1, QT_TRANSLATE_NOOP("TrailWords", "It sounded like an emergency: somebody has to call at once.")},
    Row{"follow_up"_L1, "function"_L1, QT_TRANSLATE_NOOP("TrailWords", "A colleague will call back.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("TrailWords", text);
}

template<size_t Size>
QString look(const std::array<Row, Size> &rows, const TrailStep &step)
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) {
        return (row.step.isEmpty() || step.step == row.step) && (row.word.isEmpty() || step.detail == row.word);
    });
    return found == rows.end() ? QString() : translated(found->title);
}

class Words
{
public:
    Words(const core::CallDossier &dossier, const Formats &formats) : m_call(dossier.call), m_formats(formats) {}

    [[nodiscard]] StepList::Step outcome() const
    {
        const CallFace face = faceOf(m_call);
        const FaceLook look = lookOf(face);
        return {look.tone, look.symbol, wordOf(face), wordOf(m_call.reason), {}};
    }

    [[nodiscard]] StepList::Step of(const TrailStep &step) const
    {
        const QString time = step.atS ? m_formats.duration(Milliseconds(qint64(*step.atS * 1000))) : QString();
        return {Tone::Success, u"check"_s, look(titles, step), detailOf(step), time};
    }

private:
    [[nodiscard]] QString detailOf(const TrailStep &step) const
    {
        if (step.step == "branch"_L1)
            return step.good ? ownerOf() : sentenceOf(m_call.resolution, m_formats);
        if (step.step == "customer"_L1)
            return step.good ? m_call.customerName : m_formats.phone(callerNumber(m_call)).isEmpty() ? look(details, step) : QString();
        if (step.step == "wish"_L1)
            return step.utterance < 0 ? QString() : quoted(m_call.utterances.at(step.utterance).text);
        if (step.step == "service"_L1)
            return step.good ? m_call.serviceText : QString();
        if (step.step == "when"_L1)
            return timeWish();
        return look(details, step);
    }

    [[nodiscard]] QString ownerOf() const
    {
        const QString phone = m_formats.phone(m_call.resolution.matched);
        if (m_call.resolution.step == ResolutionStep::PhoneNumber)
            return translated(QT_TRANSLATE_NOOP("TrailWords", "%1 belongs to %2"))
                .arg(phone.isEmpty() ? m_call.resolution.matched : phone, m_call.branchName);
        return m_call.branchName;
    }

    [[nodiscard]] QString quoted(const QString &words) const
    {
        const QString text = words.left(longestQuote).simplified();
        return m_formats.locale().quoteString(words.size() > longestQuote ? text + u'\u2026' : text);
    }

    /// As far as it is a day and a time; else as it was heard.
    [[nodiscard]] QString timeWish() const
    {
        const QString day = chosenValue(m_call.fields, field::date);
        const QDate date = QDate::fromString(day, Qt::ISODate);
        const QString written = date.isValid() ? m_formats.locale().toString(date, QLocale::LongFormat) : day;
        QStringList parts{written, chosenValue(m_call.fields, field::time)};
        parts.removeAll(QString());
        const QString wish = chosenValue(m_call.fields, heard::timeWish);
        return parts.isEmpty() && !wish.isEmpty() ? quoted(wish) : parts.join(u", "_s);
    }

    const Call &m_call;
    const Formats &m_formats;
};

/// Of a step that is not good: steps that explain nothing are no failures.
void dressFailure(StepList::Step &step, const QString &name, bool first)
{
    const bool harmless = name == "customer"_L1 || name == "analysis"_L1 || name == "wish"_L1;
    step.tone = harmless ? Tone::Neutral : first ? Tone::Danger : Tone::Warning;
    step.symbol = harmless ? u"info"_s : first ? u"x"_s : u"triangle-alert"_s;
}

} // namespace

QList<StepList::Step> stepsOf(const core::CallDossier &dossier, const Formats &formats)
{
    const Words words(dossier, formats);
    QList<StepList::Step> steps;
    bool failed = false;
    for (const TrailStep &step : dossier.trail) {
        if (step.step == "reason"_L1)
            continue; // said with the outcome
        if (step.step == "outcome"_L1) {
            steps.append(words.outcome());
            continue;
        }
        StepList::Step shown = words.of(step);
        if (step.step == "follow_up"_L1) {
            shown.tone = Tone::Accent;
            shown.symbol = u"list-checks"_s;
        } else if (!step.good) {
            const bool causes = dossier.call.reason != NoBookingReason::None && !failed;
            dressFailure(shown, step.step, causes);
            failed = failed || shown.tone == Tone::Danger;
        }
        steps.append(shown);
    }
    return steps;
}

QString trailTitle(const Call &call)
{
    return call.reason == NoBookingReason::None ? translated(QT_TRANSLATE_NOOP("TrailWords", "What happened"))
                                                : translated(QT_TRANSLATE_NOOP("TrailWords", "Why no appointment?"));
}

} // namespace askpro::ui
