#pragma once

#include "services/core/ports/tenantstore.h"
#include "ui/common/panel.h"

class QMenu;

namespace askpro::ui {

class NavButton;
class TenantSwitcher;

enum class Page { Calls, Unassigned };

/// Tenant, pages and settings; 246 px wide, or a rail of 60 px.
class Sidebar final : public Panel
{
    Q_OBJECT

public:
    /// `settings` opens from the button at the bottom; not owned.
    explicit Sidebar(QMenu &settings, QWidget *parent = nullptr);

    void setTenants(const QList<core::TenantEntry> &tenants, models::TenantId current);
    void setPage(Page page);
    void setUnassigned(qint64 calls, const QString &written);
    void setNarrow(bool narrow);
    [[nodiscard]] TenantSwitcher &switcher() { return *m_switcher; }

Q_SIGNALS:
    void pageChosen(askpro::ui::Page page);
    void tenantChosen(askpro::models::TenantId tenant);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TenantSwitcher *m_switcher;
    NavButton *m_calls;
    NavButton *m_unassigned;
    NavButton *m_settings;
};

/// "Calls", "Not assigned": the name of a page in the words of the language.
[[nodiscard]] QString titleOf(Page page);

} // namespace askpro::ui
