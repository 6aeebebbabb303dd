#include "services/core/config/configdocument.h"
#include "services/core/ports/clock.h"
#include "services/core/simulate/generatedcalls.h"
#include "services/net/http/httpserver.h"
#include "services/net/retell/retellvendor.h"
#include "services/net/retell/signature.h"
#include "services/net/simulate/expectationlog.h"
#include "services/net/simulate/simulator.h"
#include "tests/support/datafile.h"
#include "tests/support/testcertificate.h"
#include "tests/support/waiting.h"

#include <QBuffer>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace askpro;
using namespace askpro::models;
using namespace askpro::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray key = "key_invented_for_the_simulator";

/// A listener that verifies like the real one and remembers what it took.
class Listener final : public RequestHandler
{
public:
    explicit Listener(TlsFiles tls = {}) : server({.tls = std::move(tls), .limits = {}}, *this)
    {
        const auto address = server.start();
        if (!address)
            qFatal("%s", qUtf8Printable(address.error().userText));
        url = address->url();
    }

    tl::expected<RequestLimits, HttpReply> limitsFor(const HttpRequest &) override { return RequestLimits{2 * 1024 * 1024, 20s}; }

    void handle(HttpRequest request, Answer answer) override
    {
        const QByteArrayView keys[]{key};
        const auto verdict = retell::verify(request.body, request.header("x-retell-signature"), keys, core::SystemClock().now());
        const std::scoped_lock lock(m_mutex);
        if (hang) {
            m_hanging.push_back(std::move(answer));
            return;
        }
        if (refuse > 0 && --refuse >= 0)
            return answer(errorReply(503, "busy", "Try again."));
        if (!acceptsAll && verdict != SignatureVerdict::Signed)
            return answer(errorReply(401, "unauthorized", "No."));
        bodies.append(request.body);
        targets.append(request.target);
        answer({204, {}, {}});
    }

    std::atomic<int> refuse = 0;     ///< answers 503 so many times
    std::atomic<bool> acceptsAll = false;
    std::atomic<bool> hang = false;
    QString url;
    QByteArrayList bodies;           ///< read after the simulation is over
    QByteArrayList targets;

private:
    std::mutex m_mutex;
    std::vector<Answer> m_hanging;
    HttpServer server;               ///< last: calls us until it is gone
};

const core::CallGenerator &generator()
{
    static const auto parsed = core::parseConfig(tests::dataFile(u"config/zahnzentrum.json"_s), {});
    static const core::CallGenerator it(*core::simulatedClinic(parsed.document.tenants.first()), {4, 0, false, 5000});
    return it;
}

SimulationOptions quick()
{
    SimulationOptions options;
    options.connections = 8;
    options.key = key;
    options.retryAfter = 5ms;
    return options;
}

SimulationReport play(const QString &url, const SimulationOptions &options, int calls, core::Trouble trouble = {}, Simulator::Observer observer = {})
{
    const core::SystemClock clock;
    core::GeneratedCalls source(generator(), calls, trouble, clock);
    Simulator simulator(*simulationTarget(url, u"zz-token"_s), options, source, clock);
    simulator.observe(std::move(observer));
    const auto report = simulator.run();
    if (!report)
        qFatal("%s", qUtf8Printable(report.error().detail));
    return *report;
}

int scripted(int calls)
{
    int deliveries = 0;
    for (int i = 0; i < calls; ++i)
        deliveries += static_cast<int>(generator().call(i, core::SystemClock().now()).deliveries.size());
    return deliveries;
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeliveryArrivesSigned();
    void routesFollowTheKindOfDelivery();
    void whatItSendsCanBeRead();
    void forgeriesMustBeRefused();
    void aListenerThatTakesForgeriesFails();
    void duplicatesAndDisorderChangeNoContent();
    void refusedDeliveriesAreRepeated();
    void itGivesUpAfterThreeMore();
    void aListenerThatHangsIsGivenUp();
    void nobodyThereIsReported();
    void aClosedIdleConnectionIsOpenedAgain();
    void overTlsToAKnownCertificateOnly();
    void aRateIsKept();
    void stopEndsIt();
    void expectationsAreWhatWasAcknowledged();
    void addresses_data();
    void addresses();
};

void TestSimulator::everyDeliveryArrivesSigned()
{
    Listener listener;
    const auto report = play(listener.url, quick(), 60);
    QVERIFY(report.good());
    QCOMPARE(report.calls, 60);
    QCOMPARE(report.accepted, scripted(60));
    QCOMPARE(listener.bodies.size(), report.accepted);
    QCOMPARE(qint64(report.latenciesUs.size()), report.accepted);
    QVERIFY(report.latency().p50 > 0 && report.latency().p50 <= report.latency().p99 && report.latency().p99 <= report.latency().max);
}

void TestSimulator::routesFollowTheKindOfDelivery()
{
    Listener listener;
    QVERIFY(play(listener.url, quick(), 60).good());
    const QSet<QByteArray> targets(listener.targets.cbegin(), listener.targets.cend());
    QVERIFY(targets.contains("/webhooks/retell/zz-token"));
    QVERIFY(targets.contains("/webhooks/retell/zz-token/inbound"));
    QVERIFY(targets.contains("/webhooks/retell/zz-token/functions/check_availability"));
    QVERIFY(targets.contains("/webhooks/retell/zz-token/functions/book_appointment"));
}

void TestSimulator::whatItSendsCanBeRead()
{
    const retell::RetellVendor vendor;
    for (int i = 0; i < 200; ++i) {
        const auto script = generator().call(i, core::SystemClock().now());
        for (const auto &delivery : script.deliveries) {
            const auto event = vendor.read(delivery.kind, QString::fromLatin1(delivery.name), delivery.body);
            QVERIFY2(event.has_value(), delivery.name.constData());
            QCOMPARE(event->callId, script.callId);
            QVERIFY2(event->kind != CallEventKind::Unknown, delivery.name.constData());
        }
    }
}

void TestSimulator::forgeriesMustBeRefused()
{
    Listener listener;
    const auto report = play(listener.url, quick(), 60, {0, 0, 40});
    QVERIFY(report.good());
    QVERIFY(report.forged > 30);
    QCOMPARE(report.refused, report.forged);
    QCOMPARE(listener.bodies.size(), report.accepted);
}

void TestSimulator::aListenerThatTakesForgeriesFails()
{
    Listener listener;
    listener.acceptsAll = true;
    const auto report = play(listener.url, quick(), 60, {0, 0, 40});
    QVERIFY(!report.good());
    QCOMPARE(report.refused, 0);
    QCOMPARE(report.unexpected.value(204), report.forged);
}

void TestSimulator::duplicatesAndDisorderChangeNoContent()
{
    Listener orderly;
    QVERIFY(play(orderly.url, quick(), 40).good());
    Listener troubled;
    auto options = quick();
    options.connections = 1;
    const auto report = play(troubled.url, options, 40, {30, 30, 0});
    QVERIFY(report.good());
    QVERIFY(report.repeats > 10);
    QCOMPARE(report.accepted, scripted(40) + report.repeats);
    QCOMPARE(QSet<QByteArray>(troubled.targets.cbegin(), troubled.targets.cend()).size(), QSet<QByteArray>(orderly.targets.cbegin(), orderly.targets.cend()).size());
    QSet<QByteArray> distinct(troubled.bodies.cbegin(), troubled.bodies.cend());
    QCOMPARE(distinct.size(), scripted(40));
    // In order, call_analyzed is the last of its call; with disorder it is not always.
    int early = 0;
    for (qsizetype i = 0; i + 1 < troubled.bodies.size(); ++i) {
        if (troubled.bodies[i].startsWith(R"({"event":"call_analyzed")") && troubled.bodies[i + 1].contains("call_ended"))
            ++early;
    }
    QVERIFY(early > 0);
}

void TestSimulator::refusedDeliveriesAreRepeated()
{
    Listener listener;
    listener.refuse = 20;
    auto options = quick();
    options.retries = 30;
    const auto report = play(listener.url, options, 20);
    QVERIFY(report.good());
    QCOMPARE(report.retries, 20);
    QCOMPARE(report.unexpected.value(503), 20);
    QCOMPARE(listener.bodies.size(), scripted(20));
}

void TestSimulator::itGivesUpAfterThreeMore()
{
    Listener listener;
    listener.refuse = 1'000'000;
    QMap<int, int> heard;
    const auto report = play(listener.url, quick(), 3, {}, [&](const auto &, const auto &, int status) { ++heard[status]; });
    QVERIFY(!report.good());
    QCOMPARE(report.givenUp, scripted(3));
    QCOMPARE(report.unexpected.value(503), 4 * scripted(3));
    QCOMPARE(heard, (QMap<int, int>{{503, scripted(3)}})); // once each
}

void TestSimulator::aListenerThatHangsIsGivenUp()
{
    Listener listener;
    listener.hang = true;
    auto options = quick();
    options.timeout = 150ms;
    options.retries = 0;
    const auto report = play(listener.url, options, 2);
    QCOMPARE(report.givenUp, scripted(2));
    QCOMPARE(report.unexpected.value(0), scripted(2));
}

void TestSimulator::nobodyThereIsReported()
{
    QString url;
    {
        Listener gone;
        url = gone.url;
    }
    const auto report = play(url, quick(), 2);
    QCOMPARE(report.accepted, 0);
    QCOMPARE(report.unexpected.value(0), 4 * scripted(2));
    QVERIFY(report.latenciesUs.empty());
}

void TestSimulator::aClosedIdleConnectionIsOpenedAgain()
{
    // One connection, two calls half a second apart, and a server that closes what is idle for 100 ms.
    class Handler final : public RequestHandler
    {
    public:
        tl::expected<RequestLimits, HttpReply> limitsFor(const HttpRequest &) override { return RequestLimits{2 * 1024 * 1024, 20s}; }
        void handle(HttpRequest, Answer answer) override { answer({204, {}, {}}); }
    } handler;
    HttpLimits limits;
    limits.idle = 100ms;
    HttpServer server({u"127.0.0.1"_s, 0, {}, limits}, handler);
    const auto address = server.start();
    QVERIFY(address);
    auto options = quick();
    options.connections = 1;
    options.callsPerMinute = 120;
    const auto report = play(address->url(), options, 3);
    QVERIFY(report.good());
    QCOMPARE(report.retries, 0);
    QVERIFY(report.unexpected.isEmpty());
}

void TestSimulator::overTlsToAKnownCertificateOnly()
{
    const QTemporaryDir folder;
    const tests::TestCertificate known(QDir(folder.path()), u"known"_s);
    const tests::TestCertificate other(QDir(folder.path()), u"other"_s);
    Listener listener(TlsFiles{known.certificate, known.key});
    const QString port = listener.url.section(u':', -1);
    const auto trusting = [&](const QString &caFile, const QString &host) {
        const core::SystemClock clock;
        core::GeneratedCalls source(generator(), 3, {}, clock);
        auto target = *simulationTarget(u"https://"_s + host + u':' + port, u"zz-token"_s);
        target.caFile = caFile;
        auto options = quick();
        options.retries = 0;
        return Simulator(target, options, source, clock).run();
    };
    const auto good = trusting(known.certificate, u"localhost"_s);
    QVERIFY(good && good->good());
    QCOMPARE(listener.bodies.size(), scripted(3));
    const auto stranger = trusting(other.certificate, u"localhost"_s);
    QVERIFY(stranger && stranger->accepted == 0);
    const auto wrongName = trusting(known.certificate, u"127.0.0.1"_s);
    QVERIFY(wrongName && wrongName->accepted == 0);
    const auto noFile = trusting(folder.filePath(u"missing.crt"_s), u"localhost"_s);
    QVERIFY(!noFile);
    QCOMPARE(noFile.error().code, ErrorCode::Invalid);
}

void TestSimulator::aRateIsKept()
{
    Listener listener;
    auto options = quick();
    options.callsPerMinute = 1200;   // one every 50 ms
    const auto report = play(listener.url, options, 11);
    QVERIFY(report.good());
    QVERIFY2(report.seconds >= 0.5, qPrintable(QString::number(report.seconds)));
}

void TestSimulator::stopEndsIt()
{
    Listener listener;
    const core::SystemClock clock;
    core::GeneratedCalls source(generator(), 1'000'000, {}, clock);
    Simulator simulator(*simulationTarget(listener.url, u"zz-token"_s), quick(), source, clock);
    std::atomic<int> heard = 0;
    simulator.observe([&](const auto &, const auto &, int) { ++heard; });
    std::optional<Result<SimulationReport>> report;
    std::thread player([&] { report = simulator.run(); });
    QTRY_VERIFY_WITH_TIMEOUT(heard > 50, tests::soon);
    simulator.stop();
    player.join();
    QVERIFY(report->has_value());
    QVERIFY((*report)->stopped);
    QVERIFY((*report)->accepted >= 50);
    QVERIFY((*report)->accepted <= listener.bodies.size());
}

void TestSimulator::expectationsAreWhatWasAcknowledged()
{
    using core::Forgery;
    const core::PlannedDelivery started{{DeliveryKind::Event, "call_started", 0, "{}"}, Forgery::None, false};
    const core::PlannedDelivery analyzed{{DeliveryKind::Event, "call_analyzed", 0, "{}"}, Forgery::None, false};
    const core::PlannedDelivery function{{DeliveryKind::Function, "book_appointment", 0, "{}"}, Forgery::None, false};
    core::PlannedDelivery repeat = analyzed;
    repeat.repeat = true;
    core::PlannedDelivery forged = analyzed;
    forged.forgery = Forgery::WrongKey;
    const core::PlannedCall a{u"call_a"_s, core::Scenario::Books, CallStatus::Ended, {}};
    const core::PlannedCall b{u"call_b"_s, core::Scenario::NotConnected, CallStatus::NotConnected, {}};
    const core::PlannedCall c{u"call_c"_s, core::Scenario::Urgent, CallStatus::Ended, {}};

    ExpectationLog log;
    log.note(a, started, 204);
    log.note(b, analyzed, 200);
    log.note(a, function, 200);
    log.note(a, analyzed, 503);
    log.note(a, forged, 401);
    log.note(b, repeat, 204);
    log.note(c, started, 0);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(log.writeTo(buffer));
    QCOMPARE(QString::fromUtf8(buffer.data()).split(u'\n'),
             (QStringList{
                 uR"({"accepted":2,"analyzed":false,"events":["call_started"],"retell_call_id":"call_a","scenario":"books","sent":3,"state":"ongoing"})"_s,
                 uR"({"accepted":1,"analyzed":true,"events":["call_analyzed"],"retell_call_id":"call_b","scenario":"not-connected","sent":1,"state":"not_connected"})"_s,
                 uR"({"accepted":0,"analyzed":false,"events":[],"retell_call_id":"call_c","scenario":"urgent","sent":1,"state":null})"_s, u""_s}));
}

void TestSimulator::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("path");
    QTest::newRow("base") << u"http://127.0.0.1:8787"_s << u"127.0.0.1:8787"_s << 8787 << u"/webhooks/retell/tok"_s;
    QTest::newRow("slash") << u"http://localhost:8787/"_s << u"localhost:8787"_s << 8787 << u"/webhooks/retell/tok"_s;
    QTest::newRow("https") << u"https://desk.example.org"_s << u"desk.example.org:443"_s << 443 << u"/webhooks/retell/tok"_s;
    QTest::newRow("whole") << u"http://127.0.0.1:1/webhooks/retell/other"_s << u"127.0.0.1:1"_s << 1 << u"/webhooks/retell/other"_s;
    QTest::newRow("alias") << u"http://127.0.0.1:1/api/retell/webhook"_s << u"127.0.0.1:1"_s << 1 << u"/api/retell/webhook"_s;
    QTest::newRow("ipv6") << u"http://[::1]:8787"_s << u"[::1]:8787"_s << 8787 << u"/webhooks/retell/tok"_s;
    QTest::newRow("no host") << u"http://"_s << QString() << 0 << QString();
    QTest::newRow("not http") << u"ftp://127.0.0.1"_s << QString() << 0 << QString();
    QTest::newRow("query") << u"http://127.0.0.1/?a=b"_s << QString() << 0 << QString();
    QTest::newRow("words") << u"the listener"_s << QString() << 0 << QString();
}

void TestSimulator::addresses()
{
    QFETCH(QString, url);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, path);
    const auto target = simulationTarget(url, u"tok"_s);
    QCOMPARE(target.has_value(), !host.isEmpty());
    if (!target)
        return;
    QCOMPARE(QString::fromLatin1(target->authority()), host);
    QCOMPARE(int(target->port), port);
    QCOMPARE(QString::fromLatin1(target->pathOf(DeliveryKind::Event, {})), path);
    QCOMPARE(target->tls, url.startsWith("https"_L1));
    QCOMPARE(QString::fromLatin1(target->pathOf(DeliveryKind::Function, "book_appointment")), path + u"/functions/book_appointment"_s);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
