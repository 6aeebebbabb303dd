#include "ui/log.h"

namespace askpro::ui {

Q_LOGGING_CATEGORY(log, "askpro.ui", QtInfoMsg)

} // namespace askpro::ui
