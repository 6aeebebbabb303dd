#pragma once

#include "ui/theme/theme.h"

#include <QMenu>

namespace askpro::ui {

/// Language, theme, configuration, about. Says what was chosen; changes nothing itself but its ticks.
class SettingsMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SettingsMenu(QWidget *parent = nullptr);

    /// In the demo nothing is imported, and there is an end. Before present().
    void setDemo(bool demo) { m_demo = demo; }
    void present(const QString &language, ThemeMode theme);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen(askpro::ui::ThemeMode mode);
    void importChosen();
    void demoEndChosen();
    void aboutChosen();

private:
    [[nodiscard]] QAction *addChoice(QMenu &menu, const QString &text, bool chosen);

    bool m_demo = false;
};

} // namespace askpro::ui
