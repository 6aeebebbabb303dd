#include "services/core/config/branchreader.h"

#include "services/core/config/hoursreader.h"
#include "services/core/config/objectreader.h"
#include "services/core/phone/phonenumbers.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using Need = ObjectReader::Need;

constexpr qint64 dayMin = 24 * 60;

struct Text { Q_DECLARE_TR_FUNCTIONS(ConfigDocument) };

bool isCurrency(const QString &code)
{
    static const QRegularExpression form(u"^[A-Z]{3}$"_s);
    return form.match(code).hasMatch();
}

bool isRegion(const QString &code)
{
    static const QRegularExpression form(u"^[A-Z]{2}$"_s);
    return form.match(code).hasMatch() && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

QString readRegion(ObjectReader &reader)
{
    const QString region = reader.text("region"_L1);
    if (!region.isEmpty() && !isRegion(region))
        reader.fault("region"_L1, Text::tr("must be a country of ISO 3166-1 in two capital letters, like DE"));
    return region;
}

QByteArray readZone(ObjectReader &reader)
{
    const QByteArray zone = reader.text("zone"_L1).toUtf8();
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone))
        reader.fault("zone"_L1, Text::tr("must be a time zone of the IANA list, like Europe/Berlin"));
    return zone;
}

QString readHolidays(ObjectReader &reader)
{
    static const QRegularExpression form(u"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"_s);
    const QString holidays = reader.text("holidays"_L1, Need::Optional);
    if (!holidays.isEmpty() && !form.match(holidays).hasMatch())
        reader.fault("holidays"_L1, Text::tr("must be a region of ISO 3166-2, like DE-BE"));
    return holidays;
}

/// A list of texts; `key` may be missing.
QStringList readTexts(ObjectReader &reader, ObjectReader::Key key)
{
    QStringList texts;
    reader.each(key, Need::Optional, [&](const QJsonValue &item, const QString &path) {
        const QString text = item.toString().trimmed();
        if (text.isEmpty())
            reader.faults().append({path, Text::tr("must be text")});
        else if (texts.contains(text))
            reader.faults().append({path, Text::tr("is named twice")});
        else
            texts.append(text);
    });
    return texts;
}

PhoneNumberConfig readPhoneNumber(const QJsonValue &value, const QString &path, const QString &region, QList<ConfigFault> &faults)
{
    constexpr auto key = "number"_L1;
    ObjectReader reader(value, path, faults);
    PhoneNumberConfig number;
    number.number = reader.text(key);
    if (isRegion(region) && !number.number.isEmpty()) {
        if (const auto e164 = toE164(number.number, region))
            number.number = *e164;
        else
            reader.fault(key, Text::tr("is not a telephone number that can be called in %1").arg(region));
    }
    number.retellAgentId = reader.text("retell_agent_id"_L1, Need::Optional);
    number.primary = reader.flag("primary"_L1, false);
    number.active = reader.flag("active"_L1, true);
    reader.refuseUnknownKeys();
    return number;
}

std::optional<Money> readPrice(ObjectReader &service)
{
    constexpr auto key = "price"_L1;
    const QJsonValue value = service.value(key, Need::Optional);
    if (value.isUndefined())
        return std::nullopt;
    ObjectReader reader(value, service.pathOf(key), service.faults());
    Money price;
    price.amountMinor = reader.integer("amount_minor"_L1, 0, Q_INT64_C(1'000'000'000)).value_or(0);
    price.currency = reader.text("currency"_L1);
    if (!price.currency.isEmpty() && !isCurrency(price.currency))
        reader.fault("currency"_L1, Text::tr("must be a currency of ISO 4217 in three capital letters, like EUR"));
    reader.refuseUnknownKeys();
    return price;
}

/// A part of a composite service: another service of the branch, and the pause behind it.
QJsonObject readSegment(const QJsonValue &value, const QString &path, QList<ConfigFault> &faults)
{
    ObjectReader reader(value, path, faults);
    const QJsonObject segment{{u"service"_s, reader.text("service"_L1)}, {u"gap_after_min"_s, reader.integerOr("gap_after_min"_L1, 0, dayMin, 0)}};
    reader.refuseUnknownKeys();
    return segment;
}

ServiceConfig readService(const QJsonValue &value, const QString &path, QList<ConfigFault> &faults)
{
    ObjectReader reader(value, path, faults);
    ServiceConfig service;
    service.slug = reader.slug();
    service.name = reader.text("name"_L1);
    service.aliases = readTexts(reader, "aliases"_L1);
    service.durationMin = int(reader.integer("duration_min"_L1, 1, dayMin).value_or(0));
    service.price = readPrice(reader);
    service.calcomEventTypeId = reader.vendorId("calcom_event_type_id"_L1);
    service.bufferBeforeMin = int(reader.integerOr("buffer_before_min"_L1, 0, dayMin, 0));
    service.bufferAfterMin = int(reader.integerOr("buffer_after_min"_L1, 0, dayMin, 0));
    reader.each("segments"_L1, Need::Optional, [&](const QJsonValue &item, const QString &itemPath) {
        service.segments.append(readSegment(item, itemPath, faults));
    });
    service.active = reader.flag("active"_L1, true);
    reader.refuseUnknownKeys();
    return service;
}

StaffConfig readStaff(const QJsonValue &value, const QString &path, QList<ConfigFault> &faults)
{
    ObjectReader reader(value, path, faults);
    StaffConfig staff;
    staff.slug = reader.slug();
    staff.name = reader.text("name"_L1);
    staff.services = readTexts(reader, "services"_L1);
    staff.calcomUserId = reader.vendorId("calcom_user_id"_L1);
    staff.workingHours = readHours(reader, "working_hours"_L1);
    staff.active = reader.flag("active"_L1, true);
    reader.refuseUnknownKeys();
    return staff;
}

} // namespace

BranchConfig readBranch(const QJsonValue &value, const QString &path, QList<ConfigFault> &faults)
{
    ObjectReader reader(value, path, faults);
    BranchConfig branch;
    branch.slug = reader.slug();
    branch.name = reader.text("name"_L1);
    branch.zone = readZone(reader);
    branch.region = readRegion(reader);
    branch.address = reader.text("address"_L1, Need::Optional);
    branch.openingHours = readHours(reader, "opening_hours"_L1);
    branch.holidays = readHolidays(reader);
    reader.each("phone_numbers"_L1, Need::Optional, [&](const QJsonValue &item, const QString &itemPath) {
        branch.phoneNumbers.append(readPhoneNumber(item, itemPath, branch.region, faults));
    });
    reader.each("services"_L1, Need::Optional, [&](const QJsonValue &item, const QString &itemPath) {
        branch.services.append(readService(item, itemPath, faults));
    });
    reader.each("staff"_L1, Need::Optional, [&](const QJsonValue &item, const QString &itemPath) {
        branch.staff.append(readStaff(item, itemPath, faults));
    });
    branch.active = reader.flag("active"_L1, true);
    reader.refuseUnknownKeys();
    return branch;
}

} // namespace askpro::core
