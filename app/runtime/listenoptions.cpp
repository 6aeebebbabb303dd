#include "app/runtime/listenoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}

/// "127.0.0.1:8787", "[::1]:8787"
bool readAddress(const QString &text, net::HttpServerOptions &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool good = false;
    const quint16 port = text.mid(colon + 1).toUShort(&good);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    options.host = host;
    options.port = port;
    return colon > 0 && good && !host.isEmpty();
}

} // namespace

Result<net::ListenerOptions> listenOptions(const Settings &settings)
{
    net::ListenerOptions options;
    if (!readAddress(settings.listenAddress, options.http))
        return failure(ErrorCode::Invalid, tr("\"%1\" is no address to listen on. Write ADDR:PORT, for example 127.0.0.1:8787").arg(settings.listenAddress));
    if (settings.tlsCertificate.isEmpty() != settings.tlsKey.isEmpty())
        return failure(ErrorCode::Invalid, tr("TLS needs both a certificate and its key."));
    if (!settings.tlsCertificate.isEmpty())
        options.http.tls = net::TlsFiles{settings.tlsCertificate, settings.tlsKey};
    for (auto alias = settings.aliases.cbegin(); alias != settings.aliases.cend(); ++alias)
        options.webhooks.aliases.insert(alias.key().toUtf8(), alias.value().toUtf8());
    return options;
}

} // namespace askpro::app
