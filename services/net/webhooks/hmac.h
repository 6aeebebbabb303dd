#pragma once

#include <QByteArrayView>

#include <array>
#include <initializer_list>

namespace askpro::net {

/// 32 bytes.
using HmacDigest = std::array<unsigned char, 32>;

/// HMAC-SHA256 over the parts one after the other, without joining them first. Any thread.
[[nodiscard]] HmacDigest hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts);

/// Exactly 64 lower-case hexadecimal digits.
[[nodiscard]] bool isHexDigest(QByteArrayView text);
[[nodiscard]] std::array<char, 64> toHex(const HmacDigest &digest);
/// Whether `hex` (64 characters) stands for `digest`; takes the same time wherever they differ.
[[nodiscard]] bool sameDigest(const HmacDigest &digest, QByteArrayView hex);

} // namespace askpro::net
