#pragma once

#include <QString>

namespace askpro::net {

/// PEM files: the certificate with its chain, and its key without passphrase. Both empty = no TLS.
struct TlsFiles
{
    QString certificate;
    QString key;

    [[nodiscard]] bool isWanted() const { return !certificate.isEmpty() || !key.isEmpty(); }
};

} // namespace askpro::net
