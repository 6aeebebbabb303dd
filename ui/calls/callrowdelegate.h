#pragma once

#include <QAbstractItemDelegate>

namespace askpro::ui {

class CallTable;

/// The inside of a cell of the list of calls, without its padding.
[[nodiscard]] QRectF cellRoom(const QRect &cell, int column);

/// Paints the cells of the list of calls: two lines, badge, mood, duration; grey bars while a row is not read yet.
class CallRowDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit CallRowDelegate(CallTable &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    CallTable &m_table;
};

} // namespace askpro::ui
