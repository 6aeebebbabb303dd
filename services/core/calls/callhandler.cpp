#include "services/core/calls/callhandler.h"

#include "services/core/calls/callrecorder.h"
#include "services/core/calls/functionfollowup.h"

using namespace askpro::models;

namespace askpro::core {

Result<PreparedDelivery> CallHandler::prepare(const Delivery &delivery) const
{
    const QString function = delivery.kind == DeliveryKind::Function ? delivery.event : QString();
    auto event = m_vendor.read(delivery.kind, function, delivery.body);
    if (!event)
        return failureOf(event);
    PreparedDelivery prepared;
    prepared.orderKey = event->callId;
    prepared.apply = [event = std::move(*event), id = delivery.id, receivedAt = delivery.receivedAt](
                         WorkerContext &context, const TenantKnowledge &knowledge) -> Result<CallId> {
        CallRecorder recorder(context.stores(), knowledge, context.now());
        const auto call = recorder.record(event, receivedAt);
        if (!call)
            return failureOf(call);
        const Call none;
        const Call &recorded = *call ? **call : none;
        if (event.kind == CallEventKind::Function) {
            if (const auto opened = openFunctionFollowUp(context, knowledge.scope, event, recorded, id, receivedAt); !opened)
                return failureOf(opened);
        }
        return recorded.id;
    };
    return prepared;
}

} // namespace askpro::core
