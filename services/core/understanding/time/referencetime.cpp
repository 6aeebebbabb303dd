#include "services/core/understanding/time/referencetime.h"

#include <QDateTime>

namespace askpro::core {

namespace {

using namespace std::chrono;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes what a time is written with from the front of a text; what does not fit stays.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeOneOf(std::string_view characters)
    {
        return !m_rest.empty() && characters.find(m_rest.front()) != std::string_view::npos && take(m_rest.front());
    }

    std::optional<int> number(std::size_t digits)
    {
        if (m_rest.size() < digits)
            return std::nullopt;
        int value = 0;
        for (const char c : m_rest.substr(0, digits)) {
            if (!isDigit(c))
                return std::nullopt;
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(digits);
        return value;
    }

    void skipDigits()
    {
        while (!m_rest.empty() && isDigit(m_rest.front()))
            m_rest.remove_prefix(1);
    }

    /// Up to and without `end`, which is taken too.
    std::optional<std::string_view> until(char end)
    {
        const auto at = m_rest.find(end);
        if (at == std::string_view::npos)
            return std::nullopt;
        const auto text = m_rest.substr(0, at);
        m_rest.remove_prefix(at + 1);
        return text;
    }

private:
    std::string_view m_rest;
};

std::optional<LocalDays> takeDay(Reader &reader)
{
    const auto years = reader.number(4);
    if (!years || !reader.take('-'))
        return std::nullopt;
    const auto months = reader.number(2);
    if (!months || !reader.take('-'))
        return std::nullopt;
    const auto daysOfMonth = reader.number(2);
    if (!daysOfMonth)
        return std::nullopt;
    const year_month_day date = year(*years) / *months / *daysOfMonth;
    return date.ok() ? std::optional(LocalDays(date)) : std::nullopt;
}

std::optional<ClockMinutes> takeClock(Reader &reader, int lastHour)
{
    const auto hour = reader.number(2);
    if (!hour || !reader.take(':'))
        return std::nullopt;
    const auto minute = reader.number(2);
    if (!minute || *minute > 59 || *hour > lastHour || (*hour == 24 && *minute != 0))
        return std::nullopt;
    return ClockMinutes(*hour * 60 + *minute);
}

/// Seconds and their fraction say nothing that a minute does not.
bool skipSeconds(Reader &reader)
{
    if (!reader.take(':'))
        return true;
    const auto second = reader.number(2);
    if (!second || *second > 60)
        return false;
    if (reader.takeOneOf(".,")) {
        if (!reader.number(1))
            return false;
        reader.skipDigits();
    }
    return true;
}

/// Nothing when there is none; `good` is false when what begins like an offset is none.
std::optional<seconds> takeOffset(Reader &reader, bool &good)
{
    if (reader.takeOneOf("Zz"))
        return seconds(0);
    const bool west = reader.take('-');
    if (!west && !reader.take('+'))
        return std::nullopt;
    const auto hour = reader.number(2);
    const bool colon = reader.take(':');
    const auto minute = reader.number(2);
    good = hour && *hour <= 23 && (minute ? *minute <= 59 : !colon);
    if (!good)
        return std::nullopt;
    const seconds offset = hours(*hour) + minutes(minute.value_or(0));
    return west ? -offset : offset;
}

struct Brackets
{
    std::string_view zone;           ///< empty = none
    bool critical = false;           ///< "!": whoever cannot keep to it must refuse
};

/// "[Europe/Berlin][u-ca=gregory]": a zone first, then tags that mean nothing here and may be passed over unless critical.
std::optional<Brackets> takeBrackets(Reader &reader)
{
    Brackets brackets;
    for (bool first = true; reader.take('['); first = false) {
        const bool critical = reader.take('!');
        const auto text = reader.until(']');
        if (!text || text->empty())
            return std::nullopt;
        const bool tag = text->find('=') != std::string_view::npos;
        if (tag ? critical : !first)
            return std::nullopt;
        if (!tag)
            brackets = {*text, critical};
    }
    return brackets;
}

struct Written
{
    LocalMinutes local{};
    std::optional<seconds> offset;
    Brackets brackets;
};

std::optional<Written> takeWritten(Reader &reader)
{
    const auto day = takeDay(reader);
    if (!day)
        return std::nullopt;
    Written written{*day, {}, {}};
    if (reader.takeOneOf("Tt ")) {
        const auto clock = takeClock(reader, 23);
        if (!clock || !skipSeconds(reader))
            return std::nullopt;
        written.local += *clock;
        bool good = true;
        written.offset = takeOffset(reader, good);
        if (!good)
            return std::nullopt;
    }
    const auto brackets = takeBrackets(reader);
    if (!brackets || !reader.atEnd())
        return std::nullopt;
    written.brackets = *brackets;
    return written;
}

seconds offsetAt(const QTimeZone &zone, seconds utc)
{
    return seconds(zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc.count(), Qt::UTC)));
}

} // namespace

tl::expected<ReferenceTime, ReferenceFault> readReferenceTime(std::string_view text, const QTimeZone &zone)
{
    Reader reader(text);
    const auto written = takeWritten(reader);
    if (!written)
        return tl::unexpected(ReferenceFault::BadTime);
    QTimeZone hung = zone;
    if (!written->brackets.zone.empty()) {
        const auto named = readZone(QByteArray(written->brackets.zone.data(), static_cast<qsizetype>(written->brackets.zone.size())));
        if (!named)
            return tl::unexpected(ReferenceFault::UnknownZone);
        hung = *named;
    }
    if (!written->offset)
        return ReferenceTime{written->local, hung};
    if (!hung.isValid())
        return ReferenceTime{written->local, QTimeZone(static_cast<int>(written->offset->count()))};
    const seconds utc = written->local.time_since_epoch() - *written->offset;
    const seconds offset = offsetAt(hung, utc);
    if (written->brackets.critical && offset != *written->offset)
        return tl::unexpected(ReferenceFault::BadTime);
    return ReferenceTime{LocalMinutes(floor<minutes>(utc + offset)), hung};
}

std::optional<LocalDays> readIsoDay(std::string_view text)
{
    Reader reader(text);
    const auto day = takeDay(reader);
    return reader.atEnd() ? day : std::nullopt;
}

std::optional<ClockMinutes> readIsoClock(std::string_view text)
{
    Reader reader(text);
    const auto clock = takeClock(reader, 24);
    return reader.atEnd() ? clock : std::nullopt;
}

std::optional<QTimeZone> readZone(const QByteArray &name)
{
    // A name of one word more than it takes is no reason to walk about in the file system.
    if (name.isEmpty() || name.size() > 64 || name.startsWith('/') || name.contains(".."))
        return std::nullopt;
    const QTimeZone zone(name);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

} // namespace askpro::core
