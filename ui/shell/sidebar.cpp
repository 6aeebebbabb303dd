#include "ui/shell/sidebar.h"

#include "ui/common/actions.h"
#include "ui/common/label.h"
#include "ui/shell/navbutton.h"
#include "ui/shell/searchbutton.h"
#include "ui/shell/tenantswitcher.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace askpro::ui {

Sidebar::Sidebar(models::Role role, QWidget *parent)
    : Panel(&Tokens::sidebar, parent), m_switcher(new TenantSwitcher(this)), m_search(new SearchButton(this)), m_settings(new NavButton(u"settings"_s, this))
{
    setObjectName(u"sidebar"_s);
    setLines(Qt::RightEdge);
    m_switcher->setObjectName(u"tenantSwitcher"_s);
    m_search->setObjectName(u"searchButton"_s);
    m_settings->setObjectName(u"settingsButton"_s);
    connect(m_switcher, &TenantSwitcher::chosen, this, &Sidebar::tenantChosen);
    connect(m_settings, &NavButton::clicked, this, &Sidebar::settingsWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 12);
    layout->setSpacing(3);
    layout->addWidget(m_switcher);
    layout->addSpacing(7);
    layout->addWidget(m_search);
    layout->addSpacing(7);
    addPages(role, *layout);
    layout->addStretch();
    layout->addWidget(m_settings);
    setNarrow(false);
    retranslate();
}

void Sidebar::addPages(models::Role role, QVBoxLayout &layout)
{
    auto *one = new QButtonGroup(this);
    for (const PageRow &row : pageRows()) {
        if (!row.goTo || !maySee(role, row.page))
            continue;
        if (row.group != PageGroup::Daily && !m_headings.contains(row.group)) {
            auto *heading = new Label(FontRole::CaptionStrong, &Tokens::text2, this);
            heading->setContentsMargins(10, 8, 0, 2);
            m_headings.insert(row.group, heading);
            layout.addWidget(heading);
        }
        auto *button = new NavButton(QString::fromLatin1(row.symbol), this);
        button->setObjectName("nav-"_L1 + row.route);
        button->setCheckable(true);
        one->addButton(button);
        m_pages.insert(row.page, button);
        layout.addWidget(button);
    }
}

void Sidebar::bind(Actions &actions)
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        connect(page.value(), &NavButton::clicked, actions.find("go."_L1 + rowOf(page.key()).route), &QAction::trigger);
    connect(m_search, &SearchButton::clicked, actions.find(u"palette"_s), &QAction::trigger);
}

void Sidebar::setTenants(const QList<core::TenantEntry> &tenants, models::TenantId current)
{
    m_switcher->setTenants(tenants, current);
}

void Sidebar::setPage(Page page)
{
    if (NavButton *button = m_pages.value(rowOf(page).inSidebar))
        button->setChecked(true);
}

void Sidebar::setBadge(Page page, qint64 count, const QString &written, const QString &what, Tone tone)
{
    if (NavButton *button = m_pages.value(page))
        button->setCount(count, written, what, tone);
}

void Sidebar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? 60 : 246);
    m_switcher->setNarrow(narrow);
    m_search->setNarrow(narrow);
    m_settings->setNarrow(narrow);
    for (NavButton *button : std::as_const(m_pages))
        button->setNarrow(narrow);
    for (Label *heading : std::as_const(m_headings))
        heading->setVisible(!narrow);
}

QPoint Sidebar::settingsCorner() const
{
    return m_settings->mapToGlobal(QPoint(0, -4));
}

void Sidebar::focusMain()
{
    for (const PageRow &row : pageRows()) {
        const NavButton *button = m_pages.value(row.page);
        if (button && button->isChecked())
            return m_pages.value(row.page)->setFocus(Qt::ShortcutFocusReason);
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Pages"));
    m_search->setTexts(tr("Search or open"), tr("Ctrl K", "key on the keyboard"));
    m_settings->setTitle(tr("Settings"));
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        page.value()->setTitle(titleOf(page.key()), QKeySequence(QKeyCombination(Qt::ALT, Qt::Key(rowOf(page.key()).key))).toString(QKeySequence::NativeText));
    for (auto heading = m_headings.cbegin(); heading != m_headings.cend(); ++heading)
        heading.value()->setText(titleOf(heading.key()));
}

void Sidebar::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
