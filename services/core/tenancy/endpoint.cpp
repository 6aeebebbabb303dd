#include "services/core/tenancy/endpoint.h"

#include <openssl/crypto.h>

using namespace askpro::models;

namespace askpro::core {

EndpointKey::EndpointKey(QByteArray &&text, std::optional<Instant> validUntil) : m_text(std::move(text)), m_validUntil(validUntil) {}

EndpointKey::~EndpointKey()
{
    if (!m_text.isEmpty())
        OPENSSL_cleanse(m_text.data(), size_t(m_text.size()));
}

QVarLengthArray<QByteArrayView, 4> validKeys(const Endpoint::Keys &keys, Instant now)
{
    QVarLengthArray<QByteArrayView, 4> valid;
    for (const EndpointKey &key : keys) {
        if (key.isValid(now))
            valid.append(key.text());
    }
    return valid;
}

} // namespace askpro::core
