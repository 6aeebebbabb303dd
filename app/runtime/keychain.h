#pragma once

#include "services/core/secrets/masterkey.h"

namespace askpro::app {

/// The master key in the key store of the operating system (Secret Service, KWallet, Windows, macOS) by QtKeychain.
/// NotFound = no key there; Storage = no key store answers, as on a machine without a session.
class KeychainSource final : public core::MasterKeySource
{
public:
    [[nodiscard]] models::Result<QByteArray> key(bool mayCreate) override;
};

} // namespace askpro::app
