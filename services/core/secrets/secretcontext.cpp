#include "services/core/secrets/secretcontext.h"

#include <array>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

std::span<const Word<SecretKind>> secretKindWords()
{
    static constexpr std::array words{
        Word<SecretKind>{SecretKind::RetellApiKey, "retell.api_key"_L1},
        Word<SecretKind>{SecretKind::RetellWebhookKey, "retell.webhook_key"_L1},
        Word<SecretKind>{SecretKind::CalcomApiKey, "calcom.api_key"_L1},
        Word<SecretKind>{SecretKind::CalcomWebhookSecret, "calcom.webhook_secret"_L1},
    };
    return words;
}

QByteArray secretContext(TenantId tenant, SecretKind kind)
{
    return "tenant:" + QByteArray::number(tenant.value()) + ':' + wordFor(secretKindWords(), kind).toLatin1();
}

} // namespace askpro::core
