#include "services/core/config/tenantreader.h"

#include "models/clinic/fieldtype.h"
#include "services/core/config/branchreader.h"
#include "services/core/config/objectreader.h"

#include <QRegularExpression>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using Need = ObjectReader::Need;

struct Text { Q_DECLARE_TR_FUNCTIONS(ConfigDocument) };

/// Text, or {"env":"NAME"}. Empty = not named: what is kept stays.
QString readSecret(ObjectReader &owner, ObjectReader::Key key, const Environment &environment)
{
    const QJsonValue value = owner.value(key, Need::Optional);
    if (!value.isObject())
        return owner.text(key, Need::Optional);

    ObjectReader reader(value, owner.pathOf(key), owner.faults());
    const QString name = reader.text("env"_L1);
    reader.refuseUnknownKeys();
    if (name.isEmpty())
        return {};
    const QString secret = environment(name).value_or(QString()).trimmed();
    if (secret.isEmpty())
        reader.fault("env"_L1, Text::tr("the environment variable %1 is not set or empty").arg(name));
    return secret;
}

QString readEndpoint(ObjectReader &reader)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{1,128}$"_s);
    const QString endpoint = reader.text("endpoint"_L1);
    if (!endpoint.isEmpty() && !form.match(endpoint).hasMatch())
        reader.fault("endpoint"_L1, Text::tr("must be at most 128 letters, digits, - and _: it becomes a part of the webhook address"));
    return endpoint;
}

/// The part of the tenant under `key`; a missing one reads like an empty one.
template<class Read>
void readPart(ObjectReader &owner, ObjectReader::Key key, Read read)
{
    const QJsonValue value = owner.value(key, Need::Optional);
    if (value.isUndefined())
        return;
    ObjectReader reader(value, owner.pathOf(key), owner.faults());
    read(reader);
    reader.refuseUnknownKeys();
}

CompanyConfig readCompany(const QJsonValue &value, const QString &path, QList<ConfigFault> &faults)
{
    ObjectReader reader(value, path, faults);
    CompanyConfig company;
    company.name = reader.text("name"_L1);
    reader.each("branches"_L1, Need::Required, [&](const QJsonValue &item, const QString &itemPath) {
        company.branches.append(readBranch(item, itemPath, faults));
    });
    reader.refuseUnknownKeys();
    return company;
}

QString readFieldType(ObjectReader &reader)
{
    const QString type = reader.text("type"_L1);
    if (type == "string"_L1) // JSON's word for it
        return wordFor(fieldTypeWords(), FieldType::Text);
    if (!type.isEmpty() && !valueFor(fieldTypeWords(), type)) {
        QStringList words;
        for (const auto &word : fieldTypeWords())
            words.append(word.text);
        reader.fault("type"_L1, Text::tr("must be one of: %1").arg(words.join(u", "_s)));
    }
    return type;
}

FieldMapping readMapping(const QJsonValue &value, const QString &path, QList<ConfigFault> &faults)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]*$"_s);
    ObjectReader reader(value, path, faults);
    FieldMapping mapping;
    mapping.retellField = reader.text("retell_field"_L1);
    mapping.target = reader.text("target"_L1);
    if (!mapping.target.isEmpty() && !form.match(mapping.target).hasMatch())
        reader.fault("target"_L1, Text::tr("must be lower-case letters, digits and _"));
    mapping.type = readFieldType(reader);
    mapping.required = reader.flag("required"_L1, false);
    mapping.rules = reader.object("rules"_L1);
    reader.refuseUnknownKeys();
    return mapping;
}

BookingPolicy readPolicy(ObjectReader &reader)
{
    BookingPolicy policy;
    policy.minConfidence = reader.number("min_confidence"_L1, 0.8, 1.0).value_or(policy.minConfidence);
    policy.alternativesDays = int(reader.integerOr("alternatives_days"_L1, 1, 365, policy.alternativesDays));
    policy.alternativesCount = int(reader.integerOr("alternatives_count"_L1, 1, 20, policy.alternativesCount));
    policy.bookNearest = reader.flag("book_nearest"_L1, policy.bookNearest);
    return policy;
}

} // namespace

TenantConfig readTenant(const QJsonValue &value, const QString &path, const Environment &environment, QList<ConfigFault> &faults)
{
    ObjectReader reader(value, path, faults);
    TenantConfig tenant;
    tenant.slug = reader.slug();
    tenant.name = reader.text("name"_L1);
    tenant.endpoint = readEndpoint(reader);
    readPart(reader, "retell"_L1, [&](ObjectReader &retell) {
        tenant.retellApiKey = readSecret(retell, "api_key"_L1, environment);
        tenant.retellWebhookKey = readSecret(retell, "webhook_key"_L1, environment);
    });
    readPart(reader, "calcom"_L1, [&](ObjectReader &calcom) {
        tenant.calcomApiKey = readSecret(calcom, "api_key"_L1, environment);
        tenant.calcomTeamId = calcom.vendorId("team_id"_L1);
        tenant.calcomWebhookSecret = readSecret(calcom, "webhook_secret"_L1, environment);
    });
    reader.each("companies"_L1, Need::Required, [&](const QJsonValue &item, const QString &itemPath) {
        tenant.companies.append(readCompany(item, itemPath, faults));
    });
    reader.each("field_mappings"_L1, Need::Optional, [&](const QJsonValue &item, const QString &itemPath) {
        tenant.fieldMappings.append(readMapping(item, itemPath, faults));
    });
    readPart(reader, "policy"_L1, [&](ObjectReader &policy) { tenant.policy = readPolicy(policy); });
    reader.refuseUnknownKeys();
    return tenant;
}

} // namespace askpro::core
