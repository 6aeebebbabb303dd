#include "ui/common/label.h"

#include "ui/common/painting.h"

#include <QEvent>
#include <QPainter>

namespace askpro::ui {

Label::Label(FontRole role, Ink ink, QWidget *parent) : QLabel(parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // else it follows the ground it stands on
    setFont(fontOf(role));
    this->ink();
}

void Label::setInk(Ink wanted)
{
    m_ink = wanted;
    ink();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(24, hint.height()) : hint;
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect room = contentsRect();
    const bool fits = metricsOf(m_role).horizontalAdvance(text()) <= room.width();
    setToolTip(fits ? QString() : tipOf(text()));
    drawText(painter, room, m_role, tokens().*m_ink, text());
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && !m_inking)
        ink();
}

void Label::ink()
{
    m_inking = true;
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, tokens().*m_ink);
    setPalette(inked);
    m_inking = false;
}

} // namespace askpro::ui
