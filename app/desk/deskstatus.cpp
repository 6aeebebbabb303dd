#include "app/desk/deskstatus.h"

#include "services/core/ports/inboxstore.h"

#include <chrono>

using namespace askpro::models;

namespace askpro::app {

DeskStatus::DeskStatus(core::Jobs &jobs, core::EventHub &hub, QObject *parent) : StatusSource(parent), m_jobs(jobs)
{
    connect(&hub, &core::EventHub::lost, this, [this] { setDatabase(ui::DeskStatus::Database::Lost); });
    connect(&hub, &core::EventHub::restored, this, [this] { setDatabase(ui::DeskStatus::Database::Connected); });
    connect(&hub, &core::EventHub::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start(); // at most one question a second, however much happens
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &DeskStatus::askInbox);
}

void DeskStatus::setTenant(const std::optional<TenantScope> &scope)
{
    m_scope = scope;
    askInbox();
}

void DeskStatus::setListening(DeskService::Listening state, const QString &detail)
{
    using Listener = ui::DeskStatus::Listener;
    switch (state) {
    case DeskService::Listening::Here:
        m_status.listener = Listener::Here;
        m_status.listenerAddress = detail;
        break;
    case DeskService::Listening::Elsewhere:
        m_status.listener = Listener::Elsewhere;
        break;
    case DeskService::Listening::Failed:
        m_status.listener = Listener::Failed;
        m_status.listenerProblem = detail;
        break;
    }
    Q_EMIT changed();
}

void DeskStatus::setUnavailable(const QString &problem)
{
    m_status.listener = ui::DeskStatus::Listener::Failed;
    m_status.listenerProblem = problem;
    setDatabase(ui::DeskStatus::Database::Lost);
}

void DeskStatus::setDatabase(ui::DeskStatus::Database state)
{
    m_status.database = state;
    Q_EMIT changed();
    if (state == ui::DeskStatus::Database::Connected)
        askInbox();
}

void DeskStatus::askInbox()
{
    if (!m_scope)
        return;
    m_jobs.run(
        this, m_slot,
        [scope = *m_scope](core::Stores &stores) { return stores.inbox().counts(scope); },
        [this](const Result<core::QueueCounts> &facts) {
            if (!facts)
                return; // the hub tells when the database is lost; the old facts stay with their age
            m_status.queued = facts->waiting + facts->processing;
            m_status.lastRetellEvent = facts->newestRetell;
            m_status.lastCalcomEvent = facts->newestCalcom;
            Q_EMIT changed();
            if (m_status.queued > 0)
                m_timer.start();
        });
}

} // namespace askpro::app
