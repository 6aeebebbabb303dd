#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace askpro::ui {

class ChoiceCard;
class Label;
class Segments;

/// The ways to begin.
enum class SetupWay { Demo, NewClinic, Connect };

/// Where the set-up begins: which way, in which language, in which theme.
class StartStep final : public QWidget
{
    Q_OBJECT

public:
    explicit StartStep(QWidget *parent = nullptr);

    [[nodiscard]] SetupWay way() const;
    void setWay(SetupWay way);
    void setChoices(const QString &language, ThemeMode theme);
    void setCardsEnabled(bool enabled);
    void focusChosen();

Q_SIGNALS:
    void wayChosen(askpro::ui::SetupWay way);
    void languageChosen(const QString &code);
    void themeChosen(askpro::ui::ThemeMode mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void compose();
    void retranslate();

    Label *m_title;
    Label *m_text;
    ChoiceCard *m_demo;
    ChoiceCard *m_newClinic;
    ChoiceCard *m_connect;
    QButtonGroup *m_ways;
    Segments *m_language;
    Segments *m_theme;
};

} // namespace askpro::ui
