#include "ui/common/formats.h"

#include "services/core/phone/phonenumbers.h"
#include "services/core/ports/clock.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Formats", text);
}

} // namespace

Formats::Formats(const core::Clock &clock) : m_clock(clock), m_locale(QLocale::English, QLocale::UnitedKingdom) {}

void Formats::setLanguage(const QString &code)
{
    m_locale = code == "de"_L1 ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void Formats::setHome(const QByteArray &zone, const QString &region)
{
    m_zone = zone;
    m_region = region;
    m_phones.clear();
}

QString Formats::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Formats::time(Instant at, const QByteArray &zone) const
{
    return m_locale.toString(local(at, zone).time(), u"HH:mm");
}

QString Formats::moment(Instant at, const QByteArray &zone) const
{
    const QDateTime here = local(at, zone);
    const QString clock = m_locale.toString(here.time(), u"HH:mm:ss");
    return here.date() == today(zone) ? clock : u"%1 %2"_s.arg(day(at, zone), clock);
}

QString Formats::day(Instant at, const QByteArray &zone) const
{
    const QDate date = local(at, zone).date();
    const QDate current = today(zone);
    if (date == current)
        return words(QT_TRANSLATE_NOOP("Formats", "Today"));
    if (date == current.addDays(-1))
        return words(QT_TRANSLATE_NOOP("Formats", "Yesterday"));
    const bool german = m_locale.language() == QLocale::German;
    if (date.year() == current.year())
        return m_locale.toString(date, german ? u"ddd, d. MMM" : u"ddd, d MMM");
    return m_locale.toString(date, german ? u"dd.MM.yyyy" : u"d MMM yyyy");
}

QString Formats::days(QDate from, QDate to) const
{
    const bool german = m_locale.language() == QLocale::German;
    const QString dayAndMonth = german ? u"d. MMM"_s : u"d MMM"_s;
    const QString last = m_locale.toString(to, dayAndMonth + u" yyyy"_s);
    if (from == to)
        return last;
    return u"%1 \u2013 %2"_s.arg(m_locale.toString(from, from.year() == to.year() ? dayAndMonth : dayAndMonth + u" yyyy"_s), last);
}

QString Formats::duration(Milliseconds length) const
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(two(seconds % 60));
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString Formats::percent(double share) const
{
    return m_locale.toString(qRound(share * 100)) + u"\u202f%"_s;
}

QString Formats::ratio(double share) const
{
    return m_locale.toString(share * 100, 'f', 1) + u"\u202f%"_s;
}

QString Formats::decimal(double value) const
{
    return m_locale.toString(value, 'f', 1);
}

QString Formats::minutes(Milliseconds length) const
{
    return words(QT_TRANSLATE_NOOP("Formats", "%1 min")).arg(duration(length));
}

QString Formats::change(qint64 difference) const
{
    return withSign(double(difference), number(std::abs(difference)));
}

QString Formats::changeInPercent(double share) const
{
    const qint64 percents = qRound64(share * 100);
    return withSign(double(percents), number(std::abs(percents)) + u"\u202f%"_s);
}

QString Formats::changeOfDuration(Milliseconds difference) const
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(difference);
    return withSign(double(seconds.count()), duration(seconds < seconds.zero() ? -seconds : seconds));
}

QString Formats::changeInPoints(double difference, int decimals) const
{
    const double scale = std::pow(10.0, decimals);
    const double points = std::round(difference * 100 * scale) / scale;
    return withSign(points, words(QT_TRANSLATE_NOOP("Formats", "%1 pts.")).arg(m_locale.toString(std::abs(points), 'f', decimals)));
}

QString Formats::dayShort(QDate day) const
{
    return m_locale.toString(day, m_locale.language() == QLocale::German ? u"d. MMM" : u"d MMM");
}

QString Formats::dayLong(QDate day) const
{
    return m_locale.toString(day, m_locale.language() == QLocale::German ? u"ddd, d. MMMM" : u"ddd, d MMMM");
}

QString Formats::withSign(double rounded, const QString &magnitude)
{
    return (rounded > 0 ? u'+' : rounded < 0 ? u'\u2212' : u'\u00b1') + magnitude;
}

QString Formats::phone(const QString &number) const
{
    if (const QString *known = m_phones.object(number))
        return *known;
    const std::optional<QString> e164 = core::toE164(number, m_region);
    const QString text = e164 ? core::displayNumber(*e164, m_region) : QString();
    m_phones.insert(number, new QString(text));
    return text;
}

QDate Formats::today(const QByteArray &zone) const
{
    return local(m_clock.now(), zone).date();
}

Instant Formats::startOf(QDate day) const
{
    return instantFromMs(day.startOfDay(local(m_clock.now(), {}).timeZone()).toMSecsSinceEpoch());
}

Instant Formats::now() const
{
    return m_clock.now();
}

QDateTime Formats::local(Instant at, const QByteArray &zone) const
{
    const QByteArray &wanted = zone.isEmpty() ? m_zone : zone;
    auto known = m_zones.constFind(wanted);
    if (known == m_zones.constEnd()) {
        const QTimeZone found = wanted.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(wanted);
        known = m_zones.insert(wanted, found.isValid() ? found : QTimeZone::utc());
    }
    return QDateTime::fromMSecsSinceEpoch(toMs(at), *known);
}

} // namespace askpro::ui
