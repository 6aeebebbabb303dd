#include "models/kpi/localhour.h"

#include <QDateTime>

namespace askpro::models {

LocalHour localHourOf(Instant at, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
    return {local.date(), local.time().hour()};
}

QTimeZone zoneOrUtc(const QByteArray &iana)
{
    const QTimeZone zone(iana);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace askpro::models
