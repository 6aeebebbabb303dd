#pragma once

#include "models/calls/branchresolution.h"
#include "models/calls/call.h"
#include "models/common/result.h"
#include "models/common/vocabulary.h"
#include "models/tenancy/tenantscope.h"

#include <QStringList>

namespace askpro::core {

/// Keyset position in a list of calls. Null id = from the start.
struct CallCursor
{
    qint64 key = 0;                        ///< what the list is ordered by: sortAt or duration in ms
    models::CallId id;
};

/// How a list of calls is ordered; the id breaks ties in the same direction. A call without a duration counts as -1 ms.
enum class CallOrder { Newest, Oldest, Longest, Shortest };

/// Everything that narrows a list of calls. What is not set does not narrow.
struct CallFilter
{
    std::optional<models::Instant> since;  ///< inclusive, by sortAt
    std::optional<models::Instant> until;  ///< exclusive
    QList<models::BranchId> branches;      ///< empty = all
    bool unassignedOnly = false;           ///< quarantine
    std::optional<models::CallOutcome> outcome;
    std::optional<models::Sentiment> sentiment;
    QString search;                        ///< name, number, transcript; folded (ä = ae, case, accents)
    models::CustomerId customer;
    bool critical = false;                 ///< negative mood and high urgency
    std::optional<bool> running;           ///< true: ringing or ongoing; false: over
    std::optional<models::Urgency> urgency;
    std::optional<models::NoBookingReason> reason;
    QString service;                       ///< as heard, exactly (one of CallStore::services)
    QString agent;                         ///< vendor's agent id, exactly
    std::optional<bool> known;             ///< true: of a person the clinic has a record of
    std::optional<qint64> minDurationMs;   ///< inclusive
    std::optional<qint64> maxDurationMs;   ///< exclusive
    std::optional<int> hour;               ///< 0 to 23, of sortAt in the branch's zone; a call in quarantine has none
    std::optional<int> weekday;            ///< 1 = Monday to 7, likewise
    CallOrder order = CallOrder::Newest;   ///< with `search` always newest first
};

[[nodiscard]] std::span<const models::Word<CallOrder>> callOrderWords();
/// The order that a list with this filter really has.
[[nodiscard]] CallOrder orderOf(const CallFilter &filter);
/// Where a call stands in a list of this order.
[[nodiscard]] CallCursor cursorOf(const models::CallSummary &call, CallOrder order);
/// Whether a call's duration orders the list, and whether the greatest key comes first.
[[nodiscard]] constexpr bool isByDuration(CallOrder order) { return order == CallOrder::Longest || order == CallOrder::Shortest; }
[[nodiscard]] constexpr bool isDescending(CallOrder order) { return order == CallOrder::Newest || order == CallOrder::Longest; }

/// How many calls each of the desk's views would show.
struct CallCounts
{
    qint64 all = 0;
    qint64 wishOpen = 0;
    qint64 critical = 0;
    qint64 missed = 0;
    qint64 booked = 0;
    qint64 callback = 0;
    qint64 unassigned = 0;
};

/// Where the searched words were said: the first turn of the call that contains one of them.
struct CallSnippet
{
    models::CallId call;
    int utterance = 0;                     ///< index in the conversation
    QString text;                          ///< of the whole turn; text from outside
    std::optional<double> startS;          ///< seconds from the start of the audio
};

struct CallPage
{
    QList<models::CallSummary> items;
    std::optional<CallCursor> next;
};

/// A call as the worker holds it while it applies one delivery.
struct StoredCall
{
    models::Call call;                     ///< id null = not stored yet
    models::CallDocument document;
};

/// A registered number that looks like the wanted one; shown to a person, never applied by the machine.
struct NumberSuggestion
{
    QString number;                        ///< E.164
    models::BranchId branch;
    QString branchName;
};

/// Calls with their utterances, fields and costs. Methods run on the thread of their session.
class CallStore
{
public:
    virtual ~CallStore() = default;

    [[nodiscard]] virtual models::Result<CallPage> list(const models::TenantScope &, const CallFilter &, const CallCursor &after, int limit) = 0;
    [[nodiscard]] virtual models::Result<qint64> count(const models::TenantScope &, const CallFilter &) = 0;
    [[nodiscard]] virtual models::Result<models::Call> find(const models::TenantScope &, models::CallId) = 0;
    [[nodiscard]] virtual models::Result<models::Call> findByRetellId(const models::TenantScope &, const QString &retellCallId) = 0;
    /// For rows that changed: the summaries of these ids that match the filter (others are left out).
    [[nodiscard]] virtual models::Result<QList<models::CallSummary>> summaries(const models::TenantScope &, const QList<models::CallId> &,
                                                                              const CallFilter &) = 0;

    /// For the tabs of a list. Outcome, mood, urgency, order and `unassignedOnly` of the filter do not count; the rest does.
    [[nodiscard]] virtual models::Result<CallCounts> counts(const models::TenantScope &, const CallFilter &) = 0;
    /// The conversation's turns that a search hit, one for each of `calls` that has one, in their order. Of a conversation
    /// the first 200,000 characters are looked at.
    [[nodiscard]] virtual models::Result<QList<CallSnippet>> snippets(const models::TenantScope &, const QList<models::CallId> &calls,
                                                                      const QString &search) = 0;
    /// What callers asked for since `since`, the most frequent first: the choices of a filter.
    [[nodiscard]] virtual models::Result<QStringList> services(const models::TenantScope &, models::Instant since, int limit) = 0;
    /// The vendor's call object as merged so far, for people who look at raw data.
    [[nodiscard]] virtual models::Result<models::CallDocument> document(const models::TenantScope &, models::CallId) = 0;

    // Only inside Stores::transaction.
    /// The stored state, locked against other workers until commit; a StoredCall with null id when there is none.
    [[nodiscard]] virtual models::Result<StoredCall> lockForChange(const models::TenantScope &, const QString &retellCallId) = 0;
    /// Inserts or updates the call, its document, utterances, fields, costs and search text; revision + 1; writes the change log row.
    [[nodiscard]] virtual models::Result<models::CallId> save(const models::TenantScope &, const StoredCall &, models::Instant now) = 0;

    // Branch resolution: exact look-ups.
    [[nodiscard]] virtual models::Result<models::ResolutionFindings> lookUp(const models::TenantScope &, const models::ResolutionClues &) = 0;
    [[nodiscard]] virtual models::Result<QList<NumberSuggestion>> similarNumbers(const models::TenantScope &, const QString &number, int limit) = 0;
    /// Quarantined calls of that number (clinic's side).
    [[nodiscard]] virtual models::Result<QList<models::CallId>> quarantinedOf(const models::TenantScope &, const QString &ourNumber) = 0;
    /// Adds an active number to a branch. Conflict = registered already, here or elsewhere.
    [[nodiscard]] virtual models::Result<models::PhoneNumberId> registerNumber(const models::TenantScope &, models::BranchId, const QString &e164,
                                                                              const QString &agentId, models::Instant now) = 0;
};

} // namespace askpro::core
