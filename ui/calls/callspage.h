#pragma once

#include "ui/calls/callfilters.h"
#include "ui/calls/callviews.h"
#include "ui/common/pageview.h"

#include <QTimer>

class QSplitter;

namespace askpro::ui {

class CallActions;
class CallAssigner;
class CallDetailPane;
class CallFeed;
class CallFilterBar;
class CallListModel;
class CallListPanel;
class CallListStates;
class CallMarks;
class CallSnippets;
class CallTable;
class ChoicePopup;
class MarkBar;
class TabRow;
class ViewCounts;

/// The calls of a tenant: views, filters, list, and one call in detail.
class CallsPage final : public PageView
{
    Q_OBJECT

public:
    explicit CallsPage(const PageContext &context, QWidget *parent = nullptr);

    void follow(const std::optional<models::TenantScope> &scope, const QList<core::BranchEntry> &branches) override;
    void setBranches(const QList<core::BranchEntry> &branches) override;
    void setGlobalFilter(const GlobalFilter &filter) override;
    void setNarrow(bool narrow) override;
    /// Rows of one line.
    void setCompact(bool compact);

    void refresh() override;
    void focusMain() override;
    [[nodiscard]] QList<QWidget *> regions() const override;
    bool focusSearch() override;
    bool closeTopmost() override;
    /// Moves the selection and gives the call it is on then; null at the ends of the list.
    models::CallId neighbour(int step);
    /// For pictures and tests: what is seen in a state, whatever is true: loading, slow, empty, filtered, error, offline,
    /// forbidden. False = there is no such state.
    bool showState(const QString &state);

    [[nodiscard]] HeaderFilters headerFilters() const override;
    [[nodiscard]] QMap<QString, QString> routeQuery() const override;
    void openRoute(const QMap<QString, QString> &query) override;
    [[nodiscard]] QVariantMap memory() const override;
    void remember(const QVariantMap &memory) override;
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &layout) override;

Q_SIGNALS:
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void compose();
    void connectFilters();
    void connectList();
    void connectStates();
    void connectActions();
    void setView(const QString &id);
    void setOrder(core::CallOrder order);
    [[nodiscard]] bool isQuarantine() const;
    [[nodiscard]] core::CallFilter filterWithoutView() const;
    [[nodiscard]] core::CallFilter filterNow() const;
    void applyFilter();
    void askCounts();
    void askServices();
    void showCounts(const std::optional<core::CallCounts> &counts);
    void presentMarks();
    void presentTabs();
    void chooseBranch(const QPoint &at);
    void assignTo(models::BranchId branch);
    void openCall(models::CallId call);
    void preview(models::CallId call);
    void selectShown();
    void followDay();
    void retranslate();

    const PageContext m_context;
    CallListModel *m_model;
    CallFeed *m_feed;
    CallMarks *m_marks;
    CallAssigner *m_assigner;
    CallSnippets *m_snippets;
    ViewCounts *m_counts;
    std::optional<models::TenantScope> m_scope;
    QList<core::BranchEntry> m_branches;
    FilterSources m_sources;
    core::Jobs::Slot m_servicesSlot;
    GlobalFilter m_global;
    const CallView *m_view;
    core::CallOrder m_order = core::CallOrder::Newest;
    std::optional<qint64> m_matching;
    int m_scrollTo = -1;             ///< row to be first in sight when the list is there
    bool m_paneWanted = true;
    QDate m_today;

    TabRow *m_tabs;
    CallFilterBar *m_bar;
    CallTable *m_table;
    CallActions *m_actions;
    MarkBar *m_markBar;
    CallListPanel *m_panel;
    CallListStates *m_states;
    QSplitter *m_splitter;
    CallDetailPane *m_detail;
    ChoicePopup *m_branchPopup;
    QTimer m_minute;
};

} // namespace askpro::ui
