#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Osteopathy, naturopathy, acupuncture.
static constexpr ServiceConcept rows[] = {
    {Kind::General, "osteopath*|craniosacral*|cranial*|kraniosakral*|*osteopathie",
        ""},
    {Kind::Service, "cranial therapy|craniosacral*|kraniosakral*",
        "schaedel*"},
    {Kind::Service, "akupunktur*|acupunct*|ohrakupunktur",
        "nadeln ~ setz*|nadel ~ setz*|nadelung|genadelt|needles|needling session|nadeln ~ kopfschmerz*|akkupunktur"},
    {Kind::Service, "homoeopath*|homeopath*|erstanamnese homoeo*",
        "globuli"},
    {Kind::Service, "naturheil*|naturopath*|heilpraktiker*|natural medicine|herbal*",
        "pflanzlich*"},
    {Kind::Service, "tcm|chinesische medizin|chinese medicine",
        ""},
    {Kind::Service, "neuraltherapie|neural therapy",
        ""},
    {Kind::Service, "darmsanierung|darmfloratest|darmflora*|mikrobiom*|gut health",
        ""},
    {Kind::Service, "bioresonanz*|bioresonance",
        ""},
    {Kind::Service, "ozontherapie|ozon*|ozone*",
        ""},
    {Kind::Service, "blutegel*|leech*",
        ""},
    {Kind::Service, "ayurved*|panchakarma",
        ""},
    {Kind::Service, "kinesiologie|kinesiolog*",
        ""},
    {Kind::Service, "shiatsu|thai massage|fussreflex*|hot stone*",
        ""},
    {Kind::Service, "vitamin c*|hochdosis*|vitamin drip",
        ""},
    {Kind::Service, "entgiftung|detox*|ausleitung*|colon hydro*",
        ""},
    {Kind::Service, "bachblueten*|bach flower*",
        ""},
    {Kind::Service, "fastenkur|fastenberatung|heilfasten",
        ""},
    {Kind::Service, "yoga|pilates",
        ""},
    {Kind::Service, "misteltherapie|mistletoe",
        ""},
    {Kind::Service, "heileurythmie|eurythmy",
        ""},
    {Kind::Service, "mikronaehrstoff*|micronutrient*|vitalstoff*",
        ""},
    {Kind::Service, "kneipp*|hydrotherapie",
        ""},
    {Kind::Service, "baunscheidt*",
        ""},
    {Kind::Service, "viszerale*|visceral*",
        ""},
    {Kind::Service, "klangschalen*|sound bath|reiki",
        ""},
    {Kind::Service, "irisdiagnos*|dunkelfeld*",
        ""},
    {Kind::Service, "haaranalyse|speicheltest",
        ""},
};

ServiceConcepts naturalConcepts()
{
    return rows;
}

} // namespace askpro::core
