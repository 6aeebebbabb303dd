#include "services/core/config/configdocument.h"
#include "services/core/config/configimport.h"
#include "services/core/ports/clock.h"
#include "services/core/ports/tenantstore.h"
#include "services/core/secrets/masterkey.h"
#include "services/core/secrets/secretcontext.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "tests/support/datafile.h"
#include "tests/support/testdatabase.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

class SetClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return time; }
    Instant time = instantFromMs(1'791'800'000'000);
};

ConfigDocument clinic()
{
    return parseConfig(dataFile(u"config/zahnzentrum.json"_s), [](const QString &) { return std::nullopt; }).document;
}

Sealer sealerWith(char fill)
{
    return Sealer::withKey(QByteArray(Sealer::keySize, fill)).value();
}

struct Installation
{
    explicit Installation(Engine engine) : database(engine), factory(database.factory()), stores(factory->open().value()) {}

    Result<QList<ConfigChange>> import(const ConfigDocument &document, const Sealer &with) { return ConfigImport(*stores, with, clock).run(document, ConfigImport::Mode::Apply); }
    Result<QList<ConfigChange>> import(const ConfigDocument &document) { return import(document, sealer); }

    /// "text valid-until-in-hours" of each kept secret of the kind, the current one ("-") first.
    QStringList kept(SecretKind kind)
    {
        const auto scope = TenantDirectory(*stores).bySlug(u"zahnzentrum"_s).value();
        QStringList lines;
        const QList<SealedSecret> secrets = stores->tenants().secrets(scope).value();
        for (const SealedSecret &secret : secrets) {
            if (secret.kind != kind)
                continue;
            const QByteArray text = sealer.open(secret.sealed, secretContext(scope.tenant(), kind)).value();
            const QString until = secret.validUntil ? QString::number(std::chrono::duration_cast<std::chrono::hours>(*secret.validUntil - clock.time).count()) : u"-"_s;
            lines.append(QString::fromUtf8(text) + u' ' + until);
        }
        return lines;
    }

    TestDatabase database;
    std::unique_ptr<StoresFactory> factory;
    std::unique_ptr<Stores> stores;
    Sealer sealer = sealerWith('k');
    SetClock clock;
};

} // namespace

/// Keys of the clinics on their way into the database, and the master key that seals them.
class TestTenantSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void theyCannotBeReadInTheDatabase_data() { addEngines(); }
    void theyCannotBeReadInTheDatabase()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        QVERIFY(installation.import(clinic()));
        const QList<QByteArray> secrets{"key_invented_zahnzentrum_rest_0001", "key_invented_zahnzentrum_webhook_0001", "cal_invented_zahnzentrum_0001",
                                        "invented-zahnzentrum-calcom-secret"};
        QByteArray bytes;
        if (engine == Engine::Sqlite) {
            const QString folder = QFileInfo(installation.database.url().path()).path();
            for (QDirIterator files(folder, QDir::Files); files.hasNext();) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                bytes += file.readAll();
            }
        } else {
            for (const QString &table : installation.database.column(u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"_s)) {
                for (const QString &row : installation.database.column(u"SELECT t::text FROM \"%1\" t"_s.arg(table)))
                    bytes += row.toUtf8() + '\n';
            }
        }
        QVERIFY(bytes.contains("agent_7c1f4b0e9a2d63588e41c0f2b7")); // the search does find what is there
        for (const QByteArray &secret : secrets) {
            QVERIFY2(!bytes.contains(secret), secret.constData());
            QVERIFY2(!bytes.contains(secret.toHex()), secret.constData());
            QVERIFY2(!bytes.contains(secret.toBase64()), secret.constData());
        }
        QCOMPARE(installation.kept(SecretKind::RetellWebhookKey), QStringList{u"key_invented_zahnzentrum_webhook_0001 -"_s});
        QCOMPARE(installation.kept(SecretKind::CalcomApiKey), QStringList{u"cal_invented_zahnzentrum_0001 -"_s});
    }

    void aReplacedWebhookKeyIsValidForADay_data() { addEngines(); }
    void aReplacedWebhookKeyIsValidForADay()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        ConfigDocument document = clinic();
        QVERIFY(installation.import(document));
        document.tenants[0].retellWebhookKey = u"second"_s;
        const auto changes = installation.import(document);
        QVERIFY(changes);
        QCOMPARE(changes->size(), 1);
        QCOMPARE(changes->at(0).action + u' ' + changes->at(0).path, u"changed tenants/zahnzentrum/secrets/retell.webhook_key"_s);
        QCOMPARE(installation.kept(SecretKind::RetellWebhookKey), (QStringList{u"second -"_s, u"key_invented_zahnzentrum_webhook_0001 24"_s}));

        installation.clock.time += std::chrono::hours(10);
        QVERIFY(installation.import(document)->isEmpty());
        QCOMPARE(installation.kept(SecretKind::RetellWebhookKey), (QStringList{u"second -"_s, u"key_invented_zahnzentrum_webhook_0001 14"_s}));

        // What has expired is not kept when the next one comes.
        installation.clock.time += std::chrono::hours(15);
        document.tenants[0].retellWebhookKey = u"third"_s;
        QVERIFY(installation.import(document));
        QCOMPARE(installation.kept(SecretKind::RetellWebhookKey), (QStringList{u"third -"_s, u"second 24"_s}));
        QCOMPARE(installation.kept(SecretKind::RetellApiKey), QStringList{u"key_invented_zahnzentrum_rest_0001 -"_s});
    }

    void aReplacedApiKeyIsGoneAtOnce_data() { addEngines(); }
    void aReplacedApiKeyIsGoneAtOnce()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        ConfigDocument document = clinic();
        QVERIFY(installation.import(document));
        document.tenants[0].calcomApiKey = u"second"_s;
        QVERIFY(installation.import(document));
        QCOMPARE(installation.kept(SecretKind::CalcomApiKey), QStringList{u"second -"_s});
    }

    void whatIsNotNamedStays_data() { addEngines(); }
    void whatIsNotNamedStays()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        ConfigDocument document = clinic();
        QVERIFY(installation.import(document));
        document.tenants[0].retellWebhookKey.clear();
        QVERIFY(installation.import(document)->isEmpty());
        QCOMPARE(installation.kept(SecretKind::RetellWebhookKey), QStringList{u"key_invented_zahnzentrum_webhook_0001 -"_s});
    }

    void anotherMasterKeyChangesNothing_data() { addEngines(); }
    void anotherMasterKeyChangesNothing()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        ConfigDocument document = clinic();
        QVERIFY(installation.import(document));
        document.tenants[0].name = u"Other name"_s;
        document.tenants[0].retellWebhookKey = u"second"_s;
        const auto refused = installation.import(document, sealerWith('x'));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(installation.database.column(u"SELECT name FROM tenants"_s), QStringList{u"Zahnzentrum Gruppe"_s});
        QCOMPARE(installation.kept(SecretKind::RetellWebhookKey), QStringList{u"key_invented_zahnzentrum_webhook_0001 -"_s});
    }

    void theDatabaseRemembersItsMasterKey_data() { addEngines(); }
    void theDatabaseRemembersItsMasterKey()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QTemporaryDir folder;
        KeyFileSource source(folder.filePath(u"master.key"_s));
        const auto first = openSealer(*installation.stores, source);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().userText));
        const auto again = openSealer(*installation.stores, source);
        QVERIFY(again);
        QCOMPARE(again->fingerprint(), first->fingerprint());
        QCOMPARE(installation.stores->config().keyFingerprint().value(), first->fingerprint());

        KeyFileSource foreign(folder.filePath(u"foreign.key"_s));
        QVERIFY(foreign.key(true));
        const auto refused = openSealer(*installation.stores, foreign);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(installation.stores->config().keyFingerprint().value(), first->fingerprint());
    }

    // A new key in place of a lost one would make every kept secret unreadable without a word.
    void aLostMasterKeyIsNotReplaced_data() { addEngines(); }
    void aLostMasterKeyIsNotReplaced()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"master.key"_s);
        KeyFileSource source(path);
        QVERIFY(openSealer(*installation.stores, source));
        QVERIFY(QFile::remove(path));
        const auto refused = openSealer(*installation.stores, source);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path));
    }

    // Two processes may meet a fresh database with a key each; only one key can become the database's.
    void ofTwoFirstKeysOneIsRefused_data() { addEngines(); }
    void ofTwoFirstKeysOneIsRefused()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QTemporaryDir folder;
        const auto start = [&](const QString &name) {
            const auto stores = installation.factory->open().value();
            KeyFileSource source(folder.filePath(name));
            return openSealer(*stores, source).has_value();
        };
        auto one = std::async(std::launch::async, start, u"one.key"_s);
        auto two = std::async(std::launch::async, start, u"two.key"_s);
        const bool first = one.get();
        const bool second = two.get();
        QVERIFY(first || second);
        KeyFileSource winner(folder.filePath(first ? u"one.key"_s : u"two.key"_s));
        QVERIFY(openSealer(*installation.stores, winner));
        QVERIFY(first != second);
    }
};

QTEST_GUILESS_MAIN(TestTenantSecrets)
#include "tst_tenantsecrets.moc"
