#pragma once

#include <QListView>

namespace askpro::ui {

/// Lines of a HistoryModel: time, then what happened. As high as its lines where there is room.
class HistoryList final : public QListView
{
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Of the widest time.
    [[nodiscard]] qreal timeWidth() const { return m_timeWidth; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, 60}; }

private:
    void measure();

    qreal m_timeWidth = 0;
};

} // namespace askpro::ui
