#include "ui/calls/callspage.h"

#include "models/common/fold.h"
#include "services/core/events/eventhub.h"
#include "ui/calls/callactions.h"
#include "ui/calls/callassigner.h"
#include "ui/calls/callcolumns.h"
#include "ui/calls/calldetailpane.h"
#include "ui/calls/callfeed.h"
#include "ui/calls/callfilterbar.h"
#include "ui/calls/calllistmodel.h"
#include "ui/calls/calllistpanel.h"
#include "ui/calls/callliststates.h"
#include "ui/calls/callmarks.h"
#include "ui/calls/callroute.h"
#include "ui/calls/callsnippets.h"
#include "ui/calls/calltable.h"
#include "ui/calls/calltableheader.h"
#include "ui/calls/markbar.h"
#include "ui/calls/newcallspill.h"
#include "ui/calls/viewcounts.h"
#include "ui/common/choicepopup.h"
#include "ui/common/formats.h"
#include "ui/common/panel.h"
#include "ui/common/tabrow.h"
#include "ui/common/undostack.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

namespace {

constexpr auto servicesOf = 90 * 24h;
constexpr int mostServices = 60;

QStringList fixedBy(const CallView &view)
{
    QStringList filters;
    for (const QLatin1StringView filter : view.fixes) {
        if (!filter.isEmpty())
            filters.append(filter);
    }
    return filters;
}

} // namespace

CallsPage::CallsPage(const PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_model(new CallListModel(context.formats, this)),
      m_feed(new CallFeed(context.jobs, context.hub, *m_model, this)), m_marks(new CallMarks(*m_model, this)),
      m_assigner(new CallAssigner(context.jobs, context.clock, context.undo, this)), m_snippets(new CallSnippets(context.jobs, *m_model, this)),
      m_counts(new ViewCounts(context.jobs, this)), m_view(&callView(allCallsView))
{
    m_feed->setAwake(false); // until the page is shown
    compose();
    connectFilters();
    connectList();
    connectStates();
    connectActions();
    m_today = m_context.formats.today();
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &CallsPage::followDay);
    retranslate();
}

void CallsPage::compose()
{
    m_tabs = new TabRow(this);
    m_tabs->setObjectName(u"callViews"_s);
    auto *list = new Panel(&Tokens::surface, this);
    m_bar = new CallFilterBar(list);
    m_table = new CallTable(*m_model, *m_marks, list);
    m_table->setObjectName(u"callsTable"_s);
    m_actions = new CallActions(m_context, *m_table, *m_model, *m_marks);
    m_markBar = new MarkBar(m_context.actions, list);
    m_markBar->setObjectName(u"markBar"_s);
    m_markBar->setVisible(false);
    m_panel = new CallListPanel(m_table, list);
    m_states = new CallListStates(m_context, *m_feed, *m_model, *m_panel, [this] {
        return EmptyList{m_bar->describe(), m_global, textOf(m_global, m_context.formats), isQuarantine(), may(m_context.role, Right::EditSetup)};
    });
    m_branchPopup = new ChoicePopup(this); // not below the table, whose keys would act in it
    m_branchPopup->setObjectName(u"branchPopup"_s);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_markBar);
    column->addWidget(m_panel, 1);

    m_detail = new CallDetailPane(m_context, this);
    m_detail->setVisible(false);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"callsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({729, 460});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_splitter, 1);
}

void CallsPage::connectFilters()
{
    connect(m_tabs, &TabRow::chosen, this, [this](const QString &id) {
        setView(id);
        applyFilter();
    });
    connect(m_bar, &CallFilterBar::changed, this, &CallsPage::applyFilter);
    connect(m_bar, &CallFilterBar::leftDownwards, this, [this] {
        focusMain();
        if (!m_table->currentIndex().isValid())
            m_table->go(0);
    });
    connect(&m_bar->columnsMenu(), &QMenu::aboutToShow, this, [this] { m_table->columns().fill(m_bar->columnsMenu()); });
    connect(m_splitter, &QSplitter::splitterMoved, this, &CallsPage::layoutChanged);
    connect(&m_table->columns(), &CallColumns::changed, this, &CallsPage::layoutChanged);
    connect(&m_table->header(), &CallTableHeader::orderChosen, this, &CallsPage::setOrder);
    connect(m_counts, &ViewCounts::counted, this, &CallsPage::showCounts);
}

void CallsPage::connectList()
{
    connect(m_table, &CallTable::rowsInSight, m_feed, &CallFeed::showRows);
    connect(m_table, &CallTable::rowsInSight, m_snippets, &CallSnippets::showRows);
    connect(m_table, &CallTable::rowChosen, this, [this](int row) {
        const CallSummary *call = m_model->call(row);
        if (call && (m_paneWanted || !m_detail->isHidden()))
            preview(call->id);
        m_actions->present();
    });
    connect(m_table, &CallTable::rowOpened, this, [this](int row) {
        if (const CallSummary *call = m_model->call(row))
            openCall(call->id);
    });
    connect(m_table, &CallTable::arrivedAbove, &m_panel->pill(), &NewCallsPill::add);
    connect(m_table, &CallTable::reachedTop, &m_panel->pill(), &NewCallsPill::clear);
    connect(&m_panel->pill(), &NewCallsPill::clicked, m_table, &CallTable::scrollToTop);
    connect(m_detail, &CallDetailPane::closed, this, [this] {
        m_marks->clear();
        closeTopmost();
    });
    connect(m_detail, &CallDetailPane::routeWanted, this, &CallsPage::routeWanted);
    connect(m_detail, &CallDetailPane::told, this, &CallsPage::told);
    connect(m_feed, &CallFeed::counted, this, [this](qint64 matching) {
        m_matching = matching;
        Q_EMIT counted(matching);
        presentMarks();
    });
    connect(m_feed, &CallFeed::listShown, this, &CallsPage::askCounts); // after the rows, which people wait for
    connect(m_feed, &CallFeed::callsChanged, this, [this](const QList<CallId> &calls) {
        m_counts->askAgain();
        if (calls.contains(m_detail->call()))
            m_detail->reload();
    });
}

void CallsPage::connectStates()
{
    connect(m_states, &CallListStates::shown, this, [this] {
        selectShown();
        m_table->tellInSight();
    });
    connect(m_states, &CallListStates::askAgainWanted, this, &CallsPage::applyFilter);
    connect(m_states, &CallListStates::resetWanted, this, [this] {
        m_bar->clear();
        applyFilter();
    });
    connect(m_states, &CallListStates::widenWanted, this, [this] {
        GlobalFilter all = m_global;
        all.period = Period::All;
        Q_EMIT globalFilterWanted(all);
    });
    connect(m_states, &CallListStates::demoWanted, this, &CallsPage::demoWanted);
    connect(m_states, &CallListStates::told, this, &CallsPage::told);
    connect(m_panel, &CallListPanel::bannerActed, this, &CallsPage::refresh);
    connect(&m_context.hub, &core::EventHub::restored, m_table, &CallTable::tellInSight);
}

void CallsPage::connectActions()
{
    connect(m_actions, &CallActions::opened, this, &CallsPage::openCall);
    connect(m_actions, &CallActions::previewToggled, this, [this] {
        const CallSummary *call = m_model->call(m_table->currentIndex().row());
        m_paneWanted = m_detail->isHidden() && call;
        if (m_paneWanted)
            return preview(call->id);
        m_detail->setVisible(false);
        m_detail->show(CallId());
        Q_EMIT viewChanged();
    });
    connect(m_actions, &CallActions::assignmentWanted, this, &CallsPage::chooseBranch);
    connect(m_actions, &CallActions::orderChosen, this, &CallsPage::setOrder);
    connect(m_actions, &CallActions::searchWanted, m_bar, &CallFilterBar::searchFor);
    connect(m_actions, &CallActions::serviceWanted, this, [this](const QString &service) { m_bar->choose(u"service"_s, service); });
    connect(m_actions, &CallActions::told, this, &CallsPage::told);
    connect(m_marks, &CallMarks::changed, this, &CallsPage::presentMarks);
    connect(m_markBar, &MarkBar::everythingWanted, m_marks, &CallMarks::markEverything);
    connect(m_branchPopup, &ChoicePopup::chosen, this, [this](const QVariant &branch) { assignTo(BranchId(branch.toLongLong())); });
    connect(m_detail, &CallDetailPane::assignmentChosen, this, [this](CallId call, BranchId branch, bool registerNumber) {
        if (m_scope)
            m_assigner->assign(*m_scope, {call}, branch, registerNumber);
    });
    connect(m_assigner, &CallAssigner::assigned, m_marks, &CallMarks::clear);
    connect(m_assigner, &CallAssigner::failed, this, [this](const Error &error) {
        m_detail->presentAgain();
        Q_EMIT told(error.userText);
    });
}

void CallsPage::follow(const std::optional<TenantScope> &scope, const QList<core::BranchEntry> &branches)
{
    m_scope = scope;
    m_global = {};
    m_sources = {};
    m_matching.reset();
    m_order = core::CallOrder::Newest;
    m_paneWanted = true;
    m_scrollTo = -1;
    setView(allCallsView);
    m_bar->clear();
    m_marks->clear();
    m_branchPopup->close();
    m_assigner->forget();
    setBranches(branches);
    m_detail->follow(scope, branches);
    m_detail->setVisible(false);
    m_panel->pill().clear();
    m_feed->follow({}); // the filter of the new tenant before its first question
    applyFilter();
    m_feed->follow(scope);
    askServices();
}

void CallsPage::setBranches(const QList<core::BranchEntry> &branches)
{
    m_branches = branches;
    m_sources.agents.clear();
    for (const core::BranchEntry &branch : branches) {
        if (!branch.agentId.isEmpty() && !m_sources.agents.contains(branch.agentId))
            m_sources.agents.append(branch.agentId);
    }
    m_bar->setSources(m_sources);
    m_detail->setBranches(branches);
}

void CallsPage::setGlobalFilter(const GlobalFilter &filter)
{
    if (filter == m_global)
        return;
    m_global = filter;
    applyFilter();
}

void CallsPage::setNarrow(bool narrow)
{
    m_bar->setNarrow(narrow);
}

void CallsPage::setCompact(bool compact)
{
    m_table->setCompact(compact);
}

void CallsPage::setView(const QString &id)
{
    m_view = &callView(id);
    m_tabs->setCurrent(m_view->id);
    m_bar->setFixed(fixedBy(*m_view));
}

void CallsPage::setOrder(core::CallOrder order)
{
    m_order = order;
    applyFilter();
}

bool CallsPage::isQuarantine() const
{
    return m_view->id == unassignedView || m_global.unassigned;
}

core::CallFilter CallsPage::filterWithoutView() const
{
    core::CallFilter filter;
    m_bar->applyTo(filter);
    narrow(filter, m_global, m_context.formats);
    filter.order = filter.search.isEmpty() ? m_order : core::CallOrder::Newest;
    return filter;
}

core::CallFilter CallsPage::filterNow() const
{
    core::CallFilter filter = filterWithoutView();
    m_view->narrow(filter);
    if (isQuarantine())
        filter.branches.clear(); // what has no branch is in no branch's list
    return filter;
}

void CallsPage::applyFilter()
{
    const core::CallFilter filter = filterNow();
    m_matching.reset();
    m_states->begin();
    m_marks->clear();
    m_table->header().setOrder(filter.order);
    m_table->setSearchWords(searchWords(filter.search));
    m_snippets->search(m_scope, filter.search);
    Q_EMIT viewChanged();
    if (!maySee(m_context.role, *m_view))
        return m_states->forbid();
    m_feed->setFilter(filter);
    if (!m_scope)
        askCounts(); // there is nothing to count any more
}

void CallsPage::askCounts()
{
    m_counts->ask(isVisible() ? m_scope : std::nullopt, filterWithoutView());
}

void CallsPage::askServices()
{
    if (!m_scope || !isVisible() || !m_sources.services.isEmpty())
        return;
    m_context.jobs.run(this, m_servicesSlot,
                       [scope = *m_scope, since = m_context.formats.now() - servicesOf](core::Stores &stores) {
                           return stores.calls().services(scope, since, mostServices);
                       },
                       [this, tenant = m_scope->tenant()](const Result<QStringList> &services) {
                           if (!services || !m_scope || m_scope->tenant() != tenant)
                               return; // the filter is not offered until it is asked for again
                           m_sources.services = *services;
                           m_bar->setSources(m_sources);
                       },
                       core::Jobs::Lane::Patient);
}

void CallsPage::showCounts(const std::optional<core::CallCounts> &counts)
{
    for (const CallView &view : callViews()) {
        const qint64 calls = counts ? (*counts).*view.count : 0;
        const bool shown = counts && view.id != allCallsView && (calls > 0 || view.tone == Tone::Neutral);
        m_tabs->setCount(view.id, shown ? m_context.formats.number(calls) : QString());
    }
}

void CallsPage::refresh()
{
    if (m_states->hasFailed() || m_panel->showsState())
        applyFilter();
    else
        m_feed->refresh();
    askCounts();
    m_detail->reload();
}

bool CallsPage::focusSearch()
{
    if (m_detail->isAncestorOf(window()->focusWidget()) && m_detail->focusSearch())
        return true;
    m_marks->clear(); // the filters stand in the place of what can be done with the marked
    m_bar->focusSearch();
    return true;
}

void CallsPage::focusMain()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

bool CallsPage::closeTopmost()
{
    if (m_detail->closeTopmost())
        return true;
    if (!m_marks->isEmpty()) {
        m_marks->clear();
    } else if (!m_detail->isHidden()) {
        m_detail->setVisible(false);
        m_detail->show(CallId());
        m_table->setCurrentIndex({});
        Q_EMIT viewChanged();
    } else if (m_bar->isNarrowing()) {
        m_bar->clear();
        applyFilter();
    } else {
        return false;
    }
    focusMain();
    return true;
}

CallId CallsPage::neighbour(int step)
{
    const int from = m_table->currentIndex().row();
    m_table->go(from + step);
    const int to = m_table->currentIndex().row();
    const CallSummary *call = m_model->call(to);
    return call && to != from ? call->id : CallId();
}

QList<QWidget *> CallsPage::regions() const
{
    QList<QWidget *> regions{m_table};
    if (!m_detail->isHidden())
        regions.append(m_detail);
    return regions;
}

HeaderFilters CallsPage::headerFilters() const
{
    return m_view->id == unassignedView ? HeaderFilters(HeaderFilter::Period) : HeaderFilter::Branch | HeaderFilter::Period;
}

QMap<QString, QString> CallsPage::routeQuery() const
{
    return CallRoute{m_view->id, m_bar->choice(), m_detail->call()}.query();
}

void CallsPage::openRoute(const QMap<QString, QString> &query)
{
    if (query == routeQuery())
        return;
    const CallRoute route = CallRoute::parse(query);
    if (route.call.isNull()) {
        m_table->setCurrentIndex({});
        m_detail->setVisible(false);
        m_detail->show(CallId());
    } else {
        preview(route.call);
    }
    setView(route.view);
    m_bar->set({}, route.choice);
    applyFilter();
}

QVariantMap CallsPage::memory() const
{
    return {{u"search"_s, m_bar->words()}, {u"service"_s, m_bar->choice().value(u"service"_s)}, {u"agent"_s, m_bar->choice().value(u"agent"_s)},
            {u"order"_s, int(m_order)}, {u"row"_s, m_table->rowAt(0)}};
}

void CallsPage::remember(const QVariantMap &memory)
{
    CallFilterChoice choice = m_bar->choice();
    for (const QString &filter : {u"service"_s, u"agent"_s}) {
        choice.remove(filter);
        if (const QString word = memory.value(filter).toString(); !word.isEmpty())
            choice.insert(filter, word);
    }
    const QString words = memory.value(u"search"_s).toString();
    const auto order = core::CallOrder(memory.value(u"order"_s, int(m_order)).toInt());
    const int row = memory.value(u"row"_s, -1).toInt();
    const bool same = words == m_bar->words() && choice == m_bar->choice() && order == m_order;
    if (!same) {
        m_order = order;
        m_bar->set(words, choice);
        applyFilter();
    }
    m_scrollTo = row;
    if (!m_panel->isAwaiting())
        selectShown();
}

QVariantMap CallsPage::layoutState() const
{
    return {{u"splitter"_s, m_splitter->saveState()}, {u"columns"_s, m_table->columns().state()}};
}

void CallsPage::restoreLayout(const QVariantMap &layout)
{
    m_splitter->restoreState(layout.value(u"splitter"_s).toByteArray());
    m_table->columns().restore(layout.value(u"columns"_s).toMap());
}

bool CallsPage::showState(const QString &state)
{
    return m_states->force(state);
}

void CallsPage::presentMarks()
{
    const bool marking = !m_marks->isEmpty();
    if (marking != m_bar->isHidden()) {
        m_bar->setVisible(!marking);
        m_markBar->setVisible(marking);
    }
    const bool mayMarkAll = isQuarantine() && may(m_context.role, Right::WorkOnCalls);
    m_markBar->show(m_marks->isEverything() ? -1 : m_marks->calls().size(), mayMarkAll ? m_matching : std::nullopt, m_context.formats);
}

void CallsPage::chooseBranch(const QPoint &at)
{
    QList<Choice> branches;
    for (const core::BranchEntry &branch : std::as_const(m_branches)) {
        if (branch.active)
            branches.append({branch.name, branch.id.value()});
    }
    m_branchPopup->open(tr("Branch of the call"), branches, {}, at);
}

void CallsPage::assignTo(BranchId branch)
{
    if (!m_scope)
        return;
    if (m_marks->isEverything())
        return m_assigner->assignMatching(*m_scope, filterNow(), branch);
    QList<CallId> calls;
    for (const CallSummary &call : m_actions->concerned())
        calls.append(call.id);
    if (!calls.isEmpty())
        m_assigner->assign(*m_scope, calls, branch, false);
}

void CallsPage::openCall(CallId call)
{
    Q_EMIT routeWanted({u"call"_s, {{u"id"_s, QString::number(call.value())}}});
}

void CallsPage::preview(CallId call)
{
    const bool another = call != m_detail->call();
    m_detail->show(call);
    m_detail->setVisible(true);
    if (another)
        Q_EMIT viewChanged();
}

/// A reset took the selection; the call it was on has it again if it is in the new list.
void CallsPage::selectShown()
{
    const int row = m_model->rowOf(m_detail->call());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, CallListModel::TimeColumn));
    if (const int wanted = std::exchange(m_scrollTo, -1); wanted >= 0 && wanted < m_model->rowCount())
        m_table->scrollTo(m_model->index(wanted, CallListModel::TimeColumn), QAbstractItemView::PositionAtTop);
}

void CallsPage::followDay()
{
    const QDate today = m_context.formats.today();
    if (today == m_today)
        return;
    m_today = today;
    m_model->refreshTexts();
    applyFilter();
}

void CallsPage::presentTabs()
{
    QList<Tab> tabs;
    for (const CallView &view : callViews()) {
        if (maySee(m_context.role, view))
            tabs.append({view.id, titleOf(view), view.tone});
    }
    m_tabs->setTabs(tabs);
    m_tabs->setAccessibleName(tr("Views"));
}

void CallsPage::retranslate()
{
    m_table->setAccessibleName(tr("Calls"));
    m_splitter->handle(1)->setAccessibleName(tr("Width of the details"));
    m_model->refreshTexts();
    presentTabs();
    presentMarks();
    m_states->retranslate();
}

void CallsPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CallsPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    followDay();
    m_minute.start();
    m_feed->setAwake(true);
    askCounts();
    askServices();
    m_detail->reload();
}

void CallsPage::hideEvent(QHideEvent *event)
{
    m_minute.stop();
    m_feed->setAwake(false);
    PageView::hideEvent(event);
}

} // namespace askpro::ui
