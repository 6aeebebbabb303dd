#pragma once

#include "services/core/ports/tenantstore.h"
#include "ui/common/panel.h"
#include "ui/common/tone.h"
#include "ui/shell/page.h"

#include <QHash>

class QVBoxLayout;

namespace askpro::ui {

class Actions;
class Label;
class NavButton;
class SearchButton;
class TenantSwitcher;

/// Tenant, search, the pages that the role may see in their groups, settings; 246 px wide, or a rail of 60 px.
class Sidebar final : public Panel
{
    Q_OBJECT

public:
    Sidebar(models::Role role, QWidget *parent = nullptr);

    /// Clicks trigger the actions "go.<route>" and "palette".
    void bind(Actions &actions);
    void setTenants(const QList<core::TenantEntry> &tenants, models::TenantId current);
    void setPage(Page page);
    /// `what` says to ears what is counted; 0 shows none.
    void setBadge(Page page, qint64 count, const QString &written, const QString &what, Tone tone);
    void setNarrow(bool narrow);
    [[nodiscard]] TenantSwitcher &switcher() { return *m_switcher; }
    /// Where the settings menu opens.
    [[nodiscard]] QPoint settingsCorner() const;
    void focusMain();

Q_SIGNALS:
    void tenantChosen(askpro::models::TenantId tenant);
    void settingsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPages(models::Role role, QVBoxLayout &layout);
    void retranslate();

    TenantSwitcher *m_switcher;
    SearchButton *m_search;
    QHash<Page, NavButton *> m_pages;
    QHash<PageGroup, Label *> m_headings;
    NavButton *m_settings;
    bool m_narrow = false;
};

} // namespace askpro::ui
