#include "services/core/understanding/person/namewords.h"

#include "services/core/understanding/person/everydaywords.h"
#include "services/core/understanding/person/givennames.h"
#include "services/core/understanding/text/numberwords.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

ASKPRO_WORD_LIST(titles,
    "herr herrn herren frau fraeulein familie dr doktor doctor doktorin prof professor professorin mr mrs ms miss mister sir madam dipl ing med");
ASKPRO_WORD_LIST(doctors, "dr doktor doctor doktorin prof professor professorin");
ASKPRO_WORD_LIST(particles, "von van vom zu zur zum der den de del della di da dos das du des ten ter ibn bin al el la le lo dalla dello degli san st");
ASKPRO_WORD_LIST(startingParticles, "von van vom zu zur de del della di da dos du al el la le lo dalla dello degli ter ten");
ASKPRO_WORD_LIST(relations,
    "sohn tochter kind kleine kleinen kleiner kleines baby mann frau mutter vater mama papa oma opa enkel enkelin enkelkind schwester bruder freundin freund "
    "partner partnerin ehemann ehefrau schwiegermutter schwiegervater grossmutter grossvater tante onkel nichte neffe jungen junge maedchen zwillinge lebensgefaehrte "
    "lebensgefaehrtin patient patientin patienten kumpel nachbarin nachbar nachbarn "
    "son daughter child kid baby husband wife mother father mum mom dad grandma grandpa babys infant infants boys girls grandmother grandfather grandson granddaughter sister brother friend "
    "mutti vati mami papi omi opi schwaegerin schwager cousin cousine patenkind patentochter patensohn stiefsohn stieftochter stiefmutter stiefvater bub bua madl maedel maedchen verlobter verlobte verlobten "
    "fella lad lass lassie bairn nan nana gran granny granddad grandad mam mummy daddy missus hubby fiance fiancee toddler newborn stepson stepdaughter stepmother stepfather cousin youngest eldest oldest "
    "juengste juengster juengsten aelteste aeltester aeltesten partner girlfriend boyfriend aunt uncle niece nephew boy girl sons daughters childs wifes husbands mothers fathers patients kids mums dads");
ASKPRO_WORD_LIST(possessives, "mein meine meinen meiner meinem meines unser unsere unseren unserer unserem my our me mei meim meina meinem mi mini mis");
ASKPRO_WORD_LIST(greetings,
    "hallo hello hi hey moin servus gruess gruezi grueezi griaz griass gott god guten gutn gudn schoenen tag morgen abend mittag good morning afternoon evening day there ja jo yes "
    "moinsen mahlzeit grueessgott tach hiya na tagchen hallöchen hallochen halloechen salve ahoi juten gude guude guten gudden gruetzi hoi morgn morng moang mojn griass servas tachschen tagchen habedere hiya heya howdy alright yeah mornin hellohello halloechen halloele grueezi hallihallo joa jawohl tachchen moinmoin gruessgott grias gruessgod gruezzi oh ach also aeh aehm uh um ok okay");
/// Never a name. Function words, verbs and the vocabulary of calls to clinics, in both languages.
ASKPRO_WORD_LIST(never,
    "ich du er sie es wir ihr man mich mir dich dir ihn ihm uns euch ihnen mein meine meinen meiner meinem dein ihre ihren ihrer ihrem sein seine seinen seiner unser unsere "
    "der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese dieses diesen jeder jede jedes welche welcher welchen alle alles "
    "und oder aber denn weil dass wenn ob als wie wo wer was wann warum wieso weshalb womit wozu sondern sowie auch nur noch schon mal eben halt doch ja nein nee ne nicht nichts "
    "nie immer wieder sehr ganz so dann da dort hier jetzt gleich heute gestern uebermorgen bald spaeter frueher vorher nachher danach also sonst etwa ungefaehr circa genau "
    "an am auf aus bei beim bis durch fuer gegen hinter in im ins mit nach neben ohne ueber um unter vom vor waehrend wegen zu zum zur zwischen seit ab trotz ausser "
    "bin bist ist sind seid war waren waere waeren gewesen habe hab hast hat haben hatte hatten haette haetten haett hoette gehabt werde wirst wird werden wurde wuerde wuerden worden "
    "kann kannst koennen koennte koennten muss musst muessen musste soll sollen sollte sollten will wollen wollte wollt wollten darf duerfen duerfte mag moegen moechte moechten mochte "
    "brauche brauch braeuchte braucht brauchen braeucht gebe gib geben gibt geht gehts gehen ging ginge gegangen komme komm kommt kommen kam gekommen mache mach machen macht gemacht "
    "frueh spaetestens fruehestens sage sag sagen sagt sagte gesagt sehe sieht sehen rufe ruf rufen ruft anrufe anrufen angerufen melde meld melden spreche sprechen spricht heisse heisst heissen heiss schreibe schreibt geschrieben "
    "buchstabiere buchstabieren buchstabiert nehme nehm nehmen nimmt genommen wissen denke denken glaube glauben frage fragen fragt hoere hoeren hoert verstehe verstanden verstehen "
    "warte warten warten moment sekunde bitte danke dankeschoen gern gerne klar okay ok gut gute guten guter gutes super prima toll perfekt passt stimmt richtig falsch korrekt leider "
    "entschuldigung verzeihung tschuldigung sorry tschuess tschau wiederhoeren wiedersehen hallo hi hey servus moin gruess gott morgen tag abend mittag tach gruezi "
    "termin termine terminen praxis arzt aerztin aerzte zahnarzt hausarzt doc sprechstunde behandlung untersuchung kontrolle vorsorge reinigung zahnreinigung beratung impfung rezept rezepte ueberweisung "
    "kasse krankenkasse versichert versicherung privat gesetzlich patient patientin karte nummer telefon telefonnummer handy handynummer adresse email mail geburtsdatum geboren jahre jahr "
    "name namen vorname nachname familienname vornamen nachnamen zuname maedchenname geborene geb buchstaben bindestrich uhr uhrzeit minuten stunde stunden woche wochen monat monate "
    "schmerzen zahnschmerzen schmerz weh krank fieber husten problem probleme notfall dringend schnell endlich eigentlich vielleicht wahrscheinlich natuerlich sicher sicherlich bestimmt "
    "anderen andere anderer anderes ersten erste erster zweite zweiten letzte letzten letztes naechste naechsten naechster neuen neue neuer neu "
    "wollte ware vereinbaren ausmachen absagen verschieben verlegen stornieren buchen machen reservieren beschweren wissen bestaetigen bekommen bekomme kriegen kriege krieg suche suchen "
    "allerdings trotzdem deshalb deswegen daher darum damit dafuer dabei daran darauf davon dazu wohl irgendwie irgendwas irgendwann einfach mehr weniger viel viele wenig paar "
    "apparat dran oben unten links rechts zurueck weiter los raus rein weg zusammen allein selber selbst beide beides einmal zweimal "
    "assistent assistentin ki computer roboter maschine anrufbeantworter bandansage "
    "hob hobi bräucht i a ned net is des ma nix oida wos ham san bissl bisschen gell gel schon scho halt "
    "tochter sohn mutter vater mann kind mama papa oma opa schwester bruder ehemann ehefrau "
    "the an and or but because if when where who what why how which that this these those there here then than as at by for from in into of off on onto out over to under up with without about "
    "you he she it we they me him her us them my your his its our their mine yours am is are was were be been being have has had do does did done can could will would shall should may might must "
    "need needs want wants wanted like likes liked get gets got make makes made go goes going gone come comes came say says said see saw call calls calling called speak speaking speaks spoke know think "
    "take takes took give gives gave ask asked tell told put let try look looking im ive id ill youre thats theres whats hes shes dont doesnt cant couldnt wouldnt isnt wasnt lets names "
    "yes no yeah yep nope not please thanks thank sorry okay ok hello hi hey good morning afternoon evening day bye goodbye fine great lovely right correct sure well just only also too very really "
    "appointment appointments book booking booked cancel reschedule change practice clinic doctor dentist phone number mobile email address name surname first last spelled spelt spelling spell letter letters "
    "insurance private patient date birth born years year old month months week weeks time times oclock am pm today tomorrow yesterday next new another other same one "
    "pain hurts tooth teeth check checkup cleaning urgent emergency problem question soon later earlier before after until since actually maybe perhaps again back hyphen double capital regarding concerning ringing "
    "so uh um er hmm mhm aeh aehm oh ach puh hm naja tja eh hang wait hold "
    "jahrgang schwanger fertig offen geschlossen da wach bereit unterwegs sicher unsicher froh gespannt einverstanden zufrieden dankbar beruhigt "
    "tired happy glad afraid available busy free pregnant sick ill interested able unable registered worried fed nervous based moving trying hoping wondering having "
    "kommt steht liegt bleibt bleibe bleiben fahre fahren fahrt wohne wohnt wohnen arbeite arbeiten arbeitet lebe laut geht bekommt hinten vorne vorn anfang ende "
    "herzlichen vielen dank schoenen schoene schoener lieben besten grossen kurze kleine trotz wunderbar fantastisch ausgezeichnet freut mich auf wiederschaun ebenfalls ebenso "
    "januar februar april juni juli september oktober dezember montag dienstag mittwoch donnerstag samstag sonntag sonnabend "
    "monday tuesday wednesday thursday friday saturday sunday january february march october november december "
    "abmelden anmelden ummelden abholen vorbeikommen meinetwegen ueberhaupt schliesslich normalerweise sozusagen uebrigens ehrlich tatsaechlich hoffentlich gerade "
    "draussen drinnen daheim zuhause team kollegin kollege kollegen leute menschen mensch automat stimme zeitung brief unfall kinder arbeit ct mrt ekg pzr "
    "firma gmbh agentur verlag bank stadtwerke telekom buero verwaltung zentrale vertrieb barmer aok tk dak techniker company agency office team labor apotheke pflegeheim pflegedienst "
    "von vom betreuer betreuerin isch praxisteam "
    "eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf halb viertel dreiviertel zwanzig dreissig null "
    "two three four five six seven eight nine ten eleven twelve half quarter past "
    "wieviel wievielte wohin woher worum darunter drauf drueber dran deren dessen denen jemand niemand keiner einer irgendein "
    "komisch kein schade schlimm egal wurscht achso aha jawohl jep jo joa nochmal nochmals erstmal mittlerweile inzwischen diesmal neulich letztens meistens manchmal oft selten");
/// More of the same: what callers of clinics talk about.
ASKPRO_WORD_LIST(neverEither,
    "abends abgebrochen abgelaufen abgesagt absagt abwesenheit accessible ago ah ahead akne akupunktur akut akute allergietest allergy along already "
    "alright alte alten alternative although always anderthalb anfrage angelegenheit angeschwollen angst anliegen anmeldung anruf anruft antwort anwalt any "
    "anybody anyone anything apologise arbeiten arbeitgeber arriving asking assessment assistant attest aufgeschrieben aufhaben ausbildung ausfallen "
    "ausgemacht auskunft ausserdem ausweichtermin ausweis auswendig auto automaten availability available away barrierefrei baustelle beantworten beeilen "
    "befreit befund behandelt being beruf bescheid bescheinigung beschwerde besonders besprechen besser bestaetigt bestellen besuch betaeubung betreff "
    "better between bezahlt beziehungsweise bezug bit bleeding blood bloss blutabnehmen blutet blutung blutwerten boss bracket breaking brennt brilliant "
    "bring bringen broken brust buero building bus bzw calendar calling calves cancelled cancer care cataract cheers chef chipkarte chipped choir christmas "
    "cleaned coming complain consultation consultations contact covered cracked cream creme dachte damals dame darueber dasselbe dauert davor "
    "dazwischengekommen deal dear delete demnaechst dennoch desk dicke didnt dienstags dienstplan dinge direkt display dizzy doing donnerstags door doppel "
    "dot drainage drive driving drueckt due durchsichtigen durchstellen earliest ears easier easter ebenfalls eher ei eigene eile eingetragen "
    "eingewachsenen einige einigen einzige either electrician empfehlung empfohlen english entweder entzuendet entzuendung erfahre erinnerung erreichen "
    "erreicht ersatztermin erst erstgespraech ersttermin essen etwas even ever every everybody everyone exactly except extra faellig fahr fahrer falls "
    "fassen fasting feeling feels feierabend feiertage festnetz fever filling finishing fitting flexibel folgerezept folgetermin folglich foot fortbildung "
    "frag frage fragen freitags freu freuen fridays front fruehen frueher fruehere frueherer frueheste fruehstuecken fuehrerschein fuellung ganze gar "
    "gebrochen gebucht gefragt gegeben gehe gehoert gehts gekriegt gelegenheit gelesen generell geoeffnet geraden german gesagt geschickt geschwollen "
    "gesehen gesessen gestrichen gestuerzt gesund gesundheitskarte getting geworden gibts giving glaub gleichen gleichfalls going grund grundsaetzlich "
    "gucken guess gutachten haeufig halbtags halte handwerker happens hauptsache hausnummer hautkrebs having health hear helfen helps herausgefallen hilft "
    "hingegen hoffen holiday honestly hopefully hoping hospital hour hours human ideal ideally impfen implantat implantatberatung infected infection "
    "information innerhalb insbesondere internet irgendein irgendeine irgendeinen irgendwo itching itchy jaehrliche jahren jammed jedem jeden jederzeit "
    "jedoch jemandem jemanden jeweils joke juckt july kalender kaputt kardiologen kindergarten kita klaeren klappts klingt klinik kommende kommenden "
    "kommendes kontrolltermin kontrolluntersuchung kostenplan kostenuebernahme kostet krankengymnastik krankenhaus krankschreibung kritik kuemmert "
    "kuerzlich kur kurzfristig laenger lange langzeit lassen late latest leave leaving lehrer lehrerin leichte leid lesen letztens letzter licence lieber "
    "liebsten linke liste living looked looking loose lot luck lunchtime lunge lymphatic machine making manche mancher manuelle marathon massage mean "
    "medication mehrere mehreren meist merci microneedling middle midnight minus mitbringen mittags mittagszeit mitternacht mittleren mittwochs moeglich "
    "moeglichkeit moeglichst monaten monats mondays montags morgens mornings move moved much muesste muss muttermal myself nachbarin nachkontrolle "
    "nachmittag nachmittags nachsorge nachts naechstes needing neighbour neujahr nice niemanden nobody noetig normal normale nothing notice notiert "
    "nuechtern numb nurse odd oeffnungszeiten office once onwards opening openings operation operiert optician orthopaeden ostern painful paper parents "
    "parken parkplatz passen passiert patients people perfect person personen pity plus possible praktisch preferably prescription procedure professionelle "
    "properly prophylaxe public punkt punkte punkten quasi quick rash rather rausgefallen real reason reception receptionist rechnung recommendation "
    "recommended reden reference referral referred reha reicht reingekommen reminder rentner rentnerin results retired robot roentgenbildern rollstuhl "
    "roughly rueckenschmerzen rueckruf ruhig rum sache sachen saeure samstags saturdays saying scan scans schaff schaffe schafft schaue schicht schienen "
    "schlafen schlafprobleme schlecht schlimme schlimmer schmerzhaft schoenes school schreib schrift schrittmacher schueler schulter schwellung schwimmen "
    "screening seeing selbe selbstzahler setzen shift shortly sich silvester sitzt sleep slot slots sms sofort some somebody someone something son "
    "sonnabends sonntags soonest sore sounds sowas sozusagen spaet spaetere spangen spangenkontrolle speziell spoken sprechzeiten starke starken start "
    "starting staying stehts stellen stets still stimmts storniert strasse streichen student studentin stueck suits sundays surgery swollen tablets "
    "tabletten taeglich tage tagen taken taking talk teil telling test testing tests theoretisch therapie therapieplatz thing thinking thorax thought "
    "through thursdays timetable tisch toes tomorrows tonight totally touch town treat treatment treatments trying tue tuer tuesdays tut ueberlege "
    "uebernaechste uebernaechsten ueberwiesen uebrig uebrigens ultrasound umgehend umlegen unbedingt unbelievable underscore understand ungeraden "
    "unglaublich unmoeglich unterstrich urlaub usual usw verbinden vereisen vergessen verlaengern verlassen verloren vermutlich verordnet verpasst "
    "verschoben verschrieben versprechen versuche versucht verwaehlt voll vorgestern vorige vorm vormittag vormittags vorschlag vorziehen wackelt waer "
    "wahrnehmen waited waiting wanting wars warteliste wartezeit wartezimmer warze way wednesdays weekday weekend weihnachten weitergeht whatever "
    "cool alles gern okidoki okay genau ups huch jaja nene jup jepp ciao tschau servus baba tschoe tschuessi tschuessle ade adieu merci bitteschoen dankesehr tausend "
    "nich nit nischt isch dat wat jenau jut jeht janz vonne koennt wollt wuerd muesst haett bissi bissle mir eana "
    "yay haha hahaha lol yup aye nah nope gosh goodness blimey bless cheers ta cheerio righto grand lovely sound brill wee love dear pal mate wheelchair whenever wife windpocken wirklich wirs within woanders woch wochenende wofuer work working works worse written wrong wuensche wuerd wunsch "
    "xray yet zahlt zeit zeitnah zettel zieht zuletzt zurueckbringen zurueckrufen zustand zuzahlt zwar ");
/// Names too, but more often something else.
ASKPRO_WORD_LIST(doubtful,
    "maerz mai august freitag sommer winter herbst fruehling lang kurz klein gross jung alt schwarz weiss braun roth rot grau gruen blau kalt warm ernst froehlich lustig reich arm scharf "
    "koch bauer mueller schmied fischer jaeger richter schneider weber schreiner zimmermann kaufmann maurer wolf fuchs hase vogel hahn adler baer loewe lamm berg bach stein wald feld "
    "kaiser koenig graf herzog fuerst ritter pfarrer bischof papst engel gott teufel sonne stern mond nacht tag haus turm burg schloss kirche brot salz pfeffer apfel birne nuss blume rose "
    "haupt kopf hand fuss zahn bein arm haar bart herz frei fromm stark stolz kuehn klug weise schoen gerne glueck freude friede krieg frost schnee regen wind sturm donner blitz "
    "mark pfennig gold silber eisen holz glas spiegel kerze lampe licht feuer wasser rest acker heu stroh korn roggen hafer weizen kraut kohl "
    "may summer spring autumn fall winters white black brown green grey gray young long short small little big strong rich poor sharp wise bishop king queen prince knight baker cook smith "
    "taylor miller carter fisher hunter mason walker wood woods hill hills stone rivers lake field fields bush rose flower bird fox wolf lamb bell ball book page park mills banks west north south east "
    "price money cash penny pound gold silver power power strange noble best worth love joy hope faith grace mark bill will rob art pat sue drew grant chase miles ray may june april dawn eve carol "
    "allgemein dauer sorge kummer sauer bitter suess salzig trocken nass sanft rau glatt eckert links klar kraft mut zorn pech segen zeiger wagner krueger "
    "nagel recht hund fest luft krone zucker hals platz hunger dick hoch tief knie schatz strich wechsel stadt dorf rad laser zug kater keller land street bridge crown cross sample road christ burns root shell");

/// "zehnte", "twenty": numbers of a date.
bool isNumberWord(std::string_view folded)
{
    return numberWord(folded, models::Language::German) || numberWord(folded, models::Language::English);
}

/// "she'll", "they've", "doesn't".
bool isContraction(const QString &text)
{
    static const QStringList ends{u"'ll"_s, u"'re"_s, u"'ve"_s, u"'d"_s, u"'m"_s, u"n't"_s};
    const QString plain = QString(text).replace(QChar(0x2019), u'\'').toLower();
    return plain.contains(u'\'') && std::ranges::any_of(ends, [&](const QString &end) { return plain.endsWith(end); });
}

bool sharpCase(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
}

} // namespace

NameWord nameWord(const HeardWord &word)
{
    constexpr qsizetype longest = 30;
    const bool initial = word.text.size() == 1;
    if (!word.isWord() || initial || word.text.size() > longest || titles.contains(word.folded))
        return NameWord::No;
    if (isContraction(word.text))
        return NameWord::No;
    if (never.contains(word.folded) || neverEither.contains(word.folded) || isEverydayWord(word.folded) || greetings.contains(word.folded) || isNumberWord(word.folded))
        return NameWord::No;
    if (isGivenName(word.folded))
        return NameWord::Given;
    return doubtful.contains(word.folded) ? NameWord::Doubtful : NameWord::Likely;
}

bool isTitle(const HeardWord &word) { return titles.contains(word.folded); }
bool isDoctor(const HeardWord &word) { return doctors.contains(word.folded); }
bool isParticle(std::string_view folded) { return particles.contains(folded); }
bool isStartingParticle(std::string_view folded) { return startingParticles.contains(folded); }
bool isRelation(std::string_view folded) { return relations.contains(folded); }
bool isPossessive(std::string_view folded) { return possessives.contains(folded); }
bool isGreeting(std::string_view folded) { return greetings.contains(folded); }

QString writtenName(const QString &heard)
{
    if (heard.isEmpty())
        return heard;
    if (sharpCase(heard) && (heard.size() < 3 || heard != heard.toUpper()))
        return heard;
    QString written = heard.toLower();
    bool first = true;
    for (QChar &c : written) {
        if (first)
            c = c.toUpper();
        first = c == u'-' || c == u' ';
    }
    return written;
}

} // namespace askpro::core
