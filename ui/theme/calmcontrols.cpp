#include "ui/theme/calmcontrols.h"

#include "ui/common/painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tinticonengine.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr const char *weightProperty = "askproButtonWeight";

ButtonWeight weightOf(const QWidget *widget)
{
    return widget ? ButtonWeight(widget->property(weightProperty).toInt()) : ButtonWeight::Secondary;
}

} // namespace

void setButtonWeight(QWidget *button, ButtonWeight weight)
{
    button->setProperty(weightProperty, int(weight));
    button->setFont(fontOf(FontRole::BodyMedium));
    button->update();
}

void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Tokens &t)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    switch (weightOf(widget)) {
    case ButtonWeight::Primary:
        roundRect(painter, option.rect, 6, !enabled ? t.neutralTint : hovered || down ? t.accentHover : t.accent);
        break;
    case ButtonWeight::Secondary:
        roundRect(painter, option.rect, 6, down || hovered ? t.hover : t.surface, t.softBorder);
        break;
    case ButtonWeight::Ghost:
        if (down || hovered)
            roundRect(painter, option.rect, 6, t.hover);
        break;
    case ButtonWeight::Link:
        break;
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(painter, option.rect, t);
}

void inkButtonLabel(QStyleOptionButton &option, const QWidget *widget, const Tokens &t)
{
    if (!(option.state & QStyle::State_Enabled))
        return;
    const ButtonWeight weight = weightOf(widget);
    const QColor ink = weight == ButtonWeight::Primary ? t.onAccent : weight == ButtonWeight::Link ? t.accentText : t.text;
    option.palette.setColor(QPalette::ButtonText, ink);
}

void drawFieldPanel(QPainter &painter, const QStyleOption &option, const Tokens &t)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth <= 0)
        return; // QLineEdit::setFrame(false): it stands on something that has a frame
    const bool focused = option.state & QStyle::State_HasFocus;
    roundRect(painter, option.rect, 6, t.dark ? t.surface2 : t.surface, focused ? t.accentText : t.ctl, focused ? 2 : 1);
}

void drawComboPanel(QPainter &painter, const QStyleOptionComboBox &option, const Tokens &t)
{
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool open = option.state & QStyle::State_On;
    roundRect(painter, option.rect, 6, hovered || open ? t.hover : t.dark ? t.surface2 : t.surface, t.softBorder);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(painter, option.rect, t);
    drawSymbol(painter, u"chevron-down"_s, QRectF(option.rect.right() - 25, option.rect.center().y() - 7, 15, 15), t.text2);
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Tokens &t)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.x() + 8, rect.center().y(), rect.width() - 16, 1), t.divider);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        roundRect(painter, QRectF(rect).adjusted(4, 1, -4, -1), 6, t.selection);
    const QColor ink = enabled ? t.text : t.text3;

    const QRectF mark(rect.x() + 12, rect.center().y() - 7, 16, 16);
    if (option.checkType == QStyleOptionMenuItem::NonExclusive) {
        roundRect(painter, mark, 4, option.checked ? t.accent : t.surface, option.checked ? t.accent : t.ctl);
        if (option.checked)
            drawSymbol(painter, u"check"_s, mark.adjusted(2, 2, -2, -2), t.onAccent);
    } else if (option.checked) {
        drawSymbol(painter, u"check"_s, mark, t.accentText);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark.toRect());
    }

    const QStringList parts = option.text.split(u'\t');
    const QRectF text = QRectF(rect).adjusted(38, 0, -14, 0);
    drawText(painter, text, option.checked && option.checkType == QStyleOptionMenuItem::Exclusive ? FontRole::BodyMedium : FontRole::Body, ink,
             QString(parts.first()).remove(u'&'));
    if (parts.size() > 1)
        drawText(painter, text, FontRole::Caption, t.text3, parts.at(1), Qt::AlignRight);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        painter.save();
        painter.translate(rect.right() - 20, rect.center().y() + 1);
        painter.rotate(-90);
        drawSymbol(painter, u"chevron-down"_s, QRectF(-7, -7, 14, 14), t.text3);
        painter.restore();
    }
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const QWidget *widget, const Tokens &t)
{
    // The strip has the colour of what it scrolls, else it stays white on grey pages.
    const QWidget *area = widget ? widget->parentWidget() : nullptr;
    while (area && !qobject_cast<const QAbstractScrollArea *>(area))
        area = area->parentWidget();
    if (const auto *view = qobject_cast<const QAbstractScrollArea *>(area))
        painter.fillRect(option.rect, view->viewport()->palette().color(view->viewport()->backgroundRole()));
    if (option.maximum == option.minimum)
        return;
    const bool active = option.state & QStyle::State_Sunken || (option.state & QStyle::State_MouseOver && option.activeSubControls & QStyle::SC_ScrollBarSlider);
    QColor handle = t.ctl;
    handle.setAlphaF(active ? 1.0F : 0.6F);
    roundRect(painter, QRectF(slider).adjusted(2.5, 2.5, -2.5, -2.5), 2.5, handle);
}

void drawItemPanel(QPainter &painter, const QStyleOption &option, const Tokens &t)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, t.selection);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter.fillRect(option.rect, t.hover);
}

void drawCheckBox(QPainter &painter, const QStyleOption &option, const Tokens &t)
{
    const bool checked = option.state & QStyle::State_On;
    roundRect(painter, option.rect, 4, checked ? t.accent : t.surface, checked ? t.accent : t.ctl);
    if (checked)
        drawSymbol(painter, u"check"_s, QRectF(option.rect).adjusted(2, 2, -2, -2), t.onAccent);
}

void drawFocusRing(QPainter &painter, const QRect &rect, const Tokens &t, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accentText, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void drawFloatingPanel(QPainter &painter, const QRect &rect, const Tokens &t)
{
    // Square: without a compositor, translucent corners are black.
    painter.fillRect(rect, t.surface);
    painter.setPen(t.softBorder);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace askpro::ui
