#pragma once

#include "models/common/instant.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/ports/configstore.h"

#include <QList>

namespace askpro::store {

class DatabaseSession;

/// Collects what an import changes, and writes each change to the change log in the same transaction.
class ConfigChanges
{
public:
    ConfigChanges(DatabaseSession &session, const models::TenantScope &scope, const QString &tenantSlug, models::Instant now);

    /// `path` is relative to the tenant; empty = the tenant itself.
    [[nodiscard]] models::Result<void> add(const QString &action, const QString &path, qint64 id);
    /// created, changed, activated or deactivated: for a record that was not there (none), or was active or not.
    [[nodiscard]] models::Result<void> add(std::optional<bool> wasActive, bool isActive, const QString &path, qint64 id);

    [[nodiscard]] const QList<core::ConfigChange> &all() const { return m_changes; }
    [[nodiscard]] models::Instant now() const { return m_now; }

private:
    DatabaseSession &m_session;
    models::TenantScope m_scope;
    QString m_root;
    models::Instant m_now;
    QList<core::ConfigChange> m_changes;
};

} // namespace askpro::store
