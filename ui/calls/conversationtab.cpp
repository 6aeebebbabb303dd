#include "ui/calls/conversationtab.h"

#include "ui/calls/assignmentcard.h"
#include "ui/calls/callheading.h"
#include "ui/calls/fieldlist.h"
#include "ui/calls/transcriptsearch.h"
#include "ui/calls/transcriptview.h"
#include "ui/common/label.h"
#include "ui/common/symbolnote.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int inset = 20;
constexpr qsizetype longestSummary = 4000; ///< characters; a label lays out all it has

} // namespace

ConversationTab::ConversationTab(const Formats &formats, bool mayAssign, QWidget *parent)
    : QWidget(parent), m_formats(formats), m_mayAssign(mayAssign), m_searchBar(new QWidget(this)), m_transcript(new TranscriptView(this))
{
    m_transcript->setObjectName(u"detailTranscript"_s);
    m_transcript->setInset(inset);
    m_transcript->setHead(makeHead());
    m_search = new TranscriptSearch(*m_transcript, m_searchBar);
    auto *bar = new QVBoxLayout(m_searchBar);
    bar->setContentsMargins(inset, 10, inset, 6);
    bar->addWidget(m_search);
    m_searchBar->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_searchBar);
    layout->addWidget(m_transcript, 1);
    setFocusProxy(m_transcript);
    tie(*m_fields, *m_transcript);
    retranslate();
}

QWidget *ConversationTab::makeHead()
{
    auto *head = new QWidget(this);
    m_assignment = new AssignmentCard(m_formats, m_mayAssign, head);
    connect(m_assignment, &AssignmentCard::assignmentChosen, this, &ConversationTab::assignmentChosen);
    m_belowAssignment = new QWidget(head);
    m_belowAssignment->setFixedHeight(4);
    m_summaryTitle = new Label(FontRole::BodyStrong, &Tokens::text, head);
    m_summary = new Label(FontRole::Body, &Tokens::text2, head);
    m_summary->setObjectName(u"detailSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setContentsMargins(0, 0, 0, 10);
    m_fieldsTitle = new Label(FontRole::BodyStrong, &Tokens::text, head);
    m_fields = new FieldList(m_formats, head);
    m_fields->setObjectName(u"detailFields"_s);
    m_transcriptTitle = new Label(FontRole::BodyStrong, &Tokens::text, head);
    m_evidence = new SymbolNote(u"highlighter"_s, &Tokens::warning, head);
    m_evidence->setObjectName(u"detailEvidence"_s);
    m_noTranscript = new Label(FontRole::Body, &Tokens::text2, head);
    m_noTranscript->setWordWrap(true);

    auto *title = new QHBoxLayout;
    title->addWidget(m_transcriptTitle, 1);
    title->addWidget(m_evidence);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(inset, 14, inset, 12);
    layout->setSpacing(6);
    for (QWidget *part : {static_cast<QWidget *>(m_assignment), m_belowAssignment, static_cast<QWidget *>(m_summaryTitle), static_cast<QWidget *>(m_summary),
                          static_cast<QWidget *>(m_fieldsTitle), static_cast<QWidget *>(m_fields)})
        layout->addWidget(part);
    layout->addSpacing(6);
    layout->addLayout(title);
    layout->addWidget(m_noTranscript);
    return head;
}

void ConversationTab::setBranches(const QList<core::BranchEntry> &branches)
{
    m_assignment->setBranches(branches);
}

void ConversationTab::show(const core::CallDossier &dossier)
{
    m_dossier = dossier;
    const Call &call = dossier.call;
    m_assignment->show(call, dossier.similar);
    m_belowAssignment->setVisible(!m_assignment->isHidden());
    m_summary->setText(shownSummary(call));
    m_summary->setVisible(!call.summary.isEmpty());
    m_summaryTitle->setVisible(!call.summary.isEmpty());
    m_fields->show(call.fields, dossier.evidence, call.utterances);
    m_fieldsTitle->setVisible(!m_fields->isHidden());
    m_evidence->setText(evidenceCount(dossier.evidence));
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    m_noTranscript->setText(whyNoTranscript(call));
    m_noTranscript->setVisible(!m_noTranscript->text().isEmpty());
    m_transcript->show(call.utterances, dossier.evidence, callerWord(call));
}

void ConversationTab::scrollToTop()
{
    m_transcript->scrollToTop();
}

void ConversationTab::focusSearch()
{
    m_searchBar->setVisible(true);
    m_search->focus();
}

bool ConversationTab::closeSearch()
{
    if (m_searchBar->isHidden())
        return false;
    m_search->clear();
    m_searchBar->setVisible(false);
    m_transcript->setFocus(Qt::OtherFocusReason);
    return true;
}

void ConversationTab::step(int by)
{
    m_search->step(by);
}

void ConversationTab::retranslate()
{
    m_summaryTitle->setText(tr("Summary"));
    m_summaryTitle->setToolTip(tr("Written by the AI of the telephone assistant"));
    m_summaryTitle->setAccessibleDescription(m_summaryTitle->toolTip());
    m_fieldsTitle->setText(tr("Details from the call"));
    m_transcriptTitle->setText(tr("Transcript"));
}

void ConversationTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString ConversationTab::whyNoTranscript(const Call &call)
{
    if (!call.utterances.isEmpty())
        return {};
    return call.status == CallStatus::NotConnected ? tr("Nothing was said: the call was not connected.") : tr("The transcript has not arrived yet.");
}

QString ConversationTab::shownSummary(const Call &call)
{
    return call.summary.size() > longestSummary ? call.summary.left(longestSummary) + u'\u2026' : call.summary;
}

QString ConversationTab::evidenceCount(const QList<EvidenceSpan> &evidence)
{
    const auto count = std::ranges::count_if(evidence, [](const EvidenceSpan &span) { return span.kind != EvidenceKind::Refusal; });
    return count == 0 ? QString() : tr("%n piece(s) of evidence", nullptr, int(count));
}

void tie(FieldList &fields, TranscriptView &transcript)
{
    QObject::connect(&fields, &FieldList::pointed, &transcript, &TranscriptView::setPointed);
    const bool scrollsAlong = transcript.isAncestorOf(&fields); // then what is pointed at must not run away
    if (!scrollsAlong)
        QObject::connect(&fields, &FieldList::pointed, &transcript, &TranscriptView::reveal);
    QObject::connect(&fields, &FieldList::chosen, &transcript, &TranscriptView::reveal);
    QObject::connect(&transcript, &TranscriptView::pointed, &fields, &FieldList::setPointed);
}

} // namespace askpro::ui
