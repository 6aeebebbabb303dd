#include "services/core/understanding/time/timewishjson.h"

#include "models/clinic/weekday.h"

#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::core {

namespace {

constexpr std::array kindWords{
    Word<WishKind>{WishKind::None, "none"_L1},
    Word<WishKind>{WishKind::Instant, "instant"_L1},
    Word<WishKind>{WishKind::Date, "date"_L1},
    Word<WishKind>{WishKind::Interval, "interval"_L1},
    Word<WishKind>{WishKind::TimeRange, "time_range"_L1},
    Word<WishKind>{WishKind::WeekdaySet, "weekday_set"_L1},
    Word<WishKind>{WishKind::AnyOf, "any_of"_L1},
    Word<WishKind>{WishKind::Asap, "asap"_L1},
    Word<WishKind>{WishKind::Any, "any"_L1},
};

constexpr std::array grainWords{
    Word<Grain>{Grain::Minute, "minute"_L1}, Word<Grain>{Grain::Hour, "hour"_L1},   Word<Grain>{Grain::Day, "day"_L1},
    Word<Grain>{Grain::Week, "week"_L1},     Word<Grain>{Grain::Month, "month"_L1},
};

constexpr std::array partWords{
    Word<DayPart>{DayPart::Early, "early"_L1},
    Word<DayPart>{DayPart::Morning, "morning"_L1},
    Word<DayPart>{DayPart::LateMorning, "late_morning"_L1},
    Word<DayPart>{DayPart::Noon, "noon"_L1},
    Word<DayPart>{DayPart::EarlyAfternoon, "early_afternoon"_L1},
    Word<DayPart>{DayPart::Afternoon, "afternoon"_L1},
    Word<DayPart>{DayPart::LateAfternoon, "late_afternoon"_L1},
    Word<DayPart>{DayPart::Evening, "evening"_L1},
    Word<DayPart>{DayPart::Weekend, "weekend"_L1},
};

template<class Enum, std::size_t Count>
QString wordOf(const std::array<Word<Enum>, Count> &words, Enum value)
{
    return wordFor(std::span<const Word<Enum>>(words), value);
}

template<class Value>
QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(isoText(*value)) : QJsonValue(QJsonValue::Null);
}

template<class Value>
void insertIf(QJsonObject &json, QLatin1StringView key, const std::optional<Value> &value)
{
    if (value)
        json.insert(key, isoText(*value));
}

void insertPart(QJsonObject &json, DayPart part)
{
    if (part != DayPart::None)
        json.insert("part"_L1, wordOf(partWords, part));
}

QJsonArray listOf(const std::vector<TimeWish> &wishes)
{
    QJsonArray list;
    for (const TimeWish &wish : wishes)
        list.append(toJson(wish));
    return list;
}

QJsonArray dayList(WeekdayBits days)
{
    QJsonArray list;
    for (const auto &word : weekdayWords()) {
        if (days.test(static_cast<std::size_t>(word.value) - 1))
            list.append(QString(word.text));
    }
    return list;
}

void insertInstant(QJsonObject &json, const TimeWish &wish)
{
    json.insert("start"_L1, orNull(wish.start));
    json.insert("grain"_L1, wordOf(grainWords, wish.grain));
    json.insert("date_implied"_L1, wish.dateImplied);
    insertPart(json, wish.part);
}

void insertDate(QJsonObject &json, const TimeWish &wish)
{
    json.insert("start"_L1, wish.start ? QJsonValue(isoText(std::chrono::floor<std::chrono::days>(*wish.start))) : QJsonValue());
    json.insert("grain"_L1, wordOf(grainWords, wish.grain));
}

void insertInterval(QJsonObject &json, const TimeWish &wish)
{
    json.insert("start"_L1, orNull(wish.start));
    json.insert("end"_L1, orNull(wish.end));
    json.insert("grain"_L1, wordOf(grainWords, wish.grain));
    insertPart(json, wish.part);
}

void insertTimeRange(QJsonObject &json, const TimeWish &wish)
{
    json.insert("from"_L1, orNull(wish.from));
    json.insert("to"_L1, orNull(wish.to));
    insertPart(json, wish.part);
}

void insertWeekdaySet(QJsonObject &json, const TimeWish &wish)
{
    json.insert("days"_L1, dayList(wish.days));
    insertIf(json, "from"_L1, wish.from);
    insertIf(json, "to"_L1, wish.to);
    insertIf(json, "at"_L1, wish.at);
    insertPart(json, wish.part);
    if (wish.every != 1)
        json.insert("every"_L1, wish.every);
    if (wish.parity != WeekParity::Any)
        json.insert("week_parity"_L1, wish.parity == WeekParity::Even ? "even"_L1 : "odd"_L1);
    insertIf(json, "start"_L1, wish.start);
    insertIf(json, "end"_L1, wish.end);
}

void insertMeaning(QJsonObject &json, const TimeWish &wish)
{
    switch (wish.kind) {
    case WishKind::Instant:
        return insertInstant(json, wish);
    case WishKind::Date:
        return insertDate(json, wish);
    case WishKind::Interval:
        return insertInterval(json, wish);
    case WishKind::TimeRange:
        return insertTimeRange(json, wish);
    case WishKind::WeekdaySet:
        return insertWeekdaySet(json, wish);
    case WishKind::AnyOf:
        json.insert("any_of"_L1, listOf(wish.choices));
        return;
    case WishKind::None:
    case WishKind::Asap:
    case WishKind::Any:
        return;
    }
}

/// What every kind may carry.
void insertCommon(QJsonObject &json, const TimeWish &wish)
{
    json.insert("mode"_L1, wish.exclude ? "exclude"_L1 : "include"_L1);
    if (!wish.excluded.empty())
        json.insert("exclude"_L1, listOf(wish.excluded));
    json.insert("approx"_L1, wish.approx);
    json.insert("ambiguous"_L1, wish.ambiguous);
    json.insert("alternatives"_L1, listOf(wish.alternatives));
    json.insert("conflict"_L1, wish.conflict);
    json.insert("past"_L1, wish.past);
    if (wish.boundsEnd)
        json.insert("bounds_end"_L1, true);
    if (!wish.holiday.empty())
        json.insert("holiday"_L1, QString::fromStdString(wish.holiday));
}

void insertEvidence(QJsonObject &json, const TimeWish &wish)
{
    json.insert("span"_L1, QJsonArray{static_cast<qint64>(wish.span.from), static_cast<qint64>(wish.span.to)});
    json.insert("confidence"_L1, std::isfinite(wish.confidence) ? std::round(wish.confidence * 1000) / 1000 : 0.0);
}

} // namespace

QJsonObject toJson(const TimeWish &wish)
{
    QJsonObject json{{"kind"_L1, wordOf(kindWords, wish.kind)}};
    insertMeaning(json, wish);
    if (wish.kind != WishKind::None)
        insertCommon(json, wish);
    insertEvidence(json, wish);
    return json;
}

QJsonObject toJson(const TimeReading &reading)
{
    QJsonObject json = toJson(reading.wish);
    if (reading.wish.kind == WishKind::None)
        json.insert("reason"_L1, QString::fromStdString(reading.reason));
    return json;
}

QJsonObject unreadableJson(const QString &reason)
{
    return toJson(TimeReading{.wish = {}, .mentions = {}, .reason = reason.toStdString()});
}

QString isoText(ClockMinutes clock)
{
    const int minutes = clock.count();
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString isoText(LocalDays day)
{
    const std::chrono::year_month_day date(day);
    return u"%1-%2-%3"_s.arg(static_cast<int>(date.year()), 4, 10, QChar(u'0'))
        .arg(static_cast<unsigned>(date.month()), 2, 10, QChar(u'0'))
        .arg(static_cast<unsigned>(date.day()), 2, 10, QChar(u'0'));
}

QString isoText(LocalMinutes minutes)
{
    const auto day = std::chrono::floor<std::chrono::days>(minutes);
    return isoText(day) + u'T' + isoText(ClockMinutes(static_cast<int>((minutes - day).count())));
}

} // namespace askpro::core
