#pragma once

#include "ui/setup/checkstep.h"
#include "ui/setup/startstep.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace askpro::ui {

class ConnectStep;
class Label;
class SetupSteps;

/// What is shown while no clinic is set up: the steps on the left, the one under way on the right. Says what was chosen;
/// does nothing itself.
class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    void setChoices(const QString &language, ThemeMode theme);
    /// While a way is being gone: says what is done, and nothing can be chosen. Empty = free.
    void setBusy(const QString &what);
    /// What stands in the field of the address.
    void setAddress(const QString &address);
    void showConnection();
    [[nodiscard]] bool isConnecting() const;
    void setConnectionResult(bool good, const QString &text);
    /// After an import that began here.
    void showCheck(const SetupCheck &check);
    /// An import from here is under way, or its check is being read: the page stays.
    [[nodiscard]] bool isHeld() const { return m_held; }
    void hold() { m_held = true; }

Q_SIGNALS:
    void demoChosen();
    void importChosen();
    void connectionTestWanted(const QString &address);
    void connectionChosen(const QString &address);
    void finished();                 ///< the check was read
    void helpChosen();
    void quitChosen();
    void languageChosen(const QString &code);
    void themeChosen(askpro::ui::ThemeMode mode);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Step { Start, Import, Connect, Check };

    void compose();
    [[nodiscard]] QWidget *makeContent();
    void go(Step step);
    void goOn();
    void goBack();
    void present();
    void retranslate();

    SetupSteps *m_steps;
    Label *m_heading;
    Label *m_promise;
    QStackedWidget *m_stack;         ///< a page for each Step
    StartStep *m_start;
    QWidget *m_import;
    Label *m_importTitle;
    Label *m_importText;
    ConnectStep *m_connect;
    CheckStep *m_check;
    Label *m_busy;
    QPushButton *m_help;
    QPushButton *m_back;
    QPushButton *m_next;
    Step m_step = Step::Start;
    bool m_held = false;
};

} // namespace askpro::ui
