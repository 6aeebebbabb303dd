#include "services/store/calls/callfacets.h"

#include <array>
#include <numeric>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

enum Part { OutcomePart, ReasonPart, SentimentPart, UrgencyPart, RunningPart, KnownPart, QuarantinePart, PartCount };

struct Bits
{
    int shift;
    int width;
};

constexpr std::array<Bits, PartCount> parts{Bits{0, 5}, Bits{5, 6}, Bits{11, 3}, Bits{14, 3}, Bits{17, 1}, Bits{18, 1}, Bits{19, 1}};

constexpr qint64 noSentiment = 0; ///< until analysed; the moods count from 1

constexpr qint64 placed(Part part, qint64 value)
{
    return value << parts.at(part).shift;
}

bool isRunning(CallStatus status)
{
    return status == CallStatus::Ringing || status == CallStatus::Ongoing;
}

template<class Enum>
QString valueOf(QStringView column, std::span<const Word<Enum>> words, int first)
{
    QString sql = u"CASE "_s + column.toString();
    for (const Word<Enum> &word : words)
        sql += u" WHEN '%1' THEN %2"_s.arg(word.text).arg(int(word.value) + first);
    return sql + u" ELSE 0 END"_s;
}

} // namespace

qint64 CallFacets::of(const CallSummary &call)
{
    return placed(OutcomePart, qint64(call.outcome)) | placed(ReasonPart, qint64(call.reason))
         | placed(SentimentPart, call.sentiment ? qint64(*call.sentiment) + 1 : noSentiment) | placed(UrgencyPart, qint64(call.urgency))
         | placed(RunningPart, isRunning(call.status)) | placed(KnownPart, !call.customer.isNull()) | placed(QuarantinePart, call.branch.isNull());
}

QString CallFacets::expression()
{
    const std::array<QString, PartCount> values{valueOf(u"outcome", callOutcomeWords(), 0),
                                                valueOf(u"no_booking_reason", noBookingReasonWords(), 0),
                                                valueOf(u"sentiment", sentimentWords(), 1),
                                                valueOf(u"urgency", urgencyWords(), 0),
                                                u"CASE WHEN status IN ('ringing', 'ongoing') THEN 1 ELSE 0 END"_s,
                                                u"CASE WHEN customer_id IS NULL THEN 0 ELSE 1 END"_s,
                                                u"CASE WHEN branch_id IS NULL THEN 1 ELSE 0 END"_s};
    QStringList terms;
    for (size_t part = 0; part < values.size(); ++part)
        terms << u"((%1) << %2)"_s.arg(values.at(part)).arg(parts.at(part).shift);
    return terms.join(u" + "_s);
}

CallFacets::CallFacets(const CallFilter &filter)
{
    if (filter.outcome)
        demand(OutcomePart, qint64(*filter.outcome));
    if (filter.reason)
        demand(ReasonPart, qint64(*filter.reason));
    if (filter.sentiment)
        demand(SentimentPart, qint64(*filter.sentiment) + 1);
    if (filter.urgency)
        demand(UrgencyPart, qint64(*filter.urgency));
    if (filter.critical) {
        demand(SentimentPart, qint64(Sentiment::Negative) + 1);
        demand(UrgencyPart, qint64(Urgency::High));
    }
    if (filter.running)
        demand(RunningPart, *filter.running);
    if (filter.known)
        demand(KnownPart, *filter.known);
    if (filter.unassignedOnly)
        demand(QuarantinePart, 1);
}

void CallFacets::demand(int part, qint64 value)
{
    const auto [shift, width] = parts.at(size_t(part));
    const qint64 mask = ((qint64(1) << width) - 1) << shift;
    const bool contradicts = (m_mask & mask) != 0 && (m_value & mask) != value << shift;
    m_mask |= mask;
    m_value = contradicts || m_value < 0 ? -1 : m_value | value << shift; // no number under a mask is -1
}

QList<qint64> countEach(const QList<CallFilter> &views, const QList<FacetCount> &counts)
{
    QList<qint64> numbers;
    for (const CallFilter &view : views) {
        const CallFacets wanted(view);
        numbers << std::accumulate(counts.begin(), counts.end(), qint64(0), [&](qint64 sum, const FacetCount &one) {
            return wanted.matches(one.facets) ? sum + one.calls : sum;
        });
    }
    return numbers;
}

} // namespace askpro::store
