#include "ui/calls/callpage.h"

#include "services/core/events/eventhub.h"
#include "ui/calls/callpagebody.h"
#include "ui/calls/callpageheader.h"
#include "ui/calls/copyactions.h"
#include "ui/common/actions.h"
#include "ui/common/skeleton.h"
#include "ui/common/stateview.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

CallPage::CallPage(const PageContext &context, QWidget *parent)
    : PageView(parent), m_jobs(context.jobs), m_formats(context.formats), m_actions(context.actions),
      m_maySeeQuarantine(may(context.role, Right::SeeQuarantine)), m_header(new CallPageHeader(context.formats, this)),
      m_stack(new QStackedWidget(this)), m_body(new CallPageBody(context.formats, m_stack)), m_skeleton(new Skeleton(m_stack)), m_state(new StateView(m_stack))
{
    setObjectName(u"callPage"_s);
    m_state->setObjectName(u"callState"_s);
    m_stack->addWidget(new QWidget(m_stack)); // nothing, while there is nothing to show
    for (QWidget *face : {static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_state)})
        m_stack->addWidget(face);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);

    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_skeleton); });
    connect(m_state, &StateView::acted, this, &CallPage::actOnTrouble);
    connect(m_state, &StateView::actedSecond, this, &CallPage::backWanted);
    connect(m_body, &CallPageBody::callsWanted, this, [this](CustomerId customer) {
        Q_EMIT routeWanted({u"calls"_s, {{u"customer"_s, QString::number(customer.value())}}});
    });
    connect(&context.hub, &core::EventHub::changed, this, &CallPage::hear);
    connect(&context.hub, &core::EventHub::restored, this, &CallPage::refresh);
    addActions(context.actions);
    m_header->bind(context.actions);
}

void CallPage::addActions(Actions &actions)
{
    struct Row
    {
        ActionSpec spec;
        std::function<void()> act;
    };
    const Row rows[]{
        {{"call.back", QT_TRANSLATE_NOOP("Action", "Back"), "arrow-left", ActionGroup::View}, [this] { Q_EMIT backWanted(); }},
        {{"call.previous", QT_TRANSLATE_NOOP("Action", "Previous call"), "chevron-up", ActionGroup::Call, {Qt::Key_K}}, [this] { Q_EMIT neighbourWanted(-1); }},
        {{"call.next", QT_TRANSLATE_NOOP("Action", "Next call"), "chevron-down", ActionGroup::Call, {Qt::Key_J}}, [this] { Q_EMIT neighbourWanted(1); }},
        {{"call.find-next", QT_TRANSLATE_NOOP("Action", "Next place"), nullptr, ActionGroup::View, {Qt::Key_F3}, false}, [this] { m_body->step(1); }},
        {{"call.find-previous", QT_TRANSLATE_NOOP("Action", "Previous place"), nullptr, ActionGroup::View, {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, false},
         [this] { m_body->step(-1); }},
    };
    for (const Row &row : rows)
        actions.add(*this, row.spec, row.act);
    addCopyActions(actions, *this, {"call.copy-number", "call.copy-id", "call.copy-link"}, [this]() -> const Call & { return m_dossier.call; },
                   [this](const QString &text) { Q_EMIT told(text); });
}

void CallPage::follow(const std::optional<TenantScope> &scope, const QList<core::BranchEntry> &)
{
    m_scope = scope;
    m_id = {};
    forget();
}

/// Nothing of the call that was shown stays.
void CallPage::forget()
{
    m_patience.stop();
    m_dossier = {};
    m_trouble = Trouble::None;
    m_header->clear();
    m_body->clearSearch();
    m_body->show(m_dossier);
    m_stack->setCurrentIndex(0);
}

void CallPage::setNarrow(bool narrow)
{
    m_body->setNarrow(narrow);
}

void CallPage::setNeighbours(bool previous, bool next)
{
    m_actions.find(u"call.previous"_s)->setEnabled(previous);
    m_actions.find(u"call.next"_s)->setEnabled(next);
}

QMap<QString, QString> CallPage::routeQuery() const
{
    return m_id.isNull() ? QMap<QString, QString>() : QMap<QString, QString>{{u"id"_s, QString::number(m_id.value())}};
}

void CallPage::openRoute(const QMap<QString, QString> &query)
{
    const CallId wanted(query.value(u"id"_s).toLongLong());
    if (wanted != m_id || wanted.isNull()) {
        m_id = wanted;
        forget();
    }
    if (wanted.isNull())
        return fail(Trouble::Missing);
    refresh();
}

void CallPage::refresh()
{
    m_stale = true;
    if (isVisible())
        read();
}

void CallPage::hear(const QList<core::Change> &changes)
{
    const bool mine = m_scope && std::ranges::any_of(changes, [this](const core::Change &change) {
        const bool call = change.entity == "call"_L1 && change.entityId == m_id.value();
        const bool customer = change.entity == "customer"_L1 && change.entityId == m_dossier.call.customer.value();
        return change.tenant == m_scope->tenant() && (call || customer);
    });
    if (mine && !m_id.isNull())
        refresh();
}

void CallPage::read()
{
    m_stale = false;
    if (!m_scope || m_id.isNull())
        return;
    if (m_dossier.call.id.isNull())
        m_patience.start();
    m_jobs.run(this, m_slot, [scope = *m_scope, id = m_id](core::Stores &stores) { return core::readDossier(stores, scope, id); },
               [this, id = m_id, tenant = m_scope->tenant()](const Result<core::CallDossier> &dossier) {
                   if (id == m_id && m_scope && tenant == m_scope->tenant())
                       take(dossier);
               });
}

void CallPage::take(const Result<core::CallDossier> &dossier)
{
    m_patience.stop();
    if (!dossier)
        return fail(dossier.error().code == ErrorCode::NotFound ? Trouble::Missing : Trouble::Failed, dossier.error().userText);
    if (dossier->call.branch.isNull() && !m_maySeeQuarantine)
        return fail(Trouble::Forbidden);
    const bool another = m_dossier.call.id != dossier->call.id;
    m_trouble = Trouble::None;
    m_dossier = *dossier;
    m_header->show(m_dossier);
    m_body->show(m_dossier);
    m_stack->setCurrentWidget(m_body);
    if (another)
        m_body->scrollToTop();
}

void CallPage::fail(Trouble trouble, const QString &text)
{
    if (trouble == Trouble::Failed && !m_dossier.call.id.isNull())
        return Q_EMIT told(text); // what is shown stays, and is said to be old
    forget();
    m_trouble = trouble;
    m_troubleText = text;
    presentTrouble();
    m_stack->setCurrentWidget(m_state);
}

void CallPage::presentTrouble()
{
    const QString back = tr("Back to the calls");
    switch (m_trouble) {
    case Trouble::None: break;
    case Trouble::Missing:
        m_state->show({Tone::Neutral, u"search-x"_s, tr("This call does not exist here"), tr("It belongs to another tenant, or the link is wrong."), back, {}});
        break;
    case Trouble::Forbidden:
        m_state->show({Tone::Neutral, u"info"_s, tr("Your role may not see calls that belong to no branch"),
                       tr("Ask somebody who may assign calls."), back, {}});
        break;
    case Trouble::Failed:
        m_state->show({Tone::Danger, u"octagon-alert"_s, tr("The call could not be loaded"), m_troubleText, tr("Try again"), back});
        break;
    }
}

void CallPage::actOnTrouble()
{
    if (m_trouble == Trouble::Failed)
        refresh();
    else
        Q_EMIT backWanted();
}

void CallPage::focusMain()
{
    m_body->focusTranscript();
}

bool CallPage::focusSearch()
{
    if (m_stack->currentWidget() != m_body)
        return false;
    m_body->focusSearch();
    return true;
}

bool CallPage::closeTopmost()
{
    return m_body->clearSearch();
}

void CallPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    if (m_stale)
        read();
}

void CallPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    presentTrouble();
    if (!m_dossier.call.id.isNull())
        m_header->show(m_dossier);
}

void CallPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().bg);
}

} // namespace askpro::ui
