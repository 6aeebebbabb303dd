#pragma once

#include "services/core/simulate/callsource.h"
#include "services/store/database/databaseurl.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>

namespace askpro::core {
class Stores;
class StoresFactory;
}

namespace askpro::e2e {

/// The first of many faults, so that a failure shows itself; empty = none.
[[nodiscard]] QString summary(const QStringList &faults);

/// What was sent and what of it was acknowledged, and whether the database keeps the promise. note() on any one thread
/// at a time; the rest when nothing is being sent.
class InboxAudit
{
public:
    void note(const core::PlannedCall &call, const core::PlannedDelivery &delivery, int status);

    [[nodiscard]] qsizetype acknowledged() const { return m_acknowledged.size(); }

    /// What is wrong with the inbox, in words; empty = every acknowledged delivery is there once, and nothing is there
    /// that was not sent.
    [[nodiscard]] QStringList faultsOfInbox(core::Stores &stores, const QString &tenant) const;
    /// What is wrong with the calls; empty = each has exactly the state that merging its stored deliveries gives.
    [[nodiscard]] QStringList faultsOfCalls(core::Stores &stores, const QString &tenant) const;
    /// Deliveries that no worker has finished; negative = the database could not be asked.
    [[nodiscard]] static qint64 unfinished(core::Stores &stores, const QString &tenant);

private:
    QSet<QByteArray> m_sent;         ///< identities
    QSet<QByteArray> m_acknowledged;
    QSet<QString> m_calls;
};

} // namespace askpro::e2e
