#include "services/core/understanding/call/wording/tables.h"

namespace askpro::core {

// What the agent asks for: the answer is read in this light.
static constexpr CueRow rows[] = {
    {Cue::AsksName, Side::Agent, "name|namen|vornamen|nachnamen|vorname|nachname|familienname"},
    {Cue::AsksName, Side::Agent, "wie heissen|heisst|heissen"},
    {Cue::AsksName, Side::Agent, "buchstabier*"},
    {Cue::AsksName, Side::Agent, "wie|mit ~ schreibt|schreiben|schreibe|geschrieben"},
    {Cue::AsksName, Side::Agent, "schreibt|schreiben|schreibe man|sich|ich"},
    {Cue::AsksName, Side::Agent, "mit wem|mit wem spreche"},
    {Cue::AsksPhone, Side::Agent, "nummer|telefonnummer|handynummer|mobilnummer|rufnummer|rueckrufnummer|vorwahl|telefon|handy"},
    {Cue::AsksPhone, Side::Agent, "erreichen|erreichbar"},
    {Cue::AsksEmail, Side::Agent, "mail|email|mailadresse|emailadresse"},
    {Cue::AsksEmail, Side::Agent, "wohin ~ schicken|senden"},
    {Cue::AsksBirth, Side::Agent, "geburtsdatum|geboren|geburtstag"},
    {Cue::AsksBirth, Side::Agent, "wie alt"},
    {Cue::AsksPerson, Side::Agent, "versichert|krankenkasse|kasse|privat|gesetzlich|schon|bereits|patient|patientin|adresse|anschrift|ueberweisung"},
    {Cue::AsksService, Side::Agent, "worum|wofuer|welche|welchen|anliegen|behandlung|leistung|untersuchung|grund"},
    {Cue::AsksWhen, Side::Agent, "wann|wunschtermin|tageszeit|uhrzeit|wochentag"},
    {Cue::AsksWhen, Side::Agent, "welcher|welchen|welche tag|uhrzeit|zeit|termin|tage|von"},
    {Cue::AsksMore, Side::Agent, "sonst|noch|weitere|anderes ~ fragen|etwas|tun|helfen|anliegen|was|frage"},
    {Cue::AsksMore, Side::Agent, "noch etwas|was|fragen"},
    {Cue::AsksRight, Side::Agent, "richtig|korrekt|stimmt|einverstanden|recht|ordnung|okay|passt"},
    {Cue::AsksCallback, Side::Agent, "wann ~ zurueckrufen|erreichen|erreichbar|anrufen|zurueck"},
    {Cue::Thanks, Side::Caller, "danke|dank|danki|dankeschoen|merci|vergelts"},
    {Cue::Farewell, Side::Both, "tschuess|tschuss|ciao|tschau|wiederhoeren|wiedersehen|wiederschauen|servus|ade|bye|tschoe|adieu|pfiat"},
    {Cue::Farewell, Side::Both, "bis dann|bald|dahin|gleich"},
    {Cue::Farewell, Side::Both, "schoenen|schoenes|schoene ~ tag|abend|wochenende|nachmittag|woche|feiertage|sonntag|mittag"},
    {Cue::Farewell, Side::Both, "alles gute"},
    {Cue::Farewell, Side::Both, "gute besserung|nacht"},
};

std::span<const CueRow> germanQuestionCues()
{
    return rows;
}

} // namespace askpro::core
