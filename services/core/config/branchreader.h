#pragma once

#include "models/clinic/clinic.h"
#include "services/core/config/configfault.h"

#include <QJsonValue>

namespace askpro::core {

[[nodiscard]] models::BranchConfig readBranch(const QJsonValue &value, const QString &path, QList<ConfigFault> &faults);

} // namespace askpro::core
