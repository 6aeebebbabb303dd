#include "ui/common/badge.h"

#include "ui/common/painting.h"

#include <QPainter>

namespace askpro::ui {

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::show(Tone tone, const QString &symbol, const QString &text)
{
    m_tone = tone;
    m_symbol = symbol;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
    setVisible(true);
}

QSize Badge::sizeHint() const
{
    return {qCeil(drawBadge(nullptr, {}, m_tone, m_symbol, m_text)), int(badgeHeight)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(&painter, {0, 0}, m_tone, m_symbol, m_text, width());
}

} // namespace askpro::ui
