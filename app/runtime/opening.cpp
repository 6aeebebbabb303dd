#include "app/runtime/opening.h"

#include "app/runtime/keychain.h"
#include "services/core/secrets/masterkey.h"
#include "services/store/openstores.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

Result<std::unique_ptr<core::StoresFactory>> openDatabase(const Settings &settings)
{
    const auto url = store::DatabaseUrl::parse(settings.databaseUrl);
    if (!url)
        return failureOf(url);
    return store::openStores(*url);
}

Result<core::Sealer> openSealer(const Settings &settings, core::Stores &stores)
{
    const bool chosen = !settings.keyFile.isEmpty();
    core::KeyFileSource file(chosen ? settings.keyFile : dataFolder() + "/master.key"_L1);
    if (chosen || QFileInfo::exists(dataFolder() + "/master.key"_L1))
        return core::openSealer(stores, file);
    KeychainSource keychain;
    core::FallbackKeySource either(keychain, file);
    return core::openSealer(stores, either);
}

} // namespace askpro::app
