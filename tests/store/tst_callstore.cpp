#include "services/core/ports/callstore.h"
#include "services/core/ports/tenantstore.h"
#include "tests/store/samplecall.h"
#include "tests/support/storefixture.h"

#include <QSqlDatabase>
#include <QTest>

#include <thread>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

/// Saving and reading whole calls, locking, resolution's look-ups.
class TestCallStore : public QObject
{
    Q_OBJECT

    static constexpr Instant now = instantFromMs(1'790'000'100'000);

    static BranchId branchOf(const StoreFixture &f) { return f.stores->tenants().branches(f.scope).value().first().id; }

    static Result<CallId> change(Stores &stores, const TenantScope &scope, const QString &retellId, const std::function<void(StoredCall &)> &apply)
    {
        Result<CallId> id;
        const auto done = stores.transaction([&]() -> Result<void> {
            auto stored = stores.calls().lockForChange(scope, retellId);
            if (!stored)
                return failureOf(stored);
            apply(*stored);
            id = stores.calls().save(scope, *stored, now);
            return id ? Result<void>() : Result<void>(failureOf(id));
        });
        return done ? id : Result<CallId>(failureOf(done));
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void aWholeCallComesBack_data() { addEngines(); }
    void aWholeCallComesBack()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        const auto sample = sampleCall(u"call_1"_s, branchOf(f));
        const auto id = change(*f.stores, f.scope, u"call_1"_s, [&](StoredCall &stored) { stored = sample; });
        ASKPRO_GOOD(id);
        const auto read = f.stores->calls().find(f.scope, *id);
        ASKPRO_GOOD(read);
        QCOMPARE(read->retellCallId, u"call_1"_s);
        QCOMPARE(read->companyName, u"Firma"_s);
        QCOMPARE(read->branchName, u"Mitte"_s);
        QCOMPARE(read->zone, "Europe/Berlin"_ba);
        QCOMPARE(read->customerName, u"Jürgen Müßig-Renée"_s);
        QCOMPARE(read->revision, 1);
        QVERIFY(read->utterances == sample.call.utterances);
        QVERIFY(read->fields == sample.call.fields);
        QVERIFY(read->costs == sample.call.costs);
        QVERIFY(read->resolution == sample.call.resolution);
        QVERIFY(read->sentiment == sample.call.sentiment && read->outcome == sample.call.outcome && read->reason == sample.call.reason);
        QVERIFY(read->startedAt == sample.call.startedAt && !read->endedAt && read->durationMs == sample.call.durationMs);
        QVERIFY(read->appointmentRequested == true && read->successful == false && !read->inVoicemail && read->analyzed && !read->test);
        QCOMPARE(read->metadata, sample.call.metadata);
        QCOMPARE(read->summary, sample.call.summary);
        QCOMPARE(read->costTotal, sample.call.costTotal);
        const auto byVendor = f.stores->calls().findByRetellId(f.scope, u"call_1"_s);
        ASKPRO_GOOD(byVendor);
        QCOMPARE(byVendor->id, *id);
    }

    void aChangeKeepsWhatIsTheSame_data() { addEngines(); }
    void aChangeKeepsWhatIsTheSame()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        ASKPRO_GOOD(change(*f.stores, f.scope, u"call_1"_s, [&](StoredCall &stored) { stored = sampleCall(u"call_1"_s, branchOf(f)); }));
        const auto second = change(*f.stores, f.scope, u"call_1"_s, [](StoredCall &stored) {
            QCOMPARE(stored.document.facts, (QJsonObject{{u"call_id"_s, u"call_1"_s}}));
            QCOMPARE(stored.call.utterances.size(), 2);
            stored.call.utterances[1].text = u"anders\0gesagt"_s;
            stored.call.utterances << Utterance{2, Speaker::ToolCall, u"{}"_s, {}, {}, u"book_appointment"_s, u"t1"_s};
            stored.call.fields.removeLast();
            stored.call.costs.clear();
            stored.document.stamps.insert(u"x"_s, u"13"_s);
        });
        ASKPRO_GOOD(second);
        const auto read = f.stores->calls().find(f.scope, *second);
        ASKPRO_GOOD(read);
        QCOMPARE(read->revision, 2);
        QCOMPARE(read->utterances.size(), 3);
        QCOMPARE(read->utterances.at(0).text, u"Guten Tag, wie kann ich helfen?"_s);
        QCOMPARE(read->utterances.at(1).text, u"andersgesagt"_s);
        QCOMPARE(read->utterances.at(2).toolName, u"book_appointment"_s);
        QCOMPARE(read->fields.size(), 1);
        QVERIFY(read->costs.isEmpty());
        ASKPRO_GOOD(change(*f.stores, f.scope, u"call_1"_s, [](StoredCall &stored) {
            stored.call.utterances.resize(1);
            QCOMPARE(stored.document.stamps.value(u"x"_s).toString(), u"13"_s);
        }));
        QCOMPARE(f.stores->calls().find(f.scope, *second).value().utterances.size(), 1);
        QCOMPARE(f.database.column(u"SELECT action FROM change_log WHERE entity = 'call' ORDER BY seq"_s), (QStringList{u"created"_s, u"changed"_s, u"changed"_s}));
    }

    void twoSavesInOneTransaction_data() { addEngines(); }
    void twoSavesInOneTransaction()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        auto &calls = f.stores->calls();
        ASKPRO_GOOD(f.stores->transaction([&]() -> Result<void> {
            auto stored = sampleCall(u"call_1"_s);
            const auto first = calls.save(f.scope, stored, now);
            if (!first)
                return failureOf(first);
            auto again = calls.lockForChange(f.scope, u"call_1"_s).value();
            again.call.utterances.removeLast();
            const auto undone = f.stores->savepoint([&]() -> Result<void> {
                (void)calls.save(f.scope, again, now).value();
                return failure(ErrorCode::Invalid, {}, u"on purpose"_s);
            });
            if (undone)
                return failure(ErrorCode::Invalid, {}, u"the savepoint was kept"_s);
            const auto second = calls.save(f.scope, again, now);
            return second ? Result<void>() : Result<void>(failureOf(second));
        }));
        const auto read = calls.findByRetellId(f.scope, u"call_1"_s);
        ASKPRO_GOOD(read);
        QCOMPARE(read->revision, 2);
        QCOMPARE(read->utterances.size(), 1);
    }

    void aStaleRevisionIsAConflict_data() { addEngines(); }
    void aStaleRevisionIsAConflict()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        ASKPRO_GOOD(change(*f.stores, f.scope, u"call_1"_s, [](StoredCall &stored) { stored = sampleCall(u"call_1"_s); }));
        StoredCall stale;
        ASKPRO_GOOD(change(*f.stores, f.scope, u"call_1"_s, [&](StoredCall &stored) { stale = stored; }));
        const auto refused = f.stores->transaction([&]() -> Result<void> {
            const auto id = f.stores->calls().save(f.scope, stale, now);
            return id ? Result<void>() : Result<void>(failureOf(id));
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
    }

    void aFailedTransactionLeavesNothing_data() { addEngines(); }
    void aFailedTransactionLeavesNothing()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        const auto failed = f.stores->transaction([&]() -> Result<void> {
            (void)f.stores->calls().save(f.scope, sampleCall(u"call_1"_s), now).value();
            return failure(ErrorCode::Remote, u"no"_s);
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Remote);
        QCOMPARE(f.stores->calls().count(f.scope, {}).value(), 0);
        QCOMPARE(f.database.column(u"SELECT 1 FROM change_log"_s), QStringList());
    }

    // Workers that get the same new call at once must neither lose an update nor make it twice.
    void workersTakeTurns_data() { addEngines(); }
    void workersTakeTurns()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        constexpr int workers = 4;
        constexpr int rounds = 10;
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> threads;
            for (int w = 0; w < workers; ++w) {
                threads.emplace_back([&] {
                    const auto stores = f.open();
                    for (int i = 0; i < rounds; ++i) {
                        const auto done = change(*stores, f.scope, u"call_%1"_s.arg(i), [i](StoredCall &stored) {
                            if (stored.call.id.isNull())
                                stored = sampleCall(u"call_%1"_s.arg(i));
                            stored.call.durationMs = stored.call.durationMs.value_or(0) + 1;
                        });
                        failures += done ? 0 : 1;
                    }
                });
            }
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(f.stores->calls().count(f.scope, {}).value(), rounds);
        for (int i = 0; i < rounds; ++i) {
            const auto call = f.stores->calls().findByRetellId(f.scope, u"call_%1"_s.arg(i));
            ASKPRO_GOOD(call);
            QCOMPARE(*call->durationMs, 61'500 + workers);
            QCOMPARE(call->revision, workers);
        }
    }

    void cluesAreLookedUpExactly_data() { addEngines(); }
    void cluesAreLookedUpExactly()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        auto &calls = f.stores->calls();
        const BranchId branch = branchOf(f);
        const auto other = makeTenant(f.database, *f.stores, u"zwei"_s);
        const BranchId foreign = f.stores->tenants().branches(other).value().first().id;
        const auto registered = [&](const TenantScope &scope, BranchId b, const QString &number) {
            return f.stores->transaction([&]() -> Result<void> {
                const auto id = calls.registerNumber(scope, b, number, u"agent_1"_s, now);
                return id ? Result<void>() : Result<void>(failureOf(id));
            });
        };
        ASKPRO_GOOD(registered(f.scope, branch, u"+493023125100"_s));
        ASKPRO_GOOD(registered(other, foreign, u"+493023125200"_s));
        QCOMPARE(registered(f.scope, branch, u"+493023125100"_s).error().code, ErrorCode::Conflict);
        QCOMPARE(registered(f.scope, branch, u"+493023125200"_s).error().code, ErrorCode::Conflict);
        QCOMPARE(registered(f.scope, foreign, u"+493023125300"_s).error().code, ErrorCode::NotFound);

        const auto found = calls.lookUp(f.scope, {u"mitte"_s, u"+493023125100"_s, u"agent_1"_s});
        ASKPRO_GOOD(found);
        QVERIFY(found->metadataKnown && found->byMetadata == branch && found->byNumber == branch && !found->number.isNull() && !found->numberInOtherTenant);
        QCOMPARE(found->byAgent, QList<BranchId>{branch});
        QCOMPARE(calls.lookUp(f.scope, {QString::number(branch.value()), {}, {}}).value().byMetadata, branch);
        const auto elsewhere = calls.lookUp(f.scope, {QString::number(foreign.value()), u"+493023125200"_s, u"agent_9"_s});
        ASKPRO_GOOD(elsewhere);
        QVERIFY(!elsewhere->metadataKnown && elsewhere->byNumber.isNull() && elsewhere->numberInOtherTenant && elsewhere->byAgent.isEmpty());

        const auto similar = calls.similarNumbers(f.scope, u"+4913023125100"_s, 5);
        ASKPRO_GOOD(similar);
        QCOMPARE(similar->size(), 1);
        QCOMPARE(similar->first().number, u"+493023125100"_s);
        QVERIFY(calls.similarNumbers(f.scope, u"+493099999999"_s, 5).value().isEmpty());

        ASKPRO_GOOD(change(*f.stores, f.scope, u"call_1"_s, [](StoredCall &stored) { stored = sampleCall(u"call_1"_s); }));
        QCOMPARE(calls.quarantinedOf(f.scope, u"+493023125900"_s).value().size(), 1);
        QVERIFY(calls.quarantinedOf(other, u"+493023125900"_s).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallStore)
#include "tst_callstore.moc"
