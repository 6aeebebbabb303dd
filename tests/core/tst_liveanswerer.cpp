#include "services/core/live/liveanswerer.h"
#include "tests/support/processing.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <atomic>
#include <semaphore>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray ring(const char *to, const char *from = "+491713920042")
{
    return QByteArray(R"({"event":"call_inbound","call_inbound":{"call_id":"c","to_number":")") + to + R"(","from_number":")" + from + R"("}})";
}

/// One answer, taken on whatever thread it comes.
struct Answer
{
    std::binary_semaphore given{0};
    std::atomic<int> times = 0;
    QByteArray text;

    LiveAnswers::Done taker()
    {
        return [this](const QByteArray &reply) {
            text = reply;
            ++times;
            given.release();
        };
    }
    /// As JSON; empty when none came.
    [[nodiscard]] QJsonObject wait()
    {
        return given.try_acquire_for(std::chrono::milliseconds(soon)) ? QJsonDocument::fromJson(text).object() : QJsonObject();
    }
};

struct Live
{
    Processing p;
    FakeStoresFactory factory{p.data};
    LiveAnswerer answerer{factory, p.vendor, p.clock};

    /// Stored first, as the listener does.
    LiveRequest request(DeliveryKind kind, const QString &name, const QByteArray &body, std::chrono::milliseconds budget = 1h)
    {
        const DeliveryId id = p.put({kind, name, body});
        return {scopeOfTenant(p.data), id, kind, name, body, std::chrono::steady_clock::now() + budget};
    }
    QJsonObject ask(DeliveryKind kind, const QString &name, const QByteArray &body)
    {
        Answer answer;
        answerer.answer(request(kind, name, body), answer.taker());
        return answer.wait();
    }
    QJsonObject askInbound(const QByteArray &body) { return ask(DeliveryKind::Inbound, {}, body).value("call_inbound"_L1).toObject(); }
    [[nodiscard]] QByteArray keptReply(qsizetype index = 0)
    {
        const std::scoped_lock lock(p.data.mutex);
        return p.data.rows.deliveries[index].reply;
    }
};

} // namespace

class TestLiveAnswerer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRingingCallGetsAgentAndVariables();
    void theAgentIsTheNumbersOwn();
    void aKnownCallerIsNamed();
    void withheldCallersAreUnknown();
    void unknownNumbersGetTheEmptyAnswer_data();
    void unknownNumbersGetTheEmptyAnswer();
    void todayIsTheBranchsDay();
    void functionsAreAnsweredTruthfully();
    void theAnswerIsKeptForARepeat();
    void theDeadlineIsKeptWhateverTheDatabaseDoes();
    void aDeadlineInThePastIsAnsweredAtOnce();
    void aBrokenDatabaseGivesTheFallback();
    void everybodyIsAnsweredOnceWhenItStops();
    void answersHaveTheirEffectThroughTheWorker();
};

void TestLiveAnswerer::aRingingCallGetsAgentAndVariables()
{
    Live live;
    const QJsonObject inbound = live.askInbound(retellBody("inbound_request.json"));
    QCOMPARE(inbound.value("override_agent_id"_L1).toString(), u"agent_7c1f4b0e9a2d63588e41c0f2b7"_s);
    QCOMPARE(inbound.value("metadata"_L1).toObject().value("askproai_branch_id"_L1).toString(), u"mitte"_s);
    const QJsonObject variables = inbound.value("dynamic_variables"_L1).toObject();
    QCOMPARE(variables.value("praxis_name"_L1).toString(), u"Praxis am Stadtgarten"_s);
    QCOMPARE(variables.value("heute"_L1).toString(), u"Montag, 12.10.2026"_s);
    QCOMPARE(variables.value("anrufer_bekannt"_L1).toString(), u"false"_s);
    QCOMPARE(variables.value("telefonnummer"_L1).toString(), u"+491713920042"_s);
    for (const QJsonValue value : variables)
        QVERIFY(value.isString()); // anything else may void the whole answer
}

void TestLiveAnswerer::theAgentIsTheNumbersOwn()
{
    Live live;
    QCOMPARE(live.askInbound(ring("+493023125101")).value("override_agent_id"_L1).toString(), u"agent_second"_s);
    QCOMPARE(live.askInbound(ring("+493023125200")).value("override_agent_id"_L1).toString(), u"agent_nord"_s);
}

void TestLiveAnswerer::aKnownCallerIsNamed()
{
    Live live;
    live.p.data.rows.customers.append({TenantId(1), Customer{CustomerId(1), u"Jürgen Großmann"_s, u"+491713920042"_s, {}, {}, {}}});
    const QJsonObject variables = live.askInbound(ring("030 23125100", "0171 3920042")).value("dynamic_variables"_L1).toObject();
    QCOMPARE(variables.value("anrufer_bekannt"_L1).toString(), u"true"_s);
    QCOMPARE(variables.value("name"_L1).toString(), u"Jürgen Großmann"_s);
}

void TestLiveAnswerer::withheldCallersAreUnknown()
{
    Live live;
    const QJsonObject variables = live.askInbound(ring("+493023125100", "anonymous")).value("dynamic_variables"_L1).toObject();
    QCOMPARE(variables.value("anrufer_bekannt"_L1).toString(), u"false"_s);
    QVERIFY(!variables.contains("telefonnummer"_L1));
}

void TestLiveAnswerer::unknownNumbersGetTheEmptyAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("unknown") << ring("+493023125999");
    QTest::newRow("other tenant's") << ring("+493023125300");
    QTest::newRow("no number") << ring("sip:praxis");
    QTest::newRow("unreadable") << QByteArray("not JSON");
}

void TestLiveAnswerer::unknownNumbersGetTheEmptyAnswer()
{
    QFETCH(QByteArray, body);
    Live live;
    Answer answer;
    live.answerer.answer(live.request(DeliveryKind::Inbound, {}, body), answer.taker());
    (void)answer.wait();
    QCOMPARE(answer.text, QByteArray(R"({"call_inbound":{}})"));
}

void TestLiveAnswerer::todayIsTheBranchsDay()
{
    Live live;
    live.p.clock.advance(15h); // 00:16 in Berlin
    const QJsonObject variables = live.askInbound(ring("+493023125100")).value("dynamic_variables"_L1).toObject();
    QCOMPARE(variables.value("heute"_L1).toString(), u"Dienstag, 13.10.2026"_s); // still Monday in UTC and in São Paulo
}

void TestLiveAnswerer::functionsAreAnsweredTruthfully()
{
    Live live;
    const QJsonObject booking = live.ask(DeliveryKind::Function, u"book_appointment"_s, retellBody("function_book_appointment_request.json"));
    QCOMPARE(booking.value("success"_L1), QJsonValue(false));
    QVERIFY(booking.value("ansage"_L1).toString().contains("nichts gebucht"_L1));
    QVERIFY(booking.value("message"_L1).toString().contains("nothing was booked"_L1));
    const QJsonObject callback = live.ask(DeliveryKind::Function, u"request_callback"_s, R"({"args":{}})");
    QCOMPARE(callback.value("success"_L1), QJsonValue(true));
}

void TestLiveAnswerer::theAnswerIsKeptForARepeat()
{
    Live live;
    Answer answer;
    live.answerer.answer(live.request(DeliveryKind::Inbound, {}, ring("+493023125100")), answer.taker());
    QVERIFY(!answer.wait().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(live.keptReply(), answer.text, soon);
    const auto repeated = live.p.stores.inbox().putAll({[&] {
        NewDelivery again;
        again.tenant = TenantId(1);
        again.digest = live.p.data.rows.deliveries[0].digest;
        return again;
    }()});
    QVERIFY(repeated->first().duplicate);
    QCOMPARE(repeated->first().earlierReply, answer.text);
}

void TestLiveAnswerer::theDeadlineIsKeptWhateverTheDatabaseDoes()
{
    Live live;
    const LiveRequest booking = live.request(DeliveryKind::Function, u"book_appointment"_s, R"({"args":{}})", 150ms);
    const LiveRequest ringing = live.request(DeliveryKind::Inbound, {}, ring("+493023125100"), 150ms);
    std::counting_semaphore<8> mayGoOn{0};
    live.p.data.onCall = [&](const char *) { mayGoOn.acquire(); }; // hangs
    Answer first, second;
    live.answerer.answer(booking, first.taker());
    live.answerer.answer(ringing, second.taker());
    QVERIFY(first.wait().contains("success"_L1));
    (void)second.wait();
    QCOMPARE(second.text, QByteArray(R"({"call_inbound":{}})"));
    mayGoOn.release(8); // the database is back: too late to say anything else
    live.answerer.stop();
    live.p.data.onCall = {};
    QCOMPARE(first.times.load(), 1);
    QCOMPARE(second.times.load(), 1);
    QVERIFY(live.keptReply(0).isEmpty() && live.keptReply(1).isEmpty());
}

void TestLiveAnswerer::aDeadlineInThePastIsAnsweredAtOnce()
{
    Live live;
    Answer answer;
    live.answerer.answer(live.request(DeliveryKind::Function, u"book_appointment"_s, R"({"args":{}})", -1h), answer.taker());
    QVERIFY(answer.wait().contains("success"_L1));
}

void TestLiveAnswerer::aBrokenDatabaseGivesTheFallback()
{
    Live live;
    const LiveRequest request = live.request(DeliveryKind::Inbound, {}, ring("+493023125100"));
    {
        const std::scoped_lock lock(live.p.data.mutex);
        live.p.data.down = true;
    }
    Answer answer;
    live.answerer.answer(request, answer.taker()); // with an hour to go: it does not wait for the deadline
    (void)answer.wait();
    QCOMPARE(answer.text, QByteArray(R"({"call_inbound":{}})"));
    {
        const std::scoped_lock lock(live.p.data.mutex);
        live.p.data.down = false;
    }
    QTRY_VERIFY_WITH_TIMEOUT(live.askInbound(ring("+493023125100", "0171")).contains("override_agent_id"_L1), soon); // heals by itself
}

void TestLiveAnswerer::everybodyIsAnsweredOnceWhenItStops()
{
    Live live;
    std::vector<LiveRequest> requests;
    for (int i = 0; i < 50; ++i)
        requests.push_back(live.request(DeliveryKind::Inbound, {}, ring("+493023125100", QByteArray::number(i).constData())));
    std::atomic<int> answers = 0;
    for (const LiveRequest &request : requests)
        live.answerer.answer(request, [&](const QByteArray &reply) { answers += !reply.isEmpty(); });
    live.answerer.stop();
    live.answerer.stop();
    QCOMPARE(answers.load(), 50);
    Answer late;
    live.answerer.answer(requests.front(), late.taker());
    QVERIFY(!late.wait().isEmpty());
}

void TestLiveAnswerer::answersHaveTheirEffectThroughTheWorker()
{
    Live live;
    QVERIFY(!live.askInbound(retellBody("inbound_request.json")).isEmpty());
    QVERIFY(!live.ask(DeliveryKind::Function, u"book_appointment"_s, retellBody("function_book_appointment_request.json")).isEmpty());
    live.answerer.stop();
    live.p.processAll();
    QCOMPARE(live.p.data.rows.calls.size(), 1);
    QCOMPARE(live.p.call().status, CallStatus::Ongoing);
    QCOMPARE(live.p.data.rows.followUps.size(), 1);
    QVERIFY(!live.keptReply(0).isEmpty() && !live.keptReply(1).isEmpty()); // processing leaves the answer alone
}

QTEST_GUILESS_MAIN(TestLiveAnswerer)
#include "tst_liveanswerer.moc"
