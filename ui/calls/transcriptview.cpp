#include "ui/calls/transcriptview.h"

#include "ui/calls/transcriptmetrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr qsizetype longestDescription = 4000;

} // namespace

TranscriptView::TranscriptView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(int(transcript::lineHeight));
    m_tops.push_back(0);
    setAccessibleName(tr("Transcript"));
    // Whoever gets the focus in the head must be seen.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (!m_head || !now || !m_head->isAncestorOf(now))
            return;
        const int top = now->mapTo(m_head.data(), QPoint(0, 0)).y();
        if (top < scrolled() || top + now->height() > scrolled() + viewport()->height())
            verticalScrollBar()->setValue(top - viewport()->height() / 3);
    });
}

void TranscriptView::setHead(QWidget *head)
{
    m_head = head;
    head->setParent(viewport());
    head->installEventFilter(this);
    head->setVisible(true);
    placeHead();
}

void TranscriptView::setInset(int inset)
{
    m_inset = inset;
}

void TranscriptView::show(const QList<Utterance> &utterances, const QList<EvidenceSpan> &evidence, const QString &caller)
{
    m_conversation = utterances;
    m_evidence = evidence;
    m_caller = caller;
    m_pointed.clear();
    m_pointedKind = EvidenceKind::Value;
    m_steppedTo = -1;
    m_pieces.clear();
    for (qsizetype turn = 0; turn < utterances.size(); ++turn) {
        const Speaker speaker = utterances.at(turn).speaker;
        if (speaker == Speaker::ToolResult)
            continue;
        const QList<TextPiece> pieces = piecesOf(int(turn), speaker == Speaker::ToolCall ? QString() : utterances.at(turn).text);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            Piece piece;
            piece.place = pieces.at(i);
            piece.first = i == 0;
            piece.last = i + 1 == pieces.size();
            m_pieces.push_back(std::move(piece));
        }
    }
    m_laidWidth = columnWidth();
    estimate();
    laySight();
    m_describedFrom = -1;
    describe();
    if (!m_searched.isEmpty()) {
        m_hits = hitsOf(m_conversation, m_searched, mostHits);
        m_hit = m_hits.isEmpty() ? -1 : qBound(qsizetype(0), m_hit, m_hits.size() - 1);
        Q_EMIT searched();
    }
    viewport()->update();
}

void TranscriptView::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (event->modifiers() == Qt::ShiftModifier && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left))
        stepEvidence(event->key() == Qt::Key_Right ? 1 : -1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

QString TranscriptView::speakerOf(const Utterance &utterance) const
{
    switch (utterance.speaker) {
    case Speaker::Agent: return tr("Assistant");
    case Speaker::User: return m_caller.isEmpty() ? tr("Caller") : harmless(m_caller);
    case Speaker::TransferTarget: return tr("Transferred to");
    case Speaker::ToolCall:
    case Speaker::ToolResult: return harmless(utterance.toolName);
    case Speaker::Other: return tr("Other voice");
    }
    Q_UNREACHABLE();
}

/// What a screen reader reads: the turns from the first one in sight on, never all of a long conversation.
void TranscriptView::describe()
{
    const int from = m_pieces.empty() ? 0 : m_pieces.at(std::min(pieceAt(qMax(0.0, scrolled() - m_headHeight)), m_pieces.size() - 1)).place.turn;
    if (from == m_describedFrom)
        return;
    m_describedFrom = from;
    QString spoken;
    for (qsizetype turn = from; turn < m_conversation.size() && spoken.size() < longestDescription; ++turn) {
        const Utterance &one = m_conversation.at(turn);
        if (one.speaker == Speaker::ToolResult)
            continue;
        const QString text = one.speaker == Speaker::ToolCall ? QString() : harmless(QStringView(one.text).left(longestDescription));
        spoken += u"%1: %2\n"_s.arg(speakerOf(one), text);
    }
    setAccessibleDescription(spoken.left(longestDescription));
}

void TranscriptView::search(const QString &text)
{
    m_searched = text;
    m_hits = hitsOf(m_conversation, text, mostHits);
    m_hit = m_hits.isEmpty() ? -1 : 0;
    revealHit();
}

void TranscriptView::step(int by)
{
    if (m_hits.isEmpty())
        return;
    m_hit = (m_hit + by + m_hits.size()) % m_hits.size();
    revealHit();
}

void TranscriptView::revealHit()
{
    if (m_hit >= 0)
        revealPlace(m_hits.at(m_hit).turn, m_hits.at(m_hit).from);
    viewport()->update();
    Q_EMIT searched();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Transcript"));
    m_describedFrom = -1;
    describe();
    viewport()->update();
}

} // namespace askpro::ui
