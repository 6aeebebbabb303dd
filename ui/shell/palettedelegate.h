#pragma once

#include <QAbstractItemDelegate>

namespace askpro::ui {

/// Lines of the palette: headings, and entries with symbol, one or two lines, and their key.
class PaletteDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace askpro::ui
