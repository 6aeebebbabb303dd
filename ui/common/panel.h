#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace askpro::ui {

/// A plain ground, with a line at one edge if wanted.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Ink ground, QWidget *parent = nullptr);

    void setLines(Qt::Edges edges);
    /// A card: 1 px border, round corners.
    void setCard(qreal radius);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ink m_ground;
    Qt::Edges m_lines;
    qreal m_radius = 0;
};

} // namespace askpro::ui
