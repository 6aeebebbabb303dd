#include "ui/shell/mainwindow.h"

#include "services/core/events/eventhub.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "ui/calls/callspage.h"
#include "ui/common/stateview.h"
#include "ui/common/toast.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/firstrunpage.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/tenantswitcher.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int narrowBelow = 1180;

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings, const DeskSettings &settings, const QList<core::TenantEntry> &tenants)
    : m_jobs(surroundings.jobs), m_theme(surroundings.theme), m_status(surroundings.status), m_hub(surroundings.hub),
      m_clock(surroundings.clock), m_formats(surroundings.clock), m_role(surroundings.role), m_settings(settings)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(1024, 700);
    m_formats.setLanguage(settings.language);
    m_theme.setMode(settings.theme);
    compose();
    connectParts();
    addActions();
    retranslate();
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry))
        resize(1440, 900);
    if (settings.pages.contains(u"calls"_s))
        m_calls->restoreLayout(settings.pages.value(u"calls"_s));
    setTenants(tenants);
}

MainWindow::~MainWindow() = default;

void MainWindow::compose()
{
    m_settingsMenu = new SettingsMenu(this);
    m_stack = new QStackedWidget(this);
    m_firstRun = new FirstRunPage(m_stack);
    m_desk = new QWidget(m_stack);
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_firstRun);
    m_waiting = new StateView(m_stack);
    m_waiting->setObjectName(u"waiting"_s);
    m_stack->addWidget(m_waiting);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    m_sidebar = new Sidebar(*m_settingsMenu, m_desk);
    m_header = new PageHeader(m_desk);
    m_calls = new CallsPage({m_jobs, m_hub, m_clock, m_formats, m_status, m_actions, m_undo, *this, m_role}, m_desk);
    m_statusBar = new StatusBar(m_status, m_formats, m_desk);
    m_toast = new Toast(m_calls);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_calls, 1);
    column->addWidget(m_statusBar);
    auto *row = new QHBoxLayout(m_desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::tenantChosen, this, [this](TenantId id) {
        const auto found = std::ranges::find(m_tenants, id, &core::TenantEntry::id);
        if (found != m_tenants.end())
            showTenant(*found);
    });
    connect(m_header, &PageHeader::filterChosen, m_calls, &CallsPage::setGlobalFilter);
    connect(m_calls, &CallsPage::globalFilterWanted, this, [this](const GlobalFilter &filter) {
        m_header->setFilter(filter);
        m_calls->setGlobalFilter(filter);
    });
    connect(m_calls, &CallsPage::counted, this, [this](std::optional<qint64> calls) {
        m_count = calls;
        presentCounts();
    });
    connect(m_calls, &CallsPage::unassignedCounted, this, [this](qint64 calls) {
        m_unassigned = calls;
        presentCounts();
    });
    connect(m_calls, &CallsPage::configChanged, this, [this] { readBranches(false); });
    connect(m_calls, &CallsPage::layoutChanged, this, [this] { m_settings.pages.insert(u"calls"_s, m_calls->layoutState()); });
    connect(&m_hub, &core::EventHub::restored, this, [this] { readBranches(false); });
    connect(m_calls, &CallsPage::demoWanted, this, &MainWindow::demoRequested);
    connect(m_calls, &CallsPage::told, this, [this](const QString &text) { m_toast->show(text); });
    connect(&m_undo, &UndoStack::told, this, [this](const QString &text, bool undoable) { m_toast->show(text, undoable ? tr("Undo") : QString()); });
    connect(&m_undo, &UndoStack::failed, this, [this](const Error &error) { m_toast->show(error.userText); });
    connect(m_toast, &Toast::acted, &m_undo, &UndoStack::undo);
    connect(m_firstRun, &FirstRunPage::demoChosen, this, &MainWindow::demoRequested);
    connect(m_firstRun, &FirstRunPage::importChosen, this, &MainWindow::chooseFile);
    connect(m_firstRun, &FirstRunPage::languageChosen, this, &MainWindow::setLanguage);
    connect(m_firstRun, &FirstRunPage::themeChosen, this, &MainWindow::setTheme);
    connect(m_settingsMenu, &SettingsMenu::languageChosen, this, &MainWindow::setLanguage);
    connect(m_settingsMenu, &SettingsMenu::themeChosen, this, &MainWindow::setTheme);
    connect(m_settingsMenu, &SettingsMenu::importChosen, this, &MainWindow::chooseFile);
    connect(m_settingsMenu, &SettingsMenu::aboutChosen, this, [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::addActions()
{
    struct Row
    {
        QKeySequence key;
        std::function<void()> act;
    };
    const Row rows[]{
        {QKeySequence(Qt::ALT | Qt::Key_3), [this] { showPage(Page::Calls); m_calls->focusMain(); }},
        {QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_calls->focusSearch(); }},
        {QKeySequence(Qt::Key_F5), [this] { m_calls->refresh(); readBranches(false); }},
        {QKeySequence(Qt::Key_Escape), [this] { escape(); }},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { setTheme(m_theme.isDark() ? ThemeMode::Light : ThemeMode::Dark); }},
        {QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_undo.undo(); }},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_undo.redo(); }},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { m_sidebar->switcher().open(); }},
    };
    for (const Row &row : rows) {
        auto *action = new QAction(this);
        action->setShortcut(row.key);
        connect(action, &QAction::triggered, this, row.act);
        addAction(action);
    }
}

void MainWindow::setWaiting(const QString &problem)
{
    m_waitingFor = problem;
    presentWaiting();
    if (m_tenant.id.isNull())
        m_stack->setCurrentWidget(m_waiting);
}

void MainWindow::presentWaiting()
{
    if (m_waitingFor.isEmpty())
        m_waiting->show({Tone::Neutral, u"hourglass"_s, tr("The database is being opened …"), {}, {}, {}});
    else
        m_waiting->show({Tone::Danger, u"wifi-off"_s, tr("The database cannot be reached"),
                         m_waitingFor + u'\n' + tr("It is tried again every few seconds."), {}, {}});
}

void MainWindow::setTenants(const QList<core::TenantEntry> &tenants)
{
    m_tenants = tenants;
    if (tenants.isEmpty()) {
        m_tenant = {};
        m_calls->follow({}, {});
        m_stack->setCurrentWidget(m_firstRun);
        return presentTitle();
    }
    const QString wanted = m_tenant.id.isNull() ? m_settings.tenant : m_tenant.slug;
    const auto found = std::ranges::find(tenants, wanted, &core::TenantEntry::slug);
    const core::TenantEntry tenant = found == tenants.end() ? tenants.first() : *found;
    setBusy({});
    m_stack->setCurrentWidget(m_desk);
    if (tenant.id == m_tenant.id) {
        m_tenant = tenant;
        m_sidebar->setTenants(m_tenants, m_tenant.id);
        return;
    }
    showTenant(tenant);
}

void MainWindow::showTenant(const core::TenantEntry &tenant)
{
    m_tenant = tenant;
    m_settings.tenant = tenant.slug;
    m_page = Page::Calls;
    m_sidebar->setTenants(m_tenants, tenant.id);
    m_header->setBranches({});
    m_header->setFilter({});
    m_count.reset();
    m_unassigned = 0;
    m_undo.clear();
    m_toast->hide();
    presentCounts();
    presentTitle();
    m_calls->focusMain();
    m_calls->follow({}, {}); // nothing of the earlier tenant while the new one's branches are read
    readBranches(true);
    Q_EMIT tenantShown(tenant.id);
    Q_EMIT settingsChanged(settings());
}

void MainWindow::readBranches(bool newTenant)
{
    if (m_tenant.id.isNull())
        return;
    const TenantScope scope = core::TenantDirectory::scopeOf(m_tenant);
    m_jobs.run(this, m_branchesSlot, [scope](core::Stores &stores) { return stores.tenants().branches(scope); },
               [this, scope, newTenant](const Result<QList<core::BranchEntry>> &read) {
                   const QList<core::BranchEntry> branches = read.value_or(QList<core::BranchEntry>());
                   if (read && !branches.isEmpty())
                       m_formats.setHome(branches.first().zone, branches.first().region);
                   if (read)
                       m_header->setBranches(branches);
                   m_statusBar->present();
                   // Without the branches the calls are asked for all the same: their answer tells what is wrong.
                   if (newTenant) {
                       m_calls->follow(scope, branches);
                       m_calls->setGlobalFilter(m_header->filter()); // what was chosen while waiting
                       openPage();
                   } else if (read)
                       m_calls->setBranches(branches);
               });
}

void MainWindow::showPage(Page page)
{
    m_page = page;
    m_sidebar->setPage(page);
    m_count.reset();
    openPage();
    presentCounts();
    presentTitle();
}

void MainWindow::openPage()
{
    m_calls->openRoute(m_page == Page::Unassigned ? QMap<QString, QString>{{u"view"_s, u"unassigned"_s}} : QMap<QString, QString>());
}

void MainWindow::setBusy(const QString &what)
{
    m_firstRun->setBusy(what);
}

void MainWindow::tell(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::ask(const Question &question, QObject *asker, std::function<void()> confirmed)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton *yes = box->addButton(question.confirm, QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(question.keep, QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(box, &QMessageBox::buttonClicked, asker, [yes, confirmed = std::move(confirmed)](const QAbstractButton *clicked) {
        if (clicked == yes)
            confirmed();
    });
    box->open();
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
        return;
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
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importRequested);
    dialog->open();
}

void MainWindow::escape()
{
    m_calls->closeTopmost();
}

void MainWindow::presentChoices()
{
    m_settingsMenu->present(m_settings.language, m_settings.theme);
    m_firstRun->setChoices(m_settings.language, m_settings.theme);
}

void MainWindow::presentTitle()
{
    if (m_tenant.id.isNull())
        return setWindowTitle(u"AskProAI Desk"_s);
    m_header->setTitle(titleOf(m_page));
    m_sidebar->setPage(m_page);
    setWindowTitle(u"%1 \u2013 %2"_s.arg(titleOf(m_page), m_tenant.name));
}

void MainWindow::presentCounts()
{
    m_header->setCount(m_count ? m_formats.number(*m_count) : QString());
    m_sidebar->setUnassigned(m_unassigned, m_formats.number(m_unassigned));
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    presentWaiting();
    presentChoices();
    presentTitle();
    presentCounts();
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
    m_calls->setNarrow(narrow);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().bg);
}

} // namespace askpro::ui
