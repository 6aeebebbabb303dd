#include "services/core/ports/callstore.h"
#include "services/core/ports/configstore.h"
#include "services/core/ports/tenantstore.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "services/store/calls/localtime.h"
#include "services/store/database/databasesession.h"
#include "services/store/database/migrator.h"
#include "tests/store/samplecall.h"
#include "tests/support/storefixture.h"

#include <QDateTime>
#include <QDir>
#include <QSqlDatabase>
#include <QTest>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

Instant at(const QString &iso)
{
    return instantFromMs(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch());
}

/// The columns that follow from others, by the vendor's id.
QStringList derived(const TestDatabase &database)
{
    return database.column(u"SELECT retell_call_id || ' ' || facets || ' ' || length_ms || ' ' || COALESCE(local_hour, -1) || ' ' || COALESCE(local_weekday, -1) FROM calls ORDER BY retell_call_id"_s);
}

/// Calls of every kind, some around the changes of the clocks.
void fill(StoreFixture &fixture)
{
    const BranchId branch = fixture.stores->tenants().branches(fixture.scope)->first().id;
    const QStringList instants{u"1970-01-01T00:30:00Z"_s, u"2026-03-29T00:59:59Z"_s, u"2026-03-29T01:00:00Z"_s, u"2026-10-25T00:59:59Z"_s, u"2026-10-25T01:00:00Z"_s,
                               u"2026-12-31T22:59:59Z"_s, u"2026-12-31T23:00:00Z"_s};
    ASKPRO_GOOD(fixture.stores->transaction([&]() -> Result<void> {
        for (int i = 0; i < 64; ++i) {
            StoredCall stored = sampleCall(u"call_%1"_s.arg(i, 2, 10, QChar(u'0')), i % 5 == 0 ? BranchId() : branch);
            Call &call = stored.call;
            call.sortAt = at(instants.at(i % instants.size()));
            call.status = CallStatus(i % 5);
            call.outcome = CallOutcome(i % 9);
            call.reason = NoBookingReason(i % 16);
            call.sentiment = i % 5 == 4 ? std::nullopt : std::optional(Sentiment(i % 5));
            call.urgency = Urgency(i % 4);
            call.durationMs = i % 3 == 0 ? std::nullopt : std::optional<qint64>(i * 1000);
            const auto saved = fixture.stores->calls().save(fixture.scope, stored, {});
            if (!saved)
                return failureOf(saved);
        }
        return {};
    }));
}

} // namespace

/// What is stored beside a call though it follows from its other columns: the same whether it comes with the call, with the
/// update of an older database, or with another zone of the branch.
class TestCallBackfill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void clocksChange()
    {
        const QTimeZone zone("Europe/Berlin");
        const auto told = [&](const QString &iso) {
            const LocalTime local = localTimeAt(at(iso), zone);
            return u"%1 %2"_s.arg(local.weekday).arg(local.hour);
        };
        QCOMPARE(told(u"2026-03-29T00:59:59Z"_s), u"7 1"_s);
        QCOMPARE(told(u"2026-03-29T01:00:00Z"_s), u"7 3"_s);
        QCOMPARE(told(u"2026-10-25T00:59:59Z"_s), u"7 2"_s);
        QCOMPARE(told(u"2026-10-25T01:00:00Z"_s), u"7 2"_s);
        QCOMPARE(told(u"2026-12-31T23:00:00Z"_s), u"5 0"_s);
        QCOMPARE(told(u"1969-12-31T22:30:00Z"_s), u"3 23"_s);
    }

    void spansCoverAPeriodWithoutGaps()
    {
        const QTimeZone zone("Europe/Berlin");
        const Instant from = at(u"2025-01-01T00:00:00Z"_s);
        const Instant until = at(u"2026-12-31T00:00:00Z"_s);
        const QList<OffsetSpan> spans = offsetSpans(zone, from, until);
        QCOMPARE(spans.size(), 5);
        QCOMPARE(spans.first().from, from);
        QCOMPARE(spans.last().until, until);
        for (qsizetype i = 1; i < spans.size(); ++i)
            QCOMPARE(spans.at(i).from, spans.at(i - 1).until);
        QCOMPARE(spans.at(1).from, at(u"2025-03-30T01:00:00Z"_s));
        QCOMPARE(spans.at(1).offsetMs, 7'200'000);
        QCOMPARE(offsetSpans(QTimeZone::utc(), from, until).size(), 1);
    }

    void anOlderDatabaseIsFilledOnce_data() { addEngines(); }
    void anOlderDatabaseIsFilledOnce()
    {
        QFETCH(Engine, engine);
        StoreFixture fixture(engine);
        fill(fixture);
        const QStringList saved = derived(fixture.database);
        QCOMPARE(saved.size(), 64);

        // The same rows in a database as it was before, which then is brought up to date.
        const TestDatabase older(engine);
        const QString folder = engine == Engine::Sqlite ? u":/askpro/store/migrations/sqlite"_s : u":/askpro/store/migrations/postgresql"_s;
        QTemporaryDir before;
        for (const QString &name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            if (name.endsWith("_call_facets.sql"_L1))
                break;
            QVERIFY(QFile::copy(folder + u'/' + name, before.filePath(name)));
        }
        {
            const auto session = DatabaseSession::open(older.url(), std::make_shared<WriteGate>());
            ASKPRO_GOOD(session);
            ASKPRO_GOOD(Migrator(**session, before.path()).bringUpToDate(true));
        }
        older.run(u"INSERT INTO tenants (id, slug, name, endpoint, created_at) VALUES (1, 'eins', 'eins', 'endpoint-eins', 1)"_s);
        older.run(u"INSERT INTO companies (id, tenant_id, name, created_at) VALUES (1, 1, 'Firma', 1)"_s);
        older.run(uR"(INSERT INTO branches (id, tenant_id, company_id, slug, name, zone, region, created_at)
            VALUES (1, 1, 1, 'mitte', 'Mitte', 'Europe/Berlin', 'DE', 1))"_s);
        const QString columns = u"id, retell_call_id, status, direction, from_number, to_number, our_number, sort_at, outcome, no_booking_reason, urgency, resolution_step, revision, created_at, changed_at"_s;
        const QStringList rows = fixture.database.column(uR"(SELECT id || ', ''' || retell_call_id || ''', ''' || status || ''', ''' || direction || ''', '''', '''', '''', '
            || sort_at || ', ''' || outcome || ''', ''' || no_booking_reason || ''', ''' || urgency || ''', ''' || resolution_step || ''', 1, 1, 1, '
            || COALESCE('''' || sentiment || '''', 'NULL') || ', ' || COALESCE(duration_ms || '', 'NULL')
            || CASE WHEN branch_id IS NULL THEN ', NULL, NULL' ELSE ', 1, 1' END FROM calls)"_s);
        for (const QString &row : rows)
            older.run(u"INSERT INTO calls (tenant_id, %1, sentiment, duration_ms, company_id, branch_id) VALUES (1, %2)"_s.arg(columns, row));
        older.migrate();
        QCOMPARE(derived(older), saved);
    }

    void anotherZoneMovesTheHours_data() { addEngines(); }
    void anotherZoneMovesTheHours()
    {
        QFETCH(Engine, engine);
        StoreFixture abroad(engine);
        abroad.database.run(u"UPDATE branches SET zone = 'America/New_York'"_s);
        fill(abroad);
        StoreFixture moved(engine);
        fill(moved);
        QVERIFY(derived(moved.database) != derived(abroad.database));
        ConfigStore &config = moved.stores->config();
        auto tenant = config.load(moved.scope);
        ASKPRO_GOOD(tenant);
        tenant->companies.first().branches.first().zone = "America/New_York";
        ASKPRO_GOOD(moved.stores->transaction([&]() -> Result<void> {
            const auto applied = config.apply(moved.scope, *tenant, {});
            return applied ? Result<void>() : Result<void>(failureOf(applied));
        }));
        QCOMPARE(derived(moved.database), derived(abroad.database));
    }
};

QTEST_GUILESS_MAIN(TestCallBackfill)
#include "tst_callbackfill.moc"
