#include "app/runtime/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}

/// One row a setting: where it is found, and where it goes.
struct Row
{
    QString Settings::*field;
    QString SettingsOverrides::*override;
    const char *variable;
    QString key;
    QString fallback;
};

Result<void> readFile(const QString &path, Settings &settings, const QList<Row> &rows)
{
    const QFileInfo info(path);
    if (!info.isReadable())
        return failure(ErrorCode::Invalid, tr("The settings file %1 cannot be read.").arg(path));
    QSettings file(path, QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    if (file.status() != QSettings::NoError)
        return failure(ErrorCode::Invalid, tr("The settings file %1 is not a valid INI file.").arg(path));
    for (const QString &key : keys) {
        const auto row = std::ranges::find(rows, key, &Row::key);
        if (row != rows.cend())
            settings.*(row->field) = file.value(key).toString();
        else if (!key.startsWith("aliases/"_L1))
            return failure(ErrorCode::Invalid, tr("The settings file %1 has an unknown setting: %2").arg(path, key));
    }
    // A group of its own: QSettings would take the slashes of a path for groups.
    for (const QString &key : keys) {
        if (key.startsWith("aliases/"_L1))
            settings.aliases.insert(u'/' + key.mid(8), file.value(key).toString());
    }
    return {};
}

} // namespace

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/askpro"_L1;
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

Result<Settings> readSettings(const SettingsOverrides &overrides, const Environment &environment)
{
    const QList<Row> rows{
        {&Settings::databaseUrl, &SettingsOverrides::databaseUrl, "ASKPRO_DATABASE", u"database"_s,
         overrides.rememberedDatabase.isEmpty() ? "sqlite:"_L1 + dataFolder() + "/askpro.db"_L1 : overrides.rememberedDatabase},
        {&Settings::keyFile, nullptr, "ASKPRO_KEY_FILE", u"key_file"_s, {}},
        {&Settings::tenant, &SettingsOverrides::tenant, "ASKPRO_TENANT", u"tenant"_s, {}},
        {&Settings::listenAddress, nullptr, "ASKPRO_LISTEN", u"listen"_s, u"127.0.0.1:8787"_s},
        {&Settings::tlsCertificate, nullptr, "ASKPRO_TLS_CERT", u"tls_cert"_s, {}},
        {&Settings::tlsKey, nullptr, "ASKPRO_TLS_KEY", u"tls_key"_s, {}},
    };

    Settings settings;
    const QString file = overrides.configFile.isEmpty() ? environment("ASKPRO_CONFIG") : overrides.configFile;
    if (!file.isEmpty()) {
        if (const auto read = readFile(file, settings, rows); !read)
            return failureOf(read);
    }
    for (const Row &row : rows) {
        QString &value = settings.*(row.field);
        if (const QString fromEnvironment = environment(row.variable); !fromEnvironment.isEmpty())
            value = fromEnvironment;
        if (row.override && !(overrides.*(row.override)).isEmpty())
            value = overrides.*(row.override);
        if (value.isEmpty())
            value = row.fallback;
    }
    return settings;
}

} // namespace askpro::app
