#include "services/store/changes/openchangesignal.h"

#include "services/store/changes/dataversion.h"
#include "services/store/changes/pollingsignal.h"
#include "services/store/changes/postgressignal.h"

using namespace std::chrono_literals;

namespace askpro::store {

std::unique_ptr<core::ChangeSignal> openChangeSignal(const DatabaseUrl &url)
{
    if (url.engine() == Engine::Sqlite) {
        auto version = std::make_shared<DataVersion>(url.path());
        return std::make_unique<PollingSignal>([version] { return version->hasChanged(); }, 25ms, 50ms);
    }
    if (url.pooled())
        return std::make_unique<PollingSignal>([] { return true; }, 250ms, 250ms);
    return std::make_unique<PostgresSignal>(url.conninfo());
}

} // namespace askpro::store
