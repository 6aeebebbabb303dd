#include "services/core/config/configcheck.h"
#include "services/core/config/configdocument.h"
#include "services/core/config/configexport.h"
#include "services/core/config/configimport.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/clock.h"
#include "services/core/ports/rollupstore.h"
#include "services/core/ports/tenantstore.h"
#include "services/core/secrets/secretcontext.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "tests/store/samplecall.h"
#include "tests/support/datafile.h"
#include "tests/support/jsonedit.h"
#include "tests/support/storefixture.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QTest>

#include <algorithm>

using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

const QString mitte = u"tenants[0].companies[0].branches[0]"_s;
const QString pankow = u"tenants[0].companies[0].branches[1]"_s;
const QString teltow = u"tenants[0].companies[1].branches[0]"_s;

class SetClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return time; }
    Instant time = instantFromMs(1'791'800'000'000);
};

QJsonObject fileDocument(const QString &name)
{
    return QJsonDocument::fromJson(dataFile(u"config/"_s + name)).object();
}

ConfigDocument read(const QJsonValue &json)
{
    const auto parsed = parseConfig(QJsonDocument(json.toObject()).toJson(), [](const QString &) { return std::nullopt; });
    if (!parsed.faults.isEmpty())
        qFatal("bad document: %s: %s", qPrintable(parsed.faults.at(0).path), qPrintable(parsed.faults.at(0).text));
    return parsed.document;
}

/// Both tenants of the test data in one document.
QJsonObject bothTenants()
{
    QJsonObject document = fileDocument(u"zahnzentrum.json"_s);
    QJsonArray tenants = document.value("tenants"_L1).toArray();
    tenants.append(fileDocument(u"hautpraxis.json"_s).value("tenants"_L1).toArray().at(0));
    document.insert(u"tenants"_s, tenants);
    return document;
}

/// What an export of it must give: no secrets, everything in the order of its slugs.
ConfigDocument canonical(ConfigDocument document)
{
    std::ranges::sort(document.tenants, {}, &TenantConfig::slug);
    for (TenantConfig &tenant : document.tenants) {
        for (const auto secret : {&TenantConfig::retellApiKey, &TenantConfig::retellWebhookKey, &TenantConfig::calcomApiKey, &TenantConfig::calcomWebhookSecret})
            (tenant.*secret).clear();
        for (CompanyConfig &company : tenant.companies) {
            std::ranges::sort(company.branches, {}, &BranchConfig::slug);
            for (BranchConfig &branch : company.branches) {
                std::ranges::sort(branch.phoneNumbers, {}, &PhoneNumberConfig::number);
                std::ranges::sort(branch.services, {}, &ServiceConfig::slug);
                std::ranges::sort(branch.staff, {}, &StaffConfig::slug);
                for (StaffConfig &staff : branch.staff)
                    staff.services.sort();
            }
        }
    }
    return document;
}

QStringList jsonLines(const ConfigDocument &document)
{
    return QString::fromUtf8(QJsonDocument(toJson(document)).toJson()).split(u'\n');
}

/// A database with what an import needs.
struct Installation
{
    explicit Installation(Engine engine) : database(engine), factory(database.factory()), stores(factory->open().value()) {}

    Result<QList<ConfigChange>> import(const QJsonValue &json, ConfigImport::Mode mode = ConfigImport::Mode::Apply)
    {
        return ConfigImport(*stores, sealer, clock).run(read(json), mode);
    }
    /// The changes as lines; an error as one line that begins with "error".
    QStringList importLines(const QJsonValue &json, ConfigImport::Mode mode = ConfigImport::Mode::Apply)
    {
        const auto changes = import(json, mode);
        if (!changes)
            return {u"error: "_s + changes.error().userText};
        QStringList lines;
        for (const ConfigChange &change : *changes)
            lines.append(change.action + u' ' + change.path);
        return lines;
    }
    ConfigDocument exported(const QString &slug = {}) { return exportConfig(*stores, slug).value(); }
    TenantScope scope(const QString &slug) { return TenantDirectory(*stores).bySlug(slug).value(); }

    /// Everything that an import may touch, row by row: equal before and after means that nothing happened.
    QStringList contents() const
    {
        QStringList all;
        for (const auto &[table, columns] : {
                 std::pair{u"tenants"_s, u"slug || name || endpoint || coalesce(calcom_team_id, 0)"_s},
                 std::pair{u"tenant_secrets"_s, u"id || kind || coalesce(valid_until, 0)"_s},
                 std::pair{u"policies"_s, u"tenant_id || '-' || min_confidence"_s},
                 std::pair{u"field_mappings"_s, u"id || retell_field || target || type || position"_s},
                 std::pair{u"companies"_s, u"id || name || active"_s},
                 std::pair{u"branches"_s, u"id || slug || name || active"_s},
                 std::pair{u"phone_numbers"_s, u"id || number || retell_agent_id || is_primary || active"_s},
                 std::pair{u"services"_s, u"id || slug || name || active"_s},
                 std::pair{u"branch_services"_s, u"id || name || duration_min || active"_s},
                 std::pair{u"service_aliases"_s, u"branch_service_id || alias"_s},
                 std::pair{u"staff"_s, u"id || slug || name || active"_s},
                 std::pair{u"staff_services"_s, u"staff_id || '-' || branch_service_id"_s},
                 std::pair{u"opening_hours"_s, u"id || '-' || weekday || from_time || to_time"_s},
                 std::pair{u"change_log"_s, u"seq || entity || action"_s},
             }) {
            for (const QString &row : database.column(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns, table)))
                all.append(table + u' ' + row);
        }
        return all;
    }
    int changeLogRows() const { return database.column(u"SELECT seq FROM change_log WHERE entity = 'config'"_s).size(); }

    TestDatabase database;
    std::unique_ptr<StoresFactory> factory;
    std::unique_ptr<Stores> stores;
    Sealer sealer = Sealer::withKey(QByteArray(Sealer::keySize, 'k')).value();
    SetClock clock;
};

struct Edit
{
    QString name;
    QString path;
    QJsonValue value;
    QStringList changes;
};

QList<Edit> allEdits()
{
    const QString tenant = u"changed tenants/zahnzentrum"_s;
    const QString branch = tenant + u"/branches/mitte"_s;
    const QString gone = u"deactivated tenants/zahnzentrum/branches/mitte"_s;
    const QJsonValue none(QJsonValue::Undefined);
    QList<Edit> edits;

    edits.append({u"tenant's name"_s, u"tenants[0].name"_s, u"Neuer Name"_s, {tenant}});
    edits.append({u"endpoint"_s, u"tenants[0].endpoint"_s, u"another-random-token"_s, {tenant}});
    edits.append({u"team"_s, u"tenants[0].calcom.team_id"_s, none, {tenant}});
    edits.append({u"confidence"_s, u"tenants[0].policy.min_confidence"_s, 0.9, {tenant + u"/policy"_s}});
    edits.append({u"policy left out"_s, u"tenants[0].policy"_s, none, {tenant + u"/policy"_s}});
    edits.append({u"mapping's type"_s, u"tenants[0].field_mappings[0].type"_s, u"text"_s, {tenant + u"/field_mappings/datum/date"_s}});
    edits.append({u"mapping's rules"_s, u"tenants[0].field_mappings[3].rules"_s, QJsonObject(), {tenant + u"/field_mappings/versicherung/insurance"_s}});
    edits.append({u"mapping gone"_s, u"tenants[0].field_mappings[3]"_s, none, {u"removed tenants/zahnzentrum/field_mappings/versicherung/insurance"_s}});
    edits.append({u"mapping new"_s, u"tenants[0].field_mappings[4]"_s, QJsonObject{{u"retell_field"_s, u"x"_s}, {u"target"_s, u"y"_s}, {u"type"_s, u"text"_s}},
                  {u"created tenants/zahnzentrum/field_mappings/x/y"_s}});

    edits.append({u"branch's name"_s, mitte + u".name"_s, u"Mitte"_s, {branch}});
    edits.append({u"zone"_s, mitte + u".zone"_s, u"Europe/Vienna"_s, {branch}});
    edits.append({u"address"_s, mitte + u".address"_s, none, {branch}});
    edits.append({u"holidays"_s, mitte + u".holidays"_s, u"DE-BY"_s, {branch}});
    edits.append({u"hours"_s, mitte + u".opening_hours[0].to"_s, u"12:15"_s, {branch}});
    edits.append({u"hours gone"_s, mitte + u".opening_hours"_s, none, {branch}});
    const auto hours = [](const QJsonArray &days, const QString &from, const QString &to) {
        return QJsonObject{{u"days"_s, days}, {u"from"_s, from}, {u"to"_s, to}};
    };
    edits.append({u"same hours in other rows"_s, mitte + u".opening_hours"_s,
                  QJsonArray{hours({u"SA"_s}, u"09:00"_s, u"13:00"_s), hours({u"FR"_s, u"MO"_s}, u"13:30"_s, u"18:00"_s),
                             hours({u"TU"_s, u"WE"_s, u"TH"_s}, u"13:30"_s, u"18:00"_s),
                             hours({u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s}, u"08:00"_s, u"12:30"_s)},
                  {}});
    edits.append({u"branch inactive"_s, mitte + u".active"_s, false, {gone}});

    edits.append({u"agent"_s, mitte + u".phone_numbers[0].retell_agent_id"_s, u"agent_other"_s, {branch + u"/phone_numbers/+493023125100"_s}});
    edits.append({u"number written differently"_s, mitte + u".phone_numbers[0].number"_s, u"+49 (30) 23125100"_s, {}});
    edits.append({u"number inactive"_s, mitte + u".phone_numbers[1].active"_s, false, {gone + u"/phone_numbers/+493023125101"_s}});
    edits.append({u"number gone"_s, mitte + u".phone_numbers[1]"_s, none, {gone + u"/phone_numbers/+493023125101"_s}});
    edits.append({u"number new"_s, teltow + u".phone_numbers[1]"_s, QJsonObject{{u"number"_s, u"030 23125301"_s}},
                  {u"created tenants/zahnzentrum/branches/teltow/phone_numbers/+493023125301"_s}});

    const QString service = mitte + u".services[0]"_s;
    const QString serviceChanged = branch + u"/services/kontrolle"_s;
    edits.append({u"service's name"_s, service + u".name"_s, u"Check"_s, {serviceChanged}});
    edits.append({u"duration"_s, service + u".duration_min"_s, 45, {serviceChanged}});
    edits.append({u"price"_s, service + u".price.amount_minor"_s, 100, {serviceChanged}});
    edits.append({u"no price"_s, service + u".price"_s, none, {serviceChanged}});
    edits.append({u"currency"_s, service + u".price.currency"_s, u"CHF"_s, {serviceChanged}});
    edits.append({u"event type"_s, service + u".calcom_event_type_id"_s, none, {serviceChanged}});
    edits.append({u"buffer"_s, service + u".buffer_after_min"_s, 0, {serviceChanged}});
    edits.append({u"aliases"_s, service + u".aliases[3]"_s, u"Durchsicht"_s, {serviceChanged}});
    edits.append({u"aliases in another order"_s, service + u".aliases"_s, QJsonArray{u"Vorsorge"_s, u"Kontrolle"_s, u"Check-up"_s}, {serviceChanged}});
    edits.append({u"segments"_s, mitte + u".services[4].segments[0].gap_after_min"_s, 15, {branch + u"/services/kontrolle-mit-reinigung"_s}});
    edits.append({u"service inactive"_s, service + u".active"_s, false, {gone + u"/services/kontrolle"_s}});
    edits.append({u"service new"_s, teltow + u".services[5]"_s, QJsonObject{{u"slug"_s, u"bleaching"_s}, {u"name"_s, u"Bleaching"_s}, {u"duration_min"_s, 60}},
                  {u"created tenants/zahnzentrum/branches/teltow/services/bleaching"_s}});

    const QString staff = mitte + u".staff[1]"_s;
    const QString staffChanged = branch + u"/staff/dr-yildiz"_s;
    edits.append({u"staff's name"_s, staff + u".name"_s, u"Dr. E. Yıldız"_s, {staffChanged}});
    edits.append({u"user"_s, staff + u".calcom_user_id"_s, 999, {staffChanged}});
    edits.append({u"one service more"_s, staff + u".services[2]"_s, u"zahnreinigung"_s, {staffChanged}});
    edits.append({u"one service less"_s, staff + u".services[1]"_s, none, {staffChanged}});
    edits.append({u"services in another order"_s, staff + u".services"_s, QJsonArray{u"fuellung"_s, u"kontrolle"_s}, {}});
    edits.append({u"working hours"_s, staff + u".working_hours[0].from"_s, u"09:00"_s, {staffChanged}});
    edits.append({u"no working hours"_s, staff + u".working_hours"_s, none, {staffChanged}});
    edits.append({u"staff inactive"_s, staff + u".active"_s, false, {gone + u"/staff/dr-yildiz"_s}});
    edits.append({u"staff gone"_s, mitte + u".staff[2]"_s, none, {gone + u"/staff/peters"_s}});
    edits.append({u"staff new"_s, teltow + u".staff[1]"_s, QJsonObject{{u"slug"_s, u"neu"_s}, {u"name"_s, u"Nora Neumann"_s}, {u"services"_s, QJsonArray{u"kontrolle"_s}}},
                  {u"created tenants/zahnzentrum/branches/teltow/staff/neu"_s}});
    return edits;
}

} // namespace

class TestConfigImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void aDocumentArrivesWhole_data() { addEngines(); }
    void aDocumentArrivesWhole()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QStringList changes = installation.importLines(bothTenants());
        QCOMPARE(changes.first(), u"created tenants/zahnzentrum"_s);
        QVERIFY(changes.contains(u"created tenants/zahnzentrum/branches/mitte/phone_numbers/+493023125100"_s));
        QVERIFY(changes.contains(u"created tenants/hautpraxis/secrets/retell.webhook_key"_s));
        QVERIFY(!changes.contains(u"changed tenants/zahnzentrum"_s));
        QCOMPARE(jsonLines(installation.exported()), jsonLines(canonical(read(bothTenants()))));
        QCOMPARE(jsonLines(installation.exported(u"hautpraxis"_s)), jsonLines(canonical(read(fileDocument(u"hautpraxis.json"_s)))));
        QCOMPARE(exportConfig(*installation.stores, u"nobody"_s).error().code, ErrorCode::NotFound);
    }

    void theSameDocumentTwiceChangesNothing_data() { addEngines(); }
    void theSameDocumentTwiceChangesNothing()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        QVERIFY(installation.import(bothTenants()));
        const QStringList before = installation.contents();
        installation.clock.time += std::chrono::hours(100);
        QCOMPARE(installation.importLines(bothTenants()), QStringList());
        QCOMPARE(installation.contents(), before);
    }

    void whatWasExportedChangesNothing_data() { addEngines(); }
    void whatWasExportedChangesNothing()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        QVERIFY(installation.import(bothTenants()));
        const QStringList before = installation.contents();
        QCOMPARE(installation.importLines(toJson(installation.exported())), QStringList());
        QCOMPARE(installation.contents(), before);
    }

    void aDryRunTellsTheSameAndDoesNothing_data() { addEngines(); }
    void aDryRunTellsTheSameAndDoesNothing()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QStringList rehearsed = installation.importLines(bothTenants(), ConfigImport::Mode::DryRun);
        QCOMPARE(installation.contents(), QStringList());
        QCOMPARE(installation.importLines(bothTenants()), rehearsed);
        QVERIFY(!rehearsed.isEmpty());

        const QStringList before = installation.contents();
        const QJsonValue edit = edited(bothTenants(), mitte + u".name"_s, u"Berlin-Mitte II"_s);
        QCOMPARE(installation.importLines(edit, ConfigImport::Mode::DryRun), QStringList{u"changed tenants/zahnzentrum/branches/mitte"_s});
        QCOMPARE(installation.contents(), before);
    }

    void everyEditIsOneChange_data() { addEngines(); }
    void everyEditIsOneChange()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QJsonObject whole = fileDocument(u"zahnzentrum.json"_s);
        for (const Edit &edit : allEdits()) {
            QVERIFY(installation.import(whole));
            const auto rows = installation.changeLogRows();
            const QJsonValue document = edited(whole, edit.path, edit.value);
            const QStringList name{edit.name};
            QCOMPARE(name + installation.importLines(document), name + edit.changes);
            QCOMPARE(installation.changeLogRows() - rows, edit.changes.size());
            QCOMPARE(name + installation.importLines(document), name);
            QCOMPARE(name + installation.importLines(toJson(installation.exported())), name);
        }
    }

    void whatIsNotNamedIsDeactivatedAndComesBack_data() { addEngines(); }
    void whatIsNotNamedIsDeactivatedAndComesBack()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QJsonObject whole = fileDocument(u"zahnzentrum.json"_s);
        QVERIFY(installation.import(whole));
        const QStringList before = jsonLines(installation.exported());

        const QJsonValue less = edited(whole, u"tenants[0].companies[1]"_s, QJsonValue::Undefined);
        const QString branch = u" tenants/zahnzentrum/branches/teltow"_s;
        QCOMPARE(installation.importLines(less), (QStringList{
            u"deactivated tenants/zahnzentrum/companies/Zahnzentrum Brandenburg GmbH"_s,
            u"deactivated"_s + branch,
            u"deactivated"_s + branch + u"/phone_numbers/+493023125300"_s,
            u"deactivated"_s + branch + u"/services/beratung-implantat"_s,
            u"deactivated"_s + branch + u"/services/fuellung"_s,
            u"deactivated"_s + branch + u"/services/kontrolle"_s,
            u"deactivated"_s + branch + u"/services/kontrolle-mit-reinigung"_s,
            u"deactivated"_s + branch + u"/services/zahnreinigung"_s,
            u"deactivated"_s + branch + u"/staff/dr-brandt"_s,
        }));
        QCOMPARE(installation.importLines(less), QStringList());
        QCOMPARE(jsonLines(installation.exported()), jsonLines(canonical(read(less))));
        QCOMPARE(installation.importLines(toJson(installation.exported())), QStringList());

        QStringList back = installation.importLines(whole);
        QCOMPARE(back.size(), 9);
        QVERIFY(std::ranges::all_of(back, [](const QString &line) { return line.startsWith("activated "_L1); }));
        QCOMPARE(jsonLines(installation.exported()), before);
    }

    void aServiceGoesAndTakesItsLinksAlong_data() { addEngines(); }
    void aServiceGoesAndTakesItsLinksAlong()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QJsonObject whole = fileDocument(u"zahnzentrum.json"_s);
        QVERIFY(installation.import(whole));
        QJsonValue less = edited(whole, mitte + u".services[4]"_s, QJsonValue::Undefined);
        less = edited(less, mitte + u".staff[0].services[4]"_s, QJsonValue::Undefined);
        QCOMPARE(installation.importLines(less), (QStringList{
            u"deactivated tenants/zahnzentrum/branches/mitte/services/kontrolle-mit-reinigung"_s,
            u"changed tenants/zahnzentrum/branches/mitte/staff/dr-winter"_s,
        }));
        QCOMPARE(installation.importLines(less), QStringList());
        QCOMPARE(installation.importLines(toJson(installation.exported())), QStringList());
        // The other branch of the company still offers it, so its template stays active.
        QCOMPARE(installation.database.column(u"SELECT count(*) FROM services WHERE slug = 'kontrolle-mit-reinigung' AND active"_s), QStringList{u"2"_s});
    }

    void aNumberMovesToAnotherBranch_data() { addEngines(); }
    void aNumberMovesToAnotherBranch()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QJsonObject whole = fileDocument(u"zahnzentrum.json"_s);
        QVERIFY(installation.import(whole));
        QJsonValue moved = edited(whole, mitte + u".phone_numbers[0]"_s, QJsonValue::Undefined);
        moved = edited(moved, pankow + u".phone_numbers[1]"_s, QJsonObject{{u"number"_s, u"+493023125100"_s}});
        QCOMPARE(installation.importLines(moved), (QStringList{
            u"deactivated tenants/zahnzentrum/branches/mitte/phone_numbers/+493023125100"_s,
            u"created tenants/zahnzentrum/branches/pankow/phone_numbers/+493023125100"_s,
        }));
        QCOMPARE(installation.importLines(moved), QStringList());
        QCOMPARE(installation.importLines(toJson(installation.exported())), QStringList());
        QCOMPARE(installation.importLines(whole).size(), 2);
    }

    void twoNumbersSwapBranchesAndRank_data() { addEngines(); }
    void twoNumbersSwapBranchesAndRank()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QJsonObject whole = fileDocument(u"zahnzentrum.json"_s);
        QVERIFY(installation.import(whole));
        QJsonValue swapped = edited(whole, mitte + u".phone_numbers[0].number"_s, u"+493023125200"_s);
        swapped = edited(swapped, pankow + u".phone_numbers[0].number"_s, u"+493023125100"_s);
        QCOMPARE(installation.importLines(swapped).size(), 4);
        QCOMPARE(installation.importLines(swapped), QStringList());
        QCOMPARE(installation.database.column(u"SELECT b.slug FROM phone_numbers p JOIN branches b ON b.id = p.branch_id "
                                              "WHERE p.active AND p.number = '+493023125200'"_s), QStringList{u"mitte"_s});

        QJsonValue ranked = edited(whole, mitte + u".phone_numbers[0].primary"_s, false);
        ranked = edited(ranked, mitte + u".phone_numbers[1].primary"_s, true);
        QVERIFY(installation.import(whole));
        QCOMPARE(installation.importLines(ranked).size(), 2);
        QCOMPARE(installation.importLines(ranked), QStringList());
    }

    void aBranchMovesToAnotherCompany_data() { addEngines(); }
    void aBranchMovesToAnotherCompany()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QJsonObject whole = fileDocument(u"zahnzentrum.json"_s);
        QVERIFY(installation.import(whole));
        const QJsonValue branch = whole.value("tenants"_L1)[0]["companies"_L1][1]["branches"_L1][0];
        QJsonValue moved = edited(whole, u"tenants[0].companies[1].branches[0]"_s, QJsonValue::Undefined);
        moved = edited(moved, u"tenants[0].companies[0].branches[2]"_s, branch);
        QVERIFY(installation.import(moved));
        QCOMPARE(installation.importLines(moved), QStringList());
        QCOMPARE(jsonLines(installation.exported()), jsonLines(canonical(read(moved))));
        // The services of the branch now are those of its new company.
        QCOMPARE(installation.database.column(u"SELECT DISTINCT c.name FROM branch_services o JOIN services s ON s.id = o.service_id "
                                              "JOIN companies c ON c.id = s.company_id WHERE o.active"_s), QStringList{u"Zahnzentrum Berlin GmbH"_s});
    }

    void theServicesOfACompanyShareTheirTemplate_data() { addEngines(); }
    void theServicesOfACompanyShareTheirTemplate()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QJsonValue document = edited(fileDocument(u"zahnzentrum.json"_s), pankow + u".services[0].name"_s, u"Kontrolle Pankow"_s);
        QVERIFY(installation.import(document));
        const QString names = u"SELECT s.name FROM services s JOIN companies c ON c.id = s.company_id "
                              "WHERE s.slug = 'kontrolle' AND c.name = 'Zahnzentrum Berlin GmbH'"_s;
        QCOMPARE(installation.database.column(names), QStringList{u"Kontrolluntersuchung"_s});
        QCOMPARE(installation.database.column(u"SELECT name FROM branch_services WHERE calcom_event_type_id = 42001"_s), QStringList{u"Kontrolle Pankow"_s});
        QCOMPARE(installation.importLines(toJson(installation.exported())), QStringList());
        QCOMPARE(installation.database.column(names), QStringList{u"Kontrolluntersuchung"_s});
    }

    void anotherZoneMovesTheHoursOfItsCalls_data() { addEngines(); }
    void anotherZoneMovesTheHoursOfItsCalls()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        const QJsonValue document = fileDocument(u"zahnzentrum.json"_s);
        QVERIFY(installation.import(document));
        const auto scope = TenantDirectory(*installation.stores).bySlug(u"zahnzentrum"_s).value();
        const auto branches = installation.stores->tenants().branches(scope).value();
        const auto branch = std::ranges::find(branches, u"mitte"_s, &BranchEntry::slug);
        ASKPRO_GOOD(installation.stores->transaction([&]() -> Result<void> {
            const auto saved = installation.stores->calls().save(scope, sampleCall(u"call_1"_s, branch->id), installation.clock.now());
            return saved ? Result<void>() : Result<void>(failureOf(saved));
        }));
        const auto hour = [&] { return installation.stores->rollups().hours(scope, {branch->id}, {}).value().value(0).hour.hour; };
        QCOMPARE(hour(), 16);
        QVERIFY(installation.import(edited(document, mitte + u".zone"_s, u"Atlantic/Azores"_s)));
        QCOMPARE(hour(), 14);
        QCOMPARE(installation.stores->rollups().differences(scope).value().size(), 0);
    }

    void aTakenNumberStopsTheWholeImport_data() { addEngines(); }
    void aTakenNumberStopsTheWholeImport()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        QVERIFY(installation.import(fileDocument(u"zahnzentrum.json"_s)));
        const QStringList before = installation.contents();
        const auto refused = installation.import(
            edited(fileDocument(u"hautpraxis.json"_s), u"tenants[0].companies[0].branches[0].phone_numbers[1]"_s, QJsonObject{{u"number"_s, u"+493023125100"_s}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().userText.contains(u"+493023125100"_s));
        for (const QString &text : {refused.error().userText, refused.error().detail})
            QVERIFY2(!text.contains(u"zahn"_s, Qt::CaseInsensitive) && !text.contains(u"mitte"_s), qPrintable(text));
        QCOMPARE(installation.contents(), before);

        // Once it is free it may be had.
        QVERIFY(installation.import(edited(fileDocument(u"zahnzentrum.json"_s), mitte + u".phone_numbers[0].active"_s, false)));
        QVERIFY(installation.import(
            edited(fileDocument(u"hautpraxis.json"_s), u"tenants[0].companies[0].branches[0].phone_numbers[1]"_s, QJsonObject{{u"number"_s, u"+493023125100"_s}})));
        QCOMPARE(installation.import(fileDocument(u"zahnzentrum.json"_s)).error().code, ErrorCode::Conflict);
    }

    void aBadTenantAmongGoodOnesChangesNothing_data() { addEngines(); }
    void aBadTenantAmongGoodOnesChangesNothing()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        QVERIFY(installation.import(fileDocument(u"hautpraxis.json"_s)));
        const QStringList before = installation.contents();
        QJsonValue document = edited(bothTenants(), u"tenants[1].slug"_s, u"dritte"_s); // with the endpoint of the second
        document = edited(document, u"tenants[1].companies[0].branches[0].phone_numbers"_s, QJsonArray());
        const auto refused = installation.import(document);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(!refused.error().userText.contains("hautpraxis"_L1));
        QCOMPARE(installation.contents(), before);
    }

    void anEndpointOfAnotherTenantIsRefused_data() { addEngines(); }
    void anEndpointOfAnotherTenantIsRefused()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        QVERIFY(installation.import(bothTenants()));
        const QStringList before = installation.contents();
        const auto refused = installation.import(edited(fileDocument(u"hautpraxis.json"_s), u"tenants[0].endpoint"_s, u"zz-5Hq2mWc8Rt1xVb7Kp4Ny"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(!refused.error().userText.contains("zahnzentrum"_L1));
        QCOMPARE(installation.contents(), before);
    }

    void tenantsThatAreNotNamedStayAsTheyAre_data() { addEngines(); }
    void tenantsThatAreNotNamedStayAsTheyAre()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        QVERIFY(installation.import(bothTenants()));
        const QStringList other = jsonLines(installation.exported(u"zahnzentrum"_s));
        QJsonValue document = fileDocument(u"hautpraxis.json"_s);
        document = edited(document, u"tenants[0].companies"_s, QJsonArray());
        document = edited(document, u"tenants[0].policy.min_confidence"_s, 0.95);
        QVERIFY(installation.import(document));
        QCOMPARE(jsonLines(installation.exported(u"zahnzentrum"_s)), other);
        QCOMPARE(jsonLines(installation.exported(u"hautpraxis"_s)), jsonLines(canonical(read(document))));
    }

    void theCheckSeesTheStoredSecrets_data() { addEngines(); }
    void theCheckSeesTheStoredSecrets()
    {
        QFETCH(Engine, engine);
        Installation installation(engine);
        QCOMPARE(checkConfig(*installation.stores, {}).value().size(), 1); // nobody is set up
        QVERIFY(installation.import(edited(bothTenants(), u"tenants[1].calcom.api_key"_s, QJsonValue::Undefined)));
        const auto findings = checkConfig(*installation.stores, {}).value();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.at(0).path, u"tenants/hautpraxis"_s);
        QCOMPARE(findings.at(0).severity, FindingSeverity::Error);
        QVERIFY(checkConfig(*installation.stores, u"zahnzentrum"_s).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConfigImport)
#include "tst_configimport.moc"
