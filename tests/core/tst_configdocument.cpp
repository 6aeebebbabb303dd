#include "services/core/config/configdocument.h"
#include "tests/support/datafile.h"
#include "tests/support/jsonedit.h"

#include <QJsonDocument>
#include <QTest>

using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

const QString branch0 = u"tenants[0].companies[0].branches[0]"_s;

QJsonValue json(const char *text)
{
    const QByteArray wrapped = QByteArray("[") + text + ']';
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(wrapped, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad test row: %s", text);
    return document.array().at(0);
}

QJsonObject goodDocument()
{
    return QJsonDocument::fromJson(dataFile(u"config/zahnzentrum.json"_s)).object();
}

std::optional<QString> noEnvironment(const QString &)
{
    return std::nullopt;
}

ParsedConfig parse(const QJsonValue &document, const Environment &environment = noEnvironment)
{
    return parseConfig(QJsonDocument(document.toObject()).toJson(), environment);
}

QStringList lines(const QList<ConfigFault> &faults)
{
    QStringList lines;
    for (const ConfigFault &fault : faults)
        lines.append(fault.path + u": "_s + fault.text);
    return lines;
}

void faultRow(const char *name, const QString &path, const QJsonValue &value, const QStringList &faults)
{
    QTest::newRow(name) << path << value << faults;
}

/// The commonest kind: the fault is where the value is.
void faultRow(const char *name, const QString &path, const char *value, const QString &text)
{
    faultRow(name, path, json(value), {path + u": "_s + text});
}

void missingRow(const char *name, const QString &path)
{
    faultRow(name, path, QJsonValue(QJsonValue::Undefined), {path + u": is missing"_s});
}

} // namespace

class TestConfigDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentsOfTheTestsAreGood_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("zahnzentrum") << u"config/zahnzentrum.json"_s;
        QTest::newRow("hautpraxis") << u"config/hautpraxis.json"_s;
    }
    void theDocumentsOfTheTestsAreGood()
    {
        QFETCH(QString, file);
        const ParsedConfig parsed = parseConfig(dataFile(file), noEnvironment);
        QCOMPARE(lines(parsed.faults), QStringList());
        QCOMPARE(parsed.document.tenants.size(), 1);
    }

    void everyKeyArrives()
    {
        const TenantConfig tenant = parse(goodDocument()).document.tenants.at(0);
        QCOMPARE(tenant.slug, u"zahnzentrum"_s);
        QCOMPARE(tenant.endpoint, u"zz-5Hq2mWc8Rt1xVb7Kp4Ny"_s);
        QCOMPARE(tenant.retellApiKey, u"key_invented_zahnzentrum_rest_0001"_s);
        QCOMPARE(tenant.retellWebhookKey, u"key_invented_zahnzentrum_webhook_0001"_s);
        QCOMPARE(tenant.calcomApiKey, u"cal_invented_zahnzentrum_0001"_s);
        QCOMPARE(tenant.calcomWebhookSecret, u"invented-zahnzentrum-calcom-secret"_s);
        QCOMPARE(tenant.calcomTeamId, 5120);
        QCOMPARE(tenant.policy, (BookingPolicy{0.85, 7, 3, false}));
        QCOMPARE(tenant.fieldMappings.at(0), (FieldMapping{u"datum"_s, u"date"_s, u"date"_s, true, {}}));
        QCOMPARE(tenant.companies.size(), 2);

        const BranchConfig &mitte = tenant.companies.at(0).branches.at(0);
        QCOMPARE(mitte.zone, "Europe/Berlin");
        QCOMPARE(mitte.openingHours.at(0), (OpeningHours{{1, 2, 3, 4, 5}, QTime(8, 0), QTime(12, 30)}));
        QCOMPARE(mitte.phoneNumbers.at(0), (PhoneNumberConfig{u"+493023125100"_s, u"agent_7c1f4b0e9a2d63588e41c0f2b7"_s, true, true}));
        QCOMPARE(mitte.services.at(1).price, (Money{9500, u"EUR"_s}));
        QCOMPARE(mitte.services.at(1).calcomEventTypeId, 41002);
        QCOMPARE(mitte.services.at(4).segments.at(0).toObject().value("gap_after_min"_L1).toInt(), 10);
        QCOMPARE(mitte.staff.at(1).name, u"Dr. Emre Yıldız"_s);
        QCOMPARE(mitte.staff.at(1).services, (QStringList{u"kontrolle"_s, u"fuellung"_s}));
        QCOMPARE(mitte.staff.at(1).calcomUserId, 902);
    }

    void numbersAreReadInTheBranchsRegion_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"030 23125-100", "+49 30 23125100", "0049 30 23125100", "(030) 23125 100", "030/23125100"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void numbersAreReadInTheBranchsRegion()
    {
        QFETCH(QString, text);
        const auto parsed = parse(edited(goodDocument(), branch0 + u".phone_numbers[0].number"_s, text));
        QCOMPARE(lines(parsed.faults), QStringList());
        QCOMPARE(parsed.document.tenants.at(0).companies.at(0).branches.at(0).phoneNumbers.at(0).number, u"+493023125100"_s);
    }

    void whatIsNotNamedHasItsDefault()
    {
        const auto parsed = parse(json(R"({"version":1,"tenants":[{"slug":"t","name":"T","endpoint":"e","companies":[{"name":"C","branches":[
            {"slug":"b","name":"B","zone":"Europe/Berlin","region":"DE","phone_numbers":[{"number":"+493023125100"}],
             "services":[{"slug":"s","name":"S","duration_min":30,"price":null}],"staff":[{"slug":"p","name":"P"}]}]}]}]})"));
        QCOMPARE(lines(parsed.faults), QStringList());
        const TenantConfig tenant = parsed.document.tenants.at(0);
        QCOMPARE(tenant.policy, BookingPolicy());
        QVERIFY(tenant.retellApiKey.isEmpty());
        const BranchConfig branch = tenant.companies.at(0).branches.at(0);
        QVERIFY(branch.active);
        QVERIFY(branch.phoneNumbers.at(0).active);
        QVERIFY(!branch.phoneNumbers.at(0).primary);
        QVERIFY(branch.services.at(0).active);
        QVERIFY(!branch.services.at(0).price);
        QVERIFY(branch.staff.at(0).active);
    }

    void activeIsTakenOver()
    {
        QJsonValue document = edited(goodDocument(), branch0 + u".active"_s, false);
        document = edited(document, branch0 + u".services[0].active"_s, false);
        document = edited(document, branch0 + u".staff[0].active"_s, false);
        document = edited(document, branch0 + u".phone_numbers[1].active"_s, false);
        const auto parsed = parse(document);
        QCOMPARE(lines(parsed.faults), QStringList());
        const BranchConfig branch = parsed.document.tenants.at(0).companies.at(0).branches.at(0);
        QVERIFY(!branch.active);
        QVERIFY(!branch.services.at(0).active);
        QVERIFY(!branch.staff.at(0).active);
        QVERIFY(!branch.phoneNumbers.at(1).active);
    }

    void secretsMayComeFromTheEnvironment()
    {
        const QString path = u"tenants[0].retell.webhook_key"_s;
        const QJsonValue document = edited(goodDocument(), path, json(R"({"env":"CLINIC_KEY"})"));
        const auto found = parse(document, [](const QString &name) -> std::optional<QString> {
            return name == u"CLINIC_KEY"_s ? std::optional(u" key_from_environment\n"_s) : std::nullopt;
        });
        QCOMPARE(lines(found.faults), QStringList());
        QCOMPARE(found.document.tenants.at(0).retellWebhookKey, u"key_from_environment"_s);

        const QStringList missing{path + u".env: the environment variable CLINIC_KEY is not set or empty"_s};
        QCOMPARE(lines(parse(document).faults), missing);
        QCOMPARE(lines(parse(document, [](const QString &) { return std::optional(QString()); }).faults), missing);
    }

    void aFaultIsToldWithItsPath_data();
    void aFaultIsToldWithItsPath()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QStringList, faults);
        QCOMPARE(lines(parse(edited(goodDocument(), path, value)).faults), faults);
    }

    void allFaultsAreToldAtOnce()
    {
        QJsonValue document = edited(goodDocument(), u"extra"_s, 1);
        document = edited(document, branch0 + u".zone"_s, u"Berlin"_s);
        document = edited(document, branch0 + u".services[0].duration_min"_s, u"30"_s);
        document = edited(document, branch0 + u".staff[0].services[0]"_s, u"unknown"_s);
        document = edited(document, u"tenants[0].policy.min_confidence"_s, 0.6);
        QCOMPARE(lines(parse(document).faults), (QStringList{
            branch0 + u".zone: must be a time zone of the IANA list, like Europe/Berlin"_s,
            branch0 + u".services[0].duration_min: must be a whole number"_s,
            u"tenants[0].policy.min_confidence: must lie between 0.8 and 1"_s,
            u"extra: unknown key"_s,
            branch0 + u".staff[0].services[0]: the branch has no service \"unknown\""_s,
        }));
    }

    void whatIsNotJsonIsToldWithItsPlace()
    {
        const auto parsed = parseConfig("{\n  \"version\": 1,\n  \"tenants\": [}\n", noEnvironment);
        QCOMPARE(parsed.faults.size(), 1);
        QVERIFY(parsed.faults.at(0).path.startsWith("line 3"_L1));
        for (const char *text : {"", "[]", "[1,2]", "\xff\xfe", "{\"version\":1,\"tenants\":[]} x"})
            QCOMPARE(parseConfig(text, noEnvironment).faults.size(), 1);
    }

    void whatIsWrittenReadsTheSame_data() { theDocumentsOfTheTestsAreGood_data(); }
    void whatIsWrittenReadsTheSame()
    {
        QFETCH(QString, file);
        ConfigDocument document = parseConfig(dataFile(file), noEnvironment).document;
        const QByteArray written = QJsonDocument(toJson(document)).toJson();
        const ParsedConfig again = parseConfig(written, noEnvironment);
        QCOMPARE(lines(again.faults), QStringList());

        TenantConfig expected = document.tenants.at(0);
        for (const auto secret : {&TenantConfig::retellApiKey, &TenantConfig::retellWebhookKey, &TenantConfig::calcomApiKey, &TenantConfig::calcomWebhookSecret}) {
            QVERIFY(!written.contains((expected.*secret).toUtf8()));
            (expected.*secret).clear();
        }
        QVERIFY(again.document.tenants.at(0) == expected);
        QCOMPARE(QJsonDocument(toJson(again.document)).toJson(), written);
    }

    // The document of the manual, word for word but for what it abbreviates.
    void theDocumentOfTheManualIsGood()
    {
        const auto parsed = parse(json(R"({"version":1,"tenants":[{"slug":"zahnzentrum","name":"Z","endpoint":"random-token",
          "retell":{"api_key":"a","webhook_key":"b"},"calcom":{"api_key":"c","team_id":123,"webhook_secret":"d"},
          "companies":[{"name":"C","branches":[{"slug":"mitte","name":"M","zone":"Europe/Berlin","region":"DE","address":"A",
             "opening_hours":[{"days":["MO","TU"],"from":"08:00","to":"18:00"}],"holidays":"DE-BE",
             "phone_numbers":[{"number":"+493023125100","retell_agent_id":"agent_1","primary":true,"active":true}],
             "services":[{"slug":"kontrolle","name":"Kontrolluntersuchung","aliases":["Kontrolle"],"duration_min":30,"price":{"amount_minor":0,"currency":"EUR"},
                "calcom_event_type_id":123,"buffer_before_min":0,"buffer_after_min":0,"segments":[]}],
             "staff":[{"slug":"dr-winter","name":"W","services":["kontrolle"],"calcom_user_id":1,"working_hours":[]}]}]}],
          "field_mappings":[{"retell_field":"datum","target":"date","type":"date","required":true,"rules":{}}],
          "policy":{"min_confidence":0.8,"alternatives_days":7,"alternatives_count":3,"book_nearest":false}}]})"));
        QCOMPARE(lines(parsed.faults), QStringList());
    }
};

void TestConfigDocument::aFaultIsToldWithItsPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("faults");

    const QString tenant = u"tenants[0]"_s;
    const QString number = branch0 + u".phone_numbers[0]"_s;
    const QString service = branch0 + u".services[0]"_s;
    const QString staff = branch0 + u".staff[0]"_s;
    const QString hours = branch0 + u".opening_hours[0]"_s;
    const QString text = u"must be text"_s;
    const QString flag = u"must be true or false"_s;
    const QString list = u"must be a list"_s;
    const QString object = u"must be an object"_s;
    const QString empty = u"must not be empty"_s;
    const QString slug = u"must be at most 64 lower-case letters, digits, - and _"_s;
    const QString whole = u"must be a whole number"_s;
    const QString time = u"must be a time from 00:00 to 23:59, like 08:00"_s;

    for (const QString &path : {u"extra"_s, tenant + u".tenant_id"_s, tenant + u".retell.webhook"_s, tenant + u".calcom.url"_s, tenant + u".companies[0].slug"_s,
                                branch0 + u".phone"_s, hours + u".day"_s, number + u".agent"_s, service + u".duration"_s, service + u".price.amount"_s,
                                staff + u".email"_s, tenant + u".field_mappings[0].field"_s, tenant + u".policy.min"_s,
                                branch0 + u".services[4].segments[0].gap"_s})
        faultRow(qPrintable(u"unknown key "_s + path), path, QJsonValue(1), {path + u": unknown key"_s});

    for (const QString &path : {u"version"_s, u"tenants"_s, tenant + u".slug"_s, tenant + u".name"_s, tenant + u".endpoint"_s, tenant + u".companies"_s,
                                tenant + u".companies[0].name"_s, tenant + u".companies[0].branches"_s, branch0 + u".slug"_s, branch0 + u".name"_s,
                                branch0 + u".zone"_s, branch0 + u".region"_s, hours + u".days"_s, hours + u".from"_s, hours + u".to"_s, number + u".number"_s,
                                service + u".name"_s, service + u".duration_min"_s, service + u".price.currency"_s, service + u".price.amount_minor"_s,
                                staff + u".slug"_s, staff + u".name"_s, tenant + u".field_mappings[0].retell_field"_s, tenant + u".field_mappings[0].target"_s,
                                tenant + u".field_mappings[0].type"_s, branch0 + u".services[4].segments[0].service"_s})
        missingRow(qPrintable(u"missing "_s + path), path);

    faultRow("version 2", u"version"_s, "2", u"must lie between 1 and 1"_s);
    faultRow("version as text", u"version"_s, "\"1\"", whole);
    faultRow("tenants no list", u"tenants"_s, "{}", list);
    faultRow("tenant no object", u"tenants[1]"_s, "7", object);
    faultRow("retell no object", tenant + u".retell"_s, "\"key\"", object);
    faultRow("companies no list", tenant + u".companies"_s, "{}", list);
    faultRow("branch no object", tenant + u".companies[0].branches[2]"_s, "[]", object);
    faultRow("null branch", tenant + u".companies[0].branches[2]"_s, "null", object);

    faultRow("slug with capitals", tenant + u".slug"_s, "\"Zahnzentrum\"", slug);
    faultRow("slug with space", branch0 + u".slug"_s, "\"berlin mitte\"", slug);
    faultRow("slug with a slash", branch0 + u".slug"_s, "\"berlin/mitte\"", slug);
    faultRow("slug with a path", tenant + u".slug"_s, "\"../x\"", slug);
    faultRow("slug begins with -", tenant + u".slug"_s, "\"-x\"", slug);
    faultRow("slug too long", tenant + u".slug"_s, QJsonValue(QString(65, u'a')), {tenant + u".slug: "_s + slug});
    faultRow("slug of only spaces", tenant + u".slug"_s, "\"   \"", empty);
    faultRow("name a number", branch0 + u".name"_s, "5", text);
    faultRow("name empty", branch0 + u".name"_s, "\"\"", empty);
    faultRow("name with a line break", branch0 + u".name"_s, "\"a\\nb\"", u"must be one line of at most 2000 characters"_s);
    faultRow("name with an escape", branch0 + u".name"_s, "\"a\\u001b[31mb\"", u"must be one line of at most 2000 characters"_s);
    faultRow("name too long", branch0 + u".name"_s, QJsonValue(QString(2001, u'a')), {branch0 + u".name: must be one line of at most 2000 characters"_s});
    faultRow("endpoint with a slash", tenant + u".endpoint"_s, "\"a/b\"", u"must be at most 128 letters, digits, - and _: it becomes a part of the webhook address"_s);
    faultRow("key a number", tenant + u".retell.api_key"_s, "12", text);
    faultRow("key from elsewhere", tenant + u".retell.api_key"_s, json(R"({"file":"/etc/key"})"),
             {tenant + u".retell.api_key.env: is missing"_s, tenant + u".retell.api_key.file: unknown key"_s});
    faultRow("team id negative", tenant + u".calcom.team_id"_s, "-1", u"must lie between 1 and 9007199254740992"_s);
    faultRow("team id broken", tenant + u".calcom.team_id"_s, "1.5", whole);
    faultRow("team id text", tenant + u".calcom.team_id"_s, "\"123\"", whole);

    const QString zone = u"must be a time zone of the IANA list, like Europe/Berlin"_s;
    faultRow("zone unknown", branch0 + u".zone"_s, "\"Europe/Bonn\"", zone);
    faultRow("zone an abbreviation", branch0 + u".zone"_s, "\"MEZ\"", zone);
    faultRow("zone empty", branch0 + u".zone"_s, "\"\"", empty);
    const QString region = u"must be a country of ISO 3166-1 in two capital letters, like DE"_s;
    faultRow("region unknown", branch0 + u".region"_s, "\"XX\"", region);
    faultRow("region a continent", branch0 + u".region"_s, "\"150\"", region);
    faultRow("region in small letters", branch0 + u".region"_s, "\"de\"", region);
    faultRow("region a language", branch0 + u".region"_s, "\"DEU\"", region);
    faultRow("holidays", branch0 + u".holidays"_s, "\"Berlin\"", u"must be a region of ISO 3166-2, like DE-BE"_s);
    faultRow("active a word", branch0 + u".active"_s, "\"yes\"", flag);

    faultRow("day unknown", hours + u".days[0]"_s, "\"MON\"", u"must be one of MO, TU, WE, TH, FR, SA, SU"_s);
    faultRow("day a number", hours + u".days[0]"_s, "1", u"must be one of MO, TU, WE, TH, FR, SA, SU"_s);
    faultRow("day twice", hours + u".days[1]"_s, "\"MO\"", u"is named twice"_s);
    faultRow("no days", hours + u".days"_s, "[]", u"must name at least one day"_s);
    faultRow("days no list", hours + u".days"_s, json("\"MO\""), {hours + u".days: must be a list"_s});
    faultRow("time without zero", hours + u".from"_s, "\"8:00\"", time);
    faultRow("time with seconds", hours + u".from"_s, "\"08:00:00\"", time);
    faultRow("hour 24", hours + u".to"_s, "\"24:00\"", time);
    faultRow("minute 60", hours + u".from"_s, "\"07:60\"", time);
    faultRow("closes before it opens", hours + u".to"_s, "\"08:00\"", u"must be later than \"from\""_s);
    faultRow("overlap", branch0 + u".opening_hours[1].from"_s, json("\"12:29\""), {branch0 + u".opening_hours[1]: overlaps with row 0"_s});
    faultRow("overlap of staff", staff + u".working_hours[1]"_s, json(R"({"days":["TH","FR"],"from":"17:59","to":"20:00"})"),
             {staff + u".working_hours[1]: overlaps with row 0"_s});

    const QString noNumber = u"is not a telephone number that can be called in DE"_s;
    faultRow("number a word", number + u".number"_s, "\"Zentrale\"", noNumber);
    faultRow("number too short", number + u".number"_s, "\"030\"", noNumber);
    faultRow("number withheld", number + u".number"_s, "\"anonymous\"", noNumber);
    faultRow("number as JSON number", number + u".number"_s, "493023125100", text);
    faultRow("number twice in a branch", branch0 + u".phone_numbers[1].number"_s, json("\"+493023125100\""),
             {branch0 + u".phone_numbers[1].number: \"+493023125100\" is used already by "_s + number + u".number"_s});
    faultRow("number twice, written differently", tenant + u".companies[1].branches[0].phone_numbers[0].number"_s, json("\"030 / 23125-100\""),
             {tenant + u".companies[1].branches[0].phone_numbers[0].number: \"+493023125100\" is used already by "_s + number + u".number"_s});
    faultRow("two primary numbers", branch0 + u".phone_numbers[1].primary"_s, "true", u"the branch has another primary number"_s);

    faultRow("duration 0", service + u".duration_min"_s, "0", u"must lie between 1 and 1440"_s);
    faultRow("duration a day and more", service + u".duration_min"_s, "1441", u"must lie between 1 and 1440"_s);
    faultRow("duration huge", service + u".duration_min"_s, "1e300", u"must lie between 1 and 1440"_s);
    faultRow("buffer negative", service + u".buffer_before_min"_s, "-5", u"must lie between 0 and 1440"_s);
    faultRow("price negative", service + u".price.amount_minor"_s, "-1", u"must lie between 0 and 1000000000"_s);
    faultRow("price broken", service + u".price.amount_minor"_s, "12.5", whole);
    faultRow("price a number", service + u".price"_s, "12", object);
    faultRow("currency a sign", service + u".price.currency"_s, "\"€\"", u"must be a currency of ISO 4217 in three capital letters, like EUR"_s);
    faultRow("alias a number", service + u".aliases[0]"_s, "1", text);
    faultRow("alias twice", service + u".aliases[1]"_s, "\"Kontrolle\"", u"is named twice"_s);
    faultRow("event type 0", service + u".calcom_event_type_id"_s, "0", u"must lie between 1 and 9007199254740992"_s);
    faultRow("service twice", branch0 + u".services[1].slug"_s, json("\"kontrolle\""),
             {branch0 + u".services[1].slug: \"kontrolle\" is used already by "_s + service + u".slug"_s,
              branch0 + u".services[4].segments[1].service: the branch has no service \"zahnreinigung\""_s,
              staff + u".services[1]: the branch has no service \"zahnreinigung\""_s,
              branch0 + u".staff[2].services[0]: the branch has no service \"zahnreinigung\""_s});
    faultRow("segment unknown", branch0 + u".services[4].segments[0].service"_s, "\"roentgen\"", u"the branch has no service \"roentgen\""_s);
    faultRow("segment is itself", branch0 + u".services[4].segments[0].service"_s, "\"kontrolle-mit-reinigung\"",
             u"\"kontrolle-mit-reinigung\" has segments itself; a segment must be a simple service"_s);
    faultRow("segment gap", branch0 + u".services[4].segments[0].gap_after_min"_s, "-1", u"must lie between 0 and 1440"_s);
    faultRow("staff unknown service", staff + u".services[0]"_s, "\"roentgen\"", u"the branch has no service \"roentgen\""_s);
    faultRow("staff twice", branch0 + u".staff[1].slug"_s, json("\"dr-winter\""),
             {branch0 + u".staff[1].slug: \"dr-winter\" is used already by "_s + staff + u".slug"_s});

    faultRow("branch slug of another company", tenant + u".companies[1].branches[0].slug"_s, json("\"mitte\""),
             {tenant + u".companies[1].branches[0].slug: \"mitte\" is used already by "_s + branch0 + u".slug"_s});
    faultRow("company twice", tenant + u".companies[1].name"_s, json("\"Zahnzentrum Berlin GmbH\""),
             {tenant + u".companies[1].name: \"Zahnzentrum Berlin GmbH\" is used already by "_s + tenant + u".companies[0].name"_s});
    faultRow("tenant twice", u"tenants[1]"_s, json(R"({"slug":"zahnzentrum","name":"N","endpoint":"zz-5Hq2mWc8Rt1xVb7Kp4Ny","companies":[]})"),
             {u"tenants[1].slug: \"zahnzentrum\" is used already by tenants[0].slug"_s,
              u"tenants[1].endpoint: \"zz-5Hq2mWc8Rt1xVb7Kp4Ny\" is used already by tenants[0].endpoint"_s});

    faultRow("mapping twice", tenant + u".field_mappings[1]"_s, json(R"({"retell_field":"datum","target":"date","type":"text"})"),
             {tenant + u".field_mappings[1]: \"datum → date\" is used already by "_s + tenant + u".field_mappings[0]"_s});
    faultRow("one field for two targets", tenant + u".field_mappings[1].retell_field"_s, json("\"datum\""), {});
    faultRow("inactive number of another branch", tenant + u".companies[1].branches[0].phone_numbers[1]"_s,
             json(R"({"number":"+493023125100","active":false})"), {});
    faultRow("inactive number twice in a branch", branch0 + u".phone_numbers[2]"_s, json(R"({"number":"+493023125100","active":false})"),
             {branch0 + u".phone_numbers[2].number: \"+493023125100\" is used already by "_s + number + u".number"_s});
    faultRow("inactive primary number beside another", branch0 + u".phone_numbers[2]"_s,
             json(R"({"number":"+493023125102","primary":true,"active":false})"), {});
    faultRow("mapping type", tenant + u".field_mappings[0].type"_s, "\"geburtsdatum\"",
             u"must be one of: text, number, boolean, date, time, datetime, phone, email, name, service, staff"_s);
    faultRow("mapping target", tenant + u".field_mappings[0].target"_s, "\"Datum!\"", u"must be lower-case letters, digits and _"_s);
    faultRow("mapping rules", tenant + u".field_mappings[0].rules"_s, "[]", object);
    faultRow("confidence below 0.8", tenant + u".policy.min_confidence"_s, "0.79", u"must lie between 0.8 and 1"_s);
    faultRow("confidence above 1", tenant + u".policy.min_confidence"_s, "80", u"must lie between 0.8 and 1"_s);
    faultRow("confidence text", tenant + u".policy.min_confidence"_s, "\"0.9\"", u"must be a number"_s);
    faultRow("no alternatives", tenant + u".policy.alternatives_count"_s, "0", u"must lie between 1 and 20"_s);
    faultRow("book_nearest text", tenant + u".policy.book_nearest"_s, "\"no\"", flag);
}

QTEST_GUILESS_MAIN(TestConfigDocument)
#include "tst_configdocument.moc"
