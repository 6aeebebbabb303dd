#pragma once

#include "models/common/result.h"
#include "services/net/http/tlsfiles.h"

#include <memory>

#include <boost/asio/ssl/context.hpp>

namespace askpro::net {

/// TLS 1.2 and newer. Invalid, with the file's name, when a file cannot be read or the two do not belong together.
[[nodiscard]] models::Result<std::shared_ptr<boost::asio::ssl::context>> makeTlsContext(const TlsFiles &files);

} // namespace askpro::net
