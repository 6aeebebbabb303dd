#pragma once

#include "services/net/webhooks/signatureverdict.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace askpro::net::calcom {

inline constexpr QByteArrayView signatureHeader = "x-cal-signature-256";

/// Judges the value of `X-Cal-Signature-256`: HMAC-SHA256 over the raw body, as 64 lower-case hexadecimal digits. Cal.com
/// signs no time, so there is no replay protection here; a repeat is recognised by the inbox. Pure; any thread.
[[nodiscard]] SignatureVerdict verify(QByteArrayView rawBody, QByteArrayView headerValue, std::span<const QByteArrayView> secrets);

/// The header value as Cal.com would send it.
[[nodiscard]] QByteArray sign(QByteArrayView rawBody, QByteArrayView secret);

} // namespace askpro::net::calcom
