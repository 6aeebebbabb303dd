#pragma once

#include "models/calls/callvocabulary.h"
#include "models/inbox/delivery.h"
#include "services/core/simulate/scenario.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace askpro::core {

/// One request the vendor makes about a call.
struct ScriptedDelivery
{
    models::DeliveryKind kind = models::DeliveryKind::Event;
    QByteArray name;                 ///< of the event or function
    qint64 offsetMs = 0;             ///< when it is sent, counted from the call's first one
    QByteArray body;
};

/// All of a call that goes over the wire, in the order of a vendor without trouble.
struct CallScript
{
    QString callId;
    Scenario scenario = Scenario::Books;
    models::CallStatus endState = models::CallStatus::Ended; ///< once the vendor says that it is over
    QList<ScriptedDelivery> deliveries;
};

} // namespace askpro::core
