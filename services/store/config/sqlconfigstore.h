#pragma once

#include "services/core/ports/configstore.h"

namespace askpro::store {

class DatabaseSession;
class RollupBook;

/// The configuration as records of both engines. What is no longer named is deactivated, never deleted: calls and
/// bookings refer to it. Only field mappings and the links between staff and services go.
class SqlConfigStore final : public core::ConfigStore
{
public:
    SqlConfigStore(DatabaseSession &session, RollupBook &rollups) : m_session(session), m_rollups(rollups) {}

    [[nodiscard]] models::Result<models::TenantId> ensureTenant(const QString &slug, const QString &name, const QString &endpoint,
                                                                models::Instant now) override;
    [[nodiscard]] models::Result<models::TenantConfig> load(const models::TenantScope &scope) override;
    [[nodiscard]] models::Result<QList<core::ConfigChange>> apply(const models::TenantScope &scope, const models::TenantConfig &config,
                                                                  models::Instant now) override;
    [[nodiscard]] models::Result<void> addSecret(const models::TenantScope &scope, const core::SealedSecret &secret,
                                                 models::Instant overlapUntil) override;
    [[nodiscard]] models::Result<QByteArray> keyFingerprint() override;
    [[nodiscard]] models::Result<QByteArray> bindKeyFingerprint(const QByteArray &fingerprint) override;

private:
    DatabaseSession &m_session;
    RollupBook &m_rollups;
};

} // namespace askpro::store
