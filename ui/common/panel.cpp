#include "ui/common/panel.h"

#include "ui/common/painting.h"

#include <QPainter>

namespace askpro::ui {

Panel::Panel(Ink ground, QWidget *parent) : QWidget(parent), m_ground(ground) {}

void Panel::setLines(Qt::Edges edges)
{
    m_lines = edges;
    update();
}

void Panel::setCard(qreal radius)
{
    m_radius = radius;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    if (m_radius > 0)
        return roundRect(painter, rect(), m_radius, t.*m_ground, t.border);
    painter.fillRect(rect(), t.*m_ground);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, t.border);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, t.border);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), t.border);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), t.border);
}

} // namespace askpro::ui
