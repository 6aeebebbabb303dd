#pragma once

#include "models/calls/call.h"

// The columns of a line in a list of calls, in the order that readSummary() expects, and what they are joined from. Macros,
// because statements are literals that the compiler checks.
#define ASKPRO_CALL_COLUMNS                                                                                                          \
    u"c.id, c.retell_call_id, c.status, c.direction, c.from_number, c.to_number, c.company_id, co.name, c.branch_id, b.name, b.zone, " \
    u"c.customer_id, COALESCE(NULLIF(cu.name, ''), c.heard_name), cu.phone, cu.email, c.sort_at, c.started_at, c.ended_at, "         \
    u"c.duration_ms, c.outcome, c.no_booking_reason, c.sentiment, c.urgency, c.appointment_requested, c.service_text, "              \
    u"c.cost_total, c.disconnection_reason, c.vendor_status, c.agent_id, c.resolution_step, c.resolution_matched, "                  \
    u"c.resolution_why, c.analyzed, c.test, c.revision "
#define ASKPRO_CALL_JOINS                                                                      \
    u"LEFT JOIN companies co ON co.tenant_id = c.tenant_id AND co.id = c.company_id "          \
    u"LEFT JOIN branches b ON b.tenant_id = c.tenant_id AND b.id = c.branch_id "               \
    u"LEFT JOIN customers cu ON cu.tenant_id = c.tenant_id AND cu.id = c.customer_id "

namespace askpro::store {

class Statement;

/// How many columns ASKPRO_CALL_COLUMNS are; further ones come after them.
inline constexpr int callColumnCount = 35;

void readSummary(const Statement &row, models::CallSummary &call);

} // namespace askpro::store
