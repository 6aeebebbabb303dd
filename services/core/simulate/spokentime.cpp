#include "services/core/simulate/spokentime.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

const QLocale &localeOf(Language language)
{
    static const QLocale german(QLocale::German, QLocale::Germany);
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return language == Language::German ? german : english;
}

QString weekday(QDate day, Language language)
{
    return localeOf(language).standaloneDayName(day.dayOfWeek());
}

QString month(QDate day, Language language)
{
    return localeOf(language).standaloneMonthName(day.month());
}

QString germanHour(int hour)
{
    static constexpr std::array<QStringView, 12> words{u"zwölf", u"eins", u"zwei", u"drei", u"vier", u"fünf", u"sechs", u"sieben", u"acht",
                                      u"neun", u"zehn", u"elf"};
    return words[static_cast<size_t>(hour % 12)].toString();
}

QString englishHour(int hour)
{
    static constexpr std::array<QStringView, 12> words{u"twelve", u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight",
                                      u"nine", u"ten", u"eleven"};
    return words[static_cast<size_t>(hour % 12)].toString();
}

/// "fünfzehnten", as in "am fünfzehnten".
QString germanOrdinal(int day)
{
    static constexpr std::array<QStringView, 31> words{
        u"ersten", u"zweiten", u"dritten", u"vierten", u"fünften", u"sechsten", u"siebten", u"achten", u"neunten",
        u"zehnten", u"elften", u"zwölften", u"dreizehnten", u"vierzehnten", u"fünfzehnten", u"sechzehnten", u"siebzehnten",
        u"achtzehnten", u"neunzehnten", u"zwanzigsten", u"einundzwanzigsten", u"zweiundzwanzigsten", u"dreiundzwanzigsten",
        u"vierundzwanzigsten", u"fünfundzwanzigsten", u"sechsundzwanzigsten", u"siebenundzwanzigsten", u"achtundzwanzigsten",
        u"neunundzwanzigsten", u"dreißigsten", u"einunddreißigsten"};
    return words[static_cast<size_t>(day - 1)].toString();
}

QString clock(QTime time)
{
    return time.minute() == 0 ? QString::number(time.hour()) : time.toString(u"H:mm");
}

QString germanQuarter(QTime time, Random &random)
{
    switch (time.minute()) {
    case 0: return random.chance(50) ? u"um "_s + germanHour(time.hour()) : u"um Punkt "_s + germanHour(time.hour());
    case 15: return u"um "_s + (random.chance(70) ? u"Viertel nach "_s + germanHour(time.hour()) : u"viertel "_s + germanHour(time.hour() + 1));
    case 30: return u"um halb "_s + germanHour(time.hour() + 1);
    case 45: return u"um "_s + (random.chance(70) ? u"Viertel vor "_s : u"dreiviertel "_s) + germanHour(time.hour() + 1);
    default: return u"um "_s + clock(time) + u" Uhr"_s;
    }
}

QString englishQuarter(QTime time)
{
    switch (time.minute()) {
    case 0: return u"at "_s + englishHour(time.hour()) + u" o'clock"_s;
    case 15: return u"at quarter past "_s + englishHour(time.hour());
    case 30: return u"at half past "_s + englishHour(time.hour());
    case 45: return u"at quarter to "_s + englishHour(time.hour() + 1);
    default: return u"at "_s + time.toString(u"H:mm");
    }
}

QString germanDay(QDate day, QDate today, Random &random)
{
    const QString name = weekday(day, Language::German);
    const qint64 days = today.daysTo(day);
    if (days == 1)
        return random.chance(80) ? u"morgen"_s : u"gleich morgen"_s;
    if (days == 2 && random.chance(70))
        return u"übermorgen"_s;
    if (days == 7 && random.chance(60))
        return u"heute in einer Woche"_s;
    switch (random.below(days < 7 ? 3 : 6)) {
    case 0: return u"am "_s + name;
    case 1: return (days < 7 ? u"diesen "_s : u"am "_s) + name + (days < 7 ? u""_s : u", den "_s + germanOrdinal(day.day()));
    case 2: return u"am "_s + name + u", den "_s + QString::number(day.day()) + u'.';
    case 3: return u"am "_s + germanOrdinal(day.day());
    case 4: return u"am "_s + germanOrdinal(day.day()) + u' ' + month(day, Language::German);
    default: return u"am "_s + name + u" dem "_s + QString::number(day.day()) + u'.' + QString::number(day.month()) + u'.';
    }
}

QString englishDay(QDate day, QDate today, Random &random)
{
    const QString name = weekday(day, Language::English);
    if (today.daysTo(day) == 1)
        return u"tomorrow"_s;
    switch (random.below(3)) {
    case 0: return u"on "_s + name;
    case 1: return u"on "_s + name + u" the "_s + QString::number(day.day());
    default: return u"on "_s + month(day, Language::English) + u' ' + QString::number(day.day());
    }
}

} // namespace

QString callersDay(QDate day, QDate today, Language language, Random &random)
{
    return language == Language::German ? germanDay(day, today, random) : englishDay(day, today, random);
}

QString agentsDay(QDate day, Language language)
{
    if (language == Language::English)
        return u"on %1, %2 %3"_s.arg(weekday(day, language)).arg(day.day()).arg(month(day, language));
    return u"am %1, den %2. %3"_s.arg(weekday(day, language)).arg(day.day()).arg(month(day, language));
}

QString callersTime(QTime time, Language language, Random &random)
{
    if (language == Language::English)
        return random.chance(60) ? englishQuarter(time) : u"at "_s + time.toString(u"H:mm");
    if (random.chance(60))
        return germanQuarter(time, random);
    return (random.chance(85) ? u"um "_s : u"so gegen "_s) + clock(time) + u" Uhr"_s;
}

QString agentsTime(QTime time, Language language)
{
    return language == Language::English ? u"at "_s + time.toString(u"H:mm") : u"um "_s + clock(time) + u" Uhr"_s;
}

QString writtenDay(QDate day, Random &random)
{
    switch (random.below(10)) {
    case 0: return localeOf(Language::German).standaloneDayName(day.dayOfWeek()) + u", den "_s + QString::number(day.day()) + u". "_s + month(day, Language::German);
    case 1:
    case 2:
    case 3: return day.toString(u"dd.MM.yyyy");
    default: return day.toString(Qt::ISODate);
    }
}

QString writtenTime(QTime time, Random &random)
{
    switch (random.below(10)) {
    case 0: return clock(time) + u" Uhr"_s;
    case 1: return time.minute() == 30 ? u"halb "_s + germanHour(time.hour() + 1) : time.toString(u"HH:mm");
    default: return time.toString(u"HH:mm");
    }
}

QString spokenPhone(const QString &e164, Random &random)
{
    const bool mobile = e164.startsWith("+491"_L1);
    const QString national = u'0' + e164.mid(3);
    const qsizetype head = mobile ? 4 : 3;
    const int group = random.between(2, 3);
    QString spoken = national.first(head);
    for (qsizetype at = head; at < national.size(); at += group)
        spoken += (at == head ? u", "_s : u" "_s) + national.mid(at, group);
    return spoken;
}

} // namespace askpro::core
