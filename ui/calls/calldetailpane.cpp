#include "ui/calls/calldetailpane.h"

#include "ui/calls/callheading.h"
#include "ui/calls/conversationtab.h"
#include "ui/calls/copyactions.h"
#include "ui/calls/historylist.h"
#include "ui/calls/historymodel.h"
#include "ui/calls/trailwords.h"
#include "ui/common/actions.h"
#include "ui/common/formats.h"
#include "ui/common/iconbutton.h"
#include "ui/common/jsonview.h"
#include "ui/common/label.h"
#include "ui/common/panel.h"
#include "ui/common/stateview.h"
#include "ui/common/tabstrip.h"
#include "ui/common/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

CallDetailPane::CallDetailPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_jobs(context.jobs), m_formats(context.formats), m_actions(context.actions),
      m_mayAssign(may(context.role, Right::WorkOnCalls)), m_maySeeRaw(may(context.role, Right::SeeRawData)), m_stack(new QStackedWidget(this)),
      m_state(new StateView(this))
{
    setObjectName(u"callDetail"_s);
    setMinimumWidth(380);
    m_rest.setSingleShot(true);
    m_rest.setInterval(120ms);
    connect(&m_rest, &QTimer::timeout, this, &CallDetailPane::read);
    connect(m_state, &StateView::acted, this, &CallDetailPane::reload);

    m_conversation = new ConversationTab(context.formats, m_mayAssign, this);
    connect(m_conversation, &ConversationTab::assignmentChosen, this, [this](BranchId branch, bool registerNumber) {
        Q_EMIT assignmentChosen(m_dossier.call.id, branch, registerNumber);
    });
    m_raw = new JsonView(this);
    m_raw->setObjectName(u"detailRaw"_s);
    for (QWidget *page : {static_cast<QWidget *>(m_conversation), makeSteps(), makeHistory(), static_cast<QWidget *>(m_raw), static_cast<QWidget *>(m_state)})
        m_stack->addWidget(page); // in the order of Tab
    m_header = makeHeader();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_conversation);
    addActions(context.actions);
    retranslate();
    m_header->setVisible(false);
    m_stack->setVisible(false);
}

QWidget *CallDetailPane::makeHeader()
{
    auto *header = new Panel(&Tokens::surface, this);
    header->setLines(Qt::BottomEdge);
    m_name = new Label(FontRole::Heading, &Tokens::text, header);
    m_name->setObjectName(u"detailName"_s);
    m_name->setElided(true);
    m_meta = new Label(FontRole::Caption, &Tokens::text2, header);
    m_meta->setObjectName(u"detailMeta"_s);
    m_meta->setWordWrap(true);
    m_badges = new CallBadges(header);
    m_open = new IconButton(u"maximize-2"_s, header);
    m_open->setObjectName(u"openCall"_s);
    m_more = new IconButton(u"ellipsis"_s, header);
    m_more->setObjectName(u"detailMore"_s);
    m_close = new IconButton(u"x"_s, header);
    m_close->setObjectName(u"closeDetail"_s);
    connect(m_more, &IconButton::clicked, this, &CallDetailPane::popUpMenu);
    connect(m_close, &IconButton::clicked, this, [this] {
        m_conversation->closeSearch();
        Q_EMIT closed();
    });
    m_tabs = new TabStrip(header);
    m_tabs->setObjectName(u"detailTabs"_s);
    for (int tab = Conversation; tab <= Raw; ++tab)
        m_tabs->addTab({});
    m_tabs->setTabVisible(Raw, m_maySeeRaw);
    connect(m_tabs, &TabStrip::currentChanged, this, &CallDetailPane::showTab);

    auto *top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_name, 1);
    for (IconButton *button : {m_open, m_more, m_close})
        top->addWidget(button);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(20, 10, 12, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_badges);
    layout->addWidget(m_meta);
    auto *tabs = new QHBoxLayout; // the words of the tabs stand under the name
    tabs->setContentsMargins(0, 4, 0, 0);
    tabs->addSpacing(-10);
    tabs->addWidget(m_tabs, 1);
    layout->addLayout(tabs);
    return header;
}

QWidget *CallDetailPane::makeSteps()
{
    auto *body = new Panel(&Tokens::surface, this);
    m_stepsTitle = new Label(FontRole::BodyStrong, &Tokens::text, body);
    m_reason = new Label(FontRole::Body, &Tokens::text2, body);
    m_reason->setObjectName(u"detailReason"_s);
    m_reason->setWordWrap(true);
    m_steps = new StepList(body);
    m_steps->setObjectName(u"detailSteps"_s);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(4);
    layout->addWidget(m_stepsTitle);
    layout->addWidget(m_reason);
    layout->addSpacing(8);
    layout->addWidget(m_steps);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(body);
    m_stepsScroll = scroll;
    return scroll;
}

QWidget *CallDetailPane::makeHistory()
{
    auto *page = new Panel(&Tokens::surface, this);
    m_historyModel = new HistoryModel(m_formats, this);
    m_history = new HistoryList(page);
    m_history->setObjectName(u"detailHistory"_s);
    m_history->setModel(m_historyModel);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->addWidget(m_history, 1);
    return page;
}

void CallDetailPane::addActions(Actions &actions)
{
    actions.add(*this, {"detail.open", QT_TRANSLATE_NOOP("Action", "Open call in full view"), "maximize-2", ActionGroup::Call}, [this] {
        if (!m_id.isNull())
            Q_EMIT routeWanted({u"call"_s, {{u"id"_s, QString::number(m_id.value())}}});
    });
    actions.add(*this, {"detail.find-next", QT_TRANSLATE_NOOP("Action", "Next place"), nullptr, ActionGroup::View, {Qt::Key_F3}, false}, [this] { findNext(1); });
    actions.add(*this, {"detail.find-previous", QT_TRANSLATE_NOOP("Action", "Previous place"), nullptr, ActionGroup::View, {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, false},
                [this] { findNext(-1); });
    addCopyActions(actions, *this, {"detail.copy-number", "detail.copy-id", "detail.copy-link"}, [this]() -> const Call & { return m_dossier.call; },
                   [this](const QString &text) { Q_EMIT told(text); });
    actions.bind(*m_open, u"detail.open"_s);
}

void CallDetailPane::popUpMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(*menu, {u"detail.open"_s, {}, u"detail.copy-number"_s, u"detail.copy-id"_s, u"detail.copy-link"_s});
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void CallDetailPane::follow(std::optional<TenantScope> scope, const QList<core::BranchEntry> &branches)
{
    m_scope = scope;
    setBranches(branches);
    show(CallId());
}

void CallDetailPane::setBranches(const QList<core::BranchEntry> &branches)
{
    m_conversation->setBranches(branches);
}

void CallDetailPane::show(CallId call)
{
    if (call == m_id)
        return;
    m_id = call;
    if (!call.isNull())
        return m_rest.start();
    m_rest.stop();
    m_dossier = {};
    m_conversation->show(m_dossier);
    m_steps->show({});
    m_historyModel->show(m_dossier);
    m_raw->clear();
    m_rawOf = {};
    m_header->setVisible(false);
    m_stack->setVisible(false);
}

void CallDetailPane::reload()
{
    if (!m_id.isNull() && !m_rest.isActive())
        read();
}

void CallDetailPane::read()
{
    if (!m_scope || m_id.isNull())
        return;
    m_jobs.run(this, m_slot, [scope = *m_scope, id = m_id](core::Stores &stores) { return core::readDossier(stores, scope, id); },
               [this, id = m_id](const Result<core::CallDossier> &dossier) {
                   if (id == m_id)
                       take(dossier);
               });
}

void CallDetailPane::take(const Result<core::CallDossier> &dossier)
{
    if (!dossier) {
        m_state->show({Tone::Danger, u"octagon-alert"_s, tr("The call could not be loaded"), dossier.error().userText, tr("Try again"), {}});
        m_stack->setCurrentWidget(m_state);
        m_stack->setVisible(true);
        return;
    }
    const bool another = m_dossier.call.id != dossier->call.id;
    m_dossier = *dossier;
    m_rawOf = {};
    if (another)
        m_raw->clear();
    present();
    if (another)
        m_conversation->scrollToTop();
}

void CallDetailPane::readRaw()
{
    if (!m_scope || !m_maySeeRaw || m_dossier.call.id.isNull() || m_rawOf == m_dossier.call.id)
        return;
    const CallId id = m_dossier.call.id;
    m_rawOf = id;
    m_jobs.run(this, m_rawSlot,
               [scope = *m_scope, id](core::Stores &stores) {
                   return stores.calls().document(scope, id).map([](const CallDocument &document) { return jsonText(document.facts); });
               },
               [this, id](const Result<QString> &text) {
                   if (id != m_dossier.call.id)
                       return;
                   if (text)
                       return m_raw->setText(*text);
                   m_rawOf = {};
                   m_raw->clear();
                   Q_EMIT told(text.error().userText);
               });
}

void CallDetailPane::present()
{
    const Call &call = m_dossier.call;
    m_name->setText(callerText(call, m_formats));
    m_badges->show(m_dossier);
    m_meta->setText(callLine(call, m_formats));
    m_conversation->show(m_dossier);
    m_stepsTitle->setText(trailTitle(call));
    m_reason->setText(wordOf(call.reason));
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_steps->show(stepsOf(m_dossier, m_formats));
    m_historyModel->show(m_dossier);
    m_tabs->setCount(History, m_formats.number(m_historyModel->rowCount()));
    m_header->setVisible(true);
    m_stack->setVisible(true);
    showTab(m_tabs->currentIndex());
}

void CallDetailPane::presentAgain()
{
    if (!m_dossier.call.id.isNull())
        present();
}

void CallDetailPane::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    if (tab == Raw)
        readRaw();
}

bool CallDetailPane::focusSearch()
{
    const int tab = m_stack->currentIndex();
    if (tab == Raw)
        m_raw->focusSearch();
    else if (tab == Conversation)
        m_conversation->focusSearch();
    return tab == Raw || tab == Conversation;
}

bool CallDetailPane::closeTopmost()
{
    return isVisible() && m_stack->currentIndex() == Conversation && m_conversation->closeSearch();
}

void CallDetailPane::findNext(int by)
{
    if (m_stack->currentIndex() == Raw)
        m_raw->step(by);
    else
        m_conversation->step(by);
}

void CallDetailPane::retranslate()
{
    setAccessibleName(tr("Call details"));
    m_close->setName(tr("Close (Esc)"));
    m_more->setName(tr("More actions"));
    m_tabs->setAccessibleName(tr("Views of the call"));
    m_tabs->setTitle(Conversation, tr("Conversation"));
    m_tabs->setTitle(Steps, tr("Steps"));
    m_tabs->setTitle(History, tr("History"));
    m_tabs->setTitle(Raw, tr("Raw data"));
    m_steps->setAccessibleName(tr("Steps"));
    m_stepsScroll->setAccessibleName(tr("Steps"));
    m_history->setAccessibleName(tr("History"));
    presentAgain();
}

void CallDetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CallDetailPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().surface);
}

} // namespace askpro::ui
