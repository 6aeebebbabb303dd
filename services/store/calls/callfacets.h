#pragma once

#include "services/core/ports/callstore.h"

#include <QString>

namespace askpro::store {

/// What a call is by its small vocabularies (outcome, reason, mood, urgency, running, known, in quarantine) as one number,
/// calls.facets. There are a few hundred different ones, however many calls; a filter picks some of them, and each of these
/// is one range of an index. The numbers are stored: a vocabulary may grow at its end, nothing in them may move.
class CallFacets
{
public:
    /// The number of a call.
    [[nodiscard]] static qint64 of(const models::CallSummary &call);
    /// The same, from the columns of table calls.
    [[nodiscard]] static QString expression();

    /// What a filter asks of the number: `number & mask() == value()`.
    explicit CallFacets(const core::CallFilter &filter);

    [[nodiscard]] bool isEmpty() const { return m_mask == 0; } ///< everything matches
    [[nodiscard]] bool matches(qint64 number) const { return (number & m_mask) == m_value; }
    [[nodiscard]] qint64 mask() const { return m_mask; }
    [[nodiscard]] qint64 value() const { return m_value; }

private:
    void demand(int part, qint64 value);

    qint64 m_mask = 0;
    qint64 m_value = 0;
};

/// How many calls have the same facets.
struct FacetCount
{
    qint64 facets = 0;
    qint64 calls = 0;
};

/// How many of them match what each of these filters asks of the facets.
[[nodiscard]] QList<qint64> countEach(const QList<core::CallFilter> &views, const QList<FacetCount> &counts);

} // namespace askpro::store
