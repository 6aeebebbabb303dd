#pragma once

#include <QString>

namespace askpro::net {

/// What counts as one source: an IPv4 address, or the /64 that an IPv6 host may choose its addresses from.
[[nodiscard]] QString sourceOf(const QString &peer);

} // namespace askpro::net
