#include "services/net/webhooks/digests.h"

#include <QtGlobal>

#include <algorithm>
#include <memory>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace askpro::net {

namespace {

struct Free
{
    void operator()(EVP_MD *digest) const { EVP_MD_free(digest); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};

// Looking an algorithm up costs as much as hashing a small body, so it is done once.
EVP_MD *sha256Algorithm()
{
    static const std::unique_ptr<EVP_MD, Free> digest(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    return digest.get();
}

EVP_MAC *hmacAlgorithm()
{
    static const std::unique_ptr<EVP_MAC, Free> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    return mac.get();
}

const unsigned char *bytesOf(QByteArrayView view)
{
    // OpenSSL takes a null key as "the key of before", so an empty one needs an address.
    static constexpr unsigned char nothing = 0;
    return view.isEmpty() ? &nothing : reinterpret_cast<const unsigned char *>(view.data());
}

// Without a working SHA-256 nothing may be accepted, and no value could stand for "no digest".
void insist(bool good)
{
    if (!good)
        qFatal("SHA-256 is not available in this OpenSSL");
}

} // namespace

Sha256Digest sha256(std::initializer_list<QByteArrayView> parts)
{
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    Sha256Digest digest{};
    unsigned written = 0;
    bool good = context && EVP_DigestInit_ex2(context.get(), sha256Algorithm(), nullptr) == 1;
    for (const QByteArrayView part : parts)
        good = good && EVP_DigestUpdate(context.get(), bytesOf(part), size_t(part.size())) == 1;
    insist(good && EVP_DigestFinal_ex(context.get(), digest.data(), &written) == 1 && written == digest.size());
    return digest;
}

Sha256Digest hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    static char algorithm[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, algorithm, 0), OSSL_PARAM_construct_end()};
    const std::unique_ptr<EVP_MAC_CTX, Free> context(EVP_MAC_CTX_new(hmacAlgorithm()));

    Sha256Digest digest{};
    size_t written = 0;
    bool good = context && EVP_MAC_init(context.get(), bytesOf(key), size_t(key.size()), parameters) == 1;
    for (const QByteArrayView part : parts)
        good = good && EVP_MAC_update(context.get(), bytesOf(part), size_t(part.size())) == 1;
    insist(good && EVP_MAC_final(context.get(), digest.data(), &written, digest.size()) == 1 && written == digest.size());
    return digest;
}

bool isHexDigest(QByteArrayView text)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 64 && std::ranges::all_of(text, isDigit);
}

std::array<char, 64> toHex(const Sha256Digest &digest)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::array<char, 64> hex{};
    for (size_t i = 0; i < digest.size(); ++i) {
        hex[2 * i] = digits[digest[i] >> 4];
        hex[2 * i + 1] = digits[digest[i] & 0x0f];
    }
    return hex;
}

bool sameDigest(const Sha256Digest &digest, QByteArrayView hex)
{
    const auto wanted = toHex(digest);
    return hex.size() == qsizetype(wanted.size()) && CRYPTO_memcmp(wanted.data(), hex.data(), wanted.size()) == 0;
}

} // namespace askpro::net
