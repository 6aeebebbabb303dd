#pragma once

#include <QStringList>
#include <QWidget>

namespace askpro::ui {

/// What a point of a chart says, in inverse colours over the chart it is a child of. Never takes the mouse.
class ChartTip final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTip(QWidget *parent);

    /// Above `point` where there is room, always inside the parent.
    void showAt(const QPointF &point, const QString &title, const QStringList &lines);
    [[nodiscard]] QString text() const { return accessibleName(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QStringList m_lines;
};

} // namespace askpro::ui
