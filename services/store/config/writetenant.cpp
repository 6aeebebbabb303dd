#include "services/store/config/configwriting.h"
#include "services/store/database/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SqlConfigStore) };

constexpr ScopedSql updateTenant = uR"(
UPDATE tenants SET name = :name, endpoint = :endpoint, calcom_team_id = :team WHERE id = :tenant)";

constexpr ScopedSql upsertPolicy = uR"(
INSERT INTO policies (tenant_id, min_confidence, alternatives_days, alternatives_count, book_nearest)
VALUES (:tenant, :confidence, :days, :count, :nearest)
ON CONFLICT (tenant_id) DO UPDATE SET min_confidence = excluded.min_confidence, alternatives_days = excluded.alternatives_days,
    alternatives_count = excluded.alternatives_count, book_nearest = excluded.book_nearest)";

constexpr ScopedSql deleteMapping = u"DELETE FROM field_mappings WHERE tenant_id = :tenant AND id = :id";

constexpr ScopedSql upsertMapping = uR"(
INSERT INTO field_mappings (tenant_id, position, retell_field, target, type, required, rules)
VALUES (:tenant, :position, :field, :target, :type, :required, :rules)
ON CONFLICT (tenant_id, retell_field, target) DO UPDATE SET position = excluded.position, type = excluded.type,
    required = excluded.required, rules = excluded.rules
RETURNING id)";

constexpr ScopedSql insertCompany = uR"(
INSERT INTO companies (tenant_id, name, active, created_at) VALUES (:tenant, :name, :active, :now) RETURNING id)";

constexpr ScopedSql updateCompany = u"UPDATE companies SET active = :active WHERE tenant_id = :tenant AND id = :id";

Result<void> writeOwnRow(ConfigWriting &writing, const TenantConfig &stored, const TenantConfig &wanted)
{
    if (stored.name == wanted.name && stored.endpoint == wanted.endpoint && stored.calcomTeamId == wanted.calcomTeamId)
        return {};
    Statement update(writing.session, writing.scope, updateTenant);
    update.bind(u":name"_s, wanted.name).bind(u":endpoint"_s, wanted.endpoint).bind(u":team"_s, wanted.calcomTeamId);
    const auto done = update.exec();
    if (!done && done.error().code == ErrorCode::Conflict)
        return failure(ErrorCode::Conflict, Text::tr("The endpoint of \"%1\" belongs to another tenant. Choose another random text.").arg(wanted.slug),
                       done.error().detail);
    return done ? writing.changes.add(u"changed"_s, {}, writing.scope.tenant().value()) : done;
}

Result<void> writePolicy(ConfigWriting &writing, const BookingPolicy &stored, const BookingPolicy &wanted)
{
    if (stored == wanted)
        return {};
    Statement upsert(writing.session, writing.scope, upsertPolicy);
    upsert.bind(u":confidence"_s, wanted.minConfidence).bind(u":days"_s, wanted.alternativesDays);
    upsert.bind(u":count"_s, wanted.alternativesCount).bind(u":nearest"_s, wanted.bookNearest);
    const auto done = upsert.exec();
    return done ? writing.changes.add(u"changed"_s, u"policy"_s, writing.scope.tenant().value()) : done;
}

bool sameMapping(const FieldMapping &a, const FieldMapping &b)
{
    return a.retellField == b.retellField && a.target == b.target;
}

QString pathOf(const FieldMapping &mapping)
{
    return u"field_mappings/%1/%2"_s.arg(mapping.retellField, mapping.target);
}

Result<void> removeMappings(ConfigWriting &writing, const QList<Record<FieldMapping>> &stored, const QList<FieldMapping> &wanted)
{
    for (const auto &record : stored) {
        if (std::ranges::any_of(wanted, [&](const FieldMapping &mapping) { return sameMapping(mapping, record.value); }))
            continue;
        Statement remove(writing.session, writing.scope, deleteMapping);
        remove.bind(u":id"_s, record.id);
        if (const auto done = remove.exec(); !done)
            return done;
        if (const auto noted = writing.changes.add(u"removed"_s, pathOf(record.value), record.id); !noted)
            return noted;
    }
    return {};
}

/// Their order is their precedence, so all positions are written when anything differs.
Result<void> writeMappings(ConfigWriting &writing, const QList<Record<FieldMapping>> &stored, const TenantConfig &own, const TenantConfig &wanted)
{
    if (own.fieldMappings == wanted.fieldMappings)
        return {};
    if (const auto removed = removeMappings(writing, stored, wanted.fieldMappings); !removed)
        return removed;
    for (qsizetype position = 0; position < wanted.fieldMappings.size(); ++position) {
        const FieldMapping &mapping = wanted.fieldMappings[position];
        Statement upsert(writing.session, writing.scope, upsertMapping);
        upsert.bind(u":position"_s, qint64(position)).bind(u":field"_s, mapping.retellField).bind(u":target"_s, mapping.target);
        upsert.bind(u":type"_s, mapping.type).bind(u":required"_s, mapping.required);
        upsert.bind(u":rules"_s, QString::fromUtf8(QJsonDocument(mapping.rules).toJson(QJsonDocument::Compact)));
        if (const auto done = upsert.fetch(); !done)
            return failureOf(done);
        const auto old = std::ranges::find_if(stored, [&](const auto &record) { return sameMapping(record.value, mapping); });
        const bool isNew = old == stored.cend();
        if (!isNew && old->value == mapping && old - stored.cbegin() == position)
            continue;
        if (const auto noted = writing.changes.add(isNew ? u"created"_s : u"changed"_s, pathOf(mapping), upsert.number(0)); !noted)
            return noted;
    }
    return {};
}

} // namespace

Result<void> writeTenant(ConfigWriting &writing, const TenantRecords &records, const TenantConfig &wanted)
{
    if (const auto done = writeOwnRow(writing, records.own, wanted); !done)
        return done;
    if (const auto done = writePolicy(writing, records.own.policy, wanted.policy); !done)
        return done;
    return writeMappings(writing, records.mappings, records.own, wanted);
}

Result<QHash<QString, CompanyId>> writeCompanies(ConfigWriting &writing, const TenantRecords &records, const QList<CompanyConfig> &wanted)
{
    QHash<QString, CompanyId> ids;
    for (const CompanyRecord &company : records.companies) {
        ids.insert(company.name, company.id);
        const bool active = std::ranges::find(wanted, company.name, &CompanyConfig::name) != wanted.cend();
        if (active == company.active)
            continue;
        Statement update(writing.session, writing.scope, updateCompany);
        update.bind(u":active"_s, active).bind(u":id"_s, company.id);
        if (const auto done = update.exec(); !done)
            return failureOf(done);
        if (const auto noted = writing.changes.add(company.active, active, u"companies/"_s + company.name, company.id.value()); !noted)
            return failureOf(noted);
    }
    for (const CompanyConfig &company : wanted) {
        if (ids.contains(company.name))
            continue;
        Statement insert(writing.session, writing.scope, insertCompany);
        insert.bind(u":name"_s, company.name).bind(u":active"_s, true).bind(u":now"_s, writing.changes.now());
        if (const auto done = insert.fetch(); !done)
            return failureOf(done);
        ids.insert(company.name, insert.id<CompanyId>(0));
        if (const auto noted = writing.changes.add(u"created"_s, u"companies/"_s + company.name, insert.number(0)); !noted)
            return failureOf(noted);
    }
    return ids;
}

} // namespace askpro::store
