#include "ui/calls/callpagebody.h"

#include "ui/calls/callercard.h"
#include "ui/calls/callheading.h"
#include "ui/calls/conversationtab.h"
#include "ui/calls/costwords.h"
#include "ui/calls/evaluationwords.h"
#include "ui/calls/fieldlist.h"
#include "ui/calls/historylist.h"
#include "ui/calls/historymodel.h"
#include "ui/calls/trailwords.h"
#include "ui/calls/transcriptsearch.h"
#include "ui/calls/transcriptview.h"
#include "ui/common/badge.h"
#include "ui/common/formats.h"
#include "ui/common/label.h"
#include "ui/common/panel.h"
#include "ui/common/symbolnote.h"
#include "ui/common/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int factWidth = 308;
constexpr int narrowFactWidth = 340;  ///< the steps stand there, too
constexpr int fieldNameWidth = 84;
constexpr int cardGap = 14;

QScrollArea *scrollOf(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    if (content)
        scroll->setWidget(content);
    return scroll;
}

} // namespace

CallPageBody::CallPageBody(const Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    QWidget *transcript = makeTranscript();
    m_middle = scrollOf(makeSteps(), this);
    m_right = scrollOf(makeFacts(), this);
    m_right->setFixedWidth(factWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 16);
    layout->setSpacing(cardGap);
    layout->addWidget(transcript, 7);
    layout->addWidget(m_middle, 5);
    layout->addWidget(m_right);
    tie(*m_fields, *m_transcript);
    connect(m_caller, &CallerCard::callsWanted, this, &CallPageBody::callsWanted);
    retranslate();
}

QWidget *CallPageBody::makeTranscript()
{
    auto *card = new Panel(&Tokens::surface, this);
    card->setCard(10);
    m_transcriptTitle = new Label(FontRole::BodyStrong, &Tokens::text, card);
    m_evidence = new SymbolNote(u"highlighter"_s, &Tokens::warning, card);
    m_evidence->setObjectName(u"callEvidence"_s);
    m_transcript = new TranscriptView(card);
    m_transcript->setObjectName(u"callTranscript"_s);
    m_transcript->setInset(16);
    m_search = new TranscriptSearch(*m_transcript, card);

    auto *head = new QWidget(card);
    m_summaryTitle = new Label(FontRole::CaptionStrong, &Tokens::text2, head);
    m_summary = new Label(FontRole::Body, &Tokens::text, head);
    m_summary->setObjectName(u"callSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noTranscript = new Label(FontRole::Body, &Tokens::text2, head);
    m_noTranscript->setWordWrap(true);
    auto *above = new QVBoxLayout(head);
    above->setContentsMargins(16, 4, 16, 14);
    above->setSpacing(4);
    above->addWidget(m_summaryTitle);
    above->addWidget(m_summary);
    above->addWidget(m_noTranscript);
    m_transcript->setHead(head);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->setSpacing(12);
    top->addWidget(m_transcriptTitle);
    top->addWidget(m_evidence);
    top->addStretch(1);
    top->addWidget(m_search, 2);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 8); // the corners are round
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_transcript, 1);
    return card;
}

QWidget *CallPageBody::makeSteps()
{
    m_stepsCard = new Panel(&Tokens::surface, this);
    m_stepsCard->setCard(10);
    m_stepsTitle = new Label(FontRole::BodyStrong, &Tokens::text, m_stepsCard);
    m_stepsTitle->setObjectName(u"callStepsTitle"_s);
    m_reason = new Badge(m_stepsCard);
    m_reason->setObjectName(u"callReason"_s);
    m_steps = new StepList(m_stepsCard);
    m_steps->setObjectName(u"callSteps"_s);
    auto *layout = new QVBoxLayout(m_stepsCard);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(6);
    layout->addWidget(m_stepsTitle);
    layout->addWidget(m_reason);
    layout->addSpacing(6);
    layout->addWidget(m_steps);
    layout->addStretch();
    return m_stepsCard;
}

QWidget *CallPageBody::makeFacts()
{
    auto *column = new QWidget(this);
    m_caller = new CallerCard(m_formats, column);
    m_evaluation = new FactCard(column);
    m_evaluation->setObjectName(u"evaluationCard"_s);
    m_fieldCard = new FactCard(column);
    m_fields = new FieldList(m_formats, m_fieldCard);
    m_fields->setObjectName(u"callFields"_s);
    m_fields->setNameWidth(fieldNameWidth);
    m_fieldCard->addWidget(m_fields);
    m_costs = new FactCard(column);
    m_costs->setObjectName(u"costCard"_s);
    m_historyCard = new FactCard(column);
    m_history = new HistoryModel(m_formats, this);
    auto *history = new HistoryList(m_historyCard);
    history->setObjectName(u"callHistory"_s);
    history->setModel(m_history);
    m_historyCard->addWidget(history);
    m_factColumn = new QVBoxLayout(column);
    m_factColumn->setContentsMargins(0, 0, 0, 0);
    m_factColumn->setSpacing(cardGap);
    for (QWidget *card : {static_cast<QWidget *>(m_caller), static_cast<QWidget *>(m_evaluation), static_cast<QWidget *>(m_fieldCard),
                          static_cast<QWidget *>(m_costs), static_cast<QWidget *>(m_historyCard)})
        m_factColumn->addWidget(card);
    m_factColumn->addStretch();
    return column;
}

void CallPageBody::show(const core::CallDossier &dossier)
{
    m_dossier = dossier;
    presentTranscript();
    m_stepsTitle->setText(trailTitle(dossier.call));
    m_reason->show(Tone::Warning, {}, wordOf(dossier.call.reason));
    m_reason->setVisible(dossier.call.reason != NoBookingReason::None);
    m_steps->show(stepsOf(dossier, m_formats));
    presentFacts();
}

void CallPageBody::presentTranscript()
{
    const Call &call = m_dossier.call;
    m_evidence->setText(ConversationTab::evidenceCount(m_dossier.evidence));
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    m_summary->setText(ConversationTab::shownSummary(call));
    m_summary->setVisible(!call.summary.isEmpty());
    m_summaryTitle->setVisible(!call.summary.isEmpty());
    m_noTranscript->setText(ConversationTab::whyNoTranscript(call));
    m_noTranscript->setVisible(!m_noTranscript->text().isEmpty());
    m_transcript->show(call.utterances, m_dossier.evidence, callerWord(call));
}

void CallPageBody::presentFacts()
{
    const Call &call = m_dossier.call;
    m_caller->show(m_dossier);
    m_evaluation->setFacts(evaluationOf(call));
    m_evaluation->setVisible(!m_evaluation->facts().isEmpty());
    m_fields->show(call.fields, m_dossier.evidence, call.utterances);
    m_fieldCard->setVisible(!m_fields->isHidden());
    m_costs->setFacts(costsOf(call, m_formats.locale()));
    m_costs->setSum(dollars(call.costTotal, m_formats.locale()));
    m_costs->setVisible(!call.costTotal.isEmpty() || !call.costs.isEmpty());
    m_history->show(m_dossier);
}

void CallPageBody::scrollToTop()
{
    m_transcript->scrollToTop();
    m_middle->verticalScrollBar()->setValue(0);
    m_right->verticalScrollBar()->setValue(0);
}

void CallPageBody::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow)
        m_factColumn->insertWidget(0, m_middle->takeWidget());
    else
        m_middle->setWidget(m_stepsCard);
    m_stepsCard->setVisible(true);
    m_middle->setVisible(!narrow);
    m_right->setFixedWidth(narrow ? narrowFactWidth : factWidth);
}

void CallPageBody::focusTranscript()
{
    m_transcript->setFocus(Qt::ShortcutFocusReason);
}

void CallPageBody::focusSearch()
{
    m_search->focus();
}

bool CallPageBody::clearSearch()
{
    return m_search->clear();
}

void CallPageBody::step(int by)
{
    m_search->step(by);
}

void CallPageBody::retranslate()
{
    m_transcriptTitle->setText(tr("Transcript"));
    m_search->setKeyHint(tr("Ctrl F"));
    m_summaryTitle->setText(tr("Summary"));
    m_summaryTitle->setToolTip(tr("Written by the AI of the telephone assistant"));
    m_summaryTitle->setAccessibleDescription(m_summaryTitle->toolTip());
    m_steps->setAccessibleName(tr("Steps"));
    m_middle->setAccessibleName(tr("Steps"));
    m_right->setAccessibleName(tr("Facts about the call"));
    m_evaluation->setTitle(tr("Evaluation"));
    m_fieldCard->setTitle(tr("Details from the call"));
    m_costs->setTitle(tr("Costs"));
    m_historyCard->setTitle(tr("History"));
    findChild<HistoryList *>()->setAccessibleName(tr("History"));
    show(core::CallDossier(m_dossier));
}

void CallPageBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
