#include "services/store/sqlstores.h"

#include "services/store/tenancy/sqltenantstore.h"
#if __has_include("services/store/config/sqlconfigstore.h")
#include "services/store/config/sqlconfigstore.h"
#endif
#if __has_include("services/store/inbox/sqlinboxstore.h")
#include "services/store/inbox/sqlinboxstore.h"
#endif
#if __has_include("services/store/changes/sqlchangestore.h")
#include "services/store/changes/sqlchangestore.h"
#endif
#if __has_include("services/store/calls/sqlcallstore.h")
#include "services/store/calls/sqlcallstore.h"
#include "services/store/customers/sqlcustomerstore.h"
#include "services/store/followups/sqlfollowupstore.h"
#else
#include "services/core/ports/callstore.h"
#include "services/core/ports/customerstore.h"
#include "services/core/ports/followupstore.h"
#endif
#include "services/core/ports/changestore.h"
#include "services/core/ports/configstore.h"
#include "services/core/ports/inboxstore.h"

namespace askpro::store {

SqlStores::SqlStores(std::unique_ptr<DatabaseSession> session) : m_session(std::move(session)), m_tenants(std::make_unique<SqlTenantStore>(*m_session))
{
#if __has_include("services/store/config/sqlconfigstore.h")
    m_config = std::make_unique<SqlConfigStore>(*m_session);
#endif
#if __has_include("services/store/inbox/sqlinboxstore.h")
    m_inbox = std::make_unique<SqlInboxStore>(*m_session);
#endif
#if __has_include("services/store/changes/sqlchangestore.h")
    m_changes = std::make_unique<SqlChangeStore>(*m_session);
#endif
#if __has_include("services/store/calls/sqlcallstore.h")
    m_calls = std::make_unique<SqlCallStore>(*m_session);
    m_customers = std::make_unique<SqlCustomerStore>(*m_session);
    m_followUps = std::make_unique<SqlFollowUpStore>(*m_session);
#endif
}

SqlStores::~SqlStores() = default;

} // namespace askpro::store
