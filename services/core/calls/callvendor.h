#pragma once

#include "models/calls/callevent.h"
#include "models/common/result.h"
#include "models/inbox/delivery.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace askpro::core {

/// What the voice vendor shall know before its agent answers the telephone.
struct InboundAnswer
{
    QString agentId;                 ///< empty = whichever agent the vendor has for the number
    QMap<QString, QString> variables; ///< for the agent's prompt; strings only
    QString branch;                  ///< comes back in the call's metadata and then decides who owns the call
};

/// The wire of the voice vendor: bytes to values and back. Port; implementations are pure and thread-safe.
class CallVendor
{
public:
    virtual ~CallVendor() = default;

    [[nodiscard]] virtual models::DeliverySource source() const = 0;
    /// `name`: function name from the address it was delivered to; empty for other kinds. An event that is not known is
    /// a good answer of kind Unknown; Invalid = not JSON, or JSON of the wrong shape, and will be so for ever.
    [[nodiscard]] virtual models::Result<models::CallEvent> read(models::DeliveryKind kind, const QString &name, const QByteArray &body) const = 0;
    /// The JSON that answers a call_inbound. An empty answer takes the call as the vendor has it set up.
    [[nodiscard]] virtual QByteArray inboundReply(const InboundAnswer &answer) const = 0;
};

} // namespace askpro::core
