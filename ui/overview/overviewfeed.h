#pragma once

#include "models/tenancy/tenantscope.h"
#include "services/core/jobs/jobs.h"
#include "services/core/kpi/overview.h"
#include "services/core/ports/changestore.h"
#include "ui/common/globalfilter.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace askpro::core {
class Clock;
class EventHub;
}

namespace askpro::ui {

class Formats;

/// Asks for the figures of the overview and follows what is committed, at most four times a second and only while it is
/// seen: a hidden page remembers that it has to ask. Answers of an earlier tenant or filter are dropped. GUI thread.
class OverviewFeed final : public QObject
{
    Q_OBJECT

public:
    OverviewFeed(core::Jobs &jobs, core::EventHub &hub, const core::Clock &clock, const Formats &formats, QObject *parent);

    /// `zone`: IANA, of the clinic's home.
    void follow(const std::optional<models::TenantScope> &scope, const QByteArray &zone);
    void setZone(const QByteArray &zone);
    void setFilter(const GlobalFilter &filter);
    void setSeen(bool seen);
    void refresh();

Q_SIGNALS:
    void awaited();
    /// `asOf`: when it was asked.
    void todayRead(const askpro::core::TodayFigures &figures, askpro::models::Instant asOf);
    void periodRead(const askpro::core::PeriodFigures &figures);
    void todayFailed(const askpro::models::Error &error);
    void periodFailed(const askpro::models::Error &error);

private:
    void takeIn(const QList<core::Change> &changes);
    void askSoon();
    void ask();
    void answered();

    core::Jobs &m_jobs;
    const core::Clock &m_clock;
    const Formats &m_formats;
    std::optional<models::TenantScope> m_scope;
    QByteArray m_zone;
    GlobalFilter m_filter;
    core::Jobs::Slot m_todaySlot;
    core::Jobs::Slot m_periodSlot;
    QTimer m_rest;                   ///< from one question to the next
    QTimer m_minute;                 ///< "until this time" is another one
    int m_open = 0;                  ///< questions of this generation that are not answered
    quint64 m_generation = 0;        ///< of tenant and filter
    bool m_due = false;
    bool m_seen = false;
};

} // namespace askpro::ui
