#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Heart, lungs, bowels, kidneys, sugar.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "belastungs ekg|belastungsekg|ergometrie|stress test*|belastungstest*|exercise ecg|stress ecg|exercise test*|"
        "exercise stress|treadmill*",
        "fahrrad ~ ekg|ekg ~ fahrrad|auf dem fahrrad|auf m rad|strampel*|on the bike|bike test|cycling ~ ecg|laufband"},
    {Kind::Service, "langzeit ekg|langzeitekg|long term ecg|holter*|24 hour ecg|24 h ekg|24 stunden ekg|24 h ecg|langzeit elektro*",
        "ekg ~ ganzen tag|ekg ~ vierundzwanzig|vierundzwanzig stunden ~ ekg|recorder ~ herz|kaestchen ~ tragen|wear ~ monitor|"
        "ecg ~ day|day ~ ecg|twenty four hour ~ ecg/heart/monitor"},
    {Kind::Service, "echokardiograph*|herzultraschall*|herzecho|heart echo|an echo|echo vom/von/am/of|echocardiogra*|heart ultrasound|"
        "ultraschall herz|herzsono*|cardiac ultrasound|heart scan|herz ultraschall",
        "ultraschall ~ herz*|herz ~ ultraschall|ultrasound ~ heart|herz ~ schall*"},
    {Kind::Service, "schrittmacher|schrittmacherkontrolle*|schrittmacherabfrage|schrittmacherambulanz|pacemaker*|icd kontrolle|"
        "defi kontrolle|device check",
        "schritt macher|batterie ~ schrittmacher"},
    {Kind::Field, "kardiologisch*|kardiologie|kardiologe|kardiologin|cardiology|cardiological|cardiologist|cardiac consultation|herzsprechstunde|heart consultation|"
        "herzkontrolle|herz check*|heart check*",
        "herzdoktor",
        "herz|herzklopfen|herzrasen|herzstolp*|heart|palpitation*|"
        "brustschmerz*|chest pain|druck ~ brust|atemnot|shortness of breath|racing heart|heart ~ racing|herzrasen|herzstechen|"
        "blutdruck"},
    {Kind::Service, "carotis*|halsschlagader*|gefaess*|duplex*|doppler*|vascular*",
        "halsadern"},
    {Kind::Condition, "venen*|vein*|phlebolog*|krampfader*|varicose*|varize*|venencheck",
        "adern ~ bein*",
        "krampfadern|schwere beine|heavy legs"},
    {Kind::Service, "kompressions*|compression stocking*|stuetzstrumpf*",
        "strumpfe|strumpf ~ mess*|struempfe ~ anmess*|beine ~ vermess*|stockings"},
    {Kind::Service, "lungenfunktion*|lung function*|spirometr*|pulmonary function|bodyplethysmo*|lufu",
        "pusten|blowing ~ test|blow ~ tube|lungs ~ measured/tested|lunge ~ mess*/test*|pusteroehr*|roehrchen ~ blas*|"
        "breathing test",
        "kurzatmig|short of breath|out of breath|puste"},
    {Kind::Condition, "lungensprechstunde|lungenaerztliche sprechstunde|pneumologisch*|pneumologie|pulmonology|lung consultation|copd*|"
        "respiratory consultation",
        "",
        "luft|husten|cough"},
    {Kind::Service, "koloskopie|darmspiegelung|colonoscop*|vorsorge koloskopie|darmkrebsvorsorge|bowel screening|vorsorgekoloskopie|"
        "bowel scope",
        "darm ~ spiegel*|spiegelung ~ darm|camera ~ bottom|camera ~ up|bowel ~ camera|schlauch ~ darm|over fifty ~ bowel"},
    {Kind::Service, "magenspiegelung|gastroskopie|gastroscop*|upper endoscop*",
        "schlauch ~ schluck*|magen ~ spiegel*|camera ~ down|spiegelung ~ magen|swallow ~ camera|sodbrennen|heartburn|reflux"},
    {Kind::Service, "atemtest*|breath test*|wasserstoff*|laktoseintoleranz*|lactose*|fruktose*|fructose*|helicobacter",
        "lactose"},
    {Kind::Condition, "haemorrhoid*|hemorrhoid*|proktolog*|proctolog*|enddarm*",
        "po ~ juck*|haemoriden|piles"},
    {Kind::Service, "vorgespraech endoskopie|endoskopie*|endoscop*",
        ""},
    {Kind::Condition, "leber*|fibroscan|liver*",
        ""},
    {Kind::Service, "prostata*|prostate*|urologische vorsorge|maennervorsorge|mens check*|male screening|maennergesundheit|mens health|"
        "krebsvorsorge mann/maenner|krebsvorsorge fuer maenner|urological check*|cancer screening ~ men/man|mens cancer screening|"
        "prostate cancer screening|vorsorge mann/maenner",
        "cancer ~ men/man|maennersache*|check ~ prostate|vorsorge ~ mann|maenner ~ vorsorge|mens ~ check",
        "aufs klo ~ nachts|up at night|wasserlassen"},
    {Kind::Condition, "blasenspiegelung|zystoskopie|cystoscop*|bladder scope|blasen*",
        "blase ~ spiegel*|camera ~ bladder",
        "blase|bladder|blut ~ urin"},
    {Kind::Service, "vasektom*|vasectom*|sterilisation mann",
        "sterilis*|snip|samenleiter*|unterbinden"},
    {Kind::Condition, "nierensteine*|stone consultation|steinsprechstunde|steinberatung|kidney stone*",
        "nierenstein|stein ~ niere|kidney stones"},
    {Kind::Condition, "erektion*|potenz*|erectile*",
        "im bett ~ klappt"},
    {Kind::Service, "beschneidung|circumcision|vorhaut*|phimose*",
        "foreskin"},
    {Kind::Condition, "inkontinenz*|incontinence*|urodynamik*",
        "halten ~ wasser"},
    {Kind::Service, "psa*|p s a|psa test|psa wert",
        "prostatawert"},
    {Kind::Field, "urologisch*|urologie|urologe|urologin|urology|urological|urologist",
        "",
        "wasserlassen|urine|urin|blase|bladder|pinkeln|peeing|pee|hoden|testicle*|niere*|kidney*|blut im urin|harn*"},
    {Kind::Service, "nephrologisch*|nephrology|dialyse*|dialysis|nierensprechstunde|kidney consultation",
        ""},
    {Kind::Condition, "diabetes*|diabetologisch*|diabetic check*/review/clinic|zuckerkontrolle*|zuckertest|blood sugar*|blutzucker*|hba 1 c|"
        "quartalskontrolle diabetes|dmp diabetes|diabetessprechstunde|sugar check|langzeitzucker",
        "zucker ~ kontroll*/mess*/wert*|zucker|sugar ~ check*/level*|blood sugar ~ check*|my sugar|glucose|"
        "zuckerkrankheit|zuckerkrank|diabetic"},
    {Kind::Service, "diabetes schulung|diabetesschulung|diabetes training|diabetes education|diabetikerschulung",
        "schulung ~ zucker"},
    {Kind::Service, "insulinpumpe*|insulin pump*|insulin*",
        "pump ~ set"},
    {Kind::Service, "schulung*|training course|patientenschulung",
        ""},
    {Kind::Field, "rheuma|rheumasprechstunde|rheumatologisch*|rheumatologie|rheumatology",
        "gelenke ~ geschwoll*",
        "steife finger"},
    {Kind::Service, "onkologisch*|chemotherapie|chemotherapy|chemo|oncology|nachsorge krebs",
        "krebs ~ nachsorge"},
    {Kind::Service, "haematolog*|gerinnung*|quickwert|inr",
        "blutverduenner"},
    {Kind::Condition, "adipositas*|obesity*|abnehmprogramm|abnehmberatung|weight loss|weight management|gewichtsreduktion",
        "lose weight|abspecken|abnehmspritze|will/moechte/wuerde ~ abnehmen|kilos ~ runter|losing weight",
        "gewicht|overweight|uebergewicht"},
    {Kind::Service, "ernaehrungs*|nutrition*|diaetberatung|diaet*|diet|dietitian|dietician|dietary",
        "essen ~ umstell*|what ~ eat|ernaehrung",
        "lose weight|abnehmen|gewicht|uebergewicht|losing weight|put on weight|cholesterin|unvertraeglich*|intoleran*"},
    {Kind::Service, "bioimpedanz*|koerperanalyse|bia messung|body composition",
        ""},
    {Kind::Service, "schlaflabor*|sleep lab*",
        ""},
    {Kind::Service, "bronchoskopie|bronchoscop*",
        ""},
    {Kind::Service, "herzkatheter*|cardiac cathet*",
        ""},
    {Kind::Service, "schellong*|kipptisch*|tilt table",
        ""},
    {Kind::Condition, "thrombose*|thrombosis*",
        "wade ~ geschwoll*"},
    {Kind::Service, "uroflow*|harnstrahl*",
        ""},
    {Kind::Service, "katheter*|catheter*",
        ""},
    {Kind::Service, "steinzertruemmerung|lithotrips*",
        ""},
    {Kind::Service, "stoma*",
        ""},
    {Kind::Condition, "hernie*|leistenbruch*|hernia*",
        "bruch ~ leiste"},
    {Kind::Condition, "gallenstein*|galle*|gallbladder|gallstone*",
        ""},
    {Kind::Field, "endokrinolog*|endocrin*|hormonsprechstunde",
        ""},
    {Kind::Service, "schlafmedizin*|sleep medicine|sleep study",
        ""},
    {Kind::Condition, "vorhofflimmern*|arrhythmia*|rhythmus*",
        "herz ~ stolpert|herzrhythmus"},
    {Kind::Service, "stuhltest|stuhluntersuchung|stool test",
        ""},
    {Kind::Condition, "reizdarm*|ibs|darmsprechstunde|gastroenterolog* sprechstunde|gastro sprechstunde",
        "blaehungen|bloated"},
    {Kind::Service, "glukosetoleranz*|zuckerbelastung*|ogtt|glucose tolerance",
        "zuckertest ~ schwanger*"},
    {Kind::Service, "sensor*|cgm|libre",
        "sensor ~ arm"},
    {Kind::Service, "blasentraining|bladder training",
        ""},
    {Kind::Condition, "fettstoffwechsel*|lipid*",
        ""},
};

ServiceConcepts innerConcepts()
{
    return rows;
}

} // namespace askpro::core
