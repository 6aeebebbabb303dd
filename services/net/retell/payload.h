#pragma once

#include "models/calls/callevent.h"
#include "models/common/result.h"
#include "services/core/calls/callvendor.h"

#include <QByteArray>
#include <QString>

namespace askpro::net::retell {

// Bytes as Retell AI sends them → values. Pure; any thread. Unknown fields and events are kept, not refused; the wrong shape
// is Invalid with a text that says what is wrong (without quoting the body).

/// A lifecycle event: `{event, event_timestamp, call}`; the early forms `event_type` and `data` are read as well.
/// `transfer_destination`, `transfer_option` and `transcript_with_tool_calls` beside `call` are taken into it.
/// `call_fetched` is our own envelope around a call read over REST.
[[nodiscard]] models::Result<models::CallEvent> readEvent(const QByteArray &body);

/// `{event: "call_inbound", call_inbound: {…}}`. The event's call object has the facts of the ringing call.
[[nodiscard]] models::Result<models::CallEvent> readInbound(const QByteArray &body);

/// How a custom function is set up at Retell ("Payload: args only"). Not to be guessed from the keys: an argument may
/// itself be called `name` or `call`.
enum class FunctionForm { NameArgsCall, ArgsAtRoot };

/// An in-call function. `name` is that of the address; empty = the body's own. With ArgsAtRoot the call is known only
/// through a constant argument `call_id`.
[[nodiscard]] models::Result<models::CallEvent> readFunction(const QByteArray &body, const QString &name, FunctionForm form);

[[nodiscard]] QByteArray inboundReply(const core::InboundAnswer &answer);

} // namespace askpro::net::retell
