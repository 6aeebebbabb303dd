#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Feet.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "fusspflege*|foot care*|podolog*|podiatr*|chiropod*|medizinische fusspflege|komplexbehandlung|fussbehandlung*|"
        "medical pedicure",
        "fuesse/fuss/fiass/fuess ~ mach*/pfleg*/gemacht|feet ~ done/sorted/seen|fussnaegel ~ schneid*|toenails ~ cut/trimmed|"
        "naegel ~ schneid*|nails ~ cut|fusspfleg*",
        "fuesse|feet"},
    {Kind::Service, "diabetische* fuss*|diabetic foot*|diabetes fuss*|diabetisches fusssyndrom|diabetic feet",
        "zucker ~ fuess*/fuss*|diabet* ~ fuess*/fuss*/foot/feet|feet/foot ~ diabet*/sugar|fuess* ~ diabet*/zucker|"
        "diabetic ~ feet/foot|zucker ~ fuss|im diabetic|bin ~ diabetiker*"},
    {Kind::Service, "nagelkorrektur*|nagelspange*|nail brace*|nail correction*|nagelkorrekturspange|orthonyxie*|eingewachsen*|ingrown*|"
        "ingrowing*|nagelspangen",
        "nagel ~ eingewachs*/reingewachs*/wachs*|toenail ~ grow*/ingr*|nail ~ grow*/brace|zehennagel ~ entzuend*|"
        "spange ~ nagel/zeh*|brace ~ nail/toe*",
        "grosser zeh|grosse zeh|big toe|zehennagel|toenail"},
    {Kind::Condition, "huehneraug*|corn/corns|clavus|corn removal|callus*",
        "huehner auge"},
    {Kind::Condition, "hornhaut*|hard skin*|hornhautentfernung|callus removal",
        "hornhaut ~ weg|rough heels|heels ~ cracked|rissige fersen|schrunden"},
    {Kind::Condition, "nagelpilz*|nail fungus*|fungal nail*|mykose*|onychomykose",
        "pilz ~ nagel/naegel/zeh*/fuss|gelbe/dicke/broecklige ~ naegel/zehennaegel|gelber/dicker ~ nagel/zehennagel|naegel ~ pilz|nagel ~ pilz|yellow/thick/crumbly ~ nail*/toenail*|fungus ~ nail/toe*|naegel ~ gelb|nail ~ yellow|"
        "toenail ~ yellow/thick/fung*|naegel ~ dick/broeckel*|zehennagel ~ gelb"},
    {Kind::Service, "fussreflexzonen*|reflexolog*",
        ""},
    {Kind::Service, "nagelprothet*|nagelaufbau",
        ""},
    {Kind::Condition, "fusspilz*|athletes foot",
        ""},
    {Kind::Service, "nagelchirurg*|nail surgery|emmert*",
        ""},
    {Kind::Service, "fussdruckmess*|podometrie",
        ""},
};

ServiceConcepts footConcepts()
{
    return rows;
}

} // namespace askpro::core
