#include "services/core/ports/inboxstore.h"
#include "services/core/ports/stores.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "services/net/retell/signature.h"
#include "services/store/openstores.h"
#include "tests/e2e/askprochild.h"
#include "tests/e2e/faultswitch.h"
#include "tests/e2e/inboxaudit.h"
#include "tests/e2e/load.h"
#include "tests/support/rawclient.h"
#include "tests/support/testdatabase.h"
#include "tests/support/waiting.h"

#include <QJsonDocument>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>

#include <cerrno>

using namespace askpro;
using namespace askpro::e2e;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString tenant = u"zahnzentrum"_s;
constexpr int drained = 90'000;
constexpr int calls = 6;

/// A served installation, what was sent to it, and whether that was kept.
class Scene
{
public:
    explicit Scene(const QString &databaseUrl = {}) : installation(databaseUrl), server(installation)
    {
        installation.import(u"zahnzentrum.json"_s);
    }

    void start()
    {
        if (!server.start())
            qFatal("askpro serve does not start");
    }

    /// Sends some calls, without a second attempt unless `options` says so.
    net::SimulationReport play(quint64 seed, net::SimulationOptions options = once())
    {
        return Load(server.url(), seed, calls, {}, [this](const auto &call, const auto &delivery, int status) { audit.note(call, delivery, status); }, options).wait();
    }

    static net::SimulationOptions once()
    {
        net::SimulationOptions options;
        options.connections = 4;
        options.retries = 0;
        return options;
    }

    /// Empty = what was acknowledged is there once, and every call is as its events demand.
    QString faults()
    {
        const auto factory = store::openStores(*store::DatabaseUrl::parse(installation.databaseUrl()));
        if (!factory)
            return factory.error().detail;
        const auto stores = (*factory)->open();
        if (!stores)
            return stores.error().detail;
        QElapsedTimer waiting;
        waiting.start();
        while (InboxAudit::unfinished(**stores, tenant) != 0 && waiting.elapsed() < drained)
            QTest::qSleep(50);
        return summary(audit.faultsOfInbox(**stores, tenant) + audit.faultsOfCalls(**stores, tenant));
    }

    [[nodiscard]] quint16 port() const { return static_cast<quint16>(QUrl(server.url()).port()); }

    Installation installation;
    ServingChild server;
    InboxAudit audit;
};

/// All answers were 503, and nothing was taken.
bool isRefusedForNow(const net::SimulationReport &report)
{
    const bool all = report.accepted == 0 && report.deliveries > 0 && report.unexpected.value(503) == report.deliveries;
    if (!all)
        qWarning("%s", QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact).constData());
    return all;
}

bool isGood(const net::SimulationReport &report)
{
    if (!report.good())
        qWarning("%s", QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact).constData());
    return report.good();
}

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &signature)
{
    const QByteArray header = signature.isNull() ? QByteArray() : "X-Retell-Signature: " + signature + "\r\n";
    return rawRequest("POST", path, body, "Content-Type: application/json\r\n" + header);
}

int runCluster(const QString &action)
{
    QStringList arguments{qEnvironmentVariable("PGVERSION"), u"regress"_s, action};
    if (action == "stop"_L1)
        arguments += {u"-m"_s, u"immediate"_s};
    return QProcess::execute(u"pg_ctlcluster"_s, arguments);
}

/// On a connection to another database, which the change does not bind.
bool asAdministrator(const QString &sql)
{
    return QProcess::execute(u"psql"_s, {u"-q"_s, u"-d"_s, u"postgres"_s, u"-o"_s, u"/dev/null"_s, u"-c"_s, sql}) == 0;
}

} // namespace

/// What must not harm `askpro serve`: bad requests, and a database that is not there for a while.
class TestBadInputServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRequests_data();
    void badRequests();
    void badRequestsLeaveItWell();
    void aCrowdOfIdleConnectionsDoesNotKeepOthersOut();
    void callersWhoHangUp();
    void aFailingDisk_data();
    void aFailingDisk();
    void aDiskThatFailsForAMomentLosesNothing();
    void aDatabaseSomebodyElseHolds();
    void aStoppedPostgres();
    void aHangingPostgres();
    void aReadOnlyPostgres();
    void cleanupTestCase() { m_scene.reset(); }

private:
    std::unique_ptr<Scene> m_scene;  ///< one process bears all bad requests
};

void TestBadInputServe::badRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");

    const auto config = clinicConfig();
    const QByteArray path = "/webhooks/retell/" + config.endpoint.toLatin1();
    const QByteArray key = config.retellWebhookKey.toUtf8();
    const QByteArray body = dataFile(u"retell/webhook_call_analyzed.wire.json"_s);
    const auto now = core::SystemClock().now();
    const auto row = [](const char *name, const QByteArray &request, int status) { QTest::newRow(name) << request << status; };
    const auto signedPost = [&](const QByteArray &bytes) { return post(path, bytes, net::retell::sign(bytes, key, now)); };
    QByteArray changed = body;
    changed[changed.size() / 2] = changed[changed.size() / 2] == 'x' ? 'y' : 'x';
    const QByteArray otherKey = core::parseConfig(dataFile(u"config/hautpraxis.json"_s), {}).document.tenants.first().retellWebhookKey.toUtf8();

    row("no signature", post(path, body, {}), 401);
    row("empty signature", post(path, body, ""), 401);
    row("nonsense", post(path, body, "v=1,d=abc"), 401);
    row("wrong key", post(path, body, net::retell::sign(body, "key_of_nobody", now)), 401);
    row("other tenant's key", post(path, body, net::retell::sign(body, otherKey, now)), 401);
    row("one byte changed", post(path, changed, net::retell::sign(body, key, now)), 401);
    row("old", post(path, body, net::retell::sign(body, key, now - 301s)), 401);
    row("future", post(path, body, net::retell::sign(body, key, now + 310s)), 401);
    row("not JSON", signedPost("this is not JSON"), 400);
    row("half of it", signedPost(body.first(body.size() / 2)), 400);
    row("an array", signedPost("[1,2,3]"), 400);
    row("no event", signedPost(R"({"call":{"call_id":"call_1"}})"), 400);
    row("no call", signedPost(R"({"event":"call_ended"})"), 400);
    row("call is a number", signedPost(R"({"event":"call_ended","call":7})"), 400);
    row("3 MiB", signedPost(R"({"event":")" + QByteArray(3 * 1024 * 1024, 'x') + R"("})"), 413);
    row("64 KiB header", rawRequest("POST", path, body, "X-Long: " + QByteArray(64 * 1024, 'x') + "\r\n"), 431);
    row("unknown route", rawRequest("POST", "/webhooks/nobody/at-all", body), 404);
    row("unknown endpoint", post("/webhooks/retell/token-of-nobody", body, net::retell::sign(body, key, now)), 404);
    row("wrong method", rawRequest("GET", path), 405);
    row("not HTTP", "this is not HTTP\r\n\r\n", 400);
}

void TestBadInputServe::badRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    if (!m_scene) {
        m_scene = std::make_unique<Scene>();
        m_scene->start();
    }
    RawClient client(m_scene->port());
    QCOMPARE(client.ask(request).status, status);
    const auto list = m_scene->installation.run({u"--json"_s, u"calls"_s, u"list"_s});
    QCOMPARE(QJsonDocument::fromJson(list.out).object().value("total"_L1).toInt(-1), 0);
}

void TestBadInputServe::badRequestsLeaveItWell()
{
    QVERIFY(m_scene);
    QVERIFY(isGood(m_scene->play(1)));
    QCOMPARE(m_scene->faults(), QString());
    QCOMPARE(m_scene->server.terminate(), 0);
    m_scene.reset();
}

void TestBadInputServe::aCrowdOfIdleConnectionsDoesNotKeepOthersOut()
{
    Scene scene;
    scene.start();
    std::vector<RawClient> idle;
    for (int i = 0; i < 2000; ++i) {
        // As from several sources: one alone may only hold so many.
        const QByteArray from = "127.0.1." + QByteArray::number(1 + i % 8);
        idle.emplace_back(scene.port(), from.constData());
        if (i % 2 == 0)
            idle.back().send("POST /webhooks/retell/x HTTP/1.1\r\nHost: a\r\n"); // and half of them begin a request
    }
    QVERIFY(isGood(scene.play(2)));
    QCOMPARE(scene.faults(), QString());
    QCOMPARE(scene.server.terminate(), 0);
}

void TestBadInputServe::callersWhoHangUp()
{
    Scene scene;
    scene.start();
    const auto config = clinicConfig();
    const QByteArray body = dataFile(u"retell/webhook_call_started.json"_s);
    const QByteArray request = post("/webhooks/retell/" + config.endpoint.toLatin1(), body,
                                    net::retell::sign(body, config.retellWebhookKey.toUtf8(), core::SystemClock().now()));
    for (qsizetype cut = 1; cut < request.size(); cut += 37) {
        RawClient client(scene.port());
        client.send(request.first(cut));
        client.reset();
    }
    QVERIFY(isGood(scene.play(3)));
    QCOMPARE(scene.faults(), QString()); // nothing half-sent is there
    QCOMPARE(scene.server.terminate(), 0);
}

void TestBadInputServe::aFailingDisk_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("full") << ENOSPC;
    QTest::newRow("read-only") << EROFS;
    QTest::newRow("broken") << EIO;
}

void TestBadInputServe::aFailingDisk()
{
    QFETCH(int, error);
    Scene scene;
    FaultSwitch disk(scene.installation.folder());
    disk.putInto(scene.installation.environment());
    scene.start();
    QVERIFY(isGood(scene.play(10)));

    disk.set(error);
    QVERIFY(isRefusedForNow(scene.play(11)));
    QVERIFY(scene.server.isRunning());
    QCOMPARE(RawClient(scene.port()).ask(rawRequest("GET", "/api/health")).status, 503);

    disk.set(0);
    QTRY_VERIFY_WITH_TIMEOUT(scene.play(11).good(), soon); // without a restart
    QVERIFY(isGood(scene.play(12)));
    QTRY_COMPARE_WITH_TIMEOUT(RawClient(scene.port()).ask(rawRequest("GET", "/api/health")).status, 200, soon);
    QCOMPARE(scene.faults(), QString());
    QCOMPARE(scene.server.terminate(), 0);
}

void TestBadInputServe::aDiskThatFailsForAMomentLosesNothing()
{
    Scene scene;
    FaultSwitch disk(scene.installation.folder());
    disk.putInto(scene.installation.environment());
    scene.start();
    net::SimulationOptions patient;  // a vendor that sends again
    patient.connections = 4;
    patient.retries = 20;
    patient.retryAfter = 10ms;
    Load load(scene.server.url(), 20, 400, {10, 10, 0}, [&](const auto &call, const auto &delivery, int status) { scene.audit.note(call, delivery, status); }, patient);
    for (const int error : {ENOSPC, EROFS, EIO}) {
        const int before = load.accepted();
        QTRY_VERIFY_WITH_TIMEOUT(load.accepted() > before + 100, soon);
        disk.set(error);
        QTest::qSleep(100);
        disk.set(0);
    }
    const auto report = load.wait();
    QVERIFY(isGood(report));
    QVERIFY(report.retries > 0);
    QCOMPARE(scene.faults(), QString());
    QCOMPARE(scene.server.terminate(), 0);
}

void TestBadInputServe::aDatabaseSomebodyElseHolds()
{
    Scene scene;
    scene.start();
    QVERIFY(isGood(scene.play(30)));
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        database.setDatabaseName(scene.installation.folder() + u"/askpro.db"_s);
        QVERIFY(database.open());
        QSqlQuery holder(database);
        QVERIFY(holder.exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY(isRefusedForNow(scene.play(31)));
        QVERIFY(holder.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.play(31).good(), soon);
    QCOMPARE(scene.faults(), QString());
    QCOMPARE(scene.server.terminate(), 0);
}

void TestBadInputServe::aStoppedPostgres()
{
    TestDatabase database(store::Engine::Postgres);
    Scene scene(database.urlText());
    scene.start();
    QVERIFY(isGood(scene.play(40)));
    QCOMPARE(runCluster(u"stop"_s), 0);
    QVERIFY(isRefusedForNow(scene.play(41)));
    QVERIFY(scene.server.isRunning());
    QCOMPARE(runCluster(u"start"_s), 0);
    QTRY_VERIFY_WITH_TIMEOUT(scene.play(41).good(), 2 * soon);
    QCOMPARE(scene.faults(), QString());
    QCOMPARE(scene.server.terminate(), 0);
}

void TestBadInputServe::aHangingPostgres()
{
    TestDatabase database(store::Engine::Postgres);
    Scene scene(database.urlText());
    scene.start();
    QVERIFY(isGood(scene.play(50)));
    {
        auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, u"holder"_s);
        const auto url = store::DatabaseUrl::parse(database.urlText());
        url->applyTo(connection);
        QVERIFY(connection.open());
        QSqlQuery holder(connection);
        QVERIFY(holder.exec(u"BEGIN"_s));
        QVERIFY(holder.exec(u"LOCK TABLE deliveries IN ACCESS EXCLUSIVE MODE"_s));
        QVERIFY(isRefusedForNow(scene.play(51)));
        QVERIFY(holder.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scene.play(51).good(), 2 * soon);
    QCOMPARE(scene.faults(), QString());
    QCOMPARE(scene.server.terminate(), 0);
}

void TestBadInputServe::aReadOnlyPostgres()
{
    TestDatabase database(store::Engine::Postgres);
    Scene scene(database.urlText());
    scene.start();
    QVERIFY(isGood(scene.play(60)));
    const QString name = database.column(u"SELECT current_database()"_s).first();
    QVERIFY(asAdministrator(u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(name)));
    QVERIFY(asAdministrator(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(name)));
    QTRY_VERIFY_WITH_TIMEOUT(isRefusedForNow(scene.play(61)), soon);
    QVERIFY(asAdministrator(u"ALTER DATABASE %1 RESET default_transaction_read_only"_s.arg(name)));
    QTRY_VERIFY_WITH_TIMEOUT(scene.play(61).good(), 2 * soon);
    QCOMPARE(scene.faults(), QString());
    QCOMPARE(scene.server.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestBadInputServe)
#include "tst_badinput_serve.moc"
