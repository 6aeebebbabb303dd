#include "ui/overview/overviewfeed.h"

#include "services/core/events/eventhub.h"
#include "services/core/ports/clock.h"
#include "ui/common/formats.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

namespace {

constexpr auto askEvery = 250ms;

} // namespace

OverviewFeed::OverviewFeed(core::Jobs &jobs, core::EventHub &hub, const core::Clock &clock, const Formats &formats, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_clock(clock), m_formats(formats)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(askEvery);
    m_minute.setInterval(60s);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_due)
            ask();
    });
    connect(&m_minute, &QTimer::timeout, this, &OverviewFeed::askSoon);
    connect(&hub, &core::EventHub::changed, this, &OverviewFeed::takeIn);
    connect(&hub, &core::EventHub::restored, this, &OverviewFeed::askSoon);
}

void OverviewFeed::follow(const std::optional<TenantScope> &scope, const QByteArray &zone)
{
    m_scope = scope;
    m_zone = zone;
    refresh();
}

void OverviewFeed::setZone(const QByteArray &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    refresh();
}

void OverviewFeed::setFilter(const GlobalFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void OverviewFeed::setSeen(bool seen)
{
    m_seen = seen;
    if (!seen)
        return m_minute.stop();
    m_minute.start();
    askSoon(); // the time of day is another one, whatever else has changed
}

void OverviewFeed::refresh()
{
    ++m_generation;
    m_open = 0;
    m_rest.stop();
    askSoon();
}

void OverviewFeed::takeIn(const QList<core::Change> &changes)
{
    const bool concerns = m_scope && std::ranges::any_of(changes, [this](const core::Change &change) {
        return change.tenant == m_scope->tenant() && (change.entity == "call"_L1 || change.entity == "rollups"_L1);
    });
    if (concerns)
        askSoon();
}

void OverviewFeed::askSoon()
{
    m_due = true;
    if (m_seen && !m_rest.isActive() && m_open == 0)
        ask();
}

void OverviewFeed::ask()
{
    if (!m_seen || !m_scope || m_open > 0)
        return;
    m_due = false;
    m_rest.start();
    m_open = 2;
    Q_EMIT awaited();
    const Instant now = m_clock.now();
    const core::OverviewQuestion question{m_filter.branches, m_zone, now};
    const DayRange days = daysOf(m_filter, m_formats.today(m_zone));
    m_jobs.run(this, m_todaySlot, [question, scope = *m_scope](core::Stores &stores) { return core::readToday(stores, scope, question); },
               [this, now, generation = m_generation](const Result<core::TodayFigures> &figures) {
                   if (generation != m_generation)
                       return;
                   if (figures)
                       Q_EMIT todayRead(*figures, now);
                   else
                       Q_EMIT todayFailed(figures.error());
                   answered();
               });
    m_jobs.run(this, m_periodSlot,
               [question, days, scope = *m_scope, compare = m_filter.compare](core::Stores &stores) {
                   return core::readPeriod(stores, scope, question, {days.from, days.to}, compare);
               },
               [this, generation = m_generation](const Result<core::PeriodFigures> &figures) {
                   if (generation != m_generation)
                       return;
                   if (figures)
                       Q_EMIT periodRead(*figures);
                   else
                       Q_EMIT periodFailed(figures.error());
                   answered();
               });
}

void OverviewFeed::answered()
{
    --m_open;
    if (m_due && m_open == 0 && !m_rest.isActive())
        ask();
}

} // namespace askpro::ui
