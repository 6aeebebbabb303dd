#include "services/store/calls/callrow.h"

#include "services/store/calls/callcolumns.h"
#include "services/store/calls/callfacets.h"
#include "services/store/database/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql selectCall = u"SELECT " ASKPRO_CALL_COLUMNS
    u", c.agent_name, c.summary, c.successful, c.in_voicemail, c.recording_url, c.transfer_destination, c.metadata "
    u"FROM calls c " ASKPRO_CALL_JOINS u"WHERE c.tenant_id = :tenant";

constexpr ScopedSql insertRow = uR"(
    INSERT INTO calls (tenant_id, retell_call_id, status, direction, from_number, to_number, our_number, company_id, branch_id,
        customer_id, heard_name, sort_at, started_at, ended_at, duration_ms, outcome, no_booking_reason, sentiment, urgency,
        appointment_requested, service_text, cost_total, disconnection_reason, vendor_status, agent_id, agent_name, resolution_step,
        resolution_matched, resolution_why, analyzed, test, successful, in_voicemail, recording_url, transfer_destination, summary,
        metadata, facets, length_ms, local_hour, local_weekday, revision, created_at, changed_at)
    VALUES (:tenant, :retellCallId, :status, :direction, :from, :to, :our,
        (SELECT company_id FROM branches WHERE tenant_id = :tenant AND id = :branch), :branch,
        :customer, :heardName, :sortAt, :startedAt, :endedAt, :duration, :outcome, :reason, :sentiment, :urgency,
        :requested, :service, :cost, :disconnection, :vendorStatus, :agent, :agentName, :step,
        :matched, :why, :analyzed, :test, :successful, :voicemail, :recording, :transfer, :summary,
        :metadata, :facets, :length, :hour, :weekday, 1, :now, :now)
    RETURNING id)";

constexpr ScopedSql updateRow = uR"(
    UPDATE calls SET status = :status, direction = :direction, from_number = :from, to_number = :to, our_number = :our,
        company_id = (SELECT company_id FROM branches WHERE tenant_id = :tenant AND id = :branch), branch_id = :branch,
        customer_id = :customer, heard_name = :heardName, sort_at = :sortAt, started_at = :startedAt, ended_at = :endedAt,
        duration_ms = :duration, outcome = :outcome, no_booking_reason = :reason, sentiment = :sentiment, urgency = :urgency,
        appointment_requested = :requested, service_text = :service, cost_total = :cost, disconnection_reason = :disconnection,
        vendor_status = :vendorStatus, agent_id = :agent, agent_name = :agentName, resolution_step = :step,
        resolution_matched = :matched, resolution_why = :why, analyzed = :analyzed, test = :test, successful = :successful,
        in_voicemail = :voicemail, recording_url = :recording, transfer_destination = :transfer, summary = :summary,
        metadata = :metadata, facets = :facets, length_ms = :length, local_hour = :hour, local_weekday = :weekday, revision = revision + 1, changed_at = :now
    WHERE tenant_id = :tenant AND id = :id AND retell_call_id = :retellCallId AND revision = :revision)";

/// The clinic's side, in the form that resolution compared where it did.
QString ourNumber(const Call &call)
{
    if (call.resolution.matched.startsWith(u'+'))
        return call.resolution.matched;
    return call.direction == CallDirection::Outbound ? call.fromNumber : call.toNumber;
}

QString heardName(const Call &call)
{
    const auto named = std::ranges::find_if(call.fields, [](const ExtractedField &field) { return field.chosen && field.name == "name"_L1; });
    if (named != call.fields.cend())
        return named->value;
    return call.customer.isNull() ? call.customerName : QString();
}

void bindCall(Statement &row, const Call &call, const std::optional<LocalTime> &localTime, Instant now)
{
    row.bind(u":retellCallId"_s, call.retellCallId)
        .bind(u":status"_s, wordFor(callStatusWords(), call.status))
        .bind(u":direction"_s, wordFor(callDirectionWords(), call.direction))
        .bind(u":from"_s, call.fromNumber)
        .bind(u":to"_s, call.toNumber)
        .bind(u":our"_s, ourNumber(call))
        .bind(u":branch"_s, call.branch)
        .bind(u":customer"_s, call.customer)
        .bind(u":heardName"_s, heardName(call))
        .bind(u":sortAt"_s, call.sortAt)
        .bind(u":startedAt"_s, call.startedAt)
        .bind(u":endedAt"_s, call.endedAt)
        .bind(u":duration"_s, call.durationMs)
        .bind(u":outcome"_s, wordFor(callOutcomeWords(), call.outcome))
        .bind(u":reason"_s, wordFor(noBookingReasonWords(), call.reason))
        .bind(u":sentiment"_s, call.sentiment ? std::optional(wordFor(sentimentWords(), *call.sentiment)) : std::nullopt)
        .bind(u":urgency"_s, wordFor(urgencyWords(), call.urgency))
        .bind(u":requested"_s, call.appointmentRequested)
        .bind(u":service"_s, call.serviceText)
        .bind(u":cost"_s, call.costTotal)
        .bind(u":disconnection"_s, call.disconnectionReason)
        .bind(u":vendorStatus"_s, call.vendorStatus)
        .bind(u":agent"_s, call.agentId)
        .bind(u":agentName"_s, call.agentName)
        .bind(u":step"_s, wordFor(resolutionStepWords(), call.resolution.step))
        .bind(u":matched"_s, call.resolution.matched)
        .bind(u":why"_s, call.resolution.why)
        .bind(u":analyzed"_s, call.analyzed)
        .bind(u":test"_s, call.test)
        .bind(u":successful"_s, call.successful)
        .bind(u":voicemail"_s, call.inVoicemail)
        .bind(u":recording"_s, call.recordingUrl)
        .bind(u":transfer"_s, call.transferDestination)
        .bind(u":summary"_s, call.summary)
        .bind(u":metadata"_s, QString::fromUtf8(QJsonDocument(call.metadata).toJson(QJsonDocument::Compact)))
        .bind(u":facets"_s, CallFacets::of(call))
        .bind(u":length"_s, call.durationMs.value_or(-1))
        .bind(u":hour"_s, localTime ? std::optional(localTime->hour) : std::nullopt)
        .bind(u":weekday"_s, localTime ? std::optional(localTime->weekday) : std::nullopt)
        .bind(u":now"_s, now);
}

} // namespace

Result<std::optional<Call>> readCall(DatabaseSession &session, const TenantScope &scope, const QString &condition, const QVariant &value)
{
    Statement row(session, scope, selectCall, condition);
    if (value.typeId() == QMetaType::QString)
        row.bind(u":value"_s, value.toString());
    else
        row.bind(u":value"_s, value.toLongLong());
    const auto found = row.fetch();
    if (!found)
        return failureOf(found);
    if (!*found)
        return std::optional<Call>();
    Call call;
    readSummary(row, call);
    int column = callColumnCount;
    call.agentName = row.text(column++);
    call.summary = row.text(column++);
    call.successful = row.maybeFlag(column++);
    call.inVoicemail = row.maybeFlag(column++);
    call.recordingUrl = row.text(column++);
    call.transferDestination = row.text(column++);
    call.metadata = QJsonDocument::fromJson(row.text(column++).toUtf8()).object();
    return std::optional(std::move(call));
}

Result<CallId> insertCall(DatabaseSession &session, const TenantScope &scope, const Call &call, const std::optional<LocalTime> &localTime,
                          Instant now)
{
    Statement row(session, scope, insertRow);
    bindCall(row, call, localTime, now);
    if (const auto inserted = row.fetch(); !inserted)
        return failureOf(inserted);
    return row.id<CallId>(0);
}

Result<CallId> updateCall(DatabaseSession &session, const TenantScope &scope, const Call &call, const std::optional<LocalTime> &localTime,
                          Instant now)
{
    Statement row(session, scope, updateRow);
    bindCall(row, call, localTime, now);
    if (const auto done = row.bind(u":id"_s, call.id).bind(u":revision"_s, call.revision).exec(); !done)
        return failureOf(done);
    if (row.affectedRows() == 0)
        return failure(ErrorCode::Conflict, QCoreApplication::translate("CallRow", "Somebody else changed this call meanwhile."));
    return call.id;
}

} // namespace askpro::store
