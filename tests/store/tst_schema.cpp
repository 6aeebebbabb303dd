#include "tests/support/testdatabase.h"

#include <QSqlDatabase>
#include <QTest>

using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

/// Both engines have the same tables with the same columns, and the rules that hold everywhere.
class TestSchema : public QObject
{
    Q_OBJECT

    // Only PostgreSQL commits out of order and needs change_log.txid; only FTS5 numbers its rows by call_search.sort_key.
    static QStringList columnsOf(Engine engine)
    {
        const TestDatabase database(engine);
        database.migrate();
        if (engine == Engine::Sqlite) {
            return database.column(uR"(SELECT t.name || '.' || c.name || CASE WHEN c."notnull" OR c.pk THEN '' ELSE ' null' END
                FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE 'call_words%' AND c.name <> 'sort_key' ORDER BY 1)"_s);
        }
        return database.column(uR"(SELECT table_name || '.' || column_name || CASE WHEN is_nullable = 'NO' THEN '' ELSE ' null' END COLLATE "C"
            FROM information_schema.columns WHERE table_schema = 'public' AND column_name <> 'txid' ORDER BY 1)"_s);
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void theEnginesAgree()
    {
        const QStringList sqlite = columnsOf(Engine::Sqlite);
        QVERIFY(sqlite.size() > 200);
        QCOMPARE(sqlite.join(u'\n'), columnsOf(Engine::Postgres).join(u'\n'));
    }

    void everyTableOfSqliteIsStrict()
    {
        const TestDatabase database(Engine::Sqlite);
        database.migrate();
        QCOMPARE(database.column(u"SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migrations'"_s),
                 QStringList());
    }

    void everyForeignKeyCarriesTheTenant()
    {
        const TestDatabase database(Engine::Postgres);
        database.migrate();
        QCOMPARE(database.column(uR"(SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
            WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND confrelid <> 'tenants'::regclass
            AND pg_get_constraintdef(oid) NOT LIKE 'FOREIGN KEY (tenant_id, %) REFERENCES % (tenant_id, id)%'
            AND pg_get_constraintdef(oid) NOT LIKE 'FOREIGN KEY (tenant_id, %) REFERENCES %(tenant_id, id)%')"_s),
                 QStringList());
    }

    void aForeignKeyCannotReachAnotherTenant_data() { addEngines(); }
    void aForeignKeyCannotReachAnotherTenant()
    {
        QFETCH(Engine, engine);
        const TestDatabase database(engine);
        database.migrate();
        for (const int tenant : {1, 2}) {
            database.run(u"INSERT INTO tenants (id, slug, name, endpoint, created_at) VALUES (%1, 's%1', 'n', 'e%1', 1)"_s.arg(tenant));
            database.run(u"INSERT INTO companies (id, tenant_id, name, created_at) VALUES (%1, %1, 'c', 1)"_s.arg(tenant));
        }
        const auto branch = [&](int tenant, int company) {
            database.run(uR"(INSERT INTO branches (tenant_id, company_id, slug, name, zone, region, created_at)
                VALUES (%1, %2, 'b', 'b', 'Europe/Berlin', 'DE', 1))"_s.arg(tenant).arg(company));
        };
        branch(1, 1);
        if (engine == Engine::Postgres) // the owner's connection of SQLite has enforcement off, as every plain one
            QVERIFY_THROWS_EXCEPTION(std::runtime_error, branch(2, 1));
    }

    void aNumberHasOneActiveOwner_data() { addEngines(); }
    void aNumberHasOneActiveOwner()
    {
        QFETCH(Engine, engine);
        const TestDatabase database(engine);
        database.migrate();
        for (const int tenant : {1, 2}) {
            database.run(u"INSERT INTO tenants (id, slug, name, endpoint, created_at) VALUES (%1, 's%1', 'n', 'e%1', 1)"_s.arg(tenant));
            database.run(u"INSERT INTO companies (id, tenant_id, name, created_at) VALUES (%1, %1, 'c', 1)"_s.arg(tenant));
            database.run(uR"(INSERT INTO branches (id, tenant_id, company_id, slug, name, zone, region, created_at)
                VALUES (%1, %1, %1, 'b', 'b', 'Europe/Berlin', 'DE', 1))"_s.arg(tenant));
        }
        const auto number = [&](int tenant, const QString &active) {
            database.run(u"INSERT INTO phone_numbers (tenant_id, branch_id, number, active, created_at) VALUES (%1, %1, '+493023125001', %2, 1)"_s.arg(tenant).arg(active));
        };
        number(1, u"TRUE"_s);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, number(2, u"TRUE"_s));
        number(2, u"FALSE"_s);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
