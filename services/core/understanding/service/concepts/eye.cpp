#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Eyes.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "sehtest*|eye test*|vision test*|sight test*|sehschaerfe*|visus|brillenbestimmung|refraktion*|eye check*|eye exam*|"
        "augencheck|vision check*|brillenverordnung|glasses prescription|augenuntersuchung|sehpruefung",
        "brille* ~ neu*/mess*/nachmess*/bestimm*/verschreib*|neue brille|new glasses|glasses ~ new/stronger/measured|"
        "stronger glasses|seh ~ schlecht*/unscharf/verschwommen|augen ~ test*/mess*/schlechter|eyes ~ tested|eyesight",
        "brille|glasses|sight|blurry|verschwommen"},
    {Kind::Service, "augeninnendruck*|augendruck*|eye pressure*|intraocular pressure|glaukom*|glaucoma*|gruener star|pressure check|"
        "druckmessung auge|tonometr*",
        "druck ~ auge*/augen|auge* ~ druck|pressure ~ eye*|gruenen star|gruene star|green star|eye* ~ pressure|"
        "pressure ~ eyes|eyes ~ pressure|augen ~ druck|druck ~ augen"},
    {Kind::Service, "kontaktlinse*|contact lens*|contacts|linsenanpassung|lenses",
        "linsen ~ anpass*/neu*/statt|lens ~ fit*|statt brille"},
    {Kind::Condition, "netzhaut*|retina*|augenhintergrund*|fundus*|retinal*",
        "mouches|blitze ~ auge*|flashes ~ eye*|floaters|augenhintergrund|"
        "sehe blitze|flashes|lichtblitze|blitze|black spots|schwarze flecken",
        "flieg* ~ mueck*|schwarze punkte|flashing lights|russregen"},
    {Kind::Condition, "makula*|macula*|oct|amd",
        "macular"},
    {Kind::Service, "sehschule*|orthopti*|schiel*|squint*|strabism*|amblyop*|childrens squint|lazy eye",
        "schielt|augen ~ ueber kreuz|eye ~ turns/wander*|cross eyed|okklusion*|augenpflaster|auge ~ wegrutsch*/innen/nase|"
        "pflaster ~ auge"},
    {Kind::Condition, "katarakt*|cataract*|grauer star|star op*|cataracts",
        "grauen star|graue star|grey star|gray star|star ~ operier*|linse ~ trueb|star operation",
        "trueb*"},
    {Kind::Service, "augenlaser*|laser consultation eye|lasik*|refractive*|refraktive*|laser eye*",
        "voruntersuchung ~ laser*|get rid ~ glasses|glasses ~ get rid|ohne brille leben|augen lasern|eyes lasered|eye* ~ laser*|brille los|laser ~ augen/eyes"},
    {Kind::Condition, "augenlid*|eyelid*|lidsprechstunde|gerstenkorn*|hagelkorn*",
        "lid ~ geschwoll*|stye|lider"},
    {Kind::Condition, "trockene augen|dry eye*|sicca*",
        "augen ~ trocken|eyes ~ dry"},
    {Kind::Service, "gesichtsfeld*|visual field*|perimetr*",
        ""},
    {Kind::Service, "intravitreal*|ivom|eye injection*",
        "spritze* ~ auge|injection* ~ eye"},
    {Kind::Field, "augenaerztliche sprechstunde|augenaerztlich*|ophthalm*|eye consultation|"
        "augenarzttermin|eye clinic|eye doctor*|ophthalmology|ophthalmological",
        "",
        "auge ~ rot|rotes auge|red eye|augen ~ jucken|auge*|eye"},
    {Kind::Service, "fuehrerscheingutachten|sehtest fuehrerschein|driving eye test",
        "sehtest ~ fuehrerschein|fuehrerschein ~ sehtest|eye test ~ licen*|brille ~ fuehrerschein"},
    {Kind::Service, "hornhaut* auge|keratokonus|cornea*|topograph*",
        ""},
};

ServiceConcepts eyeConcepts()
{
    return rows;
}

} // namespace askpro::core
