#include "services/core/understanding/person/phonedictation.h"

#include "services/core/phone/phonenumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

constexpr std::size_t mostReadings = 12;
constexpr std::size_t mostDigits = 24;       // a number has fifteen; the rest is room for prefixes
constexpr int doubtOfOtherPlace = 2;

std::size_t commonPrefix(const std::string &a, const std::string &b)
{
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

/// Where new digits may take the place of old ones.
struct Place
{
    std::size_t at = 0;
    int wrong = 0;                   ///< old digits that differ
};

/// All places, the likeliest first: a correction repeats what was right and changes one digit, mostly of what was said last.
std::vector<Place> placesFor(const std::string &old, const std::string &fresh)
{
    std::vector<Place> places;
    for (std::size_t at = old.size(); at-- > 0;) {
        const std::size_t overlap = std::min(fresh.size(), old.size() - at);
        int wrong = static_cast<int>(fresh.size() - overlap) / 2;
        for (std::size_t i = 0; i < overlap; ++i)
            wrong += old[at + i] != fresh[i] ? 1 : 0;
        places.push_back({at, wrong});
    }
    const auto rank = [](const Place &place) { return place.wrong == 1 ? -1 : place.wrong; };
    std::ranges::stable_sort(places, [&](const Place &a, const Place &b) { return rank(a) < rank(b); });
    return places;
}

} // namespace

std::optional<QString> spokenNumber(const std::string &digits, const QString &region)
{
    if (digits.size() > mostDigits)
        return std::nullopt;
    const QString text = QString::fromStdString(digits);
    const auto fits = [](const std::optional<QString> &number) { return number && number->size() >= 9; };
    if (digits.starts_with('+') || digits.starts_with('0')) {
        const auto number = toE164(text, region);
        return fits(number) ? number : possibleE164(text, region);
    }
    if (digits.size() < 7)
        return std::nullopt;
    // Beginning with the own country code, or the trunk zero got lost, or a foreign code without its plus.
    if (const auto own = toE164(u"+"_s + text, region); own && own == toE164(text, region) && displayNumber(*own, region).startsWith(u'0'))
        return own;
    if (const auto national = toE164(u"0"_s + text, region))
        return national;
    return toE164(text, region);
}

void PhoneDictation::clear()
{
    m_readings.clear();
    m_evidence.clear();
    m_corrected = false;
}

void PhoneDictation::beginWith(const std::string &digits, const TurnSpan &span)
{
    clear();
    m_readings.push_back({digits, 0});
    m_evidence.append(span);
}

const std::string &PhoneDictation::digits() const
{
    static const std::string none;
    return m_readings.empty() ? none : m_readings.front().digits;
}

std::optional<SpokenNumber> PhoneDictation::number() const
{
    constexpr int slightDoubt = 1;
    std::optional<SpokenNumber> likely;
    for (const DigitsReading &reading : m_readings) {
        if (likely && reading.doubt > slightDoubt)
            break;
        const auto e164 = spokenNumber(reading.digits, m_region);
        if (!e164)
            continue;
        if (toE164(*e164, m_region) == e164) // one that is in use, before one that only might be: "plus four four twenty seven …"
            return SpokenNumber{*e164, reading.doubt};
        if (!likely)
            likely = SpokenNumber{*e164, reading.doubt};
    }
    return likely;
}

void PhoneDictation::apply(const DigitRun &run)
{
    const std::string fresh = run.digits();
    if (fresh.size() > mostDigits)
        return;
    const std::size_t shared = commonPrefix(digits(), fresh);
    const bool repeatsBegin = fresh.size() >= 3 && shared >= std::min<std::size_t>({3, fresh.size(), digits().size()}) && digits().size() >= 3;
    const bool fromTheStart = run.use != DigitUse::Tail && run.use != DigitUse::Contrast && run.use != DigitUse::Head
        && ((repeatsBegin && (fresh.size() >= 4 || run.use == DigitUse::Continue)) || (run.again && (shared >= 2 || fresh.starts_with('0') || fresh.starts_with('+'))));
    const bool whole = run.use == DigitUse::Replace && fresh.size() >= 6 && (fresh.starts_with('0') || fresh.starts_with('+'));
    if (fromTheStart || whole)
        clear();
    m_evidence.append(run.span);
    if (m_readings.empty() || run.use == DigitUse::Continue)
        return append(run);
    m_corrected = true;
    switch (run.use) {
    case DigitUse::Continue: break;
    case DigitUse::Replace: replace(fresh); break;
    case DigitUse::Head: replaceHead(fresh); break;
    case DigitUse::Tail: replaceTail(fresh); break;
    case DigitUse::Contrast: contrast(run.against, fresh); break;
    }
    keepBest();
}

void PhoneDictation::append(const DigitRun &run)
{
    if (m_readings.empty())
        m_readings.push_back({});
    for (const SpokenDigits &group : run.groups) {
        const std::size_t count = m_readings.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (!group.other.empty())
                m_readings.push_back({m_readings[i].digits + group.other, m_readings[i].doubt + 1});
            m_readings[i].digits += group.digits;
        }
        keepBest();
    }
}

void PhoneDictation::replace(const std::string &fresh)
{
    std::vector<DigitsReading> corrected;
    for (const DigitsReading &reading : m_readings) {
        int doubt = reading.doubt;
        for (const Place &place : placesFor(reading.digits, fresh)) {
            std::string digits = reading.digits;
            digits.replace(place.at, std::min(fresh.size(), digits.size() - place.at), fresh);
            corrected.push_back({std::move(digits), doubt});
            doubt += doubtOfOtherPlace;
            if (doubt > 3 * doubtOfOtherPlace)
                break;
        }
    }
    m_readings = std::move(corrected);
}

void PhoneDictation::replaceHead(const std::string &fresh)
{
    for (DigitsReading &reading : m_readings)
        reading.digits.replace(0, std::min(fresh.size(), reading.digits.size()), fresh);
}

void PhoneDictation::replaceTail(const std::string &fresh)
{
    for (DigitsReading &reading : m_readings) {
        const std::size_t count = std::min(fresh.size(), reading.digits.size());
        reading.digits.replace(reading.digits.size() - count, count, fresh);
    }
}

void PhoneDictation::contrast(const std::string &wrong, const std::string &right)
{
    for (DigitsReading &reading : m_readings) {
        const std::size_t at = reading.digits.rfind(wrong);
        if (at != std::string::npos)
            reading.digits.replace(at, wrong.size(), right);
        else
            reading.doubt += doubtOfOtherPlace; // the wrong digits are not there: perhaps they were never heard
    }
}

void PhoneDictation::keepBest()
{
    std::ranges::stable_sort(m_readings, {}, &DigitsReading::doubt);
    if (m_readings.size() > mostReadings)
        m_readings.resize(mostReadings);
    std::erase_if(m_readings, [](const DigitsReading &reading) { return reading.digits.size() > 2 * mostDigits; });
}

} // namespace askpro::core
