#include "services/core/ports/tenantstore.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "services/store/openstores.h"
#include "tests/support/testdatabase.h"

#include <QSqlDatabase>
#include <QTest>

#include <thread>
#include <vector>

using namespace askpro;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

/// From nothing to a schema, at the same time, from the future, and when it was tampered with.
class TestOpenStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void startsFromNothing_data() { addEngines(); }
    void startsFromNothing()
    {
        QFETCH(Engine, engine);
        const TestDatabase database(engine);
        const auto factory = database.factory();
        const auto stores = factory->open();
        QVERIFY(stores);
        const auto scope = makeTenant(database, **stores, u"zahnzentrum"_s);
        const auto branches = (*stores)->tenants().branches(scope);
        QVERIFY(branches);
        QCOMPARE(branches->size(), 1);
        QCOMPARE(branches->first().companyName, u"Firma"_s);
        QCOMPARE(branches->first().zone, "Europe/Berlin"_ba);
        const auto tenants = (*stores)->tenants().tenants();
        QVERIFY(tenants);
        QCOMPARE(tenants->size(), 1);
        QCOMPARE(tenants->first().branchCount, 1);
    }

    void opensAgain_data() { addEngines(); }
    void opensAgain()
    {
        QFETCH(Engine, engine);
        const TestDatabase database(engine);
        database.migrate();
        const auto again = openStores(database.url(), {.migrate = false});
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    }

    void anEmptyDatabaseIsNotUsedWithoutMigration_data() { addEngines(); }
    void anEmptyDatabaseIsNotUsedWithoutMigration()
    {
        QFETCH(Engine, engine);
        const TestDatabase database(engine);
        const auto opened = openStores(database.url(), {.migrate = false});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, models::ErrorCode::Conflict);
    }

    void aNewerSchemaIsRefused_data() { addEngines(); }
    void aNewerSchemaIsRefused()
    {
        QFETCH(Engine, engine);
        const TestDatabase database(engine);
        database.migrate();
        database.run(u"INSERT INTO schema_migrations (version, name, checksum) VALUES (9999, '9999_future.sql', 'x')"_s);
        const auto opened = openStores(database.url());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, models::ErrorCode::Conflict);
        QVERIFY(opened.error().userText.contains(u"newer"));
    }

    void aChangedMigrationIsRefused_data() { addEngines(); }
    void aChangedMigrationIsRefused()
    {
        QFETCH(Engine, engine);
        const TestDatabase database(engine);
        database.migrate();
        database.run(u"UPDATE schema_migrations SET checksum = 'other' WHERE version = 1"_s);
        const auto opened = openStores(database.url());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, models::ErrorCode::Conflict);
    }

    void eightMigrateAtOnce_data() { addEngines(); }
    void eightMigrateAtOnce()
    {
        QFETCH(Engine, engine);
        const TestDatabase database(engine);
        std::vector<QString> errors(8);
        {
            std::vector<std::jthread> threads;
            for (QString &error : errors) {
                threads.emplace_back([&] {
                    if (const auto opened = openStores(database.url()); !opened)
                        error = opened.error().userText + opened.error().detail;
                });
            }
        }
        for (const QString &error : errors)
            QCOMPARE(error, QString());
        const auto versions = database.column(u"SELECT version FROM schema_migrations ORDER BY version"_s);
        QCOMPARE(versions.last().toInt(), int(versions.size()));
    }
};

QTEST_GUILESS_MAIN(TestOpenStores)
#include "tst_openstores.moc"
