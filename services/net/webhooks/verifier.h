#pragma once

#include "models/common/instant.h"
#include "services/core/tenancy/endpoint.h"
#include "services/net/http/httpmessage.h"
#include "services/net/webhooks/signatureverdict.h"

namespace askpro::net {

/// How one vendor's requests are recognised. Stateless; any thread.
class Verifier
{
public:
    virtual ~Verifier() = default;

    [[nodiscard]] virtual SignatureVerdict verify(const HttpRequest &request, const core::Endpoint &endpoint, models::Instant now) const = 0;
    /// The header of a signature that is well-formed and made with a key nobody has: what the self-test sends.
    [[nodiscard]] virtual QPair<QByteArray, QByteArray> forgery(QByteArrayView body, models::Instant now) const = 0;
};

[[nodiscard]] const Verifier &retellVerifier();
[[nodiscard]] const Verifier &calcomVerifier();

} // namespace askpro::net
