#include "models/clinic/openinghours.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace askpro::models {

bool overlap(const OpeningHours &a, const OpeningHours &b)
{
    const bool sameDay = std::ranges::any_of(a.days, [&b](int day) { return b.days.contains(day); });
    return sameDay && a.from < b.to && b.from < a.to;
}

QList<OpeningHours> normalForm(const QList<OpeningHours> &hours)
{
    std::map<std::pair<QTime, QTime>, QList<int>> daysOfSpan;
    for (const OpeningHours &row : hours)
        daysOfSpan[{row.from, row.to}] += row.days;

    QList<OpeningHours> rows;
    for (auto &[span, days] : daysOfSpan) {
        std::ranges::sort(days);
        days.erase(std::unique(days.begin(), days.end()), days.end());
        rows.append({days, span.first, span.second});
    }
    std::ranges::stable_sort(rows, {}, [](const OpeningHours &row) { return std::tuple(row.days.value(0), row.from, row.to); });
    return rows;
}

} // namespace askpro::models
