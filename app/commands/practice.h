#pragma once

#include "models/clinic/clinic.h"
#include "models/common/result.h"

#include <QByteArray>
#include <QString>

namespace askpro::app {

class CommandContext;

/// Whose callers to imitate, and what to sign with.
struct Practice
{
    models::TenantConfig tenant;     ///< from a document it has its secrets, from the database none
    QByteArray key;                  ///< the webhook key; never empty
};

/// From a configuration document, or with an empty path from the database. Invalid = there is no key.
[[nodiscard]] models::Result<Practice> readPractice(CommandContext &context, const QString &documentPath);

} // namespace askpro::app
