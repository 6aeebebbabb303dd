#include "services/core/understanding/service/concepts/concept.h"

namespace askpro::core {

using Kind = ServiceConcept::Kind;

// Bones, joints, muscles: orthopaedics, physiotherapy, hands, sport.
static constexpr ServiceConcept rows[] = {
    {Kind::General, "krankengymnastik|physiotherapie*|physiotherapy|physio|physical therapy|"
        "kg|physio session|physiotherapy session|krankengymnastik einzel*|bewegungstherapie|exercise therapy",
        "krankengymn*|kg auf rezept|"
        "sechsmal/zehnmal/rezept ~ kg|kg|physical therapist|physiotherapeut*|exercises with ~ therapist",
        "verspannung*|verspannt|stiff back"},
    {Kind::Service, "krankengymnastik am geraet|kgg|kg geraet*|geraetetraining|geraetegestuetzt*|machine based physio*|"
        "medical training therapy|medizinische trainingstherapie|mtt|"
        "equipment based*|gym based*|machine training|machine based*|device based*|training on ~ machines|kg am geraet|"
        "mat therapie|gym therapy|exercise machines",
        "uebungen ~ geraet*|training ~ geraet*"},
    {Kind::Service, "manuelle therapie|manual therap*|manualtherap*|chirotherap*|chiropract*|manuelle medizin|manipulation|"
        "mt",
        "einrenken|eingerenkt|renk* ~ ein|crack ~ back|wirbel ~ rausgesprung*/draussen"},
    {Kind::Service, "lymphdrainage*|lymph drainage|lymphatic drainage|mld|lymph*|entstauung|lymphoedem*",
        "wasser ~ beine/beinen/arm|water ~ legs/arm|gestaut",
        "geschwoll* ~ beine|swollen legs"},
    {Kind::General, "massage*|klassische massage*|rueckenmassage*|wellnessmassage",
        "massier*|durchkneten|rub down",
        "verspannt ~ nacken|tense shoulders"},
    {Kind::Service, "sportmassage|sports massage*|deep tissue",
        "tiefengewebe"},
    {Kind::Service, "fango*|moorpackung|waermetherapie|mud pack*|heat therapy|heissluft|rotlicht|"
        "waermepackung*|heat pack*|hot pack*|naturmoor|warmpackung|hot roll|heisse rolle",
        "waermepackung"},
    {Kind::Service, "taping|tape verband|kinesio*",
        "tape/getapt|taped"},
    {Kind::Service, "beckenboden*|pelvic floor*|rueckbildung*",
        "nach ~ geburt ~ training|after ~ baby ~ floor",
        "inkontinen*|leak* ~ sneeze"},
    {Kind::Service, "stosswellen*|shock wave*|shockwave*|eswt",
        "stosswelle",
        "fersensporn|heel spur*|kalkschulter"},
    {Kind::Service, "roentgenkontrolle",
        "nachroentgen*"},
    {Kind::Service, "einlage*|insole*|orthotic*|schuheinlage*|arch support*|orthopaedische schuhe",
        "neue einlagen",
        "plattfuss*|senkfuss*|spreizfuss*|flat feet"},
    {Kind::Service, "hyaluron*|hyaluronic *|hyaluron injektion|knorpel*|gelenkinjektion|joint injection*",
        "spritze ~ knie*/gelenk/huefte|aufbauspritze*|hyaluronsaeure|gel ~ knee/knie|injection ~ knee|knie* ~ spritze|jab ~ knee|"
        "knee jab/injection/shot",
        "knorpel ~ abgenutzt|arthrose"},
    {Kind::Service, "infiltration*|pr t|wirbelsaeulenspritze|injektionstherapie|steroid injection*|cortisone/cortison injection*/shot*|"
        "kortisonspritze*|cortisonspritze*|kortisoninjektion*",
        "spritze ~ ruecken/schulter/kreuz|quaddel*|injection ~ back/shoulder|"
        "injection ~ spine|spritze ~ ruecken|spine ~ injection|back injection|pain injection|cortisone"},
    {Kind::Service, "knochendichte*|bone density*|dexa|osteoporose*|osteodensitometrie",
        "knochen ~ mess*|bones ~ measured|bone scan",
        "knochen ~ bruechig"},
    {Kind::Condition, "rueckensprechstunde|wirbelsaeulensprechstunde|spine consultation|back pain consultation|rueckenschmerz*|rueckenzentrum|"
        "bandscheibe*",
        "ruecken|kreuz/kreiz/buckel/buckl/buggl ~ weh/schmerz*/zwick*|hexenschuss|ischias|lower back|"
        "back ~ killing|spine|hexenschuss|bandscheibe|my back|slipped disc|lumbago|ischias|sciatica|ruecken ~ kaputt",
        "bandscheibe|slipped disc|sciatica"},
    {Kind::Condition, "knieuntersuchung|kniesprechstunde|knee consultation",
        "",
        "knie ~ weh/schmerz*/dick/stechen|stechen ~ knie|knee ~ hurt*/swollen/pain*|meniskus|kreuzband"},
    {Kind::Condition, "schulteruntersuchung|schultersprechstunde|schulter sprechstunde|sprechstunde schulter|shoulder clinic|shoulder consultation|shoulder exam*",
        "see/look ~ shoulder|schulter ~ anschau*",
        "shoulder ~ height/lift|lift ~ arm|arm ~ kaum ~ hoch|schulter ~ weh/schmerz*|arm ~ nicht ~ heben|shoulder ~ hurt*/pain*/stiff|frozen shoulder|impingement|"
        "arm ~ nicht ~ hoch|arm ~ nimmer ~ hoch|cant ~ lift ~ arm|cant ~ raise ~ arm"},
    {Kind::Service, "handtherap*|hand therap*",
        "finger ~ beweg* ~ ueben"},
    {Kind::Condition, "handchirurg*|hand surg*|karpaltunnel*|carpal tunnel|schnellender finger|schnappfinger|trigger finger|ganglion|ueberbein|"
        "dupuytren*",
        "finger ~ einschlaf*|finger ~ springt|hand ~ taub",
        "kribbel* ~ finger|numb ~ fingers|fingers ~ numb|pins and needles"},
    {Kind::Service, "schienenanpassung|schiene anpassen|schienenversorgung|splint fitting|orthese*|orthosis|handschiene",
        "splint|schiene ~ finger/hand/handgelenk"},
    {Kind::Service, "gipskontrolle|gips*|cast check|cast removal|plaster cast",
        "gips ~ ab/weg|cast ~ off"},
    {Kind::Service, "arthroskopie*|arthroscop*|gelenkspiegelung|kniespiegelung",
        "spiegelung ~ knie/gelenk|keyhole"},
    {Kind::Condition, "hueft*|hip consultation|hip replacement|endoprothe*|gelenkersatz|kuenstliches gelenk|joint replacement",
        "neue huefte|neues knie|new hip/knee",
        "huefte ~ weh"},
    {Kind::Condition, "sportverletz*|sports injur*|unfallsprechstunde|bg sprechstunde|d arzt|durchgangsarzt|arbeitsunfall",
        "umgeknickt|verstaucht|gezerrt|sprained|twisted ~ ankle|pulled ~ muscle|beim fussball|bg fall|accident at work|"
        "umgeknickt|beim fussball|beim sport|playing football|twisted ~ ankle/knee|skiing accident|skiunfall|sports accident",
        "baenderriss|bruch|gebrochen"},
    {Kind::Field, "orthopaedisch*|orthopaedie|orthopaedics|orthopedics|orthopaedic consultation*|orthopedic consultation",
        "bone doctor|orthopaede",
        "knie|ruecken|kreuz|kreiz|buckel/buckl/buggel/buggl|schulter|huefte|knee|my back|back pain|bad back|shoulder|hip|"
        "achilles*|ellenbogen|elbow|ankle|fersensporn|"
        "schmerzen ~ schulter/knie/huefte/ruecken/gelenk*|gelenkschmerz*|joint pain|hip pain|ferse|heel|wade|calf|sehne*|tendon*|"
        "shoulder|elbow ~ hurt*|verstaucht|sprained|wirbel"},
    {Kind::Service, "sportmedizin*|sports medic*|leistungsdiagnostik|performance test*|laktat*|lactate|spiroergo*|vo 2 max",
        "fitnesstest|fit genug ~ sport|marathon ~ check",
        "marathon"},
    {Kind::Service, "sporttauglich*|sportattest|sport attest|fitness certificate",
        "sporttauglichkeit"},
    {Kind::Service, "tauchtauglich*|tauchattest|tauchuntersuchung|fitness to dive|diving medical|dive medical|scuba",
        "tauchschein|scuba ~ certificate|tauchen ~ attest"},
    {Kind::Service, "rehasport|reha sport|rehab sport|rehasport*|rehabilitation",
        "reha"},
    {Kind::Service, "rueckenschule|back school|praeventionskurs",
        ""},
    {Kind::Service, "elektrotherapie|reizstrom|electrotherap*|tens",
        "strom ~ therapie"},
    {Kind::Service, "faszien*|fascia*|myofascial",
        "faszien ~ loesen"},
    {Kind::Service, "dry needling|triggerpunkt*|trigger point*",
        ""},
    {Kind::Service, "schroepf*|cupping",
        "saugglock*"},
    {Kind::Service, "bewegungsanalyse|ganganalyse|laufanalyse|gait analysis|running analysis",
        "laufband ~ analyse"},
    {Kind::Service, "bobath|pnf|neurologische krankengymnastik|zns|neuro physio*",
        "nach ~ schlaganfall"},
    {Kind::Service, "atemtherapie|breathing therapy|respiratory physio*",
        "atemuebung*"},
    {Kind::Service, "schlingentisch*|traktion*|sling table|sling therapy",
        ""},
    {Kind::Service, "befundaufnahme|erstbefund|initial assessment|physiotherapie erstbefund|anamnese|anamnesegespraech|erstanamnese",
        "befund aufnehmen"},
    {Kind::Service, "injektion*|injection*|spritzentherapie|gelenkspritze",
        "gespritzt"},
    {Kind::Service, "magnetfeldtherapie|magnet therapy",
        ""},
    {Kind::Service, "sturzpraevention|sturzprophylaxe|fall prevention|gangschule|gait training|gangtraining",
        "falle ~ immer hin|stuerze"},
    {Kind::Condition, "skoliose*|scoliosis|schroth*",
        "krumme wirbelsaeule|krummer ruecken|curved spine"},
    {Kind::Service, "kinderorthopaed*|paediatric orthop*|pediatric orthop*",
        "",
        "x beine|o beine"},
    {Kind::Service, "kiefertherapie|kiefergelenkstherapie|jaw physio*",
        ""},
    {Kind::Service, "schwangerschaftsmassage|pregnancy massage",
        ""},
    {Kind::Service, "aromamassage|aromatherap*|aroma massage|entspannungsmassage|relaxing massage",
        ""},
    {Kind::Condition, "fussprechstunde|fusschirurg*|foot surgery|hallux*|bunion*|vorfuss*",
        "ballen ~ fuss|ballenzeh"},
    {Kind::Service, "handsprechstunde|hand clinic|sprechstunde hand",
        "",
        "handgelenk|daumen|thumb|wrist|finger|knuckle"},
    {Kind::Service, "fusssprechstunde|sprechstunde fuss|foot clinic",
        "",
        "ferse|heel|sprunggelenk|ankle"},
    {Kind::Condition, "ellenbogen*|tennisarm|tennis elbow|golferarm",
        ""},
    {Kind::Service, "bruchkontrolle|fracture clinic|fracture check",
        "gebrochen ~ kontroll*"},
    {Kind::Service, "aufbautraining|medical fitness|krafttraining|personal training",
        ""},
    {Kind::Service, "ultraschalltherapie|kaeltetherapie|kryo*|cold therapy",
        ""},
    {Kind::Service, "wassergymnastik|aquafitness|aqua gymnastik|hydrotherap*",
        ""},
};

ServiceConcepts movementConcepts()
{
    return rows;
}

} // namespace askpro::core
