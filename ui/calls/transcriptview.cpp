#include "ui/calls/transcriptview.h"

#include "ui/calls/transcriptmetrics.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr qsizetype longestDescription = 4000;
constexpr int bottomSpace = 16;

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
