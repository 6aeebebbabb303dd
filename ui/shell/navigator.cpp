#include "ui/shell/navigator.h"

#include "ui/common/filterroute.h"

#include <QStackedWidget>

#include <utility>

using namespace askpro::models;

namespace askpro::ui {

Navigator::Navigator(QStackedWidget &stack, Role role, Maker make, QObject *parent)
    : QObject(parent), m_stack(stack), m_role(role), m_make(std::move(make))
{
}

void Navigator::follow(const std::optional<TenantScope> &scope, const QList<core::BranchEntry> &branches)
{
    m_scope = scope;
    m_branches = branches;
    m_filter = {};
    m_history.clear();
    for (PageView *view : std::as_const(m_views))
        view->follow(scope, branches);
    if (scope && view())
        m_history.push(here()); // one can come back to where one begins
    Q_EMIT filterChanged(m_filter);
    Q_EMIT historyChanged();
}

void Navigator::setBranches(const QList<core::BranchEntry> &branches)
{
    m_branches = branches;
    for (PageView *view : std::as_const(m_views))
        view->setBranches(branches);
}

void Navigator::setFilter(const GlobalFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (PageView *view : std::as_const(m_views))
        view->setGlobalFilter(filter);
    m_history.replace(here());
    Q_EMIT filterChanged(filter);
}

void Navigator::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (PageView *view : std::as_const(m_views))
        view->setNarrow(narrow);
}

void Navigator::show(Page page)
{
    if (!maySee(m_role, page))
        return;
    leave();
    bring(page);
    m_history.push(here());
    Q_EMIT historyChanged();
}

bool Navigator::open(const Route &route)
{
    const auto page = pageOf(route.page, m_role);
    if (!page)
        return false;
    leave();
    bring(*page);
    apply(route.query, *page);
    m_views.value(*page)->focusMain();
    m_history.push(here());
    Q_EMIT historyChanged();
    return true;
}

void Navigator::openInPlace(const Route &route)
{
    if (const auto page = pageOf(route.page, m_role)) {
        bring(*page);
        apply(route.query, *page);
        m_history.replace(here());
    }
}

void Navigator::back()
{
    leave();
    go(m_history.back());
}

void Navigator::forward()
{
    leave();
    go(m_history.forward());
}

void Navigator::go(const std::optional<Place> &place)
{
    const auto page = place ? pageOf(place->route.page, m_role) : std::nullopt;
    if (!page)
        return;
    bring(*page);
    apply(place->route.query, *page, true);
    m_views.value(*page)->remember(place->memory);
    Q_EMIT historyChanged();
}

Route Navigator::route() const
{
    const PageView *current = view();
    Route route{rowOf(m_page).route, current ? current->routeQuery() : QMap<QString, QString>()};
    if (current && current->headerFilters())
        route.query.insert(routeQueryOf(m_filter));
    return route;
}

Place Navigator::here() const
{
    const PageView *current = view();
    return {route(), current ? current->memory() : QVariantMap()};
}

/// What the place looks like when it is left is what coming back shows.
void Navigator::leave()
{
    if (view())
        m_history.replace(here());
}

void Navigator::bring(Page page)
{
    PageView &view = make(page);
    m_page = page;
    m_stack.setCurrentWidget(&view);
    Q_EMIT pageShown(page);
}

void Navigator::apply(QMap<QString, QString> query, Page page, bool exactly)
{
    const RoutedFilter routed = takeFilter(query, m_branches);
    if (routed.said || (exactly && m_views.value(page)->headerFilters()))
        setFilter(routed.filter);
    if (routed.unknownBranch)
        Q_EMIT told(tr("The link names a branch that does not exist here."));
    m_views.value(page)->openRoute(query);
}

PageView &Navigator::make(Page page)
{
    if (PageView *known = m_views.value(page))
        return *known;
    PageView *view = m_make(page, &m_stack);
    m_stack.addWidget(view);
    m_views.insert(page, view);
    connectView(page, *view);
    view->setNarrow(m_narrow);
    if (const auto layout = m_layouts.constFind(rowOf(page).route); layout != m_layouts.constEnd())
        view->restoreLayout(*layout);
    view->follow(m_scope, m_branches);
    view->setGlobalFilter(m_filter);
    Q_EMIT pageMade(page, view);
    return *view;
}

void Navigator::connectView(Page page, PageView &view)
{
    connect(&view, &PageView::routeWanted, this, &Navigator::open);
    connect(&view, &PageView::globalFilterWanted, this, &Navigator::setFilter);
    connect(&view, &PageView::told, this, &Navigator::told);
    connect(&view, &PageView::viewChanged, this, [this, page] {
        if (page == m_page)
            m_history.replace(here());
    });
    connect(&view, &PageView::layoutChanged, this, [this, page, &view] {
        m_layouts.insert(rowOf(page).route, view.layoutState());
        Q_EMIT layoutChanged();
    });
}

} // namespace askpro::ui
