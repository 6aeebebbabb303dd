#include "app/runtime/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace askpro::app {

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        for (const QString &spoken : {u"de"_s, u"en"_s}) {
            if (language.startsWith(spoken))
                return spoken;
        }
    }
    return u"en"_s;
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    struct Source
    {
        QString file;
        QString folder;
    };
    const std::array sources{
        Source{u"askpro_"_s + language, u":/i18n"_s},
        Source{u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
    };
    for (QTranslator *earlier : application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete earlier;
    for (const Source &source : sources) {
        auto *translator = new QTranslator(&application);
        if (translator->load(source.file, source.folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace askpro::app
