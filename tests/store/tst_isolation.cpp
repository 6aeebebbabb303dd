#include "services/store/openstores.h"
#include "tests/support/testdatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace askpro;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

/// Raw SQL in the application's role tries to reach another tenant's rows in every table that has them. A new table
/// without a policy fails here, because the tables come from the catalog.
class TestIsolation : public QObject
{
    Q_OBJECT

    /// A connection that has become askpro_app.
    class Intruder
    {
    public:
        explicit Intruder(const DatabaseUrl &url)
        {
            m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"intruder"_s);
            url.applyTo(m_database);
            if (!m_database.open() || run(u"SET ROLE askpro_app"_s) != QString())
                qFatal("no connection as askpro_app");
        }
        ~Intruder()
        {
            m_database = {};
            QSqlDatabase::removeDatabase(u"intruder"_s);
        }
        Q_DISABLE_COPY_MOVE(Intruder)

        /// The SQLSTATE of the refusal, or empty.
        QString run(const QString &sql)
        {
            QSqlQuery query(m_database);
            m_affected = query.exec(sql) ? query.numRowsAffected() : -1;
            return query.lastError().nativeErrorCode();
        }
        QString value(const QString &sql)
        {
            QSqlQuery query(m_database);
            return query.exec(sql) && query.next() ? query.value(0).toString() : query.lastError().text();
        }
        int affected() const { return m_affected; }

    private:
        QSqlDatabase m_database;
        int m_affected = 0;
    };

    static QStringList tenantTables(const TestDatabase &database)
    {
        return database.column(u"SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id' ORDER BY 1"_s);
    }

    /// Statement that makes one row of a table, whatever its columns; checks and foreign keys are off by then.
    static QString insertInto(const TestDatabase &database, const QString &table, int tenant)
    {
        const auto rows = database.column(uR"(SELECT column_name || ' ' || data_type FROM information_schema.columns
            WHERE table_name = '%1' AND table_schema = 'public' AND (is_nullable = 'NO' AND column_default IS NULL)
            AND column_name <> 'tenant_id')"_s.arg(table));
        static const QHash<QString, QString> samples{{u"bigint"_s, QString::number(tenant)}, {u"text"_s, u"'x%1'"_s.arg(tenant)}, {u"bytea"_s, u"'\\x0%1'"_s.arg(tenant)},
                                                     {u"boolean"_s, u"true"_s}, {u"double precision"_s, u"1"_s}, {u"tsvector"_s, u"'x'"_s}};
        QStringList columns{u"tenant_id"_s};
        QStringList values{QString::number(tenant)};
        for (const QString &row : rows) {
            const QString type = row.section(u' ', 1);
            columns << row.section(u' ', 0, 0);
            values << (type == "bigint"_L1 ? QString::number(tenant) : type == "text"_L1 ? u"'x%1'"_s.arg(tenant) : samples.value(type));
        }
        return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u','), values.join(u','));
    }

    /// Two tenants with one row in every table each.
    static void fill(const TestDatabase &database)
    {
        database.run(uR"(DO $$ DECLARE c RECORD; BEGIN
            FOR c IN SELECT conrelid::regclass AS t, conname FROM pg_constraint
                     WHERE contype IN ('c', 'f') AND connamespace = 'public'::regnamespace LOOP
                EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.t, c.conname);
            END LOOP; END $$)"_s);
        for (const int tenant : {1, 2}) {
            database.run(u"INSERT INTO tenants (id, slug, name, endpoint, created_at) VALUES (%1, 's%1', 'n', 'e%1', 1)"_s.arg(tenant));
            for (const QString &table : tenantTables(database))
                database.run(insertInto(database, table, tenant));
        }
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void noTableLetsAnotherTenantIn()
    {
        const TestDatabase database(Engine::Postgres);
        database.migrate();
        fill(database);
        const QStringList tables = tenantTables(database);
        QVERIFY(tables.size() >= 30);
        Intruder app(database.url());
        for (const QString &table : tables) {
            QCOMPARE(app.run(u"SET askpro.tenant = '1'"_s), QString());
            QCOMPARE(table + app.value(u"SELECT count(*) FROM "_s + table), table + u'1');
            QCOMPARE(table + app.value(u"SELECT count(*) FROM %1 WHERE tenant_id = 2"_s.arg(table)), table + u'0');
            QCOMPARE(app.run(u"UPDATE %1 SET tenant_id = tenant_id WHERE tenant_id = 2"_s.arg(table)), QString());
            QCOMPARE(app.affected(), 0);
            QCOMPARE(app.run(u"DELETE FROM %1 WHERE tenant_id = 2"_s.arg(table)), QString());
            QCOMPARE(app.affected(), 0);
            QCOMPARE(table + app.run(u"UPDATE %1 SET tenant_id = 2"_s.arg(table)), table + u"42501"_s);
            QCOMPARE(table + app.run(insertInto(database, table, 2).replace(u"'x2'"_s, u"'y'"_s)), table + u"42501"_s);
            QCOMPARE(table + app.run(u"TRUNCATE "_s + table), table + u"42501"_s);
            for (const QString &nobody : {u"RESET askpro.tenant"_s, u"SET askpro.tenant = ''"_s}) {
                QCOMPARE(app.run(nobody), QString());
                QCOMPARE(table + app.value(u"SELECT count(*) FROM "_s + table), table + u'0');
                QCOMPARE(table + app.run(insertInto(database, table, 2).replace(u"'x2'"_s, u"'y'"_s)), table + u"42501"_s);
            }
        }
        // The other tenant's rows are all still there.
        for (const QString &table : tables)
            QCOMPARE(database.column(u"SELECT count(*) FROM %1 WHERE tenant_id = 2"_s.arg(table)), QStringList{u"1"_s});
    }

    void theTenantsThemselvesAreHidden()
    {
        const TestDatabase database(Engine::Postgres);
        database.migrate();
        fill(database);
        Intruder app(database.url());
        QCOMPARE(app.value(u"SELECT count(*) FROM tenants"_s), u"0"_s);
        QCOMPARE(app.run(u"SET askpro.tenant = '1'"_s), QString());
        QCOMPARE(app.value(u"SELECT string_agg(slug, ',') FROM tenants"_s), u"s1"_s);
        QCOMPARE(app.run(u"UPDATE tenants SET name = 'taken' WHERE id = 2"_s), QString());
        QCOMPARE(app.affected(), 0);
        QCOMPARE(app.run(u"DELETE FROM tenants"_s), u"42501"_s);
    }

    void theOwnersFunctionsKeepTheirSecrets()
    {
        const TestDatabase database(Engine::Postgres);
        database.migrate();
        fill(database);
        Intruder app(database.url());
        QCOMPARE(app.run(u"SET askpro.tenant = '1'"_s), QString());
        QCOMPARE(app.run(u"SELECT * FROM askpro_search_calls(2, '''x''', NULL, NULL, NULL, NULL, 9, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 9)"_s), u"42501"_s);
        QCOMPARE(app.run(u"SELECT * FROM askpro_search_calls(NULL, '''x''', NULL, NULL, NULL, NULL, 9, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 9)"_s), u"42501"_s);
        QCOMPARE(app.run(u"SELECT askpro_guard('calls')"_s), u"42501"_s);
        QCOMPARE(app.run(u"UPDATE schema_migrations SET version = 0"_s), u"42501"_s);
        QCOMPARE(app.run(u"CREATE TABLE mine (a int)"_s), u"42501"_s);
    }

    void onlyCallersOfTheRoleMayRunTheFunctions()
    {
        const TestDatabase database(Engine::Postgres);
        database.migrate();
        const auto open = database.column(uR"(SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
            AND (proacl IS NULL OR EXISTS (SELECT 1 FROM aclexplode(proacl) WHERE grantee = 0)))"_s);
        QCOMPARE(open, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"
