#pragma once

#include "app/desk/deskservice.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/events/eventhub.h"
#include "services/core/jobs/jobs.h"
#include "ui/common/statussource.h"

#include <QTimer>

#include <optional>

namespace askpro::app {

/// The facts of the status bar, from the event hub, the desk's service and the inbox. GUI thread.
class DeskStatus final : public ui::StatusSource
{
    Q_OBJECT

public:
    /// The references outlive it.
    DeskStatus(core::Jobs &jobs, core::EventHub &hub, QObject *parent = nullptr);

    [[nodiscard]] ui::DeskStatus status() const override { return m_status; }

    /// Whose queue is shown.
    void setTenant(const std::optional<models::TenantScope> &scope);
    void setListening(DeskService::Listening state, const QString &detail);
    void setUnavailable(const QString &problem);

private:
    void askInbox();
    void setDatabase(ui::DeskStatus::Database state);

    core::Jobs &m_jobs;
    core::Jobs::Slot m_slot;
    QTimer m_timer;
    std::optional<models::TenantScope> m_scope;
    ui::DeskStatus m_status;
};

} // namespace askpro::app
