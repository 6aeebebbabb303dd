#include "services/store/log.h"

namespace askpro::store {

Q_LOGGING_CATEGORY(log, "askpro.store", QtInfoMsg)

} // namespace askpro::store
