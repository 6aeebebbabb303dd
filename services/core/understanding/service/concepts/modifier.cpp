#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Whom and what part of the body.
static constexpr ServiceConcept rows[] = {
    {Kind::Modifier, "saeugling*|baby|babys|babies|infant*|neugeborene*|newborn|saeuglings*|babyosteopathie",
        "wochen alt|monate alt|weeks old|months old|shes/hes/is/ist ~ weeks/wochen/months/monate|wee one|little one|baby|"
        "unser kleiner|unsere kleine|neugeboren|newborn|hebamme|midwife|schreit"},
    {Kind::Modifier, "kinder*|kind/kindes und|fuer kind*|vorsorge kind|child*|kids|kid|paediatric*|pediatric*|jugendlich*|toddler*|paediatr*",
        "sohn|tochter|son|daughter|meine kleine|mein kleiner|enkel*|junge|maedchen|little boy|little girl|my boy|my girl|"
        "grundschule|kindergarten|kita|mein/meinem/unser/unserem/ein/das/dem kind"},
    {Kind::Usual, "erwachsene*|adult*",
        ""},
    {Kind::Modifier, "schwanger*|pregnan*|prenatal",
        "schwanger|pregnant|expecting|schwangerschaft|pregnancy|mutterpass"},
    {Kind::Modifier, "damen*|frauen|women*|ladies|woman",
        ""},
    {Kind::Modifier, "herren*|maenner*|men|mens|gents|man",
        "mein/meinen/meinem mann|husband|grandfather|mein vater|boyfriend"},
    {Kind::Modifier, "paar|paare|paargespraech|couples",
        ""},
    {Kind::Modifier, "bein/beine/beinen|leg/legs|unterschenkel*|oberschenkel*",
        ""},
    {Kind::Modifier, "achsel*|armpit*|underarm*|under arms",
        "under my arms"},
    {Kind::Modifier, "gesicht*|face|facial|oberlippe",
        "oberlippe|upper lip|chin|kinn"},
    {Kind::Modifier, "bikini*|intim*",
        ""},
    {Kind::Modifier, "ruecken*|wirbelsaeule*|lws|hws|bws|spine|lendenwirbel*|spinal",
        "kreuz|bandscheibe*"},
    {Kind::Modifier, "kiefer*|jaw|jaws",
        ""},
    {Kind::Modifier, "knie*|knee*",
        "meniskus"},
    {Kind::Modifier, "schulter*|shoulder*",
        ""},
    {Kind::Modifier, "huefte|hueft*|hip|hips",
        ""},
    {Kind::Modifier, "kopf*|head*|schaedel*|brain|gehirn",
        ""},
    {Kind::Modifier, "thorax*|chest|lunge*|brustkorb",
        ""},
    {Kind::Modifier, "bauch*|abdomen|abdomin*|belly|oberbauch",
        "stomach"},
    {Kind::Modifier, "niere/nieren*|kidney*|renal",
        ""},
    {Kind::Modifier, "hals*|neck|nacken*",
        ""},
    {Kind::Modifier, "hand|haende|handgelenk*|wrist*|finger*",
        ""},
    {Kind::Modifier, "fuss|fuesse|foot|feet|sprunggelenk*|ankle*",
        ""},
    {Kind::Modifier, "auge*|eye*",
        ""},
    {Kind::Modifier, "nagel*|nail*",
        ""},
    {Kind::Modifier, "haut*|skin",
        ""},
    {Kind::Modifier, "zahn*|zaehne|dental|tooth|teeth",
        ""},
    {Kind::Modifier, "herz|heart|cardiac",
        ""},
    {Kind::Modifier, "saison*|seasonal",
        ""},
    {Kind::Modifier, "diabet*|zucker",
        ""},
};

ServiceConcepts modifierConcepts()
{
    return rows;
}

} // namespace askpro::core
