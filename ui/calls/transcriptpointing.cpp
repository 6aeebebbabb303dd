// How TranscriptView and the values beside it point to each other.
#include "ui/calls/transcriptview.h"

#include "ui/calls/transcriptmetrics.h"

#include <QMouseEvent>

#include <algorithm>

using namespace askpro::models;

namespace askpro::ui {

void TranscriptView::setPointed(const QString &field)
{
    if (field == m_pointed && m_pointedKind == EvidenceKind::Value)
        return;
    m_pointed = field;
    m_pointedKind = EvidenceKind::Value;
    viewport()->update();
}

/// And tells those who show the field.
void TranscriptView::pointAt(const EvidenceSpan *span)
{
    m_pointed = span ? span->field : QString();
    m_pointedKind = span ? span->kind : EvidenceKind::Value;
    viewport()->update();
    const bool holdsValue = span && span->kind == EvidenceKind::Value;
    Q_EMIT pointed(holdsValue ? m_pointed : QString());
}

void TranscriptView::reveal(const QString &field)
{
    const auto span = std::ranges::find_if(m_evidence, [&](const EvidenceSpan &one) { return one.field == field && one.kind == EvidenceKind::Value; });
    if (span != m_evidence.end())
        revealPlace(span->utterance, span->from);
}

/// As the mouse would point at it. Around the ends.
void TranscriptView::stepEvidence(int by)
{
    if (m_evidence.isEmpty())
        return;
    const qsizetype before = m_pointed.isEmpty() ? (by > 0 ? -1 : m_evidence.size()) : m_steppedTo;
    m_steppedTo = (before + by + m_evidence.size()) % m_evidence.size();
    const EvidenceSpan &span = m_evidence.at(m_steppedTo);
    revealPlace(span.utterance, span.from);
    pointAt(&span);
}

const EvidenceSpan *TranscriptView::spanAt(const QPointF &position) const
{
    const qreal y = position.y() + scrolled() - m_headHeight;
    if (y < 0 || m_pieces.empty() || y >= m_tops.back())
        return nullptr;
    const size_t at = pieceAt(y);
    const Piece &piece = m_pieces.at(at);
    if (!piece.text)
        return nullptr;
    for (int i = 0; i < piece.text->lineCount(); ++i) {
        const QTextLine line = piece.text->lineAt(i);
        const QRectF room = line.naturalTextRect().translated(m_inset + transcript::gutter, m_tops[at]);
        if (!room.contains(position.x(), y))
            continue;
        const qsizetype offset = piece.place.from + line.xToCursor(position.x() - m_inset - transcript::gutter, QTextLine::CursorOnCharacter);
        for (const EvidenceSpan &span : m_evidence) {
            if (span.utterance == piece.place.turn && offset >= span.from && offset < span.from + span.length)
                return &span;
        }
    }
    return nullptr;
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    const EvidenceSpan *span = spanAt(event->position());
    const bool already = span ? isPointed(*span) : m_pointed.isEmpty();
    if (!already)
        pointAt(span);
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_pointed.isEmpty())
        pointAt(nullptr);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace askpro::ui
