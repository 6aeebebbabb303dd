#include "ui/shell/sidebar.h"

#include "ui/shell/navbutton.h"
#include "ui/shell/tenantswitcher.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace askpro::ui {

QString titleOf(Page page)
{
    switch (page) {
    case Page::Calls: return QCoreApplication::translate("Page", "Calls");
    case Page::Unassigned: return QCoreApplication::translate("Page", "Not assigned");
    }
    Q_UNREACHABLE();
}

Sidebar::Sidebar(QMenu &settings, QWidget *parent)
    : Panel(&Tokens::sidebar, parent), m_switcher(new TenantSwitcher(this)), m_calls(new NavButton(u"phone"_s, this)),
      m_unassigned(new NavButton(u"unlink"_s, this)), m_settings(new NavButton(u"settings"_s, this))
{
    setObjectName(u"sidebar"_s);
    setLines(Qt::RightEdge);
    m_switcher->setObjectName(u"tenantSwitcher"_s);
    m_calls->setObjectName(u"navCalls"_s);
    m_unassigned->setObjectName(u"navUnassigned"_s);
    m_settings->setObjectName(u"settingsButton"_s);

    auto *pages = new QButtonGroup(this);
    for (NavButton *button : {m_calls, m_unassigned}) {
        button->setCheckable(true);
        pages->addButton(button);
    }
    m_calls->setChecked(true);
    connect(m_calls, &NavButton::clicked, this, [this] { Q_EMIT pageChosen(Page::Calls); });
    connect(m_unassigned, &NavButton::clicked, this, [this] { Q_EMIT pageChosen(Page::Unassigned); });
    connect(m_switcher, &TenantSwitcher::chosen, this, &Sidebar::tenantChosen);
    connect(m_settings, &NavButton::clicked, this, [this, &settings] {
        settings.popup(m_settings->mapToGlobal(QPoint(0, -settings.sizeHint().height() - 4)));
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 12);
    layout->setSpacing(3);
    layout->addWidget(m_switcher);
    layout->addSpacing(10);
    layout->addWidget(m_calls);
    layout->addWidget(m_unassigned);
    layout->addStretch();
    layout->addWidget(m_settings);
    setNarrow(false);
    retranslate();
}

void Sidebar::setTenants(const QList<core::TenantEntry> &tenants, models::TenantId current)
{
    m_switcher->setTenants(tenants, current);
}

void Sidebar::setPage(Page page)
{
    (page == Page::Calls ? m_calls : m_unassigned)->setChecked(true);
}

void Sidebar::setUnassigned(qint64 calls, const QString &written)
{
    m_unassigned->setCount(calls, written, Tone::Danger);
}

void Sidebar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? 60 : 246);
    m_switcher->setNarrow(narrow);
    for (NavButton *button : {m_calls, m_unassigned, m_settings})
        button->setNarrow(narrow);
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Pages"));
    m_calls->setTitle(titleOf(Page::Calls), QKeySequence(Qt::ALT | Qt::Key_3).toString(QKeySequence::NativeText));
    m_unassigned->setTitle(titleOf(Page::Unassigned));
    m_settings->setTitle(tr("Settings"));
}

void Sidebar::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
