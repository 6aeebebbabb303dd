#include "services/core/understanding/person/everydaywords.h"

#include "services/core/understanding/text/wordtable.h"

namespace askpro::core {

namespace {

ASKPRO_WORD_LIST(german,
    "franzoesisch italienisch polnisch tuerkisch englisch russisch spanisch arabisch griechisch ukrainisch kroatisch serbisch rumaenisch portugiesisch niederlaendisch hollaendisch schwedisch daenisch norwegisch finnisch ungarisch tschechisch persisch kurdisch vietnamesisch chinesisch japanisch bayrisch schwaebisch plattdeutsch altdeutsch geschieden verheiratet ledig verwitwet verknackst verwechselt bekannt bekannter "
    "abdruck abstrich achja advent akku angeboten ansatz anzahlung arg aufgewacht aufzug auge augen augenbrauen ausflug ausschlag aussen aussendienst backenzahn bahn bandage bandscheibe bar bauch "
    "beerdigung befunde beiden beine beispiel bekam belastungs belegt bericht bescherung besprechung bessere besserer besserung bestens betrifft beule bezahl bezahle blase bleaching blut blutabnahme "
    "blutdruck bonusheft brach brachte breit bricht brille bringe bringt browser bruecke bua bube chefin chor cousine dahin daneben dankschoen darm darmspiegelung daumen denkt denselben derselbe dienst "
    "dienstagvormittag dieselbe diesem ding dings dirndl dorthin dreckig dringende dringender druck drucken drueben drunter echt eingeschlafen eingewachsen einlagen eitert ekzem ellbogen ellenbogen "
    "empfang eng enkel enthaarung ergotherapie erholung erklaer erklaeren erklaert erzaehl eszett euro faden faeden faehrt faellt faerben fahrrad fahrstuhl farbe fasching fax faxen feier ferien ferse "
    "fiel finde findet flieg fliege fliegen fliegt flug flughafen flur frauenarzt freitagnachmittag freundlich froehliche frohe fruehdienst frueheren fruehester fruehschicht fuesse fusspflege ganzen "
    "ganzer garage garten gebracht geburtstag gedacht gefahren gefallen geflogen gefunden gegend gegessen geguckt gehalten geholt geimpft gekannt gekauft geklappt gekocht gelassen gelaufen geld gelegen "
    "gelegt gelenk gelenke gelle gemeint gemeldet gemerkt genaeht genauso gepennt geputzt gerad gerissen geschafft geschaut geschlafen geschlagen geschnitten gesetzt gesicht gesprochen gestanden "
    "gestellt gesucht getan getrunken gewartet gewechselt gewusst gezahlt gezogen gings gips gleiche gottes grad grade grippe grippeimpfung groesser groessere gruesse gruss guckt gutschein haare haelt "
    "haende halbe halben halber halbjahr haltet hausaerztin hause haut hautkrebsscreening hebamme heiligabend heim herbstferien herrgott herrje herzlich herzlichst heutzutage hielt hierher hierhin hin "
    "hingefallen hochzeit hoer hoertest hoff hoffe hofft hol hole holen holt homeoffice homepage hort huefte hueften huendin hui impfbuch impfpass impfungen implantate implantats infusion innen jaa "
    "jaaa jahreswechsel jenen jessas kaninchen karneval kastriert katze kenn kenne kernspin kiefer kinderarzt kinderl kino klappt klappte klassenausflug klassenfahrt kleiner kleingeschrieben klingelt "
    "klopft knackt knapp knirschschiene knoten komplett kontaktlinsen konto konzert kost kosten krampfader krampfadern krankmeldung krass krebsvorsorge kreditkarte kriegst kueche kuehl kuehlschrank "
    "kurier kuriert kurs laesst laeuft lag lauf laufe laufen leber leberfleck leer lege legen legt leih leitung lese lieg liege liess liest link lkw locken logisch logopaedie lymphdrainage madl maedl "
    "magen magenspiegelung mahnung maile mammographie manikuere masern meetings mega meint meinte meinten meldet meniskus merk merke merkt mist mitbewohner mitbewohnerin mittagspause montagabend "
    "montage morgenfrueh muskel muskeln muttermale nachgucken nachtdienst nachtschicht nacken naegel naemlich nahm narbe nase neee netz niere nieren nimm nirgends nun ohje ohr ohren oje ojemine onkel "
    "optiker optimal ort orthopaede osteopathie osterferien parkhaus passend passender pause pedikuere peeling pferd pfingsten pflaster pfleger pflegerin physiotherapie pille plombe pocht portal preis "
    "probier probiere probieren probiert prothese pruefung quartal quatsch rauf rechte reise reisst relativ renn richtfest riss roehre roentgen roentgenbild roentgenbilder rueber ruecken runter rutsch "
    "sakra salbe sauber schaffen schauen schaut schein schick schicke schickt schiene schilddruese schlaegt schlagen schlechter schluss schnarchschiene schneide schneiden schneidezahn schneller "
    "schreien schreit schule schulfest schwiegereltern schwiegermama schwiegersohn schwiegertochter schwillt sehne sehtest seite seminar setz setze setzt sitz sitze sitzen soeben software sogar "
    "sohnemann solche solchen sommerferien sonstwie sowieso spaetdienst spaeteren spaetester spaetschicht spannt spass spiegelung spiel spirale spitze sprach sprech sprecht spritze spritzen stehen "
    "stell stelle stellt stempel sticht straehnen streich studium stundenplan such sucht tablette tante taten taufe terminkalender theater tierarzt toechterchen top total training treppe tropfen tuev "
    "turnier ueberall ueberweisen ui ultraschall umgeknickt umgezogen umlaut unterlagen verband verbindung verein vergeben verkauft verlege verlegt verrenkt verschieb verschiebe versichertenkarte "
    "versiegelt verstaucht versteh versuch voellig vorhin vorlesung wandertag wartet warzen wechseln wehgetan weile weisheitszahn weit welpe welpen werkstatt werktags wetter wiederschauen willen "
    "wimpern wirbelsaeule wochenends wohnung wunde wurzel wurzelbehandlung wusste ypsilon zaehne zahl zahle zahlen zahnaerztin zahnfleisch zahnspange zeh zehe zehen zeitumstellung zieh ziehe ziehen "
    "ziemlich ziffer zimmer zufall zumal zusammengeschrieben zuschuss zwickt ");
/// From Berlin, the North, the Rhine and Saxony.
ASKPRO_WORD_LIST(northern,
    "achtundfuffzig allens allet angeschriebn anziehn auffe aufn ausm binick bissel bissken biste bueschen dankoe dankoeoe deene det dette dien disch dit ditte dreie dreissich druff druffe "
    "druffjeschrieben een eene eenem eenen eener eens ens fahrn frohet fuern fuers fuffzehn fuffzehnte fuffzig gebliebn gebn gehn geschriebn gloob gloobe habick habn hamm hamse hamwa haste hebb heff "
    "hinterm hoemma holn hueck ick icke ik inne ises isses isset janze jar jeboren jeburtstag jeck jehabt jehen jehn jehts jekommen jekooft jemacht jenauso jerade jern jerne jesagt jesehn jesicht "
    "jespraech jestern jet jewesen jib jibt joode joot jute juten kannick kannste keena keene keenen keener kiek kieken kieks kiekste kiekt koelle koennse kriegn machn meene meenen meener mien "
    "misch mojn morgn morje morjen muessn nachkieken nachn nem nen ner ni noech nu nuescht nuu och ooch ruff ruffkieken runta sachma sagn samma scheen seene sehn siebzich siehste sinse solln sone stehn "
    "tachchen tachsche tachschen tschaui tschuessikowski tueddelig ueberm uebern uff uffn unterm unters uwer verkieken verschriebn vierzich vun warn warns wees weess weesste wiederhoern wiedersehn "
    "willste wolln wollnse zwanzich zwee zweeten zwo zwote ");
/// From Bavaria, Austria, Swabia and Switzerland.
ASKPRO_WORD_LIST(southern,
    "aba abgem achte aen aes ao arbat au aufi aufm aussi bassd basst bisch bissal bisserl bitzeli bizli bleiba bluad braeuchat braeuchert brauchat cha chan chani chasch chli chlii choei choemed "
    "choend choennt choennti chum chume chunnt chunsch chunt daad daats daeaet daenn daet daham dahoam darfi dats de deas dees deim dene dia dienschtag dini dokta doktan donnerschtag drin dritt drobn "
    "drom druntn dui eahna ebber ebbes eich einasechzg eini elfe enk epper eui feber fei fia friitig frog froga frogt fuea fuenfe gaell gaeu gahn gaht gang ganga gange gangen gebet gebns gehma gengan "
    "geschter gestan gewesn gfahrn gfragt gfunden gha ghabt ghet ghett ghobt git gits glei gmacht gmocht goe goell goend goht griagt grias griass gsagt gsait gschenkt gschickt gschrieben gschriebn "
    "gschwind gseet gsehn gseit gsi gsii gsogt guad guada guade guadn guat guck gucka guet guete gugga gwae gwea gwesa gwesen gwesn gwest habedere habns haen haesch haetti haettns haetts hama hamma "
    "hams hanis hea heid heier heit hend herin heuer hoam hobn hobns hod hoib hoibe hoid hosd host hot huet hueuet hundat jaenner jawoi jawoll jetz jetze joar johr johrs joor kannt kema kemma kenna "
    "kennt kha kimm kimmst kimmt kinna kinnan koa koemma koenna koennan koi koin koine komma kriag kriagt kriegt kumm kumma kummt kunnt lasset lassn lasst laufa leiwand lossn luaga lueg luege machet "
    "machns maentig mecht mechti meim meina miassn mim minere mini mis mittwuch moang moecht moechti moing morn morng muass mueesst muess naa nacha nachmittog nehma nehman nehmet nei neine nemma nemme "
    "neune nia nid nimma nimme nimmer nixn nocha noed noi nomitag oan oana oane oans oarg oba obend odr oefe oeich oeis ohgfaehr oi oin oine oiso oiwai oiwei ond onder ons onser onsre ordination "
    "owi pfiat pfiati pfiats pfueat raecht redn redns saegid saga saget sagns samschtag samschtig sans schau schaug schaun schaung schauns sche schee schickns schreibet schreibns schwaetz schwaetza "
    "sechse seim send servas siebene simme sini sis soell soett soi soit spital streichet stuendal stund sunntig taat taeaet taet taetns tog tua tuat uebermorn uf ufm umi ummi unsa unt ur viere viertl "
    "vo vorbei vormitag vormittog waar waern warens wega wegem wehtuat weisch wemma wengal wengerl wett wetti wia widerluege woas woass woin woit woll wott wuche wui zaehnd zahnd zand zehne ziischtig "
    "ziit zit zmittag zmorge znacht zruck zua zwengs zwischn zwoa zwoate zwoaten zwoeife zwoelfe zyt ");
ASKPRO_WORD_LIST(english,
    "italian polish turkish russian spanish arabic greek ukrainian croatian romanian portuguese dutch swedish danish norwegian finnish hungarian czech irish scottish welsh american married divorced widowed pronounced rhymes "
    "aah ace acne acupuncture adult aint airport alfa all almost alpha alrightie alrighty altogether amazing amount annoying anyones anyway anywhere apart app arent arms around arra asks auntie awesome "
    "baby bad bairn bang belly bigger bike birthday bite bladder blessed bloods booster bowel boy braces bravo break bro broke brought bruv bub buddy bunch burn burnt cannae car card carer casual cat "
    "certainly certificate charger checks cheque chest child children chip christening city class clean client close closed closes code cold colleague college com completely concert conference "
    "connection consultant cos cost costs cough couldnae course cousin cover crack cracking craic crikey crooked crowns customer cut cuts cuz daddy dads damn database daughters days deadline definitely "
    "denture dentures deposit didnae dietician dinnae dizziness doctors dog dokie down downstairs dreadful drives drop dropped drops drove dry dull dunno ear early eczema ehm eighteenth eighth eleventh "
    "em empty erm especially everyones everywhere exam example excellent extraction eye eyes fab fabulous fallen family fantastic far feckin fee feel feet fell felt fifteenth fifth file fillings find "
    "finger fingers finish finished finishes fix fixed flat flatmate flew flies flight floor flu fly folks forget forgot forgotten form forms found fourteenth fourth foxtrot full funeral funny game "
    "general gentleman gig gimme girl glasses god gonna gotta gp gran grandad granddad granny grew grow grown guardian gum gums guys hadnt hair hands happen happened hardly hasnt havenae havent head "
    "headache heart heaven heavens heel hepatitis heres heya high hip hiya holidays home horrible house howdy hows hubbie hubby hurt husbands hygienist implant inhaler innit instead insurer invoice "
    "isnae itch itd itll jab jabs job keep keeps kept kid kidney kids kinda knee knees lad lads lady landed laptop lass lassie left leg legs lemme less lesson lie lift line list live lived liver lives "
    "looks lose lost lots low luckily lung lungs luv lying magic mailbox mails mam mammy marvellous match means meant measles meeting meningitis message midwife mightnt migraine minutes missus mole "
    "moles more most mri mummy mumps mums mustnt naah nae nail nails nan naw nearby nearly neck neednt network never night nights nineteenth ninth nobodys noon nose note now nowhere nowt obviously "
    "often ointment okie online ooh open opens org osteopath osteopathy owt paid pair parking part party passport pay pays pharmacist pharmacy physio physiotherapy pick picked picks pill pills place "
    "plane plaque polish prescriptions pressure probably proper pull pulled push pushed quicker quickly quote ran rang reach reached reckon reckons records refill registry remember renewal repeat "
    "report result retainer ridiculous ring room roommate rude run rung runs samples scaling second seem seems sends sent set seventeenth seventh shame shifts ship shop shot shots shouldnt show shut "
    "side signal sit site sits sitting sixteenth sixth skin slow slowly smashing smear someones sometimes somewhere sons sort sorta sorted specialist splendid spot spots spray stairs stand started "
    "starts station stay stayed stays sting stings stomach stood stop stopped stopping stops straight stuff stung sugar summat suppose supposed surgeon sweet swell swelled tablet tango tata teenager "
    "temperature tenth terrific tetanus text tha thatd thatll thee therapist therapy theyd theyll theyve things third thirteenth thirtieth thou throat thyroid tidy tight toddler toe toenail together "
    "toodle tour train tram travel trip tryna tummy turn turned turns twelfth twentieth twins uncle unfortunately uni university upstairs use used useless uses usually vaccination vaccinations vaccine "
    "veins village voicemail voucher walk walking walks wanna wart warts wasnae ways website wedding weird werent wet weve whatll whens whiskey whitened whitening whos wifes wisdom woman wonderful wont "
    "word words worked wouldnae write writes wrote yah yall yankee ye yea yellow yer youd youll yous youse youve zero zulu ");

} // namespace

bool isEverydayWord(std::string_view folded)
{
    return german.contains(folded) || northern.contains(folded) || southern.contains(folded) || english.contains(folded);
}

} // namespace askpro::core
