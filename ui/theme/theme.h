#pragma once

#include <QObject>
#include <QPointer>

class QApplication;

namespace askpro::ui {

class CalmStyle;

enum class ThemeMode { System, Light, Dark };

/// Dresses the application: style, palette and fonts, light or dark, switched at run time. One object per program, made
/// after the application and before the first widget.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void setMode(ThemeMode mode);
    /// What "System" means from now on, once the desktop has said it.
    void setSystemDark(bool dark);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void apply(bool dark);

    QApplication &m_application;
    QPointer<CalmStyle> m_style;
    ThemeMode m_mode = ThemeMode::System;
    bool m_systemDark = false; ///< until told otherwise: the lightness of the palette the program was started with
    bool m_dark = false;
};

} // namespace askpro::ui
