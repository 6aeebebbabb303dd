#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Animals.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "kastration*|castrat*|neuter*|spay*|sterilisation*",
        "kastrier*|spayed|neutered|eier ab|unfruchtbar|kater ~ kastr*|fixed ~ cat/dog|have ~ done ~ tom"},
    {Kind::Service, "krallen*|claw*|nail trim*|krallenschneiden|nail clipping*",
        "krallen ~ schneid*/kuerz*/lang|claws ~ cut/trimmed/clipped|kralle"},
    {Kind::Service, "chip/chippen/chips|microchip*|heimtierausweis|eu ausweis|pet passport",
        "chippen|gechippt"},
    {Kind::Service, "entwurm*|deworm*|worming|wurmkur",
        "wuermer|worm tablet*|"
        "worms|worm treatment"},
    {Kind::Service, "parasiten*|flea*|floh*",
        "floehe"},
    {Kind::Service, "kleintier*|tieraerztliche untersuchung|vet check*|"
        "allgemeine untersuchung|general examination|health check pet|tieraerztliche sprechstunde",
        "",
        "hund|katze|kaninchen|meerschwein*|kater|hamster|dog|cat|rabbit|humpelt|limping|frisst ~ nicht|"
        "lahmt|my dog|my cat|isnt eating|not eating|wont eat|hinkt|limps|erbricht|kratzt"},
    {Kind::Service, "welpen*|puppy*|kitten*",
        ""},
    {Kind::Service, "einschlaefer*|euthanas*",
        "put/putting to sleep|have him/her/it/dog/cat put down"},
    {Kind::Service, "tierzahn*|pet dental*|zahnstein tier",
        ""},
    {Kind::Service, "fellpflege|groom*|schur",
        ""},
    {Kind::Service, "zahnbehandlung katze|zahnbehandlung hund|cat dental|dog dental",
        "katze/hund ~ zahn*/zaehne/maul"},
    {Kind::Service, "tieraerztliche notfall*|pet emergency",
        ""},
    {Kind::Condition, "lahmheit*|lameness",
        "lahmt"},
    {Kind::Service, "trimmen|analdruese*",
        "schlittenfahren"},
};

ServiceConcepts animalConcepts()
{
    return rows;
}

} // namespace askpro::core
