#include "services/net/calcom/signature.h"

#include "services/net/webhooks/digests.h"

#include <algorithm>

namespace askpro::net::calcom {

namespace {

// What the header holds when the webhook was registered without a secret.
constexpr QByteArrayView noSecret = "no-secret-provided";

} // namespace

SignatureVerdict verify(QByteArrayView rawBody, QByteArrayView headerValue, std::span<const QByteArrayView> secrets)
{
    const auto fits = [&](QByteArrayView secret) { return !secret.isEmpty() && sameDigest(hmacSha256(secret, {rawBody}), headerValue); };

    if (std::ranges::all_of(secrets, &QByteArrayView::isEmpty))
        return SignatureVerdict::NoKey;
    if (headerValue == noSecret)
        return SignatureVerdict::Missing;
    if (!isHexDigest(headerValue))
        return SignatureVerdict::Malformed;
    return std::ranges::any_of(secrets, fits) ? SignatureVerdict::Signed : SignatureVerdict::Mismatch;
}

QByteArray sign(QByteArrayView rawBody, QByteArrayView secret)
{
    const auto hex = toHex(hmacSha256(secret, {rawBody}));
    return QByteArray(hex.data(), qsizetype(hex.size()));
}

} // namespace askpro::net::calcom
