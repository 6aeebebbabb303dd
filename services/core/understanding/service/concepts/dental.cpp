#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Teeth, gums and jaws.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "zahnreinigung|zahn reinigung|pzr|prophylaxe/zahnprophylaxe|prophylaxis|dentalhygien*|dental hygiene/hygienist|mundhygiene|"
        "professional cleaning|teeth/tooth/dental cleaning|zahnsteinentfernung|scale and polish|scaling|oral hygiene|hygienist",
        "zaehne/zaehn/zaend/zend ~ reinig*/putz*/butz*/polier*/sauber*/saeuber*|zahnstein ~ weg/entfern*/wegmach*/runter|"
        "teeth/tooth ~ clean*/polish*/scal*/descal*|polish* ~ teeth|clean* ~ teeth|good/deep/proper/dental clean|scale and clean|"
        "tartar/plaque ~ removed/off|get rid of tartar|a/my/the cleaning|hygiene appointment/visit|dental/the hygienist",
        "zahnstein|tartar|belaege|verfaerbung*|plaque"},
    {Kind::Service, "zahnkontrolle|dental check up/checkup|zahnaerztliche kontrolle/untersuchung/vorsorge|zahncheck|zahnvorsorge|"
        "dental exam*|routine dental",
        "zaehne ~ nachsehen/nachschauen/kontrollier*/durchsehen|teeth ~ checked/looked|bonusheft|stempel ~ heft|check ~ teeth"},
    {Kind::Service, "fuellung*|filling*|kariesbehandlung|karies|zahnfuellung*|plombe*|inlay*|kunststofffuellung|composite|caries|zahnloch|"
        "filling therapy|tooth filling|dental filling|zahnloch fuellen|amalgam*",
        "loch ~ zahn/zahne|zahn ~ loch|cavity|cavities|hole ~ tooth|plombe ~ raus*|filling ~ fell|zahn ~ zumachen",
        "ecke ~ zahn ~ abgebrochen|stueck ~ zahn ~ abgebrochen|zahn ~ abgebroch*|chipped ~ tooth|tooth ~ chipped"},
    {Kind::Service, "wurzelbehandlung*|wurzelkanal*|endodont*|root canal*|wurzelspitzen*|wurzelfuellung|zahnwurzelbehandlung",
        "nerv ~ zahn|zahn ~ nerv|nerve ~ tooth|wurzel ~ behandel*/mach*/entzuend*|nerv ~ gezogen/toeten"},
    {Kind::Service, "bleaching|zahnaufhellung|aufhellung|tooth/teeth whitening|whitening",
        "zaehne ~ weiss*/heller/aufhell*|teeth ~ white*/bright*|whiten*",
        "weissere zaehne|gelbe zaehne|yellow teeth"},
    {Kind::Service, "zahnersatz*|prothetik*|dental prosth*|tooth replacement*|"
        "zahnersatzberatung|dentures|bridge consultation",
        "dritten zaehne/zaehnen|gebiss|false teeth|neue/meine dritten|new teeth|krone/kronen|crown/crowns|bruecke/bruecken|"
        "bridge|prothese/prothesen|denture/dentures|teilprothese"},
    {Kind::Service, "kronenberatung|krone/kronen|zahnkrone*|crown/crowns|bruecke/bruecken|bridge/bridges|teilkrone*|ueberkron*",
        "krone ~ locker/raus*/abgefallen/hoch|crown ~ loose/off/high|zahn ~ ueberkron*"},
    {Kind::Service, "prothesen*|prothese|zahnprothese*|teilprothese*|vollprothese*|denture/dentures",
        "gebiss|false teeth|die/meine dritten|druckstell*|prothese ~ drueck*/wackel*|denture* ~ rub*/loose/sore"},
    {Kind::Service, "implantat*|dental implant*|implant/implants|implantolog*|zahnimplantat*",
        "schraube ~ kiefer|kuenstliche zahnwurzel|screw ~ jaw/gap/in|stiftzahn|gap ~ tooth ~ screw",
        "zahnluecke|luecke ~ zahn|gap ~ tooth"},
    {Kind::Service, "knochenaufbau|bone graft*|bone augmentation|sinuslift|sinus lift|kieferaufbau",
        "knochen ~ aufbau*"},
    {Kind::Service, "weisheitszahn*|weisheitszaehn*|wisdom tooth/teeth|weisheit zahn",
        "wisdoms|achter ~ raus|weisheits|"
        "weisheitszahn|wisdom teeth ~ out"},
    {Kind::Service, "zahnentfernung|zahnextraktion|extraktion|extraction|zahn ziehen|tooth removal",
        "zahn ~ gezogen/ziehen/raus|tooth ~ out/pulled/removed|pull* ~ tooth"},
    {Kind::Service, "zahnspange*|spange|spangen*|brace/braces|"
        "feste spange|lose spange|zahnspangen*|multiband|herausnehmbare|braces check|brace adjustment|orthodontic treatment",
        "kieferorthopaedie|kieferorthopaedisch*|orthodont*|kfo|zaehne ~ schief/gerade/geradeziehen|straight* ~ teeth|teeth ~ straight*|"
        "bracket*|bogen ~ spange|spange ~ nachstell*",
        "schiefe zaehne|crooked teeth|teeth ~ crooked|zaehne ~ stehen"},
    {Kind::Service, "aligner*|invisalign|unsichtbare zahnspange|clear brace*|zahnschienen",
        "durchsichtige ~ schiene*/spange|invisible brace*|clear aligner*"},
    {Kind::Service, "retainer*",
        "draht ~ zaehn*|wire ~ teeth|draht hinten|wire ~ behind",
        "draht ~ locker/ab|wire ~ loose/broke*"},
    {Kind::Service, "zahnabdruck|abdruck*|abformung|intraoralscan|impression*|3 d scan",
        "abdruck ~ nehmen|mould of/for"},
    {Kind::Service, "parodont*|parodontose*|gum treatment|periodont*|zahnfleischbehandlung|gum disease",
        "zahnfleisch ~ behandel*|gums ~ treat*",
        "zahnfleisch ~ blut*|zahnfleischbluten|gums ~ bleed*|bleeding gums"},
    {Kind::Service, "schienentherapie|knirscherschiene|aufbissschiene|bissschiene|night guard|bite/occlusal splint|zahnschiene|beissschiene|"
        "mouth guard",
        "schiene ~ knirschen/nacht|knirsch*|grind* ~ teeth|teeth ~ grind*|clench*",
        "presse ~ zaehne"},
    {Kind::Service, "kiefergelenk*|cmd|jaw treatment/joint/therapy|craniomandibul*|tmj|tmd|"
        "cmd therapie|cmd behandlung|kieferbehandlung*|kiefertherapie*|craniomandibulaere dysfunktion|jaw pain",
        "kiefer ~ knack*/schmerz*/behandel*|jaw ~ click*/hurt*/sore/lock*|knack* ~ kiefer|"
        "jaw ~ clicks|jaw ~ hurts|kiefer ~ tut|kaum ~ mund ~ auf|open ~ mouth"},
    {Kind::Service, "veneer*|verblend*|keramikschale*",
        "keramikschalen|porcelain ~ teeth"},
    {Kind::Service, "fissur*|zahnversiegelung|versiegelung|fissure sealing|sealant*",
        "backenzaehne ~ versiegel*|seal* ~ molars/teeth"},
    {Kind::Service, "kinderzahn*|kinderprophylaxe|childrens/child/kids/paediatric prophylaxis|prophylaxe kinder/kind|kinderzahnreinigung|childrens/kids check|milchzaehne|paediatric dent*|pediatric dent*|children dent*|childrens dent*|kids dent*|"
        "fruehuntersuchung zahn|individualprophylaxe",
        "son/sons/daughter/daughters/kid/kids/little ~ teeth|fluorid*|fluoride|milchzahn|baby teeth/tooth|milk teeth/tooth|zaehne ~ kind/tochter/sohn/kleinen|sohn/tochter/kleine/kleiner ~ zahnarzt|"
        "son/daughter/kid ~ dentist|"
        "tochter ~ zahn*|sohn ~ zahn*|child ~ dentist|first dentist|erstes mal ~ zahnarzt ~ kind"},
    {Kind::Visit, "schmerzsprechstunde|schmerzbehandlung|dental emergency|emergency dental*|zahnschmerz*|notfall zahn*|schmerztermin|"
        "schmerzpatient|toothache|emergency dentist|"
        "schmerzbehandlung zahn|akute zahnschmerzen|emergency treatment|toothache appointment",
        "zahnweh|zahn ~ weh|tooth ~ hurt*/kill*/ach*|schmerzen ~ zahn|zahn ~ schmerz*|pain ~ tooth|tooth ~ pain|"
        "pocht ~ zahn|zahn ~ pocht|tooth ~ throb*|throb* ~ tooth|halte ~ nicht ~ aus|agony|killing me",
        "backe ~ dick|dicke backe|swollen cheek|face ~ swollen|abszess"},
    {Kind::Service, "zahnsanierung|zahnbehandlung ~ tier|dental treatment ~ narkose",
        "maulgeruch|zahnstein ~ hund/katze|gebisssanierung",
        "aus dem maul|stinkt ~ maul"},
    {Kind::Service, "lachgas*|vollnarkose|narkosebehandlung|daemmerschlaf|sedation|angstpatient*|nervous patient*",
        ""},
    {Kind::Condition, "mundgeruch*|halitosis|bad breath",
        "atem ~ riecht"},
    {Kind::Service, "bisshebung|bite raising|okklusion*|occlusal adjustment",
        "krone/zahn ~ hoch/stoert|beiss ~ nicht richtig"},
    {Kind::Service, "zahnschmuck|tooth jewel*",
        ""},
    {Kind::Service, "zahnfleischkorrektur|zahnfleischtransplant*|gum graft*|rezession*",
        "zahnfleisch ~ zurueck*|receding gums"},
    {Kind::Service, "deep cleaning|tiefenreinigung|root planing",
        ""},
    {Kind::Service, "zahnunfall*|dental trauma",
        "zahn ~ rausgeschlagen/ausgeschlagen|knocked out ~ tooth"},
    {Kind::Service, "mundschleimhaut*|oral surgery|oralchirurg*|mkg",
        "aphthen"},
};

ServiceConcepts dentalConcepts()
{
    return rows;
}

} // namespace askpro::core
