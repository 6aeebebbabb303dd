#include "services/store/inspectdatabase.h"

#include "services/core/ports/tenantstore.h"
#include "services/store/database/databasesession.h"
#include "services/store/database/migrator.h"
#include "services/store/database/writegate.h"
#include "services/store/sqlstores.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace askpro::models;

namespace askpro::store {

Result<DatabaseFindings> inspectDatabase(const DatabaseUrl &url)
{
    if (url.engine() == Engine::Sqlite && !QFileInfo(url.path()).isFile())
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Database", "There is no file %1.").arg(url.path()));
    auto session = DatabaseSession::open(url, std::make_shared<WriteGate>());
    if (!session)
        return failureOf(session);
    const auto versions = Migrator(**session).versions();
    if (!versions)
        return failureOf(versions);
    DatabaseFindings findings{versions->applied, versions->known, 0};
    if (findings.version < findings.known)
        return findings;
    SqlStores stores(std::move(*session));
    const auto tenants = stores.tenants().tenants();
    if (!tenants)
        return failureOf(tenants);
    findings.tenants = tenants->size();
    return findings;
}

} // namespace askpro::store
