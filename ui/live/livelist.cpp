#include "ui/live/livelist.h"

#include <QMouseEvent>
#include <QScrollBar>

namespace askpro::ui {

LiveList::LiveList(int rowHeight, QWidget *parent) : QListView(parent), m_rowHeight(rowHeight)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setUniformItemSizes(true);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(rowHeight / 2);
    viewport()->setAutoFillBackground(false); // the delegate paints cards on the page's ground
}

void LiveList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LiveList::fitRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &LiveList::fitRows);
    fitRows();
}

void LiveList::step(int rows)
{
    const int last = model()->rowCount() - 1;
    if (last >= 0)
        setCurrentIndex(model()->index(qBound(0, currentIndex().row() + rows, last), 0));
}

void LiveList::updateInRows(const QRect &part)
{
    for (int row = 0; row < model()->rowCount(); ++row)
        viewport()->update(part.translated(visualRect(model()->index(row, 0)).topLeft()));
}

QSize LiveList::sizeHint() const
{
    return {240, model() ? model()->rowCount() * m_rowHeight : 0};
}

QSize LiveList::minimumSizeHint() const
{
    return {160, qMin(sizeHint().height(), 2 * m_rowHeight)};
}

void LiveList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT rowChosen(current.row());
}

bool LiveList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() == QEvent::MouseMove)
        setHovered(indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()).row());
    return QListView::viewportEvent(event);
}

/// The keyboard needs a row to stand on.
void LiveList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        step(1);
}

void LiveList::fitRows()
{
    setMaximumHeight(qMax(1, sizeHint().height()));
    setVisible(model()->rowCount() > 0);
    updateGeometry();
}

void LiveList::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

} // namespace askpro::ui
