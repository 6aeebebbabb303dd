#pragma once

#include "services/core/ports/stores.h"
#include "tests/support/testdatabase.h"

namespace askpro::tests {

/// A migrated database with one session and one tenant "eins" (company, branch "mitte").
struct StoreFixture
{
    explicit StoreFixture(store::Engine engine)
        : database(engine), factory(database.factory()), stores(open()), scope(makeTenant(database, *stores, QStringLiteral("eins")))
    {
    }

    /// A further session, as another worker has it.
    [[nodiscard]] std::unique_ptr<core::Stores> open() const { return std::move(factory->open().value()); }

    TestDatabase database;
    std::unique_ptr<core::StoresFactory> factory;
    std::unique_ptr<core::Stores> stores;
    models::TenantScope scope;
};

/// Fails the test with the error's detail when there is one.
#define ASKPRO_GOOD(result)                                                                                   \
    do {                                                                                                       \
        const auto &checked = (result);                                                                        \
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().userText + u' ' + checked.error().detail)); \
    } while (false)

} // namespace askpro::tests
