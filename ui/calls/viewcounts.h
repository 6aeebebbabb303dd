#pragma once

#include "models/tenancy/tenantscope.h"
#include "services/core/jobs/jobs.h"
#include "services/core/ports/callstore.h"

#include <QObject>
#include <QTimer>

namespace askpro::ui {

/// How many calls each view of the list would show; asked again when calls changed, at most twice a second. GUI thread.
class ViewCounts final : public QObject
{
    Q_OBJECT

public:
    ViewCounts(core::Jobs &jobs, QObject *parent);

    /// Null scope: nothing is known, nothing asked. `filter` without what a view sets.
    void ask(const std::optional<models::TenantScope> &scope, const core::CallFilter &filter);
    /// The same again, soon.
    void askAgain();

Q_SIGNALS:
    /// None while they are not known. Those of the quarantine are counted whatever the branches of the filter.
    void counted(const std::optional<askpro::core::CallCounts> &counts);

private:
    void read();

    core::Jobs &m_jobs;
    core::Jobs::Slot m_slot;
    std::optional<models::TenantScope> m_scope;
    core::CallFilter m_filter;
    QTimer m_rest;
};

} // namespace askpro::ui
