#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// First and later visits, talks, and the words that stand in every catalogue.
static constexpr ServiceConcept rows[] = {
    {Kind::Visit, "erstgespraech*|erstvorstellung*|erstberatung*|ersttermin|erstuntersuchung*|erstordination|erstkonsultation|"
        "erstbehandlung*|initial consultation|first consultation|new patient*|neupatient*|first visit|first appointment|"
        "initial assessment|initial visit|first session|kennenlern*|kennenlerngespraech|erstanamnese|erstaufnahme|"
        "first interview|first/initial/introductory conversation/talk/chat/meeting|first examination|initial examination|intake|erst gespraech|neuaufnahme|erstdiagnostik|erstbefundung|erstbefund|erstabklaerung|erstgespraech|erstvorstellung|erstsprechstunde|"
        "first antenatal visit|introductory talk/visit/consultation|ersttermin*|neupatientenaufnahme|induction|first assessment|initial diagnostics",
        "erstes/erste/ersten gespraech|erste mal|erstes mal|zum ersten mal|zum erstenmal|noch nie ~ ihnen|noch nie da|"
        "war noch nicht|first time|never been ~ you|never been before|new here|neu hier|neuer patient|neue patientin|bin neu|"
        "first conversation|new to the practice|im new|register|not been ~ before",
        "neu ~ patient*"},
    {Kind::Visit, "nachkontrolle*|nachsorge*|folgetermin*|folgebehandlung*|follow up*|followup*|kontrolltermin|wiedervorstellung|"
        "nachuntersuchung*|verlaufskontrolle*|wiederholungstermin|follow on|review appointment|folgetherapie|aftercare|post op*|"
        "folgeberatung|folgegespraech|folgesitzung|follow up consultation|review|check up after|verlaufsgespraech|verlaufstermin|"
        "post operative check|folgeordination",
        "wieder zum|schon mal da|weiterbehandlung|naechste sitzung|zweite sitzung|zweite behandlung|nachschauen ~ verheilt|"
        "war schon ~ ihnen|was here before|second session|next session|naechste behandlung|dritte behandlung|come back ~ check|"
        "come back in ~ weeks|wiederkommen|wieder vorstellen|in ~ wochen ~ wieder kommen|nochmal kommen|again kommen|"
        "doctor ~ see me again|zweiter termin|second appointment|folge|nachschau"},
    {Kind::Visit, "kontrolluntersuchung*|routinekontrolle*|jahreskontrolle*|verlaufskontrolle|kontrolle|*kontrolle|routine check*|control visit|"
        "control appointment|routineuntersuchung|kontroll termin|regular check*|annual check*|yearly check*|"
        "vierteljahreskontrolle|quartalskontrolle|quarterly|halbjahreskontrolle|control check*|six month* check*",
        "nachstell*|nachgestellt|nachziehen|tighten*|adjust*|zur kontrolle|zum nachschauen|nachgucken ~ ob/sitzt|nachgucken|nachschauen ~ ob|noch richtig sitzt|sitzt ~ richtig|check ~ still/sits|check if/whether|in ~ right place|nachgucken lassen|"
        "wieder mal schauen lassen|halbjaehrlich*|check up|checkup|check ups|nur mal drueberschauen|have a look over|routine|"
        "kontrolltermin|six monthly|durchschauen"},
    {Kind::Visit, "befundbesprechung*|befundgespraech*|ergebnisbesprechung|results consultation|discuss results|discussion of results|"
        "laborbesprechung|test results|results appointment|results*|findings*",
        "befund* ~ besprech*|besprech* ~ befund*/ergebnis*/bilder/werte|discuss* ~ results/findings|bilder ~ besprech*|"
        "ergebnis* ~ besprech*|go through ~ results|talk ~ results|blutwerte ~ besprech*|talk through ~ results|werte besprechen|"
        "discuss ~ mri/x/scan/blood/ct/results|mrt/mri ~ besprech*|besprech* ~ mrt/roentgen*|results ~ discuss*|go over ~ results|"
        "befund*|get my results|blood results|auswertung"},
    {Kind::Visit, "zweitmeinung*|second opinion*",
        "zweite meinung|another opinion|andere meinung"},
    {Kind::Visit, "vorgespraech*|aufklaerungsgespraech*|op gespraech|pre op talk|preliminary talk|op vorgespraech|preliminary consultation/conversation/appointment/meeting|preparatory conversation|preparatory talk/consultation/appointment/meeting|preparation talk/appointment|"
        "informed consent talk|consent appointment|pre assessment|pre operative talk/consultation|narkosegespraech|anaesthesiegespraech|vorbesprechung*",
        "talk first|first the talk|for/then/book/just the talk|just the talking|short talk|talk ~ before|talk with the doctor|before ~ a talk|erst ~ gespraech|gespraech ~ vorher|zuerst ~ gespraech|vor ~ op besprech*|vor ~ operation ~ sprechen|talk about ~ operation"},
    {Kind::Frame, "beratung*|*beratung|consultation*|consult|beratungsgespraech*|*beratungsgespraech|advice|counselling|counseling|talk|"
        "*gespraech|*gespraeche|besprechung*|beratungstermin|informationsgespraech",
        "beraten|advise*|mal drueber reden|talk ~ about|talk to someone"},
    {Kind::Frame, "sprechstunde*|*sprechstunde|surgery hours|surgery appointment/visit|regular surgery|ordination|doctors visit|arztgespraech",
        ""},
    {Kind::Frame, "untersuchung*|*untersuchung|examination*|exam|assessment*|abklaerung*|*abklaerung|diagnostik|check*|kontroll*|control|"
        "untersuchungen|visit",
        "untersuchen"},
    {Kind::Frame, "behandlung*|*behandlung|therapie*|*therapie|treatment*|therapy|session*|sitzung*|therapies|anwendung",
        ""},
    {Kind::Frame, "einlegen|einsetzen|einlage|insertion|insert",
        "setzen/legen lassen|fitted|put in|einlegen lassen|eingesetzt|eingelegt"},
    {Kind::Frame, "messung*|*messung|measurement*|test/tests|*test|fitting*|anpassung*|*anpassung|reparatur*|repair*|removal|entfernung*|"
        "*entfernung|pruefung|*pruefung",
        ""},
    {Kind::Visit, "reparatur*|repair*|gebrochen*|broke*",
        "kaputt|broken|gebrochen|abgebrochen|snapped|abgegangen|locker"},
    {Kind::Frame, "massnahme|leistung|termin*|appointment*|service",
        ""},
    {Kind::Visit, "bestandspatient*|bestandspatienten|existing patient*|established patient*",
        "bin schon patient*|already a patient|stammpatient"},
    {Kind::Frame, "*vorsorge|*vorsorgeuntersuchung|vorsorgeuntersuchung|terminsprechstunde",
        ""},
};

ServiceConcepts visitConcepts()
{
    return rows;
}

} // namespace askpro::core
