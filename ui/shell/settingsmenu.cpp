#include "ui/shell/settingsmenu.h"

#include "ui/common/actions.h"
#include "ui/theme/tinticonengine.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace askpro::ui {

SettingsMenu::SettingsMenu(QWidget *parent) : QMenu(parent), m_languages(new QMenu(this)), m_themes(new QMenu(this))
{
    setObjectName(u"settingsMenu"_s);
    m_languages->setIcon(iconOf(u"languages"_s));
    m_themes->setIcon(iconOf(u"sun-moon"_s));
    retranslate();
}

void SettingsMenu::fill(const Actions &actions)
{
    actions.fill(*m_languages, {u"language.de"_s, u"language.en"_s});
    actions.fill(*m_themes, {u"theme.system"_s, u"theme.light"_s, u"theme.dark"_s});
    addMenu(m_languages);
    addMenu(m_themes);
    actions.fill(*this, {u"singlekeys"_s, {}, u"import"_s, u"demo.end"_s, {}, u"keys"_s, u"about"_s});
}

void SettingsMenu::retranslate()
{
    m_languages->setTitle(tr("Language"));
    m_themes->setTitle(tr("Theme"));
}

void SettingsMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
