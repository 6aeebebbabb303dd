#include "services/core/log.h"

namespace askpro::core {

Q_LOGGING_CATEGORY(log, "askpro.core", QtInfoMsg)

} // namespace askpro::core
