#include "services/core/ports/changestore.h"
#include "services/core/ports/followupstore.h"
#include "services/store/database/checkpointer.h"
#include "services/store/database/databasesession.h"
#include "services/store/database/sqlerror.h"
#include "services/store/database/statement.h"
#include "tests/store/samplecall.h"
#include "tests/support/storefixture.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

// What the compiler says to a statement without a tenant is part of the design: this must not compile.
template<class T>
concept TakesUnscoped = requires(DatabaseSession &session, const TenantScope &scope, const SystemSql &sql) { T(session, scope, sql); };
static_assert(!TakesUnscoped<Statement>);
static_assert(!std::is_default_constructible_v<SystemAccess>);
static_assert(!std::is_constructible_v<TenantScope, TenantId>);

namespace {

constexpr ScopedSql insertNote = u"INSERT INTO follow_ups (tenant_id, key, reason, state, due_at, created_at) VALUES (:tenant, :key, :reason, 'open', 1, 1)";
constexpr ScopedSql selectKeys = u"SELECT key FROM follow_ups WHERE tenant_id = :tenant ORDER BY key";

} // namespace

/// Transactions, savepoints, statements, errors and lost connections.
class TestDatabaseSession : public QObject
{
    Q_OBJECT

    struct Fixture : StoreFixture
    {
        explicit Fixture(Engine engine) : StoreFixture(engine), session(DatabaseSession::open(database.url(), std::make_shared<WriteGate>()).value()) {}

        [[nodiscard]] Result<void> note(const QString &key, const QString &reason = u"x"_s) const
        {
            return Statement(*session, scope, insertNote).bind(u":key"_s, key).bind(u":reason"_s, reason).exec();
        }
        void mustNote(const QString &key) const
        {
            if (const auto done = note(key); !done)
                throw std::logic_error(done.error().detail.toStdString());
        }
        [[nodiscard]] QString keys() const
        {
            Statement rows(*session, scope, selectKeys);
            if (const auto done = rows.exec(); !done)
                return done.error().detail;
            QStringList all;
            while (rows.next())
                all << rows.text(0);
            return all.join(u' ');
        }

        std::unique_ptr<DatabaseSession> session;
    };

    static Result<void> onPurpose() { return failure(ErrorCode::Remote, u"on purpose"_s); }

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void aSavepointUndoesItsOwnPart_data() { addEngines(); }
    void aSavepointUndoesItsOwnPart()
    {
        QFETCH(Engine, engine);
        const Fixture f(engine);
        ASKPRO_GOOD(f.session->transaction([&]() -> Result<void> {
            const auto early = f.session->savepoint([&]() -> Result<void> { // before anything else happened
                f.mustNote(u"zero"_s);
                return onPurpose();
            });
            if (early)
                return failure(ErrorCode::Invalid, {}, u"kept"_s);
            f.mustNote(u"one"_s);
            const auto inner = f.session->savepoint([&]() -> Result<void> {
                f.mustNote(u"two"_s);
                const auto duplicate = f.session->savepoint([&] { return f.note(u"one"_s); });
                return duplicate ? Result<void>() : Result<void>(failureOf(duplicate));
            });
            if (inner || inner.error().code != ErrorCode::Conflict)
                return failure(ErrorCode::Invalid, {}, u"no conflict"_s);
            return f.session->savepoint([&] { return f.note(u"three"_s); });
        }));
        QCOMPARE(f.keys(), u"one three"_s);
    }

    void failureAndExceptionRollBack_data() { addEngines(); }
    void failureAndExceptionRollBack()
    {
        QFETCH(Engine, engine);
        const Fixture f(engine);
        QVERIFY(!f.session->transaction([&]() -> Result<void> {
            f.mustNote(u"one"_s);
            return onPurpose();
        }));
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)f.session->transaction([&]() -> Result<void> {
            f.mustNote(u"two"_s);
            throw std::runtime_error("on purpose");
        }));
        QVERIFY(!f.session->inTransaction());
        QCOMPARE(f.keys(), QString());
        ASKPRO_GOOD(f.session->transaction([&] { return f.session->joinTransaction([&] { return f.note(u"three"_s); }); }));
        QCOMPARE(f.keys(), u"three"_s);
    }

    void misuseIsRefused_data() { addEngines(); }
    void misuseIsRefused()
    {
        QFETCH(Engine, engine);
        const Fixture f(engine);
        QVERIFY(!f.note(u"outside"_s)); // a write outside of a transaction
        QVERIFY(!f.session->savepoint([] { return Result<void>(); }));
        ASKPRO_GOOD(f.session->transaction([&]() -> Result<void> {
            const auto nested = f.session->transaction([] { return Result<void>(); });
            const auto unbound = Statement(*f.session, f.scope, insertNote).bind(u":key"_s, u"k"_s).exec();
            return nested || unbound ? onPurpose() : Result<void>();
        }));
        QCOMPARE(f.keys(), QString());
    }

    void anEmptyTextIsNotNull_data() { addEngines(); }
    void anEmptyTextIsNotNull()
    {
        QFETCH(Engine, engine);
        const Fixture f(engine);
        ASKPRO_GOOD(f.session->transaction([&] { return f.note(u"one"_s, QString()); }));
        QCOMPARE(f.database.column(u"SELECT count(*) FROM follow_ups WHERE reason = ''"_s), QStringList{u"1"_s});
    }

    void aReadTransactionSeesOneState_data() { addEngines(); }
    void aReadTransactionSeesOneState()
    {
        QFETCH(Engine, engine);
        const Fixture f(engine);
        const auto other = DatabaseSession::open(f.database.url(), std::make_shared<WriteGate>()).value();
        ASKPRO_GOOD(f.session->readTransaction([&]() -> Result<void> {
            if (f.keys() != QString())
                return onPurpose();
            const auto written = other->transaction([&] { return Statement(*other, f.scope, insertNote).bind(u":key"_s, u"k"_s).bind(u":reason"_s, u"r"_s).exec(); });
            if (!written || f.keys() != QString())
                return onPurpose();
            return {};
        }));
        QCOMPARE(f.keys(), u"k"_s);
    }

    void errorsHaveMeanings_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("native");
        QTest::addColumn<ErrorCode>("code");
        const auto add = [](Engine engine, const char *native, ErrorCode code) {
            QTest::addRow("%s %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", native) << engine << QString::fromLatin1(native) << code;
        };
        for (const char *native : {"13", "8", "10", "778", "1032", "14", "11", "26", "1"}) // full, read-only, I/O and their extended codes, …
            add(Engine::Sqlite, native, ErrorCode::Storage);
        for (const char *native : {"5", "6", "261", "517"})
            add(Engine::Sqlite, native, ErrorCode::Busy);
        for (const char *native : {"787", "1555", "2067"})
            add(Engine::Sqlite, native, ErrorCode::Conflict);
        for (const char *native : {"19", "275", "1299"})
            add(Engine::Sqlite, native, ErrorCode::Invalid);
        for (const char *native : {"", "08006", "53100", "57P01", "58030", "25006", "XX000"})
            add(Engine::Postgres, native, ErrorCode::Storage);
        for (const char *native : {"23505", "23503", "40001", "40P01"})
            add(Engine::Postgres, native, ErrorCode::Conflict);
        add(Engine::Postgres, "23514", ErrorCode::Invalid);
        add(Engine::Postgres, "55P03", ErrorCode::Busy);
        add(Engine::Postgres, "57014", ErrorCode::Timeout);
        add(Engine::Postgres, "42501", ErrorCode::Unauthorized);
    }
    void errorsHaveMeanings()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, native);
        QFETCH(ErrorCode, code);
        const QSqlError error(u"driver"_s, u"ERROR: duplicate key\nDETAIL: Key (phone)=(+493023125001) already exists."_s, QSqlError::StatementError, native);
        const Error meant = sqlErrorOf(engine, error, u"INSERT INTO customers");
        QCOMPARE(meant.code, code);
        QVERIFY(!meant.userText.isEmpty());
        QVERIFY(!meant.detail.contains(u"+49"_s)); // values never reach the log
    }

    // The disk is full for this process: nothing is stored, it is said so, and it goes on when there is room again.
    void aFullDiskIsStorage()
    {
        const Fixture f(Engine::Sqlite);
        ASKPRO_GOOD(f.session->transaction([&] { return f.note(u"before"_s); }));
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        rlimit normal{};
        getrlimit(RLIMIT_FSIZE, &normal);
        const rlimit tight{rlim_t(QFileInfo(f.database.url().path() + u"-wal"_s).size()), normal.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto refused = f.session->transaction([&] { return f.note(u"full"_s, QString(200'000, u'x')); });
        setrlimit(RLIMIT_FSIZE, &normal);
        std::signal(SIGXFSZ, ignored);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Storage);
        QCOMPARE(f.keys(), u"before"_s);
        ASKPRO_GOOD(f.session->transaction([&] { return f.note(u"after"_s); }));
        QCOMPARE(f.keys(), u"after before"_s);
    }

    void aLockedDatabaseIsBusy()
    {
        const Fixture f(Engine::Sqlite);
        const auto other = DatabaseSession::open(f.database.url(), std::make_shared<WriteGate>()).value(); // as another process has it
        ASKPRO_GOOD(other->transaction([&]() -> Result<void> {
            const auto refused = f.session->transaction([&] { return f.note(u"late"_s); });
            return !refused && refused.error().code == ErrorCode::Busy ? Result<void>() : onPurpose();
        }));
        ASKPRO_GOOD(f.session->transaction([&] { return f.note(u"now"_s); }));
    }

    void aLostConnectionIsOpenedAgain()
    {
        const Fixture f(Engine::Postgres);
        const auto cut = [&] { f.database.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s); };
        ASKPRO_GOOD(f.session->transaction([&] { return f.note(u"one"_s); }));
        cut();
        QCOMPARE(f.keys(), u"one"_s); // lost while idle: nobody notices
        const auto torn = f.session->transaction([&]() -> Result<void> {
            f.mustNote(u"two"_s);
            cut();
            const auto first = f.note(u"three"_s);
            const auto second = f.note(u"four"_s); // not silently on a new connection
            return first || second ? Result<void>() : Result<void>(failureOf(first));
        });
        QVERIFY(!torn);
        QCOMPARE(torn.error().code, ErrorCode::Storage);
        QCOMPARE(f.keys(), u"one"_s);
        ASKPRO_GOOD(f.session->transaction([&] { return f.note(u"five"_s); }));
        QCOMPARE(f.keys(), u"five one"_s);
    }

    // As behind PgBouncer: whatever other clients leave on a server connection does no harm.
    void aPooledSessionKeepsNothing()
    {
        const StoreFixture f(Engine::Postgres);
        const auto url = DatabaseUrl::parse(f.database.urlText() + u"?pooled=1"_s).value();
        const auto session = DatabaseSession::open(url, nullptr).value();
        for (int i = 0; i < 3; ++i) {
            ASKPRO_GOOD(session->transaction([&]() -> Result<void> {
                Statement insert(*session, f.scope, insertNote);
                return insert.bind(u":key"_s, QString::number(i)).bind(u":reason"_s, u"r"_s).exec();
            }));
            Statement rows(*session, f.scope, selectKeys);
            ASKPRO_GOOD(rows.exec());
        }
        QCOMPARE(f.database.column(u"SELECT count(*) FROM follow_ups"_s), QStringList{u"3"_s});
    }

    void writersAllGetTheirTurn()
    {
        const StoreFixture f(Engine::Sqlite);
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 6; ++t) {
                threads.emplace_back([&, t] {
                    const auto stores = f.open();
                    for (int i = 0; i < 20; ++i) {
                        const auto done = stores->transaction([&]() -> Result<void> {
                            const auto id = stores->followUps().open(f.scope, {u"%1-%2"_s.arg(t).arg(i), {}, {}, {}, u"callback"_s, {}, {}}, {});
                            return id ? Result<void>() : Result<void>(failureOf(id));
                        });
                        failures += done ? 0 : 1;
                    }
                });
            }
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(f.database.column(u"SELECT count(*) FROM follow_ups"_s), QStringList{u"120"_s});
    }

    void aWriterKnowsThatOthersWait()
    {
        Fixture f(Engine::Sqlite);
        const auto gate = std::make_shared<WriteGate>();
        const auto session = DatabaseSession::open(f.database.url(), gate).value();
        std::thread other;
        ASKPRO_GOOD(session->transaction([&]() -> Result<void> {
            const bool alone = !session->isAwaited();
            other = std::thread([&gate] { (void)gate->enter(std::chrono::seconds(10)); });
            while (!session->isAwaited())
                std::this_thread::yield();
            return alone ? Result<void>() : failure(ErrorCode::Conflict, {});
        }));
        other.join();
        QVERIFY(!session->isAwaited());
    }

    void theLogIsMovedIntoTheFile()
    {
        Fixture f(Engine::Sqlite);
        f.factory.reset(); // and with it the thread that would do the same
        const auto gate = std::make_shared<WriteGate>();
        Checkpointer checkpointer(f.database.url(), gate);
        const QString log = f.database.url().path() + u"-wal"_s;
        for (int i = 0; i < 90; ++i)
            ASKPRO_GOOD(f.session->transaction([&] { return f.note(QString::number(i), QString(1'000'000, u'x')); }));
        QVERIFY(QFileInfo(log).size() > (64 << 20));
        const qint64 before = QFileInfo(f.database.url().path()).size();
        const auto session = DatabaseSession::open(f.database.url(), gate).value();
        checkpointer.step(*session);
        QVERIFY(QFileInfo(f.database.url().path()).size() > before + (64 << 20));
        checkpointer.step(*session);
        checkpointer.step(*session); // nobody writes any more: the space is given back
        QCOMPARE(QFileInfo(log).size(), 0);
        QCOMPARE(f.database.column(u"SELECT count(*) FROM follow_ups"_s), QStringList{u"90"_s});
    }
};

QTEST_GUILESS_MAIN(TestDatabaseSession)
#include "tst_databasesession.moc"
