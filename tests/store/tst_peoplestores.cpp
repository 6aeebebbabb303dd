#include "services/core/ports/callstore.h"
#include "services/core/ports/customerstore.h"
#include "services/core/ports/followupstore.h"
#include "services/core/ports/tenantstore.h"
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

/// Customers and follow-ups.
class TestPeopleStores : public QObject
{
    Q_OBJECT

    static constexpr Instant now = instantFromMs(1'790'000'000'000);

    static Result<CustomerId> create(Stores &stores, const TenantScope &scope, const Customer &customer)
    {
        Result<CustomerId> id;
        const auto done = stores.transaction([&]() -> Result<void> {
            id = stores.customers().create(scope, customer, now);
            return id ? Result<void>() : Result<void>(failureOf(id));
        });
        return done ? id : Result<CustomerId>(failureOf(done));
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void aCustomerIsFoundByNumberAndMail_data() { addEngines(); }
    void aCustomerIsFoundByNumberAndMail()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        auto &customers = f.stores->customers();
        const auto branch = f.stores->tenants().branches(f.scope).value().first();
        const auto id = create(*f.stores, f.scope, {{}, u"Anna"_s, u"+491713920001"_s, u"Anna@Example.org"_s, branch.company, branch.id});
        ASKPRO_GOOD(id);
        const auto byPhone = customers.findByPhone(f.scope, u"+491713920001"_s);
        ASKPRO_GOOD(byPhone);
        QCOMPARE((*byPhone)->id, *id);
        QCOMPARE((*byPhone)->email, u"anna@example.org"_s);
        QCOMPARE((*byPhone)->branch, branch.id);
        QCOMPARE(customers.findByEmail(f.scope, u"ANNA@example.org"_s).value()->id, *id);
        QVERIFY(!customers.findByPhone(f.scope, u"+491713920002"_s).value());
        QVERIFY(!customers.findByPhone(f.scope, {}).value());
        QVERIFY(!customers.findByEmail(f.scope, {}).value());
        f.database.run(u"INSERT INTO customer_phones (tenant_id, number, customer_id) SELECT tenant_id, '+491713920003', id FROM customers"_s);
        QCOMPARE(customers.findByPhone(f.scope, u"+491713920003"_s).value()->id, *id);
        const auto other = makeTenant(f.database, *f.stores, u"zwei"_s);
        QVERIFY(!customers.findByPhone(other, u"+491713920001"_s).value());
        QVERIFY(!customers.findByEmail(other, u"anna@example.org"_s).value());
    }

    void creatingTwiceFindsTheFirst_data() { addEngines(); }
    void creatingTwiceFindsTheFirst()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        const auto first = create(*f.stores, f.scope, {{}, {}, u"+491713920001"_s, {}, {}, {}});
        ASKPRO_GOOD(first);
        QCOMPARE(create(*f.stores, f.scope, {{}, u"Anders"_s, u"+491713920001"_s, {}, {}, {}}).value(), *first);
        const auto mail = create(*f.stores, f.scope, {{}, {}, {}, u"a@example.org"_s, {}, {}});
        ASKPRO_GOOD(mail);
        QCOMPARE(create(*f.stores, f.scope, {{}, {}, {}, u"A@example.org"_s, {}, {}}).value(), *mail);
        QVERIFY(*mail != *first);
        std::vector<qint64> ids(6);
        {
            std::vector<std::jthread> threads;
            for (qint64 &id : ids) {
                threads.emplace_back([&] {
                    const auto stores = f.open();
                    id = create(*stores, f.scope, {{}, {}, u"+491713920009"_s, {}, {}, {}}).value_or(CustomerId()).value();
                });
            }
        }
        for (const qint64 id : ids) {
            QVERIFY(id != 0);
            QCOMPARE(id, ids.front());
        }
    }

    void completingNeverOverwrites_data() { addEngines(); }
    void completingNeverOverwrites()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        auto &customers = f.stores->customers();
        const auto id = create(*f.stores, f.scope, {{}, u"Anna"_s, u"+491713920001"_s, {}, {}, {}}).value();
        const auto complete = [&](const QString &name, const QString &email) {
            return f.stores->transaction([&] { return customers.complete(f.scope, {id, name, {}, email, {}, {}}, now); });
        };
        ASKPRO_GOOD(complete(u"Berta"_s, u"B@example.org"_s));
        ASKPRO_GOOD(complete(u"Clara"_s, u"c@example.org"_s));
        const auto customer = customers.findByPhone(f.scope, u"+491713920001"_s).value();
        QCOMPARE(customer->name, u"Anna"_s);
        QCOMPARE(customer->email, u"b@example.org"_s);
        QCOMPARE(f.database.column(u"SELECT action FROM change_log WHERE entity = 'customer' ORDER BY seq"_s), (QStringList{u"created"_s, u"changed"_s}));
    }

    void aFollowUpIsOpenedOnce_data() { addEngines(); }
    void aFollowUpIsOpenedOnce()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        auto &followUps = f.stores->followUps();
        QList<FollowUpId> ids;
        for (int i = 0; i < 2; ++i) {
            ASKPRO_GOOD(f.stores->transaction([&]() -> Result<void> {
                const auto id = followUps.open(f.scope, {u"quarantine:7"_s, {}, {}, {}, u"quarantine"_s, {}, now}, now);
                ids << id.value_or(FollowUpId());
                return id ? Result<void>() : Result<void>(failureOf(id));
            }));
        }
        QVERIFY(!ids.at(0).isNull());
        QCOMPARE(ids.at(0), ids.at(1));
        for (const QString &key : {u"quarantine:7"_s, u"quarantine:7"_s, u"unknown"_s})
            ASKPRO_GOOD(f.stores->transaction([&] { return followUps.close(f.scope, key, u"assigned"_s, now); }));
        QCOMPARE(f.database.column(u"SELECT state || ' ' || outcome FROM follow_ups"_s), QStringList{u"done assigned"_s});
        QCOMPARE(f.database.column(u"SELECT action FROM change_log WHERE entity = 'follow-up' ORDER BY seq"_s), (QStringList{u"created"_s, u"changed"_s}));

        // What comes back is open again, as the same one.
        ASKPRO_GOOD(f.stores->transaction([&]() -> Result<void> {
            const auto id = followUps.open(f.scope, {u"quarantine:7"_s, {}, {}, {}, u"quarantine"_s, {}, now}, now);
            ids << id.value_or(FollowUpId());
            return id ? Result<void>() : Result<void>(failureOf(id));
        }));
        QCOMPARE(ids.last(), ids.first());
        QCOMPARE(f.database.column(u"SELECT state || ' ' || outcome FROM follow_ups"_s), QStringList{u"open "_s});
    }
};

QTEST_GUILESS_MAIN(TestPeopleStores)
#include "tst_peoplestores.moc"
