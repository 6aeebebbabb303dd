#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Skin and allergies.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "hautkrebs*|skin cancer *|skin cancer|hautscreening|hautcheck|hautvorsorge|skin check*|skin screening|full body skin|"
        "ganzkoerperscreening|dermatolog* screening|melanom*",
        "whole/full body|ganzen/ganzer koerper|haut ~ durch*/ganz/ganze/komplett/insgesamt/anschauen|ganze haut|body ~ spots/moles|skin ~ checked/looked|"
        "moles ~ checked/looked/bad|check ~ moles|mole check*|krebsvorsorge haut|once over ~ skin|flecken ~ durch*/anschauen",
        "flecken|new ~ spot|moles|muttermale|leberflecken|leberflecke"},
    {Kind::Condition, "muttermal*|leberfleck*|naevus*|nevus*|mole/moles",
        "muttermale|leberflecken",
        "fleck ~ veraendert|dunkler fleck"},
    {Kind::Service, "*muttermalentfernung|muttermal entfern*|mole removal*|exzision|excision|leberfleckentfernung",
        "muttermal/leberfleck/muttermale ~ weg/entfern*/raus/rausschneiden|mole ~ off/removed/cut/out|remov* ~ mole"},
    {Kind::Condition, "akne*|acne*|unreine haut|"
        "acne clinic|aknebehandlung|aknetherapie",
        "pickel|mitesser|spots on my face|pimple*|blackheads|breakouts|breaking out|"
        "spots ~ face|zits|pickeln",
        "unrein*|skin ~ oily"},
    {Kind::Condition, "warze*|warts|wart treatment/removal/clinic/consultation|dornwarze*|feigwarze*|dellwarze*|verruca*",
        "warzen ~ weg|verucca|a/the/this/my/one wart",
        "huckel ~ fuss"},
    {Kind::Service, "allergietest*|allergie test*|prick*|epikutan*|allergiesprechstunde|allergologi*|allergieberatung|allergy *|allergie|"
        "allergy|allergiediagnostik|patch testing",
        "allergisch|allergic|testen ~ allergi*|heuschnupfen|hay fever|hayfever|pollen",
        "ausschlag ~ irgendwas|vertrag* ~ nicht"},
    {Kind::Service, "desensibilisierung|hyposensibilisierung|desensiti*|allergy shots|allergieimpfung|immuntherapie",
        "spritze* ~ allergie/pollen/heuschnupfen/wespe*"},
    {Kind::Condition, "neurodermitis*|atopisch*|ekzem*|eczema|dermatitis",
        "juck* ~ haut|itchy skin"},
    {Kind::Condition, "psoriasis*|schuppenflechte*",
        ""},
    {Kind::Condition, "haarausfall*|haarsprechstunde|hair loss|alopezie|alopecia|"
        "hair consultation|hair clinic|haarberatung|trichoskopie|scalp consultation",
        "haare ~ ausfallen/ausgehen|losing ~ hair|hair ~ falling|haare gehen aus|"
        "haare ~ aus/weniger|hair ~ thin*|haare verlier*|bald patch*|kreisrund*"},
    {Kind::Condition, "rosazea|rosacea|couperose",
        "rote aederchen|red cheeks"},
    {Kind::Condition, "hautpilz*|pilzsprechstunde|fungal skin",
        ""},
    {Kind::Field, "dermatologisch*|hautaerztlich*|dermatology|"
        "hautarztsprechstunde|skin consultation|dermatologist|dermatological",
        ""},
    {Kind::Condition, "ausschlag*|hautausschlag|rash*|dermatologische sprechstunde|hautsprechstunde|hautaerztliche sprechstunde|"
        "skin consultation|"
        "skin problem*|hautprobleme",
        "ekzem|rash|haut ~ juckt|hautaerztin ~ drauf*",
        "quaddeln|nesselsucht|hives|itch*|juckreiz|jucken"},
    {Kind::Service, "photodynamische|pdt|lichttherapie|phototherapie|phototherapy|uv therapie",
        "bestrahlung"},
    {Kind::Service, "kryotherapie|vereisung|cryotherapy",
        "vereisen|freez* off"},
    {Kind::Service, "tattooentfernung|tattoo removal",
        "tattoo ~ weg|tattoo ~ off/removed"},
    {Kind::Condition, "schwitz*|hyperhidrosis|schweissdruesen*|sweat*",
        "stark schwitz*"},
    {Kind::Service, "laser*|laserbehandlung*|lasertherapie",
        "weglasern|lasern"},
    {Kind::Service, "geschlechtskrank*|sti test*|std test*|sti screen*|hiv test*",
        "geschlechtskrankheiten"},
    {Kind::Service, "patch test*|epikutantest*|pflastertest*|probelaser*|probebehandlung",
        "probe ~ laser*|test ~ patch|allergie pflaster"},
    {Kind::Condition, "zyste*|cyst*|lipom*|lipoma*|gruetzbeutel|atherom*|abszess*|abscess*",
        "knubbel|lump|huebel"},
    {Kind::Service, "hautbiopsie|skin biopsy",
        ""},
    {Kind::Condition, "pigment*|altersfleck*|age spots|melasma",
        "braune flecken"},
    {Kind::Condition, "narben*|scar/scars",
        "narbe"},
    {Kind::Service, "dehnungsstreifen|stretch marks",
        ""},
    {Kind::Condition, "fibrom*|skin tag*|stielwarze*|alterswarze*",
        "hautanhaengsel"},
};

ServiceConcepts skinConcepts()
{
    return rows;
}

} // namespace askpro::core
