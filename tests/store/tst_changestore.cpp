#include "services/core/events/changefollower.h"
#include "services/core/ports/changestore.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "services/store/changes/openchangesignal.h"
#include "services/store/openstores.h"
#include "tests/support/storefixture.h"
#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTest>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Commits one change with this number.
Result<void> commitChange(Stores &stores, const TenantScope &scope, qint64 number)
{
    return stores.transaction([&] { return stores.changes().append(scope, {scope.tenant(), u"call"_s, number, u"changed"_s, instantFromMs(number)}); });
}

/// What another process does: `--commit URL TENANT NUMBER`.
int commitAsked(const QStringList &arguments)
{
    const auto url = DatabaseUrl::parse(arguments.at(2)).value();
    const auto stores = openStores(url).value()->open().value();
    const auto scope = TenantDirectory(*stores).bySlug(arguments.at(3)).value();
    return commitChange(*stores, scope, arguments.at(4).toLongLong()) ? 0 : 1;
}

struct Log : StoreFixture
{
    explicit Log(Engine engine) : StoreFixture(engine), changes(stores->changes()) {}

    Result<void> commit(qint64 number) { return commitChange(*stores, scope, number); }

    /// The numbers after the cursor, which is moved.
    QList<qint64> read(QByteArray &cursor, int limit = 100)
    {
        const auto batch = changes.since(scope, cursor, limit).value();
        cursor = batch.cursor;
        QList<qint64> numbers;
        for (const auto &change : batch.changes)
            numbers.append(change.entityId);
        return numbers;
    }

    ChangeStore &changes;
};

} // namespace

/// The change log and what wakes its readers, on real databases, in this process and beside it.
class TestChangeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QList<Change>>(); }
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void theHistoryOfOneRecord_data() { addEngines(); }
    void theHistoryOfOneRecord()
    {
        QFETCH(Engine, engine);
        Log log(engine);
        const auto other = makeTenant(log.database, *log.stores, u"zwei"_s);
        const auto change = [&](const TenantScope &scope, const QString &entity, qint64 id, const QString &action, qint64 at) {
            ASKPRO_GOOD(log.stores->transaction([&] { return log.changes.append(scope, {scope.tenant(), entity, id, action, instantFromMs(at)}); }));
        };
        change(log.scope, u"call"_s, 7, u"created"_s, 1);
        change(log.scope, u"call"_s, 8, u"created"_s, 2);
        change(log.scope, u"customer"_s, 7, u"created"_s, 3);
        change(other, u"call"_s, 7, u"stolen"_s, 4);
        change(log.scope, u"call"_s, 7, u"changed"_s, 5);
        change(log.scope, u"call"_s, 7, u"assigned"_s, 6);
        const auto told = [&](int limit) {
            const auto changes = log.changes.of(log.scope, u"call"_s, 7, limit);
            QStringList actions;
            for (const Change &one : changes.value_or(QList<Change>()))
                actions << one.action + u' ' + QString::number(toMs(one.at));
            return actions.join(u", "_s);
        };
        QCOMPARE(told(9), u"created 1, changed 5, assigned 6"_s);
        QCOMPARE(told(2), u"changed 5, assigned 6"_s); // the newest ones, oldest first
        QVERIFY(log.changes.of(log.scope, u"call"_s, 9, 9)->isEmpty());
    }

    void readsWhatCameAfter_data() { addEngines(); }
    void readsWhatCameAfter();
    void aLongLogComesInBatches_data() { addEngines(); }
    void aLongLogComesInBatches();
    void nothingThatCommitsLateIsSkipped();
    void anOpenTransactionHoldsNobodyUp();
    void tellsOfCommitsHereAndElsewhere_data() { addEngines(); }
    void tellsOfCommitsHereAndElsewhere();
    void comesBackAfterTheConnectionWasLost();
};

void TestChangeStore::readsWhatCameAfter()
{
    QFETCH(Engine, engine);
    Log f(engine);
    const auto other = makeTenant(f.database, *f.stores, u"zwei"_s);
    ASKPRO_GOOD(f.commit(1));
    QByteArray cursor = f.changes.head().value();
    QVERIFY(f.read(cursor).isEmpty());
    ASKPRO_GOOD(f.commit(2));
    ASKPRO_GOOD(commitChange(*f.stores, other, 3));
    ASKPRO_GOOD(f.commit(4));
    const auto batch = f.changes.since(f.scope, cursor, 100);
    QCOMPARE(batch->changes.size(), 2);
    QCOMPARE(batch->changes.first().tenant, f.scope.tenant());
    QCOMPARE(batch->changes.first().entity, u"call"_s);
    QCOMPARE(batch->changes.first().action, u"changed"_s);
    QVERIFY(batch->changes.first().at == instantFromMs(2));
    QCOMPARE(f.read(cursor), (QList<qint64>{2, 4}));
    QVERIFY(f.read(cursor).isEmpty());
    const auto undone = f.stores->transaction([&]() -> Result<void> {
        if (auto appended = f.changes.append(f.scope, {f.scope.tenant(), u"call"_s, 5, u"changed"_s, {}}); !appended)
            return appended;
        return failure(ErrorCode::Conflict, u"rolled back"_s);
    });
    QVERIFY(!undone);
    ASKPRO_GOOD(f.commit(6));
    QCOMPARE(f.read(cursor), QList<qint64>{6});
}

void TestChangeStore::aLongLogComesInBatches()
{
    QFETCH(Engine, engine);
    Log f(engine);
    QByteArray cursor = f.changes.head().value();
    QList<qint64> given;
    for (qint64 i = 1; i <= 20; ++i) {
        ASKPRO_GOOD(f.commit(i));
        given.append(i);
    }
    QList<qint64> read = f.read(cursor, 7);
    QCOMPARE(read.size(), 7);
    ASKPRO_GOOD(f.commit(21));                       // in the middle of the reading
    given.append(21);
    for (int round = 0; round < 5; ++round)
        read += f.read(cursor, 7);
    QCOMPARE(read, given);
    QVERIFY(f.read(cursor, 7).isEmpty());
}

/// A number is given when a row is written, not when it is committed: a reader that keeps the highest number loses rows.
void TestChangeStore::nothingThatCommitsLateIsSkipped()
{
    Log f(Engine::Postgres);
    const auto late = f.open();
    QByteArray cursor = f.changes.head().value();
    QList<qint64> read;
    const auto done = late->transaction([&]() -> Result<void> {
        if (auto appended = late->changes().append(f.scope, {f.scope.tenant(), u"call"_s, 1, u"changed"_s, {}}); !appended)
            return appended;
        for (qint64 i = 2; i <= 9; ++i) {
            if (auto committed = f.commit(i); !committed)
                return committed;
            read += f.read(cursor, 3);
        }
        return {};
    });
    ASKPRO_GOOD(done);
    ASKPRO_GOOD(f.commit(10));
    for (int round = 0; round < 5; ++round)
        read += f.read(cursor, 3);
    QCOMPARE(read.size(), 10);
    QCOMPARE(read.count(1), 1);
    std::ranges::sort(read);
    QCOMPARE(read, (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
}

void TestChangeStore::anOpenTransactionHoldsNobodyUp()
{
    Log f(Engine::Postgres);
    const auto open = f.open();
    QByteArray cursor = f.changes.head().value();
    QList<qint64> seen;
    const auto done = open->transaction([&]() -> Result<void> {
        if (auto appended = open->changes().append(f.scope, {f.scope.tenant(), u"call"_s, 1, u"changed"_s, {}}); !appended)
            return appended;
        auto committed = f.commit(2);
        seen = f.read(cursor);
        return committed;
    });
    ASKPRO_GOOD(done);
    QCOMPARE(seen, QList<qint64>{2});
}

void TestChangeStore::tellsOfCommitsHereAndElsewhere()
{
    QFETCH(Engine, engine);
    Log f(engine);
    ChangeFollower follower(*f.factory, openChangeSignal(f.database.url()));
    QSignalSpy restored(&follower, &EventHub::restored);
    QSet<qint64> seen;
    connect(&follower, &EventHub::changed, this, [&seen](const QList<Change> &changes) {
        for (const auto &change : changes)
            seen.insert(change.entityId);
    });
    follower.setScopes({f.scope});
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, soon);
    ASKPRO_GOOD(f.commit(1));
    QTRY_VERIFY_WITH_TIMEOUT(seen.contains(1), soon);
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(), {u"--commit"_s, f.database.urlText(), u"eins"_s, u"77"_s});
    QVERIFY(other.waitForFinished(soon));
    QCOMPARE(other.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(seen.contains(77), soon);
}

void TestChangeStore::comesBackAfterTheConnectionWasLost()
{
    Log f(Engine::Postgres);
    ChangeFollower follower(*f.factory, openChangeSignal(f.database.url()));
    QSignalSpy restored(&follower, &EventHub::restored);
    QList<qint64> seen;
    connect(&follower, &EventHub::changed, this, [&seen](const QList<Change> &changes) {
        for (const auto &change : changes)
            seen.append(change.entityId);
    });
    follower.setScopes({f.scope});
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, soon);
    for (qint64 i = 1; i <= 5; ++i) {
        f.database.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
        ASKPRO_GOOD(f.commit(i));
        QTRY_VERIFY_WITH_TIMEOUT(seen.contains(i), soon);
    }
    QCOMPARE(QList<qint64>(seen.cbegin(), seen.cend()), (QList<qint64>{1, 2, 3, 4, 5}));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--commit"_L1)
        return commitAsked(app.arguments());
    TestChangeStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_changestore.moc"
