#pragma once

#include "ui/common/tone.h"

#include <QWidget>

namespace askpro::ui {

/// State as tint, symbol and word. Says something, does nothing.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void show(Tone tone, const QString &symbol, const QString &text);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_symbol;
    QString m_text;
};

} // namespace askpro::ui
