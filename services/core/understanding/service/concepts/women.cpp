#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Gynaecology, pregnancy, wish for children.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "krebsvorsorge|frauenaerztliche vorsorge|gynaekologische vorsorge|cancer screening|cervical screening|pap test|"
        "pap abstrich|smear*|krebsfrueherkennung|gynaecolog* check*|well woman*|frauenvorsorge|frauencheck|pap smear|"
        "jahreskontrolle gyn*",
        "abstrich|the smear|jaehrliche vorsorge|vorsorge bei der frauenaerztin|yearly/annual ~ smear/gyn*|cancer check|"
        "womens check*|"
        "frauenaerztliche untersuchung|yearly check|annual check|jahresvorsorge|womens check|jaehrliche kontrolle",
        "einmal im jahr|once a year"},
    {Kind::Service, "schwangerschaftsvorsorge|schwangerenvorsorge|mutterschaftsvorsorge|antenatal*|prenatal check*|pregnancy check*|"
        "vorsorge ~ schwangerschaft|schwangerschaft ~ vorsorge|prenatal visit*|pregnancy care/appointment/visit|maternity check*|schwangerenbetreuung|prenatal care",
        "bin schwanger|schwangere|schwanger|pregnant|expecting|mutterpass|woche schwanger|weeks pregnant|weeks gone|pregnancy|positiv getestet|test ~ positiv*|tested positive|positive ~ test|letzten/letzte/letzter periode|tag ~ periode|last period",
        "strampelt|in ~ woche|baby ~ bauch|test positiv"},
    {Kind::Service, "ctg|wehenschreiber|kardiotokograph*|cardiotocograph*",
        "herztoene ~ baby|baby ~ herztoene|babys heartbeat"},
    {Kind::Service, "schwangerschaftsultraschall|pregnancy ultrasound|pregnancy scan|baby scan|feindiagnostik|nackenfalte*|"
        "organscreening|nipt|praenatal*|dating scan|anomaly scan|baby fernsehen|anatomy scan|organultraschall|grosser ultraschall|fetal scan|foetal scan|growth scan|"
        "twenty week scan|twelve week scan|zweittrimester*",
        "anatomy ~ scan|scan ~ anatomy|big scan|weeks ~ scan|baby ~ anschauen ~ ultraschall|baby ~ sehen|scan ~ baby|weeks scan|week scan|see ~ baby ~ screen"},
    {Kind::Service, "ersttrimester*|erst trimester*|first trimester*|combined test|nt scan|fruehscreening",
        "nackenfalte*|twelve/twelfth week* ~ screen*/scan|screen* ~ twelve/twelfth|zwoelfte/zwoelften woche ~ screening/ultraschall|screening ~ zwoelfte/zwoelften"},
    {Kind::Service, "social freezing|egg freezing|kryokonservierung*|eizellen einfrieren",
        "eizelle* ~ einfrier*/eingefror*|freez*/frozen ~ eggs|eggs ~ frozen/freez*"},
    {Kind::Service, "insemination*|samenspende*|embryotransfer*|embryo transfer|egg retrieval|eizellentnahme|punktion follikel",
        ""},
    {Kind::Service, "verhuetung*|contracept*|birth control*|pillenberatung|pille|pillenrezept",
        "the/my/new pill|neue pille|coming off the pill|verhueten"},
    {Kind::Service, "spirale*|kupferspirale|hormonspirale|coil*|iud*|intrauterin*|kupferkette",
        "spirale ~ setz*/einleg*/wechsel*/raus|coil ~ fit*/chang*/out|mirena|"
        "coil|hormonring|iud"},
    {Kind::Service, "follow up after ivf|nachsorge ivf",
        ""},
    {Kind::Service, "kinderwunsch*|fertility*|ivf|kinderwunschsprechstunde|infertility",
        "schwanger ~ werden|trying ~ baby|trying ~ years|klappt ~ nicht ~ kind|get pregnant|conceive*"},
    {Kind::Service, "zyklusmonitoring|cycle monitor*|follikel*|eisprung*|follicle*",
        "zyklus"},
    {Kind::Service, "spermiogramm|semen analysis|sperm*",
        "sperma"},
    {Kind::Condition, "hormon*|hormone*|hormonsprechstunde|hormonstatus|hormontest",
        "hormone ~ check*"},
    {Kind::Condition, "wechseljahr*|menopaus*|klimakter*",
        "hitzewall*|hot flushes|hot flashes"},
    {Kind::Service, "brustultraschall|mammasonograph*|brustuntersuchung|breast exam*|breast ultrasound|breast check*|mammadiagnostik|"
        "brustkrebs*",
        "knoten ~ brust|lump ~ breast|brust ~ abtasten"},
    {Kind::Condition, "myom*|endometriose*|dysplasie*|kolposkopie|colposcop*",
        "starke regel*|heavy periods"},
    {Kind::Service, "hebammensprechstunde|hebammentermin|midwife appointment/consultation/clinic|geburtsvorbereitung*|geburtsplanung|"
        "birth planning|nachsorge wochenbett",
        "entbindung|geburt anmelden"},
    {Kind::Service, "teenagersprechstunde|maedchensprechstunde|first gyn*|jugendgyn*",
        "tochter ~ erstes mal|daughter ~ first time|first time ~ gyn*|first ~ gynaecologist"},
    {Kind::Field, "gynaekolog*|frauenaerztlich*|gynaecolog*|gynecolog*|gynaekolog* sprechstunde|frauenaerztliche sprechstunde|gynaecolog* consultation|akutsprechstunde gyn*",
        ""},
    {Kind::Service, "hpv*|gebaermutterhals*",
        "papilloma|"
        "hpv jab/shot"},
    {Kind::Service, "stillberatung|breastfeeding*|lactation*",
        "stillprobleme|milchstau"},
    {Kind::Service, "mammasprechstunde|breast clinic|brustsprechstunde",
        "verhaertung ~ brust"},
    {Kind::Service, "nackentransparenz*|nuchal*",
        ""},
    {Kind::Service, "wochenbett*|postnatal*|post natal|postpartum*",
        "nach ~ geburt ~ untersuch*|six week check|nachuntersuchung ~ geburt"},
    {Kind::Condition, "chlamydien*|chlamydia*|scheidenpilz*|vaginal*",
        "brennen unten|thrush"},
    {Kind::Service, "hormonimplantat|implanon|contraceptive implant|verhuetungsstaebchen",
        ""},
    {Kind::Service, "dreimonatsspritze|depo injection",
        ""},
    {Kind::Service, "pille danach|morning after",
        ""},
};

ServiceConcepts womenConcepts()
{
    return rows;
}

} // namespace askpro::core
