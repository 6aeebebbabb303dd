#include "services/core/simulate/callpayload.h"

#include "services/core/simulate/jsonwriter.h"
#include "services/core/simulate/random.h"
#include "services/core/simulate/speech.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::core {

namespace {

/// How far the call has come in a payload.
enum class Stage { Started, Talking, Ended, Analyzed };

void write(JsonWriter &json, QByteArrayView key, const TextFields &fields)
{
    json.key(key).beginObject();
    for (const auto &[name, value] : fields)
        json.key(name).text(value);
    json.endObject();
}

bool isSpoken(const StoryTurn &turn)
{
    return turn.speaker != Speaker::ToolCall && turn.speaker != Speaker::ToolResult;
}

void writeSpoken(JsonWriter &json, const StoryTurn &turn, bool words)
{
    const char *role = turn.speaker == Speaker::Agent ? "agent" : turn.speaker == Speaker::User ? "user" : "transfer_target";
    json.beginObject().key("role").text(QByteArrayView(role)).key("content").text(turn.text);
    if (words) {
        json.key("words").beginArray();
        for (const auto &word : spokenWords(turn.text, turn.startS))
            json.beginObject().key("word").text(word.text).key("start").decimal(word.startS, 3).key("end").decimal(word.endS, 3).endObject();
        json.endArray();
    }
    json.endObject();
}

void writeTool(JsonWriter &json, const StoryTurn &turn)
{
    json.beginObject();
    if (turn.speaker == Speaker::ToolCall) {
        json.key("role").text(QByteArrayView("tool_call_invocation")).key("tool_call_id").text(turn.toolCallId).key("name").text(turn.toolName);
        json.key("arguments").text(turn.text);
    } else {
        json.key("role").text(QByteArrayView("tool_call_result")).key("tool_call_id").text(turn.toolCallId).key("content").text(turn.text);
        json.key("successful").boolean(true);
    }
    json.endObject();
}

void writeWithTools(JsonWriter &json, const CallStory &story, qsizetype turns)
{
    json.key("transcript_with_tool_calls").beginArray();
    for (qsizetype i = 0; i < turns; ++i) {
        if (isSpoken(story.turns[i]))
            writeSpoken(json, story.turns[i], i < story.wordTurns);
        else
            writeTool(json, story.turns[i]);
    }
    json.endArray();
}

void writeTranscript(JsonWriter &json, const CallStory &story, qsizetype turns)
{
    QString plain;
    for (qsizetype i = 0; i < turns; ++i) {
        const auto &turn = story.turns[i];
        if (isSpoken(turn))
            plain += (turn.speaker == Speaker::Agent ? u"Agent: "_s : turn.speaker == Speaker::User ? u"User: "_s : u"Transfer Target: "_s) + turn.text + u'\n';
    }
    json.key("transcript").text(plain).key("transcript_object").beginArray();
    for (qsizetype i = 0; i < turns; ++i) {
        if (isSpoken(story.turns[i]))
            writeSpoken(json, story.turns[i], i < story.wordTurns);
    }
    json.endArray();
    writeWithTools(json, story, turns);
}

void writeDistribution(JsonWriter &json, QByteArrayView key, std::vector<int> values)
{
    const auto inOrder = values;
    std::ranges::sort(values);
    const auto at = [&](double share) { return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))]; };
    json.key(key).beginObject().key("p50").number(at(0.5)).key("p90").number(at(0.9)).key("p95").number(at(0.95)).key("p99").number(at(0.99));
    json.key("max").number(values.back()).key("min").number(values.front()).key("num").number(static_cast<qint64>(values.size()));
    json.key("values").beginArray();
    for (const int value : inOrder)
        json.number(value);
    json.endArray().endObject();
}

void writeLatency(JsonWriter &json, const CallStory &story)
{
    struct Part
    {
        QByteArrayView name;
        int low;
        int high;
    };
    static constexpr std::array parts{Part{"e2e", 820, 1650}, Part{"asr", 170, 260}, Part{"llm", 430, 860}, Part{"tts", 160, 240}};
    const auto answers = std::ranges::count(story.turns, Speaker::Agent, &StoryTurn::speaker);
    json.key("latency").beginObject();
    Random random(story.noise);
    for (const auto &part : parts) {
        if (answers < 2)
            break;                   // nothing to measure before the first answer
        std::vector<int> values(static_cast<size_t>(answers - 1));
        std::ranges::generate(values, [&] { return random.between(part.low, part.high); });
        writeDistribution(json, part.name, std::move(values));
    }
    json.endObject();
}

void writeCost(JsonWriter &json, const CallStory &story)
{
    struct Price
    {
        QByteArrayView product;
        double centsPerSecond;
    };
    static constexpr std::array prices{Price{"elevenlabs_tts", 0.1166667}, Price{"gpt_4_1", 0.075}, Price{"background_voice_cancellation", 0.0083333}};
    const auto seconds = static_cast<double>((story.durationMs + 999) / 1000);
    double unitTotal = 0;
    double total = 0;
    json.key("call_cost").beginObject().key("product_costs").beginArray();
    for (const auto &price : prices) {
        if (seconds == 0)
            break;
        const double cost = std::round(price.centsPerSecond * seconds * 1e7) / 1e7;
        unitTotal += price.centsPerSecond;
        total += cost;
        json.beginObject().key("product").text(price.product).key("unit_price").decimal(price.centsPerSecond, 7).key("cost").decimal(cost, 7).endObject();
    }
    json.endArray().key("total_duration_seconds").number(std::llround(seconds)).key("total_duration_unit_price").decimal(unitTotal, 7);
    json.key("combined_cost").decimal(total, 7).endObject();
}

void writeAnalysis(JsonWriter &json, const CallStory &story)
{
    json.key("call_analysis").beginObject();
    if (!story.summary.isEmpty())
        json.key("call_summary").text(story.summary);
    json.key("in_voicemail").boolean(false);
    json.key("user_sentiment").text(story.connected ? QStringView(story.sentiment) : QStringView(u"Unknown"));
    json.key("call_successful").boolean(story.successful);
    if (!story.customAnalysis.isEmpty()) {
        json.key("custom_analysis_data").beginObject();
        for (const auto &[key, value] : story.customAnalysis)
            json.key(key).raw(value);
        json.endObject();
    }
    json.endObject();
}

void writeEnd(JsonWriter &json, const CallStory &story)
{
    if (story.connected)
        json.key("end_timestamp").number(toMs(story.startedAt) + story.durationMs).key("duration_ms").number(story.durationMs);
    json.key("disconnection_reason").text(story.disconnectionReason);
    if (!story.transferNumber.isEmpty())
        json.key("transfer_destination").text(story.transferNumber);
    writeLatency(json, story);
    writeCost(json, story);
    write(json, "collected_dynamic_variables", story.collectedVariables);
}

void writeCall(JsonWriter &json, const CallStory &story, Stage stage, qsizetype turns)
{
    const bool over = stage == Stage::Ended || stage == Stage::Analyzed;
    json.key("call").beginObject();
    json.key("call_id").text(story.callId).key("call_type").text(QByteArrayView("phone_call")).key("agent_id").text(story.agentId);
    json.key("agent_version").number(story.agentVersion).key("agent_name").text(story.agentName).key("agent_tag").text(QByteArrayView("prod"));
    write(json, "retell_llm_dynamic_variables", story.dynamicVariables);
    write(json, "metadata", story.metadata);
    json.key("custom_sip_headers").beginObject().endObject();
    json.key("data_storage_setting").text(QByteArrayView("everything")).key("opt_in_signed_url").boolean(true);
    json.key("from_number").text(story.fromNumber).key("to_number").text(story.toNumber);
    json.key("direction").text(QByteArrayView(story.inbound ? "inbound" : "outbound"));
    if (story.connected) {
        json.key("telephony_identifier").beginObject().key("twilio_call_sid");
        json.text(QByteArray("CA" + QByteArray::number(story.noise, 16).rightJustified(32, '0'))).endObject();
    }
    json.key("call_status").text(over ? QStringView(story.endStatus) : QStringView(u"ongoing"));
    if (story.connected)
        json.key("start_timestamp").number(toMs(story.startedAt));
    if (stage != Stage::Started && story.connected)
        writeTranscript(json, story, turns);
    if (over)
        writeEnd(json, story);
    if (stage == Stage::Analyzed)
        writeAnalysis(json, story);
    json.endObject();
}

JsonWriter envelope(QByteArrayView event, Instant sentAt)
{
    JsonWriter json;
    json.beginObject().key("event").text(event).key("event_timestamp").number(toMs(sentAt));
    return json;
}

QByteArray event(QByteArrayView name, Instant sentAt, const CallStory &story, Stage stage, qsizetype turns)
{
    JsonWriter json = envelope(name, sentAt);
    writeCall(json, story, stage, turns);
    return json.endObject().bytes();
}

} // namespace

CallPayload::CallPayload(const CallStory &story) : m_story(story) {}

QByteArray CallPayload::inbound(Instant sentAt) const
{
    JsonWriter json = envelope("call_inbound", sentAt);
    json.key("call_inbound").beginObject().key("call_id").text(m_story.callId).key("agent_id").text(m_story.agentId);
    json.key("agent_version").number(m_story.agentVersion).key("from_number").text(m_story.fromNumber).key("to_number").text(m_story.toNumber);
    json.key("custom_sip_headers").beginObject().endObject();
    return json.endObject().endObject().bytes();
}

QByteArray CallPayload::started(Instant sentAt) const
{
    return event("call_started", sentAt, m_story, Stage::Started, 0);
}

QByteArray CallPayload::transcriptUpdated(Instant sentAt, qsizetype turns) const
{
    JsonWriter json = envelope("transcript_updated", sentAt);
    writeCall(json, m_story, Stage::Talking, turns);
    writeWithTools(json, m_story, turns);
    return json.endObject().bytes();
}

QByteArray CallPayload::transfer(const QByteArray &name, Instant sentAt, qsizetype turns) const
{
    JsonWriter json = envelope(name, sentAt);
    writeCall(json, m_story, Stage::Talking, turns);
    json.key("transfer_destination").beginObject().key("number").text(m_story.transferNumber).endObject();
    json.key("transfer_option").beginObject().key("type").text(QByteArrayView("cold_transfer")).endObject();
    return json.endObject().bytes();
}

QByteArray CallPayload::function(qsizetype turn) const
{
    const auto &used = m_story.turns[turn];
    JsonWriter json;
    json.beginObject().key("name").text(used.toolName).key("args").raw(used.text.toUtf8());
    writeCall(json, m_story, Stage::Talking, turn + 1);
    return json.endObject().bytes();
}

QByteArray CallPayload::ended(Instant sentAt) const
{
    return event("call_ended", sentAt, m_story, Stage::Ended, m_story.turns.size());
}

QByteArray CallPayload::analyzed(Instant sentAt) const
{
    return event("call_analyzed", sentAt, m_story, Stage::Analyzed, m_story.turns.size());
}

qsizetype CallPayload::wordTurnsWithin(CallStory story, qsizetype bytes)
{
    story.wordTurns = 0;
    qsizetype size = CallPayload(story).analyzed(story.startedAt).size();
    for (qsizetype i = 0; i < story.turns.size(); ++i) {
        if (!isSpoken(story.turns[i]))
            continue;
        JsonWriter with;
        writeSpoken(with, story.turns[i], true);
        JsonWriter without;
        writeSpoken(without, story.turns[i], false);
        size += 2 * (with.bytes().size() - without.bytes().size()); // each turn stands in two transcripts
        if (size > bytes)
            return i;
    }
    return story.turns.size();
}

} // namespace askpro::core
