#pragma once

#include "services/core/ports/tenantstore.h"

#include <QFrame>

class QListView;

namespace askpro::ui {

class SearchField;
class TenantListModel;

/// The list of tenants with a field to search them by name; Enter switches, Esc leaves.
class TenantPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit TenantPopup(QWidget *parent);

    void open(const QPoint &at, const QList<core::TenantEntry> &tenants, models::TenantId current);

Q_SIGNALS:
    void chosen(askpro::models::TenantId tenant);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void step(int rows);
    void retranslate();

    TenantListModel *m_model;
    SearchField *m_field;
    QListView *m_list;
};

} // namespace askpro::ui
