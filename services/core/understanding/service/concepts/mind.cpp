#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Psyche, speech, everyday abilities.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "psychotherapeutische sprechstunde|psychotherap* consultation|psychotherap* assessment|psychological consultation",
        "sprechstunde ~ krankenkasse|hundertsechzehn hundertsiebzehn|116117",
        "depress*|angst|panik*|burnout|anxiety|panic"},
    {Kind::Service, "psychotherapie|psychotherapeutisch*|psychotherapy|therapieplatz|therapy session",
        "therapy|therapie ~ platz"},
    {Kind::Service, "probatorisch*|trial session*|probesitzung*|probationary",
        "probestunde|probe stunde|kennenlernen ~ therap*"},
    {Kind::Service, "einzeltherapie|einzelsitzung|individual therapy|one to one|einzelgespraech|individual session",
        "einzel"},
    {Kind::Service, "gruppentherapie|gruppensitzung|group therapy|group session",
        "gruppe"},
    {Kind::Service, "paargespraech|paartherapie|couples therapy/counsel*/session*|couple therapy/counsel*|marriage guidance|eheberatung|"
        "marriage counsel*|paarberatung",
        "zu zweit|mann und ich|frau und ich|partner ~ and me|relationship|unsere ehe|beziehung|both of us|"
        "me and my partner ~ argu*"},
    {Kind::Service, "familientherapie|family therapy|systemische*",
        ""},
    {Kind::Service, "verhaltenstherapie|cbt|behavioural therapy|behavioral therapy|cognitive behav*",
        ""},
    {Kind::Service, "testdiagnostik|psychologische diagnostik|psychological test*|adhs*|adhd*|autismus*|autism*|adhs diagnostik|iq test*|"
        "diagnostik",
        "test ~ adhs|a d h s|a d h d|ads|aufmerksamkeit*"},
    {Kind::Service, "coaching*|lebensberatung|life coach*",
        ""},
    {Kind::Service, "hypnose*|hypnotherap*",
        ""},
    {Kind::Service, "emdr|traumatherapie|trauma therapy",
        ""},
    {Kind::Condition, "burnout*|stressberatung|stress management",
        ""},
    {Kind::Service, "autogenes training|entspannung*|relaxation|progressive muskel*|meditation|achtsamkeit*|mindfulness",
        ""},
    {Kind::Condition, "schlafberatung|schlafstoerung*|sleep disorder*|insomnia*",
        "kann nicht schlafen|einschlafen|cant sleep"},
    {Kind::Field, "psychiatrisch*|psychiatric",
        ""},
    {Kind::Service, "kinderpsych*|kinder und jugendpsych*|spieltherapie|play therapy",
        ""},
    {Kind::Field, "logopaedie|logopaedisch*|logopaede|logopaedin",
        ""},
    {Kind::Service, "sprachtherap*|speech therap*|speech and language|sprecherziehung|sprachheil*",
        "logopaedie|lispel*|lisp|stotter*|stutter*|stammer*|aussprache|sprechen lern*|spricht ~ undeutlich|words ~ unclear|"
        "nicht richtig spricht"},
    {Kind::Service, "stimmtherapie|voice therap*",
        ""},
    {Kind::Service, "schlucktherapie|schluckdiagnostik|schluckstoerung*|dysphagie|dysphagia|swallowing therap*/assessment/disorder*",
        "verschluckt|swallowing",
        "verschluck*|schluck*|swallow*"},
    {Kind::Service, "stottertherapie|stutter* therap*|"
        "stotter*|stutter*|stammer*|redeflussstoerung*|fluency therapy",
        ""},
    {Kind::Condition, "aphasie*|aphasia*",
        ""},
    {Kind::Condition, "lese rechtschreib*|legasthenie*|dyslexia*|lrs",
        ""},
    {Kind::Service, "ergotherap*|occupational therap*|ot session",
        "ergo"},
    {Kind::Service, "sensorische integration|sensory integration",
        ""},
    {Kind::Service, "konzentrationstraining|concentration training|marburger*",
        "konzentrier*"},
    {Kind::Service, "hirnleistungstraining|neuropsych*|cognitive training",
        ""},
    {Kind::Service, "graphomotorik|handwriting*",
        "stift halt*"},
    {Kind::Field, "neurologisch*|neurologe|neurologin|neurologist|neurologie|neurology|neurological",
        "migraene*",
        "kribbel*|tingling|taub*|numb*|schwindel|dizzy|zucken|twitch*|zittern|tremor|kopfschmerz*|headache*|restless*|ohnmacht|"
        "blackout|gefuehl ~ fuessen"},
    {Kind::Service, "eeg|hirnstrom*",
        ""},
    {Kind::Service, "nervenleit*|nerve conduction|emg|neurograph*|elektroneurograph*|"
        "nervenmessung|nerve test*|nerve measurement|elektromyo*|nlg|electromyograph*",
        "nerven ~ mess*"},
    {Kind::Service, "botox migraene",
        ""},
    {Kind::Condition, "kopfschmerz*|migraene*|headache clinic|migraine*",
        "kopfweh"},
    {Kind::Condition, "parkinson*",
        "",
        "zittern|tremor|shaking hands"},
    {Kind::Condition, "multiple sklerose|ms sprechstunde|multiple sclerosis|ms clinic|ms consultation",
        "ms schub|habe ms|have ms"},
    {Kind::Condition, "epilepsie*|epilepsy*|anfallssprechstunde|seizure clinic",
        "krampfanfall|seizure*"},
    {Kind::Condition, "schlaganfallsprechstunde|schlaganfallnachsorge|stroke clinic/consultation/follow",
        "",
        "schlaganfall|stroke"},
    {Kind::Service, "supervision",
        ""},
    {Kind::Service, "biofeedback|neurofeedback",
        ""},
    {Kind::Service, "elterntraining|erziehungsberatung",
        ""},
    {Kind::Service, "trauerbegleit*|trauerberat*|grief*|bereavement*",
        ""},
    {Kind::Service, "suchtberatung|addiction*|suchtsprechstunde|suchtmedizin*|suchttherapie",
        ""},
    {Kind::Condition, "aengste|angsttherapie|angstsprechstunde|anxiety therap*",
        ""},
};

ServiceConcepts mindConcepts()
{
    return rows;
}

} // namespace askpro::core
