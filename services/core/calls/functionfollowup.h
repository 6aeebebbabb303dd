#pragma once

#include "models/calls/call.h"
#include "models/calls/callevent.h"
#include "models/common/result.h"
#include "services/core/inbox/workercontext.h"

#include <QByteArray>
#include <QString>

namespace askpro::core {

// In-call functions. No calendar is asked from here: a function is answered truthfully, and a person carries on.
// Answer and follow-up are two sides of one table, so that the one cannot promise what the other does not do.

/// The JSON that the agent gets at once. German and English, because the caller's language is the agent's to know, not
/// the desk's; `message` and `ansage` say the same.
[[nodiscard]] QByteArray functionReply(const QString &function);

/// Of the follow-up that a function delivery opens.
[[nodiscard]] QString functionFollowUpKey(models::DeliveryId delivery);

/// The follow-up that keeps the promise: one for each delivery, carrying what was asked for. None for test calls.
/// Only inside Stores::transaction.
[[nodiscard]] models::Result<void> openFunctionFollowUp(WorkerContext &context, const models::TenantScope &scope, const models::CallEvent &event,
                                                        const models::Call &call, models::DeliveryId delivery, models::Instant receivedAt);

} // namespace askpro::core
