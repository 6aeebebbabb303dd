#include "ui/shell/pageheader.h"

#include "ui/common/badge.h"
#include "ui/common/chip.h"
#include "ui/common/formats.h"
#include "ui/common/label.h"
#include "ui/shell/branchmenu.h"
#include "ui/shell/daterangepopup.h"
#include "ui/theme/calmstyle.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr Period periods[]{Period::Today,     Period::Yesterday, Period::SevenDays, Period::ThirtyDays,
                           Period::ThisMonth, Period::LastMonth, Period::Quarter,   Period::All};

} // namespace

PageHeader::PageHeader(const Formats &formats, QWidget *parent)
    : Panel(&Tokens::bg, parent), m_formats(formats), m_title(new Label(FontRole::Title, &Tokens::text, this)),
      m_subtitle(new Label(FontRole::Body, &Tokens::text3, this)), m_demo(new Badge(this)), m_extraPlace(new QHBoxLayout), m_reset(new QPushButton(this)),
      m_branch(new Chip(u"building-2"_s, this)), m_period(new Chip(u"calendar"_s, this)), m_branchMenu(new BranchMenu(this)), m_periodMenu(new QMenu(this)),
      m_days(new DateRangePopup(this))
{
    setObjectName(u"pageHeader"_s);
    setFixedHeight(60);
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle->setObjectName(u"pageCount"_s);
    m_demo->setObjectName(u"demoBadge"_s);
    m_reset->setObjectName(u"resetHeaderFilters"_s);
    setButtonWeight(m_reset, ButtonWeight::Link);
    m_branch->setObjectName(u"branchChip"_s);
    m_period->setObjectName(u"periodChip"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(3);
    layout->addWidget(m_subtitle, 0, Qt::AlignVCenter);
    layout->addWidget(m_demo, 0, Qt::AlignVCenter);
    layout->addStretch();
    layout->addLayout(m_extraPlace);
    layout->addWidget(m_reset);
    layout->addWidget(m_branch);
    layout->addWidget(m_period);
    connectParts();
    present();
}

void PageHeader::connectParts()
{
    const auto drop = [](Chip *chip, QMenu *menu) {
        connect(chip, &Chip::clicked, menu, [chip, menu] { menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 4))); });
    };
    drop(m_branch, m_branchMenu);
    drop(m_period, m_periodMenu);
    connect(m_branchMenu, &BranchMenu::filterChosen, this, &PageHeader::choose);
    connect(m_branchMenu, &QMenu::aboutToHide, this, &PageHeader::present, Qt::QueuedConnection); // filled anew once it is closed
    connect(m_branch, &Chip::cleared, this, [this] {
        GlobalFilter filter = m_filter;
        filter.branches.clear();
        filter.unassigned = false;
        choose(filter);
    });
    connect(m_period, &Chip::cleared, this, [this] {
        GlobalFilter filter = m_filter;
        filter.period = defaultPeriod;
        choose(filter);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_days, &DateRangePopup::chosen, this, [this](const DayRange &days) {
        GlobalFilter filter = m_filter;
        filter.period = Period::Custom;
        filter.from = days.from;
        filter.to = days.to;
        choose(filter);
    });
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void PageHeader::setExtra(QWidget *extra)
{
    if (m_extra == extra)
        return;
    if (m_extra) {
        m_extraPlace->removeWidget(m_extra);
        m_extra->hide();
    }
    m_extra = extra;
    if (extra) {
        m_extraPlace->addWidget(extra);
        extra->show();
    }
}

void PageHeader::setFilters(HeaderFilters filters)
{
    m_filters = filters;
    present();
}

void PageHeader::setBranches(const QList<core::BranchEntry> &branches)
{
    m_branches.clear();
    std::ranges::copy_if(branches, std::back_inserter(m_branches), &core::BranchEntry::active);
    present();
}

void PageHeader::setUnassigned(qint64 calls, bool offered)
{
    m_unassigned = offered ? std::optional(calls) : std::nullopt;
    present();
}

void PageHeader::setFilter(const GlobalFilter &filter)
{
    m_filter = filter;
    present();
}

void PageHeader::setDemo(bool demo)
{
    m_isDemo = demo;
    present();
}

void PageHeader::setNarrow(bool narrow)
{
    m_period->setCompact(narrow);
}

void PageHeader::focusMain()
{
    if (Chip *first = m_branch->isVisible() ? m_branch : m_period->isVisible() ? m_period : nullptr)
        first->setFocus(Qt::ShortcutFocusReason);
}

void PageHeader::choose(const GlobalFilter &filter)
{
    setFilter(filter);
    Q_EMIT filterChosen(filter);
}

QString PageHeader::branchText() const
{
    if (m_filter.unassigned)
        return tr("Not assigned");
    if (m_filter.branches.isEmpty())
        return tr("All", "branches");
    const auto found = std::ranges::find(m_branches, m_filter.branches.first(), &core::BranchEntry::id);
    if (m_filter.branches.size() == 1 && found != m_branches.end())
        return found->name;
    return tr("%n chosen", nullptr, int(m_filter.branches.size()));
}

void PageHeader::present()
{
    const bool byBranch = m_filters.testFlag(HeaderFilter::Branch);
    const bool byPeriod = m_filters.testFlag(HeaderFilter::Period);
    const bool branchActive = m_filter.unassigned || !m_filter.branches.isEmpty();
    const bool periodActive = m_filter.period != defaultPeriod;
    m_branch->setVisible(byBranch);
    m_period->setVisible(byPeriod);
    m_reset->setVisible((byBranch && branchActive) || (byPeriod && periodActive));
    m_reset->setText(tr("Reset filters"));
    m_demo->show(Tone::Accent, u"flask-conical"_s, tr("Demo"));
    m_demo->setVisible(m_isDemo);
    m_branch->setFilter(tr("Branch"), branchText(), branchActive);
    m_period->setFilter(tr("Period"), textOf(m_filter, m_formats), periodActive);
    m_branchMenu->fill(m_branches, m_filter, m_unassigned ? tr("Not assigned (%1)").arg(m_formats.number(*m_unassigned)) : QString());
    fillPeriodMenu();
}

void PageHeader::fillPeriodMenu()
{
    m_periodMenu->clear();
    qDeleteAll(m_periodMenu->findChildren<QActionGroup *>());
    auto *one = new QActionGroup(m_periodMenu);
    const auto add = [&](const QString &text, Period period) {
        QAction *entry = m_periodMenu->addAction(text);
        entry->setCheckable(true);
        entry->setActionGroup(one);
        entry->setChecked(period == m_filter.period);
        return entry;
    };
    for (const Period period : periods) {
        connect(add(wordOf(period), period), &QAction::triggered, this, [this, period] {
            GlobalFilter filter = m_filter;
            filter.period = period;
            choose(filter);
        }, Qt::QueuedConnection); // choosing fills this menu anew
    }
    connect(add(tr("Custom\u2026"), Period::Custom), &QAction::triggered, this, [this] {
        m_days->open(m_period->mapToGlobal(QPoint(m_period->width(), m_period->height() + 4)), daysOf(m_filter, m_formats.today()), m_formats.today(), m_formats.locale());
        present();
    }, Qt::QueuedConnection);
    m_periodMenu->addSeparator();
    QAction *compare = m_periodMenu->addAction(tr("Compare with the period before"));
    compare->setCheckable(true);
    compare->setChecked(m_filter.compare);
    connect(compare, &QAction::triggered, this, [this](bool wanted) {
        GlobalFilter filter = m_filter;
        filter.compare = wanted;
        choose(filter);
    }, Qt::QueuedConnection);
}

void PageHeader::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        present();
}

} // namespace askpro::ui
