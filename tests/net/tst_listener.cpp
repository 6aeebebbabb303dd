#include "services/net/calcom/signature.h"
#include "services/net/retell/signature.h"
#include "tests/net/listenerfixture.h"
#include "tests/support/datafile.h"
#include "tests/support/rawclient.h"
#include "tests/support/waiting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::net;
using namespace askpro::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ended = R"({"event":"call_ended","call":{"call_id":"call_1"}})";
const QByteArray inbound = R"({"event":"call_inbound","call_inbound":{"call_id":"call_2","from_number":"+491713920042","to_number":"+493023125100"}})";
const QByteArray function = R"({"name":"check_availability","args":{"datum_von":"2026-10-15"},"call":{"call_id":"call_3"}})";
const QByteArray events = "/webhooks/retell/tok-mitte";

QByteArray signedWith(const QByteArray &key, const QByteArray &body, Instant at)
{
    return "X-Retell-Signature: " + retell::sign(body, key, at) + "\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &headers)
{
    return rawRequest("POST", path, body, headers);
}

QByteArray signedPost(const ListenerFixture &f, const QByteArray &path, const QByteArray &body, const QByteArray &key = ListenerFixture::key)
{
    return post(path, body, signedWith(key, body, f.clock.now()));
}

QByteArray codeOf(const RawReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object()["error"_L1]["code"_L1].toString().toLatin1();
}

} // namespace

class ListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignedEventIsStoredAsItCame()
    {
        ListenerFixture f;
        const QByteArray body = dataFile(u"retell/webhook_call_analyzed.wire.json"_s);
        const RawReply reply = RawClient(f.port()).ask(post(events, body, signedWith(f.key, body, f.clock.now()) + "User-Agent: axios\r\nCookie: a=b\r\n"));
        QCOMPARE(reply.status, 204);
        QVERIFY(reply.body.isEmpty() && !reply.headers.contains("content-length"));

        QCOMPARE(f.sink.deliveries().size(), 1);
        const NewDelivery delivery = f.sink.deliveries().first();
        QCOMPARE(delivery.tenant, f.mitte);
        QCOMPARE(delivery.source, DeliverySource::Retell);
        QCOMPARE(delivery.kind, DeliveryKind::Event);
        QCOMPARE(delivery.status, DeliveryStatus::Received);
        QCOMPARE(delivery.event, u"call_analyzed"_s);
        QCOMPARE(delivery.body, body);
        QCOMPARE(delivery.digest, deliveryDigest(DeliverySource::Retell, DeliveryKind::Event, u"call_analyzed"_s, body));
        QCOMPARE(delivery.verdict, u"signed"_s);
        QCOMPARE(delivery.peer, u"127.0.0.1"_s);
        QCOMPARE(delivery.receivedAt, f.clock.now());
        QCOMPARE(delivery.correlationId.size(), 16);
        const HeaderList expected{{"user-agent", "axios"}, {"x-retell-signature", "v=" + QByteArray::number(toMs(f.clock.now()))}};
        QCOMPARE(delivery.headers, expected); // no cookie, and no digest that somebody could send again
    }

    void aSignedCalcomEventIsStored()
    {
        ListenerFixture f;
        const QByteArray body = dataFile(u"calcom/webhook.BOOKING_CREATED.json"_s);
        const QByteArray headers = "X-Cal-Signature-256: " + calcom::sign(body, f.calcomSecret) + "\r\nX-Cal-Webhook-Version: 2021-10-20\r\n";
        QCOMPARE(RawClient(f.port()).ask(post("/webhooks/calcom/tok-mitte", body, headers)).status, 204);
        QCOMPARE(f.sink.deliveries().first().source, DeliverySource::Calcom);
        QCOMPARE(f.sink.deliveries().first().event, u"BOOKING_CREATED"_s);
        QVERIFY(f.sink.deliveries().first().headers.contains({"x-cal-webhook-version", "2021-10-20"}));
        const QByteArray twice = headers + "X-Cal-Signature-256: " + calcom::sign(body, f.calcomSecret) + "\r\n";
        QCOMPARE(RawClient(f.port()).ask(post("/webhooks/calcom/tok-mitte", body, twice)).status, 401);
        QCOMPARE(RawClient(f.port()).ask(post("/webhooks/calcom/tok-mitte", body, "X-Cal-Signature-256: no-secret-provided\r\n")).status, 401);
        QCOMPARE(RawClient(f.port()).ask(post("/webhooks/calcom/tok-nord", body, headers)).status, 401); // has no secret of Cal.com
    }

    void aRepeatIsAcknowledgedAndStoredOnce()
    {
        ListenerFixture f;
        RawClient client(f.port());
        for (int i = 0; i < 3; ++i) {
            f.clock.advance(1s);
            QCOMPARE(client.ask(signedPost(f, events, ended)).status, 204);
        }
        QCOMPARE(f.sink.deliveries().size(), 1);
    }

    void twoKeysAreValidDuringRotation()
    {
        ListenerFixture f;
        RawClient client(f.port());
        QCOMPARE(client.ask(signedPost(f, events, ended, f.key)).status, 204);
        QCOMPARE(client.ask(signedPost(f, events, ended, f.olderKey)).status, 204);
        f.clock.advance(1h);
        QCOMPARE(client.ask(signedPost(f, events, ended, f.olderKey)).status, 401);
        QCOMPARE(client.ask(signedPost(f, events, ended, f.key)).status, 204);
    }

    void badSignaturesAreRefusedAndKeptWithoutEffect_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("none") << u"none"_s << u"signature-missing"_s;
        QTest::newRow("wrong key") << u"wrong"_s << u"signature-mismatch"_s;
        QTest::newRow("other tenant's key") << u"other"_s << u"signature-mismatch"_s;
        QTest::newRow("a byte changed") << u"changed"_s << u"signature-mismatch"_s;
        QTest::newRow("old") << u"old"_s << u"signature-too-old"_s;
        QTest::newRow("future") << u"future"_s << u"signature-too-new"_s;
        QTest::newRow("bare digest") << u"bare"_s << u"signature-malformed"_s;
        QTest::newRow("twice") << u"twice"_s << u"signature-repeated"_s;
        QTest::newRow("Cal.com's") << u"calcom"_s << u"signature-missing"_s;
        QTest::newRow("no key set") << u"keyless"_s << u"no-key"_s;
    }
    void badSignaturesAreRefusedAndKeptWithoutEffect()
    {
        QFETCH(QString, how);
        QFETCH(QString, verdict);
        ListenerFixture f;
        const Instant now = f.clock.now();
        const QByteArray good = signedWith(f.key, ended, now);
        const QHash<QString, QByteArray> headers{
            {u"none"_s, ""},
            {u"wrong"_s, signedWith("key_unheard_of", ended, now)},
            {u"other"_s, signedWith(f.otherKey, ended, now)},
            {u"changed"_s, signedWith(f.key, QByteArray(ended).replace("call_1", "call_2"), now)},
            {u"old"_s, signedWith(f.key, ended, now - 300'001ms)},
            {u"future"_s, signedWith(f.key, ended, now + 300'001ms)},
            {u"bare"_s, "X-Retell-Signature: " + retell::sign(ended, f.key, now).last(64) + "\r\n"},
            {u"twice"_s, good + good},
            {u"calcom"_s, "X-Cal-Signature-256: " + calcom::sign(ended, f.calcomSecret) + "\r\n"},
            {u"keyless"_s, good},
        };
        const QByteArray path = how == u"keyless"_s ? "/webhooks/retell/tok-keyless" : events;
        RawClient client(f.port());
        const RawReply reply = client.ask(post(path, ended, headers.value(how)));
        QCOMPARE(reply.status, 401);
        QCOMPARE(codeOf(reply), "signature");
        QVERIFY(!reply.body.contains(verdict.toLatin1())); // which part was wrong is not the sender's to know

        QCOMPARE(f.sink.deliveries().size(), 1);
        const NewDelivery kept = f.sink.deliveries().first();
        QCOMPARE(kept.status, DeliveryStatus::Rejected);
        QCOMPARE(kept.verdict, verdict);
        QCOMPARE(kept.body, ended);

        // The rejected one is no obstacle to the good one.
        QCOMPARE(client.ask(signedPost(f, events, ended)).status, 204);
        QCOMPARE(f.sink.deliveries().size(), 2);
        QCOMPARE(f.sink.deliveries().last().status, DeliveryStatus::Received);
    }

    void theEdgesOfTheWindowAreInside()
    {
        ListenerFixture f;
        RawClient client(f.port());
        for (const auto offset : {300'000ms, -300'000ms, 299'999ms, -299'999ms})
            QCOMPARE(client.ask(post(events, ended, signedWith(f.key, ended, f.clock.now() + offset))).status, 204);
    }

    void rejectedBodiesAreKeptInPart()
    {
        ListenerFixture f;
        QCOMPARE(RawClient(f.port()).ask(post(events, QByteArray(100'000, 'x'), "")).status, 401);
        QCOMPARE(f.sink.deliveries().first().body.size(), 8192);
    }

    void otherBadInputHasItsStatusAndNoEffect_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("not JSON") << events << QByteArray("hello") << 400;
        QTest::newRow("wrong shape") << events << QByteArray("[1,2]") << 400;
        QTest::newRow("no event") << events << QByteArray(R"({"call":{}})") << 400;
        QTest::newRow("empty") << events << QByteArray() << 400;
        QTest::newRow("3 MiB") << events << QByteArray(3 * 1024 * 1024, ' ') << 413;
        QTest::newRow("300 KiB inbound") << QByteArray(events + "/inbound") << QByteArray(300 * 1024, ' ') << 413;
        QTest::newRow("300 KiB function") << QByteArray(events + "/functions/f") << QByteArray(300 * 1024, ' ') << 413;
        QTest::newRow("unknown route") << QByteArray("/webhooks/elevenlabs/tok-mitte") << ended << 404;
        QTest::newRow("Stripe") << QByteArray("/webhooks/stripe/tok-mitte") << ended << 404;
        QTest::newRow("unbound alias") << QByteArray("/api/retell/webhook") << ended << 404;
        QTest::newRow("unknown token") << QByteArray("/webhooks/retell/tok-unheard") << ended << 404;
        QTest::newRow("inbound that is none") << QByteArray(events + "/inbound") << ended << 400;
        QTest::newRow("function with a list") << QByteArray(events + "/functions/f") << QByteArray("[]") << 400;
    }
    void otherBadInputHasItsStatusAndNoEffect()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        ListenerFixture f;
        RawClient client(f.port());
        QVERIFY(client.send(signedPost(f, path, body)) || status == 413);
        std::atomic<bool> done = false;
        RawReply reply;
        std::thread reader([&] {
            reply = client.readReply();
            done = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, soon); }(); // an unknown token is looked up on this thread
        reader.join();
        QCOMPARE(reply.status, status);
        QVERIFY(!codeOf(reply).isEmpty());
        QCOMPARE(f.sink.deliveries().size(), 0);
        QCOMPARE(RawClient(f.port()).ask(signedPost(f, events, ended)).status, 204);
    }

    void methodsAreThoseOfTheRoute()
    {
        ListenerFixture f;
        for (const char *method : {"GET", "PUT", "DELETE", "OPTIONS", "BREW"}) {
            const RawReply reply = RawClient(f.port()).ask(rawRequest(method, events, {}, signedWith(f.key, {}, f.clock.now())));
            QCOMPARE(reply.status, 405);
            QCOMPARE(reply.headers.value("allow"), "POST");
        }
        for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
            RawClient client(f.port());
            QCOMPARE(client.ask(rawRequest(method, events + "/functions/f?tag=1", {}, signedWith(f.key, {}, f.clock.now()))).status, 200);
        }
        QCOMPARE(f.sink.deliveries().size(), 5);
        QVERIFY(f.sink.deliveries().first().headers.contains({":method", "GET"}));
        QVERIFY(f.sink.deliveries().first().headers.contains({":query", "tag=1"}));
    }

    void whatIsNotStoredIsNotAcknowledged_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        for (const auto &[name, path, body] : {std::tuple{"event", events, ended}, {"inbound", events + "/inbound", inbound}, {"function", events + "/functions/f", function}}) {
            QTest::addRow("%s, queue full", name) << ErrorCode::Busy << path << body;
            QTest::addRow("%s, database gone", name) << ErrorCode::Storage << path << body;
        }
    }
    void whatIsNotStoredIsNotAcknowledged()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        ListenerFixture f;
        f.sink.failWith(code);
        RawClient client(f.port());
        const RawReply reply = client.ask(signedPost(f, path, body));
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.headers.value("retry-after").toInt() > 0);
        QVERIFY(f.live.requests().empty());
        f.sink.failWith({});
        QCOMPARE(client.ask(signedPost(f, path, body)).status, path == events ? 204 : 200);
    }

    void inboundCallsAreAnsweredAfterTheyAreStored()
    {
        ListenerFixture f;
        const RawReply reply = RawClient(f.port()).ask(signedPost(f, events + "/inbound", inbound));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("content-type"), "application/json");
        QCOMPARE(reply.body, R"({"answer":""})");
        QCOMPARE(f.sink.deliveries().first().kind, DeliveryKind::Inbound);
        const LiveRequest request = f.live.requests().front();
        QCOMPARE(request.scope.tenant(), f.mitte);
        QCOMPARE(request.delivery, DeliveryId(1));
        QCOMPARE(request.body, inbound);
        QVERIFY(request.deadline <= std::chrono::steady_clock::now() + 2s);
    }

    void functionsAreAnsweredByName()
    {
        ListenerFixture f;
        QCOMPARE(RawClient(f.port()).ask(signedPost(f, events + "/functions/check_availability", function)).body, R"({"answer":"check_availability"})");
        QCOMPARE(f.live.requests().front().kind, DeliveryKind::Function);
        QCOMPARE(f.sink.deliveries().first().event, u"check_availability"_s);
    }

    void aRepeatedQuestionGetsTheEarlierAnswer()
    {
        ListenerFixture f;
        RawClient client(f.port());
        const QByteArray path = events + "/functions/book_appointment";
        QCOMPARE(client.ask(signedPost(f, path, function)).status, 200);
        f.sink.rememberReply(f.sink.deliveries().first().digest, R"({"booked":true})");
        f.clock.advance(1s);
        QCOMPARE(client.ask(signedPost(f, path, function)).body, R"({"booked":true})");
        QCOMPARE(f.live.requests().size(), 1);
    }

    void anAnswerThatNeverComesIsNotWaitedForForEver()
    {
        ListenerOptions options;
        options.webhooks.liveBudget = -1450ms; // 50 ms with the slack
        ListenerFixture f(std::move(options));
        f.live.keepSilent();
        QCOMPARE(RawClient(f.port()).ask(signedPost(f, events + "/inbound", inbound)).status, 503);
    }

    void aClinicImportedAMomentAgoIsServed()
    {
        ListenerFixture f;
        f.database.addSecret(f.database.add(u"neu"_s, u"tok-neu"_s), SecretKind::RetellWebhookKey, "key_of_neu");
        std::atomic<int> status = 0;
        std::thread client([&] { status = RawClient(f.port()).ask(signedPost(f, "/webhooks/retell/tok-neu", ended, "key_of_neu")).status; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(status != 0, soon); }();
        client.join();
        QCOMPARE(status, 204);
    }

    void anAddressThatCannotBeLookedUpIsNotUnknown()
    {
        ListenerFixture f;
        f.database.fails = true;
        std::atomic<int> status = 0;
        std::thread client([&] { status = RawClient(f.port()).ask(signedPost(f, "/webhooks/retell/tok-neu", ended)).status; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(status != 0, soon); }();
        client.join();
        QCOMPARE(status, 503);
        QCOMPARE(RawClient(f.port()).ask(signedPost(f, events, ended)).status, 204);
    }

    void forgeriesAreLimitedAndHarmNoSignedTraffic()
    {
        ListenerOptions options;
        options.webhooks.unsignedRate = {1, 20};
        ListenerFixture f(std::move(options));
        RawClient client(f.port());
        QMap<int, int> statuses;
        for (int i = 0; i < 50; ++i)
            ++statuses[client.ask(post(events, ended, "")).status];
        QCOMPARE(statuses, (QMap<int, int>{{401, 20}, {429, 30}}));
        QVERIFY(client.ask(post(events, ended, "")).headers.value("retry-after").toInt() > 0);
        QCOMPARE(f.sink.deliveries().size(), 20);
        QCOMPARE(client.ask(signedPost(f, events, ended)).status, 204);                    // same address, but signed
        QCOMPARE(RawClient(f.port(), "127.0.0.2").ask(post(events, ended, "")).status, 401); // another address
        QCOMPARE(client.ask(post("/webhooks/retell/tok-guess", ended, "")).status, 429);   // guessing counts as well
    }

    void rejectionsAreKeptInBoundedNumber()
    {
        ListenerOptions options;
        options.webhooks.keptRejections = {1, 5};
        ListenerFixture f(std::move(options));
        RawClient client(f.port());
        for (int i = 0; i < 10; ++i)
            QCOMPARE(client.ask(post(events, ended, "")).status, 401);
        QCOMPARE(f.sink.deliveries().size(), 5);
    }

    void oneTenantDoesNotTakeItAll()
    {
        ListenerOptions options;
        options.webhooks.signedRate = {1, 10};
        ListenerFixture f(std::move(options));
        RawClient client(f.port());
        QMap<int, int> statuses;
        for (int i = 0; i < 15; ++i)
            ++statuses[client.ask(signedPost(f, events, ended)).status];
        QCOMPARE(statuses, (QMap<int, int>{{204, 10}, {429, 5}}));
        QCOMPARE(client.ask(signedPost(f, "/webhooks/retell/tok-nord", ended, f.otherKey)).status, 204);
    }

    void fiveThousandSignedAMinuteAreNothing()
    {
        ListenerFixture f;
        RawClient client(f.port());
        const QByteArray request = signedPost(f, events, ended);
        for (int i = 0; i < 5000; ++i)
            QCOMPARE(client.ask(request).status, 204);
        QCOMPARE(f.listener->figures().replies.value(204), 5000);
    }

    void aliasesBelongToOneTenant()
    {
        ListenerOptions options;
        options.webhooks.aliases = {{"/api/retell/webhook", "tok-mitte"}, {"/api/calcom/webhook", "tok-mitte"}};
        ListenerFixture f(std::move(options));
        QCOMPARE(RawClient(f.port()).ask(signedPost(f, "/api/retell/webhook", ended)).status, 204);
        QCOMPARE(RawClient(f.port()).ask(signedPost(f, "/api/retell/webhook", ended, f.otherKey)).status, 401);
        QCOMPARE(RawClient(f.port()).ask(signedPost(f, "/api/webhook", ended)).status, 404);
        QCOMPARE(f.sink.deliveries().first().tenant, f.mitte);
    }

    void anAliasThatIsNoneIsSaidAtStart()
    {
        ListenerFixture f;
        ListenerOptions options;
        options.webhooks.aliases = {{"/api/somewhere", "tok-mitte"}};
        const auto started = Listener(options, f.catalog, f.sink, f.live, f.clock).start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Invalid);
    }

    void healthIsForEverybody()
    {
        std::atomic<bool> healthy = true;
        ListenerOptions options;
        options.webhooks.healthy = [&] { return healthy.load(); };
        ListenerFixture f(std::move(options));
        RawClient client(f.port());
        QCOMPARE(client.ask(rawRequest("GET", "/api/health")).body, R"({"status":"ok"})");
        healthy = false;
        const RawReply reply = client.ask(rawRequest("GET", "/api/health"));
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.body, R"({"status":"degraded"})");
        QCOMPARE(client.ask(rawRequest("POST", "/api/health")).status, 405);
    }

    void answersMayComeAfterTheListenerIsGone()
    {
        ListenerOptions options;
        options.http.limits.grace = 10ms;
        ListenerFixture f(std::move(options));
        f.sink.hold();
        RawClient event(f.port()), call(f.port());
        event.send(signedPost(f, events, ended));
        call.send(signedPost(f, events + "/inbound", inbound));
        QTRY_COMPARE_WITH_TIMEOUT(f.sink.heldCount(), 2, soon);
        f.listener.reset();
        for (const auto &done : f.sink.takeHeld())
            done(StoredDelivery{DeliveryId(1), false, {}});
        QVERIFY(f.live.requests().empty()); // nobody waits on the telephone any more
    }

    void stoppingAnswersWhatWasAccepted()
    {
        ListenerFixture f;
        f.sink.hold();
        RawClient client(f.port());
        client.send(signedPost(f, events, ended));
        QTRY_COMPARE_WITH_TIMEOUT(f.sink.heldCount(), 1, soon);
        std::thread stopping([&] { f.listener->stop(); });
        f.sink.takeHeld().front()(StoredDelivery{DeliveryId(1), false, {}});
        QCOMPARE(client.readReply().status, 204);
        client.close();
        stopping.join();
    }

    void theSelfTestLeavesNothingBehind()
    {
        ListenerFixture f;
        QCOMPARE(f.sink.deliveries().size(), 0);
        QCOMPARE(f.listener->figures().replies, (QMap<int, qint64>{{401, 4}})); // one forgery a route
    }
};

QTEST_GUILESS_MAIN(ListenerTest)
#include "tst_listener.moc"
