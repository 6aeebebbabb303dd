#include "services/core/simulate/toolcalls.h"

#include "services/core/simulate/jsonwriter.h"
#include "services/core/simulate/spokentime.h"

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

QString said(const Slot &slot)
{
    return agentsDay(slot.day, Language::German) + u' ' + agentsTime(slot.time, Language::German);
}

QByteArray object(std::initializer_list<std::pair<QByteArrayView, QString>> fields)
{
    JsonWriter json;
    json.beginObject();
    for (const auto &[key, value] : fields)
        json.key(key).text(value);
    return json.endObject().bytes();
}

QByteArray freeSlots(const CallFacts &facts, bool any)
{
    JsonWriter json;
    json.beginObject().key("status").text(QByteArrayView(any ? "ok" : "belegt")).key("freie_termine").beginArray();
    for (size_t i = 0; any && i < facts.offers.size(); ++i)
        json.beginObject().key("datum").text(isoDay(facts.offers[i])).key("uhrzeit").text(isoTime(facts.offers[i])).endObject();
    return json.endArray().endObject().bytes();
}

ToolUse availability(const CallFacts &facts, bool any, Random &random)
{
    static const QStringList partsOfDay{u"vormittag"_s, u"nachmittag"_s, u"egal"_s};
    return {"check_availability",
            object({{"dienstleistung", facts.service},
                    {"datum_von", facts.today.toString(Qt::ISODate)},
                    {"datum_bis", facts.today.addDays(random.between(5, 21)).toString(Qt::ISODate)},
                    {"tageszeit", random.pick(partsOfDay)}}),
            freeSlots(facts, any)};
}

} // namespace

ToolUse toolUse(Tool tool, const CallFacts &facts, Random &random)
{
    const QString name = facts.person.fullName();
    const QString phone = facts.person.phone;
    switch (tool) {
    case Tool::None:
        break;
    case Tool::CheckAvailability:
        return availability(facts, true, random);
    case Tool::CheckInVain:
        return availability(facts, false, random);
    case Tool::Book:
        return {"book_appointment",
                object({{"name", name}, {"telefonnummer", phone}, {"datum", isoDay(facts.chosen)}, {"uhrzeit", isoTime(facts.chosen)},
                        {"dienstleistung", facts.service}}),
                object({{"status", u"gebucht"_s}, {"datum", isoDay(facts.chosen)}, {"uhrzeit", isoTime(facts.chosen)},
                        {"ansage", u"Der Termin "_s + said(facts.chosen) + u" ist reserviert."_s}})};
    case Tool::Find:
        return {"find_appointments", object({{"name", name}, {"telefonnummer", phone}}),
                object({{"status", u"ok"_s}, {"datum", isoDay(facts.old)}, {"uhrzeit", isoTime(facts.old)}, {"dienstleistung", facts.service}})};
    case Tool::Reschedule:
        return {"reschedule_appointment",
                object({{"name", name}, {"telefonnummer", phone}, {"datum_alt", isoDay(facts.old)}, {"uhrzeit_alt", isoTime(facts.old)},
                        {"datum", isoDay(facts.chosen)}, {"uhrzeit", isoTime(facts.chosen)}, {"dienstleistung", facts.service}}),
                object({{"status", u"verlegt"_s}, {"ansage", u"Der neue Termin ist "_s + said(facts.chosen) + u'.'}})};
    case Tool::Cancel:
        return {"cancel_appointment", object({{"name", name}, {"telefonnummer", phone}, {"datum", isoDay(facts.old)}, {"uhrzeit", isoTime(facts.old)}}),
                object({{"status", u"abgesagt"_s}})};
    case Tool::RequestCallback:
        return {"request_callback", object({{"name", name}, {"telefonnummer", phone}, {"grund", facts.callbackReason}}), object({{"status", u"notiert"_s}})};
    }
    Q_UNREACHABLE();
}

} // namespace askpro::core
