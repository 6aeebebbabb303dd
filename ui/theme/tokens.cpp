#include "ui/theme/tokens.h"

#include "ui/theme/calmstyle.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace askpro::ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor(QRgb(0xff000000u | value));
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens light{
        .dark = false,
        .bg = rgb(0xF5F6F8), .sidebar = rgb(0xECEEF2), .surface = rgb(0xFFFFFF), .surface2 = rgb(0xF9FAFB),
        .hover = rgb(0xF0F3F8), .selection = rgb(0xE2EAFB),
        .border = rgb(0xDFE3E9), .divider = rgb(0xE9ECF0), .softBorder = rgb(0xCDD3DC), .ctl = rgb(0x868F9E),
        .text = rgb(0x1A1D24), .text2 = rgb(0x4B5362), .text3 = rgb(0x5F6776),
        .accent = rgb(0x2B59C3), .accentHover = rgb(0x244CA8), .onAccent = rgb(0xFFFFFF), .accentText = rgb(0x2450B4), .accentTint = rgb(0xE6EDFB),
        .success = rgb(0x0A6B4A), .successTint = rgb(0xE0F3EA), .successFill = rgb(0x12946B),
        .warning = rgb(0x7A4F00), .warningTint = rgb(0xFCF0D2), .warningFill = rgb(0xBE8200),
        .danger = rgb(0xA82116), .dangerTint = rgb(0xFCE7E4), .dangerFill = rgb(0xC6301E),
        .neutralTint = rgb(0xEBEEF2),
        .evidence = rgb(0xFFF0BF), .evidenceLine = rgb(0xBE8200),
        .inverse = rgb(0x1F242E), .onInverse = rgb(0xFFFFFF),
        .chart = {rgb(0x2B59C3), rgb(0x12946B), rgb(0xBE8200), rgb(0xA34A86), rgb(0x4C93CF), rgb(0x8A93A2)},
    };
    return light;
}

const Tokens &darkTokens()
{
    static const Tokens dark{
        .dark = true,
        .bg = rgb(0x121419), .sidebar = rgb(0x0D0F13), .surface = rgb(0x191C23), .surface2 = rgb(0x1F232B),
        .hover = rgb(0x21262F), .selection = rgb(0x22314F),
        .border = rgb(0x2B303A), .divider = rgb(0x242932), .softBorder = rgb(0x3A404C), .ctl = rgb(0x6F7888),
        .text = rgb(0xE8EAEF), .text2 = rgb(0xB3BAC6), .text3 = rgb(0x949CAA),
        .accent = rgb(0x3D6AD8), .accentHover = rgb(0x3560C8), .onAccent = rgb(0xFFFFFF), .accentText = rgb(0x93B4FF), .accentTint = rgb(0x1C2A48),
        .success = rgb(0x55CFA2), .successTint = rgb(0x12302A), .successFill = rgb(0x2FB488),
        .warning = rgb(0xE8BC55), .warningTint = rgb(0x352A10), .warningFill = rgb(0xD9A32B),
        .danger = rgb(0xFF9384), .dangerTint = rgb(0x3B1F1C), .dangerFill = rgb(0xEC6A57),
        .neutralTint = rgb(0x2A2F38),
        .evidence = rgb(0x4A3D12), .evidenceLine = rgb(0xD9A32B),
        .inverse = rgb(0xE8EAEF), .onInverse = rgb(0x1A1D24),
        .chart = {rgb(0x6F97F3), rgb(0x2FB488), rgb(0xD9A32B), rgb(0xD98ABF), rgb(0x6FB5EA), rgb(0x7D8696)},
    };
    return dark;
}

const Tokens &tokens()
{
    const auto *style = qobject_cast<const CalmStyle *>(QApplication::style());
    return style ? style->tokens() : lightTokens();
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace askpro::ui
