#include "ui/shell/palettedelegate.h"

#include "ui/common/painting.h"
#include "ui/shell/palettemodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int headingPx = 28;
constexpr int onePx = 38;
constexpr int twoPx = 46;

void paintEntry(QPainter &painter, const QRectF &room, const QModelIndex &index, bool selected)
{
    const Tokens &t = tokens();
    if (const QString symbol = index.data(PaletteModel::SymbolRole).toString(); !symbol.isEmpty())
        drawSymbol(painter, symbol, QRectF(room.left() + 14, room.center().y() - 8, 16, 16), t.text2);
    qreal right = room.right() - 12;
    const QString key = index.data(PaletteModel::KeyRole).toString();
    if (!key.isEmpty()) {
        const qreal width = metricsOf(FontRole::CaptionStrong).horizontalAdvance(key) + 12;
        const QRectF hint(right - width, room.center().y() - 10, width, 20);
        roundRect(painter, hint, 4, t.neutralTint);
        drawText(painter, hint, FontRole::CaptionStrong, t.text2, key, Qt::AlignHCenter);
        right = hint.left() - 8;
    } else if (selected) {
        drawSymbol(painter, u"corner-down-left"_s, QRectF(right - 16, room.center().y() - 8, 16, 16), t.text2);
        right -= 24;
    }
    const qreal left = room.left() + 42;
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    if (detail.isEmpty())
        return drawText(painter, QRectF(left, room.top(), right - left, room.height()), FontRole::BodyMedium, t.text, index.data().toString());
    drawText(painter, QRectF(left, room.top() + 5, right - left, 19), FontRole::BodyMedium, t.text, index.data().toString());
    drawText(painter, QRectF(left, room.top() + 23, right - left, 17), FontRole::Caption, t.text2, detail);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const QRectF room(option.rect);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        drawText(*painter, room.adjusted(12, 4, -12, 0), FontRole::CaptionStrong, tokens().text2, index.data().toString());
    } else {
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || (option.state & QStyle::State_MouseOver))
            roundRect(*painter, room, 6, selected ? tokens().selection : tokens().hover);
        paintEntry(*painter, room, index, selected);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(PaletteModel::HeadingRole).toBool())
        return {100, headingPx};
    return {100, index.data(PaletteModel::DetailRole).toString().isEmpty() ? onePx : twoPx};
}

} // namespace askpro::ui
