// How TranscriptView looks.
#include "ui/calls/transcriptview.h"

#include "ui/calls/transcriptmetrics.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"
#include "ui/theme/calmcontrols.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr qreal pillHeight = 18;
constexpr qreal pillGap = 5;

struct SpeakerLook
{
    QString symbol;
    Ink ink;
};

SpeakerLook lookOf(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Agent: return {u"bot"_s, &Tokens::accentText};
    case Speaker::User: return {u"user"_s, &Tokens::text2};
    case Speaker::TransferTarget: return {u"phone-forwarded"_s, &Tokens::text2};
    case Speaker::ToolCall:
    case Speaker::ToolResult: return {u"wrench"_s, &Tokens::text3};
    case Speaker::Other: return {u"user"_s, &Tokens::text3};
    }
    Q_UNREACHABLE();
}

QString timeOf(const Utterance &utterance)
{
    if (!utterance.startS || *utterance.startS < 0 || *utterance.startS > 1e6)
        return {};
    const int seconds = int(*utterance.startS);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// How words of evidence are marked, and their pill.
struct MarkLook
{
    bool cross = false;              ///< else a check mark
    Ink ink;                         ///< of the pill, and of the words if they are coloured
    Ink ground;
    Ink line;
    bool coloured = false;
};

MarkLook lookOf(EvidenceKind kind)
{
    if (kind == EvidenceKind::Refusal)
        return {true, &Tokens::danger, &Tokens::dangerTint, &Tokens::dangerFill, true};
    return {false, &Tokens::warning, &Tokens::evidence, &Tokens::evidenceLine};
}

QString pillWord(const EvidenceSpan &span)
{
    switch (span.kind) {
    case EvidenceKind::Value: return fieldWord(span.field);
    case EvidenceKind::Consent: return TranscriptView::tr("Consent");
    case EvidenceKind::Refusal: return TranscriptView::tr("Declined");
    }
    Q_UNREACHABLE();
}

/// Stronger than a symbol of the set, which is too faint as small as this.
void drawSign(QPainter &painter, const QRectF &rect, bool cross, const QColor &ink)
{
    QPainterPath path;
    path.moveTo(cross ? QPointF(0.25, 0.25) : QPointF(0.17, 0.5));
    path.lineTo(cross ? QPointF(0.75, 0.75) : QPointF(0.38, 0.71));
    if (cross)
        path.moveTo(0.75, 0.25);
    path.lineTo(cross ? QPointF(0.25, 0.75) : QPointF(0.83, 0.25));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width(), rect.height());
    painter.setPen(QPen(ink, 1.4 / rect.width(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

/// Outlined, with a sign: what was said in the turn.
qreal drawPill(QPainter *painter, const QPointF &topRight, const MarkLook &look, const QString &text)
{
    const qreal width = 26 + std::ceil(metricsOf(FontRole::Caption).horizontalAdvance(text));
    if (!painter)
        return width;
    const Tokens &t = tokens();
    const QRectF rect(topRight.x() - width, topRight.y(), width, pillHeight);
    roundRect(*painter, rect, pillHeight / 2, t.surface, t.*look.line);
    drawSign(*painter, QRectF(rect.left() + 6, rect.top() + 3.5, 11, 11), look.cross, t.*look.ink);
    drawText(*painter, rect.adjusted(20, 0, -2, 0), FontRole::Caption, t.*look.ink, text);
    return width;
}

} // namespace

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const qreal shift = m_headHeight - scrolled();
    for (size_t i = pieceAt(event->rect().top() - shift); i < m_pieces.size(); ++i) {
        const qreal y = m_tops[i] + shift;
        if (y > event->rect().bottom())
            break;
        paintPiece(painter, m_pieces[i], y);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, viewport()->rect(), tokens());
}

void TranscriptView::paintPiece(QPainter &painter, const Piece &piece, qreal y) const
{
    const Tokens &t = tokens();
    const bool isTinted = !m_pointed.isEmpty() && std::ranges::any_of(m_evidence, [&](const EvidenceSpan &span) {
        return isPointed(span) && span.utterance == piece.place.turn;
    });
    if (isTinted) {
        const qreal height = piece.height - (piece.last ? transcript::gap : 0);
        roundRect(painter, QRectF(m_inset, y - 4, columnWidth(), height + 8), 6, t.accentTint);
        painter.fillRect(QRectF(m_inset, y - 4, 3, height + 8), t.accentText);
    }
    if (piece.first)
        paintHeading(painter, piece, y);
    if (!piece.text)
        return;
    paintMarks(painter, piece, y);
    paintWords(painter, piece, y);
}

/// A selection carries a colour without being kept in the layout.
void TranscriptView::paintWords(QPainter &painter, const Piece &piece, qreal y) const
{
    const Tokens &t = tokens();
    QList<QTextLayout::FormatRange> coloured;
    for (const EvidenceSpan &span : m_evidence) {
        const MarkLook look = lookOf(span.kind);
        const TextRange range = rangeIn(piece.place, span);
        if (!look.coloured || range.length == 0)
            continue;
        QTextCharFormat format;
        format.setForeground(t.*look.ink);
        coloured.append({range.from, range.length, format});
    }
    painter.setPen(t.text);
    piece.text->draw(&painter, QPointF(m_inset + transcript::gutter, y), coloured);
}

void TranscriptView::paintHeading(QPainter &painter, const Piece &piece, qreal y) const
{
    const Tokens &t = tokens();
    const Utterance &utterance = turnOf(piece);
    const SpeakerLook look = lookOf(utterance.speaker);
    const bool tool = utterance.speaker == Speaker::ToolCall;
    const qreal left = m_inset + transcript::gutter;
    const qreal right = m_inset + columnWidth();
    const QString speaker = speakerOf(utterance);
    drawTabular(painter, QRectF(m_inset, y, transcript::gutter - 18, transcript::speakerHeight), FontRole::Caption, t.text2, timeOf(utterance), Qt::AlignRight);
    drawSymbol(painter, look.symbol, QRectF(left, y + 3, 14, 14), t.*look.ink);
    const FontRole role = tool ? FontRole::Caption : FontRole::CaptionStrong;
    const QRectF name(left + 19, y, right - left - 19, transcript::speakerHeight);
    drawText(painter, name, role, t.*look.ink, speaker);
    const qreal taken = qMin(name.width(), metricsOf(role).horizontalAdvance(speaker) + 12);
    paintPills(painter, piece.place.turn, name.adjusted(taken, 0, 0, 0));
}

void TranscriptView::paintPills(QPainter &painter, int turn, const QRectF &room) const
{
    QPointF corner(room.right(), room.top() + (room.height() - pillHeight) / 2);
    for (auto span = m_evidence.rbegin(); span != m_evidence.rend(); ++span) {
        const bool again = std::any_of(m_evidence.rbegin(), span, [&](const EvidenceSpan &other) { return other.utterance == turn && other.field == span->field && other.kind == span->kind; });
        if (span->utterance != turn || again)
            continue;
        const QString word = harmless(pillWord(*span)).left(40);
        const MarkLook look = lookOf(span->kind);
        const qreal width = drawPill(nullptr, {}, look, word);
        if (corner.x() - width < room.left())
            return; // what is marked in the text is named by its row among the fields, too
        drawPill(&painter, corner, look, word);
        corner.rx() -= width + pillGap;
    }
}

void TranscriptView::paintMarks(QPainter &painter, const Piece &piece, qreal y) const
{
    const Tokens &t = tokens();
    for (const EvidenceSpan &span : m_evidence) {
        const MarkLook look = lookOf(span.kind);
        if (span.utterance == piece.place.turn)
            paintMark(painter, piece, y, span.from, span.length, t.*look.ground, t.*look.line, isPointed(span) ? 3 : 2);
    }
    const auto from = std::ranges::lower_bound(m_hits, piece.place.turn, {}, &TextHit::turn);
    for (auto hit = from; hit != m_hits.end() && hit->turn == piece.place.turn; ++hit) {
        const bool current = hit - m_hits.begin() == m_hit;
        paintMark(painter, piece, y, hit->from, hit->length, current ? t.selection : t.neutralTint, current ? t.accentText : t.text3);
    }
}

/// By the glyphs, not by the characters: in text of mixed directions they are not one run.
void TranscriptView::paintMark(QPainter &painter, const Piece &piece, qreal y, qsizetype from, qsizetype length, const QColor &ground, const QColor &line,
                               int thickness) const
{
    const TextRange range = rangeIn(piece.place, from, length);
    if (range.length == 0)
        return;
    for (int i = 0; i < piece.text->lineCount(); ++i) {
        const QTextLine row = piece.text->lineAt(i);
        const QList<QGlyphRun> runs = row.glyphRuns(range.from, range.length);
        for (const QGlyphRun &run : runs) {
            const QRectF glyphs = run.boundingRect();
            const QRectF mark(m_inset + transcript::gutter + glyphs.left() - 1, y + row.y() - 1, glyphs.width() + 2, row.height() + 2);
            roundRect(painter, mark, 3, ground);
            painter.fillRect(QRectF(mark.left(), mark.bottom() - thickness + 1, mark.width(), thickness), line);
        }
    }
}

} // namespace askpro::ui
