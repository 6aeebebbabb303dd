#include "services/core/understanding/service/servicewording.h"

namespace askpro::core {

namespace {

/// Words parted by blanks; `stem*` takes any ending.
struct Row
{
    ServiceHint hint;
    std::string_view words;
};

constexpr Row rows[] = {
    {ServiceHint::Denial, "kein keine keinen keiner nicht statt anstatt ohne no not without dont didnt doesnt isnt nix"},
    {ServiceHint::Past, "had hatte hatten gehabt was war waren wars were last letzte letzten letztes letztens letzter damals already bereits previous previously ago "
                        "been gewesen bekommen erhalten zuletzt vorletzte* neulich kuerzlich recently"},
    {ServiceHint::CallerAside, "kostet kosten cost costs price preis teuer bring bringe bringen mitbringen mitbringe mitmachen mitschneiden dabei "
                               "nebenbei pay zahle zahlen zahlt bezahlen optional freiwillig another ander* auch also too later spaeter irgendwann sometime old alte alten altes same gleichzeitig zugleich"},
    {ServiceHint::AgentAside, "bring bringen mitbringen mitzubringen bleibt bleiben stays remains separate separaten separater extra eigenen eigener vorher davor zusaetzlich "
                              "danach anschliessend afterwards beforehand uebrigens verbinden kombinieren kombiniert combine combined auch dabei falls ende beginn ausserhalb old alte alten altes card cards pass ausweis booklet"},
    {ServiceHint::Correction, "lieber stattdessen instead rather actually quatsch sondern meinte mean meant sorry entschuldigung doch korrektur"},
    {ServiceHint::Negation, "nicht kein keine keinen keiner nirgends not isnt arent cant cannot no none dont doesnt outside ausserhalb"},
    {ServiceHint::List, "liste auswahl auswaehlen auswaehlbar katalog leistungskatalog terminart terminarten behandlungsart besuchsart besuchsarten buchbar hinterlegt menue angebot "
                        "list lists select selectable choose types type catalogue catalog menu bookable options"},
    {ServiceHint::OffList, "sondertermin sondertermine spezialtermin extratermin manuell manually freitext handschriftlich sonstiges miscellaneous"},
    {ServiceHint::FirstStep, "start starts starten startet begin begins beginnen zuerst zunaechst erstmal vorab"},
    {ServiceHint::Complaint, "schmerz* weh beschwerden problem* probleme ueberweisung* ueberwiesen verdacht knoten geschwoll* schwellung taub* kribbel* entzuend* drueckt juckt "
                             "symptome pain* hurt* hurts ache* aching sore trouble swollen swelling lump* numb* tingl* infected infection symptoms referral referred worried"},
    {ServiceHint::Landmark, "vom beim vor"},
    {ServiceHint::WaitList, "waiting wait warteliste waitlist price preis"},
};

bool standsIn(std::string_view words, std::string_view word)
{
    while (!words.empty()) {
        const std::size_t end = words.find(' ');
        const std::string_view one = words.substr(0, end);
        const bool open = one.ends_with('*');
        if (open ? word.starts_with(one.substr(0, one.size() - 1)) : word == one)
            return true;
        words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
    }
    return false;
}

} // namespace

bool hints(ServiceHint hint, std::string_view word)
{
    for (const Row &row : rows) {
        if (row.hint == hint)
            return !word.empty() && standsIn(row.words, word);
    }
    return false;
}

} // namespace askpro::core
