#include "ui/calls/calltable.h"

#include "ui/calls/callcolumns.h"
#include "ui/calls/calllistmodel.h"
#include "ui/calls/callmarks.h"
#include "ui/calls/callrowdelegate.h"
#include "ui/calls/calltableheader.h"
#include "ui/theme/calmcontrols.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace askpro::ui {

CallTable::CallTable(CallListModel &model, CallMarks &marks, QWidget *parent)
    : QTableView(parent), m_marks(marks), m_header(new CallTableHeader(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(new CallRowDelegate(*this));
    setModel(&model);
    m_columns = new CallColumns(*this);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes and goes would move the columns
    setMouseTracking(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCompact(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        tellInSight();
        if (isAtTop())
            Q_EMIT reachedTop();
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { keepInPlace(first, last); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        scrollToTop();
        tellInSight();
    });
    connect(&marks, &CallMarks::changed, viewport(), qOverload<>(&QWidget::update));
}

void CallTable::setCompact(bool compact)
{
    m_compact = compact;
    verticalHeader()->setMinimumSectionSize(rowPx());
    verticalHeader()->setDefaultSectionSize(rowPx());
    verticalScrollBar()->setSingleStep(rowPx() / 2);
    viewport()->update();
    tellInSight();
}

void CallTable::setSearchWords(const QStringList &words)
{
    m_words = words;
    viewport()->update();
}

int CallTable::snippetColumn() const
{
    return isColumnHidden(CallListModel::ConcernColumn) ? CallListModel::CallerColumn : CallListModel::ConcernColumn;
}

bool CallTable::showsMarks() const
{
    return !m_marks.isEmpty();
}

int CallTable::rowPx() const
{
    return m_compact ? 36 : 52;
}

bool CallTable::isAtTop() const
{
    return verticalScrollBar()->value() < rowPx() / 2;
}

void CallTable::go(int row)
{
    if (model()->rowCount() > 0)
        setCurrentIndex(model()->index(qBound(0, row, model()->rowCount() - 1), CallListModel::TimeColumn));
}

void CallTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->lay();
    tellInSight();
}

void CallTable::tellInSight()
{
    if (model()->rowCount() == 0)
        return;
    const int first = verticalScrollBar()->value() / rowPx();
    Q_EMIT rowsInSight(first, qMin(model()->rowCount() - 1, first + viewport()->height() / rowPx() + 1));
}

void CallTable::keepInPlace(int first, int last)
{
    const int firstInSight = verticalScrollBar()->value() / rowPx();
    if (isAtTop() || first > firstInSight) {
        tellInSight();
        return;
    }
    const int rows = last - first + 1;
    executeDelayedItemsLayout();
    updateGeometries(); // the scroll bar's range has to grow before its value
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rows * rowPx());
    Q_EMIT arrivedAbove(rows);
}

void CallTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    const int top = rowViewportPosition(currentIndex().row());
    drawFocusRing(painter, QRect(0, top, viewport()->width(), rowPx() - 1), tokens(), 2);
}

void CallTable::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || event->modifiers() != Qt::ShiftModifier || !currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    const int from = currentIndex().row();
    go(from + step);
    m_marks.extend(from, currentIndex().row());
}

/// The space before the time marks; so does a click with Ctrl, and with Shift up to there.
void CallTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return QTableView::mousePressEvent(event);
    if (event->modifiers() & Qt::ShiftModifier)
        return m_marks.extend(currentIndex().isValid() ? currentIndex().row() : index.row(), index.row());
    if (event->modifiers() & Qt::ControlModifier || isMarkSpace(at))
        return m_marks.toggle(index.row());
    QTableView::mousePressEvent(event);
}

bool CallTable::isMarkSpace(const QPoint &at) const
{
    return columnAt(at.x()) == CallListModel::TimeColumn && at.x() - columnViewportPosition(CallListModel::TimeColumn) < markSpace;
}

void CallTable::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void CallTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(viewport()->mapFrom(this, event->pos()));
        if (index.isValid())
            go(index.row());
    }
    if (currentIndex().isValid())
        Q_EMIT menuWanted(event->globalPos());
}

/// A view takes its first row when it gets the focus; that would open a call nobody asked for.
void CallTable::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CallTable::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

bool CallTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void CallTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    Q_EMIT rowChosen(current.row());
}

void CallTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    updateRow(std::exchange(m_hovered, row));
    updateRow(row);
}

void CallTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowPx());
}

} // namespace askpro::ui
