#pragma once

#include "models/clinic/clinic.h"
#include "services/core/config/configfault.h"

#include <QJsonValue>

#include <functional>
#include <optional>

namespace askpro::core {

/// How {"env":"NAME"} is looked up; none = the variable is not set.
using Environment = std::function<std::optional<QString>(const QString &name)>;

[[nodiscard]] models::TenantConfig readTenant(const QJsonValue &value, const QString &path, const Environment &environment,
                                              QList<ConfigFault> &faults);

} // namespace askpro::core
