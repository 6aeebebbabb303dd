#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace askpro::tests {

/// A self-signed certificate and its key, written as PEM files `<name>.crt` and `<name>.key`.
struct TestCertificate
{
    QString certificate;
    QString key;

    /// `passphrase`: of the key file; null = none.
    TestCertificate(const QDir &folder, const QString &name, const char *passphrase = nullptr)
        : certificate(folder.filePath(name + QStringLiteral(".crt"))), key(folder.filePath(name + QStringLiteral(".key")))
    {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> pair(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), &EVP_PKEY_free);
        const std::unique_ptr<X509, decltype(&X509_free)> x509(X509_new(), &X509_free);
        X509_set_version(x509.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(x509.get()), 0);
        X509_gmtime_adj(X509_getm_notAfter(x509.get()), 24 * 3600);
        X509_set_pubkey(x509.get(), pair.get());
        X509_NAME *subject = X509_get_subject_name(x509.get());
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1, 0);
        X509_set_issuer_name(x509.get(), subject);
        X509_sign(x509.get(), pair.get(), EVP_sha256());

        write(certificate, [&](BIO *out) { return PEM_write_bio_X509(out, x509.get()); });
        write(key, [&](BIO *out) {
            return PEM_write_bio_PKCS8PrivateKey(out, pair.get(), passphrase ? EVP_aes_256_cbc() : nullptr, nullptr, 0, nullptr,
                                                 const_cast<char *>(passphrase));
        });
    }

private:
    template<class Writer>
    static void write(const QString &path, Writer writer)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new_file(QFile::encodeName(path).constData(), "w"), &BIO_free);
        if (!out || writer(out.get()) != 1)
            qFatal("cannot write %s", qUtf8Printable(path));
    }
};

} // namespace askpro::tests
