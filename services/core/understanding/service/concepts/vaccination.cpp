#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Vaccinations.
static constexpr ServiceConcept rows[] = {
    {Kind::General, "*impfung|impfung*|impftermin*|vaccination*|vaccine*|immunisation*|immunization*|impfberatung|impfsprechstunde|impfen|"
        "booster*|schutzimpfung*|vaccin*|impfkontrolle",
        "geimpft|spritze|jab|jabs|shots|shot|auffrisch*|impfpass ~ schauen|piks|pieks|grippespritze|"
        "tetanus*|diphtherie*|keuchhusten*|masern*|mumps|roeteln|measles|mmr|polio|pneumokokken*|guertelrose*|shingles|fsme*|"
        "zecken*|hepatitis*|hpv*|gelbfieber*|yellow fever|tollwut*|rabies|windpocken|chickenpox|influenza|"
        "flu/covid/hpv/travel/holiday/tetanus/second jab/shot|top up jab|immunised|vaccinated|inoculat*|spritzen lassen|piksen",
        "impfpass|impfbuch"},
    {Kind::Service, "grippeimpfung|grippeschutzimpfung|grippespritze|influenza*|flu shot|flu jab*|flu vaccin*|grippeschutz|flu vaccination",
        "grippe ~ impf*/spritze|impf* ~ grippe|flu ~ vaccin*"},
    {Kind::Service, "covid impfung|coronaimpfung|corona impfung|covid vaccin*|covid booster|covid jab",
        "impf* ~ corona/covid|corona ~ impf*"},
    {Kind::Service, "reiseimpfung*|travel vaccin*|reise impfung*|travel jabs|travel shots|tropenimpfung*",
        "typhoid|typhus|cholera|japan* encephalitis|japanische enzephalitis|hepatitis and/und typhoid/typhus|impf* ~ urlaub/reise/indien/afrika/thailand/kenia/asien/vietnam/brasilien|spritze* ~ reise|jab* ~ trip/holiday/travel*|"
        "trip/holiday/travelling ~ jabs/vaccin*|reise/urlaub ~ impf*|vaccin* ~ trip/holiday/travel*"},
    {Kind::Service, "gelbfieber*|yellow fever",
        "yellow ~ fever|gelb fieber"},
    {Kind::Service, "hepatitis*|hep a|hep b|twinrix",
        ""},
    {Kind::Service, "tetanus*|wundstarrkrampf*|tdap|diphtherie*",
        ""},
    {Kind::Service, "fsme*|zecken*|tick vaccin*|tick borne|tbe",
        "zeck*|tick jab|ticks"},
    {Kind::Service, "hpv impfung|hpv vaccin*",
        "impf* ~ hpv"},
    {Kind::Service, "guertelrose*|shingles*|zoster*",
        ""},
    {Kind::Service, "pneumokokken*|pneumococc*|pneumonia vaccin*|lungenentzuendung impf*",
        ""},
    {Kind::Service, "masern*|mmr|measles",
        ""},
    {Kind::Service, "tollwut*|rabies*",
        ""},
    {Kind::Service, "typhus*|typhoid*",
        ""},
    {Kind::Service, "rsv*",
        ""},
    {Kind::Service, "meningokokken*|mening*",
        ""},
    {Kind::Service, "keuchhusten*|whooping cough|pertussis",
        ""},
};

ServiceConcepts vaccinationConcepts()
{
    return rows;
}

} // namespace askpro::core
