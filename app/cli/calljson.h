#pragma once

#include "models/calls/call.h"
#include "models/inbox/delivery.h"
#include "services/core/ports/tenantstore.h"

#include <QJsonObject>
#include <QList>

namespace askpro::app {

/// The JSON of calls and deliveries on the command line. The keys are a contract (cli: calls, webhooks): never renamed.
class CallJson
{
public:
    CallJson(QString tenantSlug, const QList<core::BranchEntry> &branches);

    [[nodiscard]] QJsonObject listed(const models::Call &call) const;
    /// listed() with transcript, trail and deliveries.
    [[nodiscard]] QJsonObject shown(const models::Call &call, const QList<models::Delivery> &deliveries) const;

    [[nodiscard]] static QJsonObject delivery(const models::Delivery &delivery, const QByteArray &zone);

private:
    QString m_tenant;
    QHash<models::BranchId, QString> m_slugs;
};

} // namespace askpro::app
