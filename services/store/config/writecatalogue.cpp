#include "services/store/config/configwriting.h"
#include "services/store/config/pairing.h"
#include "services/store/database/statement.h"

#include <QJsonDocument>

#include <map>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql upsertTemplate = uR"(
INSERT INTO services (tenant_id, company_id, slug, name, active, created_at) VALUES (:tenant, :company, :slug, :name, :active, :now)
ON CONFLICT (tenant_id, company_id, slug) DO UPDATE SET name = excluded.name, active = excluded.active
RETURNING id)";

constexpr ScopedSql insertOffering = uR"(
INSERT INTO branch_services (tenant_id, branch_id, service_id, name, duration_min, price_minor, price_currency, buffer_before_min,
    buffer_after_min, segments, calcom_event_type_id, active, created_at)
VALUES (:tenant, :branch, :service, :name, :duration, :price, :currency, :before, :after, :segments, :event_type, :active, :now)
RETURNING id)";

constexpr ScopedSql updateOffering = uR"(
UPDATE branch_services SET service_id = :service, name = :name, duration_min = :duration, price_minor = :price, price_currency = :currency,
    buffer_before_min = :before, buffer_after_min = :after, segments = :segments, calcom_event_type_id = :event_type, active = :active
WHERE tenant_id = :tenant AND branch_id = :branch AND id = :id RETURNING id)";

constexpr ScopedSql deleteAliases = u"DELETE FROM service_aliases WHERE tenant_id = :tenant AND branch_service_id = :offering";

constexpr ScopedSql insertAlias = uR"(
INSERT INTO service_aliases (tenant_id, branch_service_id, position, alias) VALUES (:tenant, :offering, :position, :alias))";

/// A template is shared by the branches of a company: its company and slug.
using TemplateKey = std::pair<CompanyId, QString>;

struct TemplateWish
{
    QString branch;                  ///< which branch gave the name: the first by slug, whatever the order of the document
    QString name;
    bool active = false;             ///< as long as one branch offers it
};

using TemplateIds = std::map<TemplateKey, ServiceId>;
using OfferingPair = Pairing<OfferingRecord>;

QList<OfferingPair> offeringsOf(const BranchPlan &plan)
{
    static const QList<OfferingRecord> none;
    return pairUp(plan.stored ? plan.stored->offerings : none, plan.wanted.services, &ServiceConfig::slug);
}

std::map<TemplateKey, TemplateWish> wishedTemplates(const QList<BranchPlan> &plans)
{
    std::map<TemplateKey, TemplateWish> wishes;
    for (const BranchPlan &plan : plans) {
        for (const OfferingPair &pair : offeringsOf(plan)) {
            TemplateWish &wish = wishes[{plan.company, pair.wanted.slug}];
            if (wish.branch.isEmpty() || plan.wanted.slug < wish.branch) {
                wish.branch = plan.wanted.slug;
                wish.name = pair.wanted.name;
            }
            wish.active |= pair.wanted.active;
        }
    }
    return wishes;
}

Result<TemplateIds> writeTemplates(ConfigWriting &writing, const QList<TemplateRecord> &stored, const QList<BranchPlan> &plans)
{
    TemplateIds ids;
    std::map<TemplateKey, const TemplateRecord *> known;
    for (const TemplateRecord &record : stored)
        known[{record.company, record.slug}] = &record;
    for (const auto &[key, wish] : wishedTemplates(plans)) {
        const auto found = known.find(key);
        if (found != known.cend() && found->second->name == wish.name && found->second->active == wish.active) {
            ids[key] = found->second->id;
            continue;
        }
        Statement upsert(writing.session, writing.scope, upsertTemplate);
        upsert.bind(u":company"_s, key.first).bind(u":slug"_s, key.second).bind(u":name"_s, wish.name).bind(u":active"_s, wish.active);
        upsert.bind(u":now"_s, writing.changes.now());
        if (const auto done = upsert.fetch(); !done)
            return failureOf(done);
        ids[key] = upsert.id<ServiceId>(0);
    }
    return ids;
}

Result<void> replaceAliases(ConfigWriting &writing, qint64 offering, const QStringList &aliases)
{
    Statement remove(writing.session, writing.scope, deleteAliases);
    remove.bind(u":offering"_s, offering);
    if (const auto done = remove.exec(); !done)
        return done;
    Statement insert(writing.session, writing.scope, insertAlias);
    for (qsizetype position = 0; position < aliases.size(); ++position) {
        insert.bind(u":offering"_s, offering).bind(u":position"_s, qint64(position)).bind(u":alias"_s, aliases[position]);
        if (const auto done = insert.exec(); !done)
            return done;
    }
    return {};
}

Result<qint64> writeOffering(ConfigWriting &writing, const BranchPlan &plan, const OfferingPair &pair, ServiceId service)
{
    if (!pair.differs() && pair.stored->service == service)
        return pair.stored->id;
    const ServiceConfig &wanted = pair.wanted;
    Statement write(writing.session, writing.scope, pair.stored ? updateOffering : insertOffering);
    write.bind(u":branch"_s, plan.id).bind(u":service"_s, service).bind(u":name"_s, wanted.name).bind(u":duration"_s, wanted.durationMin);
    write.bind(u":price"_s, wanted.price ? std::optional(wanted.price->amountMinor) : std::nullopt);
    write.bind(u":currency"_s, wanted.price ? wanted.price->currency : QString());
    write.bind(u":before"_s, wanted.bufferBeforeMin).bind(u":after"_s, wanted.bufferAfterMin);
    write.bind(u":segments"_s, QString::fromUtf8(QJsonDocument(wanted.segments).toJson(QJsonDocument::Compact)));
    write.bind(u":event_type"_s, wanted.calcomEventTypeId).bind(u":active"_s, wanted.active);
    if (pair.stored)
        write.bind(u":id"_s, pair.stored->id);
    else
        write.bind(u":now"_s, writing.changes.now());
    if (const auto done = write.fetch(); !done)
        return failureOf(done);
    const qint64 id = write.number(0);
    if (!pair.stored || pair.stored->value.aliases != wanted.aliases) {
        if (const auto done = replaceAliases(writing, id, wanted.aliases); !done)
            return failureOf(done);
    }
    const auto noted = writing.changes.add(pair.wasActive(), wanted.active, u"branches/%1/services/%2"_s.arg(plan.wanted.slug, wanted.slug), id);
    return noted ? Result<qint64>(id) : Result<qint64>(failureOf(noted));
}

} // namespace

Result<OfferingIds> writeOfferings(ConfigWriting &writing, const TenantRecords &records, const QList<BranchPlan> &plans)
{
    const auto templates = writeTemplates(writing, records.templates, plans);
    if (!templates)
        return failureOf(templates);
    OfferingIds ids;
    for (const BranchPlan &plan : plans) {
        for (const OfferingPair &pair : offeringsOf(plan)) {
            const auto id = writeOffering(writing, plan, pair, templates->at({plan.company, pair.wanted.slug}));
            if (!id)
                return failureOf(id);
            ids.insert({plan.id, pair.wanted.slug}, *id);
        }
    }
    return ids;
}

} // namespace askpro::store
