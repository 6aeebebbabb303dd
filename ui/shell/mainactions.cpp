// What can be done everywhere in the window, as rows of the registry.
#include "ui/shell/aboutdialog.h"
#include "ui/shell/keyoverview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/palette.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/tenantswitcher.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

struct Row
{
    ActionSpec spec;
    std::function<void()> act;
};

} // namespace

void MainWindow::addActions()
{
    addPageActions();
    addQuarantineAction();
    const auto onPage = [this](auto act) {
        return [this, act] {
            if (PageView *view = m_navigator->view())
                act(*view);
        };
    };
    const Row rows[]{
        {{"palette", QT_TRANSLATE_NOOP("Action", "Search and commands"), "search", ActionGroup::Application, {Qt::CTRL | Qt::Key_K}, false},
         [this] { m_palette->open(); }},
        {{"search", QT_TRANSLATE_NOOP("Action", "Search on this page"), "search", ActionGroup::View, {Qt::CTRL | Qt::Key_F}},
         onPage([](PageView &view) { view.focusSearch(); })},
        {{"refresh", QT_TRANSLATE_NOOP("Action", "Refresh"), "refresh-cw", ActionGroup::View, {Qt::Key_F5}},
         onPage([this](PageView &view) { view.refresh(); readBranches(); })},
        {{"back", QT_TRANSLATE_NOOP("Action", "Back"), "arrow-left", ActionGroup::View, {Qt::ALT | Qt::Key_Left}}, [this] { m_navigator->back(); }},
        {{"forward", QT_TRANSLATE_NOOP("Action", "Forward"), "arrow-right", ActionGroup::View, {Qt::ALT | Qt::Key_Right}},
         [this] { m_navigator->forward(); }},
        {{"link", QT_TRANSLATE_NOOP("Action", "Copy a link to what is shown"), "link", ActionGroup::View}, [this] { copyLink(); }},
        {{"region.next", QT_TRANSLATE_NOOP("Action", "Next area"), nullptr, ActionGroup::View, {Qt::Key_F6}, false}, [this] { moveRegion(1); }},
        {{"region.previous", QT_TRANSLATE_NOOP("Action", "Previous area"), nullptr, ActionGroup::View, {Qt::SHIFT | Qt::Key_F6}, false},
         [this] { moveRegion(-1); }},
        {{"escape", QT_TRANSLATE_NOOP("Action", "Close the topmost"), nullptr, ActionGroup::View, {Qt::Key_Escape}, false}, [this] { escape(); }},
        {{"undo", QT_TRANSLATE_NOOP("Action", "Undo"), "undo-2", ActionGroup::Application, {Qt::CTRL | Qt::Key_Z}}, [this] { m_undo.undo(); }},
        {{"redo", QT_TRANSLATE_NOOP("Action", "Redo"), "redo-2", ActionGroup::Application, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z}},
         [this] { m_undo.redo(); }},
        {{"tenant", QT_TRANSLATE_NOOP("Action", "Switch to another tenant"), "chevrons-up-down", ActionGroup::Application, {Qt::CTRL | Qt::SHIFT | Qt::Key_M}},
         [this] { m_sidebar->switcher().open(); }},
    };
    for (const Row &row : rows)
        m_actions.add(*this, row.spec, row.act);
    for (const QString &id : {u"back"_s, u"forward"_s, u"undo"_s, u"redo"_s})
        m_actions.find(id)->setEnabled(false);
    addSettingsActions();
    m_sidebar->bind(m_actions);
    m_settingsMenu->fill(m_actions);
}

void MainWindow::addPageActions()
{
    static const QHash<Page, QByteArray> ids = [] {
        QHash<Page, QByteArray> made;
        for (const PageRow &row : pageRows())
            made.insert(row.page, "go." + QByteArray(row.route.data(), row.route.size()));
        return made;
    }();
    for (const PageRow &row : pageRows()) {
        if (!row.goTo || !maySee(m_role, row.page))
            continue;
        ActionSpec spec{ids.find(row.page)->constData(), row.goTo, row.symbol, ActionGroup::Pages, {QKeyCombination(Qt::ALT, Qt::Key(row.key))}};
        m_actions.add(*this, spec, [this, page = row.page] {
            m_navigator->show(page);
            m_navigator->view()->focusMain();
        });
    }
}

void MainWindow::addQuarantineAction()
{
    if (!models::may(m_role, models::Right::SeeQuarantine))
        return;
    m_actions.add(*this, {"go.unassigned", QT_TRANSLATE_NOOP("Action", "Go to the calls that are not assigned"), "unlink", ActionGroup::Pages},
                  [this] { open(u"calls?view=unassigned"_s); });
}

void MainWindow::addSettingsActions()
{
    const auto checkable = [](const char *id, const char *text, const char *symbol) {
        ActionSpec spec{id, text, symbol, ActionGroup::Application};
        spec.checkable = true;
        return spec;
    };
    const Row rows[]{
        {{"settings", QT_TRANSLATE_NOOP("Action", "Settings"), "settings", ActionGroup::Application, {Qt::CTRL | Qt::Key_Comma}, false},
         [this] { Q_EMIT m_sidebar->settingsWanted(); }},
        {{"theme.switch", QT_TRANSLATE_NOOP("Action", "Switch between light and dark"), "sun-moon", ActionGroup::Application, {Qt::CTRL | Qt::SHIFT | Qt::Key_D}},
         [this] { setTheme(m_theme.isDark() ? ThemeMode::Light : ThemeMode::Dark); }},
        // The names of languages are not translated, so that everybody finds the own one.
        {checkable("language.de", "Deutsch", "languages"), [this] { setLanguage(u"de"_s); }},
        {checkable("language.en", "English", "languages"), [this] { setLanguage(u"en"_s); }},
        {checkable("theme.system", QT_TRANSLATE_NOOP("Action", "Theme of the system"), "sun-moon"), [this] { setTheme(ThemeMode::System); }},
        {checkable("theme.light", QT_TRANSLATE_NOOP("Action", "Light theme"), "sun-moon"), [this] { setTheme(ThemeMode::Light); }},
        {checkable("theme.dark", QT_TRANSLATE_NOOP("Action", "Dark theme"), "sun-moon"), [this] { setTheme(ThemeMode::Dark); }},
        {checkable("singlekeys", QT_TRANSLATE_NOOP("Action", "Keys that are a single letter"), "keyboard"),
         [this] {
             m_settings.singleKeys = !m_settings.singleKeys;
             m_actions.setSingleKeysEnabled(m_settings.singleKeys);
             presentChoices();
             Q_EMIT settingsChanged(settings());
         }},
        {{"import", QT_TRANSLATE_NOOP("Action", "Import a configuration file\u2026"), "file-input", ActionGroup::Application}, [this] { chooseFile(); }},
        {{"demo.end", QT_TRANSLATE_NOOP("Action", "End the demo"), "flask-conical", ActionGroup::Application}, [this] { Q_EMIT demoEndRequested(); }},
        {{"keys", QT_TRANSLATE_NOOP("Action", "Keys of this page"), "keyboard", ActionGroup::Application, {Qt::Key_F1}},
         [this] {
             const bool pages = !m_tenant.id.isNull();
             (new KeyOverview(m_actions, pages ? m_navigator->view() : nullptr, pages ? titleOf(m_navigator->page()) : QString(), this))->open();
         }},
        {{"about", QT_TRANSLATE_NOOP("Action", "About AskProAI Desk"), "info", ActionGroup::Application}, [this] { (new AboutDialog(this))->open(); }},
    };
    for (const Row &row : rows)
        m_actions.add(*this, row.spec, row.act);
    m_actions.find(u"demo.end"_s)->setVisible(false);
    m_actions.find(u"import"_s)->setVisible(models::may(m_role, models::Right::EditSetup));
}

} // namespace askpro::ui
