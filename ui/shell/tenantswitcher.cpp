#include "ui/shell/tenantswitcher.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"
#include "ui/shell/tenantpopup.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

TenantSwitcher::TenantSwitcher(QWidget *parent) : QPushButton(parent), m_popup(new TenantPopup(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &TenantSwitcher::open);
    connect(m_popup, &TenantPopup::chosen, this, [this](TenantId tenant) {
        if (tenant != m_current.id)
            Q_EMIT chosen(tenant);
    });
}

void TenantSwitcher::setTenants(const QList<core::TenantEntry> &tenants, TenantId current)
{
    m_tenants = tenants;
    const auto found = std::ranges::find(m_tenants, current, &core::TenantEntry::id);
    m_current = found == m_tenants.end() ? core::TenantEntry() : *found;
    const bool several = tenants.size() > 1;
    setFocusPolicy(several ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !several);
    retranslate();
    update();
}

void TenantSwitcher::open()
{
    if (m_tenants.size() > 1)
        m_popup->open(mapToGlobal(QPoint(0, height() + 4)), m_tenants, m_current.id);
}

void TenantSwitcher::setNarrow(bool narrow)
{
    m_narrow = narrow;
    retranslate();
    updateGeometry();
}

void TenantSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    if (underMouse() && m_tenants.size() > 1)
        roundRect(painter, rect(), 6, t.dark ? t.surface : t.neutralTint);
    const QRectF monogram(m_narrow ? (width() - 36) / 2.0 : 5, 7, m_narrow ? 36 : 32, m_narrow ? 36 : 32);
    drawMonogram(painter, monogram, m_current.name, t.accentTint, t.accentText, 8);
    if (!m_narrow) {
        const qreal right = m_tenants.size() > 1 ? width() - 26 : width() - 6;
        drawText(painter, QRectF(46, 5, right - 46, 19), FontRole::BodyStrong, t.text, m_current.name);
        drawText(painter, QRectF(46, 23, right - 46, 17), FontRole::Caption, t.text2, text());
        if (m_tenants.size() > 1)
            drawSymbol(painter, u"chevrons-up-down"_s, QRectF(width() - 22, 15, 16, 16), t.text2);
    }
    drawFocus(painter, *this);
}

void TenantSwitcher::retranslate()
{
    setText(tr("%n branch(es)", nullptr, m_current.branchCount));
    setAccessibleName(tr("Tenant: %1").arg(m_current.name));
    setToolTip(m_narrow ? tipOf(m_current.name) : QString());
}

void TenantSwitcher::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
