#include "services/net/retell/signature.h"

#include "services/net/webhooks/digests.h"

#include <algorithm>
#include <optional>

using namespace askpro::models;

namespace askpro::net::retell {

namespace {

struct Parts
{
    Instant signedAt{};
    QByteArrayView digest;
};

// v= 1 to 16 digits, d= 64 lower-case hexadecimal digits, and nothing else: all that Retell is known to send. A bare
// digest, which some take for an older form, has no replay protection and never came from the vendor.
std::optional<Parts> split(QByteArrayView header)
{
    const qsizetype comma = header.indexOf(',');
    if (comma < 0 || !header.startsWith("v=") || !header.sliced(comma).startsWith(",d="))
        return std::nullopt;
    const QByteArrayView digits = header.first(comma).sliced(2);
    const QByteArrayView digest = header.sliced(comma + 3);
    const bool onlyDigits = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (digits.isEmpty() || digits.size() > 16 || !onlyDigits || !isHexDigest(digest))
        return std::nullopt;
    return Parts{instantFromMs(digits.toLongLong()), digest};
}

Sha256Digest digestOf(QByteArrayView rawBody, QByteArrayView key, Instant signedAt)
{
    // The number printed again, as the vendor's SDKs do: leading zeros of the header are not signed.
    return hmacSha256(key, {rawBody, QByteArray::number(toMs(signedAt))});
}

} // namespace

SignatureVerdict verify(QByteArrayView rawBody, QByteArrayView headerValue, std::span<const QByteArrayView> keys, Instant now)
{
    const auto fits = [&](const Parts &parts, QByteArrayView key) {
        return !key.isEmpty() && sameDigest(digestOf(rawBody, key, parts.signedAt), parts.digest);
    };

    if (std::ranges::all_of(keys, &QByteArrayView::isEmpty))
        return SignatureVerdict::NoKey;
    const auto parts = split(headerValue);
    if (!parts)
        return SignatureVerdict::Malformed;
    if (std::ranges::none_of(keys, [&](QByteArrayView key) { return fits(*parts, key); }))
        return SignatureVerdict::Mismatch;
    if (now - parts->signedAt > signatureWindow)
        return SignatureVerdict::TooOld;
    if (parts->signedAt - now > signatureWindow)
        return SignatureVerdict::TooNew;
    return SignatureVerdict::Signed;
}

QByteArray sign(QByteArrayView rawBody, QByteArrayView key, Instant now)
{
    const auto hex = toHex(digestOf(rawBody, key, now));
    return "v=" + QByteArray::number(toMs(now)) + ",d=" + QByteArray(hex.data(), qsizetype(hex.size()));
}

} // namespace askpro::net::retell
