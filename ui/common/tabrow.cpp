#include "ui/common/tabrow.h"

#include "ui/common/iconbutton.h"
#include "ui/common/tabbutton.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int margin = 13; ///< a tab's own padding completes it to the page's 24 px

} // namespace

TabRow::TabRow(QWidget *parent) : QWidget(parent), m_more(new IconButton(u"ellipsis"_s, this)), m_menu(new QMenu(this))
{
    setFixedHeight(36);
    m_more->setObjectName(u"moreTabs"_s);
    m_more->resize(32, 32);
    m_more->setName(tr("More views"));
    m_more->setVisible(false);
    connect(m_more, &IconButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    });
}

void TabRow::setTabs(const QList<Tab> &tabs)
{
    const QString before = current();
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        if (i < m_tabs.size() && m_tabs.at(i)->tab().id == tabs.at(i).id) {
            m_tabs.at(i)->setTab(tabs.at(i));
            continue;
        }
        while (m_tabs.size() > i)
            delete m_tabs.takeLast();
        auto *tab = new TabButton(tabs.at(i), this);
        connect(tab, &TabButton::clicked, this, [this, tab] { choose(tab); });
        connect(tab, &TabButton::stepped, this, &TabRow::step);
        m_tabs.append(tab);
    }
    while (m_tabs.size() > tabs.size())
        delete m_tabs.takeLast();
    setCurrent(find(before) || m_tabs.isEmpty() ? before : m_tabs.first()->tab().id);
}

void TabRow::setCount(const QString &id, const QString &written)
{
    if (TabButton *tab = find(id)) {
        tab->setCount(written);
        place();
    }
}

void TabRow::setCurrent(const QString &id)
{
    if (TabButton *tab = find(id))
        tab->setChecked(true);
    place();
}

QString TabRow::current() const
{
    const auto found = std::ranges::find_if(m_tabs, &TabButton::isChecked);
    return found == m_tabs.end() ? QString() : (*found)->tab().id;
}

/// From the left, as many as fit; the current one takes the last place when it would not.
void TabRow::place()
{
    int needed = margin;
    for (const TabButton *tab : std::as_const(m_tabs))
        needed += tab->sizeHint().width();
    const bool crowded = needed > width();
    int room = width() - margin - (crowded ? m_more->width() + 4 : 0);
    for (const TabButton *tab : std::as_const(m_tabs))
        room -= crowded && tab->isChecked() ? tab->sizeHint().width() : 0;
    int x = margin;
    bool full = false;
    m_hidden.clear();
    for (TabButton *tab : std::as_const(m_tabs)) {
        const int wanted = tab->sizeHint().width();
        const bool reserved = crowded && tab->isChecked();
        full = full || (crowded && !reserved && wanted > room);
        const bool shown = reserved || !full;
        tab->setVisible(shown);
        if (!shown) {
            m_hidden.append(tab);
            continue;
        }
        room -= reserved ? 0 : wanted;
        tab->setGeometry(x, 0, wanted, height());
        x += wanted;
    }
    m_more->move(x + 4, 1);
    m_more->setVisible(crowded);
}

void TabRow::fillMenu()
{
    m_menu->clear();
    for (TabButton *tab : std::as_const(m_hidden)) {
        QAction *entry = m_menu->addAction(tab->spoken());
        connect(entry, &QAction::triggered, this, [this, id = tab->tab().id] {
            if (TabButton *wanted = find(id)) {
                wanted->setChecked(true);
                choose(wanted);
                wanted->setFocus(Qt::OtherFocusReason);
            }
        });
    }
}

void TabRow::choose(const TabButton *tab)
{
    place();
    Q_EMIT chosen(tab->tab().id);
}

void TabRow::step(int by)
{
    const auto at = std::ranges::find_if(m_tabs, &TabButton::isChecked) - m_tabs.begin();
    TabButton *next = m_tabs.at(qBound(qsizetype(0), at + by, m_tabs.size() - 1));
    if (next->isChecked())
        return;
    next->setChecked(true);
    choose(next);
    next->setFocus(Qt::TabFocusReason);
}

TabButton *TabRow::find(const QString &id) const
{
    const auto found = std::ranges::find_if(m_tabs, [&](const TabButton *tab) { return tab->tab().id == id; });
    return found == m_tabs.end() ? nullptr : *found;
}

void TabRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TabRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_more->setName(tr("More views"));
}

void TabRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().bg);
    painter.fillRect(0, height() - 1, width(), 1, tokens().border);
}

} // namespace askpro::ui
