#pragma once

#include "ui/common/actions.h"
#include "ui/common/formats.h"
#include "ui/common/pageview.h"
#include "ui/common/undostack.h"
#include "ui/shell/desksettings.h"
#include "ui/shell/page.h"
#include "ui/shell/windowprompt.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace askpro::ui {

class CallCounter;
class DeskPages;
class FirstRunPage;
class Navigator;
class PageHeader;
class Palette;
class PaletteSearch;
class SettingsMenu;
class Sidebar;
class StateView;
class StatusBar;
class StatusSource;
class Toast;
struct SetupCheck;

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
class MainWindow final : public QWidget
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
    /// The demo: says so for as long as it is open, and offers its end instead of imports.
    void setDemo(bool demo);
    /// The address of the database in use, for whoever wants another one.
    void setAddress(const QString &address);
    /// Answers connectionTestRequested.
    void setConnectionResult(bool good, const QString &text);
    /// After an import that began on the first page; without effect otherwise.
    void showSetupCheck(const SetupCheck &check);
    /// Goes there as soon as a tenant is shown. A route that cannot be gone is told.
    void open(const QString &route);
    /// A message the user closes; does not block.
    void tell(const QString &title, const QString &text);
    [[nodiscard]] DeskSettings settings() const;
    [[nodiscard]] const Actions &registry() const { return m_actions; }

Q_SIGNALS:
    void demoRequested();
    void demoEndRequested();
    void connectionTestRequested(const QString &address);
    /// From now on this database.
    void connectionRequested(const QString &address);
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
    void composeDesk();
    void ringAroundAreas();
    void connectParts();
    void connectFirstRun();
    void connectNavigator();
    void connectUndo();
    void addActions();
    void addPageActions();
    void addQuarantineAction();
    void addSettingsActions();
    [[nodiscard]] PageContext context();
    void openInWindow(const QString &route);
    void connectPage(Page page, PageView &view);
    void presentPage();
    void setSubtitle(Page page, const QString &text);
    void presentChoices();
    void showTenant(const core::TenantEntry &tenant);
    void readBranches();
    void setLanguage(const QString &code);
    void setTheme(ThemeMode mode);
    void chooseFile();
    void import(const QString &path);
    void escape();
    void moveRegion(int step);
    void copyLink();
    void retranslate();
    void presentWaiting();
    void presentTitle();
    void presentUnassigned(qint64 calls);

    core::Jobs &m_jobs;
    Theme &m_theme;
    StatusSource &m_status;
    core::EventHub &m_hub;
    const core::Clock &m_clock;
    Formats m_formats;
    Actions m_actions{*this};
    UndoStack m_undo;
    WindowPrompt m_prompt{*this};
    const models::Role m_role;
    DeskSettings m_settings;
    QList<core::TenantEntry> m_tenants;
    core::TenantEntry m_tenant;      ///< null id = none
    core::Jobs::Slot m_branchesSlot;
    bool m_branchesRead = false;     ///< of m_tenant: links to branches can be understood
    QString m_startRoute;            ///< where to go once a tenant is shown; empty = the first page

    QHash<Page, QString> m_subtitles; ///< as the pages said them last

    SettingsMenu *m_settingsMenu;
    QStackedWidget *m_stack;
    QWidget *m_desk;
    FirstRunPage *m_firstRun;
    StateView *m_waiting;
    QString m_waitingFor;            ///< the problem last told to setWaiting
    Sidebar *m_sidebar;
    PageHeader *m_header;
    DeskPages *m_pages;
    Navigator *m_navigator;
    StatusBar *m_statusBar;
    Palette *m_palette;
    PaletteSearch *m_search;
    Toast *m_toast;
    CallCounter *m_unassigned;
    CallCounter *m_running;
};

} // namespace askpro::ui
