#pragma once

#include "models/tenancy/tenantscope.h"
#include "services/core/jobs/jobs.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/changestore.h"
#include "ui/calls/callpages.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace askpro::core {
class EventHub;
}

namespace askpro::ui {

class CallListModel;

/// Keeps a list of calls like the database: reads the pages that are looked at, follows what was committed, counts.
/// Answers of an earlier tenant or filter are dropped. While pages are being read, changed calls wait, so that a row
/// can never be lost between the two. GUI thread.
class CallFeed final : public QObject
{
    Q_OBJECT

public:
    /// What is kept of a list however long it is.
    static constexpr int pagesKept = 20;

    CallFeed(core::Jobs &jobs, core::EventHub &hub, CallListModel &model, QObject *parent);

    /// Another tenant: rows and counts of the earlier one are gone at once.
    void follow(std::optional<models::TenantScope> scope);
    /// The rows stay until those of the new filter have arrived.
    void setFilter(const core::CallFilter &filter);
    /// Reads again what is looked at and counts again.
    void refresh();
    void showRows(int first, int last);
    /// Asleep it asks nothing; awake again it catches up with what was missed.
    void setAwake(bool awake);
    /// Whoever asked does not want to wait any longer: answers under way are dropped.
    void cancel();

    [[nodiscard]] const core::CallFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isLoading() const { return m_loads > 0; }

Q_SIGNALS:
    /// The first page of a new filter or tenant is being read / was read.
    void listAwaited();
    void listShown();
    /// Something is being read; the rows stay meanwhile.
    void loadingChanged(bool loading);
    void failed(const askpro::models::Error &error);
    void counted(qint64 matching);
    /// Committed since; whether they match the filter or not.
    void callsChanged(const QList<askpro::models::CallId> &calls);

private:
    template<class Work, class Then>
    void load(Work work, Then then);
    void loadFirst();
    void loadNext();
    void loadGap(const CallPages::Gap &gap);
    void loadEnded();
    void dropLoads();
    void takeIn(const QList<core::Change> &changes);
    void askChanged();
    void showChanged(const QList<models::CallId> &asked, const QList<models::CallSummary> &matching);
    void count();

    core::Jobs &m_jobs;
    CallListModel &m_model;
    std::optional<models::TenantScope> m_scope;
    core::CallFilter m_filter;
    core::Jobs::Slot m_countSlot;
    QTimer m_countRest;
    QSet<quint64> m_loadingPages;
    QSet<models::CallId> m_changed; ///< committed, not asked for yet
    quint64 m_generation = 0;       ///< of tenant and filter
    int m_loads = 0;                ///< under way in this generation
    bool m_loadingNext = false;
    bool m_asking = false;
    bool m_awake = true;
    bool m_missed = false;          ///< asleep, a first page was to be read
    bool m_missedChanges = false;
    int m_firstRow = 0;
    int m_lastRow = 0;
};

} // namespace askpro::ui
