#pragma once

#include "models/common/result.h"
#include "services/core/secrets/sealer.h"

#include <QByteArray>
#include <QString>

namespace askpro::core {

class Stores;

/// Where the master key of this installation is kept: a key store of the operating system, or a file. Port.
class MasterKeySource
{
public:
    virtual ~MasterKeySource() = default;
    /// The 32 bytes. NotFound = there is none; with `mayCreate` one is made and kept instead.
    [[nodiscard]] virtual models::Result<QByteArray> key(bool mayCreate) = 0;
};

/// The key file of a headless installation (keyfile.h).
class KeyFileSource final : public MasterKeySource
{
public:
    explicit KeyFileSource(QString path);
    [[nodiscard]] models::Result<QByteArray> key(bool mayCreate) override;

private:
    QString m_path;
};

/// An existing key of either wins over making a new one; a new one is kept in the first that can.
class FallbackKeySource final : public MasterKeySource
{
public:
    FallbackKeySource(MasterKeySource &preferred, MasterKeySource &other);
    [[nodiscard]] models::Result<QByteArray> key(bool mayCreate) override;

private:
    MasterKeySource &m_preferred;
    MasterKeySource &m_other;
};

/// The sealer that belongs to this database. The database remembers the fingerprint of the first key it was used with:
/// another key is refused (Invalid) and nothing is touched, and a lost key is never silently replaced by a new one
/// (NotFound). Runs on the thread of `stores`.
[[nodiscard]] models::Result<Sealer> openSealer(Stores &stores, MasterKeySource &source);

} // namespace askpro::core
