#include "ui/shell/tenantlistmodel.h"

#include "ui/shell/palettemodel.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

void TenantListModel::setTenants(const QList<core::TenantEntry> &tenants)
{
    m_tenants = tenants;
    search({});
}

void TenantListModel::search(const QString &typed)
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_tenants, std::back_inserter(m_shown),
                         [&](const core::TenantEntry &tenant) { return typed.trimmed().isEmpty() || matchesWords(typed, tenant.name); });
    endResetModel();
}

int TenantListModel::rowOf(TenantId tenant) const
{
    const auto found = std::ranges::find(m_shown, tenant, &core::TenantEntry::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int TenantListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TenantListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::TenantEntry &tenant = m_shown.at(index.row());
    const QString branches = tr("%n branch(es)", nullptr, tenant.branchCount);
    switch (role) {
    case Qt::DisplayRole: return tenant.name;
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(tenant.name, branches);
    case IdRole: return tenant.id.value();
    case DetailRole: return branches;
    default: return {};
    }
}

} // namespace askpro::ui
