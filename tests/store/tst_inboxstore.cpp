#include "services/core/ports/changestore.h"
#include "services/core/ports/inboxstore.h"
#include "tests/store/sampledelivery.h"
#include "tests/support/storefixture.h"

#include <QSqlDatabase>
#include <QTest>

#include <set>
#include <thread>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start = instantFromMs(1'760'000'000'000);
const QList<DeliverySource> retell{DeliverySource::Retell};

QList<qint64> idsOf(const QList<Delivery> &deliveries)
{
    QList<qint64> ids;
    for (const auto &delivery : deliveries)
        ids.append(delivery.id.value());
    return ids;
}

/// An inbox with one tenant and, on request, some events in it.
struct Inbox : StoreFixture
{
    explicit Inbox(Engine engine, int events = 0) : StoreFixture(engine), inbox(stores->inbox())
    {
        QList<NewDelivery> all;
        for (int i = 0; i < events; ++i)
            all.append(sampleDelivery(scope.tenant(), i));
        if (events > 0)
            put(all);
    }
    QList<StoredDelivery> put(const QList<NewDelivery> &deliveries) { return inbox.putAll(deliveries).value(); }
    QList<Delivery> claim(const QString &worker, Instant now, int limit = 10) { return inbox.claim(worker, retell, now, 60s, limit).value(); }
    QStringList changes()
    {
        return database.column(u"SELECT entity || ' ' || entity_id || ' ' || action FROM change_log ORDER BY seq"_s);
    }

    InboxStore &inbox;
};

} // namespace

class TestInboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void aPutIsFoundAgain_data() { addEngines(); }
    void aPutIsFoundAgain();
    void aSecondPutIsADuplicate_data() { addEngines(); }
    void aSecondPutIsADuplicate();
    void aDuplicateGetsTheEarlierReply_data() { addEngines(); }
    void aDuplicateGetsTheEarlierReply();
    void aForgedCopyDoesNotKeepTheGenuineOut_data() { addEngines(); }
    void aForgedCopyDoesNotKeepTheGenuineOut();
    void rejectedOnesAreLimited_data() { addEngines(); }
    void rejectedOnesAreLimited();
    void tenantsShareAGroup_data() { addEngines(); }
    void tenantsShareAGroup();
    void aGroupIsStoredWholeOrNotAtAll_data() { addEngines(); }
    void aGroupIsStoredWholeOrNotAtAll();
    void claimsWhatIsDueOldestFirst_data() { addEngines(); }
    void claimsWhatIsDueOldestFirst();
    void aLeaseExpires_data() { addEngines(); }
    void aLeaseExpires();
    void verdictsEndAClaim_data() { addEngines(); }
    void verdictsEndAClaim();
    void aVerdictGoesBackWithItsTransaction_data() { addEngines(); }
    void aVerdictGoesBackWithItsTransaction();
    void claimersNeverShare_data() { addEngines(); }
    void claimersNeverShare();
    void aListHasPages_data() { addEngines(); }
    void aListHasPages();
    void countsWhatWaits_data() { addEngines(); }
    void countsWhatWaits();
    void replayBeginsAnew_data() { addEngines(); }
    void replayBeginsAnew();
};

void TestInboxStore::aPutIsFoundAgain()
{
    QFETCH(Engine, engine);
    Inbox f(engine);
    auto given = sampleDelivery(f.scope.tenant(), 1);
    given.event = u"anrüf \U0001F600"_s;
    given.body = QByteArray("\0\xff{}\r\n", 6);
    const auto stored = f.put({given, sampleDelivery(f.scope.tenant(), 2)});
    QCOMPARE(stored.size(), 2);
    QVERIFY(!stored.at(0).duplicate);
    QVERIFY(stored.at(0).id < stored.at(1).id);
    const auto found = f.inbox.find(f.scope, stored.at(0).id);
    ASKPRO_GOOD(found);
    QCOMPARE(found->tenant, f.scope.tenant());
    QCOMPARE(found->event, given.event);
    QCOMPARE(found->body, given.body);
    QCOMPARE(found->headers, given.headers);
    QCOMPARE(found->verdict, u"signed"_s);
    QCOMPARE(found->correlationId, u"c-1"_s);
    QCOMPARE(found->peer, u"192.0.2.7"_s);
    QVERIFY(found->receivedAt == given.receivedAt);
    QCOMPARE(found->status, DeliveryStatus::Received);
    QCOMPARE(found->attempts, 0);
    QVERIFY(!found->nextAttemptAt && !found->finishedAt && found->call.isNull());
    QCOMPARE(f.inbox.find(f.scope, DeliveryId(99)).error().code, ErrorCode::NotFound);
}

void TestInboxStore::aSecondPutIsADuplicate()
{
    QFETCH(Engine, engine);
    Inbox f(engine);
    const auto first = f.put({sampleDelivery(f.scope.tenant(), 1)});
    const auto again = f.put({sampleDelivery(f.scope.tenant(), 2), sampleDelivery(f.scope.tenant(), 1), sampleDelivery(f.scope.tenant(), 3), sampleDelivery(f.scope.tenant(), 3)});
    QCOMPARE(again.at(1).id, first.at(0).id);
    QCOMPARE(again.at(3).id, again.at(2).id);
    QCOMPARE(again.at(0).duplicate, false);
    QCOMPARE(again.at(1).duplicate, true);
    QCOMPARE(again.at(2).duplicate, false);
    QCOMPARE(again.at(3).duplicate, true);
    QCOMPARE(f.database.column(u"SELECT count(*) FROM deliveries"_s), QStringList{u"3"_s});
}

void TestInboxStore::aDuplicateGetsTheEarlierReply()
{
    QFETCH(Engine, engine);
    Inbox f(engine);
    const auto given = functionDelivery(f.scope.tenant(), 1);
    const auto first = f.put({given});
    QCOMPARE(f.put({given}).first().earlierReply, QByteArray());
    ASKPRO_GOOD(f.inbox.setReply(f.scope, first.first().id, "{\"slots\":3}"));
    ASKPRO_GOOD(f.inbox.setReply(f.scope, first.first().id, "{\"slots\":2}")); // the caller heard the first
    QCOMPARE(f.put({given}).first().earlierReply, "{\"slots\":3}"_ba);
    QCOMPARE(f.inbox.find(f.scope, first.first().id)->status, DeliveryStatus::Received); // its effect is still a worker's to do
    QCOMPARE(f.changes(), QStringList{u"delivery %1 answered"_s.arg(first.first().id.value())});
    QCOMPARE(idsOf(f.claim(u"w"_s, start + 1h)), QList{first.first().id.value()});
}

void TestInboxStore::aForgedCopyDoesNotKeepTheGenuineOut()
{
    QFETCH(Engine, engine);
    Inbox f(engine);
    const auto stored = f.put({rejectedDelivery(f.scope.tenant(), 1), rejectedDelivery(f.scope.tenant(), 1), sampleDelivery(f.scope.tenant(), 1)});
    QVERIFY(!stored.at(0).duplicate && !stored.at(1).duplicate && !stored.at(2).duplicate);
    QCOMPARE((std::set{stored.at(0).id, stored.at(1).id, stored.at(2).id}.size()), 3u);
    QCOMPARE(f.inbox.find(f.scope, stored.at(2).id)->status, DeliveryStatus::Received);
    QCOMPARE(f.inbox.find(f.scope, stored.at(0).id)->status, DeliveryStatus::Rejected);
    QCOMPARE(f.claim(u"w"_s, start + 1h).size(), 1);
    QCOMPARE(f.changes(), QStringList{u"delivery %1 rejected"_s.arg(stored.at(1).id.value())});
}

void TestInboxStore::rejectedOnesAreLimited()
{
    QFETCH(Engine, engine);
    Inbox f(engine, 3);
    const auto other = makeTenant(f.database, *f.stores, u"zwei"_s);
    f.put({rejectedDelivery(other.tenant(), 1)});
    for (int group = 0; group < 11; ++group) {
        QList<NewDelivery> rejected;
        for (int i = 0; i < 100; ++i)
            rejected.append(rejectedDelivery(f.scope.tenant(), 1000 + group * 100 + i));
        f.put(rejected);
    }
    const auto page = f.inbox.list(f.scope, {.status = DeliveryStatus::Rejected, .source = {}, .limit = 2000, .before = {}});
    QCOMPARE(page->total, 1000);
    QCOMPARE(page->items.first().correlationId, u"c-2099"_s);
    QCOMPARE(page->items.last().correlationId, u"c-1100"_s);
    QCOMPARE(f.inbox.counts(f.scope)->waiting, 3);
    QCOMPARE(f.inbox.list(other, {})->total, 1);
}

void TestInboxStore::tenantsShareAGroup()
{
    QFETCH(Engine, engine);
    Inbox f(engine);
    const auto other = makeTenant(f.database, *f.stores, u"zwei"_s);
    const auto stored = f.put({sampleDelivery(other.tenant(), 1), sampleDelivery(f.scope.tenant(), 1), sampleDelivery(other.tenant(), 2)});
    QVERIFY(std::ranges::none_of(stored, &StoredDelivery::duplicate));
    QCOMPARE(f.inbox.list(f.scope, {})->items.size(), 1);
    QCOMPARE(f.inbox.list(other, {})->items.size(), 2);
    QCOMPARE(f.inbox.find(f.scope, stored.at(0).id).error().code, ErrorCode::NotFound);
    QCOMPARE(f.inbox.find(f.scope, stored.at(1).id)->correlationId, u"c-1"_s);
    QCOMPARE(f.inbox.find(other, stored.at(2).id)->correlationId, u"c-2"_s);
    QCOMPARE(f.claim(u"w"_s, start + 1h).size(), 3);
}

void TestInboxStore::aGroupIsStoredWholeOrNotAtAll()
{
    QFETCH(Engine, engine);
    Inbox f(engine);
    const auto stored = f.inbox.putAll({sampleDelivery(f.scope.tenant(), 1), sampleDelivery(TenantId(4711), 2)});
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::Conflict); // the writer halves the group for this one, not for a full disk
    QCOMPARE(f.inbox.list(f.scope, {})->total, 0);
    QCOMPARE(f.put({sampleDelivery(f.scope.tenant(), 1)}).first().duplicate, false);
}

void TestInboxStore::claimsWhatIsDueOldestFirst()
{
    QFETCH(Engine, engine);
    Inbox f(engine);
    auto calcom = sampleDelivery(f.scope.tenant(), 4);
    calcom.source = DeliverySource::Calcom;
    f.put({sampleDelivery(f.scope.tenant(), 3), sampleDelivery(f.scope.tenant(), 1), rejectedDelivery(f.scope.tenant(), 2), calcom,
           functionDelivery(f.scope.tenant(), 5), sampleDelivery(f.scope.tenant(), 2), sampleDelivery(f.scope.tenant(), 9)});
    QVERIFY(f.claim(u"w"_s, start).isEmpty());           // nothing is due yet
    const auto first = f.claim(u"w"_s, start + 8ms, 2);
    QCOMPARE(first.size(), 2);
    QCOMPARE(first.at(0).correlationId, u"c-1"_s);
    QCOMPARE(first.at(1).correlationId, u"c-2"_s);
    QCOMPARE(first.at(0).body, sampleDelivery(f.scope.tenant(), 1).body);
    QCOMPARE(first.at(0).tenant, f.scope.tenant());
    QCOMPARE(first.at(0).attempts, 1);
    QCOMPARE(first.at(0).status, DeliveryStatus::Processing);
    const auto second = f.claim(u"v"_s, start + 8ms);
    QCOMPARE(second.size(), 2);
    QCOMPARE(second.at(1).kind, DeliveryKind::Function); // what a caller waits for has an effect too
    QVERIFY(f.claim(u"v"_s, start + 8ms).isEmpty());
    QCOMPARE(f.inbox.claim(u"v"_s, {DeliverySource::Calcom, DeliverySource::Stripe}, start + 1h, 60s, 10)->size(), 1);
}

void TestInboxStore::aLeaseExpires()
{
    QFETCH(Engine, engine);
    Inbox f(engine, 1);
    const auto id = f.claim(u"slow"_s, start + 1s).first().id;
    QVERIFY(f.claim(u"next"_s, start + 60s).isEmpty());
    const auto again = f.claim(u"next"_s, start + 61s);
    QCOMPARE(idsOf(again), QList{id.value()});
    QCOMPARE(again.first().attempts, 2);
    QCOMPARE(f.inbox.finish(f.scope, id, u"slow"_s, start + 62s, {}).value(), false);
    QCOMPARE(f.inbox.bury(f.scope, id, u"slow"_s, start + 62s, u"late"_s).value(), false);
    QCOMPARE(f.inbox.retryAt(f.scope, id, u"slow"_s, start + 62s, u"late"_s).value(), false);
    QCOMPARE(f.inbox.finish(f.scope, id, u"next"_s, start + 62s, {}).value(), true);
    QCOMPARE(f.inbox.finish(f.scope, id, u"next"_s, start + 62s, {}).value(), false);
    QVERIFY(f.claim(u"next"_s, start + 1h).isEmpty());
}

void TestInboxStore::verdictsEndAClaim()
{
    QFETCH(Engine, engine);
    Inbox f(engine, 3);
    const auto claimed = f.claim(u"w"_s, start + 1s);
    const auto [done, again, dead] = std::tuple(claimed.at(0).id, claimed.at(1).id, claimed.at(2).id);
    QVERIFY(f.inbox.finish(f.scope, done, u"w"_s, start + 2s, {}).value());
    QVERIFY(f.inbox.retryAt(f.scope, again, u"w"_s, start + 9s, u"Cal.com does not answer."_s).value());
    QVERIFY(f.inbox.bury(f.scope, dead, u"w"_s, start + 3s, u"Not JSON."_s).value());

    QCOMPARE(f.inbox.find(f.scope, done)->status, DeliveryStatus::Done);
    QVERIFY(f.inbox.find(f.scope, done)->finishedAt == start + 2s);
    QCOMPARE(f.inbox.find(f.scope, again)->status, DeliveryStatus::Retrying);
    QVERIFY(f.inbox.find(f.scope, again)->nextAttemptAt == start + 9s);
    QCOMPARE(f.inbox.find(f.scope, again)->lastError, u"Cal.com does not answer."_s);
    QCOMPARE(f.inbox.find(f.scope, dead)->status, DeliveryStatus::Dead);
    QCOMPARE(f.inbox.find(f.scope, dead)->lastError, u"Not JSON."_s);

    QVERIFY(f.claim(u"w"_s, start + 8s).isEmpty());
    QCOMPARE(idsOf(f.claim(u"w"_s, start + 9s)), QList{again.value()});
    QCOMPARE(f.changes(), (QStringList{u"delivery %1 done"_s.arg(done.value()), u"delivery %1 retrying"_s.arg(again.value()), u"delivery %1 dead"_s.arg(dead.value())}));
}

void TestInboxStore::aVerdictGoesBackWithItsTransaction()
{
    QFETCH(Engine, engine);
    Inbox f(engine, 1);
    const auto id = f.claim(u"w"_s, start + 1s).first().id;
    const auto done = f.stores->transaction([&]() -> Result<void> {
        if (!f.inbox.finish(f.scope, id, u"w"_s, start + 2s, {}).value())
            return failure(ErrorCode::Conflict, u"lost"_s);
        return failure(ErrorCode::Remote, u"the work itself failed"_s);
    });
    QCOMPARE(done.error().code, ErrorCode::Remote);
    QCOMPARE(f.inbox.find(f.scope, id)->status, DeliveryStatus::Processing);
    QVERIFY(f.changes().isEmpty());
    QVERIFY(f.inbox.finish(f.scope, id, u"w"_s, start + 2s, {}).value());
}

/// Four workers with sessions of their own, while deliveries still come in: each delivery goes to exactly one of them.
void TestInboxStore::claimersNeverShare()
{
    QFETCH(Engine, engine);
    constexpr int count = 600;
    Inbox f(engine, count / 2);
    std::array<QList<qint64>, 4> taken;
    std::atomic<int> total = 0;
    std::vector<std::thread> workers;
    for (size_t worker = 0; worker < taken.size(); ++worker) {
        workers.emplace_back([&, worker] {
            const auto stores = f.open();
            const auto until = std::chrono::steady_clock::now() + 60s;
            while (total < count && std::chrono::steady_clock::now() < until) {
                const auto claimed = stores->inbox().claim(u"w%1"_s.arg(worker), retell, start + 1h, 1h, 7);
                if (!claimed)
                    continue;
                taken.at(worker) += idsOf(*claimed);
                total += int(claimed->size());
            }
        });
    }
    for (int i = count / 2; i < count; i += 10) {
        QList<NewDelivery> more;
        for (int j = i; j < i + 10; ++j)
            more.append(sampleDelivery(f.scope.tenant(), j));
        f.put(more);
    }
    for (auto &worker : workers)
        worker.join();
    QList<qint64> all;
    for (const auto &ids : taken)
        all += ids;
    QCOMPARE(all.size(), count);
    QCOMPARE(std::set(all.cbegin(), all.cend()).size(), size_t(count));
}

void TestInboxStore::aListHasPages()
{
    QFETCH(Engine, engine);
    Inbox f(engine, 5);
    auto stripe = sampleDelivery(f.scope.tenant(), 5);
    stripe.source = DeliverySource::Stripe;
    const auto last = f.put({stripe}).first().id;
    const auto first = f.inbox.list(f.scope, {.status = {}, .source = {}, .limit = 4, .before = {}});
    QCOMPARE(first->total, 6);
    QCOMPARE(first->items.size(), 4);
    QCOMPARE(first->items.first().id, last);
    QVERIFY(first->items.first().body.isEmpty());
    const auto second = f.inbox.list(f.scope, {.status = {}, .source = {}, .limit = 4, .before = first->next});
    QCOMPARE(second->items.size(), 2);
    QVERIFY(second->next.isNull());
    QCOMPARE(second->total, 6);
    QVERIFY(second->items.first().id < first->items.last().id);
    QCOMPARE(f.inbox.list(f.scope, {.status = {}, .source = DeliverySource::Stripe, .limit = 4, .before = {}})->total, 1);
    QCOMPARE(f.inbox.list(f.scope, {.status = DeliveryStatus::Done, .source = {}, .limit = 4, .before = {}})->items.size(), 0);
    QCOMPARE(f.inbox.ofCall(f.scope, CallId(1))->size(), 0);
}

void TestInboxStore::countsWhatWaits()
{
    QFETCH(Engine, engine);
    Inbox f(engine);
    QVERIFY(!f.inbox.counts(f.scope)->oldestWaiting);
    QVERIFY(!f.inbox.counts(f.scope)->newestRetell);
    f.put({functionDelivery(f.scope.tenant(), 0), sampleDelivery(f.scope.tenant(), 1), sampleDelivery(f.scope.tenant(), 2), sampleDelivery(f.scope.tenant(), 3), sampleDelivery(f.scope.tenant(), 4)});
    const auto claimed = f.claim(u"w"_s, start + 3ms);
    QVERIFY(f.inbox.retryAt(f.scope, claimed.at(1).id, u"w"_s, start + 1h, u"x"_s).value());
    QVERIFY(f.inbox.bury(f.scope, claimed.at(2).id, u"w"_s, start + 1h, u"x"_s).value());
    const auto counts = f.inbox.counts(f.scope);
    QCOMPARE(counts->waiting, 2);
    QCOMPARE(counts->processing, 2);
    QCOMPARE(counts->dead, 1);
    QVERIFY(counts->oldestWaiting == start + 1ms);
    QVERIFY(counts->newestRetell.has_value());
    QVERIFY(!counts->newestCalcom);
}

void TestInboxStore::replayBeginsAnew()
{
    QFETCH(Engine, engine);
    Inbox f(engine, 1);
    const auto id = f.claim(u"w"_s, start + 1s).first().id;
    QVERIFY(f.inbox.bury(f.scope, id, u"w"_s, start + 2s, u"x"_s).value());
    ASKPRO_GOOD(f.inbox.replay(f.scope, id, start + 5s));
    const auto found = f.inbox.find(f.scope, id);
    QCOMPARE(found->status, DeliveryStatus::Received);
    QCOMPARE(found->attempts, 1);
    QVERIFY(found->lastError.isEmpty() && !found->finishedAt);
    QCOMPARE(idsOf(f.claim(u"w"_s, start + 5s)), QList{id.value()});
    const auto others = f.put({rejectedDelivery(f.scope.tenant(), 7), functionDelivery(f.scope.tenant(), 8)});
    QCOMPARE(f.inbox.replay(f.scope, others.at(0).id, start).error().code, ErrorCode::Invalid);
    ASKPRO_GOOD(f.inbox.replay(f.scope, others.at(1).id, start)); // the effect, not the answer
    QCOMPARE(f.inbox.replay(f.scope, DeliveryId(4711), start).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestInboxStore)
#include "tst_inboxstore.moc"
