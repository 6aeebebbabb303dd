#pragma once

#include "models/calls/call.h"
#include "services/core/ports/callstore.h"

namespace askpro::tests {

/// A finished, analysed call with two utterances, two fields and a cost.
inline core::StoredCall sampleCall(const QString &retellId, models::BranchId branch = {})
{
    using namespace models;
    using namespace Qt::StringLiterals;
    core::StoredCall stored;
    Call &call = stored.call;
    call.retellCallId = retellId;
    call.status = CallStatus::Ended;
    call.fromNumber = u"+493023125001"_s;
    call.toNumber = u"+493023125900"_s;
    call.branch = branch;
    call.resolution = branch.isNull() ? Resolution{ResolutionStep::Quarantine, call.toNumber, u"unknown-number"_s}
                                      : Resolution{ResolutionStep::PhoneNumber, call.toNumber, {}};
    call.sortAt = instantFromMs(1'790'000'000'000);
    call.startedAt = call.sortAt;
    call.durationMs = 61'500;
    call.outcome = CallOutcome::WishOpen;
    call.reason = NoBookingReason::DateMissing;
    call.sentiment = Sentiment::Positive;
    call.urgency = Urgency::Normal;
    call.appointmentRequested = true;
    call.serviceText = u"Kontrolle"_s;
    call.costTotal = u"8.9833333"_s;
    call.agentId = u"agent_1"_s;
    call.analyzed = true;
    call.summary = u"Wish for a check-up."_s;
    call.successful = false;
    call.metadata = QJsonObject{{u"k"_s, 1}};
    call.utterances = {Utterance{0, Speaker::Agent, u"Guten Tag, wie kann ich helfen?"_s, 0.25, 1.5, {}, {}},
                       Utterance{1, Speaker::User, u"Grüß Gott, hier ist Jürgen Müßig-Renée."_s, 1.75, 4.125, {}, {}}};
    call.fields = {ExtractedField{u"name"_s, u"Jürgen Müßig-Renée"_s, FieldSource::CustomAnalysis, 0.9, u"call_analysis"_s, true},
                   ExtractedField{u"datum"_s, u"morgen"_s, FieldSource::Transcript, std::nullopt, u"1:0-4"_s, false}};
    call.costs = {CostItem{u"elevenlabs_tts"_s, u"0.1166667"_s, u"8.9833333"_s, false}};
    stored.document.facts = QJsonObject{{u"call_id"_s, retellId}};
    stored.document.stamps = QJsonObject{{u"call_id"_s, u"12"_s}};
    return stored;
}

} // namespace askpro::tests
