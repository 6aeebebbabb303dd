#pragma once

#include "services/core/ports/callstore.h"

namespace askpro::store {

class DatabaseSession;

/// Phone numbers, agents and branches as branch resolution asks for them: by exact equality only.
class NumberBook
{
public:
    explicit NumberBook(DatabaseSession &session) : m_session(session) {}

    [[nodiscard]] models::Result<models::ResolutionFindings> lookUp(const models::TenantScope &scope, const models::ResolutionClues &clues);
    /// Registered numbers of the tenant that end alike, the most alike first.
    [[nodiscard]] models::Result<QList<core::NumberSuggestion>> similar(const models::TenantScope &scope, const QString &number, int limit);
    [[nodiscard]] models::Result<models::PhoneNumberId> add(const models::TenantScope &scope, models::BranchId branch, const QString &e164,
                                                            const QString &agentId, models::Instant now);

private:
    [[nodiscard]] models::Result<void> findBranch(const models::TenantScope &scope, const QString &named, models::ResolutionFindings &findings);
    [[nodiscard]] models::Result<void> findNumber(const models::TenantScope &scope, const QString &number, models::ResolutionFindings &findings);
    [[nodiscard]] models::Result<void> findAgent(const models::TenantScope &scope, const QString &agent, models::ResolutionFindings &findings);

    DatabaseSession &m_session;
};

} // namespace askpro::store
