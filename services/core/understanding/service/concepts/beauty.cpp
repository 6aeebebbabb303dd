#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Looks: aesthetic medicine, hair, nails.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "botox*|bo tox|botulinum*|muskelrelaxans",
        "botoxen|zornesfalte ~ weg*|"
        "frown lines|zornesfalte*|stirnfalte*|wrinkle*|falten ~ stirn|stirn ~ falten|crows feet|kraehenfuesse",
        "stirnfalte*|zornesfalte*|frown lines|wrinkle*|falten"},
    {Kind::Service, "*filler*|hyaluron filler|faltenunterspritz*|unterspritzung*|lippenunterspritzung|lip filler*|dermal filler*|"
        "faltenbehandlung",
        "lippen ~ aufspritz*/voller|lips ~ done/fuller/bigger|aufspritzen|unterspritz*",
        "falten|wrinkle*"},
    {Kind::Service, "peeling*|chemical peel*|fruchtsaeure*",
        "peel|schaelkur"},
    {Kind::Service, "microneedling|mikroneedling|needling|microdermabrasion|dermaroller",
        "nadeln ~ gesicht"},
    {Kind::Service, "haarentfernung*|hair removal*|enthaarung|epilation|ipl|laser epilation",
        "haare ~ weg*/dauerhaft/entfern*/lasern|hair ~ removed/lasered/zapped|weglasern ~ haare"},
    {Kind::Service, "gesichtsbehandlung*|facial/facials|kosmetikbehandlung|ausreinigung|kosmetische behandlung|kosmetik",
        "was fuers gesicht|gesicht ~ mach*/behandel*/reinig*|hydrafacial|hautreinigung"},
    {Kind::Service, "manikuere|manicure*|nagelmodellage|nagelpflege haende|fingernaegel",
        "naegel ~ mach*/lackier*|nails ~ done|gelnaegel|shellac"},
    {Kind::Service, "pedikuere|pedicure*|kosmetische fusspflege",
        "fussnaegel ~ lackier*|zehennaegel ~ lackier*"},
    {Kind::Service, "wimpernlifting|wimpernwelle|lash lift*|wimpern*",
        "wimpern ~ mach*/lift*/gebogen|lashes|lash"},
    {Kind::Service, "augenbrauen*|brow/brows|brow lift*/shap*/lamin*|eyebrow*|microblading",
        "brauen ~ zupf*/mach*/faerb*"},
    {Kind::Service, "damenhaarschnitt|haarschnitt damen|damenschnitt|womens cut|ladies cut|womens haircut|ladies haircut|"
        "waschen schneiden foehnen",
        "haare/spitzen ~ schneid*/kuerz*|pony ~ schneid*|trim"},
    {Kind::Service, "herrenhaarschnitt|herrenschnitt|haarschnitt herren|mens cut|mens haircut|gents cut|barber|maschinenschnitt",
        "haare kurz ~ maschine|seiten kurz|fade|uebergang|undercut|mann/sohn/junge ~ haare ~ schneid*|kurz ~ seiten|"
        "haircut ~ husband/son/boyfriend"},
    {Kind::Service, "kinderhaarschnitt|kinderschnitt|kids cut|childrens haircut",
        ""},
    {Kind::General, "haarschnitt|haircut|schneiden|haare schneiden|hair cut",
        "haare ~ ab/schneid*/kuerzer|spitzen|cut ~ hair|hair ~ cut"},
    {Kind::Service, "faerben|haarfarbe|coloration|colour/coloring/colouring/color|ansatzfarbe|toenung|farbe",
        "ansatz ~ mach*/nach*/faerb*|haare ~ faerb*|ansatz|nachfaerben|grau* ~ ueberdeck*/weg|my roots|roots ~ done|dye* ~ hair|"
        "hair ~ dyed/coloured/colored|farbe ~ auffrisch*"},
    {Kind::Service, "straehnen|balayage|highlights|foilyage|straehnchen",
        "blonde ~ straehn*|foils"},
    {Kind::Service, "dauerwelle|perm|umformung|keratin*",
        "locken ~ rein"},
    {Kind::Service, "hochsteck*|brautfrisur|updo|bridal hair",
        "hochzeit ~ frisur"},
    {Kind::Service, "bartpflege|bartschnitt|bart trimm*|beard*|rasur|shave",
        ""},
    {Kind::Service, "permanent make up|make up",
        "schmink*"},
    {Kind::Service, "fadenlifting|thread lift*",
        ""},
    {Kind::Service, "fettweg*|cryolipolyse|kryolipolyse|lipolyse|fat freez*|coolsculpting",
        "fett ~ weg"},
    {Kind::Service, "prp|vampir*|eigenblut*",
        "plasma"},
    {Kind::Service, "mesotherapie|mesotherapy",
        ""},
    {Kind::Service, "schlupflid*|lidstraffung|blepharoplast*|eyelid*|oberlid*|augenlid*",
        "lider ~ haengen|droopy lid*|haengende lider"},
    {Kind::Service, "brustvergroesserung|brustvergr*|breast augment*|brust op",
        "bigger breasts"},
    {Kind::Service, "besenreiser*|veroedung|sklerotherap*|sclerotherap*|veroedet|"
        "spider veins|besenreiserveroedung",
        "spider veins|aederchen ~ bein*/weg"},
    {Kind::Service, "haarverlaenger*|extensions|hair extension*|haarverdicht*",
        ""},
    {Kind::Service, "wimpernverlaenger*|lash extension*",
        ""},
    {Kind::Service, "aquafacial|hydrafacial|radiofrequenz*|radiofrequency|ultherapy|hifu",
        ""},
    {Kind::Service, "glossing|haarpflege|hair treatment|olaplex",
        ""},
    {Kind::Service, "waxing|sugaring|wachs*",
        "wachsen lassen"},
    {Kind::Service, "typberatung|colour consultation|farbberatung|frisurenberatung",
        ""},
    {Kind::Service, "tattoo*|piercing*",
        ""},
};

ServiceConcepts beautyConcepts()
{
    return rows;
}

} // namespace askpro::core
