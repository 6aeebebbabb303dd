#pragma once

#include <QListView>

namespace askpro::ui {

/// A short list of calls as high as its rows, which a delegate paints. Enter or a click open or choose a row.
class LiveList final : public QListView
{
    Q_OBJECT

public:
    LiveList(int rowHeight, QWidget *parent);

    void setModel(QAbstractItemModel *model) override;
    /// One row up or down; stays at the ends.
    void step(int rows);
    /// Paints only this part of each row again.
    void updateInRows(const QRect &part);
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row);         ///< -1 = none

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitRows();
    void setHovered(int row);

    int m_rowHeight;
    int m_hovered = -1;
};

} // namespace askpro::ui
