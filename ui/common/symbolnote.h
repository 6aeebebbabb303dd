#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace askpro::ui {

/// A small symbol with a caption beside it. Says something, does nothing.
class SymbolNote final : public QWidget
{
    Q_OBJECT

public:
    SymbolNote(QString symbol, Ink symbolInk, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
    Ink m_symbolInk;
    QString m_text;
};

} // namespace askpro::ui
