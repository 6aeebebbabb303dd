#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Ear, nose, throat, voice.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "hoertest*|hearing test*|audiometr*|hoerpruefung|audiogram*|hoermessung|hoervermoegen|hoerscreening|hoersprechstunde|"
        "hearing check*",
        "hearing ~ measured/tested/checked|gehoer ~ mess*/pruef*/test*|ohren ~ test*/mess*/durchmess*|"
        "hoer/hoert ~ nix/nimmer/schwer|hearing ~ gone/worse/bad|going deaf|hard of hearing|tv ~ loud|cant hear|"
        "dont/doesnt hear well|hear ~ badly|hoert ~ nicht ~ gut|hoere ~ nicht mehr ~ gut|hearing ~ check",
        "hoere/hoer/hoert ~ schlecht*/nichts|schlecht ~ hoere/hoert|hearing|fernseher ~ laut"},
    {Kind::Service, "hoergeraet*|hearing aid*",
        "hoerhilfe"},
    {Kind::Condition, "tinnitus*",
        "pfeifen ~ ohr*|ohr ~ pfeif*|ringing ~ ear*|ear* ~ ringing|rauschen ~ ohr|ohrensausen|piepen ~ ohr",
        "pfeif* ~ ohr|buzzing"},
    {Kind::Service, "ohrreinigung|ohrenreinigung|ohrspuelung|ear cleaning|ear wax*|earwax*|cerumen*|ear irrigation|ear syringing|microsuction",
        "ohr*/ohren ~ sauber*/ausspuel*/spuel*/ausgespuelt/gespuelt/freispuel*/reinig*|ohrenschmalz|schmalz|"
        "ears ~ clean*/syring*/wax*/flushed|wax ~ ear*|pfropf*",
        "ohr ~ zu|ohren ~ zu|ohr ~ verstopft|blocked ear*|ear* ~ blocked"},
    {Kind::Condition, "schnarch*|snoring*|schlafapnoe*|sleep apnoea*|sleep apnea*|schlaflabor|schlafscreening|polygraph*|polysomno*",
        "schnarcht|schnarche|snore*|saege* ~ nacht*|atemaussetzer|saegt|stop* breathing ~ night/sleep"},
    {Kind::Condition, "schwindel*|balance test*|gleichgewicht*|vestibular*|vertigo*|dizziness*",
        "schwindlig|schwindelig|dizzy|room ~ spin*|dreht ~ sich|karussell|wobbly"},
    {Kind::Condition, "nasenendoskopie|nasal endoscop*|nasennebenhoehlen*|endoskopie nase|sinus*|nasal*",
        "nase ~ zu|nase ~ verstopft|blocked nose|nose ~ blocked|nebenhoehlen"},
    {Kind::Service, "stimmuntersuchung*|stimmpruefung|stimmdiagnostik|voice exam*/assessment/consultation/check*/problem*|stimmsprechstunde|"
        "phoniatr*|stroboskop*",
        "heiser*|hoarse*|stimme ~ weg|lost ~ voice|voice ~ gone"},
    {Kind::Condition, "mandel*|tonsil*|polypen*|adenoid*|paukenroehrchen",
        "mandeln ~ raus|grommets"},
    {Kind::Service, "nasen op*|septum*|nasenscheidewand*|nasenkorrektur*|rhinoplast*",
        "nase ~ begradig*|nose job"},
    {Kind::Service, "riechtest*|geruchs*|smell test*",
        "riech* ~ nichts|cant smell"},
    {Kind::Field, "hno untersuchung*|hno sprechstunde*|ent consultation*|ent exam*|ent check*|ear nose ~ throat|hals nasen ohren*|hno|"
        "hno*|ear nose throat*|ent clinic|ent appointment",
        "hals nasen",
        "ohr*|ear|ears|hals|nase|nose|throat|kehlkopf|ohrenschmerz*|earache|heiser*|nasenbluten|nosebleed*|pfeifen ~ ohr|"
        "sore throat|halsschmerz*|halsweh|ohren|nase zu|blocked nose|nebenhoehle*|sinuses|stimme weg"},
    {Kind::Condition, "facialis*|speicheldruese*",
        ""},
    {Kind::Condition, "ohrdruck|tympano*|paukenerguss*",
        "fluessigkeit ~ ohr|glue ear"},
};

ServiceConcepts earConcepts()
{
    return rows;
}

} // namespace askpro::core
