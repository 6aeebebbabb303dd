// Where TranscriptView lays its pieces.
#include "ui/calls/transcriptview.h"

#include "ui/calls/transcriptmetrics.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QLayout>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int bottomSpace = 16;

} // namespace

int TranscriptView::columnWidth() const
{
    return qMax(160, viewport()->width() - 2 * m_inset);
}

qreal TranscriptView::scrolled() const
{
    return verticalScrollBar()->value();
}

size_t TranscriptView::pieceAt(qreal y) const
{
    const auto above = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return above == m_tops.begin() ? 0 : size_t(above - m_tops.begin()) - 1;
}

void TranscriptView::estimate()
{
    const qreal room = columnWidth() - transcript::gutter;
    const qreal letter = metricsOf(FontRole::Body).averageCharWidth();
    for (Piece &piece : m_pieces) {
        piece.measured = false;
        piece.text.reset();
        const qreal lines = std::ceil(qreal(piece.place.length) * letter / room);
        piece.height = (piece.first ? transcript::speakerHeight : 0) + lines * transcript::lineHeight + (piece.last ? transcript::gap : 0);
    }
    m_tops.assign(m_pieces.size() + 1, 0);
    addUp(0);
    range();
}

void TranscriptView::addUp(size_t from)
{
    for (size_t i = from; i < m_pieces.size(); ++i)
        m_tops[i + 1] = m_tops[i] + m_pieces[i].height;
}

void TranscriptView::measure(Piece &piece)
{
    if (piece.text)
        return;
    const QString &said = turnOf(piece).text;
    piece.text = std::make_unique<QTextLayout>(harmless(QStringView(said).mid(piece.place.from, piece.place.length)), fontOf(FontRole::Body));
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    piece.text->setTextOption(wrapping);
    embolden(piece);
    qreal height = piece.first ? transcript::speakerHeight : 0;
    piece.text->beginLayout();
    for (QTextLine line = piece.text->createLine(); line.isValid() && piece.place.length > 0; line = piece.text->createLine()) {
        line.setLineWidth(columnWidth() - transcript::gutter);
        const qreal room = qMax(transcript::lineHeight, std::ceil(line.height()));
        line.setPosition({0, height + (room - line.height()) / 2});
        height += room;
    }
    piece.text->endLayout();
    piece.height = height + (piece.last ? transcript::gap : 0);
    piece.measured = true;
}

/// The words of evidence. Their colours are those of the moment they are painted.
void TranscriptView::embolden(Piece &piece) const
{
    QTextCharFormat strong;
    strong.setFont(fontOf(FontRole::BodyStrong));
    QList<QTextLayout::FormatRange> ranges;
    for (const EvidenceSpan &span : m_evidence) {
        const TextRange range = rangeIn(piece.place, span);
        if (range.length > 0)
            ranges.append({range.from, range.length, strong});
    }
    piece.text->setFormats(ranges);
}

/// Gives what is in sight its true height. What is below the upper edge stays where it is, also when something above
/// it grows: that is how one scrolls upwards through estimates.
void TranscriptView::laySight()
{
    if (m_laying || m_pieces.empty())
        return;
    const QScopedValueRollback laying(m_laying, true);
    const size_t first = pieceAt(scrolled() - m_headHeight);
    size_t i = first;
    qreal bottom = scrolled() - m_headHeight + viewport()->height();
    for (; i < m_pieces.size() && (i == first || m_tops[i] < bottom); ++i) {
        const bool entersAbove = i == first && !m_pieces[i].measured && m_tops[i] + m_headHeight < scrolled();
        const qreal before = m_pieces[i].height;
        measure(m_pieces[i]);
        m_tops[i + 1] = m_tops[i] + m_pieces[i].height;
        if (const int grown = qRound(m_pieces[i].height - before); entersAbove && grown != 0) {
            addUp(i);
            range();
            verticalScrollBar()->setValue(verticalScrollBar()->value() + grown);
            bottom += grown;
        }
    }
    addUp(i == 0 ? 0 : i - 1);
    for (size_t other = 0; other < m_pieces.size(); ++other) {
        if (other + 20 < first || other > i + 20)
            m_pieces[other].text.reset();
    }
    range();
}

void TranscriptView::range()
{
    const int whole = m_headHeight + qCeil(m_tops.back()) + bottomSpace;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, whole - viewport()->height()));
}

void TranscriptView::placeHead()
{
    if (!m_head)
        return;
    const int room = viewport()->width();
    QLayout *layout = m_head->layout();
    if (layout)
        layout->activate();
    m_headHeight = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(room) : m_head->sizeHint().height();
    m_head->setGeometry(0, -verticalScrollBar()->value(), room, m_headHeight);
    range();
}

bool TranscriptView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && event->type() == QEvent::LayoutRequest) {
        placeHead();
        laySight();
        viewport()->update();
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

void TranscriptView::resizeEvent(QResizeEvent *)
{
    const size_t first = pieceAt(scrolled() - m_headHeight);
    const bool inHead = scrolled() < m_headHeight;
    placeHead();
    if (columnWidth() != m_laidWidth) {
        m_laidWidth = columnWidth();
        estimate();
        if (!inHead && first < m_pieces.size())
            verticalScrollBar()->setValue(m_headHeight + int(m_tops[first]));
    }
    laySight();
}

void TranscriptView::scrollContentsBy(int, int)
{
    laySight();
    if (m_head)
        m_head->move(0, -verticalScrollBar()->value());
    describe();
    viewport()->update();
}

void TranscriptView::revealPlace(int turn, qsizetype offset)
{
    const auto found = std::ranges::find_if(m_pieces, [&](const Piece &piece) {
        return piece.place.turn == turn && offset < piece.place.from + qMax(piece.place.length, qsizetype(1));
    });
    if (found == m_pieces.end())
        return;
    const size_t at = size_t(found - m_pieces.begin());
    // Twice: what comes into sight around it gets its true height, and moves it.
    for (int round = 0; round < 2; ++round) {
        measure(*found);
        addUp(at);
        range();
        const QTextLine line = found->text->lineForTextPosition(int(offset - found->place.from));
        const int top = m_headHeight + int(m_tops[at] + (line.isValid() ? line.y() : 0));
        const int sight = verticalScrollBar()->value();
        const bool inSight = top >= sight && top + 2 * transcript::lineHeight <= sight + viewport()->height();
        if (!inSight)
            verticalScrollBar()->setValue(top - viewport()->height() / 3);
        laySight();
    }
}

} // namespace askpro::ui
