#include "services/core/simulate/toolcalls.h"

#include "services/core/calls/functionfollowup.h"
#include "services/core/simulate/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

QString isoDay(const Slot &slot)
{
    return slot.day.toString(Qt::ISODate);
}

QString isoTime(const Slot &slot)
{
    return slot.time.toString(u"HH:mm");
}

QByteArray object(std::initializer_list<std::pair<QByteArrayView, QString>> fields)
{
    JsonWriter json;
    json.beginObject();
    for (const auto &[key, value] : fields)
        json.key(key).text(value);
    return json.endObject().bytes();
}

QByteArray availabilityArguments(const CallFacts &facts, Random &random)
{
    static const QStringList partsOfDay{u"vormittag"_s, u"nachmittag"_s, u"egal"_s};
    return object({{"dienstleistung", facts.service},
                   {"datum_von", facts.today.toString(Qt::ISODate)},
                   {"datum_bis", facts.today.addDays(random.between(5, 21)).toString(Qt::ISODate)},
                   {"tageszeit", random.pick(partsOfDay)}});
}

} // namespace

ToolUse toolUse(Tool tool, const CallFacts &facts, Random &random)
{
    const QString name = facts.person.fullName();
    const QString phone = facts.person.phone;
    const auto used = [](const QByteArray &function, const QByteArray &arguments) { return ToolUse{function, arguments, functionReply(QString::fromLatin1(function))}; };
    switch (tool) {
    case Tool::None:
        break;
    case Tool::CheckAvailability:
        return used("check_availability", availabilityArguments(facts, random));
    case Tool::Book:
        return used("book_appointment", object({{"name", name}, {"telefonnummer", phone}, {"datum", isoDay(facts.chosen)}, {"uhrzeit", facts.namesTime ? isoTime(facts.chosen) : QString()},
                                                {"dienstleistung", facts.service}}));
    case Tool::Find:
        return used("find_appointments", object({{"name", name}, {"telefonnummer", phone}}));
    case Tool::Reschedule:
        return used("reschedule_appointment", object({{"name", name}, {"telefonnummer", phone}, {"datum_alt", isoDay(facts.old)}, {"uhrzeit_alt", isoTime(facts.old)},
                                                      {"datum", isoDay(facts.chosen)}, {"uhrzeit", isoTime(facts.chosen)}, {"dienstleistung", facts.service}}));
    case Tool::Cancel:
        return used("cancel_appointment", object({{"name", name}, {"telefonnummer", phone}, {"datum", isoDay(facts.old)}, {"uhrzeit", isoTime(facts.old)}}));
    case Tool::RequestCallback:
        return used("request_callback", object({{"name", name}, {"telefonnummer", phone}, {"grund", facts.callbackMatter}}));
    }
    Q_UNREACHABLE();
}

} // namespace askpro::core
