#include "services/core/config/configdocument.h"
#include "services/core/simulate/callgenerator.h"
#include "services/core/simulate/callfacts.h"
#include "services/core/simulate/phrases.h"
#include "tests/support/datafile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = instantFromMs(1791789245120); // 2026-10-12, a Monday

SimulatedClinic zahnzentrum()
{
    const auto parsed = parseConfig(tests::dataFile(u"config/zahnzentrum.json"_s), {});
    if (!parsed.faults.isEmpty())
        qFatal("the clinic of the tests is faulty");
    return *simulatedClinic(parsed.document.tenants.first());
}

QJsonObject callOf(const ScriptedDelivery &delivery)
{
    return QJsonDocument::fromJson(delivery.body).object().value("call"_L1).toObject();
}

QList<QByteArray> namesOf(const CallScript &script)
{
    QList<QByteArray> names;
    for (const auto &delivery : script.deliveries)
        names.append(delivery.name);
    return names;
}

const ScriptedDelivery &lastOf(const CallScript &script)
{
    return script.deliveries.last();
}

} // namespace

class TestCallGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameBytes();
    void anotherTimeGivesTheSameIds();
    void anotherSeedGivesOtherCalls();
    void bodiesAreCompactJsonInTheVendorsOrder();
    void eventsComeInTheOrderOfALife();
    void callsDoNotLookCopied();
    void everyScenarioOccurs();
    void everyLineHasWordingsInBothLanguages();
    void noPlaceholderIsLeft();
    void onlyNumbersReservedForFiction();
    void theClinicsOwnNumbersNeverCall();
    void unknownNumbersAreNobodys();
    void figuresAgreeWithinACall();
    void functionsNameTheirCallAndArguments();
    void callsLieInTheLastDaysAndMostlyInOpeningHours();
    void aDayThatHasBegunHasCalls();
    void nothingIsToldThatWasNotDone();
    void summariesFollowTheConversation();
    void whoIsPlayedLiveIsToldTurnByTurn();
    void bodySizesFollowTheWish();
    void aClinicWithoutNumbersIsRefused();
};

void TestCallGenerator::theSameSeedGivesTheSameBytes()
{
    const CallGenerator one(zahnzentrum(), {7, 30});
    const CallGenerator two(zahnzentrum(), {7, 30});
    for (const int number : {5, 0, 99}) {
        const auto first = one.call(number, now);
        const auto second = two.call(number, now);
        QCOMPARE(first.deliveries.size(), second.deliveries.size());
        for (qsizetype i = 0; i < first.deliveries.size(); ++i)
            QCOMPARE(first.deliveries[i].body, second.deliveries[i].body);
    }
}

void TestCallGenerator::anotherTimeGivesTheSameIds()
{
    const CallGenerator generator(zahnzentrum(), {7, 30});
    for (int i = 0; i < 100; ++i) {
        const auto later = generator.call(i, now + std::chrono::hours(37));
        QCOMPARE(later.callId, generator.call(i, now).callId); // a load that was interrupted is completed, not doubled
        QCOMPARE(later.scenario, generator.call(i, now).scenario);
    }
}

void TestCallGenerator::anotherSeedGivesOtherCalls()
{
    QSet<QString> ids;
    for (const quint64 seed : {1u, 2u, 3u}) {
        const CallGenerator generator(zahnzentrum(), {seed});
        for (int i = 0; i < 200; ++i)
            ids.insert(generator.call(i, now).callId);
    }
    QCOMPARE(ids.size(), 600);
}

void TestCallGenerator::bodiesAreCompactJsonInTheVendorsOrder()
{
    const CallGenerator generator(zahnzentrum(), {1});
    for (int i = 0; i < 100; ++i) {
        for (const auto &delivery : generator.call(i, now).deliveries) {
            QJsonParseError error;
            const auto document = QJsonDocument::fromJson(delivery.body, &error);
            QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
            QCOMPARE(document.toJson(QJsonDocument::Compact).size(), delivery.body.size()); // same value, other order: no blanks, no escapes
            QVERIFY(delivery.body.startsWith(delivery.kind == DeliveryKind::Function ? R"({"name":")" : R"({"event":")"));
        }
    }
}

void TestCallGenerator::eventsComeInTheOrderOfALife()
{
    const CallGenerator generator(zahnzentrum(), {3});
    for (int i = 0; i < 300; ++i) {
        const auto script = generator.call(i, now);
        const auto names = namesOf(script);
        qint64 last = 0;
        for (const auto &delivery : script.deliveries) {
            QVERIFY2(delivery.offsetMs >= last, delivery.name.constData());
            last = delivery.offsetMs;
        }
        QCOMPARE(names.last(), QByteArray("call_analyzed"));
        QCOMPARE(names[names.size() - 2], QByteArray("call_ended"));
        QCOMPARE(names.contains("call_started"), script.endState == CallStatus::Ended);
        if (names.contains("call_inbound"))
            QCOMPARE(names.first(), QByteArray("call_inbound"));
    }
}

void TestCallGenerator::callsDoNotLookCopied()
{
    const CallGenerator generator(zahnzentrum(), {11, 30});
    QSet<QString> conversations;
    QSet<QString> openings;
    int spoken = 0;
    for (int i = 0; i < 1255; ++i) {
        const auto script = generator.call(i, now);
        const auto turns = callOf(lastOf(script)).value("transcript_object"_L1).toArray();
        if (turns.size() < 4)
            continue;
        ++spoken;
        conversations.insert(callOf(lastOf(script)).value("transcript"_L1).toString());
        openings.insert(turns[1].toObject().value("content"_L1).toString());
    }
    QVERIFY(spoken > 1000);
    QCOMPARE(conversations.size(), spoken);
    QVERIFY2(openings.size() > spoken * 3 / 4, qPrintable(QString::number(openings.size())));
}

void TestCallGenerator::everyScenarioOccurs()
{
    const CallGenerator generator(zahnzentrum(), {5});
    QMap<Scenario, int> counts;
    for (int i = 0; i < 1255; ++i)
        ++counts[generator.call(i, now).scenario];
    QCOMPARE(counts.size(), static_cast<qsizetype>(scenarioRows().size()));
    int weights = 0;
    for (const auto &row : scenarioRows())
        weights += row.weight;
    QCOMPARE(weights, 100);
    QVERIFY(counts[Scenario::Books] > 300);
}

void TestCallGenerator::everyLineHasWordingsInBothLanguages()
{
    for (int line = 0; line < static_cast<int>(Line::Count); ++line) {
        QVERIFY2(!wordings(Line(line), Language::German).isEmpty(), qPrintable(QString::number(line)));
        QVERIFY2(!wordings(Line(line), Language::English).isEmpty(), qPrintable(QString::number(line)));
    }
    for (const auto language : {Language::German, Language::English})
        QCOMPARE(wordings(Line::InfoQuestion, language).size(), wordings(Line::InfoAnswer, language).size());
}

void TestCallGenerator::noPlaceholderIsLeft()
{
    static const QRegularExpression placeholder(u"\\{[a-z0-9]+\\}"_s);
    const CallGenerator generator(zahnzentrum(), {17});
    for (int i = 0; i < 400; ++i) {
        const auto call = callOf(lastOf(generator.call(i, now)));
        const QString text = call.value("transcript"_L1).toString() + call.value("call_analysis"_L1).toObject().value("call_summary"_L1).toString();
        QVERIFY2(!text.contains(placeholder), qPrintable(text));
        QVERIFY2(!text.contains(u"  "_s) && !text.contains(u" ,"_s) && !text.contains(u" ."_s), qPrintable(text)); // an empty fact
    }
    for (const auto &phrases : {germanPhrases(), englishPhrases()}) {
        Random random(1);
        const auto facts = inventFacts(TownsPeople::ownerOf(u"+491713920007"_s), generator.clinic().branches.first(), now, false, random);
        const auto known = phraseFacts(facts, random);
        for (const auto &phrase : phrases) {
            auto match = placeholder.globalMatch(phrase.text.toString());
            while (match.hasNext()) {
                const QString name = match.next().captured().sliced(1).chopped(1);
                QVERIFY2(known.contains(name), qPrintable(name));
            }
        }
    }
}

void TestCallGenerator::onlyNumbersReservedForFiction()
{
    static const QRegularExpression fictional(u"^\\+49(17139200\\d\\d|176040690\\d\\d|15228817\\d{3}|3023125\\d{3})$"_s);
    const CallGenerator generator(zahnzentrum(), {19});
    int withheld = 0;
    for (int i = 0; i < 600; ++i) {
        const auto call = callOf(lastOf(generator.call(i, now)));
        for (const auto key : {"from_number"_L1, "to_number"_L1}) {
            const QString number = call.value(key).toString();
            if (number.startsWith(u'+'))
                QVERIFY2(fictional.match(number).hasMatch(), qPrintable(number));
            else
                ++withheld;
        }
    }
    QVERIFY(withheld > 5 && withheld < 60);
}

void TestCallGenerator::theClinicsOwnNumbersNeverCall()
{
    const auto clinic = zahnzentrum();
    const CallGenerator generator(zahnzentrum(), {23});
    for (int i = 0; i < 600; ++i) {
        const auto call = callOf(lastOf(generator.call(i, now)));
        const bool inbound = call.value("direction"_L1).toString() == "inbound"_L1;
        QVERIFY(!clinic.ownNumbers.contains(call.value(inbound ? "from_number"_L1 : "to_number"_L1).toString()));
    }
}

void TestCallGenerator::unknownNumbersAreNobodys()
{
    const auto clinic = zahnzentrum();
    const CallGenerator generator(zahnzentrum(), {29});
    int found = 0;
    for (int i = 0; i < 600; ++i) {
        const auto script = generator.call(i, now);
        const auto call = callOf(lastOf(script));
        const bool ours = clinic.ownNumbers.contains(call.value("to_number"_L1).toString()) || clinic.ownNumbers.contains(call.value("from_number"_L1).toString());
        const bool unknown = script.scenario == Scenario::UnknownNumber;
        found += unknown ? 1 : 0;
        QCOMPARE(ours, !unknown);
        if (unknown)
            QVERIFY(!clinic.isOurAgent(call.value("agent_id"_L1).toString()) && !call.value("metadata"_L1).toObject().contains("askproai_branch_id"_L1));
    }
    QVERIFY(found > 0);
}

void TestCallGenerator::figuresAgreeWithinACall()
{
    const CallGenerator generator(zahnzentrum(), {31});
    for (int i = 0; i < 200; ++i) {
        const auto call = callOf(lastOf(generator.call(i, now)));
        if (!call.contains("start_timestamp"_L1))
            continue;
        QCOMPARE(call.value("end_timestamp"_L1).toInteger() - call.value("start_timestamp"_L1).toInteger(), call.value("duration_ms"_L1).toInteger());
        QString transcript;
        double last = 0;
        for (const auto &turn : call.value("transcript_object"_L1).toArray()) {
            const auto role = turn.toObject().value("role"_L1).toString();
            transcript += (role == "agent"_L1 ? u"Agent: "_s : role == "user"_L1 ? u"User: "_s : u"Transfer Target: "_s) + turn.toObject().value("content"_L1).toString() + u'\n';
            for (const auto &word : turn.toObject().value("words"_L1).toArray()) {
                QVERIFY(word.toObject().value("start"_L1).toDouble() > last);
                last = word.toObject().value("start"_L1).toDouble();
            }
        }
        QCOMPARE(call.value("transcript"_L1).toString(), transcript);
        QVERIFY(last * 1000 < call.value("duration_ms"_L1).toDouble());
        double cost = 0;
        for (const auto &item : call.value("call_cost"_L1).toObject().value("product_costs"_L1).toArray())
            cost += item.toObject().value("cost"_L1).toDouble();
        QVERIFY(qAbs(cost - call.value("call_cost"_L1).toObject().value("combined_cost"_L1).toDouble()) < 1e-6);
    }
}

void TestCallGenerator::functionsNameTheirCallAndArguments()
{
    const CallGenerator generator(zahnzentrum(), {37});
    QSet<QByteArray> names;
    for (int i = 0; i < 300; ++i) {
        const auto script = generator.call(i, now);
        for (const auto &delivery : script.deliveries) {
            if (delivery.kind != DeliveryKind::Function)
                continue;
            names.insert(delivery.name);
            const auto body = QJsonDocument::fromJson(delivery.body).object();
            QCOMPARE(body.value("name"_L1).toString().toLatin1(), delivery.name);
            QVERIFY(!body.value("args"_L1).toObject().isEmpty());
            const auto call = body.value("call"_L1).toObject();
            QCOMPARE(call.value("call_id"_L1).toString(), script.callId);
            QCOMPARE(call.value("call_status"_L1).toString(), u"ongoing"_s);
            const auto asked = call.value("transcript_with_tool_calls"_L1).toArray().last().toObject();
            QCOMPARE(asked.value("role"_L1).toString(), u"tool_call_invocation"_s);
            QCOMPARE(QJsonDocument::fromJson(asked.value("arguments"_L1).toString().toUtf8()).object(), body.value("args"_L1).toObject());
        }
    }
    QCOMPARE(names, (QSet<QByteArray>{"check_availability", "book_appointment", "find_appointments", "reschedule_appointment", "cancel_appointment",
                                      "request_callback"}));
}

void TestCallGenerator::callsLieInTheLastDaysAndMostlyInOpeningHours()
{
    const auto clinic = zahnzentrum();
    const CallGenerator generator(zahnzentrum(), {41, 30});
    int open = 0;
    int all = 0;
    QSet<QDate> days;
    for (int i = 0; i < 600; ++i) {
        const auto call = callOf(lastOf(generator.call(i, now)));
        if (!call.contains("start_timestamp"_L1))
            continue;
        const Instant start = instantFromMs(call.value("start_timestamp"_L1).toInteger());
        QVERIFY(start > now - std::chrono::hours(24 * 30) && instantFromMs(call.value("end_timestamp"_L1).toInteger()) < now);
        const auto local = clinic.branches.first().local(start);
        days.insert(local.date());
        open += clinic.branches.first().isOpen(local) ? 1 : 0;
        ++all;
    }
    QVERIFY(days.size() >= 24);
    QVERIFY2(open > all * 7 / 10, qPrintable(QString::number(open)));
}

void TestCallGenerator::aDayThatHasBegunHasCalls()
{
    const auto clinic = zahnzentrum();
    const auto &zone = clinic.branches.first();
    const CallGenerator generator(zahnzentrum(), {45, 60});
    const Instant early = zone.instant(QDateTime(zone.local(now).date(), QTime(8, 20), zone.zone)); // a Monday
    int today = 0;
    for (int i = 0; i < 1255; ++i) {
        const auto call = callOf(lastOf(generator.call(i, early)));
        const auto start = call.value("start_timestamp"_L1).toInteger();
        today += start > 0 && zone.local(instantFromMs(start)).date() == zone.local(early).date() ? 1 : 0;
    }
    QVERIFY2(today >= 3 && today < 30, qPrintable(QString::number(today)));
}

void TestCallGenerator::nothingIsToldThatWasNotDone()
{
    static const QRegularExpression claims(u"ist (für Sie )?(reserviert|gebucht|abgesagt|gestrichen)|Ich habe Sie eingetragen|habe Ihren Termin verlegt|"
                                           "You're booked|It's cancelled|I've moved it"_s);
    const CallGenerator generator(zahnzentrum(), {47});
    int tried = 0;
    for (int i = 0; i < 400; ++i) {
        const auto call = callOf(lastOf(generator.call(i, now)));
        QVERIFY2(!call.value("transcript"_L1).toString().contains(claims), qPrintable(call.value("transcript"_L1).toString()));
        for (const auto &turn : call.value("transcript_with_tool_calls"_L1).toArray()) {
            if (turn.toObject().value("role"_L1).toString() != "tool_call_result"_L1)
                continue;
            const QString status = QJsonDocument::fromJson(turn.toObject().value("content"_L1).toString().toUtf8()).object().value("status"_L1).toString();
            QVERIFY2(status == "not_possible"_L1 || status == "noted"_L1, qPrintable(status));
            ++tried;
        }
    }
    QVERIFY(tried > 100);
}

void TestCallGenerator::summariesFollowTheConversation()
{
    const CallGenerator generator(zahnzentrum(), {53, 60});
    QSet<QString> summaries;
    int written = 0;
    for (int i = 0; i < 1255; ++i) {
        const auto script = generator.call(i, now);
        const QString summary = callOf(lastOf(script)).value("call_analysis"_L1).toObject().value("call_summary"_L1).toString();
        QCOMPARE(summary.isEmpty(), script.scenario == Scenario::NotConnected);
        if (summary.isEmpty() || script.scenario == Scenario::HangUpEarly)
            continue;
        ++written;
        summaries.insert(summary);
        QVERIFY2(!summary.contains(u" mein"_s), qPrintable(summary)); // others write about them
    }
    QVERIFY2(summaries.size() > written * 19 / 20, qPrintable(QString::number(summaries.size())));
}

void TestCallGenerator::whoIsPlayedLiveIsToldTurnByTurn()
{
    const CallGenerator generator(zahnzentrum(), {59, 0, true});
    for (int i = 0; i < 60; ++i) {
        const auto script = generator.call(i, now);
        const auto turns = callOf(lastOf(script)).value("transcript_object"_L1).toArray().size();
        QCOMPARE(namesOf(script).count("transcript_updated"), turns);
    }
}

void TestCallGenerator::bodySizesFollowTheWish()
{
    const CallGenerator natural(zahnzentrum(), {43});
    const CallGenerator small(zahnzentrum(), {43, 0, false, 6000});
    const CallGenerator wordless(zahnzentrum(), {43, 0, false, 1});
    qsizetype largest = 0;
    for (int i = 0; i < 150; ++i) {
        largest = qMax(largest, lastOf(natural.call(i, now)).body.size());
        const auto size = lastOf(small.call(i, now)).body.size();
        const auto plain = lastOf(wordless.call(i, now)).body.size();
        QVERIFY2(size <= qMax<qsizetype>(6000, plain), qPrintable(QString::number(size)));
    }
    QVERIFY(largest > 15000 && largest <= 20000);
}

void TestCallGenerator::aClinicWithoutNumbersIsRefused()
{
    TenantConfig tenant;
    tenant.companies = {{u"Leer"_s, {BranchConfig{}}}};
    const auto clinic = simulatedClinic(tenant);
    QVERIFY(!clinic);
    QCOMPARE(clinic.error().code, ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestCallGenerator)
#include "tst_callgenerator.moc"
