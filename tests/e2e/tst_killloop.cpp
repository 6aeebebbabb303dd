#include "services/core/ports/stores.h"
#include "services/store/openstores.h"
#include "tests/e2e/askprochild.h"
#include "tests/e2e/inboxaudit.h"
#include "tests/e2e/load.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace askpro;
using namespace askpro::e2e;
using namespace Qt::StringLiterals;

namespace {

const QString tenant = u"zahnzentrum"_s;
// The lease of a worker that was killed has to run out before another may take its deliveries.
constexpr int drained = 180'000;

int rounds()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("ASKPRO_KILL_ROUNDS", &ok);
    return ok ? wanted : 5;
}

std::unique_ptr<core::StoresFactory> openDatabase(const Installation &installation)
{
    auto factory = store::openStores(*store::DatabaseUrl::parse(installation.databaseUrl()));
    if (!factory)
        qFatal("%s", qUtf8Printable(factory.error().detail));
    return std::move(*factory);
}

} // namespace

/// `askpro serve` under load, killed at a random moment and started again, as often as ASKPRO_KILL_ROUNDS says (5).
class TestKillLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
};

void TestKillLoop::nothingAcknowledgedIsLost()
{
    Installation installation;
    installation.import(u"zahnzentrum.json"_s);
    ServingChild server(installation);
    InboxAudit audit;
    auto *random = QRandomGenerator::system();

    for (int round = 0; round < rounds(); ++round) {
        QVERIFY(server.start());
        net::SimulationOptions options;
        options.connections = 16;
        options.retries = 0;
        Load load(server.url(), static_cast<quint64>(1000 + round), 1'000'000, {10, 5, 2},
                  [&audit](const auto &call, const auto &delivery, int status) { audit.note(call, delivery, status); }, options);
        QTRY_VERIFY_WITH_TIMEOUT(load.accepted() > 0, tests::soon);
        QTest::qSleep(static_cast<int>(random->bounded(700)));
        QVERIFY(server.isRunning());
        server.kill();
        (void)load.stop();
    }
    qInfo("%d kills, %lld different deliveries acknowledged", rounds(), static_cast<long long>(audit.acknowledged()));

    QVERIFY(server.start());
    const auto factory = openDatabase(installation);
    auto stores = factory->open();
    QVERIFY(stores);
    QCOMPARE(summary(audit.faultsOfInbox(**stores, tenant)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(InboxAudit::unfinished(**stores, tenant), 0, drained);
    QCOMPARE(server.terminate(), 0);
    QCOMPARE(summary(audit.faultsOfInbox(**stores, tenant)), QString());
    QCOMPARE(summary(audit.faultsOfCalls(**stores, tenant)), QString());
    const auto checked = installation.run({u"--json"_s, u"webhooks"_s, u"list"_s, u"--status"_s, u"dead"_s});
    QCOMPARE(checked.exitCode, 0);
    QVERIFY2(checked.out.contains(R"("items":[])") || checked.out.contains(R"("total": 0)") || checked.out.contains(R"("total":0)"), checked.out.constData());
}

QTEST_GUILESS_MAIN(TestKillLoop)
#include "tst_killloop.moc"
