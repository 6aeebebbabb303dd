#pragma once

#include <QString>

class QCoreApplication;

namespace askpro::app {

/// "de" or "en": the first of the user's languages that the program speaks; English otherwise.
[[nodiscard]] QString systemLanguage();

/// Installs the texts of the program, and those of Qt, in `language` on the application; replaces earlier ones.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace askpro::app
