#pragma once

#include "models/people/role.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/jobs/jobs.h"
#include "services/core/ports/tenantstore.h"
#include "ui/common/globalfilter.h"
#include "ui/common/route.h"

#include <QVariantMap>
#include <QWidget>

#include <optional>

namespace askpro::core {
class Clock;
class EventHub;
}

namespace askpro::ui {

class Actions;
class Formats;
class Prompt;
class StatusSource;
class UndoStack;

/// What a page works with; everything outlives it.
struct PageContext
{
    core::Jobs &jobs;
    core::EventHub &hub;
    const core::Clock &clock;
    const Formats &formats;
    StatusSource &status;
    Actions &actions;
    UndoStack &undo;
    Prompt &prompt;
    models::Role role;
};

/// Which of the header's filters a page obeys.
enum class HeaderFilter { None = 0, Branch = 1, Period = 2 };
Q_DECLARE_FLAGS(HeaderFilters, HeaderFilter)

/// One page of the desk. The shell tells it whose data and which filters count; what it shows it asks for itself, when it is
/// shown, and follows the event hub. A hidden page asks nothing: it catches up in showEvent.
class PageView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Another tenant, or none: nothing of the earlier one stays, neither on screen nor in memory.
    virtual void follow(const std::optional<models::TenantScope> &scope, const QList<core::BranchEntry> &branches) = 0;
    /// The same tenant's branches, edited meanwhile.
    virtual void setBranches(const QList<core::BranchEntry> &branches) = 0;
    virtual void setGlobalFilter(const GlobalFilter &) {}
    /// The window is below 1180 px.
    virtual void setNarrow(bool) {}
    /// F5.
    virtual void refresh() = 0;
    virtual void focusMain() = 0;
    /// What F6 goes through on this page, each able to take the focus; empty = the page as a whole.
    [[nodiscard]] virtual QList<QWidget *> regions() const { return {}; }
    /// Ctrl+F; false = there is nothing to search in.
    virtual bool focusSearch() { return false; }
    /// Esc: closes the topmost of detail and filter; false = there was nothing to close.
    virtual bool closeTopmost() { return false; }

    [[nodiscard]] virtual HeaderFilters headerFilters() const { return {}; }
    /// A widget of the page that stands in the header, left of the filters; null = none. Owned by the page.
    [[nodiscard]] virtual QWidget *headerExtra() { return nullptr; }
    /// The page draws its own header; the shell shows none.
    [[nodiscard]] virtual bool hasOwnHeader() const { return false; }

    /// The page's part of its route: ids and words, never names (route.h).
    [[nodiscard]] virtual QMap<QString, QString> routeQuery() const { return {}; }
    /// A deep link, or back and forward. What does not exist (any more) or belongs to another tenant is said on the page.
    virtual void openRoute(const QMap<QString, QString> &) {}
    /// What back and forward bring again besides the route: search words, scroll position. Never leaves memory.
    [[nodiscard]] virtual QVariantMap memory() const { return {}; }
    virtual void remember(const QVariantMap &) {}
    /// Splitters and columns, kept from one start to the next.
    [[nodiscard]] virtual QVariantMap layoutState() const { return {}; }
    virtual void restoreLayout(const QVariantMap &) {}

Q_SIGNALS:
    /// The number beside the title; none while it is not known.
    void counted(std::optional<qint64> records);
    /// The words beside the title where there is no number ("10 – 30 September").
    void subtitleChanged(const QString &text);
    void routeWanted(const askpro::ui::Route &route);
    /// Another filter for all pages ("Show all times").
    void globalFilterWanted(const askpro::ui::GlobalFilter &filter);
    /// routeQuery() is another one now: a record was selected, a view chosen.
    void viewChanged();
    /// A message that is gone by itself.
    void told(const QString &text);
    void layoutChanged();
};

} // namespace askpro::ui

Q_DECLARE_OPERATORS_FOR_FLAGS(askpro::ui::HeaderFilters)
