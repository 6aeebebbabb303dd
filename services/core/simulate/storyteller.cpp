#include "services/core/simulate/storyteller.h"

#include "services/core/simulate/callfacts.h"
#include "services/core/simulate/jsonwriter.h"
#include "services/core/simulate/speech.h"
#include "services/core/simulate/spokentime.h"
#include "services/core/simulate/toolcalls.h"

#include <QHash>
#include <QSet>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::core {

/// A call while it is being invented.
struct Storyteller::Telling
{
    Random random;
    CallStory story;
    const ScenarioRow *row = nullptr;
    CallFacts facts;
    PhraseFacts words;
    QHash<int, bool> groups;         ///< which groups of beats are there
    QHash<Line, QSet<int>> said;     ///< wordings of each line: nobody asks the same question twice
    int wording = 0;                 ///< index of the wording said last: an answer takes that of its question
    double at = 1.17;                ///< seconds into the audio
};

namespace {

QString hexDigits(Random &random, int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar::fromLatin1("0123456789abcdef"[random.below(16)]);
    return digits;
}

Speaker speakerOf(Voice voice)
{
    switch (voice) {
    case Voice::Agent: return Speaker::Agent;
    case Voice::Caller: return Speaker::User;
    case Voice::Colleague: return Speaker::TransferTarget;
    }
    Q_UNREACHABLE();
}

/// People do not begin with the verb: "Ähm, ich bräuchte …".
QString hesitant(QString text, Language language, Random &random)
{
    static const QStringList german{u"Ähm, "_s, u"Ja, "_s, u"Also, "_s, u"Hm, "_s, u"Ja also, "_s, u"Öh, "_s};
    static const QStringList english{u"Um, "_s, u"Well, "_s, u"Yeah, "_s, u"So, "_s};
    static const QStringList plainStarts{u"Ich"_s, u"Das"_s, u"Da"_s, u"Die"_s, u"Kann"_s, u"Könnte"_s, u"Wie"_s, u"Was"_s, u"Dann"_s, u"Mein"_s,
                                         u"Meine"_s, u"Am"_s, u"Um"_s, u"Vielleicht"_s, u"Beides"_s, u"Einen"_s, u"Could"_s, u"Can"_s, u"My"_s};
    const bool german_ = language == Language::German;
    if (!random.chance(30) || !plainStarts.contains(text.section(u' ', 0, 0)))
        return text;
    text[0] = text[0].toLower();
    return random.pick(german_ ? german : english) + text;
}

/// Facts are words within a sentence; where they begin one they are capitalised. Not after "den 17."
QString sentences(QString text)
{
    text[0] = text[0].toUpper();
    for (qsizetype i = 3; i < text.size(); ++i) {
        const QChar mark = text[i - 2];
        const bool ends = mark == u'!' || mark == u'?' || (mark == u'.' && text[i - 3].isLower());
        if (ends && text[i - 1] == u' ')
            text[i] = text[i].toUpper();
    }
    return text;
}

QByteArray jsonText(const QString &value)
{
    return JsonWriter().text(value).bytes();
}

QByteArray jsonBool(bool value)
{
    return value ? "true" : "false";
}

} // namespace

Storyteller::Storyteller(const SimulatedClinic &clinic) : m_clinic(clinic), m_people(clinic.ownNumbers) {}

CallStory Storyteller::tell(Random random, Instant startedAt) const
{
    Telling telling{random, {}, nullptr, {}, {}, {}, {}};
    telling.row = &telling.random.weighted(scenarioRows());
    telling.story.scenario = telling.row->scenario;
    telling.story.startedAt = startedAt;
    telling.story.noise = telling.random.next();
    telling.story.callId = u"call_"_s + hexDigits(telling.random, 27); // before anything that depends on the day
    for (const auto &beat : telling.row->beats) {
        if (beat.group > 0 && !telling.groups.contains(beat.group))
            telling.groups.insert(beat.group, telling.random.chance(beat.percent));
    }
    cast(telling);
    converse(telling);
    end(telling);
    if (telling.story.connected)
        analyse(telling);
    return telling.story;
}

void Storyteller::cast(Telling &t) const
{
    auto &story = t.story;
    const auto &branch = t.random.pick(m_clinic.branches);
    const auto person = m_people.anyone(t.random);
    t.facts = inventFacts(person, branch, story.startedAt, t.row->scenario == Scenario::Urgent, t.random);
    t.facts.namesTime = t.groups.value(clockGroup, true);
    t.words = phraseFacts(t.facts, t.random);

    const bool unknownNumber = t.row->scenario == Scenario::UnknownNumber;
    story.inbound = t.row->scenario != Scenario::Reminder && (t.row->scenario != Scenario::NotConnected || t.random.chance(30));
    story.connected = t.row->scenario != Scenario::NotConnected;
    story.agentId = unknownNumber ? u"agent_"_s + hexDigits(t.random, 26) : branch.agentId;
    story.agentVersion = 14;
    story.agentName = u"Rezeption "_s + (unknownNumber ? u"unbekannt"_s : branch.clinicName);
    const QString clinicNumber = unknownNumber ? m_people.strangersNumber(t.random) : branch.number;
    static const QStringList withheld{u"anonymous"_s, u""_s, u"Anonymous"_s};
    const QString personNumber = story.inbound && t.random.chance(4) ? t.random.pick(withheld) : person.phone;
    story.fromNumber = story.inbound ? personNumber : clinicNumber;
    story.toNumber = story.inbound ? clinicNumber : personNumber;

    story.metadata = {{"quelle", story.inbound ? u"inbound_webhook"_s : u"erinnerung"_s}};
    if (!unknownNumber)
        story.metadata.append({"standort", branch.name});
    if (!unknownNumber && branch.slugIsUnique && t.random.chance(12))
        story.metadata.append({"askproai_branch_id", branch.slug});
    const QLocale german(QLocale::German);
    story.dynamicVariables = {{"praxis_name", branch.clinicName},
                              {"heute", german.toString(t.facts.today, u"dddd, dd.MM.yyyy"_s)},
                              {"anrufer_bekannt", t.facts.known ? u"true"_s : u"false"_s}};
    if (t.facts.known)
        story.dynamicVariables.append({"patient_nr", u"P-00%1"_s.arg(person.patientNumber)});
    if (!story.inbound) {
        story.dynamicVariables = {{"name", person.fullName()},
                                  {"datum", t.facts.old.day.toString(u"dd.MM.yyyy")},
                                  {"uhrzeit", t.facts.old.time.toString(u"HH:mm")},
                                  {"dienstleistung", t.facts.service},
                                  {"anlass", u"Terminerinnerung"_s}};
    }
}

void Storyteller::converse(Telling &t) const
{
    for (const auto &beat : t.row->beats) {
        const bool there = beat.group == 0 ? t.random.chance(beat.percent) : t.groups.value(qAbs(beat.group)) == (beat.group > 0);
        if (!there)
            continue;
        if (beat.tool != Tool::None)
            use(t, beat.tool);
        else
            say(t, beat);
    }
}

int Storyteller::chooseWording(Telling &t, Line line) const
{
    const auto &choice = wordings(line, t.facts.language);
    const bool withheld = !t.story.fromNumber.startsWith(u'+');
    auto &said = t.said[line];
    int chosen = t.random.below(static_cast<int>(choice.size()));
    for (int tries = 0; tries < 20; ++tries) {
        // Who withholds the number cannot say "the one I am calling from".
        const bool sensible = line != Line::GivePhone || !withheld || choice[chosen].contains(u"{nummer}"_s);
        if (sensible && !said.contains(chosen))
            break;
        chosen = t.random.below(static_cast<int>(choice.size()));
    }
    said.insert(chosen);
    return chosen;
}

void Storyteller::say(Telling &t, const Beat &beat) const
{
    struct Topic
    {
        Line line;
        Line topic;
        QString fact;
    };
    static const std::array topics{Topic{Line::InfoQuestion, Line::InfoTopic, u"frage"_s}, Topic{Line::Complaint, Line::ComplaintTopic, u"anlass"_s}};
    if (beat.line != Line::InfoAnswer)
        t.wording = chooseWording(t, beat.line);
    for (const auto &topic : topics) {
        if (beat.line == topic.line && t.words.value(topic.fact).isEmpty())
            t.words[topic.fact] = filled(wordings(topic.topic, t.facts.language)[t.wording], t.words);
    }
    QString text = sentences(filled(wordings(beat.line, t.facts.language)[t.wording], t.words));
    if (beat.voice == Voice::Caller)
        text = hesitant(std::move(text), t.facts.language, t.random);
    const double start = t.at + 0.4 + 0.01 * t.random.below(90);
    t.at = spokenUntil(text, start);
    t.story.turns.append({speakerOf(beat.voice), text, {}, {}, start, t.at});
}

void Storyteller::use(Telling &t, Tool tool) const
{
    const auto used = toolUse(tool, t.facts, t.random);
    const QString id = u"tool_call_"_s + hexDigits(t.random, 6);
    const double asked = t.at + 0.3;
    const double answered = asked + 0.5 + 0.01 * t.random.below(150);
    t.story.turns.append({Speaker::ToolCall, QString::fromUtf8(used.arguments), QString::fromLatin1(used.name), id, asked, asked});
    t.story.turns.append({Speaker::ToolResult, QString::fromUtf8(used.result), {}, id, answered, answered});
    t.at = answered;
}

void Storyteller::end(Telling &t) const
{
    auto &story = t.story;
    if (!story.connected) {
        static const QStringList outbound{u"dial_no_answer"_s, u"dial_busy"_s, u"dial_failed"_s, u"user_declined"_s};
        static const QStringList inbound{u"concurrency_limit_reached"_s, u"error_no_audio_received"_s, u"error_retell"_s};
        story.endStatus = story.inbound ? u"error"_s : u"not_connected"_s;
        story.disconnectionReason = t.random.pick(story.inbound ? inbound : outbound);
        return;
    }
    story.endStatus = u"ended"_s;
    const bool transferred = t.row->scenario == Scenario::Transfer;
    if (transferred)
        story.transferNumber = m_people.strangersNumber(t.random);
    const bool callerLast = !story.turns.isEmpty() && story.turns.back().speaker == Speaker::User;
    story.disconnectionReason = transferred ? u"call_transfer"_s : callerLast || t.random.chance(25) ? u"user_hangup"_s : u"agent_hangup"_s;
    story.durationMs = std::llround((t.at + 0.6 + 0.01 * t.random.below(200)) * 1000);
}

void Storyteller::analyse(Telling &t) const
{
    static const std::array sentiments{u"Positive"_s, u"Neutral"_s, u"Negative"_s, u"Unknown"_s};
    auto &story = t.story;
    int ticket = t.random.below(100);
    size_t mood = 0;
    while (mood + 1 < sentiments.size() && (ticket -= t.row->sentiments[mood]) >= 0)
        ++mood;
    story.sentiment = sentiments[mood];
    story.successful = t.row->successful;
    if (t.row->summary != Line::Count)
        story.summary = sentences(filled(t.random.pick(wordings(t.row->summary, t.facts.language)), t.words));
    if (t.row->scenario != Scenario::HangUpEarly)
        fillFields(t);
}

void Storyteller::fillFields(Telling &t) const
{
    enum class Home { Collected, CollectedUnderscore, DynamicUnderscore, AnalysisOnly };
    auto &story = t.story;
    auto &random = t.random;
    const bool hasService = t.row->wantsAppointment || t.row->fills;
    QList<QPair<QByteArray, QString>> wanted{{"name", t.facts.person.fullName()}, {"telefonnummer", t.facts.person.phone}};
    if (t.row->fills)
        wanted.prepend({"datum", writtenDay(t.facts.chosen.day, random)});
    if (t.row->fills && t.facts.namesTime)
        wanted.insert(1, {"uhrzeit", writtenTime(t.facts.chosen.time, random)});
    if (hasService)
        wanted.append({"dienstleistung", t.facts.service});
    if (t.groups.value(emailGroup))
        wanted.append({"email", t.facts.person.email});

    const Home home = Home{random.below(4)};
    story.collectedVariables = {{"previous_state", u"begruessung"_s}, {"current_state", u"abschluss"_s}};
    for (const auto &[key, value] : wanted) {
        if (home == Home::Collected)
            story.collectedVariables.append({key, value});
        else if (home == Home::CollectedUnderscore)
            story.collectedVariables.append({'_' + key, value});
        else if (home == Home::DynamicUnderscore)
            story.dynamicVariables.append({'_' + key, value});
    }
    if (home == Home::AnalysisOnly || random.chance(70)) {
        for (const auto &[key, value] : wanted)
            story.customAnalysis.append({key, jsonText(value)});
    }
    story.customAnalysis.append({"anliegen", jsonText(t.row->concern.toString())});
    story.customAnalysis.append({"termin_gewuenscht", jsonBool(t.row->wantsAppointment)});
    story.customAnalysis.append({"dringlichkeit", jsonText(t.row->urgency)});
    story.customAnalysis.append({"neupatient", jsonBool(!t.facts.known)});
    if (t.row->scenario == Scenario::Callback || t.row->scenario == Scenario::Complaint || t.row->scenario == Scenario::Urgent
        || t.row->scenario == Scenario::LongTalk)
        story.customAnalysis.append({"rueckruf_gewuenscht", jsonBool(true)});
    if (t.groups.value(insuranceGroup))
        story.customAnalysis.append({"versicherung", jsonText(t.facts.person.privatelyInsured ? u"privat"_s : u"gesetzlich"_s)});
}

} // namespace askpro::core
