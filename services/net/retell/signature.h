#pragma once

#include "models/common/instant.h"
#include "services/net/webhooks/signatureverdict.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace askpro::net::retell {

inline constexpr QByteArrayView signatureHeader = "x-retell-signature";

/// How far a signature's time may lie from ours, in both directions, limit included.
inline constexpr models::Milliseconds signatureWindow{300'000};

/// Judges the value of `X-Retell-Signature`: `v=<unix ms>,d=<hex>`, where the digest is HMAC-SHA256 over the raw body and
/// the digits of the time, with the webhook API key as text. Two keys are valid while one is being replaced.
/// Pure; any thread. A missing header is not this function's to see.
[[nodiscard]] SignatureVerdict verify(QByteArrayView rawBody, QByteArrayView headerValue, std::span<const QByteArrayView> keys, models::Instant now);

/// The header value as Retell would send it.
[[nodiscard]] QByteArray sign(QByteArrayView rawBody, QByteArrayView key, models::Instant now);

} // namespace askpro::net::retell
