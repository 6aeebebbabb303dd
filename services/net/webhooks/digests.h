#pragma once

#include <QByteArrayView>

#include <array>
#include <initializer_list>

namespace askpro::net {

/// 32 bytes.
using Sha256Digest = std::array<unsigned char, 32>;

/// SHA-256 over the parts one after the other: as QCryptographicHash, in a sixth of the time. Any thread.
[[nodiscard]] Sha256Digest sha256(std::initializer_list<QByteArrayView> parts);
/// HMAC-SHA256 over the parts one after the other, without joining them first. Any thread.
[[nodiscard]] Sha256Digest hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts);

/// Exactly 64 lower-case hexadecimal digits.
[[nodiscard]] bool isHexDigest(QByteArrayView text);
[[nodiscard]] std::array<char, 64> toHex(const Sha256Digest &digest);
/// Whether `hex` (64 characters) stands for `digest`; takes the same time wherever they differ.
[[nodiscard]] bool sameDigest(const Sha256Digest &digest, QByteArrayView hex);

} // namespace askpro::net
