#pragma once

#include "services/core/ports/tenantstore.h"

#include <QAbstractListModel>

namespace askpro::ui {

/// The tenants whose name fits what was typed, in the order they came.
class TenantListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    void setTenants(const QList<core::TenantEntry> &tenants);
    /// Beginnings of words, case and umlauts do not matter; empty = all.
    void search(const QString &typed);
    [[nodiscard]] int rowOf(models::TenantId tenant) const; ///< -1 = not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<core::TenantEntry> m_tenants;
    QList<core::TenantEntry> m_shown;
};

} // namespace askpro::ui
