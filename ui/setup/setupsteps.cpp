#include "ui/setup/setupsteps.h"

#include "ui/common/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int stepHeight = 44;
constexpr int disc = 24;

} // namespace

SetupSteps::SetupSteps(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"setupSteps"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SetupSteps::show(const QStringList &steps, int current)
{
    m_steps = steps;
    m_current = current;
    setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(steps.size()).arg(steps.value(current)));
    updateGeometry();
    update();
}

QSize SetupSteps::sizeHint() const
{
    return {200, qMax(1, int(m_steps.size())) * stepHeight};
}

void SetupSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    for (int step = 0; step < m_steps.size(); ++step) {
        const QRectF circle(0.5, step * stepHeight + 4.5, disc - 1, disc - 1);
        const bool done = step < m_current;
        const bool current = step == m_current;
        if (step + 1 < m_steps.size())
            painter.fillRect(QRectF(disc / 2.0 - 0.5, circle.bottom() + 1, 1, stepHeight - disc), t.softBorder);
        painter.setPen(current || done ? t.accent : t.ctl);
        painter.setBrush(current ? t.accent : t.surface);
        painter.drawEllipse(circle);
        if (done)
            drawSymbol(painter, u"check"_s, QRectF(circle.center().x() - 7, circle.center().y() - 7, 14, 14), t.accentText);
        else
            drawText(painter, circle, FontRole::CaptionStrong, current ? t.onAccent : t.text2, QString::number(step + 1), Qt::AlignHCenter);
        drawText(painter, QRectF(36, circle.top(), width() - 36, disc), current ? FontRole::BodyStrong : FontRole::Body, current ? t.text : t.text2,
                 m_steps.at(step));
    }
}

} // namespace askpro::ui
