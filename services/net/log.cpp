#include "services/net/log.h"

namespace askpro::net {

Q_LOGGING_CATEGORY(log, "askpro.net", QtInfoMsg)

} // namespace askpro::net
