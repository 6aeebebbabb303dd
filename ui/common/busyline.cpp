#include "ui/common/busyline.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

#include <chrono>

using namespace std::chrono_literals;

namespace askpro::ui {

BusyLine::BusyLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(2);
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    m_step.setInterval(40ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        setVisible(true);
        raise();
        m_step.start();
    });
    connect(&m_step, &QTimer::timeout, this, [this] {
        if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
            ++m_at;
        update();
    });
    setVisible(false);
}

void BusyLine::setBusy(bool busy)
{
    if (!busy) {
        m_patience.stop();
        setVisible(false);
    } else if (!isVisible() && !m_patience.isActive()) {
        m_patience.start();
    }
}

void BusyLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().accentTint);
    const int length = qMax(40, width() / 4);
    const int at = m_at * 14 % (width() + length) - length;
    painter.fillRect(at, 0, length, height(), tokens().accentText);
}

void BusyLine::hideEvent(QHideEvent *event)
{
    m_step.stop();
    QWidget::hideEvent(event);
}

} // namespace askpro::ui
