#include "services/net/http/tls.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/ssl.h>

using namespace askpro::models;
namespace ssl = boost::asio::ssl;

namespace askpro::net {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Tls", text);
}

QString messageOf(const boost::system::error_code &fault)
{
    return QString::fromStdString(fault.message());
}

} // namespace

Result<std::shared_ptr<ssl::context>> makeTlsContext(const TlsFiles &files)
{
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_options(context->native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    // A server cannot ask for a passphrase; OpenSSL would ask on the terminal.
    context->set_password_callback([](size_t, ssl::context::password_purpose) { return std::string(); });

    for (const QString &path : {files.certificate, files.key}) {
        if (QFile file(path); !file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Invalid, tr("The file \"%1\" cannot be read: %2").arg(path, file.errorString()));
    }
    boost::system::error_code fault;
    context->use_certificate_chain_file(files.certificate.toStdString(), fault);
    if (fault)
        return failure(ErrorCode::Invalid, tr("\"%1\" holds no certificate in PEM form.").arg(files.certificate), messageOf(fault));
    context->use_private_key_file(files.key.toStdString(), ssl::context::pem, fault);
    // OpenSSL compares the two as soon as it has both.
    if (fault && ERR_GET_REASON(static_cast<unsigned long>(fault.value())) == X509_R_KEY_VALUES_MISMATCH)
        return failure(ErrorCode::Invalid, tr("The key in \"%1\" does not belong to the certificate in \"%2\".").arg(files.key, files.certificate));
    if (fault)
        return failure(ErrorCode::Invalid, tr("\"%1\" holds no private key in PEM form without a passphrase.").arg(files.key), messageOf(fault));
    return context;
}

} // namespace askpro::net
