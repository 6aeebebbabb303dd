#include "ui/live/livepage.h"

#include "services/core/events/eventhub.h"
#include "ui/common/actions.h"
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/formats.h"
#include "ui/common/label.h"
#include "ui/common/panel.h"
#include "ui/common/stateview.h"
#include "ui/live/endedcallsmodel.h"
#include "ui/live/endedrowdelegate.h"
#include "ui/live/livecallsmodel.h"
#include "ui/live/livecarddelegate.h"
#include "ui/live/liveconversation.h"
#include "ui/live/livefeed.h"
#include "ui/live/livelist.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

namespace {

constexpr int gap = 14;
constexpr int listWidth = 318;
constexpr int narrowListWidth = 288;

} // namespace

LivePage::LivePage(const PageContext &context, QWidget *parent)
    : PageView(parent), m_formats(context.formats), m_feed(new LiveFeed(context.jobs, context.hub, context.formats, this)),
      m_running(new LiveCallsModel(context.formats, this)), m_ended(new EndedCallsModel(context.formats, this))
{
    setObjectName(u"livePage"_s);
    m_connection = new Badge(this);
    m_connection->setObjectName(u"liveConnection"_s);
    m_banner = new Banner(u"wifi-off"_s, this);
    m_banner->setObjectName(u"liveBanner"_s);
    m_banner->setVisible(false);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"liveStack"_s);
    m_conversation = new LiveConversation(context.formats, m_stack);
    m_state = new StateView(m_stack);
    m_state->setObjectName(u"liveState"_s);
    m_stack->addWidget(m_conversation);
    m_stack->addWidget(m_state);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(gap);
    columns->addWidget(makeLists());
    columns->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->setSpacing(gap);
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);

    m_second.setInterval(1s);
    connectParts();
    addActions(context.actions);
    connect(&context.hub, &core::EventHub::lost, this, [this] { setLost(true); });
    connect(&context.hub, &core::EventHub::restored, this, [this] { setLost(false); });
    retranslate();
}

QWidget *LivePage::makeLists()
{
    m_lists = new QWidget(this);
    m_lists->setFixedWidth(listWidth);
    m_cards = new LiveList(LiveCardDelegate::rowHeight, m_lists);
    m_cards->setObjectName(u"liveCards"_s);
    m_cards->setItemDelegate(new LiveCardDelegate(*m_cards));
    m_cards->setModel(m_running);
    m_endedTitle = new Label(FontRole::BodyStrong, &Tokens::text, m_lists);
    auto *card = new Panel(&Tokens::surface, m_lists);
    card->setCard(10);
    m_endedList = new LiveList(EndedRowDelegate::rowHeight, card);
    m_endedList->setObjectName(u"endedCalls"_s);
    m_endedList->setItemDelegate(new EndedRowDelegate(*m_endedList));
    m_endedList->setModel(m_ended);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_endedList);

    auto *column = new QVBoxLayout(m_lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_cards);
    column->addWidget(m_endedTitle);
    column->addWidget(card);
    column->addStretch(1);
    return m_lists;
}

void LivePage::connectParts()
{
    connect(m_feed, &LiveFeed::loaded, this, &LivePage::take);
    connect(m_feed, &LiveFeed::failed, this, [this](const Error &error) {
        m_failure = error;
        presentState();
    });
    connect(m_cards, &LiveList::rowChosen, this, &LivePage::choose);
    connect(m_cards, &LiveList::doubleClicked, this, &LivePage::openShown);
    connect(m_endedList, &LiveList::clicked, this, [this](const QModelIndex &index) { openEnded(index.row()); });
    connect(m_conversation, &LiveConversation::openWanted, this, &LivePage::openShown);
    connect(m_banner, &Banner::acted, this, &LivePage::refresh);
    connect(m_state, &StateView::acted, this, &LivePage::refresh);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_cards->updateInRows(LiveCardDelegate::durationRoom(m_cards->viewport()->width()));
    });
}

void LivePage::addActions(Actions &actions)
{
    const QList<QKeySequence> enter{Qt::Key_Return, Qt::Key_Enter};
    struct Row
    {
        QWidget &where;
        ActionSpec spec;
        std::function<void()> act;
    };
    const Row rows[]{
        {*m_cards, {"live.next", QT_TRANSLATE_NOOP("Action", "Next running call"), nullptr, ActionGroup::List, {Qt::Key_J, Qt::Key_Down}, false},
         [this] { m_cards->step(1); }},
        {*m_cards, {"live.previous", QT_TRANSLATE_NOOP("Action", "Previous running call"), nullptr, ActionGroup::List, {Qt::Key_K, Qt::Key_Up}, false},
         [this] { m_cards->step(-1); }},
        {*m_cards, {"live.open", QT_TRANSLATE_NOOP("Action", "Open the call's page"), "phone", ActionGroup::Call, enter, false}, [this] { openShown(); }},
        {*m_endedList, {"live.openEnded", QT_TRANSLATE_NOOP("Action", "Open the ended call"), "phone", ActionGroup::Call, enter, false},
         [this] { openEnded(m_endedList->currentIndex().row()); }},
        {*this, {"live.follow", QT_TRANSLATE_NOOP("Action", "Follow the conversation"), "arrow-down-to-line", ActionGroup::Call, {Qt::Key_End}, true},
         [this] { m_conversation->followEnd(); }},
    };
    for (const Row &row : rows)
        actions.add(row.where, row.spec, row.act);
}

void LivePage::follow(const std::optional<TenantScope> &scope, const QList<core::BranchEntry> &)
{
    m_loaded = false;
    m_failure.reset();
    m_filter = {};
    m_wanted = {};
    m_delay.reset();
    m_today = {};
    m_running->show({});
    m_ended->show({});
    m_feed->follow(scope);
    Q_EMIT counted({});
    presentState();
    presentConnection();
}

/// Names of branches come with the calls.
void LivePage::setBranches(const QList<core::BranchEntry> &)
{
    m_feed->refresh();
}

void LivePage::setGlobalFilter(const GlobalFilter &filter)
{
    m_filter = filter;
    m_feed->setFilter(filter);
}

void LivePage::setNarrow(bool narrow)
{
    m_lists->setFixedWidth(narrow ? narrowListWidth : listWidth);
    m_conversation->setNarrow(narrow);
}

void LivePage::refresh()
{
    m_feed->refresh();
}

void LivePage::focusMain()
{
    QWidget *list = m_running->rowCount() > 0 ? m_cards : m_endedList;
    list->setFocus(Qt::ShortcutFocusReason);
}

QWidget *LivePage::headerExtra()
{
    return m_connection;
}

void LivePage::take(const LiveBoard &board)
{
    m_loaded = true;
    m_failure.reset();
    m_asOf = m_formats.now();
    m_today = board.today;
    if (board.receivedAt)
        m_delay = std::max(Milliseconds(0), m_asOf - *board.receivedAt);
    if (board.running.isEmpty())
        m_delay.reset();
    m_running->show(board.running);
    m_ended->show(board.ended);
    Q_EMIT counted(board.running.size());
    chooseWanted();
    if (const LiveCall *live = m_running->at(m_running->rowOf(m_shown)))
        m_conversation->show(*live);
    presentState();
    presentConnection();
    setTicking();
}

/// The call of a route first; else the one that is shown stays; else the one that runs longest.
void LivePage::chooseWanted()
{
    const CallId wanted = std::exchange(m_wanted, CallId());
    const int row = m_running->rowOf(wanted);
    if (!wanted.isNull() && row < 0)
        Q_EMIT told(tr("This call does not run any more."));
    if (row >= 0)
        m_cards->setCurrentIndex(m_running->index(row));
    else if (!m_cards->currentIndex().isValid() && m_running->rowCount() > 0)
        m_cards->setCurrentIndex(m_running->index(0));
}

void LivePage::choose(int row)
{
    const LiveCall *live = m_running->at(row);
    const CallId chosen = live ? live->call.id : CallId();
    if (chosen == m_shown)
        return;
    m_shown = chosen;
    m_delay.reset();
    m_feed->setFollowed(chosen);
    m_conversation->show(live ? *live : LiveCall()); // nothing of a call that is gone stays
    presentConnection();
    Q_EMIT viewChanged();
}

void LivePage::presentState()
{
    m_banner->setVisible(m_lost || (m_failure && m_loaded));
    if (m_lost)
        m_banner->setText(m_loaded ? tr("No connection to the database. As of %1.").arg(m_formats.time(m_asOf, {}))
                                   : tr("No connection to the database."),
                          tr("Connect again"));
    else if (m_failure)
        m_banner->setText(m_failure->userText, tr("Try again"));
    m_endedTitle->setVisible(m_ended->rowCount() > 0);
    m_endedList->parentWidget()->setVisible(m_ended->rowCount() > 0);
    m_lists->setVisible(m_loaded);
    m_stack->setVisible(m_loaded || m_failure);
    m_stack->setCurrentWidget(m_running->rowCount() > 0 ? static_cast<QWidget *>(m_conversation) : m_state);
    if (m_running->rowCount() == 0)
        presentEmpty();
}

void LivePage::presentEmpty()
{
    if (m_failure && !m_loaded)
        return m_state->show({Tone::Danger, u"octagon-alert"_s, tr("The running calls could not be loaded"), m_failure->userText,
                              tr("Try again"), {}});
    const QString today = m_filter.unassigned ? tr("Not assigned today: %1").arg(m_formats.number(m_today.unassigned))
                                              : tr("Today: %1 calls, %2 booked, %3 missed")
                                                    .arg(m_formats.number(m_today.all), m_formats.number(m_today.booked), m_formats.number(m_today.missed));
    m_state->show({Tone::Neutral, u"radio"_s, tr("No call at the moment"), today, {}, {}});
}

void LivePage::presentConnection()
{
    if (m_lost)
        return m_connection->show(Tone::Warning, u"wifi-off"_s, tr("No connection"));
    const QString delay = m_delay ? m_formats.locale().toString(double(m_delay->count()) / 1000, 'f', 1) : QString();
    m_connection->show(Tone::Success, u"wifi"_s, m_delay ? tr("Connected, %1 s delay").arg(delay) : tr("Connected"));
}

void LivePage::setLost(bool lost)
{
    if (lost && !m_lost && m_loaded)
        m_asOf = m_formats.now();
    m_lost = lost;
    m_delay.reset();
    m_running->freeze(lost ? std::optional(m_asOf) : std::nullopt);
    presentState();
    presentConnection();
    setTicking();
}

void LivePage::setTicking()
{
    const bool ticks = isVisible() && !m_lost && m_running->rowCount() > 0;
    if (ticks && !m_second.isActive())
        m_second.start();
    else if (!ticks)
        m_second.stop();
}

void LivePage::openShown()
{
    if (!m_shown.isNull())
        Q_EMIT routeWanted({u"call"_s, {{u"id"_s, QString::number(m_shown.value())}}});
}

void LivePage::openEnded(int row)
{
    if (const CallSummary *call = m_ended->at(row))
        Q_EMIT routeWanted({u"call"_s, {{u"id"_s, QString::number(call->id.value())}}});
}

QMap<QString, QString> LivePage::routeQuery() const
{
    if (m_shown.isNull())
        return {};
    return {{u"id"_s, QString::number(m_shown.value())}};
}

void LivePage::openRoute(const QMap<QString, QString> &query)
{
    m_wanted = CallId(query.value(u"id"_s).toLongLong());
    if (m_loaded && !m_wanted.isNull())
        chooseWanted();
}

void LivePage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    m_feed->setActive(true);
    setTicking();
}

void LivePage::hideEvent(QHideEvent *event)
{
    PageView::hideEvent(event);
    m_feed->setActive(false);
    m_second.stop();
}

void LivePage::retranslate()
{
    m_cards->setAccessibleName(tr("Running calls"));
    m_endedTitle->setText(tr("Recently ended"));
    m_endedList->setAccessibleName(tr("Recently ended"));
    m_running->refreshTexts();
    m_ended->refreshTexts();
    if (const LiveCall *live = m_running->at(m_running->rowOf(m_shown)))
        m_conversation->show(*live);
    presentState();
    presentConnection();
}

void LivePage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
