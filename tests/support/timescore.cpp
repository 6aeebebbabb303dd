#include "tests/support/timescore.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <optional>

namespace askpro::tests {

using namespace Qt::StringLiterals;

namespace {

using When = std::optional<QDateTime>;

struct Window
{
    QLatin1StringView part;
    QLatin1StringView from;
    QLatin1StringView to;
};
constexpr std::array windows{Window{"early"_L1, "06:00"_L1, "10:00"_L1}, Window{"morning"_L1, "08:00"_L1, "12:00"_L1}, Window{"late_morning"_L1, "10:00"_L1, "12:00"_L1},
    Window{"noon"_L1, "12:00"_L1, "14:00"_L1}, Window{"early_afternoon"_L1, "12:00"_L1, "15:00"_L1}, Window{"afternoon"_L1, "12:00"_L1, "18:00"_L1},
    Window{"late_afternoon"_L1, "15:00"_L1, "18:00"_L1}, Window{"evening"_L1, "17:00"_L1, "21:00"_L1}};
const QStringList weekdays{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};

QString text(const QJsonObject &object, QLatin1StringView key) { return object[key].toString(); }

When when(const QString &value)
{
    if (value.isEmpty())
        return {};
    const QString minute = value.left(16);
    const bool clock = minute.contains(u'T');
    QDateTime read = QDateTime::fromString(clock ? minute : minute + u"T00:00"_s, u"yyyy-MM-ddTHH:mm"_s);
    read.setTimeSpec(Qt::UTC);
    return read;
}

QDateTime midnight(const QDateTime &time) { return QDateTime(time.date(), QTime(0, 0), Qt::UTC); }

std::pair<When, When> interval(const QJsonObject &wish)
{
    const When start = when(text(wish, "start"_L1));
    if (text(wish, "kind"_L1) == "date"_L1)
        return {start, start ? When(start->addDays(1)) : When()};
    return {start, when(text(wish, "end"_L1))};
}

const Window *windowOf(const QString &part)
{
    const auto it = std::ranges::find_if(windows, [&](const Window &window) { return window.part == part; });
    return it == windows.end() ? nullptr : &*it;
}

bool partAgrees(const QJsonObject &expected, const QJsonObject &got)
{
    const QString part = text(expected, "part"_L1);
    if (part.isEmpty())
        return true;
    if (!text(got, "part"_L1).isEmpty())
        return text(got, "part"_L1) == part;
    const Window *window = windowOf(part);
    if (!window)
        return true;
    if (text(expected, "kind"_L1) == "interval"_L1 && text(expected, "grain"_L1) == "hour"_L1) {
        const auto [start, end] = interval(got);
        return start && end && start->toString(u"HH:mm"_s) == window->from && end->toString(u"HH:mm"_s) == window->to;
    }
    return text(got, "from"_L1) == window->from && text(got, "to"_L1) == window->to;
}

bool sameLists(const QJsonArray &expected, const QJsonArray &got, const QDateTime &ref, bool own, bool all)
{
    if (all && expected.size() != got.size())
        return false;
    QJsonArray rest = got;
    for (const QJsonValue &wanted : expected) {
        bool found = false;
        for (qsizetype i = 0; i < rest.size() && !found; ++i) {
            found = sameTime(wanted.toObject(), rest.at(i).toObject(), ref, own);
            if (found && all)
                rest.removeAt(i);
        }
        if (!found)
            return false;
    }
    return true;
}

bool sameInterval(const QJsonObject &expected, const QJsonObject &got, const QDateTime &ref, bool own)
{
    const QString kind = text(got, "kind"_L1);
    if ((kind != "interval"_L1 && kind != "date"_L1) || !partAgrees(expected, got))
        return false;
    const auto [a, b] = interval(expected);
    const auto [c, d] = interval(got);
    const bool dayGrain = text(expected, "grain"_L1) == "day"_L1;
    if (!text(expected, "part"_L1).isEmpty() && text(expected, "grain"_L1) == "hour"_L1)
        return c && a && midnight(*a) == midnight(*c);
    bool left = false;
    if (!a) {
        left = !c || *c <= ref || (b && midnight(*c) == midnight(*b) && *c == midnight(*c));
    } else {
        const QDateTime today = midnight(ref);
        const auto near = [&](const QDateTime &time) { return midnight(time) == today || midnight(time) == today.addDays(1); };
        left = c == a || (c && near(*c) && near(*a) && *a == midnight(*a) && std::abs(a->secsTo(*c)) <= 86'400 && dayGrain);
    }
    const bool right = b ? d == b : !d || (a && *a != midnight(*a) && *d == midnight(*a).addDays(1));
    return left && right && sameLists(expected["exclude"_L1].toArray(), got["exclude"_L1].toArray(), ref, own, false);
}

bool sameRange(const QJsonObject &expected, const QJsonObject &got)
{
    const QString kind = text(got, "kind"_L1);
    const bool everyDay = kind == "weekday_set"_L1 && got["days"_L1].toArray().size() == 7;
    if ((!everyDay && kind != "time_range"_L1) || !partAgrees(expected, got))
        return false;
    const QString from = text(expected, "from"_L1);
    const QString to = text(expected, "to"_L1);
    const Window *window = windowOf(text(expected, "part"_L1));
    if (window && from == window->from && to == window->to)
        return true;
    if (window && from.isEmpty())
        return text(got, "to"_L1) == to && (text(got, "from"_L1).isEmpty() || text(got, "from"_L1) == window->from);
    return text(got, "from"_L1) == from && text(got, "to"_L1) == to;
}

QSet<QString> daysOf(const QJsonObject &wish)
{
    QSet<QString> days;
    for (const QJsonValue &day : wish["days"_L1].toArray())
        days.insert(day.toString());
    return days;
}

bool sameSet(const QJsonObject &expected, const QJsonObject &got)
{
    const QString kind = text(got, "kind"_L1);
    const bool weekend = text(expected, "mode"_L1) == "exclude"_L1 && kind == "interval"_L1 && text(got, "part"_L1) == "weekend"_L1;
    if (weekend)
        return daysOf(expected) == QSet<QString>{u"SA"_s, u"SU"_s};
    if (kind != "weekday_set"_L1 || daysOf(got) != daysOf(expected) || !partAgrees(expected, got))
        return false;
    const bool part = !text(expected, "part"_L1).isEmpty();
    for (const QLatin1StringView key : {"from"_L1, "to"_L1, "at"_L1, "start"_L1, "end"_L1}) {
        const bool window = key == "from"_L1 || key == "to"_L1;
        if (!(window && part) && text(expected, key) != text(got, key))
            return false;
    }
    return expected["every"_L1].toInt(1) == got["every"_L1].toInt(1) && text(expected, "week_parity"_L1) == text(got, "week_parity"_L1);
}

bool sameDate(const QJsonObject &expected, const QJsonObject &got)
{
    const QString kind = text(got, "kind"_L1);
    if (text(expected, "mode"_L1) == "exclude"_L1 && kind == "weekday_set"_L1)
        return daysOf(got) == QSet<QString>{weekdays.at(when(text(expected, "start"_L1))->date().dayOfWeek() - 1)};
    return (kind == "date"_L1 || kind == "interval"_L1) && text(got, "part"_L1).isEmpty() && interval(expected) == interval(got);
}

bool sameInstant(const QJsonObject &expected, const QJsonObject &got)
{
    if (text(got, "kind"_L1) != "instant"_L1)
        return false;
    const When a = when(text(expected, "start"_L1));
    const When b = when(text(got, "start"_L1));
    return expected["date_implied"_L1].toBool() ? a && b && a->time() == b->time() : a == b;
}

} // namespace

bool sameTime(const QJsonObject &expected, const QJsonObject &got, const QDateTime &ref, bool own)
{
    const QString kind = text(expected, "kind"_L1);
    const QString other = text(got, "kind"_L1);
    const bool excludes = text(expected, "mode"_L1) == "exclude"_L1;
    if (excludes != (text(got, "mode"_L1) == "exclude"_L1) && kind != "none"_L1 && (excludes || own))
        return false;
    if (expected["past"_L1].toBool())
        return other == "none"_L1 || (got["past"_L1].toBool() && other == "date"_L1 && text(got, "start"_L1).left(10) == text(expected, "start"_L1).left(10));
    if (kind == "none"_L1 || kind == "asap"_L1 || kind == "any"_L1)
        return other == kind || (kind == "none"_L1 && got["past"_L1].toBool());
    if (kind == "any_of"_L1)
        return other == kind && sameLists(expected["any_of"_L1].toArray(), got["any_of"_L1].toArray(), ref, false, true);
    if (kind == "instant"_L1)
        return sameInstant(expected, got);
    if (kind == "date"_L1)
        return sameDate(expected, got);
    if (kind == "interval"_L1)
        return sameInterval(expected, got, ref, false);
    if (kind == "time_range"_L1)
        return sameRange(expected, got);
    return kind == "weekday_set"_L1 && sameSet(expected, got);
}

} // namespace askpro::tests
