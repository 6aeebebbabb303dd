#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace askpro::tests {

/// Labels and buttons on screen whose text has no room, and that do not say so with an ellipsis and a tooltip.
[[nodiscard]] inline QStringList clippedTexts(const QWidget &window)
{
    using namespace Qt::StringLiterals;
    QStringList clipped;
    const auto note = [&](const QWidget &widget, const QString &text) {
        clipped.append(u"%1 \"%2\" (%3 x %4, wants %5 x %6)"_s.arg(widget.objectName(), text.left(40)).arg(widget.width()).arg(widget.height())
                           .arg(widget.sizeHint().width()).arg(widget.sizeHint().height()));
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const bool wraps = label->wordWrap();
        const int room = label->contentsRect().width() - 2 * label->margin();
        const int height = wraps ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if ((!wraps && label->fontMetrics().horizontalAdvance(label->text()) > room + 1) || height > label->height() + 2)
            note(*label, label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() + 1 < button->minimumSizeHint().width())
            note(*button, button->text());
    }
    return clipped;
}

} // namespace askpro::tests
