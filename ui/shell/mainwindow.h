#pragma once

#include "ui/common/actions.h"
#include "ui/common/formats.h"
#include "ui/common/pageview.h"
#include "ui/common/prompt.h"
#include "ui/common/undostack.h"
#include "ui/shell/desksettings.h"
#include "ui/shell/sidebar.h"

#include <QWidget>

class QStackedWidget;

namespace askpro::ui {

class CallsPage;
class FirstRunPage;
class PageHeader;
class StateView;
class SettingsMenu;
class StatusBar;
class StatusSource;
class Toast;

/// What the window works with; everything outlives it.
struct Surroundings
{
    core::Jobs &jobs;
    core::EventHub &hub;
    const core::Clock &clock;
    StatusSource &status;
    Theme &theme;
    models::Role role = models::Role::Administration;
};

/// The window: composes sidebar, header, pages and status bar. Without a tenant it shows the ways to begin.
class MainWindow final : public QWidget, private Prompt
{
    Q_OBJECT

public:
    MainWindow(const Surroundings &surroundings, const DeskSettings &settings, const QList<core::TenantEntry> &tenants);
    ~MainWindow() override;

    /// At start, and after an import or when demo data was loaded. Keeps the shown tenant if it is still there.
    void setTenants(const QList<core::TenantEntry> &tenants);
    /// Instead of pages, until the tenants are known: the database is being opened, or `problem` says why it cannot be.
    /// Nobody may take an unreachable database for an empty one. A tenant that is shown already stays.
    void setWaiting(const QString &problem = {});
    /// While demo data is loaded or a file imported: says what is done; empty = finished.
    void setBusy(const QString &what);
    /// A message the user closes; does not block.
    void tell(const QString &title, const QString &text) override;
    [[nodiscard]] DeskSettings settings() const;

Q_SIGNALS:
    void demoRequested();
    void importRequested(const QString &path);
    /// The application installs the texts of the language; "de" or "en".
    void languageChosen(const QString &code);
    /// From now on the window shows this tenant.
    void tenantShown(askpro::models::TenantId tenant);
    /// To be kept; also emitted when the window closes.
    void settingsChanged(const askpro::ui::DeskSettings &settings);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void compose();
    void connectParts();
    void addActions();
    void presentChoices();
    void showTenant(const core::TenantEntry &tenant);
    void readBranches(bool newTenant);
    void showPage(Page page);
    void openPage();
    void setLanguage(const QString &code);
    void setTheme(ThemeMode mode);
    void chooseFile();
    void escape();
    void ask(const Question &question, QObject *asker, std::function<void()> confirmed) override;
    void retranslate();
    void presentWaiting();
    void presentTitle();
    void presentCounts();

    core::Jobs &m_jobs;
    Theme &m_theme;
    StatusSource &m_status;
    core::EventHub &m_hub;
    const core::Clock &m_clock;
    Formats m_formats;
    Actions m_actions{*this};
    UndoStack m_undo;
    const models::Role m_role;
    DeskSettings m_settings;
    QList<core::TenantEntry> m_tenants;
    core::TenantEntry m_tenant;      ///< null id = none
    core::Jobs::Slot m_branchesSlot;
    Page m_page = Page::Calls;
    std::optional<qint64> m_count;
    qint64 m_unassigned = 0;

    SettingsMenu *m_settingsMenu;
    QStackedWidget *m_stack;
    QWidget *m_desk;
    FirstRunPage *m_firstRun;
    StateView *m_waiting;
    QString m_waitingFor;            ///< the problem last told to setWaiting
    Sidebar *m_sidebar;
    PageHeader *m_header;
    CallsPage *m_calls;
    StatusBar *m_statusBar;
    Toast *m_toast;
};

} // namespace askpro::ui
