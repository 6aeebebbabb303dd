#include "ui/theme/theme.h"

#include "ui/theme/calmstyle.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QPixmapCache>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, t.bg);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.surface2);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.text3);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.danger);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.accentText);
    set(QPalette::LinkVisited, t.accentText);
    set(QPalette::ToolTipBase, t.inverse);
    set(QPalette::ToolTipText, t.onInverse);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.divider);
    set(QPalette::Mid, t.softBorder);
    set(QPalette::Dark, t.ctl);
    set(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.ctl);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.neutralTint);
    return palette;
}

/// Lists and combo popups: the selection is a tint, so the text on it stays dark.
QPalette listPaletteOf(const Tokens &t)
{
    QPalette palette = paletteOf(t);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    return palette;
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent) : QObject(parent), m_application(application)
{
    m_systemDark = application.palette().color(QPalette::Window).lightnessF() < 0.5F;
    QPixmapCache::setCacheLimit(40 * 1024);
    loadFonts();
    m_style = new CalmStyle; // the application owns it
    QApplication::setStyle(m_style);
    QApplication::setFont(fontOf(FontRole::Body));
    apply(m_systemDark);
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply(mode == ThemeMode::System ? m_systemDark : mode == ThemeMode::Dark);
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    if (m_mode == ThemeMode::System && dark != m_dark)
        apply(dark);
}

void Theme::apply(bool dark)
{
    m_dark = dark;
    if (!m_style)
        return;
    m_style->setTokens(dark ? darkTokens() : lightTokens());
    QApplication::setPalette(paletteOf(m_style->tokens()));
    QApplication::setPalette(listPaletteOf(m_style->tokens()), "QAbstractItemView");
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
    Q_EMIT changed();
}

} // namespace askpro::ui
