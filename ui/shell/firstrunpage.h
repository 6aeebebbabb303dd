#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace askpro::ui {

class ChoiceCard;
class Label;
class Panel;
class Segments;

/// What is shown while no clinic is set up: says so, and offers the ways to begin.
class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    void setChoices(const QString &language, ThemeMode theme);
    /// While a way is being gone: says what is done, and nothing can be chosen. Empty = free.
    void setBusy(const QString &what);

Q_SIGNALS:
    void demoChosen();
    void importChosen();
    void languageChosen(const QString &code);
    void themeChosen(askpro::ui::ThemeMode mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_title;
    Label *m_text;
    ChoiceCard *m_demo;
    ChoiceCard *m_import;
    Segments *m_language;
    Segments *m_theme;
    Label *m_busy;
};

} // namespace askpro::ui
