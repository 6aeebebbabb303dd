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

    void present(const QString &language, ThemeMode theme);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen(askpro::ui::ThemeMode mode);
    void importChosen();
    void aboutChosen();

private:
    [[nodiscard]] QAction *addChoice(QMenu &menu, const QString &text, bool chosen);
};

} // namespace askpro::ui
