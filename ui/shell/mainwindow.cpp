#include "ui/shell/mainwindow.h"

#include "services/core/events/eventhub.h"
#include "services/core/ports/clock.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "ui/common/callcounter.h"
#include "ui/common/stateview.h"
#include "ui/common/toast.h"
#include "ui/live/livefeed.h"
#include "ui/setup/firstrunpage.h"
#include "ui/shell/callwindow.h"
#include "ui/shell/deskpages.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/palette.h"
#include "ui/shell/palettesearch.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusbar.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFocusFrame>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int narrowBelow = 1180;

core::CallFilter unassignedCalls()
{
    core::CallFilter filter;
    filter.unassignedOnly = true;
    return filter;
}

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings, const DeskSettings &settings, const QList<core::TenantEntry> &tenants)
    : m_jobs(surroundings.jobs), m_theme(surroundings.theme), m_status(surroundings.status), m_hub(surroundings.hub),
      m_clock(surroundings.clock), m_formats(surroundings.clock), m_role(surroundings.role), m_settings(settings)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(1024, 700);
    m_formats.setLanguage(settings.language);
    m_actions.setSingleKeysEnabled(settings.singleKeys);
    m_theme.setMode(settings.theme);
    compose();
    addActions();
    connectParts();
    connectFirstRun();
    connectNavigator();
    connectUndo();
    retranslate();
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry))
        resize(1440, 900);
    setTenants(tenants);
}

MainWindow::~MainWindow() = default;

void MainWindow::compose()
{
    m_settingsMenu = new SettingsMenu(this);
    m_stack = new QStackedWidget(this);
    m_firstRun = new FirstRunPage(m_stack);
    m_desk = new QWidget(m_stack);
    m_waiting = new StateView(m_stack);
    m_waiting->setObjectName(u"waiting"_s);
    for (QWidget *face : {m_desk, static_cast<QWidget *>(m_firstRun), static_cast<QWidget *>(m_waiting)})
        m_stack->addWidget(face);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    composeDesk();
}

void MainWindow::composeDesk()
{
    m_sidebar = new Sidebar(m_role, m_desk);
    m_header = new PageHeader(m_formats, m_desk);
    auto *pages = new QStackedWidget(m_desk);
    m_pages = new DeskPages(context(), this);
    m_navigator = new Navigator(*pages, m_role, [this](Page page, QWidget *parent) { return m_pages->make(page, parent); }, this);
    m_pages->setNavigator(*m_navigator);
    m_navigator->setLayouts(m_settings.pages);
    m_statusBar = new StatusBar(m_status, m_formats, m_desk);
    m_search = new PaletteSearch(m_jobs, m_formats, this);
    m_unassigned = new CallCounter(m_jobs, m_hub, unassignedCalls, this);
    m_running = new CallCounter(m_jobs, m_hub, [this] { return runningCalls(m_clock.now()); }, this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(pages, 1);
    column->addWidget(m_statusBar);
    auto *row = new QHBoxLayout(m_desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    m_toast = new Toast(m_desk);
    ringAroundAreas();
    m_palette = new Palette(m_actions, *m_search, [this]() -> const QWidget * { return m_navigator->view(); }, m_desk);
}

/// Lists, texts and scroll areas draw no focus of their own.
void MainWindow::ringAroundAreas()
{
    auto *ring = new QFocusFrame(this);
    connect(qApp, &QApplication::focusChanged, ring, [this, ring](const QWidget *, QWidget *now) {
        const bool wanted = now && now->window() == this && testAttribute(Qt::WA_KeyboardFocusChange) && qobject_cast<QAbstractScrollArea *>(now);
        ring->setWidget(wanted ? now : nullptr);
    });
}

PageContext MainWindow::context()
{
    return {m_jobs, m_hub, m_clock, m_formats, m_status, m_actions, m_undo, m_prompt, m_role};
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::tenantChosen, this, [this](TenantId id) {
        const auto found = std::ranges::find(m_tenants, id, &core::TenantEntry::id);
        if (found != m_tenants.end())
            showTenant(*found);
    });
    connect(m_sidebar, &Sidebar::settingsWanted, this, [this] {
        m_settingsMenu->popup(m_sidebar->settingsCorner() - QPoint(0, m_settingsMenu->sizeHint().height()));
    });
    connect(m_header, &PageHeader::filterChosen, m_navigator, &Navigator::setFilter);
    connect(m_palette, &Palette::routeChosen, this, &MainWindow::open);
    connect(m_palette, &Palette::windowChosen, this, &MainWindow::openInWindow);
    connect(m_pages, &DeskPages::figuresFrom, this, [this](Instant at) { m_statusBar->setFigures(at); });
    connect(m_pages, &DeskPages::demoWanted, this, &MainWindow::demoRequested);
    connect(m_unassigned, &CallCounter::counted, this, &MainWindow::presentUnassigned);
    connect(m_running, &CallCounter::counted, this, [this](qint64 calls) {
        m_sidebar->setBadge(Page::Live, calls, m_formats.number(calls), tr("%n running call(s)", nullptr, int(calls)), Tone::Success);
    });
    connect(&m_hub, &core::EventHub::restored, this, [this] { readBranches(); });
    connect(&m_hub, &core::EventHub::changed, this, [this](const QList<core::Change> &changes) {
        const bool config = std::ranges::any_of(changes, [this](const core::Change &change) {
            return change.tenant == m_tenant.id && change.entity == "config"_L1;
        });
        if (config)
            readBranches();
    });
}

void MainWindow::connectFirstRun()
{
    connect(m_firstRun, &FirstRunPage::demoChosen, this, &MainWindow::demoRequested);
    connect(m_firstRun, &FirstRunPage::importChosen, this, &MainWindow::chooseFile);
    connect(m_firstRun, &FirstRunPage::connectionTestWanted, this, &MainWindow::connectionTestRequested);
    connect(m_firstRun, &FirstRunPage::connectionChosen, this, &MainWindow::connectionRequested);
    connect(m_firstRun, &FirstRunPage::finished, this, [this] { setTenants(m_tenants); });
    connect(m_firstRun, &FirstRunPage::quitChosen, this, &QWidget::close);
    connect(m_firstRun, &FirstRunPage::helpChosen, this, [this] {
        tell(tr("How to begin"),
             QStringList{tr("Demo data is kept in a database of its own; yours stays as it is. The demo is ended in the menu at the gear."),
                         tr("A new clinic is imported from a configuration file. Then the webhook of Retell is set to the address of this desk, or of a "
                            "server that is always on; the README says how."),
                         tr("An existing system is a database that other desks or askpro serve use already.")}
                 .join("\n\n"_L1));
    });
    connect(m_firstRun, &FirstRunPage::languageChosen, this, &MainWindow::setLanguage);
    connect(m_firstRun, &FirstRunPage::themeChosen, this, &MainWindow::setTheme);
    connect(m_waiting, &StateView::acted, this, [this] {
        m_firstRun->showConnection();
        m_stack->setCurrentWidget(m_firstRun);
    });
}

void MainWindow::connectNavigator()
{
    connect(m_navigator, &Navigator::pageMade, this, [this](Page page, PageView *view) { connectPage(page, *view); });
    connect(m_navigator, &Navigator::pageShown, this, &MainWindow::presentPage);
    connect(m_navigator, &Navigator::filterChanged, m_header, &PageHeader::setFilter);
    connect(m_navigator, &Navigator::told, this, [this](const QString &text) { m_toast->show(text); });
    connect(m_navigator, &Navigator::historyChanged, this, [this] {
        m_actions.find(u"back"_s)->setEnabled(m_navigator->canGoBack());
        m_actions.find(u"forward"_s)->setEnabled(m_navigator->canGoForward());
    });
    connect(m_navigator, &Navigator::layoutChanged, this, [this] { m_settings.pages = m_navigator->layouts(); });
}

void MainWindow::connectUndo()
{
    connect(&m_undo, &UndoStack::told, this, [this](const QString &text, bool undoable) { m_toast->show(text, undoable ? tr("Undo") : QString()); });
    connect(&m_undo, &UndoStack::failed, this, [this](const Error &error) { m_toast->show(error.userText); });
    connect(&m_undo, &UndoStack::changed, this, [this] {
        m_actions.find(u"undo"_s)->setEnabled(m_undo.canUndo());
        m_actions.find(u"redo"_s)->setEnabled(m_undo.canRedo());
    });
    connect(m_toast, &Toast::acted, &m_undo, &UndoStack::undo);
}

void MainWindow::connectPage(Page page, PageView &view)
{
    const auto shown = [this, page] { return page == m_navigator->page(); };
    connect(&view, &PageView::counted, this, [this, page](std::optional<qint64> records) {
        setSubtitle(page, records ? m_formats.number(*records) : QString());
    });
    connect(&view, &PageView::viewChanged, this, [this, shown, &view] {
        if (shown())
            m_header->setFilters(view.headerFilters());
    });
    connect(&view, &PageView::subtitleChanged, this, [this, page](const QString &text) { setSubtitle(page, text); });
}

void MainWindow::open(const QString &text)
{
    const auto route = Route::parse(text);
    if (m_tenant.id.isNull() || !m_branchesRead) {
        m_startRoute = text;
        return;
    }
    if (!route || !m_navigator->open(*route))
        m_toast->show(tr("This link leads nowhere: %1").arg(text.left(60)));
}

void MainWindow::openInWindow(const QString &text)
{
    const auto route = Route::parse(text);
    if (!route || route->page != rowOf(Page::Call).route || m_tenant.id.isNull())
        return open(text);
    const QString title = u"%1 \u2013 %2"_s.arg(titleOf(Page::Call), m_tenant.name);
    auto *window = new CallWindow(context(), core::TenantDirectory::scopeOf(m_tenant), route->query, title, this);
    connect(window, &CallWindow::told, this, [this](const QString &said) { m_toast->show(said); });
    connect(window, &CallWindow::routeWanted, this, [this](const Route &wanted) {
        open(wanted.toString());
        activateWindow();
    });
    window->show();
}

void MainWindow::setDemo(bool demo)
{
    m_header->setDemo(demo);
    m_actions.find(u"demo.end"_s)->setVisible(demo);
    m_actions.find(u"import"_s)->setVisible(!demo && may(m_role, Right::EditSetup));
}

void MainWindow::setAddress(const QString &address)
{
    m_firstRun->setAddress(address);
}

void MainWindow::setConnectionResult(bool good, const QString &text)
{
    m_firstRun->setConnectionResult(good, text);
}

void MainWindow::showSetupCheck(const SetupCheck &check)
{
    if (m_firstRun->isHeld())
        m_firstRun->showCheck(check);
}

void MainWindow::setWaiting(const QString &problem)
{
    m_waitingFor = problem;
    presentWaiting();
    if (m_tenant.id.isNull() && !m_firstRun->isConnecting())
        m_stack->setCurrentWidget(m_waiting);
}

void MainWindow::presentWaiting()
{
    if (m_waitingFor.isEmpty())
        m_waiting->show({Tone::Neutral, u"hourglass"_s, tr("The database is being opened …"), {}, {}, {}});
    else
        m_waiting->show({Tone::Danger, u"wifi-off"_s, tr("The database cannot be reached"),
                         m_waitingFor + u'\n' + tr("It is tried again every few seconds."), tr("Use another database"), {}});
}

void MainWindow::setTenants(const QList<core::TenantEntry> &tenants)
{
    m_tenants = tenants;
    if (tenants.isEmpty()) {
        m_tenant = {};
        m_undo.clear();
        m_palette->forget();
        m_search->follow({});
        m_unassigned->follow({});
        m_running->follow({});
        m_navigator->follow({}, {});
        m_stack->setCurrentWidget(m_firstRun);
        return presentTitle();
    }
    const QString wanted = m_tenant.id.isNull() ? m_settings.tenant : m_tenant.slug;
    const auto found = std::ranges::find(tenants, wanted, &core::TenantEntry::slug);
    const core::TenantEntry tenant = found == tenants.end() ? tenants.first() : *found;
    if (!m_firstRun->isHeld()) {
        setBusy({});
        m_stack->setCurrentWidget(m_desk);
    }
    m_actions.find(u"tenant"_s)->setVisible(tenants.size() > 1);
    if (tenant.id == m_tenant.id) {
        m_tenant = tenant;
        m_sidebar->setTenants(m_tenants, m_tenant.id);
        return;
    }
    showTenant(tenant);
}

/// Everything of the earlier tenant goes before the first question about the new one.
void MainWindow::showTenant(const core::TenantEntry &tenant)
{
    qDeleteAll(findChildren<CallWindow *>(QString(), Qt::FindDirectChildrenOnly));
    m_tenant = tenant;
    m_branchesRead = false;
    m_subtitles.clear();
    m_settings.tenant = tenant.slug;
    m_undo.clear();
    m_palette->forget();
    m_toast->hide();
    m_navigator->follow({}, {});
    m_sidebar->setTenants(m_tenants, tenant.id);
    m_header->setBranches({});
    m_search->follow(core::TenantDirectory::scopeOf(tenant));
    m_unassigned->follow(core::TenantDirectory::scopeOf(tenant));
    m_running->follow(core::TenantDirectory::scopeOf(tenant));
    const auto left = pageOf(m_settings.page, m_role);
    m_navigator->show(left && rowOf(*left).goTo ? *left : firstPage(m_role));
    m_navigator->view()->focusMain();
    readBranches();
    Q_EMIT tenantShown(tenant.id);
    Q_EMIT settingsChanged(settings());
}

void MainWindow::readBranches()
{
    if (m_tenant.id.isNull())
        return;
    const TenantScope scope = core::TenantDirectory::scopeOf(m_tenant);
    m_jobs.run(this, m_branchesSlot, [scope](core::Stores &stores) { return stores.tenants().branches(scope); },
               [this, scope](const Result<QList<core::BranchEntry>> &read) {
                   const QList<core::BranchEntry> branches = read.value_or(QList<core::BranchEntry>());
                   if (read && !branches.isEmpty())
                       m_formats.setHome(branches.first().zone, branches.first().region);
                   if (read)
                       m_header->setBranches(branches);
                   m_statusBar->present();
                   // Without the branches pages ask for their records all the same: the answer tells what is wrong.
                   if (!m_branchesRead) { // whichever question it answers: a later one overtakes the first
                       const GlobalFilter chosen = m_navigator->filter(); // while waiting
                       m_navigator->follow(scope, branches);
                       m_navigator->setFilter(chosen);
                       m_branchesRead = true;
                       if (const QString start = std::exchange(m_startRoute, {}); !start.isEmpty())
                           open(start);
                   } else if (read) {
                       m_navigator->setBranches(branches);
                   }
               });
}

/// Kept, because a page that is shown again has nothing new to say.
void MainWindow::setSubtitle(Page page, const QString &text)
{
    m_subtitles.insert(page, text);
    if (page == m_navigator->page())
        m_header->setSubtitle(text);
}

void MainWindow::presentPage()
{
    const PageView *view = m_navigator->view();
    m_header->setSubtitle(m_subtitles.value(m_navigator->page()));
    m_header->setVisible(!view->hasOwnHeader());
    m_header->setFilters(view->headerFilters());
    m_header->setExtra(m_navigator->view()->headerExtra());
    m_statusBar->setFigures({});
    m_settings.page = rowOf(rowOf(m_navigator->page()).inSidebar).route;
    presentTitle();
}

void MainWindow::setBusy(const QString &what)
{
    m_firstRun->setBusy(what);
}

void MainWindow::tell(const QString &title, const QString &text)
{
    m_prompt.tell(title, text);
}

DeskSettings MainWindow::settings() const
{
    DeskSettings now = m_settings;
    now.geometry = saveGeometry();
    return now;
}

void MainWindow::setLanguage(const QString &code)
{
    if (code == m_settings.language)
        return presentChoices();
    m_settings.language = code;
    m_formats.setLanguage(code);
    Q_EMIT languageChosen(code); // brings a LanguageChange
    retranslate();
    Q_EMIT settingsChanged(settings());
}

void MainWindow::setTheme(ThemeMode mode)
{
    m_settings.theme = mode;
    m_theme.setMode(mode);
    presentChoices();
    Q_EMIT settingsChanged(settings());
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import configuration"), {}, tr("Configuration (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        import(path);
    });
    dialog->open();
}

/// Into an empty database at once; over a clinic that is there only after a question, because an import is not undone.
void MainWindow::import(const QString &path)
{
    if (m_stack->currentWidget() == m_firstRun) {
        m_firstRun->hold();
        Q_EMIT importRequested(path);
        return;
    }
    const Question question{tr("Import this configuration?"),
                            tr("The clinics in the file become as the file says: what it does not name is taken out of use. This cannot be undone here."),
                            tr("Import"), tr("Leave as it is")};
    m_prompt.ask(question, this, [this, path] { Q_EMIT importRequested(path); });
}

void MainWindow::escape()
{
    if (m_navigator->view())
        m_navigator->view()->closeTopmost();
}

void MainWindow::copyLink()
{
    QApplication::clipboard()->setText(m_navigator->route().toString());
    m_toast->show(tr("Link copied."));
}

/// F6: sidebar, header, what the page names, status bar, and around again.
void MainWindow::moveRegion(int step)
{
    PageView *view = m_navigator->view();
    if (!view)
        return;
    struct Region
    {
        const QWidget *place;
        std::function<void()> enter;
    };
    QList<Region> regions{{m_sidebar, [this] { m_sidebar->focusMain(); }}};
    if (m_header->isVisible() && view->headerFilters())
        regions.append({m_header, [this] { m_header->focusMain(); }});
    const QList<QWidget *> own = view->regions();
    for (QWidget *region : own)
        regions.append({region, [region] { region->setFocus(Qt::ShortcutFocusReason); }});
    if (own.isEmpty())
        regions.append({view, [view] { view->focusMain(); }});
    regions.append({m_statusBar, [this] { m_statusBar->focusMain(); }});

    const QWidget *focused = QApplication::focusWidget();
    const auto current = std::ranges::find_if(regions, [&](const Region &region) { return region.place == focused || (focused && region.place->isAncestorOf(focused)); });
    const qsizetype at = current == regions.end() ? (step > 0 ? -1 : 0) : current - regions.begin();
    regions.at((at + step + regions.size()) % regions.size()).enter();
}

void MainWindow::presentChoices()
{
    for (const QString &code : {u"de"_s, u"en"_s})
        m_actions.find("language."_L1 + code)->setChecked(code == m_settings.language);
    m_actions.find(u"theme.system"_s)->setChecked(m_settings.theme == ThemeMode::System);
    m_actions.find(u"theme.light"_s)->setChecked(m_settings.theme == ThemeMode::Light);
    m_actions.find(u"theme.dark"_s)->setChecked(m_settings.theme == ThemeMode::Dark);
    m_actions.find(u"singlekeys"_s)->setChecked(m_settings.singleKeys);
    m_firstRun->setChoices(m_settings.language, m_settings.theme);
}

void MainWindow::presentTitle()
{
    if (m_tenant.id.isNull())
        return setWindowTitle(u"AskProAI Desk"_s);
    m_header->setTitle(titleOf(m_navigator->page()));
    m_sidebar->setPage(m_navigator->page());
    setWindowTitle(u"%1 \u2013 %2"_s.arg(titleOf(m_navigator->page()), m_tenant.name));
}

void MainWindow::presentUnassigned(qint64 calls)
{
    const bool maySee = may(m_role, Right::SeeQuarantine);
    m_header->setUnassigned(calls, maySee);
    m_sidebar->setBadge(Page::Calls, maySee ? calls : 0, m_formats.number(calls), tr("%n call(s) without a branch", nullptr, int(calls)), Tone::Danger);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    presentWaiting();
    presentChoices();
    presentTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT settingsChanged(settings());
    QWidget::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowBelow;
    m_sidebar->setNarrow(narrow);
    m_header->setNarrow(narrow);
    m_statusBar->setNarrow(narrow);
    m_navigator->setNarrow(narrow);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().bg);
}

} // namespace askpro::ui
