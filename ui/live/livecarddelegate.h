#pragma once

#include <QAbstractItemDelegate>

namespace askpro::ui {

class LiveList;

/// A running call as a card: status, name, origin, duration, who said how much, and what the call is busy with.
class LiveCardDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 102;

    explicit LiveCardDelegate(LiveList &list);

    /// Where in a row of this width the duration stands: all that changes each second.
    [[nodiscard]] static QRect durationRoom(int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    LiveList &m_list;
};

} // namespace askpro::ui
