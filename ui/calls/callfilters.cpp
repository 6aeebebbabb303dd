#include "ui/calls/callfilters.h"

#include "ui/common/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CallFilter", text);
}

template<class Enum>
QList<FilterValue> valuesOf(std::span<const Word<Enum>> words, std::initializer_list<Enum> wanted)
{
    QList<FilterValue> values;
    for (const Enum value : wanted)
        values.append({wordFor(words, value), wordOf(value)});
    return values;
}

QList<FilterValue> plain(const QStringList &texts)
{
    QList<FilterValue> values;
    for (const QString &text : texts)
        values.append({text, text});
    return values;
}

QList<FilterValue> reasons()
{
    QList<FilterValue> values;
    for (const Word<NoBookingReason> &word : noBookingReasonWords()) {
        if (word.value != NoBookingReason::None)
            values.append({word.text, wordOf(word.value)});
    }
    return values;
}

struct DurationRange
{
    QLatin1StringView word;
    const char *text;
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs;
};

constexpr std::array durations{
    DurationRange{"under-1"_L1, QT_TRANSLATE_NOOP("CallFilter", "Under 1 minute"), {}, 60000},
    DurationRange{"1-3"_L1, QT_TRANSLATE_NOOP("CallFilter", "1 to 3 minutes"), 60000, 180000},
    DurationRange{"3-5"_L1, QT_TRANSLATE_NOOP("CallFilter", "3 to 5 minutes"), 180000, 300000},
    DurationRange{"from-5"_L1, QT_TRANSLATE_NOOP("CallFilter", "5 minutes and more"), 300000, {}},
};

QList<FilterValue> durationValues()
{
    QList<FilterValue> values;
    for (const DurationRange &range : durations)
        values.append({range.word, translated(range.text)});
    return values;
}

void narrowDuration(core::CallFilter &filter, const QString &word)
{
    const auto range = std::ranges::find(durations, word, &DurationRange::word);
    if (range == durations.end())
        return;
    filter.minDurationMs = range->fromMs;
    filter.maxDurationMs = range->toMs;
}

QList<FilterValue> hours()
{
    QList<FilterValue> values;
    for (int hour = 0; hour < 24; ++hour)
        values.append({QString::number(hour), u"%1:00 \u2013 %1:59"_s.arg(hour)});
    return values;
}

constexpr std::array weekdays{QT_TRANSLATE_NOOP("CallFilter", "Monday"),   QT_TRANSLATE_NOOP("CallFilter", "Tuesday"), QT_TRANSLATE_NOOP("CallFilter", "Wednesday"),
                              QT_TRANSLATE_NOOP("CallFilter", "Thursday"), QT_TRANSLATE_NOOP("CallFilter", "Friday"),  QT_TRANSLATE_NOOP("CallFilter", "Saturday"),
                              QT_TRANSLATE_NOOP("CallFilter", "Sunday")};

QList<FilterValue> weekdayValues()
{
    QList<FilterValue> values;
    for (size_t day = 0; day < weekdays.size(); ++day)
        values.append({QString::number(day + 1), translated(weekdays[day])});
    return values;
}

/// None for what is no whole number of the range: a link may say anything.
std::optional<int> numberOf(const QString &word, int least, int most)
{
    bool ok = false;
    const int number = word.toInt(&ok);
    return ok && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

using Filter = core::CallFilter;
using Sources = FilterSources;
using enum CallOutcome;

// What one can ask for, in the order of the menus. A call that still runs has no outcome to ask for.
constexpr std::array kinds{
    CallFilterKind{"mood"_L1, QT_TRANSLATE_NOOP("CallFilter", "Mood"), QT_TRANSLATE_NOOP("CallFilter", "All moods"),
                   [](const Sources &) { return valuesOf(sentimentWords(), {Sentiment::Positive, Sentiment::Neutral, Sentiment::Negative, Sentiment::Unknown}); },
                   [](Filter &filter, const QString &word) { filter.sentiment = valueFor(sentimentWords(), word); }},
    CallFilterKind{"service"_L1, QT_TRANSLATE_NOOP("CallFilter", "Service"), QT_TRANSLATE_NOOP("CallFilter", "All services"),
                   [](const Sources &sources) { return plain(sources.services); },
                   [](Filter &filter, const QString &word) { filter.service = word; }, false},
    CallFilterKind{"outcome"_L1, QT_TRANSLATE_NOOP("CallFilter", "Outcome"), QT_TRANSLATE_NOOP("CallFilter", "All outcomes"),
                   [](const Sources &) { return valuesOf(callOutcomeWords(), {Booked, WishOpen, Callback, Changed, Cancelled, Information, Missed, Aborted}); },
                   [](Filter &filter, const QString &word) { filter.outcome = valueFor(callOutcomeWords(), word); }},
    CallFilterKind{"urgency"_L1, QT_TRANSLATE_NOOP("CallFilter", "Urgency"), QT_TRANSLATE_NOOP("CallFilter", "Every urgency"),
                   [](const Sources &) { return valuesOf(urgencyWords(), {Urgency::High, Urgency::Normal, Urgency::Low, Urgency::Unknown}); },
                   [](Filter &filter, const QString &word) { filter.urgency = valueFor(urgencyWords(), word); }},
    CallFilterKind{"reason"_L1, QT_TRANSLATE_NOOP("CallFilter", "Reason for no appointment"), QT_TRANSLATE_NOOP("CallFilter", "All reasons"),
                   [](const Sources &) { return reasons(); },
                   [](Filter &filter, const QString &word) { filter.reason = valueFor(noBookingReasonWords(), word); }},
    CallFilterKind{"duration"_L1, QT_TRANSLATE_NOOP("CallFilter", "Duration"), QT_TRANSLATE_NOOP("CallFilter", "Every duration"),
                   [](const Sources &) { return durationValues(); }, narrowDuration},
    CallFilterKind{"hour"_L1, QT_TRANSLATE_NOOP("CallFilter", "Time of day"), QT_TRANSLATE_NOOP("CallFilter", "Every time of day"),
                   [](const Sources &) { return hours(); }, [](Filter &filter, const QString &word) { filter.hour = numberOf(word, 0, 23); }},
    CallFilterKind{"weekday"_L1, QT_TRANSLATE_NOOP("CallFilter", "Weekday"), QT_TRANSLATE_NOOP("CallFilter", "Every weekday"),
                   [](const Sources &) { return weekdayValues(); }, [](Filter &filter, const QString &word) { filter.weekday = numberOf(word, 1, 7); }},
    CallFilterKind{"known"_L1, QT_TRANSLATE_NOOP("CallFilter", "Patient"), QT_TRANSLATE_NOOP("CallFilter", "Known and new patients"),
                   [](const Sources &) {
                       return QList<FilterValue>{{u"yes"_s, translated(QT_TRANSLATE_NOOP("CallFilter", "Known"))},
                                                 {u"no"_s, translated(QT_TRANSLATE_NOOP("CallFilter", "New"))}};
                   },
                   [](Filter &filter, const QString &word) { filter.known = word == "yes"_L1; }},
    CallFilterKind{"agent"_L1, QT_TRANSLATE_NOOP("CallFilter", "Agent"), QT_TRANSLATE_NOOP("CallFilter", "All agents"),
                   [](const Sources &sources) { return sources.agents.size() > 1 ? plain(sources.agents) : QList<FilterValue>(); },
                   [](Filter &filter, const QString &word) { filter.agent = word; }, false},
    CallFilterKind{"customer"_L1, QT_TRANSLATE_NOOP("CallFilter", "Patient number"), nullptr, [](const Sources &) { return QList<FilterValue>(); },
                   [](Filter &filter, const QString &word) { filter.customer = CustomerId(word.toLongLong()); }},
};

} // namespace

std::span<const CallFilterKind> callFilterKinds()
{
    return kinds;
}

const CallFilterKind *callFilterKind(const QString &id)
{
    const auto found = std::ranges::find(kinds, id, &CallFilterKind::id);
    return found == kinds.end() ? nullptr : &*found;
}

QString titleOf(const CallFilterKind &kind)
{
    return translated(kind.title);
}

QString allTextOf(const CallFilterKind &kind)
{
    return translated(kind.all);
}

QString textOf(const CallFilterKind &kind, const QString &word, const FilterSources &sources)
{
    const QList<FilterValue> values = kind.values(sources);
    const auto found = std::ranges::find(values, word, &FilterValue::word);
    return found == values.end() ? word : found->text;
}

void narrow(core::CallFilter &filter, const CallFilterChoice &choice)
{
    for (auto part = choice.cbegin(); part != choice.cend(); ++part) {
        if (const CallFilterKind *kind = callFilterKind(part.key()))
            kind->narrow(filter, part.value());
    }
}

} // namespace askpro::ui
