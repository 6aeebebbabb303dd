#pragma once

#include "models/common/result.h"

#include <QByteArray>
#include <QString>

namespace askpro::core {

/// The master key of a headless installation: 32 random bytes, hex, in a file that only its owner may read (0600).
/// Reads it, or creates it when the file is missing and `mayCreate`. Refuses a file that others may read.
[[nodiscard]] models::Result<QByteArray> readKeyFile(const QString &path, bool mayCreate);

} // namespace askpro::core
