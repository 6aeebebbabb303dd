#include "services/store/calls/callcolumns.h"

#include "services/store/database/statement.h"

using namespace askpro::models;

namespace askpro::store {

void readSummary(const Statement &row, CallSummary &call)
{
    int column = 0;
    const auto text = [&] { return row.text(column++); };
    call.id = row.id<CallId>(column++);
    call.retellCallId = text();
    call.status = row.word(callStatusWords(), column++);
    call.direction = row.word(callDirectionWords(), column++);
    call.fromNumber = text();
    call.toNumber = text();
    call.company = row.id<CompanyId>(column++);
    call.companyName = text();
    call.branch = row.id<BranchId>(column++);
    call.branchName = text();
    call.zone = text().toLatin1();
    call.customer = row.id<CustomerId>(column++);
    call.customerName = text();
    call.customerPhone = text();
    call.customerEmail = text();
    call.sortAt = row.instant(column++);
    call.startedAt = row.maybeInstant(column++);
    call.endedAt = row.maybeInstant(column++);
    call.durationMs = row.maybeNumber(column++);
    call.outcome = row.word(callOutcomeWords(), column++);
    call.reason = row.word(noBookingReasonWords(), column++);
    call.sentiment = row.isNull(column) ? std::nullopt : std::optional(row.word(sentimentWords(), column));
    ++column;
    call.urgency = row.word(urgencyWords(), column++);
    call.appointmentRequested = row.maybeFlag(column++);
    call.serviceText = text();
    call.costTotal = text();
    call.disconnectionReason = text();
    call.vendorStatus = text();
    call.agentId = text();
    call.resolution.step = row.word(resolutionStepWords(), column++);
    call.resolution.matched = text();
    call.resolution.why = text();
    call.analyzed = row.flag(column++);
    call.test = row.flag(column++);
    call.revision = row.number(column++);
    Q_ASSERT(column == callColumnCount);
}

} // namespace askpro::store
