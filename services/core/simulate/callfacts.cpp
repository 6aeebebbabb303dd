#include "services/core/simulate/callfacts.h"

#include "services/core/simulate/spokentime.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::core {

namespace {

/// The same list in both languages.
struct Words
{
    QStringList german;
    QStringList english;
    [[nodiscard]] const QString &pick(Language language, Random &random) const
    {
        return random.pick(language == Language::German ? german : english);
    }
};

const Words &wishes()
{
    static const Words words{
        {u"möglichst vormittags"_s, u"nach 16 Uhr"_s, u"noch diese Woche"_s, u"so bald wie möglich"_s, u"nächste Woche"_s, u"Anfang nächster Woche"_s,
         u"Ende der Woche"_s, u"früh vor der Arbeit"_s, u"an einem Nachmittag"_s, u"ab halb drei"_s, u"zwischen zehn und zwölf"_s,
         u"montags oder mittwochs"_s, u"nicht vor neun"_s, u"irgendwann in den nächsten vierzehn Tagen"_s, u"an jedem Tag außer Donnerstag"_s,
         u"spätestens bis Ende des Monats"_s, u"um die Mittagszeit"_s, u"übernächste Woche"_s, u"am frühen Abend"_s, u"gleich morgens um acht"_s},
        {u"in the morning"_s, u"after four"_s, u"as soon as possible"_s, u"next week"_s, u"on any day but Thursday"_s, u"around lunchtime"_s,
         u"before work"_s, u"by the end of the month"_s}};
    return words;
}

const Words &relatives()
{
    static const Words words{{u"Mutter"_s, u"Tochter"_s, u"Frau"_s, u"Schwester"_s, u"Oma"_s, u"Nachbarin"_s, u"Schwiegermutter"_s, u"Kleine"_s},
                             {u"mother"_s, u"daughter"_s, u"wife"_s, u"sister"_s}};
    return words;
}

const Words &complaints()
{
    static const Words words{{u"starke Schmerzen"_s, u"Fieber und starke Schmerzen"_s, u"eine dicke Schwellung"_s, u"eine Blutung, die nicht aufhört"_s,
                              u"pochende Schmerzen"_s, u"eine Entzündung, die immer schlimmer wird"_s, u"wahnsinnige Schmerzen auf der linken Seite"_s},
                             {u"severe pain"_s, u"a high fever"_s, u"a swelling that keeps growing"_s, u"bleeding that won't stop"_s}};
    return words;
}

/// After "wegen" as people say it, after "um", and after "wegen" as others say it of them.
const Words &reasons()
{
    static const Words words{
        {u"meinem Befund|meinen Befund|einem Befund"_s, u"der letzten Rechnung|die letzte Rechnung|der letzten Rechnung"_s,
         u"einer Überweisung|eine Überweisung|einer Überweisung"_s, u"meinen Röntgenbildern|meine Röntgenbilder|Röntgenbildern"_s,
         u"einem Attest für die Arbeit|ein Attest für die Arbeit|einem Attest für die Arbeit"_s, u"der Kostenübernahme|die Kostenübernahme|der Kostenübernahme"_s,
         u"meinem Rezept|mein Rezept|einem Rezept"_s, u"einer Krankschreibung|eine Krankschreibung|einer Krankschreibung"_s,
         u"dem Heil- und Kostenplan|den Heil- und Kostenplan|dem Heil- und Kostenplan"_s,
         u"einer Bescheinigung für die Kasse|eine Bescheinigung für die Kasse|einer Bescheinigung für die Kasse"_s,
         u"der Nachsorge|die Nachsorge|der Nachsorge"_s, u"meiner Betäubung|meine Betäubung|Fragen zur Betäubung"_s},
        {u"my results|my results|results"_s, u"the last bill|the last bill|the last bill"_s, u"a referral|a referral|a referral"_s,
         u"my prescription|my prescription|a prescription"_s, u"a sick note|a sick note|a sick note"_s}};
    return words;
}

QString greetingAt(QTime time, Language language)
{
    if (language == Language::English)
        return time.hour() < 12 ? u"good morning"_s : time.hour() < 18 ? u"good afternoon"_s : u"good evening"_s;
    return time.hour() < 11 ? u"guten Morgen"_s : time.hour() < 18 ? u"guten Tag"_s : u"guten Abend"_s;
}

QString address(const TownsPerson &person, Language language)
{
    if (language == Language::English)
        return (person.female ? u"Ms "_s : u"Mr "_s) + person.lastName;
    return (person.female ? u"Frau "_s : u"Herr "_s) + person.lastName;
}

QString spelledOut(const QString &name)
{
    QStringList letters;
    for (const QChar c : name) {
        if (c.isLetter())
            letters.append(c.toUpper());
    }
    return letters.join(u", "_s);
}

QString spokenMail(QString mail, Language language)
{
    const bool german = language == Language::German;
    return mail.replace(u"@"_s, u" at "_s).replace(u"."_s, german ? u" Punkt "_s : u" dot "_s).replace(u"-"_s, german ? u" Bindestrich "_s : u" hyphen "_s);
}

QString wish(const CallFacts &facts, Random &random)
{
    if (random.chance(35))
        return callersDay(facts.chosen.day, facts.today, facts.language, random);
    return wishes().pick(facts.language, random);
}

/// Who is in pain asks for what the branch has for that.
QString serviceFor(const SimulatedBranch &branch, bool urgent, Random &random)
{
    if (branch.services.isEmpty())
        return u"Beratung"_s;
    const auto treatsPain = [](const ServiceConfig &service) { return service.aliases.contains(u"Schmerzen"_s); };
    const auto found = std::ranges::find_if(branch.services, treatsPain);
    return urgent && found != branch.services.cend() ? found->name : random.pick(branch.services).name;
}

} // namespace

CallFacts inventFacts(const TownsPerson &person, const SimulatedBranch &branch, Instant at, bool urgent, Random &random)
{
    CallFacts facts;
    facts.person = person;
    facts.language = person.language;
    facts.branch = &branch;
    const QDateTime local = branch.local(at);
    facts.today = local.date();
    facts.clock = local.time();
    facts.service = serviceFor(branch, urgent, random);
    const QDate day = branch.openDay(facts.today, random.between(1, 9));
    facts.chosen = {day, branch.slotOn(day, random)};
    const QDate oldDay = branch.openDay(facts.today, random.between(1, 8));
    facts.old = {oldDay, branch.slotOn(oldDay, random)};
    const QStringList reason = reasons().pick(facts.language, random).split(u'|');
    facts.callbackReason = reason.at(0);
    facts.callbackSubject = reason.at(1);
    facts.callbackMatter = reason.at(2);
    facts.known = random.chance(60);
    return facts;
}

PhraseFacts phraseFacts(const CallFacts &facts, Random &random)
{
    const auto &person = facts.person;
    const auto language = facts.language;
    const auto &doctors = facts.branch->doctors;
    const QString insurance = language == Language::German ? (person.privatelyInsured ? u"privat"_s : u"gesetzlich"_s)
                                                           : (person.privatelyInsured ? u"Private"_s : u"Public"_s);
    PhraseFacts words{
        {u"praxis"_s, facts.branch->clinicName},
        {u"standort"_s, facts.branch->name},
        {u"adresse"_s, facts.branch->address.isEmpty() ? facts.branch->name : facts.branch->address},
        {u"gruss"_s, greetingAt(facts.clock, language)},
        {u"name"_s, person.fullName()},
        {u"vorname"_s, person.firstName},
        {u"nachname"_s, person.lastName},
        {u"anrede"_s, address(person, language)},
        {u"buchstabiert"_s, spelledOut(person.lastName)},
        {u"nummer"_s, spokenPhone(person.phone, random)},
        {u"mail"_s, spokenMail(person.email, language)},
        {u"kasse"_s, insurance},
        {u"leistung"_s, facts.service},
        {u"arzt"_s, doctors.isEmpty() ? u"Dr. Brückner"_s : random.pick(doctors)},
        {u"arzt2"_s, doctors.isEmpty() ? u"Dr. Winter"_s : random.pick(doctors)},
        {u"verwandte"_s, relatives().pick(language, random)},
        {u"beschwerde"_s, complaints().pick(language, random)},
        {u"grund"_s, facts.callbackReason},
        {u"thema"_s, facts.callbackSubject},
        {u"sache"_s, facts.callbackMatter},
        {u"frage"_s, {}},            // these two are known when they have been said
        {u"anlass"_s, {}},
        {u"wunsch"_s, wish(facts, random)},
        {u"wunsch2"_s, wishes().pick(language, random)},
        {u"tagwahl"_s, callersDay(facts.chosen.day, facts.today, language, random)},
        {u"zeitwahl"_s, callersTime(facts.chosen.time, language, random)},
        {u"wann"_s, agentsDay(facts.chosen.day, language) + (facts.namesTime ? u' ' + agentsTime(facts.chosen.time, language) : QString())},
        {u"tagzusage"_s, agentsDay(facts.chosen.day, language)},
        {u"zeitzusage"_s, agentsTime(facts.chosen.time, language)},
        {u"tagalt"_s, callersDay(facts.old.day, facts.today, language, random)},
        {u"zeitalt"_s, callersTime(facts.old.time, language, random)},
        {u"tagaltzusage"_s, agentsDay(facts.old.day, language)},
        {u"zeitaltzusage"_s, agentsTime(facts.old.time, language)},
        {u"tagaltkurz"_s, QLocale(QLocale::German).standaloneDayName(facts.old.day.dayOfWeek())},
    };
    return words;
}

} // namespace askpro::core
