#include "services/core/calls/transcriptreading.h"

#include "models/calls/callstatus.h"
#include "models/calls/evidenceplaces.h"
#include "models/calls/fieldextraction.h"
#include "models/calls/heardfields.h"
#include "services/core/inbox/workercontext.h"
#include "services/core/understanding/call/callreader.h"
#include "services/core/understanding/text/detectlanguage.h"
#include "services/core/understanding/time/referencetime.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

constexpr qsizetype languageSample = 4000; ///< characters of the conversation by which its language is told

constexpr std::array intentWords{
    Word<CallIntent>{CallIntent::Book, "book"_L1},           Word<CallIntent>{CallIntent::Reschedule, "reschedule"_L1},
    Word<CallIntent>{CallIntent::Cancel, "cancel"_L1},       Word<CallIntent>{CallIntent::Question, "question"_L1},
    Word<CallIntent>{CallIntent::Complaint, "complaint"_L1}, Word<CallIntent>{CallIntent::Emergency, "emergency"_L1},
    Word<CallIntent>{CallIntent::Other, "other"_L1},
};

/// What the vendor or the clinic says of the language: "de-DE", "english".
std::optional<Language> statedLanguage(const Call &call)
{
    QStringList said{call.metadata.value("language"_L1).toString()};
    for (const ExtractedField &field : call.fields) {
        if (field.name == "language"_L1 || field.name == "sprache"_L1)
            said.append(field.value);
    }
    for (const QString &one : std::as_const(said)) {
        if (one.startsWith("de"_L1, Qt::CaseInsensitive) || one.startsWith("german"_L1, Qt::CaseInsensitive))
            return Language::German;
        if (one.startsWith("en"_L1, Qt::CaseInsensitive))
            return Language::English;
    }
    return std::nullopt;
}

Language languageOf(const Call &call)
{
    if (const auto stated = statedLanguage(call))
        return *stated;
    QString sample;
    for (const Utterance &one : call.utterances) {
        if (one.speaker == Speaker::Agent || one.speaker == Speaker::User)
            sample += one.text.left(languageSample - sample.size()) + u' ';
        if (sample.size() >= languageSample)
            break;
    }
    return detectLanguage(sample.toUtf8().toStdString());
}

LocalMinutes wallClock(Instant at, const QTimeZone &zone)
{
    const auto offset = std::chrono::seconds(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC)));
    const auto local = std::chrono::milliseconds(toMs(at)) + offset;
    return LocalMinutes(std::chrono::floor<std::chrono::minutes>(local));
}

WeekHours hoursOf(const QList<OpeningHours> &opening)
{
    WeekHours hours;
    const auto minutes = [](QTime time) { return ClockMinutes(time.hour() * 60 + time.minute()); };
    for (const OpeningHours &span : opening) {
        for (const int day : span.days) {
            if (day >= Qt::Monday && day <= Qt::Sunday)
                hours[size_t(day - Qt::Monday)].push_back({minutes(span.from), minutes(span.to)});
        }
    }
    return hours;
}

QList<ServiceEntry> servicesOf(const QList<ServiceConfig> &configured)
{
    QList<ServiceEntry> services;
    for (const ServiceConfig &service : configured) {
        if (service.active)
            services.append({service.name, service.aliases});
    }
    return services;
}

/// The branch of the call, or one that stands for all.
const BranchEntry *branchOf(const Call &call, const TenantKnowledge &knowledge)
{
    if (!call.branch.isNull() || knowledge.branches.isEmpty())
        return knowledge.branch(call.branch);
    const BranchEntry &first = knowledge.branches.constFirst();
    const bool allAlike = std::ranges::all_of(knowledge.branches, [&](const BranchEntry &one) { return one.zone == first.zone && one.region == first.region; });
    return allAlike ? &first : nullptr;
}

class Fields
{
public:
    explicit Fields(const SpokenCall &spoken) : m_spoken(spoken) {}

    void add(QLatin1StringView name, const HeardValue &heard)
    {
        if (!heard.value.isEmpty())
            add(name, heard.value, heard.confidence, placesOf(heard.evidence));
    }

    void add(QLatin1StringView name, const QString &value, std::optional<double> confidence = {}, const QList<EvidencePlace> &places = {})
    {
        m_fields.append({name, value, FieldSource::Transcript, confidence, evidenceText(places), true});
    }

    /// What is said at these places: the last words stand for all.
    void addWords(QLatin1StringView name, const QList<TurnSpan> &places)
    {
        if (places.isEmpty() || places.last().turn < 0 || places.last().turn >= m_spoken.turns.size())
            return;
        const TurnSpan &last = places.last();
        const QString words = m_spoken.turns.at(last.turn).text.mid(last.from, last.to - last.from);
        if (!words.isEmpty())
            add(name, words, {}, placesOf(places));
    }

    [[nodiscard]] QList<EvidencePlace> placesOf(const QList<TurnSpan> &evidence) const
    {
        QList<EvidencePlace> places;
        for (const TurnSpan &span : evidence) {
            if (span.turn >= 0 && span.turn < m_spoken.utterances.size() && span.from < span.to)
                places.append({m_spoken.utterances.at(span.turn), span.from, span.to});
        }
        return places;
    }

    [[nodiscard]] QList<ExtractedField> all() && { return std::move(m_fields); }

private:
    const SpokenCall &m_spoken;
    QList<ExtractedField> m_fields;
};

/// Intents with which somebody wants an appointment that there is not yet. Who only sells something wants none, whatever is said
/// of times.
bool wantsAppointment(const CallReading &reading)
{
    static constexpr std::array others{"sales"_L1, "wrong_number"_L1, "emergency"_L1, "existing"_L1, "prescription"_L1, "question"_L1};
    const bool isOther = std::ranges::any_of(others, [&](QLatin1StringView one) { return reading.vetoes.contains(one); });
    return reading.bookedIntent || (!isOther && (reading.intent == CallIntent::Book || reading.intent == CallIntent::Reschedule));
}

/// The word of an agreement, and the reason that stands for it.
struct HeardAgreement
{
    QString word;
    QString reason;
};

HeardAgreement agreementOf(const CallReading &reading, double minConfidence)
{
    const QString uncertain = wordFor(noBookingReasonWords(), NoBookingReason::BelowThreshold);
    if (reading.bookedIntent && (reading.reason == uncertain || reading.confidence < minConfidence))
        return {uncertain, uncertain};
    if (reading.bookedIntent)
        return {reading.alreadyBooked ? u"booked"_s : u"accepted"_s, reading.reason};
    const QString veto = reading.vetoes.value(0);
    return {veto.isEmpty() || veto == "unclear"_L1 ? reading.reason : veto, reading.reason};
}

} // namespace

SpokenCall spokenCall(const Call &call)
{
    SpokenCall spoken;
    for (qsizetype i = 0; i < call.utterances.size(); ++i) {
        const Utterance &one = call.utterances.at(i);
        if (one.speaker != Speaker::Agent && one.speaker != Speaker::User)
            continue;
        spoken.turns.append({one.speaker == Speaker::Agent, one.text});
        spoken.utterances.append(int(i));
    }
    return spoken;
}

std::optional<CallContext> contextOf(const Call &call, const TenantKnowledge &knowledge)
{
    const BranchEntry *branch = branchOf(call, knowledge);
    const auto zone = branch ? readZone(branch->zone) : std::nullopt;
    if (!zone)
        return std::nullopt;
    CallContext context;
    context.language = languageOf(call);
    context.now = wallClock(call.sortAt, *zone);
    context.zone = *zone;
    context.region = branch->region;
    if (const BranchConfig *config = knowledge.configOf(call.branch)) {
        context.hours = hoursOf(config->openingHours);
        context.services = servicesOf(config->services);
    }
    return context;
}

QList<ExtractedField> fieldsOf(const CallReading &reading, const SpokenCall &spoken, double minConfidence)
{
    Fields fields(spoken);
    if (reading.bookedIntent) { // else it was spoken of, and came to nothing
        fields.add(field::date, reading.date);
        fields.add(field::time, reading.time);
        fields.addWords(heard::consent, reading.consent);
    }
    fields.add(field::service, reading.service);
    fields.add(field::name, reading.name);
    fields.add(field::phone, reading.phone);
    fields.add(field::email, reading.email);
    if (wantsAppointment(reading)) {
        fields.add(field::appointmentRequested, u"true"_s);
        fields.add(heard::timeWish, reading.wish);
    }
    if (reading.intent == CallIntent::Emergency)
        fields.add(field::urgency, wordFor(urgencyWords(), Urgency::High));
    fields.add(heard::intent, wordFor(std::span<const Word<CallIntent>>(intentWords), reading.intent));
    const HeardAgreement agreement = agreementOf(reading, minConfidence);
    if (!agreement.word.isEmpty())
        fields.add(heard::agreement, agreement.word, reading.confidence, fields.placesOf(reading.time.evidence));
    if (!agreement.reason.isEmpty())
        fields.add(heard::stoppedBy, agreement.reason);
    fields.addWords(heard::refusal, reading.refusals);
    return std::move(fields).all();
}

void readTranscript(Call &call, const TenantKnowledge &knowledge, bool vendorSaysMood)
{
    const bool heardBefore = std::ranges::any_of(call.fields, [](const ExtractedField &one) { return one.source == FieldSource::Transcript; });
    const SpokenCall spoken = isOver(call.status) ? spokenCall(call) : SpokenCall();
    const bool callerSaidSomething = std::ranges::any_of(spoken.turns, [](const SpokenTurn &turn) { return !turn.agent; });
    const auto context = callerSaidSomething ? contextOf(call, knowledge) : std::nullopt;
    if (!context) {
        if (heardBefore)
            setHeard(call, {});
        return;
    }
    const CallReading reading = readCall(spoken.turns, *context);
    setHeard(call, fieldsOf(reading, spoken, knowledge.minConfidence));
    if (call.analyzed && !vendorSaysMood)
        call.sentiment = reading.sentiment;
}

bool saysMood(const CallDocument &document)
{
    return !document.facts.value("call_analysis"_L1).toObject().value("user_sentiment"_L1).toString().isEmpty();
}

} // namespace askpro::core
