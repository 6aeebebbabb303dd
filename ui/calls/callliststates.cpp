#include "ui/calls/callliststates.h"

#include "services/core/events/eventhub.h"
#include "services/core/ports/clock.h"
#include "ui/calls/callfeed.h"
#include "ui/calls/callfilters.h"
#include "ui/calls/calllistmodel.h"
#include "ui/calls/calllistpanel.h"
#include "ui/calls/newcallspill.h"
#include "ui/common/formats.h"
#include "ui/log.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

CallListStates::CallListStates(const PageContext &context, CallFeed &feed, CallListModel &model, CallListPanel &panel, std::function<EmptyList()> empty)
    : QObject(&panel), m_context(context), m_feed(feed), m_model(model), m_panel(panel), m_empty(std::move(empty))
{
    connect(&feed, &CallFeed::listAwaited, this, [this] {
        m_forbidden = false;
        m_panel.await();
    });
    connect(&feed, &CallFeed::listShown, this, [this] {
        m_panel.pill().clear();
        m_failure.reset();
        m_panel.showTable();
        showLoaded();
        Q_EMIT shown();
    });
    connect(&feed, &CallFeed::loadingChanged, this, [this](bool loading) { m_panel.setReadingAgain(loading && !m_panel.isAwaiting()); });
    connect(&feed, &CallFeed::failed, this, &CallListStates::showFailure);
    connect(&model, &CallListModel::rowsInserted, this, &CallListStates::showLoaded);
    connect(&model, &CallListModel::rowsRemoved, this, &CallListStates::showLoaded);
    connect(&panel, &CallListPanel::waitingCancelled, this, [this] {
        m_feed.cancel();
        m_panel.showState(stateOfCancelled());
    });
    connect(&panel, &CallListPanel::wayChosen, this, &CallListStates::take);
    connect(&context.hub, &core::EventHub::lost, this, &CallListStates::lose);
    connect(&context.hub, &core::EventHub::restored, this, &CallListStates::restore);
}

void CallListStates::forbid()
{
    m_forbidden = true;
    m_feed.cancel();
    m_panel.showState(stateOfForbidden());
}

void CallListStates::showLoaded()
{
    if (m_panel.isAwaiting() || m_forbidden)
        return; // the rows of an earlier filter are no answer
    if (!m_lost)
        m_panel.setBanner({});
    if (m_model.rowCount() > 0)
        m_panel.showTable();
    else
        showEmpty();
}

void CallListStates::showEmpty()
{
    m_panel.showState(stateOfEmpty(m_empty()));
}

void CallListStates::showFailure(const Error &error)
{
    if (m_model.rowCount() == 0 || m_panel.isAwaiting())
        return fail(error, QUuid::createUuid().toString(QUuid::WithoutBraces).mid(4, 9));
    if (!m_lost)
        m_panel.setBanner(error.userText, tr("Try again"));
}

void CallListStates::fail(const Error &error, const QString &id)
{
    m_failure = error;
    m_failureId = id;
    qCWarning(log, "calls could not be listed, error %s: %s", qPrintable(id), qPrintable(error.detail));
    m_panel.showState(stateOfFailure(error, id));
}

void CallListStates::lose()
{
    m_lost = true;
    m_asOf = m_context.formats.now();
    showLost();
}

void CallListStates::restore()
{
    m_lost = false;
    m_panel.setBanner({});
    if (m_failure)
        Q_EMIT askAgainWanted();
}

void CallListStates::showLost()
{
    m_panel.setBanner(tr("No connection to the database. As of %1.").arg(m_context.formats.time(m_asOf, {})), tr("Connect again"));
}

void CallListStates::take(StateWay way)
{
    switch (way) {
    case StateWay::None: return;
    case StateWay::ResetFilters: Q_EMIT resetWanted(); return;
    case StateWay::WidenPeriod: Q_EMIT widenWanted(); return;
    case StateWay::TryAgain: Q_EMIT askAgainWanted(); return;
    case StateWay::LoadDemo: Q_EMIT demoWanted(); return;
    case StateWay::CopyDetails:
        if (m_failure)
            QGuiApplication::clipboard()->setText(detailsOf(*m_failure, m_failureId, m_context.clock.now()));
        Q_EMIT told(tr("The details were copied."));
        return;
    }
}

bool CallListStates::force(const QString &state)
{
    const QHash<QString, std::function<void()>> states{
        {u"loading"_s, [this] { m_panel.showBars(false); }},
        {u"slow"_s, [this] { m_panel.showBars(true); }},
        {u"empty"_s, [this] {
             GlobalFilter all;
             all.period = Period::All;
             m_panel.showState(stateOfEmpty({{}, all, {}, false, true}));
         }},
        {u"filtered"_s, [this] {
             const CallFilterKind &mood = *callFilterKind(u"mood"_s);
             m_panel.showState(stateOfEmpty({{u"%1 %2"_s.arg(titleOf(mood), mood.values({}).at(2).text)}, {}, wordOf(Period::SevenDays)}));
         }},
        {u"error"_s, [this] { fail({ErrorCode::Timeout, tr("The database does not answer."), u"forced"_s}, u"8f2c-41d0"_s); }},
        {u"offline"_s, [this] { lose(); }},
        {u"forbidden"_s, [this] { m_panel.showState(stateOfForbidden()); }},
    };
    const auto found = states.constFind(state);
    if (found != states.constEnd())
        (*found)();
    return found != states.constEnd();
}

void CallListStates::retranslate()
{
    if (m_lost)
        showLost();
    if (!m_panel.showsState())
        return;
    if (m_forbidden)
        m_panel.showState(stateOfForbidden());
    else if (m_failure)
        m_panel.showState(stateOfFailure(*m_failure, m_failureId));
    else if (m_model.rowCount() == 0 && !m_feed.isLoading())
        showEmpty();
}

} // namespace askpro::ui
