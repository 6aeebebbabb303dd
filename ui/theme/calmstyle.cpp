#include "ui/theme/calmstyle.h"

#include "ui/common/painting.h"
#include "ui/theme/calmcontrols.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusFrame>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace askpro::ui {

CalmStyle::CalmStyle() : QProxyStyle(u"Fusion"_s) {}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SplitterWidth: return 5;
    case PM_ButtonMargin: return 24;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 5;
    case PM_MenuHMargin: return 0;
    case PM_FocusFrameHMargin: return qobject_cast<const QFocusFrame *>(widget) ? 0 : 8; // of a list it is the text's margin
    case PM_FocusFrameVMargin: return qobject_cast<const QFocusFrame *>(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return 16;
    case PM_DefaultFrameWidth: return widget && widget->inherits("QComboBoxPrivateContainer") ? 1 : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_DitherDisabledText: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_ScrollBar_ContextMenu: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_UnderlineShortcut: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(24, result.height())); // large enough for any finger
        return result;
    case CT_PushButton:
    case CT_LineEdit:
        result.setHeight(32);
        return result;
    case CT_ComboBox:
        return {result.width() + 18, 32};
    case CT_ItemViewItem:
        result.setHeight(qMax(30, result.height()));
        return result;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {result.width(), 9};
        return {result.width() + 46, 30};
    }
    default:
        return result;
    }
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(10, 1, -28, -1);
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? bar->rect.width() : bar->rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int slider = range == 0 ? length : qMax(pixelMetric(PM_ScrollBarSliderMin, option, widget), int(qint64(length) * bar->pageStep / (range + bar->pageStep)));
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto stretch = [&](int from, int size) {
            return horizontal ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height()) : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
        };
        switch (part) {
        case SC_ScrollBarGroove: return bar->rect;
        case SC_ScrollBarSlider: return stretch(at, slider);
        case SC_ScrollBarSubPage: return stretch(0, at);
        case SC_ScrollBarAddPage: return stretch(at + slider, length - at - slider);
        default: return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(*painter, *option, widget, *m_tokens);
    case PE_FrameFocusRect:
        // Only where the keyboard brought it; a mouse click shows no ring.
        if (option->state & State_KeyboardFocusChange && !qobject_cast<const QAbstractItemView *>(widget))
            drawFocusRing(*painter, widget ? widget->rect() : option->rect, *m_tokens);
        return;
    case PE_PanelLineEdit:
        return drawFieldPanel(*painter, *option, *m_tokens);
    case PE_FrameLineEdit:
        return;
    case PE_PanelMenu:
        return drawFloatingPanel(*painter, option->rect, *m_tokens);
    case PE_FrameMenu:
        return;
    case PE_Frame:
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return drawFloatingPanel(*painter, option->rect, *m_tokens);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_tokens->inverse);
        return;
    case PE_PanelItemViewItem:
        return drawItemPanel(*painter, *option, *m_tokens);
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorCheckBox:
        return drawCheckBox(*painter, *option, *m_tokens);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton inked = *button;
            inkButtonLabel(inked, widget, *m_tokens);
            return QProxyStyle::drawControl(element, &inked, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QRect rect = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            drawText(*painter, rect, FontRole::BodyMedium, combo->state & State_Enabled ? m_tokens->text : m_tokens->text3, combo->currentText);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*painter, *item, *m_tokens);
        break;
    case CE_FocusFrame:
        return drawFocusRing(*painter, option->rect, *m_tokens);
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_tokens->surface);
        painter->fillRect(QRect(option->rect.center().x(), option->rect.y(), 1, option->rect.height()), m_tokens->border);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable)
            return drawComboPanel(*painter, *combo, *m_tokens);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*painter, *bar, proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget), widget, *m_tokens);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace askpro::ui
