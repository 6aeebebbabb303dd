#pragma once

#include <QWidget>

namespace askpro::ui {

/// Grey bars in the geometry of the rows that are awaited.
class Skeleton final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace askpro::ui
