#include "services/store/sqlstores.h"

#include "services/store/calls/sqlcallstore.h"
#include "services/store/changes/sqlchangestore.h"
#include "services/store/config/sqlconfigstore.h"
#include "services/store/customers/sqlcustomerstore.h"
#include "services/store/followups/sqlfollowupstore.h"
#include "services/store/inbox/sqlinboxstore.h"
#include "services/store/kpi/sqlrollupstore.h"
#include "services/store/tenancy/sqltenantstore.h"

namespace askpro::store {

SqlStores::SqlStores(std::unique_ptr<DatabaseSession> session)
    : m_session(std::move(session)),
      m_book(*m_session),
      m_tenants(std::make_unique<SqlTenantStore>(*m_session)),
      m_config(std::make_unique<SqlConfigStore>(*m_session, m_book)),
      m_inbox(std::make_unique<SqlInboxStore>(*m_session)),
      m_calls(std::make_unique<SqlCallStore>(*m_session, m_book)),
      m_customers(std::make_unique<SqlCustomerStore>(*m_session)),
      m_followUps(std::make_unique<SqlFollowUpStore>(*m_session)),
      m_changes(std::make_unique<SqlChangeStore>(*m_session)),
      m_rollups(std::make_unique<SqlRollupStore>(*m_session, m_book))
{
}

SqlStores::~SqlStores() = default;

models::Result<void> SqlStores::transaction(const Work &work)
{
    if (!m_session->inTransaction())
        m_book.setPending({}); // of one that failed
    return m_session->transaction([&]() -> models::Result<void> {
        const auto done = work();
        return done ? m_book.flush() : done;
    });
}

models::Result<void> SqlStores::savepoint(const Work &work)
{
    const RollupBook::Pending before = m_book.pending();
    auto done = m_session->savepoint(work);
    if (!done)
        m_book.setPending(before);
    return done;
}

} // namespace askpro::store
