#include "ui/calls/calltable.h"

#include "ui/calls/calllistmodel.h"
#include "ui/calls/callrowdelegate.h"
#include "ui/calls/calltableheader.h"
#include "ui/theme/calmcontrols.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int rowPx = 52;
constexpr int narrow = 600; ///< below it, columns of second priority have no room

struct ColumnRoom
{
    int column;
    int fixed; ///< px; 0 = shares what is left
    int share;
    bool secondPriority;
};

constexpr ColumnRoom rooms[]{
    {CallListModel::TimeColumn, 94, 0, false},   {CallListModel::CallerColumn, 0, 57, false}, {CallListModel::ConcernColumn, 0, 43, true},
    {CallListModel::OutcomeColumn, 146, 0, false}, {CallListModel::SentimentColumn, 38, 0, true}, {CallListModel::DurationColumn, 72, 0, false},
};

} // namespace

CallTable::CallTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new CallTableHeader(this));
    setItemDelegate(new CallRowDelegate(*this));
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
    verticalHeader()->setMinimumSectionSize(rowPx);
    verticalHeader()->setDefaultSectionSize(rowPx);
    verticalScrollBar()->setSingleStep(rowPx / 2);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        tellInSight();
        if (isAtTop())
            Q_EMIT reachedTop();
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void CallTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { keepInPlace(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        scrollToTop();
        tellInSight();
    });
    layColumns();
}

bool CallTable::isAtTop() const
{
    return verticalScrollBar()->value() < rowPx / 2;
}

void CallTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
    tellInSight();
}

void CallTable::layColumns()
{
    if (!model())
        return;
    const int room = viewport()->width();
    int left = room;
    int shares = 0;
    for (const ColumnRoom &column : rooms) {
        const bool hidden = column.secondPriority && room < narrow;
        setColumnHidden(column.column, hidden);
        if (!hidden) {
            left -= column.fixed;
            shares += column.share;
        }
    }
    for (const ColumnRoom &column : rooms) {
        if (!isColumnHidden(column.column))
            setColumnWidth(column.column, column.fixed > 0 ? column.fixed : left * column.share / shares);
    }
}

void CallTable::tellInSight()
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int first = verticalScrollBar()->value() / rowPx;
    Q_EMIT rowsInSight(first, qMin(model()->rowCount() - 1, first + viewport()->height() / rowPx + 1));
}

void CallTable::keepInPlace(int first, int last)
{
    const int firstInSight = verticalScrollBar()->value() / rowPx;
    if (isAtTop() || first > firstInSight) {
        tellInSight();
        return;
    }
    const int rows = last - first + 1;
    executeDelayedItemsLayout();
    updateGeometries(); // the scroll bar's range has to grow before its value
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rows * rowPx);
    Q_EMIT arrivedAbove(rows);
}

void CallTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    const int top = rowViewportPosition(currentIndex().row());
    drawFocusRing(painter, QRect(0, top, viewport()->width(), rowPx - 1), tokens(), 2);
}

void CallTable::keyPressEvent(QKeyEvent *event)
{
    const int steps = event->key() == Qt::Key_J ? 1 : event->key() == Qt::Key_K ? -1 : 0;
    if (steps != 0 && event->modifiers() == Qt::NoModifier) {
        const int row = qBound(0, currentIndex().row() + steps, model()->rowCount() - 1);
        return setCurrentIndex(model()->index(row, CallListModel::TimeColumn));
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CallTable::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
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
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowPx);
}

} // namespace askpro::ui
