#include "services/core/phone/phonenumbers.h"

// libphonenumber's headers come from Abseil and protobuf and do not compile without warnings of ours.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace askpro::core {

namespace {

// What carriers send in place of a withheld number: the words ANONYMOUS, BLOCKED, RESTRICTED, UNAVAILABLE, UNKNOWN
// spelled on a telephone's keys. They look like foreign numbers.
constexpr std::array withheldDigits{"266696687"_L1, "2562533"_L1, "7378742833"_L1, "86282452253"_L1, "8566696"_L1};

bool isWithheld(const QString &digits)
{
    return std::ranges::any_of(withheldDigits, [&](QLatin1StringView word) { return digits == word; });
}

bool hasOnlyDialCharacters(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || c.isSpace() || "+-()/."_L1.contains(c) || (c >= u'\u2010' && c <= u'\u2013'); // several hyphens
    });
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

std::optional<PhoneNumber> parsed(const std::string &text, const std::string &region)
{
    const auto &plan = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (plan.Parse(text, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR || !plan.IsValidNumber(number))
        return std::nullopt;
    return number;
}

/// Digits that begin with neither + nor 0. Where national numbers have a trunk prefix (0 in Germany) they are no national
/// number, though many could be read as one: 431… is Austria, not Kiel. Elsewhere only the own country code tells.
bool isRatherInternational(const QString &digits, const std::string &region)
{
    const auto &plan = *PhoneNumberUtil::GetInstance();
    std::string trunkPrefix;
    plan.GetNddPrefixForRegion(region, true, &trunkPrefix);
    return !trunkPrefix.empty() || digits.startsWith(QString::number(plan.GetCountryCodeForRegion(region)));
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

std::optional<QString> toE164(const QString &text, const QString &region)
{
    const QString trimmed = text.trimmed();
    const QString digits = digitsOf(trimmed);
    if (digits.isEmpty() || isWithheld(digits) || !hasOnlyDialCharacters(trimmed))
        return std::nullopt;
    const std::string home = region.isEmpty() ? std::string("ZZ") : region.toStdString();
    const std::string asWritten = trimmed.toStdString();
    const std::string withPlus = '+' + digits.toStdString();
    const bool plain = !trimmed.startsWith(u'+') && !digits.startsWith(u'0');

    std::optional<PhoneNumber> number;
    if (plain && isRatherInternational(digits, home))
        number = parsed(withPlus, home);
    if (!number)
        number = parsed(asWritten, home);
    if (!number && plain)
        number = parsed(withPlus, home);
    if (!number)
        return std::nullopt;
    return formatted(*number, PhoneNumberUtil::E164);
}

std::optional<QString> possibleE164(const QString &text, const QString &region)
{
    const auto &plan = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string home = region.isEmpty() ? std::string("ZZ") : region.toStdString();
    if (!hasOnlyDialCharacters(text) || plan.Parse(text.toStdString(), home, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    if (plan.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return std::nullopt;
    return formatted(number, PhoneNumberUtil::E164);
}

QString displayNumber(const QString &e164, const QString &region)
{
    const auto number = parsed(e164.toStdString(), "ZZ");
    if (!number)
        return e164;
    const auto &plan = *PhoneNumberUtil::GetInstance();
    const bool inside = plan.GetCountryCodeForRegion(region.toStdString()) == number->country_code();
    return formatted(*number, inside ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}

} // namespace askpro::core
