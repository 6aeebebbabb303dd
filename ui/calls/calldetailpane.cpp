#include "ui/calls/calldetailpane.h"

#include "models/calls/callderivation.h"
#include "services/core/ports/callstore.h"
#include "ui/calls/assignmentcard.h"
#include "ui/calls/callfaces.h"
#include "ui/calls/fieldlist.h"
#include "ui/calls/transcriptview.h"
#include "ui/common/badge.h"
#include "ui/common/formats.h"
#include "ui/common/iconbutton.h"
#include "ui/common/label.h"
#include "ui/common/panel.h"
#include "ui/common/stateview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

namespace {

/// The name people would call the caller by in a conversation.
QString surnameOf(const QString &name)
{
    return name.section(u' ', -1);
}

} // namespace

CallDetailPane::CallDetailPane(core::Jobs &jobs, const Formats &formats, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_formats(formats), m_stack(new QStackedWidget(this)), m_state(new StateView(this))
{
    setObjectName(u"callDetail"_s);
    setMinimumWidth(380);
    m_rest.setSingleShot(true);
    m_rest.setInterval(120ms);
    connect(&m_rest, &QTimer::timeout, this, &CallDetailPane::read);
    connect(m_state, &StateView::acted, this, &CallDetailPane::reload);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = makeHeader();
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_state);
    setFocusProxy(m_scroll);
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
    m_outcome = new Badge(header);
    m_mood = new Badge(header);
    m_urgency = new Badge(header);
    m_close = new IconButton(u"x"_s, header);
    m_close->setObjectName(u"closeDetail"_s);
    connect(m_close, &IconButton::clicked, this, &CallDetailPane::closed);

    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_close);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(6);
    for (Badge *badge : {m_outcome, m_mood, m_urgency})
        badges->addWidget(badge);
    badges->addStretch();
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(20, 10, 12, 14);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addLayout(badges);
    layout->addWidget(m_meta);
    return header;
}

QWidget *CallDetailPane::makeBody()
{
    auto *body = new Panel(&Tokens::surface, this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 16, 20, 24);
    layout->setSpacing(4);

    m_assignment = new AssignmentCard(m_formats, body);
    connect(m_assignment, &AssignmentCard::assignmentChosen, this, [this](BranchId branch, bool registerNumber) {
        Q_EMIT assignmentChosen(m_call.id, branch, registerNumber);
    });
    layout->addWidget(m_assignment);
    m_belowAssignment = new QWidget(body);
    m_belowAssignment->setFixedHeight(12);
    layout->addWidget(m_belowAssignment);
    m_summary = addSection(*layout, u"detailSummary"_s);
    m_reason = addSection(*layout, u"detailReason"_s);
    m_fieldsTitle = new Label(FontRole::BodyStrong, &Tokens::text, body);
    m_fields = new FieldList(m_formats, body);
    m_fields->setObjectName(u"detailFields"_s);
    layout->addWidget(m_fieldsTitle);
    layout->addSpacing(2);
    layout->addWidget(m_fields);
    layout->addSpacing(12);
    m_owner = addSection(*layout, u"detailOwner"_s);
    m_transcriptTitle = new Label(FontRole::BodyStrong, &Tokens::text, body);
    m_noTranscript = new Label(FontRole::Body, &Tokens::text2, body);
    m_noTranscript->setWordWrap(true);
    m_transcript = new TranscriptView(body);
    m_transcript->setObjectName(u"detailTranscript"_s);
    layout->addWidget(m_transcriptTitle);
    layout->addSpacing(8);
    layout->addWidget(m_noTranscript);
    layout->addWidget(m_transcript);
    layout->addStretch();

    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(body);
    return m_scroll;
}

CallDetailPane::Section CallDetailPane::addSection(QVBoxLayout &layout, const QString &objectName)
{
    Section section{new Label(FontRole::BodyStrong, &Tokens::text, this), new Label(FontRole::Body, &Tokens::text2, this)};
    section.text->setObjectName(objectName);
    section.text->setWordWrap(true);
    section.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    section.text->setContentsMargins(0, 0, 0, 12);
    layout.addWidget(section.title);
    layout.addWidget(section.text);
    return section;
}

void CallDetailPane::follow(std::optional<TenantScope> scope, const QList<core::BranchEntry> &branches)
{
    m_scope = scope;
    setBranches(branches);
    show(CallId());
}

void CallDetailPane::setBranches(const QList<core::BranchEntry> &branches)
{
    m_assignment->setBranches(branches);
}

void CallDetailPane::show(CallId call)
{
    if (call == m_id)
        return;
    m_id = call;
    if (!call.isNull())
        return m_rest.start();
    m_rest.stop();
    m_call = {};
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
    m_jobs.run(this, m_slot, [scope = *m_scope, id = m_id](core::Stores &stores) { return stores.calls().find(scope, id); },
               [this, id = m_id](const Result<Call> &call) {
                   if (id != m_id)
                       return;
                   if (!call) {
                       m_state->show({Tone::Danger, u"octagon-alert"_s, tr("The call could not be loaded"), call.error().userText, tr("Try again"), {}});
                       m_stack->setCurrentWidget(m_state);
                       m_stack->setVisible(true);
                       return;
                   }
                   const bool another = m_call.id != call->id;
                   m_call = *call;
                   present();
                   if (another)
                       m_scroll->verticalScrollBar()->setValue(0);
               });
}

void CallDetailPane::present()
{
    presentHeader();
    m_assignment->show(m_call);
    m_belowAssignment->setVisible(!m_assignment->isHidden());
    const auto fill = [](const Section &section, const QString &text) {
        section.text->setText(text);
        section.text->setVisible(!text.isEmpty());
        section.title->setVisible(!text.isEmpty());
    };
    fill(m_summary, m_call.summary);
    fill(m_reason, wordOf(m_call.reason));
    fill(m_owner, m_call.branch.isNull() ? QString() : u"%1 \u00b7 %2"_s.arg(m_call.branchName, sentenceOf(m_call.resolution, m_formats)));
    m_fields->show(m_call.fields);
    m_fieldsTitle->setVisible(!m_fields->isHidden());
    m_transcript->show(m_call.utterances, surnameOf(m_call.customerName));
    m_transcript->setVisible(!m_call.utterances.isEmpty());
    m_noTranscript->setVisible(m_call.utterances.isEmpty());
    m_noTranscript->setText(m_call.status == CallStatus::NotConnected ? tr("Nothing was said: the call was not connected.")
                                                                     : tr("The transcript has not arrived yet."));
    m_stack->setCurrentIndex(0);
    m_header->setVisible(true);
    m_stack->setVisible(true);
}

void CallDetailPane::presentAgain()
{
    if (!m_call.id.isNull())
        present();
}

void CallDetailPane::presentHeader()
{
    const QString phone = m_formats.phone(callerNumber(m_call));
    m_name->setText(!m_call.customerName.isEmpty() ? m_call.customerName : phone.isEmpty() ? tr("Number withheld") : phone);
    const CallFace face = faceOf(m_call);
    m_outcome->show(lookOf(face).tone, lookOf(face).symbol, wordOf(face));
    if (m_call.sentiment)
        m_mood->show(Tone::Neutral, lookOf(*m_call.sentiment).symbol, wordOf(*m_call.sentiment));
    m_mood->setVisible(m_call.sentiment.has_value());
    if (m_call.urgency == Urgency::High)
        m_urgency->show(Tone::Danger, u"octagon-alert"_s, tr("Urgent"));
    m_urgency->setVisible(m_call.urgency == Urgency::High);
    m_meta->setText(metaLine());
}

QString CallDetailPane::metaLine() const
{
    QStringList parts;
    const QString phone = m_formats.phone(callerNumber(m_call));
    if (!phone.isEmpty())
        parts.append(phone);
    if (!m_call.branchName.isEmpty())
        parts.append(m_call.branchName);
    parts.append(u"%1 %2"_s.arg(m_formats.day(m_call.sortAt, m_call.zone), m_formats.time(m_call.sortAt, m_call.zone)));
    if (m_call.durationMs)
        parts.append(tr("%1 min").arg(m_formats.duration(Milliseconds(*m_call.durationMs))));
    if (m_call.test)
        parts.append(tr("Test call"));
    return parts.join(u"  \u00b7  "_s);
}

void CallDetailPane::retranslate()
{
    setAccessibleName(tr("Call details"));
    m_close->setName(tr("Close (Esc)"));
    m_summary.title->setText(tr("Summary"));
    m_summary.title->setToolTip(tr("Written by the AI of the telephone assistant"));
    m_reason.title->setText(tr("Why no appointment?"));
    m_owner.title->setText(tr("Branch"));
    m_fieldsTitle->setText(tr("Details from the call"));
    m_transcriptTitle->setText(tr("Transcript"));
    m_scroll->setAccessibleName(tr("Call details"));
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
