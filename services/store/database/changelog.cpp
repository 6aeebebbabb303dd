#include "services/store/database/changelog.h"

#include "services/store/database/statement.h"

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql insertChange = uR"(
    INSERT INTO change_log (tenant_id, at, entity, entity_id, action) VALUES (:tenant, :at, :entity, :entityId, :action))";

} // namespace

Result<void> recordChange(DatabaseSession &session, const TenantScope &scope, const QString &entity, qint64 entityId, const QString &action, Instant at)
{
    Statement insert(session, scope, insertChange);
    return insert.bind(u":at"_s, at).bind(u":entity"_s, entity).bind(u":entityId"_s, entityId).bind(u":action"_s, action).exec();
}

} // namespace askpro::store
