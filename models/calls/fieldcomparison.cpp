#include "models/calls/fieldcomparison.h"

#include "models/calls/fieldextraction.h"
#include "models/common/fold.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

constexpr qsizetype longestCompared = 200;

QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

bool sameNumber(const QString &left, const QString &right)
{
    const QString one = digitsOf(left);
    const QString other = digitsOf(right);
    if (one.isEmpty() || other.isEmpty())
        return false;
    return one == other || (left.startsWith(u'+') && numberWords(left).contains(other)) || (right.startsWith(u'+') && numberWords(right).contains(one));
}

/// Words of the one are all words of the other.
bool sameWords(const QString &left, const QString &right)
{
    QStringList fewer = foldedWords(left);
    QStringList more = foldedWords(right);
    if (fewer.size() > more.size())
        fewer.swap(more);
    if (!fewer.isEmpty() && fewer.join(QString()) == more.join(QString()))
        return true; // "Al-Khatib", "Alkhatib"
    return !fewer.isEmpty() && std::ranges::all_of(fewer, [&](const QString &word) { return more.contains(word); });
}

/// Takes the number at the beginning of `rest`, of at most two digits.
int takeNumber(QStringView &rest)
{
    int value = -1;
    for (int digits = 0; digits < 2 && !rest.isEmpty() && rest.front() >= u'0' && rest.front() <= u'9'; ++digits, rest = rest.sliced(1))
        value = qMax(value, 0) * 10 + (rest.front().unicode() - u'0');
    return value;
}

/// What stands between hour and minute, longest first.
constexpr std::array separators{" uhr "_L1, "uhr "_L1, ":"_L1, "."_L1, "h"_L1};

} // namespace

QDate writtenDate(const QString &value)
{
    const QString text = value.trimmed();
    if (text.size() > 40)
        return {};
    if (text.size() == 10 || (text.size() > 10 && text.at(10) == u'T')) {
        if (const QDate day = QDate::fromString(text.left(10), Qt::ISODate); day.isValid())
            return day;
    }
    if (const QDate day = QDate::fromString(text, u"d.M.yyyy"_s); day.isValid())
        return day;
    static const QLocale german(QLocale::German, QLocale::Germany);
    const QString afterWeekday = text.mid(text.indexOf(u',') + 1).trimmed();
    for (const QString &one : {text, afterWeekday}) {
        if (const QDate day = german.toDate(one, u"d. MMMM yyyy"_s); day.isValid())
            return day;
        for (const QString &form : {u"MMMM d, yyyy"_s, u"d MMMM yyyy"_s}) {
            if (const QDate day = QLocale::c().toDate(one, form); day.isValid())
                return day;
        }
    }
    return {};
}

QTime writtenTime(const QString &value)
{
    const QString lower = value.trimmed().toLower();
    if (lower.size() > 40)
        return {};
    QStringView rest(lower);
    if (lower.size() > 11 && lower.at(10) == u't')
        rest = rest.sliced(11);
    int hour = takeNumber(rest);
    int minute = 0;
    const auto separator = std::ranges::find_if(separators, [&](QLatin1StringView one) { return rest.startsWith(one); });
    if (separator != separators.end()) {
        QStringView after = rest.sliced(separator->size());
        if (const int said = takeNumber(after); said >= 0) {
            minute = said;
            rest = after;
        }
    }
    if (rest.startsWith(":00"_L1))
        rest = rest.sliced(3); // seconds
    rest = rest.trimmed();
    const bool afternoon = rest == "pm"_L1 || rest == "p.m."_L1;
    const bool morning = rest == "am"_L1 || rest == "a.m."_L1;
    if ((afternoon || morning) && hour >= 1 && hour <= 12)
        hour = hour % 12 + (afternoon ? 12 : 0);
    else if (!rest.isEmpty() && rest != "uhr"_L1 && rest != "h"_L1 && !rest.startsWith(u'+') && rest != "z"_L1)
        return {};
    return QTime(hour, minute);
}

bool sameFieldValue(const QString &name, const QString &leftValue, const QString &rightValue)
{
    const QString left = leftValue.left(longestCompared).trimmed();
    const QString right = rightValue.left(longestCompared).trimmed();
    if (left.isEmpty() || right.isEmpty())
        return false;
    if (left == right)
        return true;
    if (name == field::date)
        return writtenDate(left).isValid() && writtenDate(left) == writtenDate(right);
    if (name == field::time)
        return writtenTime(left).isValid() && writtenTime(left) == writtenTime(right);
    if (name == field::phone)
        return sameNumber(left, right);
    if (name == field::email)
        return left.compare(right, Qt::CaseInsensitive) == 0;
    if (name == field::urgency)
        return urgencyOf(left) != Urgency::Unknown && urgencyOf(left) == urgencyOf(right);
    if (const auto answer = yesOrNo(left))
        return answer == yesOrNo(right);
    return sameWords(left, right);
}

} // namespace askpro::models
