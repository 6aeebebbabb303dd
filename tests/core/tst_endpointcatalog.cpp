#include "services/core/jobs/jobrunner.h"
#include "services/core/tenancy/endpointcatalog.h"
#include "tests/support/faketenants.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <thread>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = instantFromMs(1'800'000'000'000);

struct Fixture
{
    explicit Fixture(Milliseconds pause = 1ms) : catalog(jobs, database.sealer(), pause) {}

    FakeTenants database;
    FakeTenantFactory factory{database};
    JobRunner jobs{factory, {.threads = 1}};
    EndpointCatalog catalog;

    /// Asks from another thread, as the listener does; answers when the catalog has.
    std::optional<Result<KnownEndpoint>> resolve(const QByteArray &token)
    {
        std::optional<Result<KnownEndpoint>> answer;
        std::thread([&] {
            catalog.resolve(token, [&](const Result<KnownEndpoint> &found) { answer.emplace(found); });
        }).join();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), soon); }();
        return answer;
    }
    void load()
    {
        FakeTenantStores stores(database);
        QVERIFY(catalog.load(stores));
    }
};

} // namespace

class EndpointCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheKeysOfEachTenant()
    {
        Fixture f;
        const TenantId mitte = f.database.add(u"mitte"_s, u"token-mitte"_s);
        f.database.add(u"nord"_s, u"token-nord"_s);
        f.database.add(u"unfinished"_s, {});
        f.database.addSecret(mitte, SecretKind::RetellWebhookKey, "key_new");
        f.database.addSecret(mitte, SecretKind::RetellWebhookKey, "key_old", now + 1h);
        f.database.addSecret(mitte, SecretKind::RetellApiKey, "key_rest");
        f.database.addSecret(mitte, SecretKind::CalcomWebhookSecret, "geheim");
        f.load();

        const KnownEndpoint endpoint = f.catalog.find("token-mitte");
        QVERIFY(endpoint);
        QCOMPARE(endpoint->scope.tenant(), mitte);
        QCOMPARE(endpoint->slug, u"mitte"_s);
        QCOMPARE(validKeys(endpoint->retellKeys, now).size(), 2);
        QCOMPARE(validKeys(endpoint->retellKeys, now + 1h).size(), 1);
        QCOMPARE(validKeys(endpoint->retellKeys, now + 1h).first().toByteArray(), "key_new");
        QCOMPARE(validKeys(endpoint->calcomSecrets, now).first().toByteArray(), "geheim");
        QVERIFY(f.catalog.find("token-nord")->retellKeys.empty());
        QVERIFY(!f.catalog.find("") && !f.catalog.find("token-mitt") && !f.catalog.find("token-mitte2"));
    }

    void aClinicImportedAMomentAgoIsFound()
    {
        Fixture f;
        f.load();
        f.database.addSecret(f.database.add(u"neu"_s, u"token-neu"_s), SecretKind::RetellWebhookKey, "key");
        QVERIFY(!f.catalog.find("token-neu"));
        const auto found = f.resolve("token-neu");
        QVERIFY(found && *found);
        QCOMPARE((**found)->slug, u"neu"_s);
        QVERIFY(f.catalog.find("token-neu"));
    }

    void anUnknownTokenIsSaidAfterReadingAgain()
    {
        Fixture f;
        f.load();
        const int before = f.database.readings;
        const auto found = f.resolve("token-none");
        QVERIFY(found && !*found);
        QCOMPARE(found->error().code, ErrorCode::NotFound);
        QCOMPARE(f.database.readings, before + 1);
    }

    void manyUnknownTokensReadTheDatabaseSeldom()
    {
        Fixture f(200ms);
        std::atomic<int> answered = 0, refused = 0;
        for (int i = 0; i < 1000; ++i) {
            f.catalog.resolve("guess-" + QByteArray::number(i), [&](const Result<KnownEndpoint> &found) {
                ++answered;
                refused += found.error().code == ErrorCode::Busy ? 1 : 0;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, 1000, soon);
        QVERIFY(f.database.readings <= 3);
        QVERIFY(refused > 0); // guessing does not fill the memory either
    }

    void aDatabaseThatIsDownIsNotCalledUnknown()
    {
        Fixture f;
        f.database.add(u"mitte"_s, u"token-mitte"_s);
        f.load();
        f.database.fails = true;
        const auto found = f.resolve("token-none");
        QVERIFY(found && !*found);
        QCOMPARE(found->error().code, ErrorCode::Storage);
        QVERIFY(f.catalog.find("token-mitte")); // what was known stays known

        f.database.add(u"neu"_s, u"token-neu"_s);
        f.database.fails = false;
        QTRY_VERIFY_WITH_TIMEOUT(f.catalog.find("token-neu"), soon); // without anybody asking again
    }

    void followsChangesOfTheConfiguration()
    {
        Fixture f;
        const TenantId tenant = f.database.add(u"mitte"_s, u"token-mitte"_s);
        f.load();
        f.database.addSecret(tenant, SecretKind::RetellWebhookKey, "key");
        f.catalog.follow({{tenant, u"call"_s, 1, u"changed"_s, now}});
        QTest::qWait(20);
        QVERIFY(f.catalog.find("token-mitte")->retellKeys.empty());
        f.catalog.follow({{tenant, u"call"_s, 1, u"changed"_s, now}, {tenant, u"config"_s, 1, u"changed"_s, now}});
        QTRY_VERIFY_WITH_TIMEOUT(f.catalog.find("token-mitte")->retellKeys.size() == 1, soon);
    }

    void aSecretThatCannotBeOpenedIsNoKey()
    {
        Fixture f;
        const TenantId mitte = f.database.add(u"mitte"_s, u"token-mitte"_s);
        f.database.addSecret(mitte, SecretKind::RetellWebhookKey, "key");
        const Sealer other = Sealer::withKey(QByteArray(Sealer::keySize, 'x')).value();
        EndpointCatalog catalog(f.jobs, other);
        FakeTenantStores stores(f.database);
        QTest::ignoreMessage(QtWarningMsg, "tenant 1: a retell.webhook_key cannot be opened");
        QVERIFY(catalog.load(stores));
        QVERIFY(catalog.find("token-mitte")->retellKeys.empty());
    }

    void thoseWhoWaitAreAnsweredWhenItCloses()
    {
        std::optional<ErrorCode> answer;
        {
            Fixture f(1h);
            f.load();
            QVERIFY(!*f.resolve("first"));
            f.catalog.resolve("second", [&](const Result<KnownEndpoint> &found) { answer = found.error().code; }); // would wait an hour
            QTest::qWait(20);
            QVERIFY(!answer);
        }
        QCOMPARE(answer, ErrorCode::Busy);
    }
};

QTEST_GUILESS_MAIN(EndpointCatalogTest)
#include "tst_endpointcatalog.moc"
