#include "app/runtime/lazystoresfactory.h"

#include "app/runtime/opening.h"

using namespace askpro::models;

namespace askpro::app {

LazyStoresFactory::LazyStoresFactory(Settings settings) : m_settings(std::move(settings)) {}

Result<std::unique_ptr<core::Stores>> LazyStoresFactory::open()
{
    const auto ready = factory();
    if (!ready)
        return failureOf(ready);
    return (*ready)->open();
}

Result<core::StoresFactory *> LazyStoresFactory::factory()
{
    const std::lock_guard lock(m_mutex);
    if (!m_factory) {
        auto opened = openDatabase(m_settings);
        if (!opened)
            return failureOf(opened);
        m_factory = std::move(*opened);
    }
    return m_factory.get();
}

} // namespace askpro::app
