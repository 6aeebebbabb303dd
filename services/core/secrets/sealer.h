#pragma once

#include "models/common/result.h"

#include <QByteArray>
#include <QString>

namespace askpro::core {

/// Seals secrets with AES-256-GCM under the installation's master key. Format: version 1 | nonce 12 | tag 16 | text.
/// `context` (tenant and kind) is authenticated with it, so a sealed value cannot be moved to another row.
/// Thread-safe.
class Sealer
{
public:
    static constexpr int keySize = 32;

    /// Invalid unless the key has 32 bytes.
    [[nodiscard]] static models::Result<Sealer> withKey(QByteArray key);
    Sealer(const Sealer &) = default;
    Sealer(Sealer &&) = default;
    Sealer &operator=(const Sealer &) = default;
    Sealer &operator=(Sealer &&) = default;
    ~Sealer(); ///< the last copy wipes the key

    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &context) const;
    /// Invalid = wrong key, wrong context or damaged.
    [[nodiscard]] models::Result<QByteArray> open(const QByteArray &sealed, const QByteArray &context) const;
    /// What tells two master keys apart without revealing them; kept in the database to notice a wrong key early.
    [[nodiscard]] QByteArray fingerprint() const;

private:
    explicit Sealer(QByteArray key);
    QByteArray m_key;
};

} // namespace askpro::core
