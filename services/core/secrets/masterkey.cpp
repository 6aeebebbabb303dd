#include "services/core/secrets/masterkey.h"

#include "services/core/ports/configstore.h"
#include "services/core/ports/stores.h"
#include "services/core/secrets/keyfile.h"

#include <QCoreApplication>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(MasterKey) };

/// Of two processes that start on an empty database only one key becomes the database's.
Result<QByteArray> bindFingerprint(Stores &stores, const QByteArray &fingerprint)
{
    QByteArray bound;
    const auto done = stores.transaction([&]() -> Result<void> {
        const auto stored = stores.config().bindKeyFingerprint(fingerprint);
        if (!stored)
            return failureOf(stored);
        bound = *stored;
        return {};
    });
    if (!done)
        return failureOf(done);
    return bound;
}

} // namespace

KeyFileSource::KeyFileSource(QString path) : m_path(std::move(path)) {}

Result<QByteArray> KeyFileSource::key(bool mayCreate)
{
    return readKeyFile(m_path, mayCreate);
}

FallbackKeySource::FallbackKeySource(MasterKeySource &preferred, MasterKeySource &other) : m_preferred(preferred), m_other(other) {}

Result<QByteArray> FallbackKeySource::key(bool mayCreate)
{
    auto found = m_preferred.key(false);
    if (!found)
        found = m_other.key(false);
    if (found || !mayCreate || found.error().code != ErrorCode::NotFound)
        return found;
    auto made = m_preferred.key(true);
    return made ? made : m_other.key(true);
}

Result<Sealer> openSealer(Stores &stores, MasterKeySource &source)
{
    auto stored = stores.config().keyFingerprint();
    if (!stored)
        return failureOf(stored);
    const bool firstUse = stored->isEmpty();

    auto key = source.key(firstUse);
    if (!key && key.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, Text::tr("The master key of this database is missing. Restore the key file or key store entry it was set up with."),
                       key.error().detail);
    if (!key)
        return failureOf(key);
    auto sealer = Sealer::withKey(*std::move(key));
    if (!sealer)
        return failureOf(sealer);

    if (firstUse)
        stored = bindFingerprint(stores, sealer->fingerprint());
    if (!stored)
        return failureOf(stored);
    if (*stored != sealer->fingerprint())
        return failure(ErrorCode::Invalid, Text::tr("The master key is not the one this database was set up with. Nothing was changed."),
                       u"master key fingerprint differs from the database's"_s);
    return sealer;
}

} // namespace askpro::core
