#pragma once

#include "models/common/result.h"

#include <QHash>
#include <QString>

#include <functional>

namespace askpro::app {

/// The program's settings, read once at start and handed on as values.
/// First found wins: command line, environment, settings file, default.
struct Settings
{
    QString databaseUrl;             ///< sqlite:… or postgresql://…
    QString keyFile;                 ///< file of the master key; empty = the key store, or a file in dataFolder()
    QString tenant;                  ///< slug; empty = the only one
    QString listenAddress;           ///< ADDR:PORT
    QString tlsCertificate;          ///< PEM; empty = plain HTTP
    QString tlsKey;
    QHash<QString, QString> aliases; ///< old webhook path → endpoint token
};

/// What the command line said; empty = not said.
struct SettingsOverrides
{
    QString databaseUrl;
    QString configFile;
    QString tenant;
    QString rememberedDatabase = {}; ///< used when nobody names one
};

using Environment = std::function<QString(const char *)>;

/// Folder for the embedded database and the key, created for the user alone.
[[nodiscard]] QString dataFolder();
[[nodiscard]] models::Result<Settings> readSettings(const SettingsOverrides &overrides, const Environment &environment);

} // namespace askpro::app
