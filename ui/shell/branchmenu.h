#pragma once

#include "ui/common/globalfilter.h"
#include "services/core/ports/tenantstore.h"
#include "ui/common/stayopenmenu.h"

namespace askpro::ui {

/// Which branches count: all, some of them, or only what belongs to none. Stays open while one ticks.
class BranchMenu final : public StayOpenMenu
{
    Q_OBJECT

public:
    using StayOpenMenu::StayOpenMenu;

    /// `unassigned`: the entry for what belongs to no branch, as it is written; empty = not offered.
    void fill(const QList<core::BranchEntry> &branches, const GlobalFilter &filter, const QString &unassigned);

Q_SIGNALS:
    void filterChosen(const askpro::ui::GlobalFilter &filter);

private:
    void toggle(models::BranchId branch, bool wanted);

    GlobalFilter m_filter;
    QAction *m_none = nullptr;
};

} // namespace askpro::ui
