#pragma once

#include "services/core/ports/tenantstore.h"

#include <QPushButton>

namespace askpro::ui {

class TenantPopup;

/// Whose data is shown. With one tenant a plain label, with several a button that opens their list.
class TenantSwitcher final : public QPushButton
{
    Q_OBJECT

public:
    explicit TenantSwitcher(QWidget *parent = nullptr);

    void setTenants(const QList<core::TenantEntry> &tenants, models::TenantId current);
    void setNarrow(bool narrow);
    /// Does nothing with one tenant.
    void open();

    [[nodiscard]] QSize sizeHint() const override { return {m_narrow ? 40 : 226, 46}; }

Q_SIGNALS:
    void chosen(askpro::models::TenantId tenant);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<core::TenantEntry> m_tenants;
    core::TenantEntry m_current;
    TenantPopup *m_popup;
    bool m_narrow = false;
};

} // namespace askpro::ui
