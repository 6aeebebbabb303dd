#include "services/store/config/configchanges.h"

#include "services/store/database/changelog.h"

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

ConfigChanges::ConfigChanges(DatabaseSession &session, const TenantScope &scope, const QString &tenantSlug, Instant now)
    : m_session(session), m_scope(scope), m_root(u"tenants/"_s + tenantSlug), m_now(now)
{
}

Result<void> ConfigChanges::add(const QString &action, const QString &path, qint64 id)
{
    m_changes.append({action, path.isEmpty() ? m_root : m_root + u'/' + path});
    return recordChange(m_session, m_scope, u"config"_s, id, action, m_now);
}

Result<void> ConfigChanges::add(std::optional<bool> wasActive, bool isActive, const QString &path, qint64 id)
{
    if (!wasActive)
        return add(u"created"_s, path, id);
    if (*wasActive == isActive)
        return add(u"changed"_s, path, id);
    return add(isActive ? u"activated"_s : u"deactivated"_s, path, id);
}

} // namespace askpro::store
