#include "services/core/understanding/time/slotmatch.h"

#include "services/core/understanding/time/composer.h"
#include "services/core/understanding/time/slottouch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace askpro::core {

using std::chrono::days;
using std::chrono::minutes;

namespace {

constexpr double widestMiss = 180;   ///< minutes beside a wished time at which nothing is left of it
constexpr double tolerance = 30;     ///< minutes that "gegen" and "around" allow
constexpr double lastingDoubt = 0.5; ///< what an ambiguous wish can reach at most

double byDays(std::int64_t distance)
{
    return distance == 0 ? 1 : std::abs(distance) > 7 ? 0 : std::pow(0.5, static_cast<double>(std::abs(distance)));
}

double byMinutes(double miss, bool approx)
{
    return std::clamp(1 - std::max(0.0, std::abs(miss) - (approx ? tolerance : 0)) / widestMiss, 0.0, 1.0);
}

/// Minutes by which a slot leaves a window; 0 = inside. A window with both ends holds the whole appointment.
double outside(const FreeSlot &slot, std::optional<ClockMinutes> from, std::optional<ClockMinutes> to, bool wholly)
{
    double miss = 0;
    if (from && slot.minute() < from->count())
        miss = from->count() - slot.minute();
    if (to) {
        const int last = to->count() - (wholly ? slot.duration.count() : 0);
        if (slot.minute() > last || (!wholly && slot.minute() >= to->count()))
            miss = std::max<double>(miss, std::max(1, slot.minute() - last));
    }
    return miss;
}

class Matcher
{
public:
    Matcher(const TimeWish &wish, const FreeSlot &slot) : m_wish(wish), m_slot(slot) { m_match.start = slot.start; }

    SlotMatch run()
    {
        m_match.score = 1;
        if (m_slot.start < m_slot.now)
            return refused(MatchAspect::Past);
        if (std::ranges::any_of(m_wish.excluded, [this](const TimeWish &excluded) { return touches(m_slot, excluded); }))
            return refused(MatchAspect::Excluded);
        if (m_wish.exclude)
            return touches(m_slot, m_wish) ? refused(MatchAspect::Excluded) : free();
        compare();
        if (m_wish.ambiguous || m_wish.conflict) {
            add(MatchAspect::Unclear, lastingDoubt);
            m_match.score = std::min(m_match.score, lastingDoubt);
        }
        return m_match;
    }

private:
    void add(MatchAspect aspect, double score)
    {
        m_match.aspects.push_back({aspect, score});
        m_match.score *= score;
    }

    SlotMatch refused(MatchAspect why)
    {
        m_match.aspects = {{why, 0}};
        m_match.score = 0;
        return m_match;
    }

    SlotMatch free()
    {
        add(MatchAspect::Free, 1);
        return m_match;
    }

    void compare()
    {
        switch (m_wish.kind) {
        case WishKind::Instant: compareInstant(); break;
        case WishKind::Date: compareDay(dayOf(m_wish.start.value_or(m_slot.start))); break;
        case WishKind::Interval: compareInterval(); break;
        case WishKind::TimeRange: compareTimes(); break;
        case WishKind::WeekdaySet: compareWeekdays(); break;
        case WishKind::AnyOf: compareChoices(); break;
        case WishKind::Asap: add(MatchAspect::Soon, 1 / (1 + static_cast<double>(std::max<std::int64_t>(0, (m_slot.day() - dayOf(m_slot.now)).count())) / 7)); break;
        case WishKind::Any:
        case WishKind::None: add(MatchAspect::Free, 1); break;
        }
    }

    void compareInstant()
    {
        const LocalMinutes wanted = m_wish.start.value_or(m_slot.start);
        if (!m_wish.dateImplied)
            compareDay(dayOf(wanted));
        add(MatchAspect::Time, byMinutes(m_slot.minute() - clockMinuteOf(wanted), m_wish.approx));
    }

    void compareDay(LocalDays day) { add(MatchAspect::Day, byDays((m_slot.day() - day).count())); }

    /// "Donnerstag ab elf": a limit on one day, that of its clock time.
    void compareLimit()
    {
        const LocalMinutes limit = m_wish.start ? *m_wish.start : *m_wish.end;
        compareDay(dayOf(limit));
        const std::optional<ClockMinutes> minute(clockMinuteOf(limit));
        const double miss = outside(m_slot, m_wish.start ? minute : std::nullopt, m_wish.end ? minute : std::nullopt, m_wish.boundsEnd);
        add(MatchAspect::Window, byMinutes(miss, m_wish.approx));
    }

    void compareInterval()
    {
        if (m_wish.grain == Grain::Hour && m_wish.start.has_value() != m_wish.end.has_value())
            return compareLimit();
        const bool clock = m_wish.grain == Grain::Minute || m_wish.grain == Grain::Hour;
        const minutes reserve = clock && m_wish.start ? minutes(m_slot.duration) : minutes(1);
        double miss = 0;
        if (m_wish.start && m_slot.start < *m_wish.start)
            miss = static_cast<double>((*m_wish.start - m_slot.start).count());
        else if (m_wish.end && m_slot.start > *m_wish.end - reserve)
            miss = static_cast<double>((m_slot.start - *m_wish.end + reserve).count());
        const double score = clock && miss < 24 * 60 ? byMinutes(miss, m_wish.approx) : byDays(static_cast<std::int64_t>(std::ceil(miss / (24 * 60))));
        add(clock ? MatchAspect::Window : MatchAspect::Day, score);
        if (!clock && m_wish.part != DayPart::None && m_wish.part != DayPart::Weekend)
            comparePart(m_wish.part);
    }

    void comparePart(DayPart part)
    {
        const auto [from, to] = windowOf(part);
        add(MatchAspect::PartOfDay, byMinutes(outside(m_slot, from, to, false), m_wish.approx));
    }

    void compareTimes()
    {
        if (m_wish.at) {
            add(MatchAspect::Time, byMinutes(m_slot.minute() - m_wish.at->count(), m_wish.approx));
        } else if (m_wish.from || m_wish.to) {
            const bool wholly = (m_wish.from && m_wish.to && m_wish.part == DayPart::None) || m_wish.boundsEnd;
            const double score = byMinutes(outside(m_slot, m_wish.from, m_wish.to, wholly), m_wish.approx);
            add(m_wish.part == DayPart::None ? MatchAspect::Window : MatchAspect::PartOfDay, score);
        }
    }

    void compareWeekdays()
    {
        if (!m_wish.days.all())
            add(MatchAspect::Weekday, m_wish.days.test(static_cast<std::size_t>(weekdayOf(m_slot.day()))) ? 1 : 0);
        if ((m_wish.start && m_slot.start < *m_wish.start) || (m_wish.end && m_slot.start >= *m_wish.end))
            add(MatchAspect::Week, 0);
        else if (m_wish.parity != WeekParity::Any || (m_wish.every > 1 && m_wish.start))
            add(MatchAspect::Week, inRhythm(m_wish, m_slot.day()) ? 1 : 0);
        compareTimes();
        if (m_match.aspects.empty())
            add(MatchAspect::Free, 1);
    }

    /// The best of the alternatives; earlier ones win a tie.
    void compareChoices()
    {
        constexpr double rankLoss = 0.001;
        double best = -1;
        SlotMatch chosen;
        for (std::size_t i = 0; i < m_wish.choices.size(); ++i) {
            SlotMatch match = matches(m_wish.choices[i], m_slot.start, m_slot.duration, m_slot.now);
            const double score = match.score - rankLoss * static_cast<double>(i);
            if (score > best) {
                best = score;
                chosen = std::move(match);
            }
        }
        m_match.aspects = chosen.aspects;
        m_match.score = chosen.score;
    }

    const TimeWish &m_wish;
    const FreeSlot m_slot;
    SlotMatch m_match;
};

struct AspectWords
{
    const char *german;
    const char *english;
};

// In the order of MatchAspect.
constexpr std::array<AspectWords, 11> aspectWords{{{"Tag", "day"}, {"Wochentag", "weekday"}, {"Woche", "week"}, {"Uhrzeit", "time"}, {"Zeitraum", "time window"},
    {"Tageszeit", "part of the day"}, {"ausgeschlossen", "ruled out"}, {"bald", "soon"}, {"frei wählbar", "any time will do"}, {"nachfragen", "to be asked"}, {"vorbei", "past"}}};

QString wordOf(MatchAspect aspect, bool german)
{
    const AspectWords words = aspectWords[static_cast<std::size_t>(aspect)];
    return QString::fromUtf8(german ? words.german : words.english);
}

QString listed(const QStringList &words, bool german)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QLatin1StringView(", ")) + QLatin1StringView(german ? " und " : " and ") + words.last();
}

} // namespace

SlotMatch matches(const TimeWish &wish, LocalMinutes slotStart, ClockMinutes duration, LocalMinutes now)
{
    return Matcher(wish, {slotStart, duration, now}).run();
}

QString slotMatchText(const SlotMatch &match, models::Language language)
{
    using namespace Qt::StringLiterals;
    const bool german = language == models::Language::German;
    static const std::array<QString, 7> germanDays{u"Mo"_s, u"Di"_s, u"Mi"_s, u"Do"_s, u"Fr"_s, u"Sa"_s, u"So"_s};
    static const std::array<QString, 7> englishDays{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    QStringList fitting;
    QStringList missing;
    QStringList said;
    for (const MatchedAspect &part : match.aspects) {
        const bool sentence = part.aspect >= MatchAspect::Excluded;
        (sentence ? said : part.score >= 0.999 ? fitting : missing).append(wordOf(part.aspect, german));
    }
    QStringList clauses;
    if (!fitting.isEmpty())
        clauses.append(listed(fitting, german) + (german ? (fitting.size() > 1 ? u" passen"_s : u" passt"_s) : (fitting.size() > 1 ? u" fit"_s : u" fits"_s)));
    if (!missing.isEmpty())
        clauses.append(listed(missing, german) + (german ? (missing.size() > 1 ? u" passen nicht"_s : u" passt nicht"_s) : (missing.size() > 1 ? u" do not fit"_s : u" does not fit"_s)));
    clauses += said;
    const LocalDays day = dayOf(match.start);
    const auto minute = static_cast<int>((match.start - LocalMinutes(day)).count());
    const auto weekday = static_cast<std::size_t>(weekdayOf(day));
    const QString when = u"%1, %2:%3"_s.arg(german ? germanDays[weekday] : englishDays[weekday])
                             .arg(minute / 60, 2, 10, QLatin1Char('0'))
                             .arg(minute % 60, 2, 10, QLatin1Char('0'));
    return when + u": "_s + clauses.join(u", "_s);
}

} // namespace askpro::core
