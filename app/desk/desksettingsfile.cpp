#include "app/desk/desksettingsfile.h"

#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace askpro::app {

namespace {

QSettings openFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"askpro"_s, u"desk"_s);
}

/// German clinics are who it is made for: English only where the system says so.
QString defaultLanguage()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English && system.name() != "C"_L1 && !qEnvironmentVariable("LANG").startsWith("C"_L1) ? u"en"_s : u"de"_s;
}

} // namespace

ui::DeskSettings loadDeskSettings()
{
    const QSettings file = openFile();
    ui::DeskSettings settings;
    settings.language = file.value("language"_L1, defaultLanguage()).toString() == "en"_L1 ? u"en"_s : u"de"_s;
    const int theme = file.value("theme"_L1, 0).toInt();
    settings.theme = theme >= 0 && theme <= 2 ? static_cast<ui::ThemeMode>(theme) : ui::ThemeMode::System;
    settings.geometry = file.value("geometry"_L1).toByteArray();
    const QVariantMap pages = file.value("pages"_L1).toMap();
    for (auto page = pages.cbegin(); page != pages.cend(); ++page)
        settings.pages.insert(page.key(), page.value().toMap());
    settings.singleKeys = file.value("single_keys"_L1, true).toBool();
    settings.page = file.value("page"_L1).toString();
    settings.tenant = file.value("tenant"_L1).toString();
    return settings;
}

void saveDeskSettings(const ui::DeskSettings &settings)
{
    QSettings file = openFile();
    file.setValue("language"_L1, settings.language);
    file.setValue("theme"_L1, static_cast<int>(settings.theme));
    file.setValue("geometry"_L1, settings.geometry);
    QVariantMap pages;
    for (auto page = settings.pages.cbegin(); page != settings.pages.cend(); ++page)
        pages.insert(page.key(), page.value());
    file.setValue("pages"_L1, pages);
    file.setValue("single_keys"_L1, settings.singleKeys);
    file.setValue("page"_L1, settings.page);
    file.setValue("tenant"_L1, settings.tenant);
}

QString rememberedDatabase()
{
    return openFile().value("database"_L1).toString();
}

void rememberDatabase(const QString &url)
{
    openFile().setValue("database"_L1, url);
}

} // namespace askpro::app
