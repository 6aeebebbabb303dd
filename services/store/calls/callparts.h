#pragma once

#include "models/calls/call.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"

namespace askpro::store {

class DatabaseSession;

/// The lists that belong to a call: utterances, fields, costs. Each list is one statement to write, whatever its length.
class CallParts
{
public:
    explicit CallParts(DatabaseSession &session) : m_session(session) {}

    /// Fills the lists of a call whose id is known.
    [[nodiscard]] models::Result<void> load(const models::TenantScope &scope, models::Call &call);
    /// Makes what is stored (`before`) equal to `now`. Utterances are rewritten from the first that differs; the other
    /// lists only when they differ.
    [[nodiscard]] models::Result<void> replace(const models::TenantScope &scope, models::CallId id, const models::Call &before, const models::Call &now);

private:
    [[nodiscard]] models::Result<void> replaceUtterances(const models::TenantScope &scope, models::CallId id, const models::Call &before, const models::Call &now);
    [[nodiscard]] models::Result<void> replaceFields(const models::TenantScope &scope, models::CallId id, const models::Call &before, const models::Call &now);
    [[nodiscard]] models::Result<void> replaceCosts(const models::TenantScope &scope, models::CallId id, const models::Call &before, const models::Call &now);

    DatabaseSession &m_session;
};

} // namespace askpro::store
