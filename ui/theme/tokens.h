#pragma once

#include <QColor>

#include <array>

namespace askpro::ui {

/// The colours of one theme by purpose. Painters read them when they paint and never keep one.
struct Tokens
{
    bool dark = false;
    QColor bg, sidebar, surface, surface2;
    QColor hover, selection;
    QColor border, divider, softBorder, ctl;
    QColor text, text2, text3;
    QColor accent, accentHover, onAccent, accentText, accentTint;
    QColor success, successTint, successFill;
    QColor warning, warningTint, warningFill;
    QColor danger, dangerTint, dangerFill;
    QColor neutralTint;
    QColor evidence, evidenceLine;
    QColor inverse, onInverse; ///< tooltips, toasts, the new-calls pill
    std::array<QColor, 6> chart;
};

/// A colour by name, so that who describes a look need not know the theme.
using Ink = QColor Tokens::*;

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// Those of the application's style; light ones without a CalmStyle.
[[nodiscard]] const Tokens &tokens();

/// WCAG 2 contrast ratio of two opaque colours, 1…21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace askpro::ui
