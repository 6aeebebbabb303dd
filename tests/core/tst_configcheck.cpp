#include "services/core/config/configcheck.h"
#include "services/core/config/configdocument.h"
#include "tests/support/datafile.h"

#include <QTest>

using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(TenantConfig &)>;

const QSet<SecretKind> allSecrets{SecretKind::RetellApiKey, SecretKind::RetellWebhookKey, SecretKind::CalcomApiKey, SecretKind::CalcomWebhookSecret};

TenantConfig clinic()
{
    const auto parsed = parseConfig(dataFile(u"config/zahnzentrum.json"_s), [](const QString &) { return std::nullopt; });
    return parsed.document.tenants.at(0);
}

BranchConfig &mitte(TenantConfig &tenant)
{
    return tenant.companies[0].branches[0];
}

QStringList lines(const QList<ConfigFinding> &findings)
{
    QStringList lines;
    for (const ConfigFinding &finding : findings)
        lines.append(u"%1 %2: %3"_s.arg(wordFor(findingSeverityWords(), finding.severity), finding.path, finding.text.section(u'.', 0, 0).section(u':', 0, 0)));
    return lines;
}

void row(const char *name, const Change &change, const QStringList &expected)
{
    QTest::newRow(name) << change << expected;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestConfigCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteClinicHasNoFaults()
    {
        QCOMPARE(lines(checkTenant(clinic(), allSecrets)), QStringList());
    }

    void eachMissingSecretIsTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("expected");
        QTest::newRow("webhook key") << int(SecretKind::RetellWebhookKey) << u"error tenants/zahnzentrum: No Retell webhook key"_s;
        QTest::newRow("retell") << int(SecretKind::RetellApiKey) << u"error tenants/zahnzentrum: No Retell API key"_s;
        QTest::newRow("cal.com") << int(SecretKind::CalcomApiKey) << u"error tenants/zahnzentrum: No Cal"_s;
        QTest::newRow("cal.com webhook") << int(SecretKind::CalcomWebhookSecret) << u"warning tenants/zahnzentrum: No Cal"_s;
    }
    void eachMissingSecretIsTold()
    {
        QFETCH(int, kind);
        QFETCH(QString, expected);
        auto secrets = allSecrets;
        secrets.remove(SecretKind(kind));
        QCOMPARE(lines(checkTenant(clinic(), secrets)), QStringList{expected});
    }

    void everyFaultOfTheMappingsIsTold_data();
    void everyFaultOfTheMappingsIsTold()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, expected);
        TenantConfig tenant = clinic();
        change(tenant);
        QCOMPARE(lines(checkTenant(tenant, allSecrets)), expected);
    }
};

void TestConfigCheck::everyFaultOfTheMappingsIsTold_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const QString tenant = u"tenants/zahnzentrum"_s;
    const QString branch = tenant + u"/branches/mitte"_s;
    const QString error = u"error "_s;
    const QString warning = u"warning "_s;

    row("no team", [](TenantConfig &t) { t.calcomTeamId.reset(); }, {warning + tenant + u": No Cal"_s});
    row("short endpoint", [](TenantConfig &t) { t.endpoint = u"zz"_s; }, {warning + tenant + u": The endpoint is short and easy to guess"_s});
    row("no companies", [](TenantConfig &t) { t.companies.clear(); }, {error + tenant + u": No active branch"_s});
    row("no numbers", [](TenantConfig &t) { mitte(t).phoneNumbers.clear(); }, {error + branch + u": No active telephone number"_s});
    row("no active number", [](TenantConfig &t) { for (auto &n : mitte(t).phoneNumbers) n.active = false; },
        {error + branch + u": No active telephone number"_s});
    row("no primary number", [](TenantConfig &t) { mitte(t).phoneNumbers[0].primary = false; },
        {warning + branch + u": No telephone number is the primary one"_s});
    row("number without agent", [](TenantConfig &t) { mitte(t).phoneNumbers[1].retellAgentId.clear(); },
        {warning + branch + u"/phone_numbers/+493023125101: No Retell agent"_s});
    row("inactive number without agent", [](TenantConfig &t) { mitte(t).phoneNumbers[1].retellAgentId.clear(); mitte(t).phoneNumbers[1].active = false; }, {});
    row("no opening hours", [](TenantConfig &t) { mitte(t).openingHours.clear(); }, {error + branch + u": No opening hours"_s});
    row("no staff", [](TenantConfig &t) { mitte(t).staff.clear(); }, {error + branch + u": No active staff"_s});
    row("staff without services", [](TenantConfig &t) { mitte(t).staff[2].services.clear(); }, {warning + branch + u"/staff/peters: Offers no service"_s});
    row("no services", [](TenantConfig &t) { mitte(t).services.clear(); }, {error + branch + u": No active service"_s});
    row("no event type", [](TenantConfig &t) { mitte(t).services[0].calcomEventTypeId.reset(); }, {error + branch + u"/services/kontrolle: No Cal"_s});
    row("inactive service without event type", [](TenantConfig &t) { mitte(t).services[3].calcomEventTypeId.reset(); mitte(t).services[3].active = false; }, {});
    row("segment of an inactive service", [](TenantConfig &t) { mitte(t).services[1].active = false; },
        {error + branch + u"/services/kontrolle-mit-reinigung: The segment \"zahnreinigung\" is an inactive service"_s});
    row("nobody offers it", [](TenantConfig &t) { for (auto &s : mitte(t).staff) s.services.removeAll(u"beratung-implantat"_s); },
        {warning + branch + u"/services/beratung-implantat: Nobody of the staff offers this service"_s});
    row("only inactive staff offers it", [](TenantConfig &t) { mitte(t).staff[0].active = false; },
        {warning + branch + u"/services/beratung-implantat: Nobody of the staff offers this service"_s,
         warning + branch + u"/services/kontrolle-mit-reinigung: Nobody of the staff offers this service"_s});
    row("one word for two services", [](TenantConfig &t) { mitte(t).services[3].aliases.append(u"kontrolle"_s); },
        {warning + branch + u": \"kontrolle\" means several services (kontrolle, beratung-implantat)"_s});
    row("inactive branch with numbers", [](TenantConfig &t) { mitte(t).active = false; },
        {warning + branch + u": The branch is inactive but has active numbers"_s});
    row("inactive branch without", [](TenantConfig &t) { mitte(t).active = false; mitte(t).phoneNumbers.clear(); mitte(t).services.clear(); }, {});
    row("one agent for two branches",
        [](TenantConfig &t) { t.companies[1].branches[0].phoneNumbers[0].retellAgentId = mitte(t).phoneNumbers[0].retellAgentId; },
        {warning + tenant + u"/agents/agent_7c1f4b0e9a2d63588e41c0f2b7: Answers for several branches (mitte, teltow)"_s});
    row("one agent for two numbers of a branch",
        [](TenantConfig &t) { mitte(t).phoneNumbers[1].retellAgentId = mitte(t).phoneNumbers[0].retellAgentId; }, {});
}

QTEST_GUILESS_MAIN(TestConfigCheck)
#include "tst_configcheck.moc"
