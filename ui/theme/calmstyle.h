#pragma once

#include "ui/theme/tokens.h"

#include <QProxyStyle>

namespace askpro::ui {

/// How weighty a push button looks; set with setButtonWeight. Primary at most once in a view.
enum class ButtonWeight { Secondary, Primary, Ghost, Link };

void setButtonWeight(QWidget *button, ButtonWeight weight);

/// Fusion, redrawn calmly: one accent, one pixel borders, no gradients. Everything comes from the tokens and the
/// palette; style sheets are not used, because they slow theme switches and break proxy styles.
class CalmStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    CalmStyle();

    void setTokens(const Tokens &tokens) { m_tokens = &tokens; }
    [[nodiscard]] const Tokens &tokens() const { return *m_tokens; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;

private:
    const Tokens *m_tokens = &lightTokens();
};

} // namespace askpro::ui
