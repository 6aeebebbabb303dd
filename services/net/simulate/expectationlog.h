#pragma once

#include "services/core/simulate/callsource.h"

#include <QHash>
#include <QIODevice>
#include <QStringList>

namespace askpro::net {

/// What a listener has acknowledged and so owes: for each call the state that its accepted events demand.
/// For Simulator::observe; one thread.
class ExpectationLog
{
public:
    void note(const core::PlannedCall &call, const core::PlannedDelivery &delivery, int status);

    /// JSON Lines in the order of the calls: {"retell_call_id","scenario","sent","accepted","events","state","analyzed"}.
    /// `accepted` counts different deliveries; `state` is null when no lifecycle event was accepted. False = not written.
    [[nodiscard]] bool writeTo(QIODevice &device) const;

private:
    struct Entry
    {
        QString callId;
        core::Scenario scenario;
        models::CallStatus endState;
        int sent = 0;
        int accepted = 0;
        QStringList events;
    };

    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_rows; ///< call id → entry
};

} // namespace askpro::net
