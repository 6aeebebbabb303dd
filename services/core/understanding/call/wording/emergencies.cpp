#include "services/core/understanding/call/cue.h"

namespace askpro::core {

// Words after which a person has to take over. Only what the caller says; "keine Atemnot" is left out by its negation.
static constexpr CueRow german[] = {
    {Cue::Emergency, Side::Caller, "atemnot|luftnot|bewusstlos*|ohnmaechtig|kreislaufkollaps|herzinfarkt|schlaganfall|herzstillstand|anaphylak*|verblutet|verblute|notarzt|krampfanfall|vergiftet|vergiftung"},
    {Cue::Emergency, Side::Caller, "keine|kaum|schlecht|wenig luft"},
    {Cue::Emergency, Side::Caller, "luft ~ mehr|schlecht"},
    {Cue::Emergency, Side::Caller, "kann|kriegt|bekommt|krieg|bekomm|atmet ~ nicht|kaum|schwer|schlecht|keine ~ atmen|luft|atmet"},
    {Cue::Emergency, Side::Caller, "atmet ~ nicht|kaum|schwer|komisch|schlecht"},
    {Cue::Emergency, Side::Caller, "schmerzen|druck|stechen|enge|engegefuehl|ziehen ~ brust|brustkorb|herz|herzen|herzgegend"},
    {Cue::Emergency, Side::Caller, "brustschmerz*|herzschmerz*|brustenge"},
    {Cue::Emergency, Side::Caller, "brust ~ schmerz*|weh|druck|eng|sticht|drueckt"},
    {Cue::Emergency, Side::Caller, "blutet|blute|blutung ~ stark|heftig|stoppen|aufhoeren|stillen|sehr|nicht"},
    {Cue::Emergency, Side::Caller, "stark|starke|heftig|heftige|viel blutet|blutung|blut|blutungen"},
    {Cue::Emergency, Side::Caller, "blut ~ hoert ~ nicht|spuckt|erbricht"},
    {Cue::Emergency, Side::Caller, "nicht|nimmer mehr? ansprechbar|wach|bei bewusstsein?"},
    {Cue::Emergency, Side::Caller, "reagiert ~ nicht|nimmer"},
    {Cue::Emergency, Side::Caller, "umgekippt|zusammengebrochen|zusammengeklappt|kollabiert"},
    {Cue::Emergency, Side::Caller, "umbringen|selbstmord|suizid*"},
    {Cue::Emergency, Side::Caller, "nicht|nimmer mehr? leben"},
    {Cue::Emergency, Side::Caller, "leben nehmen"},
    {Cue::Emergency, Side::Caller, "etwas|was antun"},
    {Cue::Emergency, Side::Caller, "lippen ~ blau"},
    {Cue::Emergency, Side::Caller, "gesicht|mundwinkel|arm|halbe|linke|rechte|seite ~ gelaehmt|haengt|taub ~ ploetzlich|herunter|runter"},
    {Cue::Emergency, Side::Caller, "zunge|hals|gesicht|rachen ~ schwillt|geschwollen|zu ~ luft|atmen|schlucken|an|zu"},
    {Cue::Emergency, Side::Caller, "ploetzlich ~ gelaehmt|blind|nichts mehr"},
    {Cue::Emergency, Side::Caller, "ist ~ ein notfall"},
    {Cue::Emergency, Side::Caller, "^ notfall"},
    {Cue::Emergency, Side::Agent, "hundertzwoelf|notruf|rettungsdienst|notarzt|112"},
    {Cue::Emergency, Side::Agent, "eins eins zwei"},
};

static constexpr CueRow english[] = {
    {Cue::Emergency, Side::Caller, "unconscious|seizure|stroke|overdose|suicidal|suicide|anaphyla*|ambulance|convulsing|choking"},
    {Cue::Emergency, Side::Caller, "heart attack"},
    {Cue::Emergency, Side::Caller, "cant|cannot|not|hardly|barely|struggling|trouble|difficulty|unable|couldnt ~ breathe|breathing|breath"},
    {Cue::Emergency, Side::Caller, "short of breath"},
    {Cue::Emergency, Side::Caller, "gasping|wheezing ~ air|badly|breath"},
    {Cue::Emergency, Side::Caller, "pain|pains|tightness|pressure|crushing ~ chest|heart"},
    {Cue::Emergency, Side::Caller, "chest pain|pains|tightness|hurts|feels"},
    {Cue::Emergency, Side::Caller, "bleeding ~ heavily|badly|stop|lot|everywhere|stopping"},
    {Cue::Emergency, Side::Caller, "wont|doesnt|cant stop bleeding"},
    {Cue::Emergency, Side::Caller, "losing|lost|heavy|lots ~ blood|bleeding"},
    {Cue::Emergency, Side::Caller, "passed out"},
    {Cue::Emergency, Side::Caller, "collapsed|unresponsive"},
    {Cue::Emergency, Side::Caller, "not|isnt|wont ~ responding|waking|respond|wake|conscious"},
    {Cue::Emergency, Side::Caller, "kill|hurt|harm myself|himself|herself"},
    {Cue::Emergency, Side::Caller, "end my|it life|all"},
    {Cue::Emergency, Side::Caller, "dont want to live"},
    {Cue::Emergency, Side::Caller, "lips ~ blue"},
    {Cue::Emergency, Side::Caller, "face|mouth|arm|side ~ drooping|droops|numb|paralysed|paralyzed"},
    {Cue::Emergency, Side::Caller, "tongue|throat|face ~ swelling|swollen ~ up|breathe|shut|swallow"},
    {Cue::Emergency, Side::Caller, "its|is an emergency"},
    {Cue::Emergency, Side::Agent, "112|999|911"},
    {Cue::Emergency, Side::Agent, "emergency number|services|call"},
    {Cue::Emergency, Side::Agent, "one one two"},
};

std::span<const CueRow> emergencyCues(models::Language language)
{
    return language == models::Language::German ? std::span<const CueRow>(german) : english;
}

} // namespace askpro::core
