#pragma once

#include <QTableView>

namespace askpro::ui {

class CallListModel;

/// The list of calls. Knows its columns' room, which rows are in sight, and keeps what is read in place when rows
/// arrive above it.
class CallTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CallTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] bool isAtTop() const;

Q_SIGNALS:
    void rowsInSight(int first, int last);
    void rowChosen(int row);  ///< -1 = none
    void rowOpened(int row);  ///< Enter or double click
    /// Rows came in above what is in sight.
    void arrivedAbove(int rows);
    void reachedTop();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layColumns();
    void tellInSight();
    void keepInPlace(int first, int last);
    void setHovered(int row);
    void updateRow(int row);

    int m_hovered = -1;
};

} // namespace askpro::ui
