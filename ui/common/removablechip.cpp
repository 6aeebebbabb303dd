#include "ui/common/removablechip.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr double widest = 280;

} // namespace

RemovableChip::RemovableChip(const QString &title, const QString &value, QWidget *parent) : QAbstractButton(parent)
{
    setText(u"%1: %2"_s.arg(title, value));
    setAccessibleName(tr("Remove filter: %1").arg(text()));
    setToolTip(tipOf(accessibleName()));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize RemovableChip::sizeHint() const
{
    return {qCeil(qMin(widest, metricsOf(FontRole::CaptionStrong).horizontalAdvance(text()) + 38)), 26};
}

void RemovableChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    roundRect(painter, rect(), 6, underMouse() ? t.selection : t.accentTint, t.accentText);
    drawText(painter, QRectF(10, 0, width() - 36, height()), FontRole::CaptionStrong, t.accentText, text());
    drawSymbol(painter, u"x"_s, QRectF(width() - 22, (height() - 14) / 2, 14, 14), t.accentText);
    drawFocus(painter, *this);
}

} // namespace askpro::ui
