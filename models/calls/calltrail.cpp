#include "models/calls/calltrail.h"

#include "models/calls/calloutcome.h"
#include "models/calls/evidenceplaces.h"
#include "models/calls/fieldextraction.h"
#include "models/calls/functionanswer.h"
#include "models/calls/heardfields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

class Trail
{
public:
    Trail(const Call &call, const QList<EvidenceSpan> &evidence) : m_call(call), m_evidence(evidence) {}

    void add(QLatin1StringView step, bool good, const QString &detail, int utterance = -1)
    {
        m_steps.append({step, good, detail, utterance, timeOf(utterance)});
    }

    void addOwner()
    {
        const bool assigned = !m_call.branch.isNull();
        add("branch"_L1, assigned, assigned ? wordFor(resolutionStepWords(), m_call.resolution.step) : m_call.resolution.why);
        if (assigned)
            add("customer"_L1, !m_call.customer.isNull(), m_call.customer.isNull() ? u"withheld_number"_s : u"linked"_s);
    }

    void addWish()
    {
        const bool wish = showsWish(m_call);
        if (!wish && !m_call.appointmentRequested)
            return;
        add("wish"_L1, wish, !wish ? u"none"_s : m_call.appointmentRequested ? u"appointment"_s : u"shown"_s, wish ? wishSaidAt() : -1);
        if (!wish)
            return;
        addNamed("service"_L1, has(field::service) ? u"named"_s : u"missing"_s, saidAt({field::service}));
        const int agreedAt = saidAt({field::date, field::time});
        if (const QString when = whenWord(); !when.isEmpty())
            addNamed("when"_L1, when, agreedAt < 0 ? saidAt({heard::timeWish}) : agreedAt);
        const bool open = m_call.outcome == CallOutcome::WishOpen || m_call.outcome == CallOutcome::Callback;
        if (open && (!has(field::name) || !(has(field::phone) || has(field::email))))
            add("contact"_L1, false, u"missing"_s);
    }

    void addFunctions()
    {
        const QList<FunctionUse> uses = functionUses(m_call.utterances);
        const qsizetype first = m_steps.size();
        for (const FunctionUse &use : uses)
            m_steps.append({use.step, use.good, use.answer, use.utterance, use.atS});
        const bool booking = std::ranges::any_of(uses, [](const FunctionUse &use) { return use.step == "booking"_L1; });
        addAgreement(first, booking);
    }

    void addOutcome()
    {
        if (m_call.outcome == CallOutcome::None)
            return;
        const bool booked = m_call.outcome == CallOutcome::Booked;
        add("outcome"_L1, booked, wordFor(callOutcomeWords(), m_call.outcome));
        if (!booked)
            add("reason"_L1, false, wordFor(noBookingReasonWords(), m_call.reason));
    }

    void addFollowUps(const QList<Delivery> &deliveries)
    {
        if (m_call.test)
            return;
        if (m_call.branch.isNull())
            add("follow_up"_L1, true, u"quarantine"_s);
        if (heardValue(m_call.fields, heard::intent) == "emergency"_L1)
            add("follow_up"_L1, true, u"emergency"_s);
        for (const Delivery &one : deliveries) {
            if (one.kind == DeliveryKind::Function && one.status == DeliveryStatus::Done)
                m_steps.append({u"follow_up"_s, true, u"function"_s, -1, sinceStart(one.receivedAt)});
        }
    }

    [[nodiscard]] QList<TrailStep> steps() && { return std::move(m_steps); }

private:
    /// Among the functions, whose steps begin at `first`. That nothing was agreed is not said of a call in which the agent
    /// went on to book.
    void addAgreement(qsizetype first, bool booking)
    {
        static constexpr std::array words{"accepted"_L1, "booked"_L1, "conditional"_L1, "postponed"_L1, "waitlist"_L1, "callback"_L1, "cancelled"_L1,
                                          "taken_back"_L1, "dropped"_L1, "no_slot"_L1, "not_accepted"_L1, "below_threshold"_L1};
        const ExtractedField *heard = heardField(m_call.fields, heard::agreement);
        if (!heard || !showsWish(m_call) || std::ranges::none_of(words, [&](QLatin1StringView word) { return heard->value == word; }))
            return;
        const bool good = heard->value == "accepted"_L1 || heard->value == "booked"_L1;
        if (!good && booking)
            return;
        const QList<EvidencePlace> places = evidencePlaces(heard->evidence);
        const int utterance = places.isEmpty() || places.last().utterance >= m_call.utterances.size() ? -1 : places.last().utterance;
        const auto later = std::find_if(m_steps.begin() + first, m_steps.end(), [&](const TrailStep &step) { return utterance >= 0 && step.utterance > utterance; });
        m_steps.insert(later, {u"agreement"_s, good, heard->value, utterance, timeOf(utterance)});
    }

    /// Empty when the call came to an end before a day mattered: nothing was free, or nothing was accepted.
    [[nodiscard]] QString whenWord() const
    {
        if (m_call.reason == NoBookingReason::DateUnclear && has(field::date) && has(field::time))
            return u"unclear"_s;
        const bool settledElsewhere = m_call.reason == NoBookingReason::NoSlot || m_call.reason == NoBookingReason::NotAccepted;
        if (settledElsewhere && !(has(field::date) && has(field::time)))
            return has(heard::timeWish) ? u"named"_s : QString();
        return !has(field::date) ? u"date_missing"_s : !has(field::time) ? u"time_missing"_s : u"named"_s;
    }

    void addNamed(QLatin1StringView step, const QString &detail, int utterance) { add(step, detail == "named"_L1, detail, utterance); }
    [[nodiscard]] bool has(QLatin1StringView name) const { return chosenField(m_call.fields, name) != nullptr; }

    [[nodiscard]] int saidAt(std::initializer_list<QLatin1StringView> fields) const
    {
        for (const EvidenceSpan &span : m_evidence) {
            if (std::ranges::any_of(fields, [&](QLatin1StringView field) { return span.field == field; }))
                return span.utterance;
        }
        return -1;
    }

    /// The first turn of the caller that speaks of an appointment, or names what the appointment is about.
    [[nodiscard]] int wishSaidAt() const
    {
        for (qsizetype i = 0; i < m_call.utterances.size(); ++i) {
            const Utterance &one = m_call.utterances.at(i);
            const bool speaksOfIt = one.text.contains("termin"_L1, Qt::CaseInsensitive) || one.text.contains("appointment"_L1, Qt::CaseInsensitive);
            if (one.speaker == Speaker::User && speaksOfIt)
                return int(i);
        }
        return saidAt({field::service, field::date, field::time});
    }

    [[nodiscard]] std::optional<double> timeOf(int utterance) const
    {
        return utterance < 0 ? std::nullopt : m_call.utterances.at(utterance).startS;
    }

    [[nodiscard]] std::optional<double> sinceStart(Instant at) const
    {
        return m_call.startedAt && at >= *m_call.startedAt ? std::optional(double((at - *m_call.startedAt).count()) / 1000) : std::nullopt;
    }

    const Call &m_call;
    const QList<EvidenceSpan> &m_evidence;
    QList<TrailStep> m_steps;
};

} // namespace

QList<TrailStep> trailOf(const Call &call, const QList<EvidenceSpan> &evidence, const QList<Delivery> &deliveries)
{
    Trail trail(call, evidence);
    trail.add("received"_L1, true, wordFor(callStatusWords(), call.status));
    trail.addOwner();
    if (call.status == CallStatus::Ended)
        trail.add("analysis"_L1, call.analyzed, call.analyzed ? u"analyzed"_s : u"pending"_s);
    trail.addWish();
    trail.addFunctions();
    trail.addOutcome();
    trail.addFollowUps(deliveries);
    return std::move(trail).steps();
}

} // namespace askpro::models
