#pragma once

#include <QAbstractItemDelegate>

namespace askpro::ui {

class CallTable;

/// Before the time: where the box is drawn that marks a call.
inline constexpr int markSpace = 44;

/// The inside of a cell of the list of calls, without its padding.
[[nodiscard]] QRectF cellRoom(const QRect &cell, int column);
/// Grey bars where the content of a cell will be.
void paintAwaitedCell(QPainter &painter, const QRect &cell, int column);

/// Paints the cells of the list of calls: two lines or one, badge, mood, duration, marks, search hits; grey bars while a
/// row is not read yet.
class CallRowDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit CallRowDelegate(CallTable &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMark(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintLines(QPainter &painter, const QRectF &room, const QModelIndex &index) const;
    void paintFirst(QPainter &painter, QRectF line, const QModelIndex &index) const;
    [[nodiscard]] QString secondLine(const QModelIndex &index) const;

    CallTable &m_table;
};

} // namespace askpro::ui
