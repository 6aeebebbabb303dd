#include "ui/shell/settingsmenu.h"

#include "ui/theme/tinticonengine.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace askpro::ui {

SettingsMenu::SettingsMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(u"settingsMenu"_s);
}

void SettingsMenu::present(const QString &language, ThemeMode theme)
{
    clear();
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves submenus

    // The names of languages are not translated, so that everybody finds the own one.
    QMenu *languages = addMenu(iconOf(u"languages"_s), tr("Language"));
    for (const auto &[code, name] : {std::pair{u"de"_s, u"Deutsch"_s}, std::pair{u"en"_s, u"English"_s}}) {
        connect(addChoice(*languages, name, code == language), &QAction::triggered, this, [this, chosen = code] { Q_EMIT languageChosen(chosen); },
                Qt::QueuedConnection); // choosing makes this menu anew
    }
    QMenu *themes = addMenu(iconOf(u"sun-moon"_s), tr("Theme"));
    for (const auto &[mode, name] : {std::pair{ThemeMode::System, tr("System", "theme")}, std::pair{ThemeMode::Light, tr("Light", "theme")},
                                     std::pair{ThemeMode::Dark, tr("Dark", "theme")}}) {
        connect(addChoice(*themes, name, mode == theme), &QAction::triggered, this, [this, chosen = mode] { Q_EMIT themeChosen(chosen); },
                Qt::QueuedConnection);
    }
    addSeparator();
    if (m_demo)
        connect(addAction(iconOf(u"log-out"_s), tr("End demo")), &QAction::triggered, this, &SettingsMenu::demoEndChosen, Qt::QueuedConnection);
    else
        connect(addAction(iconOf(u"file-input"_s), tr("Import a configuration file\u2026")), &QAction::triggered, this, &SettingsMenu::importChosen);
    connect(addAction(iconOf(u"info"_s), tr("About AskProAI Desk")), &QAction::triggered, this, &SettingsMenu::aboutChosen);
}

QAction *SettingsMenu::addChoice(QMenu &menu, const QString &text, bool chosen)
{
    auto *group = menu.findChild<QActionGroup *>();
    if (!group)
        group = new QActionGroup(&menu);
    QAction *choice = menu.addAction(text);
    choice->setCheckable(true);
    choice->setActionGroup(group);
    choice->setChecked(chosen);
    return choice;
}

} // namespace askpro::ui
