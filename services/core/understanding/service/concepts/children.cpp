#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Children's doctors.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "u heft|u hefte|u vorsorge*|u untersuchung*|u untersuchungen|kindervorsorge*|vorsorgeuntersuchung kind*|well child*|well baby*|child check*|"
        "baby check*|kinderfrueherkennung|u1/u2/u3/u4/u5/u6/u7/u7a/u8/u9/u10/u11|kinderuntersuchung|developmental check*|"
        "childrens check*|child health check*|vorsorge kind*",
        "siebener|gelbe heft|u heft|yellow book/booklet|check up ~ baby/toddler/son/daughter/year|"
        "checkup ~ baby/toddler/son/daughter/year|vorsorge ~ baby/kind/sohn/tochter/kleine/kleinen|months check*|month check*|"
        "vorsorge untersuchung ~ jahre"},
    {Kind::Service, "jugenduntersuchung|j1|j2|jugendvorsorge|teen check*|adolescent check*|jugendgesundheitsuntersuchung|youth check*",
        "j eins|vorsorge ~ dreizehn|jugend untersuchung|teenager check*",
        "tochter ~ dreizehn|sohn ~ dreizehn|dreizehn geworden"},
    {Kind::Service, "entwicklungsgespraech|entwicklungsdiagnostik|entwicklungsberatung|development* assessment|development* consultation|"
        "sozialpaediatr*",
        "redet noch nicht|laeuft noch nicht|entwicklung ~ sprechen|entwicklung ~ hinterher|behind ~ development|spricht ~ kaum|"
        "auffaellig ~ kita/kindergarten"},
    {Kind::Service, "hueftsono*|hueftultraschall|hip ultrasound|hip scan|hip screening",
        "huefte ~ baby|baby ~ hip*"},
    {Kind::Service, "kindergartenattest|kitaattest|nursery certificate",
        "attest ~ kita/kindergarten"},
    {Kind::Condition, "schreiambulanz|schlafberatung|sleep advice baby|schreibaby*",
        "schreit ~ nur|baby ~ cries/crying"},
    {Kind::Condition, "bettnaessen*|einnaess*|bed wetting|enuresis",
        "nachts ~ trocken|ins bett ~ macht"},
    {Kind::Service, "schuleingangs*|einschulung*|school entry",
        "schulreif*"},
    {Kind::Service, "neugeborenen*|newborn*|erstvorstellung saeugling",
        "neugeboren*"},
    {Kind::Field, "kinderaerztliche sprechstunde|kinderaerztlich*|kinderarzt*|paediatrician|pediatrician|paediatric consultation|kindersprechstunde",
        ""},
    {Kind::Service, "sprachtest|sprachstand*|language assessment",
        "spricht noch nicht"},
    {Kind::Service, "elternberatung|parent counsel*|parenting advice|elterngespraech",
        ""},
    {Kind::Service, "augenscreening|amblyopie screening|vision screening",
        ""},
    {Kind::Service, "ernaehrung baby|beikost*|weaning",
        ""},
};

ServiceConcepts childrenConcepts()
{
    return rows;
}

} // namespace askpro::core
