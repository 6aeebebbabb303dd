#include "services/store/openstores.h"

#include "services/core/ports/clock.h"
#include "services/store/database/checkpointer.h"
#include "services/store/database/databasesession.h"
#include "services/store/database/migrator.h"
#include "services/store/kpi/sqlrollupstore.h"
#include "services/store/sqlstores.h"

#include <QDir>
#include <QFileInfo>

using namespace askpro::core;
using namespace askpro::models;

namespace askpro::store {

namespace {

constexpr qint64 checkedBeforeUse = 16 << 20; // bytes; a quarter of a second at most

class SqlStoresFactory final : public StoresFactory
{
public:
    SqlStoresFactory(const DatabaseUrl &url, std::shared_ptr<WriteGate> gate) : m_url(url), m_gate(std::move(gate)) {}

    Result<std::unique_ptr<Stores>> open() override
    {
        auto session = DatabaseSession::open(m_url, m_gate);
        if (!session)
            return failureOf(session);
        return std::make_unique<SqlStores>(std::move(*session));
    }

    void startCheckpoints(bool checkFirst)
    {
        m_checkpointer = std::make_unique<Checkpointer>(m_url, m_gate);
        m_checkpointer->start(checkFirst);
    }

private:
    DatabaseUrl m_url;
    std::shared_ptr<WriteGate> m_gate;
    std::unique_ptr<Checkpointer> m_checkpointer;
};

} // namespace

Result<std::unique_ptr<StoresFactory>> openStores(const DatabaseUrl &url, const OpenOptions &options)
{
    const bool sqlite = url.engine() == Engine::Sqlite;
    if (sqlite)
        QDir().mkpath(QFileInfo(url.path()).path()); // a failure shows when the file is opened
    const auto gate = std::make_shared<WriteGate>();
    const bool checkNow = sqlite && QFileInfo(url.path()).size() < checkedBeforeUse;
    {
        auto session = DatabaseSession::open(url, gate);
        if (!session)
            return failureOf(session);
        if (checkNow) {
            if (const auto sound = (*session)->checkIntegrity(); !sound)
                return failureOf(sound);
        }
        if (const auto done = Migrator(**session).bringUpToDate(options.migrate); !done)
            return failureOf(done);
        if (const auto counted = SqlRollupStore::rebuildDue(**session, SystemClock().now()); !counted)
            return failureOf(counted);
    }
    auto factory = std::make_unique<SqlStoresFactory>(url, gate);
    if (sqlite)
        factory->startCheckpoints(!checkNow);
    return factory;
}

} // namespace askpro::store
