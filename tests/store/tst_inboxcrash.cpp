#include "services/core/inbox/inboxwriter.h"
#include "services/core/ports/inboxstore.h"
#include "services/store/openstores.h"
#include "tests/store/sampledelivery.h"
#include "tests/support/storefixture.h"
#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTest>

#include <csignal>
#include <future>
#include <set>

#include <sys/resource.h>
#include <unistd.h>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void printLine(qint64 number)
{
    const QByteArray line = QByteArray::number(number) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        ::_exit(3);
}

std::unique_ptr<StoresFactory> openAsked(const QStringList &arguments)
{
    return std::move(openStores(DatabaseUrl::parse(arguments.at(2)).value(), {.migrate = false}).value());
}

/// `--deliver URL TENANT FIRST`: delivers without end, and prints the number of each that was acknowledged.
int deliver(const QStringList &arguments)
{
    const auto factory = openAsked(arguments);
    std::atomic<int> inFlight = 0;
    InboxWriter writer(*factory);
    for (int number = arguments.at(4).toInt();; ++number) {
        while (inFlight >= 64)
            std::this_thread::yield();
        ++inFlight;
        writer.submit(sampleDelivery(TenantId(arguments.at(3).toLongLong()), number), [number, &inFlight](const Result<StoredDelivery> &stored) {
            if (stored)
                printLine(number);
            --inFlight;
        });
    }
}

/// `--claim URL WORKER`: claims until nothing is left, and prints the id of each delivery it got.
int claim(const QStringList &arguments)
{
    const auto factory = openAsked(arguments);
    const auto stores = factory->open().value();
    for (;;) {
        const auto claimed = stores->inbox().claim(arguments.at(3), {DeliverySource::Retell}, instantFromMs(1'800'000'000'000), 1h, 5);
        if (claimed && claimed->isEmpty())
            return 0;
        for (const auto &delivery : claimed.value_or(QList<Delivery>()))
            printLine(delivery.id.value());
    }
}

/// Limits how large files may grow as long as it lives: a full disk, as far as a writer can tell.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = rlim_t(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

/// One delivery through the writer, waited for.
Result<StoredDelivery> submit(InboxWriter &writer, const NewDelivery &delivery)
{
    std::promise<Result<StoredDelivery>> told;
    writer.submit(delivery, [&told](Result<StoredDelivery> result) { told.set_value(std::move(result)); });
    return told.get_future().get();
}

/// Stops or starts the throw-away cluster of this test program.
void cluster(const QString &version, const QStringList &verb)
{
    QProcess process;
    process.start(u"pg_ctlcluster"_s, QStringList{version, u"regress"_s} + verb);
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

} // namespace

/// What was acknowledged survives: a kill at any moment, a full disk, a server that goes away.
class TestInboxCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void whatWasAcknowledgedSurvivesAKill_data() { addEngines(); }
    void whatWasAcknowledgedSurvivesAKill();
    void processesNeverShareAClaim_data() { addEngines(); }
    void processesNeverShareAClaim();
    void oneStrayTenantSpoilsNobody_data() { addEngines(); }
    void oneStrayTenantSpoilsNobody();
    void aFullDiskIsToldAndHeals();
    void aStoppedServerIsToldAndHeals();
};

void TestInboxCrash::whatWasAcknowledgedSurvivesAKill()
{
    QFETCH(Engine, engine);
    StoreFixture f(engine);
    const QString tenant = QString::number(f.scope.tenant().value());
    QList<int> acknowledged;
    for (int round = 0; round < 10; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--deliver"_s, f.database.urlText(), tenant, QString::number(round * 1'000'000)});
        QByteArray lines;
        const auto wanted = QRandomGenerator::global()->bounded(50, 1500);
        while (lines.count('\n') < wanted && child.waitForReadyRead(soon))
            lines += child.readAllStandardOutput();
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished(soon));
        lines += child.readAllStandardOutput();
        const auto whole = lines.first(lines.lastIndexOf('\n') + 1).split('\n');
        QVERIFY(whole.size() > wanted);
        for (const auto &line : whole) {
            if (!line.isEmpty())
                acknowledged.append(line.toInt());
        }
    }
    // In a new session, as after a restart. All have the same prefix: c-<number>.
    const auto kept = f.database.column(u"SELECT substr(correlation_id, 3) FROM deliveries"_s);
    const QSet<QString> numbers(kept.cbegin(), kept.cend());
    QCOMPARE(numbers.size(), kept.size());           // each once
    for (const int number : std::as_const(acknowledged))
        QVERIFY2(numbers.contains(QString::number(number)), qPrintable(QString::number(number)));
    if (engine == Engine::Sqlite)
        QCOMPARE(f.database.column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void TestInboxCrash::processesNeverShareAClaim()
{
    QFETCH(Engine, engine);
    StoreFixture f(engine);
    constexpr int count = 500;
    QList<NewDelivery> deliveries;
    for (int i = 0; i < count; ++i)
        deliveries.append(sampleDelivery(f.scope.tenant(), i));
    ASKPRO_GOOD(f.stores->inbox().putAll(deliveries));
    std::array<QProcess, 2> workers;
    for (auto &worker : workers) {
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QCoreApplication::applicationFilePath(), {u"--claim"_s, f.database.urlText(), &worker == &workers[0] ? u"one"_s : u"two"_s});
    }
    QList<QByteArray> all;
    for (auto &worker : workers) {
        QVERIFY(worker.waitForFinished(60'000));
        QCOMPARE(worker.exitCode(), 0);
        all += worker.readAllStandardOutput().trimmed().split('\n');
    }
    all.removeAll(QByteArray());
    QCOMPARE(all.size(), count);
    QCOMPARE(std::set(all.cbegin(), all.cend()).size(), size_t(count));
}

void TestInboxCrash::oneStrayTenantSpoilsNobody()
{
    QFETCH(Engine, engine);
    StoreFixture f(engine);
    std::atomic<int> stored = 0;
    std::atomic<int> refused = 0;
    {
        InboxWriter writer(*f.factory);
        for (int i = 0; i < 40; ++i) {
            const bool stray = i == 17 || i == 30;
            writer.submit(sampleDelivery(stray ? TenantId(4711) : f.scope.tenant(), i), [&](const Result<StoredDelivery> &result) { ++(result ? stored : refused); });
        }
        writer.stop();
        QCOMPARE(writer.figures().stored, 38);
    }
    QCOMPARE(stored.load(), 38);
    QCOMPARE(refused.load(), 2);
    QCOMPARE(f.stores->inbox().list(f.scope, {})->total, 38);
}

void TestInboxCrash::aFullDiskIsToldAndHeals()
{
    StoreFixture f(Engine::Sqlite);
    InboxWriter writer(*f.factory);
    auto large = sampleDelivery(f.scope.tenant(), 1);
    large.body = QByteArray(4 << 20, 'x');
    ASKPRO_GOOD(submit(writer, sampleDelivery(f.scope.tenant(), 0)));
    {
        const FullDisk full(2 << 20);
        const auto refused = submit(writer, large);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Storage);
        QVERIFY(!writer.figures().storing);
    }
    Result<StoredDelivery> stored;
    QTRY_VERIFY_WITH_TIMEOUT((stored = submit(writer, large)), soon);
    QVERIFY(writer.figures().storing);
    QCOMPARE(f.stores->inbox().list(f.scope, {})->total, 2);
    QCOMPARE(f.database.column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void TestInboxCrash::aStoppedServerIsToldAndHeals()
{
    StoreFixture f(Engine::Postgres);
    InboxWriter writer(*f.factory);
    ASKPRO_GOOD(submit(writer, sampleDelivery(f.scope.tenant(), 0)));
    const QString version = f.database.column(u"SELECT current_setting('server_version_num')::int / 10000"_s).first();
    cluster(version, {u"stop"_s, u"-m"_s, u"immediate"_s});
    const auto refused = submit(writer, sampleDelivery(f.scope.tenant(), 1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    cluster(version, {u"start"_s});
    Result<StoredDelivery> stored;
    QTRY_VERIFY_WITH_TIMEOUT((stored = submit(writer, sampleDelivery(f.scope.tenant(), 1))), soon);
    writer.stop();
    const auto session = f.open();
    QCOMPARE(session->inbox().list(f.scope, {})->total, 2);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    if (arguments.value(1) == "--deliver"_L1)
        return deliver(arguments);
    if (arguments.value(1) == "--claim"_L1)
        return claim(arguments);
    TestInboxCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inboxcrash.moc"
