#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Fields of practices that have no other row, as they stand in the names of their consultations.
static constexpr ServiceConcept rows[] = {
    {Kind::Field, "kieferorthopaed*|orthodont*|kfo",
        ""},
    {Kind::Field, "internistisch*|allgemeinmedizinisch*|allgemeinmedizin|internal medicine",
        ""},
    {Kind::Field, "gastroenterolog*",
        "",
        "bauch*|bauchschmerz*|durchfall|diarrhoea|diarrhea|sodbrennen|heartburn|reflux|blaehung*|bloating|stomach|verstopf*|"
        "constipat*|magen*|stuhlgang|bowel*"},
    {Kind::Field, "pneumologisch*|lungenaerztlich*|lungenfachaerztlich*|pulmonolog*|"
        "pneumologie|pneumology|lungensprechstunde|lung consultation|respiratory*|chest clinic",
        "",
        "husten|huste|cough*|luft|breath*|atemnot|keuch*|wheez*|lunge"},
    {Kind::Field, "chirurgisch*|chirurgie|surgical|unfallchirurg*",
        ""},
    {Kind::Field, "zahnaerztlich*|zahnmedizinisch*",
        ""},
    {Kind::Field, "tieraerztlich*|tiermedizinisch*|veterinary",
        ""},
    {Kind::Field, "psychologisch*|psychological",
        ""},
    {Kind::Field, "physiotherapeutisch*|ergotherapeutisch*|podologisch*",
        ""},
    {Kind::Field, "angiologisch*|angiologie|nephrologisch*|onkologisch*|haematologisch*",
        ""},
};

ServiceConcepts fieldConcepts()
{
    return rows;
}

} // namespace askpro::core
