#pragma once

#include "ui/common/history.h"
#include "ui/common/pageview.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QObject>

#include <functional>

class QStackedWidget;

namespace askpro::ui {

/// Which page is shown, whose data and which filter it shows, and the way back. Pages are made when they are first opened.
/// GUI thread.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    using Maker = std::function<PageView *(Page, QWidget *parent)>;

    /// `stack` outlives it and owns the pages.
    Navigator(QStackedWidget &stack, models::Role role, Maker make, QObject *parent);

    /// Another tenant, or none: all pages, the filter and the way back begin anew.
    void follow(const std::optional<models::TenantScope> &scope, const QList<core::BranchEntry> &branches);
    void setBranches(const QList<core::BranchEntry> &branches);
    void setFilter(const GlobalFilter &filter);
    void setNarrow(bool narrow);
    void setLayouts(const QMap<QString, QVariantMap> &layouts) { m_layouts = layouts; }

    /// The page as it was left.
    void show(Page page);
    /// A link. False = there is no such page for this role; nothing changes then.
    bool open(const Route &route);
    /// Like open(), but in place of the current entry of the way back: the next call of a list.
    void openInPlace(const Route &route);
    void back();
    void forward();

    [[nodiscard]] Page page() const { return m_page; }
    /// Null before the first page.
    [[nodiscard]] PageView *view() const { return m_views.value(m_page); }
    /// Null when it was not opened yet.
    [[nodiscard]] PageView *viewOf(Page page) const { return m_views.value(page); }
    [[nodiscard]] const GlobalFilter &filter() const { return m_filter; }
    [[nodiscard]] const QList<core::BranchEntry> &branches() const { return m_branches; }
    [[nodiscard]] Route route() const;
    [[nodiscard]] const QMap<QString, QVariantMap> &layouts() const { return m_layouts; }
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

Q_SIGNALS:
    void pageMade(askpro::ui::Page page, askpro::ui::PageView *view);
    void pageShown(askpro::ui::Page page);
    void filterChanged(const askpro::ui::GlobalFilter &filter);
    void historyChanged();
    void told(const QString &text);
    void layoutChanged();

private:
    PageView &make(Page page);
    void connectView(Page page, PageView &view);
    void bring(Page page);
    /// `exactly`: the filter as it was at that place, not as it is now.
    void apply(QMap<QString, QString> query, Page page, bool exactly = false);
    void leave();
    void go(const std::optional<Place> &place);
    [[nodiscard]] Place here() const;

    QStackedWidget &m_stack;
    const models::Role m_role;
    Maker m_make;
    std::optional<models::TenantScope> m_scope;
    QList<core::BranchEntry> m_branches;
    GlobalFilter m_filter;
    QHash<Page, PageView *> m_views;
    QMap<QString, QVariantMap> m_layouts;
    History m_history;
    Page m_page = Page::Calls;
    bool m_narrow = false;
};

} // namespace askpro::ui
