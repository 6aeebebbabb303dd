#include "services/store/sqlstores.h"

#include "services/store/calls/sqlcallstore.h"
#include "services/store/changes/sqlchangestore.h"
#include "services/store/config/sqlconfigstore.h"
#include "services/store/customers/sqlcustomerstore.h"
#include "services/store/followups/sqlfollowupstore.h"
#include "services/store/inbox/sqlinboxstore.h"
#include "services/store/tenancy/sqltenantstore.h"

namespace askpro::store {

SqlStores::SqlStores(std::unique_ptr<DatabaseSession> session)
    : m_session(std::move(session)),
      m_tenants(std::make_unique<SqlTenantStore>(*m_session)),
      m_config(std::make_unique<SqlConfigStore>(*m_session)),
      m_inbox(std::make_unique<SqlInboxStore>(*m_session)),
      m_calls(std::make_unique<SqlCallStore>(*m_session)),
      m_customers(std::make_unique<SqlCustomerStore>(*m_session)),
      m_followUps(std::make_unique<SqlFollowUpStore>(*m_session)),
      m_changes(std::make_unique<SqlChangeStore>(*m_session))
{
}

SqlStores::~SqlStores() = default;

} // namespace askpro::store
