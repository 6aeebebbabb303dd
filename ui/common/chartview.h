#pragma once

#include "ui/common/chartfactory.h"

#include <QStringList>
#include <QChartView>

class QAbstractSeries;

namespace askpro::ui {

class ChartTip;

/// A chart that can be walked through: the mouse or ←/→ choose a point, which tells of itself; a click or Enter opens
/// what is behind it. Whoever shows one gives it a name, a description and the same data as a table.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// Of the numbers on the axes.
    void setNumbers(const QLocale &locale);
    /// What is seen is about to be replaced.
    void setStale(bool stale);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] qsizetype pointCount() const { return m_points.size(); }
    /// Where a point is, in this widget.
    [[nodiscard]] QPointF positionOf(int point) const;

Q_SIGNALS:
    /// `part`: which series of a stack, from below; 0 where there is one.
    void chosen(int point, int part);

protected:
    struct Point
    {
        QList<double> parts;             ///< one on top of the other
        QString title;
        QStringList lines;
    };

    /// Same number of points: the current one stays.
    void setPoints(const QList<Point> &points, QAbstractSeries *series);
    /// Puts the tokens on everything; after data and after a change of theme.
    virtual void ink() = 0;
    /// The plot has another size: labels may need other room.
    virtual void arrange() {}

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int pointNear(const QPointF &position) const;
    [[nodiscard]] int partAt(int point, const QPointF &position) const;
    void setCurrent(int point);
    void showTip();

    QList<Point> m_points;
    QAbstractSeries *m_series = nullptr;
    ChartTip *m_tip;
    int m_current = -1;
    int m_pressed = -1;
    bool m_stale = false;
    bool m_inking = false;
};

} // namespace askpro::ui
