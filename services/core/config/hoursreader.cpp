#include "services/core/config/hoursreader.h"

#include "models/clinic/openinghours.h"
#include "models/clinic/weekday.h"

#include <algorithm>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ConfigDocument) };

QTime readTime(ObjectReader &row, ObjectReader::Key key)
{
    const QString text = row.text(key);
    const QTime time = text.size() == 5 ? QTime::fromString(text, u"HH:mm"_s) : QTime();
    if (!text.isEmpty() && !time.isValid())
        row.fault(key, Text::tr("must be a time from 00:00 to 23:59, like 08:00"));
    return time;
}

QList<int> readDays(ObjectReader &row)
{
    constexpr auto key = "days"_L1;
    QList<int> days;
    row.each(key, ObjectReader::Need::Required, [&](const QJsonValue &item, const QString &path) {
        const auto day = valueFor(weekdayWords(), item.toString());
        if (!day)
            row.faults().append({path, Text::tr("must be one of MO, TU, WE, TH, FR, SA, SU")});
        else if (days.contains(int(*day)))
            row.faults().append({path, Text::tr("is named twice")});
        else
            days.append(int(*day));
    });
    if (const QJsonValue value = row.value(key, ObjectReader::Need::Optional); value.isArray() && value.toArray().isEmpty())
        row.fault(key, Text::tr("must name at least one day"));
    std::ranges::sort(days);
    return days;
}

OpeningHours readRow(const QJsonValue &value, const QString &path, QList<ConfigFault> &faults)
{
    ObjectReader row(value, path, faults);
    OpeningHours hours;
    hours.days = readDays(row);
    hours.from = readTime(row, "from"_L1);
    hours.to = readTime(row, "to"_L1);
    if (hours.from.isValid() && hours.to.isValid() && hours.to <= hours.from)
        row.fault("to"_L1, Text::tr("must be later than \"from\""));
    row.refuseUnknownKeys();
    return hours;
}

} // namespace

QList<OpeningHours> readHours(ObjectReader &owner, ObjectReader::Key key)
{
    QList<OpeningHours> rows;
    owner.each(key, ObjectReader::Need::Optional, [&](const QJsonValue &value, const QString &path) {
        const OpeningHours row = readRow(value, path, owner.faults());
        const auto earlier = std::ranges::find_if(rows, [&row](const OpeningHours &other) { return overlap(row, other); });
        if (earlier != rows.end())
            owner.faults().append({path, Text::tr("overlaps with row %1").arg(std::distance(rows.begin(), earlier))});
        rows.append(row);
    });
    return normalForm(rows);
}

} // namespace askpro::core
