#include "ui/common/tabstrip.h"

#include "ui/common/painting.h"
#include "ui/theme/calmcontrols.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int stripHeight = 38;
constexpr qreal padding = 10;
constexpr qreal pillGap = 6;
constexpr qreal pillHeight = 18;

} // namespace

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFont(fontOf(FontRole::BodyMedium));
    setAttribute(Qt::WA_Hover);
}

void TabStrip::setCount(int tab, const QString &count)
{
    if (tabData(tab).toString() == count)
        return;
    setTabData(tab, count);
    name(tab);
    setTabText(tab, tabText(tab)); // lays the tabs out again
    updateGeometry();
    update();
}

void TabStrip::setTitle(int tab, const QString &title)
{
    setTabText(tab, title);
    name(tab);
}

void TabStrip::name(int tab)
{
    const QString count = tabData(tab).toString();
    setAccessibleTabName(tab, count.isEmpty() ? tabText(tab) : u"%1, %2"_s.arg(tabText(tab), count));
}

qreal TabStrip::pillWidth(int tab) const
{
    const QString count = tabData(tab).toString();
    return count.isEmpty() ? 0 : qMax(pillHeight, metricsOf(FontRole::CaptionStrong).horizontalAdvance(count) + 12);
}

QSize TabStrip::tabSizeHint(int tab) const
{
    const qreal pill = pillWidth(tab);
    const qreal text = metricsOf(FontRole::BodyStrong).horizontalAdvance(tabText(tab));
    return {qCeil(2 * padding + text + (pill > 0 ? pillGap + pill : 0)), stripHeight};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const int hovered = underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
    for (int tab = 0; tab < count(); ++tab) {
        if (!isTabVisible(tab))
            continue;
        const QRectF rect = tabRect(tab);
        const bool current = tab == currentIndex();
        const QRectF text = rect.adjusted(padding, 0, -padding, 0);
        drawText(painter, text, current ? FontRole::BodyStrong : FontRole::BodyMedium, current || tab == hovered ? t.text : t.text2, tabText(tab));
        if (const qreal pill = pillWidth(tab); pill > 0) {
            const QRectF room(text.right() - pill, rect.center().y() - pillHeight / 2, pill, pillHeight);
            roundRect(painter, room, pillHeight / 2, t.neutralTint);
            drawText(painter, room, FontRole::CaptionStrong, t.text2, tabData(tab).toString(), Qt::AlignHCenter);
        }
        if (!current)
            continue;
        painter.fillRect(QRectF(text.left(), rect.bottom() - 2, text.width(), 2), t.accentText);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            drawFocusRing(painter, rect.toRect().adjusted(1, 4, -1, -4), t);
    }
}

} // namespace askpro::ui
