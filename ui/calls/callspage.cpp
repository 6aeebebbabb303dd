#include "ui/calls/callspage.h"

#include "services/core/events/eventhub.h"
#include "ui/calls/callassigner.h"
#include "ui/calls/calldetailpane.h"
#include "ui/calls/callfeed.h"
#include "ui/calls/callfilterbar.h"
#include "ui/calls/calllistmodel.h"
#include "ui/calls/callstates.h"
#include "ui/calls/calltable.h"
#include "ui/calls/newcallspill.h"
#include "ui/common/banner.h"
#include "ui/common/formats.h"
#include "ui/common/panel.h"
#include "ui/common/skeleton.h"
#include "ui/common/stateview.h"
#include "ui/common/toast.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

CallsPage::CallsPage(const PageContext &context, QWidget *parent)
    : PageView(parent), m_formats(context.formats), m_model(new CallListModel(context.formats, this)),
      m_feed(new CallFeed(context.jobs, context.hub, *m_model, this)), m_assigner(new CallAssigner(context.jobs, context.clock, this))
{
    auto *list = new Panel(&Tokens::surface, this);
    m_bar = new CallFilterBar(list);
    m_banner = new Banner(u"wifi-off"_s, list);
    m_banner->setObjectName(u"banner"_s);
    m_banner->setVisible(false);
    m_stack = new QStackedWidget(list);
    m_stack->setObjectName(u"callsStack"_s);
    m_table = new CallTable(m_stack);
    m_table->setObjectName(u"callsTable"_s);
    m_skeleton = new Skeleton(m_stack);
    m_skeleton->setObjectName(u"callsSkeleton"_s);
    m_state = new StateView(m_stack);
    m_state->setObjectName(u"callsState"_s);
    for (QWidget *face : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_state)})
        m_stack->addWidget(face);
    m_table->setModel(m_model);
    m_pill = new NewCallsPill(m_table);

    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);

    m_detail = new CallDetailPane(context, this);
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
    layout->addWidget(m_splitter);

    connect(m_splitter, &QSplitter::splitterMoved, this, &CallsPage::layoutChanged);
    connect(m_bar, &CallFilterBar::changed, this, &CallsPage::applyFilter);
    connectList();
    connectStates();
    m_toast = new Toast(this);
    connectAssignment();
    connect(&context.hub, &core::EventHub::lost, this, [this] {
        m_lost = true;
        m_asOf = m_formats.now();
        showLost();
    });
    connect(&context.hub, &core::EventHub::restored, this, [this] {
        m_lost = false;
        m_banner->setVisible(false);
    });

    m_today = m_formats.today();
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &CallsPage::followDay);
    m_minute.start();
    retranslate();
}

void CallsPage::connectList()
{
    connect(m_table, &CallTable::rowsInSight, m_feed, &CallFeed::showRows);
    connect(m_table, &CallTable::rowChosen, this, [this](int row) {
        if (const CallSummary *call = m_model->call(row)) {
            m_detail->show(call->id);
            m_detail->setVisible(true);
        }
    });
    connect(m_table, &CallTable::rowOpened, this, &CallsPage::openRow);
    connect(m_table, &CallTable::arrivedAbove, m_pill, &NewCallsPill::add);
    connect(m_table, &CallTable::reachedTop, m_pill, &NewCallsPill::clear);
    connect(m_pill, &NewCallsPill::clicked, m_table, &CallTable::scrollToTop);
    connect(m_detail, &CallDetailPane::closed, this, &CallsPage::closeTopmost);
    connect(m_detail, &CallDetailPane::routeWanted, this, &CallsPage::routeWanted);
    connect(m_detail, &CallDetailPane::told, this, &CallsPage::told);
    connect(m_feed, &CallFeed::counted, this, &CallsPage::counted);
    connect(m_feed, &CallFeed::unassignedCounted, this, &CallsPage::unassignedCounted);
    connect(m_feed, &CallFeed::configChanged, this, &CallsPage::configChanged);
    connect(m_feed, &CallFeed::callsChanged, this, [this](const QList<CallId> &calls) {
        if (calls.contains(m_detail->call()))
            m_detail->reload();
    });
}

void CallsPage::connectStates()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_skeleton); });
    connect(m_feed, &CallFeed::listAwaited, this, [this] { m_patience.start(); });
    connect(m_feed, &CallFeed::listShown, this, [this] {
        m_patience.stop();
        m_pill->clear();
        showLoaded();
        selectShown();
    });
    connect(m_feed, &CallFeed::failed, this, &CallsPage::showFailure);
    connect(m_model, &CallListModel::rowsInserted, this, &CallsPage::showLoaded);
    connect(m_model, &CallListModel::rowsRemoved, this, &CallsPage::showLoaded);
    connect(m_banner, &Banner::acted, this, &CallsPage::refresh);
    connect(m_state, &StateView::acted, this, [this] {
        if (m_bar->isNarrowing()) {
            m_bar->clear();
            applyFilter();
        } else {
            refresh();
        }
    });
    connect(m_state, &StateView::actedSecond, this, [this] {
        GlobalFilter all = m_global;
        all.period = Period::All;
        Q_EMIT globalFilterWanted(all);
    });
}

void CallsPage::connectAssignment()
{
    connect(m_detail, &CallDetailPane::assignmentChosen, this, [this](CallId call, BranchId branch, bool registerNumber) {
        if (m_scope)
            m_assigner->assign(*m_scope, call, branch, registerNumber);
    });
    connect(m_assigner, &CallAssigner::assigned, this, [this](const core::Assignment &assignment) {
        m_toast->show(tr("%n call(s) assigned.", nullptr, int(assignment.calls.size())), tr("Undo"));
    });
    connect(m_assigner, &CallAssigner::undone, this, [this] { m_toast->show(tr("The assignment was taken back.")); });
    connect(m_assigner, &CallAssigner::failed, this, [this](const Error &error) {
        m_detail->presentAgain();
        m_toast->show(error.userText);
    });
    connect(m_toast, &Toast::acted, m_assigner, &CallAssigner::undoLast);
}

void CallsPage::follow(const std::optional<TenantScope> &scope, const QList<core::BranchEntry> &branches)
{
    m_scope = scope;
    m_global = {};
    m_unassigned = false;
    m_bar->clear();
    m_assigner->forget();
    m_toast->hide();
    m_detail->follow(scope, branches);
    m_detail->setVisible(false);
    m_pill->clear();
    m_feed->follow({}); // the filter of the new tenant before its first question
    applyFilter();
    m_feed->follow(scope);
}

void CallsPage::setBranches(const QList<core::BranchEntry> &branches)
{
    m_detail->setBranches(branches);
}

void CallsPage::setGlobalFilter(const GlobalFilter &filter)
{
    if (filter == m_global)
        return;
    m_global = filter;
    applyFilter();
}

void CallsPage::setUnassignedOnly(bool unassigned)
{
    if (unassigned == m_unassigned)
        return;
    m_unassigned = unassigned;
    applyFilter();
}

void CallsPage::applyFilter()
{
    core::CallFilter filter;
    m_bar->applyTo(filter);
    filter.unassignedOnly = m_unassigned;
    if (!m_unassigned)
        narrow(filter, m_global, m_formats);
    m_feed->setFilter(filter);
}

void CallsPage::refresh()
{
    m_feed->refresh();
    m_detail->reload();
}

bool CallsPage::focusSearch()
{
    if (m_detail->isAncestorOf(window()->focusWidget()) && m_detail->focusSearch())
        return true;
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
    if (m_detail->isHidden())
        return false;
    m_detail->setVisible(false);
    m_detail->show(CallId());
    m_table->setCurrentIndex({});
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

QMap<QString, QString> CallsPage::routeQuery() const
{
    return m_unassigned ? QMap<QString, QString>{{u"view"_s, u"unassigned"_s}} : QMap<QString, QString>();
}

void CallsPage::openRoute(const QMap<QString, QString> &query)
{
    setUnassignedOnly(query.value(u"view"_s) == "unassigned"_L1);
    Q_EMIT viewChanged();
}

CallId CallsPage::neighbour(int step)
{
    const int row = m_table->currentIndex().row() + step;
    const CallSummary *call = m_table->currentIndex().isValid() ? m_model->call(row) : nullptr;
    if (!call)
        return {};
    m_table->setCurrentIndex(m_model->index(row, CallListModel::TimeColumn));
    return call->id;
}

QVariantMap CallsPage::layoutState() const
{
    return {{u"splitter"_s, m_splitter->saveState()}};
}

void CallsPage::restoreLayout(const QVariantMap &layout)
{
    m_splitter->restoreState(layout.value(u"splitter"_s).toByteArray());
}

void CallsPage::showLoaded()
{
    if (m_patience.isActive())
        return; // the rows of an earlier filter are no answer
    if (!m_lost)
        m_banner->setVisible(false);
    if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_table);
    else
        showEmpty();
}

void CallsPage::showEmpty()
{
    m_state->show(faceOfEmpty({m_bar->describe(), m_global, m_unassigned}));
    m_stack->setCurrentWidget(m_state);
}

void CallsPage::showFailure(const Error &error)
{
    m_patience.stop();
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        m_banner->setText(error.userText, tr("Try again"));
        m_banner->setVisible(true);
        return;
    }
    m_state->show(faceOfFailure(error));
    m_stack->setCurrentWidget(m_state);
}

void CallsPage::showLost()
{
    m_banner->setText(tr("No connection to the database. As of %1.").arg(m_formats.time(m_asOf, {})), tr("Connect again"));
    m_banner->setVisible(true);
}

void CallsPage::openRow(int row)
{
    const CallSummary *call = m_model->call(row);
    if (!call)
        return;
    m_detail->show(call->id);
    m_detail->setVisible(true);
    m_detail->setFocus(Qt::OtherFocusReason);
}

/// A reset took the selection; the call it was on has it again if it is in the new list.
void CallsPage::selectShown()
{
    const int row = m_model->rowOf(m_detail->call());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, CallListModel::TimeColumn));
}

void CallsPage::followDay()
{
    const QDate today = m_formats.today();
    if (today == m_today)
        return;
    m_today = today;
    m_model->refreshTexts();
    applyFilter();
}

void CallsPage::retranslate()
{
    m_table->setAccessibleName(tr("Calls"));
    m_splitter->handle(1)->setAccessibleName(tr("Width of the details"));
    m_model->refreshTexts();
    if (m_lost)
        showLost();
    if (m_stack->currentWidget() == m_state && !m_patience.isActive() && m_model->rowCount() == 0 && !m_feed->isLoading())
        showEmpty();
}

void CallsPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
