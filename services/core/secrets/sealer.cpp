#include "services/core/secrets/sealer.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

constexpr char version = 1;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
constexpr int headSize = 1 + nonceSize + tagSize;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

struct Text { Q_DECLARE_TR_FUNCTIONS(Sealer) };

const uchar *bytes(const char *data)
{
    return reinterpret_cast<const uchar *>(data);
}

uchar *bytes(char *data)
{
    return reinterpret_cast<uchar *>(data);
}

Cipher newCipher()
{
    Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    Q_CHECK_PTR(cipher.get());
    return cipher;
}

/// Sealing has no expected failure: what can go wrong is memory or a broken random source, and going on would be worse.
void demand(bool good)
{
    if (!good)
        qFatal("The cryptographic library failed.");
}

tl::unexpected<Error> doesNotOpen(const QString &detail)
{
    return failure(ErrorCode::Invalid, Text::tr("A stored secret cannot be opened: the master key is another one, or the data is damaged."), detail);
}

} // namespace

Sealer::Sealer(QByteArray key) : m_key(std::move(key)) {}

Sealer::~Sealer()
{
    if (m_key.isDetached())
        OPENSSL_cleanse(m_key.data(), size_t(m_key.size()));
}

Result<Sealer> Sealer::withKey(QByteArray key)
{
    if (key.size() != keySize)
        return failure(ErrorCode::Invalid, Text::tr("The master key must have 32 bytes."));
    return Sealer(std::move(key));
}

QByteArray Sealer::seal(const QByteArray &plain, const QByteArray &context) const
{
    QByteArray sealed(headSize + plain.size(), Qt::Uninitialized);
    sealed[0] = version;
    char *nonce = sealed.data() + 1;
    char *tag = nonce + nonceSize;
    demand(RAND_bytes(bytes(nonce), nonceSize) == 1);

    const Cipher cipher = newCipher();
    int length = 0;
    demand(EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key.constData()), bytes(nonce)) == 1);
    demand(EVP_EncryptUpdate(cipher.get(), nullptr, &length, bytes(context.constData()), int(context.size())) == 1);
    demand(EVP_EncryptUpdate(cipher.get(), bytes(tag + tagSize), &length, bytes(plain.constData()), int(plain.size())) == 1);
    demand(EVP_EncryptFinal_ex(cipher.get(), bytes(tag + tagSize) + length, &length) == 1);
    demand(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag) == 1);
    return sealed;
}

Result<QByteArray> Sealer::open(const QByteArray &sealed, const QByteArray &context) const
{
    if (sealed.size() < headSize || sealed.front() != version)
        return doesNotOpen(u"sealed value has an unknown form"_s);
    const char *nonce = sealed.constData() + 1;
    const char *tag = nonce + nonceSize;
    const int size = int(sealed.size()) - headSize;

    const Cipher cipher = newCipher();
    QByteArray plain(size, Qt::Uninitialized);
    int length = 0;
    demand(EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key.constData()), bytes(nonce)) == 1);
    demand(EVP_DecryptUpdate(cipher.get(), nullptr, &length, bytes(context.constData()), int(context.size())) == 1);
    demand(EVP_DecryptUpdate(cipher.get(), bytes(plain.data()), &length, bytes(tag + tagSize), size) == 1);
    demand(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, const_cast<char *>(tag)) == 1);
    if (EVP_DecryptFinal_ex(cipher.get(), bytes(plain.data()) + length, &length) != 1) {
        OPENSSL_cleanse(plain.data(), size_t(plain.size()));
        return doesNotOpen(u"authentication of a sealed value failed"_s);
    }
    return plain;
}

QByteArray Sealer::fingerprint() const
{
    return QMessageAuthenticationCode::hash("askpro master key fingerprint", m_key, QCryptographicHash::Sha256).left(16);
}

} // namespace askpro::core
