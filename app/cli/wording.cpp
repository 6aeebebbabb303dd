#include "app/cli/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

std::optional<Milliseconds> parseAge(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6})([dhm])$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto count = match.captured(1).toLongLong();
    switch (match.captured(2).front().unicode()) {
    case u'd':
        return std::chrono::hours(24 * count);
    case u'h':
        return std::chrono::hours(count);
    default:
        return std::chrono::minutes(count);
    }
}

} // namespace

QString isoInstant(Instant instant, const QByteArray &zone)
{
    const QTimeZone timeZone = zone.isEmpty() ? QTimeZone::utc() : QTimeZone(zone);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(instant), timeZone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(toMs(instant) % 1000 ? Qt::ISODateWithMs : Qt::ISODate);
}

QJsonValue jsonInstant(const std::optional<Instant> &instant, const QByteArray &zone)
{
    return instant ? QJsonValue(isoInstant(*instant, zone)) : QJsonValue(QJsonValue::Null);
}

Result<Instant> parseInstant(const QString &text, Instant now)
{
    if (const auto age = parseAge(text))
        return now - *age;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return failure(ErrorCode::Invalid, tr("\"%1\" is no time. Write 2026-10-12, 2026-10-12T09:00:00+02:00, or an age such as 7d or 24h.").arg(text));
    return instantFromMs(time.toMSecsSinceEpoch());
}

Result<qint64> parseNumber(const QString &text, qint64 least, const QString &option)
{
    bool good = false;
    const qint64 number = text.toLongLong(&good);
    if (!good || number < least)
        return failure(ErrorCode::Invalid, tr("%1 takes a whole number of at least %2, not \"%3\".").arg(option).arg(least).arg(text));
    return number;
}

} // namespace askpro::app
