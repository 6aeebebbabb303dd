#pragma once

#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/clock.h"

namespace askpro::core {

class Stores;
struct TenantKnowledge;

/// What was found among the calls that are over, and with Mode::Apply stored.
struct BackfillCounts
{
    qint64 calls = 0;                ///< looked at: the sum of the next three
    qint64 unread = 0;               ///< stored before transcripts were read, or before this one could be
    qint64 older = 0;                ///< read before, and today's reading says something else
    qint64 unchanged = 0;            ///< nothing new, or nobody said anything
    qint64 emergencies = 0;          ///< of unread and older: sounded like an emergency, which was not known; each opens a follow-up

    friend bool operator==(const BackfillCounts &, const BackfillCounts &) = default;
};

/// Reads the transcripts of stored calls as those of new calls are read. Newest first, a transaction for each batch: what is
/// interrupted goes on when it is run again, and what says the same is not written. On the thread of the stores.
class TranscriptBackfill
{
public:
    enum class Mode { Preview, Apply };

    TranscriptBackfill(Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

    /// Preview writes nothing and counts what Apply would do.
    [[nodiscard]] models::Result<BackfillCounts> run(const models::TenantScope &scope, Mode mode);

private:
    [[nodiscard]] models::Result<BackfillCounts> preview(const models::TenantScope &scope, const QList<models::CallSummary> &calls);
    [[nodiscard]] models::Result<BackfillCounts> apply(const models::TenantScope &scope, const QList<models::CallSummary> &calls);

    Stores &m_stores;
    const Clock &m_clock;
};

} // namespace askpro::core
