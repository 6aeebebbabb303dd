#include "services/core/calls/transcriptbackfill.h"

#include "services/core/calls/callrecorder.h"

using namespace askpro::models;

namespace askpro::core {

namespace {

constexpr int batchSize = 50; ///< calls of a transaction; others wait as long as these take

void count(BackfillCounts &counts, const ReadAgain &read)
{
    ++counts.calls;
    ++(!read.changed ? counts.unchanged : read.wasRead ? counts.older : counts.unread);
    counts.emergencies += read.newEmergency;
}

void add(BackfillCounts &sum, const BackfillCounts &counts)
{
    sum.calls += counts.calls;
    sum.unread += counts.unread;
    sum.older += counts.older;
    sum.unchanged += counts.unchanged;
    sum.emergencies += counts.emergencies;
}

} // namespace

Result<BackfillCounts> TranscriptBackfill::run(const TenantScope &scope, Mode mode)
{
    CallFilter over;
    over.running = false;
    BackfillCounts sum;
    std::optional<CallCursor> at = CallCursor();
    while (at) {
        const auto page = m_stores.calls().list(scope, over, *at, batchSize);
        if (!page)
            return failureOf(page);
        const auto counts = mode == Mode::Apply ? apply(scope, page->items) : preview(scope, page->items);
        if (!counts)
            return failureOf(counts);
        add(sum, *counts);
        at = page->next;
    }
    return sum;
}

Result<BackfillCounts> TranscriptBackfill::preview(const TenantScope &scope, const QList<CallSummary> &calls)
{
    const auto knowledge = readKnowledge(m_stores, scope);
    if (!knowledge)
        return failureOf(knowledge);
    BackfillCounts counts;
    for (const CallSummary &one : calls) {
        auto call = m_stores.calls().find(scope, one.id);
        if (!call && call.error().code == ErrorCode::NotFound)
            continue; // gone meanwhile
        if (!call)
            return failureOf(call);
        auto document = m_stores.calls().document(scope, one.id);
        if (!document)
            return failureOf(document);
        StoredCall stored{std::move(*call), std::move(*document)};
        count(counts, readAnew(stored, *knowledge));
    }
    return counts;
}

Result<BackfillCounts> TranscriptBackfill::apply(const TenantScope &scope, const QList<CallSummary> &calls)
{
    BackfillCounts counts;
    const auto committed = m_stores.transaction([&]() -> Result<void> {
        const auto knowledge = readKnowledge(m_stores, scope);
        if (!knowledge)
            return failureOf(knowledge);
        CallRecorder recorder(m_stores, *knowledge, m_clock.now());
        for (const CallSummary &one : calls) {
            const auto read = recorder.readAgain(one.retellCallId);
            if (!read)
                return failureOf(read);
            if (*read)
                count(counts, **read);
        }
        return {};
    });
    if (!committed)
        return failureOf(committed);
    return counts;
}

} // namespace askpro::core
