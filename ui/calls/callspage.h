#pragma once

#include "models/tenancy/tenantscope.h"
#include "services/core/jobs/jobs.h"
#include "services/core/ports/tenantstore.h"
#include "ui/common/globalfilter.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace askpro::core {
class Clock;
class EventHub;
}

namespace askpro::ui {

class Banner;
class CallAssigner;
class CallDetailPane;
class CallFeed;
class CallFilterBar;
class CallListModel;
class CallTable;
class Formats;
class NewCallsPill;
class Skeleton;
class StateView;
class Toast;

/// The calls of a tenant: filters, list, and one call in detail.
class CallsPage final : public QWidget
{
    Q_OBJECT

public:
    CallsPage(core::Jobs &jobs, core::EventHub &hub, const core::Clock &clock, const Formats &formats, QWidget *parent = nullptr);

    /// Another tenant: nothing of the earlier one stays, filters of this page neither.
    void follow(std::optional<models::TenantScope> scope, const QList<core::BranchEntry> &branches);
    void setBranches(const QList<core::BranchEntry> &branches);
    void setGlobalFilter(const GlobalFilter &filter);
    /// Only what belongs to no branch; the global filter does not count then.
    void setUnassignedOnly(bool unassigned);

    void refresh();
    void focusSearch();
    void focusList();
    /// False when there was nothing to close.
    bool closeDetail();

    [[nodiscard]] QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    void counted(qint64 calls);
    void unassignedCounted(qint64 calls);
    void configChanged();
    void allTimesWanted();
    void splitterMoved();

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
