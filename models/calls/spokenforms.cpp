#include "models/calls/spokenforms.h"

#include <QDate>
#include <QTime>

#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

struct Pair
{
    QLatin1StringView german;
    QLatin1StringView english;
};

constexpr std::array months{
    Pair{"januar"_L1, "january"_L1}, Pair{"februar"_L1, "february"_L1}, Pair{"maerz"_L1, "march"_L1}, Pair{"april"_L1, "april"_L1},
    Pair{"mai"_L1, "may"_L1}, Pair{"juni"_L1, "june"_L1}, Pair{"juli"_L1, "july"_L1}, Pair{"august"_L1, "august"_L1},
    Pair{"september"_L1, "september"_L1}, Pair{"oktober"_L1, "october"_L1}, Pair{"november"_L1, "november"_L1}, Pair{"dezember"_L1, "december"_L1},
};

constexpr std::array weekdays{
    Pair{"montag"_L1, "monday"_L1}, Pair{"dienstag"_L1, "tuesday"_L1}, Pair{"mittwoch"_L1, "wednesday"_L1}, Pair{"donnerstag"_L1, "thursday"_L1},
    Pair{"freitag"_L1, "friday"_L1}, Pair{"samstag"_L1, "saturday"_L1}, Pair{"sonntag"_L1, "sunday"_L1},
};

constexpr std::array hours{
    Pair{"zwoelf"_L1, "twelve"_L1}, Pair{"eins"_L1, "one"_L1}, Pair{"zwei"_L1, "two"_L1}, Pair{"drei"_L1, "three"_L1},
    Pair{"vier"_L1, "four"_L1}, Pair{"fuenf"_L1, "five"_L1}, Pair{"sechs"_L1, "six"_L1}, Pair{"sieben"_L1, "seven"_L1},
    Pair{"acht"_L1, "eight"_L1}, Pair{"neun"_L1, "nine"_L1}, Pair{"zehn"_L1, "ten"_L1}, Pair{"elf"_L1, "eleven"_L1},
};

constexpr std::array ordinals{
    "ersten"_L1, "zweiten"_L1, "dritten"_L1, "vierten"_L1, "fuenften"_L1, "sechsten"_L1, "siebten"_L1, "achten"_L1, "neunten"_L1, "zehnten"_L1,
    "elften"_L1, "zwoelften"_L1, "dreizehnten"_L1, "vierzehnten"_L1, "fuenfzehnten"_L1, "sechzehnten"_L1, "siebzehnten"_L1, "achtzehnten"_L1,
    "neunzehnten"_L1, "zwanzigsten"_L1, "einundzwanzigsten"_L1, "zweiundzwanzigsten"_L1, "dreiundzwanzigsten"_L1, "vierundzwanzigsten"_L1,
    "fuenfundzwanzigsten"_L1, "sechsundzwanzigsten"_L1, "siebenundzwanzigsten"_L1, "achtundzwanzigsten"_L1, "neunundzwanzigsten"_L1,
    "dreissigsten"_L1, "einunddreissigsten"_L1,
};

const Pair &hourWords(int hour)
{
    return hours[size_t(hour % 12)];
}

QStringList withZero(int value)
{
    return value < 10 ? QStringList{QString::number(value), u'0' + QString::number(value)} : QStringList{QString::number(value)};
}

} // namespace

QList<QStringList> spokenDates(const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!day.isValid())
        return {};
    const Pair &month = months[size_t(day.month() - 1)];
    const Pair &weekday = weekdays[size_t(day.dayOfWeek() - 1)];
    const QString ordinal = ordinals[size_t(day.day() - 1)];
    QList<QStringList> forms;
    for (const QString &number : withZero(day.day())) {
        forms.append({number, month.german});
        forms.append({number, month.english});
        forms.append({month.english, number});
        for (const QString &monthNumber : withZero(day.month()))
            forms.append({number, monthNumber});
        forms.append({weekday.german, u"den"_s, number});
        forms.append({weekday.german, u"dem"_s, number});
    }
    forms.append({ordinal, month.german});
    forms.append({weekday.german, u"den"_s, ordinal});
    forms.append({weekday.german, u"dem"_s, ordinal});
    forms.append({ordinal});
    forms.append({weekday.german});
    forms.append({weekday.english});
    return forms;
}

QList<QStringList> spokenTimes(const QString &value)
{
    const QTime time = QTime::fromString(value.left(5), u"HH:mm"_s);
    if (!time.isValid())
        return {};
    const Pair &hour = hourWords(time.hour());
    const Pair &next = hourWords(time.hour() + 1);
    QStringList numbers = withZero(time.hour());
    if (time.hour() > 12)
        numbers.append(QString::number(time.hour() - 12));
    QList<QStringList> forms;
    for (const QString &number : std::as_const(numbers)) {
        for (const QString &minute : withZero(time.minute())) {
            if (time.minute() == 0 && minute.size() == 1)
                continue;
            forms.append({number, u"uhr"_s, minute});
            forms.append({number, minute});
        }
        if (time.minute() == 0)
            forms.append({{number, u"uhr"_s}, {number, u"o"_s, u"clock"_s}});
    }
    switch (time.minute()) {
    case 0:
        forms.append({{hour.german, u"uhr"_s}, {hour.english, u"o"_s, u"clock"_s}, {u"um"_s, hour.german}, {u"at"_s, hour.english}});
        if (time.hour() % 12 == 1)
            forms.append({u"ein"_s, u"uhr"_s});
        break;
    case 15:
        forms.append({{u"viertel"_s, u"nach"_s, hour.german}, {u"viertel"_s, next.german}, {u"quarter"_s, u"past"_s, hour.english}});
        break;
    case 30:
        forms.append({{u"halb"_s, next.german}, {u"half"_s, u"past"_s, hour.english}});
        break;
    case 45:
        forms.append({{u"viertel"_s, u"vor"_s, next.german}, {u"dreiviertel"_s, next.german}, {u"quarter"_s, u"to"_s, next.english}});
        break;
    default:
        break;
    }
    return forms;
}

} // namespace askpro::models
