#pragma once

#include <QMenu>

namespace askpro::ui {

class Actions;

/// Language, theme, configuration, help: actions of the registry in the order of the menu.
class SettingsMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SettingsMenu(QWidget *parent = nullptr);

    /// Once the actions are there.
    void fill(const Actions &actions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QMenu *m_languages;
    QMenu *m_themes;
};

} // namespace askpro::ui
