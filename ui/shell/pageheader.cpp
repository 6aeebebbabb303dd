#include "ui/shell/pageheader.h"

#include "ui/common/badge.h"
#include "ui/common/chip.h"
#include "ui/common/label.h"
#include "ui/common/stayopenmenu.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

QString menuText(const QString &name)
{
    return QString(name).replace(u'&', "&&"_L1);
}

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : Panel(&Tokens::bg, parent), m_title(new Label(FontRole::Title, &Tokens::text, this)), m_count(new Label(FontRole::Body, &Tokens::text3, this)),
      m_demo(new Badge(this)), m_branch(new Chip(u"building-2"_s, this)), m_period(new Chip(u"calendar"_s, this)), m_branchMenu(new StayOpenMenu(this)),
      m_periodMenu(new QMenu(this))
{
    setFixedHeight(60);
    setLines(Qt::BottomEdge);
    m_title->setObjectName(u"pageTitle"_s);
    m_count->setObjectName(u"pageCount"_s);
    m_demo->setObjectName(u"demoBadge"_s);
    m_demo->hide();
    m_branch->setObjectName(u"branchChip"_s);
    m_period->setObjectName(u"periodChip"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(3);
    layout->addWidget(m_count, 0, Qt::AlignVCenter);
    layout->addSpacing(6);
    layout->addWidget(m_demo, 0, Qt::AlignVCenter);
    layout->addStretch();
    layout->addWidget(m_branch);
    layout->addWidget(m_period);
    const auto drop = [](Chip *chip, QMenu *menu) {
        chip->connect(chip, &Chip::clicked, menu, [chip, menu] { menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 4))); });
    };
    drop(m_branch, m_branchMenu);
    drop(m_period, m_periodMenu);
    present();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setCount(const QString &count)
{
    m_count->setText(count);
}

void PageHeader::setBranches(const QList<core::BranchEntry> &branches)
{
    m_branches.clear();
    std::ranges::copy_if(branches, std::back_inserter(m_branches), &core::BranchEntry::active);
    present();
}

void PageHeader::setFilter(const GlobalFilter &filter)
{
    m_filter = filter;
    present();
}

void PageHeader::setFiltersVisible(bool visible)
{
    m_period->setVisible(visible);
    m_branch->setVisible(visible);
}

void PageHeader::setNarrow(bool narrow)
{
    m_period->setCompact(narrow);
}

void PageHeader::setDemo(bool demo)
{
    if (demo)
        m_demo->show(Tone::Accent, u"flask-conical"_s, tr("Demo"));
    else
        m_demo->hide();
}

void PageHeader::choose(const GlobalFilter &filter)
{
    setFilter(filter);
    Q_EMIT filterChosen(filter);
}

void PageHeader::toggleBranch(BranchId branch, bool wanted)
{
    GlobalFilter filter = m_filter;
    filter.branches.removeAll(branch);
    if (wanted)
        filter.branches.append(branch);
    m_filter = filter; // the menu stays open with its own ticks: it is not filled anew
    Q_EMIT filterChosen(filter);
}

void PageHeader::present()
{
    QString value = tr("All", "branches");
    if (m_filter.branches.size() == 1) {
        const auto found = std::ranges::find(m_branches, m_filter.branches.first(), &core::BranchEntry::id);
        value = found == m_branches.end() ? tr("1 chosen") : found->name;
    } else if (m_filter.branches.size() > 1) {
        value = tr("%n chosen", nullptr, int(m_filter.branches.size()));
    }
    m_branch->setFilter(tr("Branch"), value, !m_filter.branches.isEmpty());
    m_period->setFilter(tr("Period"), wordOf(m_filter.period), m_filter.period != defaultPeriod);
    if (!m_branchMenu->isVisible())
        fillBranchMenu();
    fillPeriodMenu();
}

void PageHeader::fillBranchMenu()
{
    m_branchMenu->clear();
    QAction *all = m_branchMenu->addAction(tr("All branches"));
    connect(all, &QAction::triggered, this, [this] {
        GlobalFilter filter = m_filter;
        filter.branches.clear();
        choose(filter);
    });
    m_branchMenu->addSeparator();
    for (const core::BranchEntry &branch : std::as_const(m_branches)) {
        QAction *entry = m_branchMenu->addAction(menuText(branch.name));
        entry->setCheckable(true);
        entry->setChecked(m_filter.branches.contains(branch.id));
        connect(entry, &QAction::toggled, this, [this, id = branch.id](bool wanted) {
            toggleBranch(id, wanted);
            present();
        });
    }
}

void PageHeader::fillPeriodMenu()
{
    m_periodMenu->clear();
    auto *one = new QActionGroup(m_periodMenu);
    for (const Period period : {Period::Today, Period::SevenDays, Period::ThirtyDays, Period::All}) {
        QAction *entry = m_periodMenu->addAction(wordOf(period));
        entry->setCheckable(true);
        entry->setActionGroup(one);
        entry->setChecked(period == m_filter.period);
        connect(entry, &QAction::triggered, this, [this, period] {
            GlobalFilter filter = m_filter;
            filter.period = period;
            choose(filter);
        }, Qt::QueuedConnection); // choosing fills this menu anew
    }
}

void PageHeader::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        present();
}

} // namespace askpro::ui
