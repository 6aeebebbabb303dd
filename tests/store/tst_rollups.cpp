#include "models/kpi/tally.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/changestore.h"
#include "services/core/ports/rollupstore.h"
#include "services/core/ports/tenantstore.h"
#include "tests/store/samplecall.h"
#include "tests/support/storefixture.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTest>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

Instant utc(const QString &text)
{
    return instantFromMs(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

/// The counts of calls are those of the calls after whatever happened to them: the same on both engines.
class TestRollups : public QObject
{
    Q_OBJECT

    struct Counts : StoreFixture
    {
        explicit Counts(Engine engine) : StoreFixture(engine)
        {
            database.run(uR"(INSERT INTO branches (tenant_id, company_id, slug, name, zone, region, created_at)
                SELECT tenant_id, id, 'azoren', 'Azoren', 'Atlantic/Azores', 'DE', 1 FROM companies)"_s);
            const auto branches = stores->tenants().branches(scope).value();
            away = branches.first().id; // by name
            home = branches.last().id;
        }

        Result<void> change(const TenantScope &in, const QString &name, const std::function<void(Call &)> &apply)
        {
            auto stored = stores->calls().lockForChange(in, name);
            if (!stored)
                return failureOf(stored);
            if (stored->call.id.isNull()) {
                *stored = sampleCall(name);
                stored->call.utterances.clear();
                stored->call.fields.clear();
                stored->call.costs.clear();
                stored->call.sortAt = noon;
            }
            apply(stored->call);
            const auto saved = stores->calls().save(in, *stored, noon);
            return saved ? Result<void>() : Result<void>(failureOf(saved));
        }
        void save(const TenantScope &in, const QString &name, const std::function<void(Call &)> &apply)
        {
            const auto done = stores->transaction([&] { return change(in, name, apply); });
            if (!done)
                qWarning() << done.error().detail;
        }
        void save(const QString &name, const std::function<void(Call &)> &apply) { save(scope, name, apply); }

        /// "2026-09-21 14h 1 call(s), 1 connected" … and what is wrong with the counts.
        QStringList lines(const TenantScope &of, const QList<BranchId> &branches = {}, const DayPeriod &days = {})
        {
            QStringList lines;
            const auto hours = stores->rollups().hours(of, branches, days);
            if (!hours)
                return {hours.error().detail};
            for (const HourTally &row : *hours) {
                QStringList counts;
                for (const TallyColumn &column : tallyColumns()) {
                    if (row.tally.*column.count != 0)
                        counts << u"%1 %2"_s.arg(column.name).arg(row.tally.*column.count);
                }
                lines << u"%1 %2h %3"_s.arg(row.hour.day.toString(Qt::ISODate)).arg(row.hour.hour).arg(counts.join(u", "_s));
            }
            const auto wrong = stores->rollups().differences(of);
            if (!wrong || !wrong->isEmpty())
                lines << (wrong ? u"%1 differences"_s.arg(wrong->size()) : wrong.error().detail);
            return lines;
        }
        QStringList lines() { return lines(scope); }

        static constexpr Instant noon = instantFromMs(1'790'000'000'000); // Monday 2026-09-21, 16:13 in Berlin
        BranchId home;
        BranchId away;
    };

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void aCallCountsWhenItIsOver_data() { addEngines(); }
    void aCallCountsWhenItIsOver()
    {
        QFETCH(Engine, engine);
        Counts counts(engine);
        counts.save(u"a"_s, [&](Call &call) {
            call.branch = counts.home;
            call.status = CallStatus::Ongoing;
            call.outcome = CallOutcome::None;
            call.sentiment.reset();
        });
        QCOMPARE(counts.lines(), QStringList());
        counts.save(u"a"_s, [](Call &call) {
            call.status = CallStatus::Ended;
            call.outcome = CallOutcome::WishOpen;
        });
        QCOMPARE(counts.lines(), QStringList{u"2026-09-21 16h calls 1, connected 1, wishes 1, duration_ms 61500"_s});
        counts.save(u"a"_s, [](Call &call) { // call_analyzed comes late
            call.sentiment = Sentiment::Negative;
            call.urgency = Urgency::High;
            call.outcome = CallOutcome::Booked;
        });
        QCOMPARE(counts.lines(), QStringList{u"2026-09-21 16h calls 1, connected 1, wishes 1, booked 1, duration_ms 61500, analyzed 1, negative 1, critical 1"_s});
        counts.save(u"a"_s, [](Call &call) { call.outcome = CallOutcome::Missed; });
        QCOMPARE(counts.lines(), QStringList{u"2026-09-21 16h calls 1, missed 1, wishes 1, analyzed 1, negative 1, critical 1"_s});
    }

    void theStartThatIsLearnedLateMovesTheCall_data() { addEngines(); }
    void theStartThatIsLearnedLateMovesTheCall()
    {
        QFETCH(Engine, engine);
        Counts counts(engine);
        counts.save(u"a"_s, [&](Call &call) { call.branch = counts.home; });
        counts.save(u"a"_s, [](Call &call) { call.sortAt -= std::chrono::minutes(50); });
        QCOMPARE(counts.lines().size(), 1);
        QVERIFY2(counts.lines().first().startsWith("2026-09-21 15h calls 1"_L1), qPrintable(counts.lines().first()));
        counts.save(u"a"_s, [](Call &call) { call.test = true; });
        QCOMPARE(counts.lines(), QStringList());
    }

    void quarantineCountsNothing_data() { addEngines(); }
    void quarantineCountsNothing()
    {
        QFETCH(Engine, engine);
        Counts counts(engine);
        counts.save(u"a"_s, [](Call &) {});
        QCOMPARE(counts.lines(), QStringList());
        counts.save(u"a"_s, [&](Call &call) { // a person decides
            call.branch = counts.away;
            call.resolution.step = ResolutionStep::Person;
        });
        QCOMPARE(counts.lines().size(), 1);
        QVERIFY(counts.lines().first().startsWith("2026-09-21 14h calls 1"_L1)); // by the clock of that branch
        QCOMPARE(counts.lines(counts.scope, {counts.home}), QStringList());
        counts.save(u"a"_s, [&](Call &call) { call.branch = counts.home; });
        QVERIFY(counts.lines().first().startsWith("2026-09-21 16h calls 1"_L1));
        QCOMPARE(counts.lines(counts.scope, {counts.away}), QStringList());
        counts.save(u"a"_s, [](Call &call) { // and takes it back
            call.branch = {};
            call.company = {};
            call.resolution = {ResolutionStep::Quarantine, call.toNumber, u"unassigned"_s};
        });
        QCOMPARE(counts.lines(), QStringList());
    }

    void whatIsUndoneWasNeverCounted_data() { addEngines(); }
    void whatIsUndoneWasNeverCounted()
    {
        QFETCH(Engine, engine);
        Counts counts(engine);
        const auto home = [&](Call &call) { call.branch = counts.home; };
        const auto broken = failure(ErrorCode::Invalid, u"no"_s);
        QVERIFY(!counts.stores->transaction([&]() -> Result<void> {
            (void)counts.change(counts.scope, u"a"_s, home);
            return broken;
        }));
        QCOMPARE(counts.lines(), QStringList());
        ASKPRO_GOOD(counts.stores->transaction([&]() -> Result<void> {
            for (const QString &name : {u"b"_s, u"c"_s}) {
                if (const auto kept = counts.stores->savepoint([&] { return counts.change(counts.scope, name, home); }); !kept)
                    return kept;
            }
            (void)counts.stores->savepoint([&]() -> Result<void> {
                (void)counts.change(counts.scope, u"d"_s, home);
                return broken;
            });
            return {};
        }));
        QCOMPARE(counts.lines().size(), 1);
        QVERIFY2(counts.lines().first().startsWith("2026-09-21 16h calls 2"_L1), qPrintable(counts.lines().join(u'\n')));
    }

    void hoursFollowTheClockOnTheWall_data() { addEngines(); }
    void hoursFollowTheClockOnTheWall()
    {
        QFETCH(Engine, engine);
        Counts counts(engine);
        int name = 0;
        const auto at = [&](const QString &when) {
            counts.save(QString::number(name++), [&](Call &call) {
                call.branch = counts.home;
                call.sortAt = utc(when);
                call.outcome = CallOutcome::Missed;
                call.appointmentRequested.reset();
                call.sentiment.reset();
            });
        };
        for (const QString &when : {u"2025-10-25T22:00:00Z"_s, u"2025-10-26T00:30:00Z"_s, u"2025-10-26T01:30:00Z"_s, u"2025-10-26T22:59:59Z"_s,
                                    u"2025-10-26T23:00:00Z"_s, u"2025-03-30T00:59:00Z"_s, u"2025-03-30T01:00:00Z"_s, u"2025-03-30T21:59:00Z"_s})
            at(when);
        QCOMPARE(counts.lines(), (QStringList{u"2025-03-30 1h calls 1, missed 1"_s, u"2025-03-30 3h calls 1, missed 1"_s, u"2025-03-30 23h calls 1, missed 1"_s,
                                              u"2025-10-26 0h calls 1, missed 1"_s, u"2025-10-26 2h calls 2, missed 2"_s,
                                              u"2025-10-26 23h calls 1, missed 1"_s, u"2025-10-27 0h calls 1, missed 1"_s}));
        const QDate night(2025, 10, 26);
        QCOMPARE(counts.lines(counts.scope, {}, {night, night}).size(), 3);
        QCOMPARE(counts.lines(counts.scope, {counts.home}, {night, {}}).size(), 4);
        QCOMPARE(counts.lines(counts.scope, {counts.home, counts.away}, {{}, night.addDays(-1)}).size(), 3);
    }

    void partsOfAnHourAreCountedFromTheCalls_data() { addEngines(); }
    void partsOfAnHourAreCountedFromTheCalls()
    {
        QFETCH(Engine, engine);
        Counts counts(engine);
        for (int minute = 0; minute < 10; ++minute) {
            counts.save(QString::number(minute), [&](Call &call) {
                call.branch = minute % 2 ? counts.home : counts.away;
                call.sortAt = Counts::noon + std::chrono::minutes(minute);
                call.test = minute == 4;
            });
        }
        const auto calls = [&](const QList<BranchId> &branches, int until) {
            return counts.stores->rollups().between(counts.scope, branches, Counts::noon, Counts::noon + std::chrono::minutes(until)).value().calls;
        };
        QCOMPARE(calls({}, 10), 9);
        QCOMPARE(calls({}, 5), 4);
        QCOMPARE(calls({counts.home}, 5), 2);
        QCOMPARE(calls({counts.home, counts.away}, 5), 4);
        QCOMPARE(calls({}, 0), 0);
    }

    void anotherTenantCountsForItself_data() { addEngines(); }
    void anotherTenantCountsForItself()
    {
        QFETCH(Engine, engine);
        Counts counts(engine);
        const TenantScope other = makeTenant(counts.database, *counts.stores, u"zwei"_s);
        const BranchId theirs = counts.stores->tenants().branches(other).value().first().id;
        ASKPRO_GOOD(counts.stores->transaction([&]() -> Result<void> { // a worker's batch is of whoever sent something
            for (const QString &name : {u"a"_s, u"b"_s}) {
                if (const auto done = counts.change(counts.scope, name, [&](Call &call) { call.branch = counts.home; }); !done)
                    return done;
                if (const auto done = counts.change(other, name, [&](Call &call) { call.branch = theirs; call.outcome = CallOutcome::Booked; }); !done)
                    return done;
            }
            return {};
        }));
        QVERIFY(counts.lines().first().startsWith("2026-09-21 16h calls 2, connected 2, wishes 2, duration_ms"_L1));
        QVERIFY(counts.lines(other).first().startsWith("2026-09-21 16h calls 2, connected 2, wishes 2, booked 2"_L1));
        QCOMPARE(counts.lines(other, {counts.home}), QStringList());
    }

    void whatDisagreesIsFoundAndMended_data() { addEngines(); }
    void whatDisagreesIsFoundAndMended()
    {
        QFETCH(Engine, engine);
        Counts counts(engine);
        counts.save(u"a"_s, [&](Call &call) { call.branch = counts.home; });
        const QStringList good = counts.lines();
        counts.database.run(u"UPDATE rollups SET calls = calls + 3"_s);
        counts.database.run(u"INSERT INTO rollups (tenant_id, branch_id, day, hour, missed) VALUES (1, %1, '2020-01-01', 5, 1)"_s.arg(counts.away.value()));
        const auto wrong = counts.stores->rollups().differences(counts.scope).value();
        QCOMPARE(wrong.size(), 2);
        QCOMPARE(wrong.first().branch, std::min(counts.home, counts.away));
        const auto ofHome = std::ranges::find(wrong, counts.home, &RollupDifference::branch);
        QCOMPARE(ofHome->branchName, u"Mitte"_s);
        QCOMPARE(ofHome->kept.calls, 4);
        QCOMPARE(ofHome->counted.calls, 1);
        ASKPRO_GOOD(counts.stores->transaction([&] { return counts.stores->rollups().rebuild(counts.scope, Counts::noon); }));
        QCOMPARE(counts.lines(), good);
    }

    void countingAnewInsideAChangeCountsItOnce_data() { addEngines(); }
    void countingAnewInsideAChangeCountsItOnce()
    {
        QFETCH(Engine, engine);
        Counts counts(engine);
        ASKPRO_GOOD(counts.stores->transaction([&]() -> Result<void> {
            if (const auto done = counts.change(counts.scope, u"a"_s, [&](Call &call) { call.branch = counts.home; }); !done)
                return done;
            return counts.stores->rollups().rebuild(counts.scope, Counts::noon);
        }));
        QCOMPARE(counts.lines().size(), 1);
        QVERIFY(counts.lines().first().startsWith("2026-09-21 16h calls 1"_L1));
    }

    void callsFromBeforeAreCountedWhenOpened_data() { addEngines(); }
    void callsFromBeforeAreCountedWhenOpened()
    {
        QFETCH(Engine, engine);
        Counts counts(engine);
        counts.save(u"a"_s, [&](Call &call) { call.branch = counts.home; });
        const QStringList good = counts.lines();
        counts.database.run(u"DELETE FROM rollups"_s); // as an older program left them
        counts.database.run(u"INSERT INTO rollups_due (tenant_id) VALUES (1)"_s);
        counts.database.migrate();
        QCOMPARE(counts.lines(), good);
        QCOMPARE(counts.database.column(u"SELECT tenant_id FROM rollups_due"_s), QStringList());
    }

    void afterAnyHistoryTheCountsAreThoseOfTheCalls_data() { addEngines(); }
    void afterAnyHistoryTheCountsAreThoseOfTheCalls()
    {
        QFETCH(Engine, engine);
        Counts counts(engine);
        QRandomGenerator random(11);
        const auto pick = [&](int below) { return int(random.bounded(below)); };
        for (int step = 0; step < 150; ++step) {
            ASKPRO_GOOD(counts.stores->transaction([&]() -> Result<void> {
                for (int i = pick(4); i >= 0; --i) {
                    const auto changed = counts.change(counts.scope, QString::number(pick(60)), [&](Call &call) {
                        call.branch = QList<BranchId>{{}, counts.home, counts.away}.at(pick(3));
                        call.resolution.step = call.branch.isNull() ? ResolutionStep::Quarantine : ResolutionStep::PhoneNumber;
                        call.status = CallStatus(pick(5));
                        call.outcome = CallOutcome(pick(9));
                        call.reason = NoBookingReason(pick(16));
                        call.direction = CallDirection(pick(3));
                        call.sentiment = pick(3) ? std::optional(Sentiment(pick(4))) : std::nullopt;
                        call.urgency = Urgency(pick(4));
                        call.test = pick(8) == 0;
                        call.durationMs = pick(3) ? std::optional<qint64>(pick(400'000)) : std::nullopt;
                        call.sortAt = Counts::noon + std::chrono::minutes(pick(3000));
                    });
                    if (!changed)
                        return changed;
                }
                return {};
            }));
        }
        QCOMPARE(counts.stores->rollups().differences(counts.scope).value().size(), 0);
        QVERIFY(counts.stores->rollups().hours(counts.scope, {}, {}).value().size() > 3);
    }
};

QTEST_GUILESS_MAIN(TestRollups)
#include "tst_rollups.moc"
