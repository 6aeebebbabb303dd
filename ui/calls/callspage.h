#pragma once

#include "ui/common/pageview.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace askpro::ui {

class Banner;
class CallAssigner;
class CallDetailPane;
class CallFeed;
class CallFilterBar;
class CallListModel;
class CallTable;
class NewCallsPill;
class Skeleton;
class StateView;
class Toast;

/// The calls of a tenant: filters, list, and one call in detail.
class CallsPage final : public PageView
{
    Q_OBJECT

public:
    explicit CallsPage(const PageContext &context, QWidget *parent = nullptr);

    void follow(const std::optional<models::TenantScope> &scope, const QList<core::BranchEntry> &branches) override;
    void setBranches(const QList<core::BranchEntry> &branches) override;
    void setGlobalFilter(const GlobalFilter &filter) override;
    /// Only what belongs to no branch; the global filter does not count then.
    void setUnassignedOnly(bool unassigned);

    void refresh() override;
    void focusMain() override;
    bool focusSearch() override;
    bool closeTopmost() override;

    [[nodiscard]] HeaderFilters headerFilters() const override { return m_unassigned ? HeaderFilters() : HeaderFilter::Branch | HeaderFilter::Period; }
    [[nodiscard]] QMap<QString, QString> routeQuery() const override;
    void openRoute(const QMap<QString, QString> &query) override;
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &layout) override;

    /// Moves the selection and gives the call it is on then; null = there is none, or it is not loaded.
    models::CallId neighbour(int step);

Q_SIGNALS:
    void unassignedCounted(qint64 calls);
    void configChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectList();
    void connectStates();
    void connectAssignment();
    void applyFilter();
    void showLoaded();
    void showEmpty();
    void showFailure(const models::Error &error);
    void showLost();
    void openRow(int row);
    void selectShown();
    void followDay();
    void retranslate();

    const Formats &m_formats;
    CallListModel *m_model;
    CallFeed *m_feed;
    CallAssigner *m_assigner;
    std::optional<models::TenantScope> m_scope;
    GlobalFilter m_global;
    bool m_unassigned = false;
    bool m_lost = false;
    models::Instant m_asOf{};        ///< when the list was last known to be right
    QDate m_today;

    CallFilterBar *m_bar;
    Banner *m_banner;
    QStackedWidget *m_stack;
    CallTable *m_table;
    Skeleton *m_skeleton;
    StateView *m_state;
    NewCallsPill *m_pill;
    QSplitter *m_splitter;
    CallDetailPane *m_detail;
    Toast *m_toast;
    QTimer m_patience;               ///< before bars are shown instead of rows
    QTimer m_minute;
};

} // namespace askpro::ui
