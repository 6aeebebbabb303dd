#include "services/core/simulate/callgenerator.h"

#include "services/core/simulate/callpayload.h"

using namespace askpro::models;

namespace askpro::core {

namespace {

constexpr qint64 ringingMs = 2200;   // call_inbound to call_started
constexpr qint64 longestCallMs = 8 * 60 * 1000;
constexpr int surelyToday = 300;     // one call in so many: a day that has begun is never without calls

/// How often people call at each hour, in their zone.
constexpr std::array hourWeights{0, 0, 0, 0, 0, 1, 2, 6, 28, 36, 32, 26, 14, 14, 24, 24, 20, 14, 7, 4, 3, 1, 1, 0};
constexpr std::array dayWeights{10, 8, 7, 8, 6, 2, 1}; // Monday first

/// The requests of a call, in order.
class Composer
{
public:
    Composer(const CallStory &story, bool live, Random random) : m_story(story), m_live(live), m_payload(story), m_random(random) {}

    QList<ScriptedDelivery> compose()
    {
        if (m_story.inbound && m_random.chance(70))
            add(DeliveryKind::Inbound, "call_inbound", -ringingMs, m_payload.inbound(at(-ringingMs)));
        if (m_story.connected) {
            add(DeliveryKind::Event, "call_started", 210, m_payload.started(at(210)));
            talk();
        }
        const qint64 ended = m_story.durationMs + m_random.between(250, 900);
        const qint64 analyzed = ended + m_random.between(4000, 12000);
        add(DeliveryKind::Event, "call_ended", ended, m_payload.ended(at(ended)));
        add(DeliveryKind::Event, "call_analyzed", analyzed, m_payload.analyzed(at(analyzed)));
        for (auto &delivery : m_deliveries)
            delivery.offsetMs += ringingMs;
        return m_deliveries;
    }

private:
    void talk()
    {
        const bool followed = m_live || m_random.chance(20);
        for (qsizetype i = 0; i < m_story.turns.size(); ++i) {
            const auto &turn = m_story.turns[i];
            const auto ms = static_cast<qint64>(turn.endS * 1000);
            if (turn.speaker == Speaker::ToolCall)
                add(DeliveryKind::Function, turn.toolName.toLatin1(), ms, m_payload.function(i));
            else if (followed && turn.speaker != Speaker::ToolResult && (m_live || (turn.speaker == Speaker::User && m_random.chance(40))))
                add(DeliveryKind::Event, "transcript_updated", ms + 120, m_payload.transcriptUpdated(at(ms + 120), i + 1));
            if (turn.speaker == Speaker::TransferTarget && m_story.turns[i - 1].speaker != Speaker::User)
                transfer(ms, i);
        }
        if (!m_story.transferNumber.isEmpty())
            addTransfer("transfer_ended", m_story.durationMs, m_story.turns.size());
    }

    void transfer(qint64 ms, qsizetype turns)
    {
        addTransfer("transfer_started", ms - 400, turns);
        addTransfer("transfer_bridged", ms, turns);
    }

    void addTransfer(const QByteArray &name, qint64 ms, qsizetype turns)
    {
        add(DeliveryKind::Event, name, ms, m_payload.transfer(name, at(ms), turns));
    }

    void add(DeliveryKind kind, const QByteArray &name, qint64 offsetMs, QByteArray body)
    {
        m_deliveries.append({kind, name, offsetMs, std::move(body)});
    }

    [[nodiscard]] Instant at(qint64 offsetMs) const { return m_story.startedAt + Milliseconds(offsetMs); }

    const CallStory &m_story;
    const bool m_live;               ///< somebody watches: every turn is told
    CallPayload m_payload;
    Random m_random;
    QList<ScriptedDelivery> m_deliveries;
};

} // namespace

CallGenerator::CallGenerator(SimulatedClinic clinic, CallGeneratorOptions options)
    : m_clinic(std::move(clinic)), m_options(options), m_storyteller(m_clinic)
{
}

Instant CallGenerator::beginning(int number, Random &random, Instant now) const
{
    if (m_options.days == 0)
        return now + Milliseconds(ringingMs);
    const auto &zone = m_clinic.branches.front();
    const Instant latest = now - Milliseconds(longestCallMs);
    const QDateTime local = zone.local(latest);
    const qint64 today = local.time().msecsSinceStartOfDay() / 1000;
    const bool fromToday = number % surelyToday == 0 && today > 0 && zone.isOpen(local);
    const qint64 span = fromToday ? today : qint64(m_options.days) * 24 * 3600 - longestCallMs / 1000;
    for (;;) {
        const Instant at = latest - Milliseconds(1000 * static_cast<qint64>(random.next() % static_cast<quint64>(span)));
        const QDateTime then = zone.local(at);
        const int weight = hourWeights[static_cast<size_t>(then.time().hour())] * dayWeights[static_cast<size_t>(then.date().dayOfWeek() - 1)];
        if (random.below(360) < weight)
            return at;
    }
}

Random CallGenerator::luckOf(int number) const
{
    return Random(Random(m_options.seed).next() ^ static_cast<quint64>(number));
}

CallScript CallGenerator::call(int number, Instant now) const
{
    Random random = luckOf(number);
    const Random ofStory(random.next()); // first: how often a beginning is thrown depends on now
    const Instant begins = beginning(number, random, now);
    CallStory story = m_storyteller.tell(ofStory, begins);
    if (m_options.days == 0 && !m_options.live)
        story.startedAt -= Milliseconds(story.durationMs + 15000);
    story.wordTurns = CallPayload::wordTurnsWithin(story, m_options.bodySize > 0 ? m_options.bodySize : 1000 * random.between(5, 20));
    const CallStatus endState = story.connected ? CallStatus::Ended : story.inbound ? CallStatus::Failed : CallStatus::NotConnected;
    return {story.callId, story.scenario, endState, Composer(story, m_options.live, random).compose()};
}

} // namespace askpro::core
