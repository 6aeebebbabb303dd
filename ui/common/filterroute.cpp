#include "ui/common/filterroute.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

const QString branchKey = u"branch"_s;
const QString periodKey = u"period"_s;
const QString fromKey = u"from"_s;
const QString toKey = u"to"_s;
const QString compareKey = u"compare"_s;

struct PeriodWord
{
    Period period;
    QLatin1StringView word;
};

constexpr std::array words{
    PeriodWord{Period::Today, "today"_L1},          PeriodWord{Period::Yesterday, "yesterday"_L1},  PeriodWord{Period::SevenDays, "7d"_L1},
    PeriodWord{Period::ThirtyDays, "30d"_L1},       PeriodWord{Period::ThisMonth, "month"_L1},      PeriodWord{Period::LastMonth, "last-month"_L1},
    PeriodWord{Period::Quarter, "quarter"_L1},      PeriodWord{Period::Custom, "days"_L1},          PeriodWord{Period::All, "all"_L1},
};

void readPeriod(QMap<QString, QString> &query, GlobalFilter &filter)
{
    const QString wanted = query.take(periodKey);
    const QDate from = QDate::fromString(query.take(fromKey), Qt::ISODate);
    const QDate to = QDate::fromString(query.take(toKey), Qt::ISODate);
    const auto found = std::ranges::find(words, wanted, &PeriodWord::word);
    const Period period = found == words.end() ? defaultPeriod : found->period;
    if (period != Period::Custom) {
        filter.period = period;
    } else if (from.isValid() && to.isValid() && from <= to) {
        filter.period = period;
        filter.from = from;
        filter.to = to;
    }
}

void readBranches(const QString &text, const QList<core::BranchEntry> &branches, RoutedFilter &routed)
{
    if (text == "none"_L1) {
        routed.filter.unassigned = true;
        return;
    }
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const BranchId id(part.toLongLong());
        const bool known = std::ranges::any_of(branches, [&](const core::BranchEntry &branch) { return branch.id == id; });
        if (known)
            routed.filter.branches.append(id);
        else
            routed.unknownBranch = true;
    }
}

} // namespace

QMap<QString, QString> routeQueryOf(const GlobalFilter &filter)
{
    QMap<QString, QString> query;
    QStringList ids;
    std::ranges::transform(filter.branches, std::back_inserter(ids), [](BranchId id) { return QString::number(id.value()); });
    if (filter.unassigned)
        query.insert(branchKey, u"none"_s);
    else if (!ids.isEmpty())
        query.insert(branchKey, ids.join(u','));
    if (filter.period != defaultPeriod)
        query.insert(periodKey, std::ranges::find(words, filter.period, &PeriodWord::period)->word);
    if (filter.period == Period::Custom) {
        query.insert(fromKey, filter.from.toString(Qt::ISODate));
        query.insert(toKey, filter.to.toString(Qt::ISODate));
    }
    if (!filter.compare)
        query.insert(compareKey, u"off"_s);
    return query;
}

RoutedFilter takeFilter(QMap<QString, QString> &query, const QList<core::BranchEntry> &branches)
{
    RoutedFilter routed;
    routed.said = query.contains(branchKey) || query.contains(periodKey) || query.contains(compareKey);
    readBranches(query.take(branchKey), branches, routed);
    readPeriod(query, routed.filter);
    routed.filter.compare = query.take(compareKey) != "off"_L1;
    return routed;
}

} // namespace askpro::ui
