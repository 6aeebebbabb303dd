// How TranscriptView and the values beside it point to each other.
#include "ui/calls/transcriptview.h"

#include "ui/calls/transcriptmetrics.h"

#include <QMouseEvent>

#include <algorithm>

using namespace askpro::models;

namespace askpro::ui {

/// As the mouse would point at it. Around the ends.
void TranscriptView::stepEvidence(int by)
{
    if (m_evidence.isEmpty())
        return;
    const qsizetype before = m_pointed.isEmpty() ? (by > 0 ? -1 : m_evidence.size()) : m_steppedTo;
    m_steppedTo = (before + by + m_evidence.size()) % m_evidence.size();
    const EvidenceSpan &span = m_evidence.at(m_steppedTo);
    revealPlace(span.utterance, span.from);
    setPointed(span.field);
    Q_EMIT pointed(span.field);
}

void TranscriptView::setPointed(const QString &field)
{
    if (field == m_pointed)
        return;
    m_pointed = field;
    viewport()->update();
}

void TranscriptView::reveal(const QString &field)
{
    const auto span = std::ranges::find(m_evidence, field, &EvidenceSpan::field);
    if (span != m_evidence.end())
        revealPlace(span->utterance, span->from);
}

QString TranscriptView::fieldAt(const QPointF &position) const
{
    const qreal y = position.y() + scrolled() - m_headHeight;
    if (y < 0 || m_pieces.empty() || y >= m_tops.back())
        return {};
    const size_t at = pieceAt(y);
    const Piece &piece = m_pieces.at(at);
    if (!piece.text)
        return {};
    for (int i = 0; i < piece.text->lineCount(); ++i) {
        const QTextLine line = piece.text->lineAt(i);
        const QRectF room = line.naturalTextRect().translated(m_inset + transcript::gutter, m_tops[at]);
        if (!room.contains(position.x(), y))
            continue;
        const qsizetype offset = piece.place.from + line.xToCursor(position.x() - m_inset - transcript::gutter, QTextLine::CursorOnCharacter);
        for (const EvidenceSpan &span : m_evidence) {
            if (span.utterance == piece.place.turn && offset >= span.from && offset < span.from + span.length)
                return span.field;
        }
    }
    return {};
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    const QString field = fieldAt(event->position());
    if (field == m_pointed)
        return;
    setPointed(field);
    Q_EMIT pointed(field);
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_pointed.isEmpty()) {
        setPointed({});
        Q_EMIT pointed({});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace askpro::ui
