#pragma once

#include "models/clinic/clinic.h"
#include "services/core/config/configfault.h"
#include "services/core/config/tenantreader.h"

#include <QByteArray>
#include <QJsonObject>

namespace askpro::core {

/// A document as read. Use `document` only when there are no faults.
struct ParsedConfig
{
    models::ConfigDocument document;
    QList<ConfigFault> faults;       ///< all of them, in the order of the document, then those between its parts
};

/// Reads the configuration document of the command line (JSON, version 1). Telephone numbers come out in E.164.
[[nodiscard]] ParsedConfig parseConfig(const QByteArray &json, const Environment &environment);

/// The same document without secrets, every key written out, in a stable order: reading it again gives an equal document.
[[nodiscard]] QJsonObject toJson(const models::ConfigDocument &document);

} // namespace askpro::core
