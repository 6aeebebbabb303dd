#pragma once

#include "services/core/ports/followupstore.h"

namespace askpro::store {

class DatabaseSession;

class SqlFollowUpStore final : public core::FollowUpStore
{
public:
    explicit SqlFollowUpStore(DatabaseSession &session) : m_session(session) {}

    [[nodiscard]] models::Result<models::FollowUpId> open(const models::TenantScope &scope, const core::NewFollowUp &followUp, models::Instant now) override;
    [[nodiscard]] models::Result<void> close(const models::TenantScope &scope, const QString &key, const QString &outcome, models::Instant now) override;

private:
    DatabaseSession &m_session;
};

} // namespace askpro::store
