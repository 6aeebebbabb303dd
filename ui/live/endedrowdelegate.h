#pragma once

#include <QAbstractItemDelegate>

namespace askpro::ui {

class LiveList;

/// A call that is over in two lines: outcome as a disc, name, what came of it, time. The rows together look like one card.
class EndedRowDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 50;

    explicit EndedRowDelegate(LiveList &list);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    LiveList &m_list;
};

} // namespace askpro::ui
