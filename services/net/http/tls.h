#pragma once

#include "models/common/result.h"

#include <QString>

#include <memory>

#include <boost/asio/ssl/context.hpp>

namespace askpro::net {

/// PEM files: the certificate with its chain, and its key without passphrase.
struct TlsFiles
{
    QString certificate;
    QString key;
};

/// TLS 1.2 and newer. Invalid, with the file's name, when a file cannot be read or the two do not belong together.
[[nodiscard]] models::Result<std::shared_ptr<boost::asio::ssl::context>> makeTlsContext(const TlsFiles &files);

} // namespace askpro::net
