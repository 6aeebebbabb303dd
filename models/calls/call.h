#pragma once

#include "models/calls/callvocabulary.h"
#include "models/common/ids.h"
#include "models/common/instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace askpro::models {

/// One turn of the conversation, or a tool call inside it.
struct Utterance
{
    int index = 0;                   ///< order in the conversation, from 0
    Speaker speaker = Speaker::Other;
    QString text;                    ///< text from outside: show as plain text only
    std::optional<double> startS;    ///< seconds from the start of the audio
    std::optional<double> endS;
    QString toolName;                ///< ToolCall: the function; ToolResult: empty
    QString toolCallId;              ///< ties a ToolResult to its ToolCall

    friend bool operator==(const Utterance &, const Utterance &) = default;
};

/// One value learned from the call. Every field received is kept, also when nothing maps it.
struct ExtractedField
{
    QString name;                    ///< canonical ("date", "name", …) where known or mapped, else the vendor's own
    QString value;                   ///< as received
    FieldSource source = FieldSource::Transcript;
    std::optional<double> confidence; ///< 0…1; none = the source states none
    QString evidence;                ///< where in the source: a key path, or utterance index and character span "3:10-24" (evidenceplaces.h)
    bool chosen = true;              ///< the best of its name; the others are kept beside it

    friend bool operator==(const ExtractedField &, const ExtractedField &) = default;
};

/// One product of the vendor's bill. Amounts are exact decimals in cents as the vendor states them (USD), e.g. "8.9833333".
struct CostItem
{
    QString product;
    QString unitPrice;               ///< cents per second; may be empty
    QString cost;                    ///< cents
    bool transferLeg = false;

    friend bool operator==(const CostItem &, const CostItem &) = default;
};

/// Which rule gave the call to its branch, and the compared values; "why" is for people.
struct Resolution
{
    ResolutionStep step = ResolutionStep::Quarantine;
    QString matched;                 ///< the value that matched, e.g. the E.164 number
    QString why;                     ///< quarantine: "unknown-number", "disagreement", "other-tenant", "unknown-branch" …; else empty

    friend bool operator==(const Resolution &, const Resolution &) = default;
};

/// A line of a list of calls: what fits in a row, with the names already joined.
struct CallSummary
{
    CallId id;
    QString retellCallId;
    CallStatus status = CallStatus::Ringing;
    CallDirection direction = CallDirection::Inbound;
    QString fromNumber;              ///< as the vendor sent it; E.164 or whatever a withheld number looks like
    QString toNumber;
    CompanyId company;
    QString companyName;
    BranchId branch;                 ///< null = quarantine ("Nicht zugeordnet")
    QString branchName;
    QByteArray zone;                 ///< IANA zone of the branch; empty in quarantine
    CustomerId customer;
    QString customerName;            ///< of the customer, else the name heard in the call, else empty
    QString customerPhone;           ///< E.164
    QString customerEmail;
    Instant sortAt{};                ///< start if known, else arrival
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    std::optional<qint64> durationMs;
    CallOutcome outcome = CallOutcome::None;
    NoBookingReason reason = NoBookingReason::None;
    std::optional<Sentiment> sentiment; ///< none until analysed
    Urgency urgency = Urgency::Unknown;
    std::optional<bool> appointmentRequested;
    QString serviceText;             ///< what was asked for, as heard
    QString costTotal;               ///< cents USD, exact decimal; empty = not reported
    QString disconnectionReason;     ///< vendor's word
    QString vendorStatus;            ///< vendor's word
    QString agentId;
    Resolution resolution;
    bool analyzed = false;
    bool test = false;               ///< dashboard test deliveries and the like: in no KPI
    qint64 revision = 0;             ///< +1 with every change; for optimistic locking
};

/// A whole call.
struct Call : CallSummary
{
    QString agentName;
    QString summary;                 ///< written by the vendor's model
    std::optional<bool> successful;
    std::optional<bool> inVoicemail;
    QString recordingUrl;
    QList<CostItem> costs;
    QList<Utterance> utterances;
    QList<ExtractedField> fields;
    QString transferDestination;
    QJsonObject metadata;
};

/// The vendor's Call object as merged from all deliveries so far: each key with the stamp of the delivery it came from.
/// Merging is commutative and idempotent, so the order and number of deliveries cannot matter (see callmerge.h).
struct CallDocument
{
    QJsonObject facts;
    QJsonObject stamps;              ///< key → stamp as decimal text
};

} // namespace askpro::models
