#pragma once

#include "app/runtime/settings.h"
#include "services/core/ports/stores.h"

#include <memory>
#include <mutex>

namespace askpro::app {

/// Opens (and migrates) the database with the first session that is asked for, on the thread that asks: a window can be
/// shown before a database that is far away, or away for now, is reached. A failed opening is tried again next time.
class LazyStoresFactory final : public core::StoresFactory
{
public:
    explicit LazyStoresFactory(Settings settings);

    [[nodiscard]] models::Result<std::unique_ptr<core::Stores>> open() override;

private:
    [[nodiscard]] models::Result<core::StoresFactory *> factory();

    const Settings m_settings;
    std::mutex m_mutex;
    std::unique_ptr<core::StoresFactory> m_factory; ///< guarded by m_mutex until set, never replaced after
};

} // namespace askpro::app
