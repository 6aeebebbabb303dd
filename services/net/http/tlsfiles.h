#pragma once

#include <QString>

namespace askpro::net {

/// PEM files: the certificate with its chain, and its key without passphrase.
struct TlsFiles
{
    QString certificate;
    QString key;
};

} // namespace askpro::net
