#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// The general practitioner and what every practice does.
static constexpr ServiceConcept rows[] = {
    {Kind::Service, "gesundheits check*|gesundheitscheck*|gesundheitsuntersuchung*|health check*|check up 35|check 35|checkup 35|"
        "general check*|vorsorge 35|check up ab 35|general health|gesundheitsvorsorge|medical checkup|annual physical|"
        "vorsorgeuntersuchung erwachsene|health screening|generalcheck|hausaerztlicher check*",
        "check up|checkup|check ab/mit fuenfunddreissig|einmal ~ durchcheck*|durchgecheckt|durchchecken|tuev|full mot|"
        "a/my/annual physical|physical exam|the once over|alles mal anschauen|grosse untersuchung|rundum*|mot|health mot|"
        "yearly physical|"
        "full/complete physical/checkup/medical/check|well man check|general mot|blutbild ~ alles|einmal alles|komplettcheck|"
        "durchgecheckt ~ werden|annual medical|ganzkoerpercheck|manager check"},
    {Kind::Frame, "check up|checkup|check ups|checkups|vorsorgeuntersuchung|vorsorge|preventive check*|preventive|screening|vorsorgetermin",
        "durchcheck*"},
    {Kind::Service, "blutabnahme*|blutentnahme*|blood test*|blood draw*|blood sample*|bloods|blood work|bloodwork|labor|laborkontrolle|lab|"
        "lab control|labs|lab test*|laboruntersuchung|laborwerte|blutbild|bluttest|laboratory|blutuntersuchung|grosses blutbild|"
        "blutkontrolle*|blutwertkontrolle|blutwerte|blood check*|blood panel|laborabnahme|laborentnahme|phlebotomist",
        "blut/bluet/bluat ~ abnehm*/abneh*/abnemma/naeh/naehme/nehmen/abgenommen/abgnomma/zapf*/abzapf*/ziehen|"
        "take/taking/drawn/draw ~ blood|blood ~ taken/drawn/done|blutwerte|cholesterin*|cholesterol|eisenwert*|leberwerte|"
        "pikser ~ blut|get my blood",
        "vitamin d"},
    {Kind::Service, "ekg|ecg|elektrokardiogramm|ruhe ekg|e k g|e c g|ekgs|electrocardiogram",
        "herzstrom*|heart tracing|tracing ~ heart|herz ~ kurve|herz ~ verkabel*"},
    {Kind::Visit, "krankschreib*|krankmeldung|arbeitsunfaehig*|sick note|sick leave|sick certificate",
        "krank ~ schreiben|gelber schein|gelbe schein|fit note"},
    {Kind::Visit, "rezept/rezepte/rezepts|folgerezept*|repeat prescription*|prescription/prescriptions|wiederholungsrezept",
        "nachschub ~ tabletten"},
    {Kind::Service, "videosprechstunde*|video consultation*|telemedizin*|online sprechstunde|video call|online consultation|"
        "video appointment|videotermin|teleconsultation|video",
        "per video|am bildschirm|ueber ~ computer|via zoom"},
    {Kind::Service, "telefonsprechstunde|phone consultation|telephone consultation|telefontermin",
        "am telefon sprechen"},
    {Kind::Service, "hausbesuch*|home visit*|house call",
        "zu uns nach hause|kann nicht ~ praxis kommen|come ~ to ~ house"},
    {Kind::Visit, "akutsprechstunde*|acute consultation|acute appointment|acute visit|akuttermin*|notfallsprechstunde*|infektsprechstunde|"
        "sick visit|emergency appointment|same day*|urgent appointment*|akut|sick child*|notfalltermin|acute|emergency visit|"
        "urgent visit|urgent care|emergency slot/consultation|akutbehandlung|notfallbehandlung|"
        "pain appointment|emergency",
        "als notfall|ein notfall|as an emergency|emergency|zahnschmerz*|toothache|zahnweh|zahn ~ weh|tooth ~ hurt*/kill*/ach*|schmerzen ~ zahn|"
        "zahn ~ schmerz*|pain ~ tooth|tooth ~ pain*|squeeze/fit ~ in ~ today|starke schmerzen|really bad pain|agony|notfallmaessig|dazwischenschieb*|so krank|feeling rough|really poorly|feel awful|dringend ~ heute",
        "fieber|husten|halsschmerz*|halsweh|grippe|erkaeltet|erkaeltung|durchfall|erbrochen|kotz*|uebel|fever|cough|throat|"
        "temperature|vomit*|throwing up|diarrhoea|diarrhea|schnupfen|ohrenschmerz*|earache|magen darm|bauchweh|bauchschmerz*|"
        "hals ~ weh|flu|sinus*|chesty|poorly|migraene|migraine|"
        "ear ache|erbrechen|vomiting|blutung*|bleeding|"
        "pocht|throbbing|unbearable|nicht mehr aus|starke schmerzen|severe pain|swollen cheek|dicke backe|cheek ~ swollen|"
        "feel/feeling ~ ill/unwell/terrible|bindehautentzuendung|pinkeye|conjunctivitis|blasenentzuendung"},
    {Kind::Field, "hausaerztliche sprechstunde|allgemeine sprechstunde|allgemeinsprechstunde|general consultation|gp appointment|"
        "gp consultation|hausarzttermin|normale sprechstunde|offene sprechstunde|regular consultation|standard consultation|"
        "doctors appointment|allgemeine untersuchung|general examination|hausarzt sprechstunde|"
        "consultation with doctor|doctors consultation|allgemeiner termin|gp visit|general appointment|medical consultation|"
        "normaler termin|arzttermin|sprechstundentermin",
        "beim doktor vorbei|see the doctor|see a doctor|doctor ~ look at|dass ~ doktor ~ anschaut|zum doktor|mal draufschauen|"
        "in/zur sprechstunde|ganz normaler termin|beim hausarzt|see the gp|just/only a normal appointment",
        "seit tagen|seit wochen|muede|schwindel*|dizzy|tired|exhausted|blutdruck ~ hoch|kopfschmerz*|headache*|bauch*|stomach|"
        "magen|herzras*|rueckenschmerz*|back pain|"
        "bauchschmerz*|bauchweh|stomach ache|tummy ache|back hurts|schwindel|"
        "erschoepft|schlaf* ~ schlecht|gelenkschmerz*|knie|knee|blood pressure ~ high|ausschlag|"
        "rash|schmerzen"},
    {Kind::Service, "verbandswechsel|verbandwechsel*|verband wechseln|dressing change*|wound check*|wundkontrolle|wundversorgung|"
        "wundmanagement|wound care|wundsprechstunde|wundbehandlung|"
        "verband* ~ gewechselt/wechseln|wound dressing|wound management|dressing* ~ changed",
        "verband ~ neu/wechsel*|frisch/neu ~ verbund*/verbind*|offenes bein|bandage ~ changed|dressing ~ changed|"
        "wunde ~ anschau*/heilt|wound ~ look*/check*|leg ulcer",
        "verband|wunde|wound|bandage|dressing|verbund*"},
    {Kind::Service, "fadenzug|faeden|faedenziehen|fadenziehen|suture*|stitches|stitch removal|nahtentfernung|klammerentfernung",
        "faeden ~ raus/zieh*/gezogen/weg|stitches ~ out/removed|klammern ~ raus|staples ~ out"},
    {Kind::Condition, "dmp asthma|asthma schulung|asthma training|asthma|asthmasprechstunde|asthmakontrolle|asthma review",
        ""},
    {Kind::Service, "dmp*|chronikerprogramm|disease management",
        ""},
    {Kind::Condition, "blutdruckmessung*|blutdruckkontrolle*|blutdruck|blood pressure*|langzeitblutdruck*|24 h blutdruck|hypertonie*|"
        "24 hour blood pressure",
        "blutdruck ~ messen|bp ~ check*"},
    {Kind::Service, "infusion*|vitamininfusion*|drip/drips|iv therapy|aufbauinfusion|infusionstherapie",
        "am tropf|eisen ~ tropf"},
    {Kind::Service, "raucherentwoehnung|smoking cessation|stop smoking",
        "aufhoeren ~ rauchen|quit smoking"},
    {Kind::Service, "verkehrsmedizin*|fuehrerschein*|driving licen*|drivers license|fahreignung*|fahrtauglich*|driving medical|"
        "lkw untersuchung|personenbefoerder*",
        "strassenverkehrsamt|billet|fuehrerausweis|lappen ~ verlaenger*|busschein|taxischein|lkw schein|driving test ~ medical"},
    {Kind::Service, "einstellungsuntersuchung*|tauglichkeitsuntersuchung beruf|bildschirmarbeitsplatz*|schichtarbeit*|nachtarbeit*|fitness for work|employment medical*|betriebsmedizin*|arbeitsmedizin*|occupational health|g25|g37|eignungsuntersuchung|"
        "pre employment",
        "betriebsarzt ~ untersuchung|medical ~ before ~ start|medical ~ new job|medical ~ work|new job ~ medical|untersuchung ~ neue stelle/arbeit/job|neue stelle ~ untersuchung"},
    {Kind::Service, "reisemedizin*|tropenmedizin*|travel medicine|travel consultation|travel clinic|travel advice|tropical*|reiseberatung|"
        "travel vaccination advice|travel health*|reisemedizinische beratung|reisesprechstunde|reiseimpfberatung",
        "afrika ~ brauch*|was brauch ich ~ reise|what ~ need ~ travel*|"
        "advice ~ vaccinations|flying/travelling/going to africa/kenya/asia/thailand/india|"
        "fliegen ~ afrika/kenia/asien/thailand/indien"},
    {Kind::Service, "malaria*",
        "malaria tabletten|anti malaria*"},
    {Kind::Service, "patientenverfuegung|vorsorgevollmacht|living will",
        ""},
    {Kind::Condition, "demenz*|gedaechtnis*|memory clinic|memory test|geriatr*",
        "vergess* ~ immer|forgetful|"
        "forget*/vergisst ~ everything/alles/things|memory ~ worse/bad/problem*|vergesslich|verwirrt|confused"},
    {Kind::Service, "urintest*|urinprobe*|urinuntersuchung*|urinkontrolle*|urinstatus|urine test*|urine sample*|urinalysis|urine check*",
        "urin ~ abgeben|blasenentzuendung|uti|cystitis"},
    {Kind::Service, "magenspiegelung|gastroskopie|gastroscop*",
        ""},
    {Kind::Condition, "schilddruese*|thyroid*|schilddruesensono*",
        "kropf|nodule ~ thyroid|"
        "thyroid"},
    {Kind::Service, "op vorbereitung|operationsvorbereitung|pre op*|praeoperativ*",
        "vor ~ operation ~ untersuch*|for ~ surgery ~ check*"},
    {Kind::Visit, "attest|bescheinigung|certificate",
        ""},
    {Kind::Service, "gutachten|begutachtung|expert opinion|medical report|expert report",
        "schwerbehindert*|versorgungsamt|gdb antrag"},
    {Kind::Service, "ohrloch*|ear piercing|piercing",
        ""},
    {Kind::Service, "corona test*|covid*|schnelltest|pcr*",
        "coronatest"},
    {Kind::Service, "aderlass|phlebotomy|blood letting",
        ""},
    {Kind::Service, "eiseninfusion*|iron infusion*",
        "eisen ~ infusion|eisenmangel"},
    {Kind::Service, "sportlercheck*|sports physical*|sportcheck*|sports medical*",
        ""},
    {Kind::Service, "jugendarbeitsschutz*|jugendarbeitsschutzuntersuchung",
        "ausbildung ~ untersuchung"},
    {Kind::Service, "seediensttauglich*|seafarer*|eng 1|bootsfuehrer*|segelschein*",
        "kapitaenspatent"},
    {Kind::Service, "waffenschein*|firearms medical|jagdschein*",
        ""},
    {Kind::Service, "medikationsplan*|medikationsanalyse|medication plan",
        "tabletten ~ durchgehen|tablets ~ go through"},
    {Kind::Service, "pflegeberatung*|pflegegrad*|care advice",
        ""},
    {Kind::Service, "adoptionsattest*|adoptionsuntersuchung|visauntersuchung*|visa medical|immigration medical",
        "untersuchung ~ visum|medical ~ visa"},
    {Kind::Service, "flugmedizin*|aviation medical|fliegerarzt*|pilot medical",
        ""},
    {Kind::Service, "tumornachsorge|krebsnachsorge|cancer follow up",
        ""},
    {Kind::Visit, "ueberweisung*|referral*",
        ""},
    {Kind::Service, "kur antrag|rehaantrag|kurantrag|rehab application",
        ""},
    {Kind::Service, "zeckenentfernung|tick removal",
        "zecke ~ entfern*/raus"},
    {Kind::Service, "laborabholung|sample drop off",
        "stuhlprobe|stool sample"},
    {Kind::Service, "schmerztherapie|pain therap*|pain clinic|pain management",
        "chronische schmerzen|chronic pain"},
};

ServiceConcepts familyConcepts()
{
    return rows;
}

} // namespace askpro::core
