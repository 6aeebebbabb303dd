#include "services/store/calls/localtime.h"

#include <QDateTime>

#include <chrono>

using namespace askpro::models;

namespace askpro::store {

namespace {

qint64 offsetAt(const QTimeZone &zone, Instant instant)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC)) * qint64(1000);
}

} // namespace

LocalTime localTimeAt(Instant instant, qint64 offsetMs)
{
    const Instant local = instant + Milliseconds(offsetMs);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    return {int(std::chrono::floor<std::chrono::hours>(local - day).count()), int(std::chrono::weekday(day).iso_encoding())};
}

LocalTime localTimeAt(Instant instant, const QTimeZone &zone)
{
    return localTimeAt(instant, offsetAt(zone, instant));
}

QList<OffsetSpan> offsetSpans(const QTimeZone &zone, Instant from, Instant until)
{
    QList<OffsetSpan> spans;
    const auto changes = zone.transitions(QDateTime::fromMSecsSinceEpoch(toMs(from), Qt::UTC), QDateTime::fromMSecsSinceEpoch(toMs(until), Qt::UTC));
    for (const QTimeZone::OffsetData &change : changes) {
        const Instant at = instantFromMs(change.atUtc.toMSecsSinceEpoch());
        if (at <= from || at >= until)
            continue;
        spans.append({from, at, offsetAt(zone, from)});
        from = at;
    }
    if (from < until)
        spans.append({from, until, offsetAt(zone, from)});
    return spans;
}

QTimeZone zoneNamed(const QByteArray &name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace askpro::store
