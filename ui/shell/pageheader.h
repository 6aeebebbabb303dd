#pragma once

#include "services/core/ports/tenantstore.h"
#include "ui/common/globalfilter.h"
#include "ui/common/panel.h"

class QMenu;

namespace askpro::ui {

class Badge;
class Chip;
class Label;
class StayOpenMenu;

/// Title of the page, its count, and the filters that all pages share. 60 px high.
class PageHeader final : public Panel
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Empty while it is not known.
    void setCount(const QString &count);
    void setBranches(const QList<core::BranchEntry> &branches);
    void setFilter(const GlobalFilter &filter);
    [[nodiscard]] const GlobalFilter &filter() const { return m_filter; }
    void setFiltersVisible(bool visible);
    void setNarrow(bool narrow);
    /// Says on every page that nothing here is real.
    void setDemo(bool demo);

Q_SIGNALS:
    void filterChosen(const askpro::ui::GlobalFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const GlobalFilter &filter);
    void toggleBranch(models::BranchId branch, bool wanted);
    void present();
    void fillBranchMenu();
    void fillPeriodMenu();

    GlobalFilter m_filter;
    QList<core::BranchEntry> m_branches;
    Label *m_title;
    Label *m_count;
    Badge *m_demo;
    Chip *m_branch;
    Chip *m_period;
    StayOpenMenu *m_branchMenu;
    QMenu *m_periodMenu;
};

} // namespace askpro::ui
