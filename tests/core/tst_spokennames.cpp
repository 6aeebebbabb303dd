#include "services/core/understanding/person/personreader.h"

#include <QTest>

using namespace askpro::core;
using askpro::models::Language;
using namespace Qt::StringLiterals;

class TestSpokenNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstTurnNamesTheCaller_data();
    void theFirstTurnNamesTheCaller();
    void theAnswerIsTheName_data();
    void theAnswerIsTheName();
    void spelledBeatsHeard_data();
    void spelledBeatsHeard();
    void theAppointmentsPersonBeatsTheCaller_data();
    void theAppointmentsPersonBeatsTheCaller();
    void piecesOfASpellingAreNotGluedTogether_data();
    void piecesOfASpellingAreNotGluedTogether();
    void particlesAndFirmsAreToldApart_data();
    void particlesAndFirmsAreToldApart();
    void bothNamesAreKept_data();
    void bothNamesAreKept();
    void readBacks_data();
    void readBacks();
    void whatIsNoName_data();
    void whatIsNoName();
    void evidenceIsWhereTheNameWasSaid();
    void confidenceGrowsWithTheEvidence();
    void anyTextIsTaken_data();
    void anyTextIsTaken();
};

namespace {

/// "a: …" and "c: …", one turn a line.
QList<SpokenTurn> turnsOf(const QString &dialogue)
{
    QList<SpokenTurn> turns;
    for (const QString &line : dialogue.split(u'\n', Qt::SkipEmptyParts))
        turns.append({line.startsWith(u"a:"), line.mid(2).trimmed()});
    return turns;
}

Language languageOf(const char *tag) { return qstrcmp(tag, "en") == 0 ? Language::English : Language::German; }

void row(const char *tag, const char *dialogue, const char *expected)
{
    QTest::addRow("%s: %s", tag, dialogue) << int(languageOf(tag)) << QString::fromUtf8(dialogue) << QString::fromUtf8(expected);
}

void columns()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("dialogue");
    QTest::addColumn<QString>("expected");
}

} // namespace

#define COMPARE_NAME() \
    QFETCH(int, language); \
    QFETCH(QString, dialogue); \
    QFETCH(QString, expected); \
    QCOMPARE(readName(turnsOf(dialogue), Language(language)).value, expected)

void TestSpokenNames::theFirstTurnNamesTheCaller_data()
{
    columns();
    row("de", "c: guten tag mein name ist paula krause ich hätte gern einen termin", "Paula Krause");
    row("de", "c: Guten Tag, mein Name ist Paula Krause. Ich hätte gern einen Termin.", "Paula Krause");
    row("de", "c: hallo hier ist jan von der heide ich bräuchte einen termin", "Jan von der Heide");
    row("de", "c: ja grüß gott ich heiße annika meier-vogt", "Annika Meier-Vogt");
    row("de", "c: schönen guten tag krause mein name", "Krause");
    row("de", "c: guten morgen frau winter am apparat", "Winter");
    row("de", "c: hier spricht herr doktor ludwig sommer", "Ludwig Sommer");
    row("de", "c: mein name ist thomas märz ich rufe wegen morgen an", "Thomas März");
    row("de", "c: mein name ist freitag also gesine freitag", "Gesine Freitag");
    row("de", "c: krause hier paula krause ich wollte fragen ob sie morgen aufhaben", "Paula Krause");
    row("de", "c: hallo paula krause\na: Guten Tag, Frau Krause.", "Paula Krause");
    row("de", "c: ja hallo krause ich hätte gern einen termin\na: Guten Tag, Frau Krause.", "Krause");
    row("de", "c: tag brinkmann ute brinkmann ich hab am montag einen termin\na: Frau Brinkmann, was kann ich tun?", "Ute Brinkmann");
    row("de", "c: ich bin die ute brinkmann und war schon mal da", "Ute Brinkmann");
    row("de", "c: kessler vorname ute ich muss absagen\na: Gern, Frau Kessler.", "Ute Kessler");
    row("de", "c: ute kessler ist mein name ich muss absagen", "Ute Kessler");
    row("de", "c: heinrich de vries heiße ich", "Heinrich de Vries");
    row("de", "c: mein nachname ist kessler und mein vorname ist ute", "Ute Kessler");
    row("en", "c: hi this is graham foster i need a cleaning", "Graham Foster");
    row("en", "c: Hello, my name's Emily O'Connor and I'd like an appointment.", "Emily O'Connor");
    row("en", "c: good morning my name is priya shah", "Priya Shah");
    row("en", "c: yes hello fiona mcdonald speaking", "Fiona Mcdonald");
    row("en", "c: hi it's mrs hargreaves here\na: Hello Mrs Hargreaves.", "Hargreaves");
    row("en", "c: hello my first name is daniel and my last name is okafor", "Daniel Okafor");
    row("en", "c: i'm tom whitfield and i've got a toothache", "Tom Whitfield");
    row("de", "c: ja schönen guten tag hier ist die familie brandt wir bräuchten einen termin\na: Guten Tag, Frau Brandt.", "Brandt");
    row("de", "c: guten tag lehmann ist der name", "Lehmann");
    row("de", "c: ja servus der huber sepp ist dran\na: Grüß Gott, Herr Huber.", "Sepp Huber");
    row("de", "c: moin moin hier is jansen fiete jansen", "Fiete Jansen");
    row("de", "c: hallo mein name ist oliwia nowakowska ich bin neu hier", "Oliwia Nowakowska");
    row("de", "c: guten tag sie sprechen mit karin voss\na: Guten Tag, Frau Voss.", "Karin Voss");
    row("de", "c: ja hallo ich bin es wieder karin voss von gestern\na: Hallo Frau Voss.", "Karin Voss");
    row("de", "c: grüezi mein name isch reto amstutz", "Reto Amstutz");
    row("de", "c: voss guten tag ich hätte eine frage\na: Guten Tag Frau Voss, gern.", "Voss");
    row("de", "c: mein name ist de la cruz maria de la cruz", "Maria de la Cruz");
    row("en", "c: hello it's karen voss calling about my appointment\na: Hello Ms Voss.", "Karen Voss");
    row("en", "c: hi my name's oluwaseun adeyemi", "Oluwaseun Adeyemi");
    row("en", "c: good afternoon you're speaking to harold finch\na: Good afternoon, Mr Finch.", "Harold Finch");
    row("en", "c: hi there the name's tom tom barrow", "Tom Barrow");
    row("en", "c: yeah hi harold finch here i need to see someone", "Harold Finch");
    row("de", "c: tag brinkmann mein name ist das richtig bei der zahnarztpraxis", "Brinkmann");
    row("de", "c: jo hallo der tobi hier also tobias greve\na: Hallo Herr Greve.", "Tobias Greve");
    row("de", "c: ja hallo greve am apparat guten tag\na: Guten Tag.", "Greve");
    row("de", "c: entschuldigung ich war gerade in der leitung mein name ist greve tobias greve", "Tobias Greve");
    row("de", "c: guten abend mein name ist doktor sabine kranz ich bin selber ärztin", "Sabine Kranz");
    row("de", "c: hallo zusammen ich bins der greve", "Greve");
    row("de", "c: guten tag ich heiße sommer mit vornamen anke", "Anke Sommer");
    row("en", "c: hi um my name is um gareth vaughan", "Gareth Vaughan");
    row("en", "c: hello gareth vaughan here from number twelve", "Gareth Vaughan");
    row("en", "c: morning this is mr vaughan gareth vaughan", "Gareth Vaughan");
    row("en", "c: hi i'm a new patient my name is ines carvalho", "Ines Carvalho");
    row("de", "c: ja tachchen wendorf ingrid wendorf ick hab det knie dick", "Ingrid Wendorf");
    row("de", "c: morgn böhmert sabine ich soll noch ma kommen", "Sabine Böhmert");
    row("de", "c: servus kirchlechner vroni i hob am montag an termin", "Vroni Kirchlechner");
    row("de", "c: grüezi amstutz ueli ich sött zur kontroll cho", "Ueli Amstutz");
    row("de", "c: räther guten morgen joachim räther sagen sie bitte der frau peters sie soll mich anrufen\na: Ich gebe es Frau Peters weiter.", "Joachim Räther");
    row("de", "c: hi gideon pfahl ich war letzte woche da\na: Hi Gideon, das schauen wir uns an.", "Gideon Pfahl");
    row("de", "c: blutabnahme krupp isolde krupp", "Isolde Krupp");
    row("en", "c: brennan aoife brennan i was told to ring", "Aoife Brennan");
    row("en", "c: hiya it's isla fraser i need a check up", "Isla Fraser");
    row("en", "c: hello um so i need an appointment\na: Of course.\nc: great any time\na: Monday at ten?\nc: fine lewis barnet\na: Thank you, Mr Barnet.", "Lewis Barnet");
    row("de", "c: kallweit tachchen ick hab so krampfadern\na: Ihr Vorname, Frau Kallweit?\nc: ute", "Ute Kallweit");
    row("de", "c: servus lechner korbinian mir ham s die fäden gsetzt", "Korbinian Lechner");
    row("de", "c: moin inken boysen ich wollt fragen ob mein termin noch steht", "Inken Boysen");
    row("de", "c: grüß gott der fromm karl bin i", "Karl Fromm");
    row("de", "a: Hallo, hier ist Sophie.\nc: hallo sophie jens mohr hier\na: Hallo Herr Mohr.", "Jens Mohr");
    row("de", "c: grüß gott obermaier vroni i bring den arm nimmer hoch\na: Obermaier, wie schreibt sich das?\nc: otto berta emil richard martha anton ida emil richard", "Vroni Obermaier");
}

void TestSpokenNames::theFirstTurnNamesTheCaller() { COMPARE_NAME(); }

void TestSpokenNames::theAnswerIsTheName_data()
{
    columns();
    row("de", "a: Wie ist Ihr Name, bitte?\nc: paula krause", "Paula Krause");
    row("de", "a: Auf welchen Namen darf ich den Termin eintragen?\nc: ja auf krause paula krause", "Paula Krause");
    row("de", "a: Ihr Name?\nc: Krause, Paula.", "Paula Krause");
    row("de", "a: Wie heißen Sie?\nc: ähm ja das ist die ute kessler", "Ute Kessler");
    row("de", "a: Ihr Name, bitte?\nc: öztürk\na: Und Ihr Vorname?\nc: elif", "Elif Öztürk");
    row("de", "a: Ihr Name, bitte?\nc: kessler vorname ute", "Ute Kessler");
    row("de", "a: Wie ist Ihr Nachname?\nc: sommer\na: Und der Vorname?\nc: ute", "Ute Sommer");
    row("de", "a: Ihr Name?\nc: yazan al-khatib", "Yazan al-Khatib");
    row("de", "a: Ihr Name?\nc: müller bindestrich schmidt", "Müller-Schmidt");
    row("de", "a: Ihr Name?\nc: katharina bohm rüter mit bindestrich", "Katharina Bohm-Rüter");
    row("de", "a: Ihr Name?\nc: professor doktor heinz kranich", "Heinz Kranich");
    row("de", "a: Wie war Ihr Name?\nc: lena weiß", "Lena Weiß");
    row("de", "a: Wie war Ihr Name?\nc: anna maria seidel", "Anna Maria Seidel");
    row("de", "a: Wie war Ihr Name?\nc: rania ben salah", "Rania Ben Salah");
    row("de", "a: Wie war Ihr Name?\nc: nguyen thi lan", "Nguyen Thi Lan");
    row("de", "a: Darf ich Ihren Namen und eine Nummer notieren?\nc: die nummer haben sie ja fatma öztürk", "Fatma Öztürk");
    row("de", "a: Mein Name ist Clara. Wie kann ich helfen?\nc: morgen um zehn bitte", "");
    row("en", "a: What is your name?\nc: dorothy mrs dorothy pennington", "Dorothy Pennington");
    row("en", "a: May I have your name?\nc: sure it's brad cho", "Brad Cho");
    row("en", "a: Could I take your first and last name?\nc: marie-claire dubois-lang", "Marie-Claire Dubois-Lang");
    row("en", "a: And your surname?\nc: whitlock\na: And your first name?\nc: connor", "Connor Whitlock");
    row("de", "a: Ihr Name bitte?\nc: schreiben sie auf karin voss", "Karin Voss");
    row("de", "a: Wie ist Ihr Vor- und Nachname?\nc: vorname karin nachname voss", "Karin Voss");
    row("de", "a: Wie ist Ihr Vor- und Nachname?\nc: voss mit nachnamen und karin mit vornamen", "Karin Voss");
    row("de", "a: Unter welchem Namen sind Sie bei uns?\nc: unter voss karin voss", "Karin Voss");
    row("de", "a: Ihr Name?\nc: huber\na: Und der Vorname, Herr Huber?\nc: alois", "Alois Huber");
    row("de", "a: Wie heißen Sie?\nc: karin\na: Und mit Nachnamen?\nc: voss", "Karin Voss");
    row("de", "a: Wie ist Ihr Name?\nc: ich heiße karin voss und bin schon patientin", "Karin Voss");
    row("de", "a: Wie ist Ihr Name?\nc: karin voss geborene lindner", "Karin Voss");
    row("de", "a: Ihr Name, bitte?\nc: das ist frau dr. voss", "Voss");
    row("de", "a: Darf ich Ihren Namen haben?\nc: ja klar karin voss und die nummer ist null drei null", "Karin Voss");
    row("de", "a: Auf wessen Namen?\nc: auf meinen karin voss", "Karin Voss");
    row("de", "a: Wie war noch gleich der Name?\nc: voss karin voss mit v wie vogel", "Karin Voss");
    row("de", "a: Ihr Name?\nc: dimitrios papadopoulos", "Dimitrios Papadopoulos");
    row("de", "a: Ihr Name?\nc: ich hab zwei nachnamen garcia lopez vorname maria", "Maria Garcia Lopez");
    row("en", "a: Who am I speaking to?\nc: this is harold finch", "Harold Finch");
    row("en", "a: What name is it?\nc: finch harold finch", "Harold Finch");
    row("en", "a: Your full name please?\nc: it's harold james finch", "Harold James Finch");
    row("en", "a: Can I take a name?\nc: yeah it's under finch\na: And your first name, Mr Finch?\nc: harold", "Harold Finch");
    row("en", "a: Your name?\nc: first name siobhan last name keogh", "Siobhan Keogh");
    row("en", "a: And the name please?\nc: o'brien kathleen o'brien", "Kathleen O'brien");
    row("de", "a: Wen darf ich eintragen?\nc: greve tobias greve", "Tobias Greve");
    row("de", "a: Und Sie sind?\nc: tobias greve", "Tobias Greve");
    row("de", "a: Darf ich fragen, mit wem ich spreche?\nc: ja mit tobias greve", "Tobias Greve");
    row("de", "a: Für wen ist der Termin?\nc: für mich tobias greve", "Tobias Greve");
    row("de", "a: Für wen darf ich buchen?\nc: greve\na: Und der Vorname dazu?\nc: ach so ja tobias", "Tobias Greve");
    row("de", "a: Wie lautet Ihr vollständiger Name?\nc: mein vollständiger name ist tobias heinrich greve", "Tobias Heinrich Greve");
    row("de", "a: Sagen Sie mir bitte Ihren Namen und Ihr Geburtsdatum.\nc: tobias greve zwölfter dritter einundachtzig", "Tobias Greve");
    row("de", "a: Ihr Name?\nc: greve\na: Herr Greve, wie ist denn Ihr Vorname?\nc: der ist tobias", "Tobias Greve");
    row("de", "a: Ihr Name?\nc: na greve tobias ich war doch schon oft da\na: Ah, Herr Greve.", "Tobias Greve");
    row("de", "a: Ihr Name, bitte?\nc: ja moment meine brille so also tobias greve", "Tobias Greve");
    row("de", "a: Ihr Name?\nc: sommer wie die jahreszeit anke sommer", "Anke Sommer");
    row("de", "a: Ihr Name?\nc: anke sommer wie die jahreszeit", "Anke Sommer");
    row("de", "a: Ihr Name?\nc: winter\na: Frau Winter, und mit Vornamen?\nc: anke", "Anke Winter");
    row("en", "a: And you are?\nc: gareth vaughan", "Gareth Vaughan");
    row("en", "a: Who is the appointment for?\nc: that would be me gareth vaughan", "Gareth Vaughan");
    row("en", "a: Can I take your full name?\nc: of course it is gareth vaughan", "Gareth Vaughan");
    row("en", "a: What's the name?\nc: vaughan\na: And the first name?\nc: oh sorry gareth", "Gareth Vaughan");
    row("en", "a: Could I get your name and date of birth?\nc: gareth vaughan third of may nineteen eighty", "Gareth Vaughan");
    row("en", "a: What's your name?\nc: yes my name gareth i mean gareth vaughan", "Gareth Vaughan");
    row("de", "a: Darf ich noch Ihren Namen notieren?\nc: lohberg ja lohberg torsten danke ihnen", "Torsten Lohberg");
    row("de", "a: Ihr Name?\nc: hürlimann köbi also jakob im ausweis\na: Jakob Hürlimann. Danke.\nc: ja", "Jakob Hürlimann");
    row("de", "a: Wie darf ich Sie ansprechen?\nc: renate osterkamp", "Renate Osterkamp");
    row("de", "a: Ihr Name und Ihre E-Mail-Adresse?\nc: das ist nuri demirel und die mail nuri punkt demirel at example punkt org", "Nuri Demirel");
    row("de", "a: Ihr Name?\nc: fraas\na: Und Ihr Vorname?\nc: leonhard", "Leonhard Fraas");
    row("de", "a: Wie heißt Ihr Vater?\nc: wollny heinz wollny der heißt anders als ich", "Heinz Wollny");
    row("en", "a: How may I address you?\nc: lewis barnet", "Lewis Barnet");
    row("en", "a: Your name and e-mail address?\nc: it's meera joshi and the mail is meera dot joshi at example dot com", "Meera Joshi");
    row("en", "a: Your name?\nc: katarzyna no just take kasia kasia wojcik", "Kasia Wojcik");
    row("en", "a: What's your name?\nc: lars van der meulen van der meulen three words", "Lars van der Meulen");
    row("en", "a: And the name?\nc: fraser isla", "Isla Fraser");
    row("de", "a: Ihr Name?\nc: ebner paul", "Paul Ebner");
    row("de", "a: Ihr Name bitte?\nc: anna lena puchta anna lena mit bindestrich", "Anna-Lena Puchta");
    row("de", "a: Ihr Name?\nc: sofie mit f brehm mit h", "Sofie Brehm");
    row("de", "a: Ihr Name?\nc: kemper lioba l i o b a\na: Lioba Kemper.\nc: ja", "Lioba Kemper");
}

void TestSpokenNames::theAnswerIsTheName() { COMPARE_NAME(); }

void TestSpokenNames::spelledBeatsHeard_data()
{
    columns();
    const char *ask = "a: Ihr Name, bitte?\nc: paula grause\na: Können Sie das buchstabieren?\nc: ";
    const auto spelled = [&](const char *letters, const char *expected) { row("de", (QByteArray(ask) + letters).constData(), expected); };
    spelled("k r a u s e", "Paula Krause");
    spelled("K-R-A-U-S-E", "Paula Krause");
    spelled("K, R, A, U, S, E.", "Paula Krause");
    spelled("ka er a u es e", "Paula Krause");
    spelled("kaufmann richard anton ulrich samuel emil", "Paula Krause");
    spelled("köln rostock aachen unna salzwedel essen", "Paula Krause");
    spelled("kilo romeo alpha uniform sierra echo", "Paula Krause");
    spelled("k wie kaufmann r wie richard a wie anton u wie ulrich s wie samuel e wie emil", "Paula Krause");
    spelled("also das ist k wie kater dann r a u s e", "Paula Krause");
    spelled("g r a nein k r a u s e", "Paula Krause");
    spelled("g wie gustav nein k wie konrad r a u s e", "Paula Krause");
    spelled("g r a u s e nicht g sondern k", "Paula Krause");
    spelled("k r a u doppel s e", "Paula Krausse");
    row("de", "a: Ihr Name?\nc: paula grause\na: Buchstabieren Sie bitte.\nc: k r a\na: Mhm.\nc: u s e", "Paula Krause");
    row("de", "a: Ihr Name?\nc: regula nägeli n ä wie ärger g e l i", "Regula Nägeli");
    row("de", "a: Ihr Name?\nc: ute moller m ö l l e r", "Ute Möller");
    row("de", "a: Ihr Name?\nc: ute moller m o umlaut doppel l e r", "Ute Möller");
    row("de", "a: Ihr Name?\nc: jan weiss w e i scharfes s", "Jan Weiß");
    row("de", "a: Ihr Name?\nc: ute schulz schule ulrich ludwig zeppelin", "Ute Schulz");
    row("de", "a: Ihr Name?\nc: jan schmitt mit dt", "Jan Schmidt");
    row("de", "a: Ihr Name?\nc: jan hofmann mit zwei f", "Jan Hoffmann");
    row("de", "a: Ihr Name?\nc: ute maier mit e y", "Ute Meyer");
    row("de", "a: Ihr Name?\nc: sara klose sara mit h", "Sarah Klose");
    row("de", "a: Ihr Name?\nc: thomas lind thomas ohne h", "Tomas Lind");
    row("de", "a: Ihr Name?\nc: heinz karnaz karnaz mit k und tz am ende", "Heinz Karnatz");
    row("de", "a: Ihr Name?\nc: ute krause-lindner\na: Wie schreibt man das?\nc: krause und dann l y n d n e r", "Ute Krause-Lyndner");
    row("en", "a: Your name?\nc: paul smith\na: Could you spell that?\nc: s m y t h", "Paul Smyth");
    row("en", "a: Your name?\nc: paul keo\na: How do you spell that?\nc: k for kilo e o g for golf h", "Paul Keogh");
    row("en", "a: Your name?\nc: steven chung\na: Could you spell the surname?\nc: c h e u n g", "Steven Cheung");
    row("en", "a: Your name?\nc: anne clark with an e", "Anne Clarke");
    row("en", "a: Your name?\nc: rekha pilai\na: How do you spell that?\nc: pee eye double el ay eye", "Rekha Pillai");
    row("en", "a: Your name?\nc: tom whitlock\na: Spell it please?\nc: whiskey hotel india tango lima oscar charlie kilo", "Tom Whitlock");
    row("de", "a: Ihr Name?\nc: karin foss mit v\na: Also Voss?\nc: ja genau", "Karin Voss");
    row("de", "a: Ihr Name?\nc: karin voss das schreibt sich v o s s", "Karin Voss");
    row("de", "a: Ihr Name?\nc: karin fos v wie viktor o doppel s", "Karin Voss");
    row("de", "a: Ihr Name?\nc: ich buchstabiere mal v o s s vorname karin", "Karin Voss");
    row("de", "a: Ihr Name?\nc: jan matthis\na: Wie schreibt man den Nachnamen?\nc: m a doppel t h i e s", "Jan Matthies");
    row("de", "a: Ihr Name?\nc: ute schröder mit oe", "Ute Schroeder");
    row("de", "a: Ihr Name?\nc: ilse wischnewski w i s n i e w s k i", "Ilse Wisniewski");
    row("de", "a: Ihr Name?\nc: ilse wischnewski\na: Buchstabieren Sie das bitte.\nc: wilhelm ida samuel nordpol ida emil wilhelm samuel konrad ida", "Ilse Wisniewski");
    row("de", "a: Ihr Name?\nc: ute mayer\na: Mit A I oder E I?\nc: mit a ypsilon", "Ute Mayer");
    row("de", "a: Ihr Name?\nc: ute maier\na: Mit A I?\nc: nein mit e ypsilon", "Ute Meyer");
    row("de", "a: Ihr Name?\nc: ute schmitt\na: Mit zwei T oder mit D T?\nc: mit d t bitte", "Ute Schmidt");
    row("de", "a: Ihr Name?\nc: ute bäcker b e c k e r", "Ute Becker");
    row("de", "a: Ihr Name?\nc: eric jansen\na: Erik mit K?\nc: nein mit c", "Eric Jansen");
    row("de", "a: Ihr Name?\nc: katrin voss katrin mit th", "Kathrin Voss");
    row("de", "a: Ihr Name?\nc: filip korn philip mit ph vorne und einem p hinten", "Philip Korn");
    row("de", "a: Ihr Name?\nc: jens quandt q u a n d t", "Jens Quandt");
    row("de", "a: Ihr Name?\nc: jens lück l ü c k", "Jens Lück");
    row("de", "a: Ihr Name?\nc: jens lück\na: Wie schreibt sich das?\nc: ludwig übermut cäsar konrad", "Jens Lück");
    row("de", "a: Ihr Name?\nc: jens thol t h o l l\na: T, H, O, L, L, richtig?\nc: ja", "Jens Tholl");
    row("de", "a: Ihr Name?\nc: jens tholl\na: T, O, L, L?\nc: nein nach dem t kommt ein h also t h o l l", "Jens Tholl");
    row("en", "a: Your name?\nc: catherine shaw catherine with a k", "Katherine Shaw");
    row("en", "a: Your name?\nc: harold fynch f y n c h", "Harold Fynch");
    row("en", "a: Your name?\nc: harold finch\na: Is that F I N C H?\nc: yes it is", "Harold Finch");
    row("en", "a: Your name?\nc: harold finch\na: F I N C H?\nc: no f y n c h", "Harold Fynch");
    row("en", "a: Your name?\nc: sara mcintyre\na: Could you spell that?\nc: s a r a h and then m c i n t y r e", "Sarah Mcintyre");
    row("en", "a: Your name?\nc: phil nicholls\na: How is that spelled?\nc: n i c h o double l s", "Phil Nicholls");
    row("en", "a: Your name?\nc: ann brown ann without an e", "Ann Brown");
    row("en", "a: Your surname?\nc: it's nguyen november golf uniform yankee echo november", "Nguyen");
    row("de", "a: Ihr Name?\nc: tobias greve mit v nicht mit w", "Tobias Greve");
    row("de", "a: Ihr Name?\nc: tobias grewe\na: Grewe mit W?\nc: nein mit v wie vogel", "Tobias Greve");
    row("de", "a: Ihr Name?\nc: tobias grewe g r e v e", "Tobias Greve");
    row("de", "a: Ihr Name?\nc: tobias\na: Und der Nachname?\nc: greve ich buchstabiere g wie gustav r wie richard e wie emil v wie viktor e wie emil", "Tobias Greve");
    row("de", "a: Ihr Name?\nc: grewe also gustav richard emil viktor emil vorname tobias", "Tobias Greve");
    row("de", "a: Wie ist Ihr Name?\nc: czerny\na: Wie schreibt man das?\nc: cäsar zeppelin emil richard nordpol ypsilon\na: Czerny. Und Ihr Vorname?\nc: anke", "Anke Czerny");
    row("de", "a: Ihr Name?\nc: anke serni\na: Bitte buchstabieren.\nc: c z e r n y", "Anke Czerny");
    row("de", "a: Ihr Name?\nc: anke seidl ohne e also s e i d l", "Anke Seidl");
    row("de", "a: Ihr Name?\nc: anke steffens mit doppel f und s am ende", "Anke Steffens");
    row("de", "a: Ihr Name?\nc: anke stephan\na: Mit P H oder mit F?\nc: mit f", "Anke Stefan");
    row("de", "a: Ihr Name?\nc: anke ruß r u eszett", "Anke Ruß");
    row("de", "a: Ihr Name?\nc: björn köhn\na: K Ö H N?\nc: ja korrekt", "Björn Köhn");
    row("de", "a: Ihr Name?\nc: björn könn\na: K Ö N N?\nc: nein k ö h n", "Björn Köhn");
    row("en", "a: Your name?\nc: gareth vaughan v a u g h a n", "Gareth Vaughan");
    row("en", "a: Your name?\nc: gareth vorn\na: Is that V O R N?\nc: no it's v a u g h a n", "Gareth Vaughan");
    row("en", "a: Your name?\nc: geraint evans g e r a i n t", "Geraint Evans");
    row("en", "a: Your name?\nc: katherine lowe katherine with a c\na: Catherine Lowe?\nc: yes", "Catherine Lowe");
    row("en", "a: Your name?\nc: jon lowe j o n no h", "Jon Lowe");
    row("en", "a: Your name?\nc: aisha rahman alpha india sierra hotel alpha", "Aisha Rahman");
    row("de", "a: Ihr Name?\nc: cornelius vogt mit v wie viktor und t am ende nicht d t", "Cornelius Vogt");
    row("de", "a: Ihr Name?\nc: selin aydoğmuş\na: Buchstabieren Sie bitte den Nachnamen?\nc: anton ypsilon dora otto dann das weiche g mit dem bogen martha u und ein s mit häkchen unten drunter", "Selin Aydoğmuş");
    row("de", "a: Wie schreibe ich Ihren Nachnamen?\nc: s z y m a n s k i hinten mit i nich y\na: Und der Vorname?\nc: karolin mit k ohne e hinten", "Karolin Szymanski");
    row("de", "a: Ihr Name?\nc: swetlana kirjuchin\na: Wie schreibt man das?\nc: k i r j u c h i n und vorne s w e t lana mit w", "Swetlana Kirjuchin");
    row("de", "a: Ihr Name?\nc: leonie wischnewski mit w i und hinten k i", "Leonie Wischnewski");
    row("de", "a: Ihr Name?\nc: niklas achterberg\na: Achter mit C-H wie die Zahl, und Berg mit G?\nc: genau und niklas nur mit k kein c", "Niklas Achterberg");
    row("de", "a: Ihr Name?\nc: ute hofmann doppel f", "Ute Hoffmann");
    row("de", "a: Ihr Name?\nc: ute hoffmann nur ein f", "Ute Hofmann");
    row("de", "a: Ihr Name?\nc: philip mayer\na: Wie schreibt man Philipp?\nc: mit zwei p hinten", "Philipp Mayer");
    row("de", "a: Ihr Name?\nc: sara beck mit h hinten", "Sarah Beck");
    row("de", "a: Ihr Name?\nc: anke seidel hinten ohne e nur d l", "Anke Seidl");
    row("en", "a: Your name?\nc: it's mira joshi\na: J-O-S-H-I?\nc: yeah and mira is m double e r a", "Meera Joshi");
    row("en", "a: Your name?\nc: mira joshi double e r a at the end", "Meera Joshi");
    row("en", "a: Your name?\nc: ingrid sorensen s o r e n s e n with an e at the end part not o n", "Ingrid Sorensen");
    row("en", "a: The name?\nc: gearoid o'sullivan it's g e a r o i d then o apostrophe sullivan double l", "Gearoid O'sullivan");
    row("en", "a: Your name?\nc: kathryn clark with an e", "Kathryn Clarke");
    row("en", "a: Your name?\nc: adaeze okafor one f", "Adaeze Okafor");
    row("en", "a: Your name?\nc: tom hoffman two ns at the end", "Tom Hoffmann");
    row("en", "a: Your name?\nc: kasimir van der poel\na: How is that spelled?\nc: three words p o e l", "Kasimir van der Poel");
    row("en", "a: Your surname?\nc: whitlock w h i t l o c k no e\na: And the first name?\nc: connor", "Connor Whitlock");
    row("de", "a: Ihr Name?\nc: nowak n o w a k wie man es spricht dieter", "Dieter Nowak");
    row("de", "a: Ihr Name?\nc: sabrina voigt v o i g t nicht v o g t", "Sabrina Voigt");
    row("de", "a: Ihr Name?\nc: matthiesen mit zwei t und i e\na: Und der Vorname?\nc: sören", "Sören Matthiesen");
    row("de", "a: Ihr Name?\nc: reiter t o b i a s", "Tobias Reiter");
    row("en", "a: Your name?\nc: sara lindholm no h in sara", "Sara Lindholm");
    row("de", "a: Ihr Name?\nc: schäufele eugen mit ä", "Eugen Schäufele");
    row("de", "a: Ihr Name?\nc: xenia adewole\na: Buchstabieren Sie bitte?\nc: a d e w o l e also anton dora emil wilhelm otto ludwig emil", "Xenia Adewole");
    row("en", "a: Your name?\nc: maithili deshpande\na: Please spell first and last name.\nc: first name m a i t h i l i second name d e s h p a n d e", "Maithili Deshpande");
    row("de", "a: Wie heißen Sie?\nc: jorrik brodersen jorrik mit j und doppel r", "Jorrik Brodersen");
}

void TestSpokenNames::spelledBeatsHeard() { COMPARE_NAME(); }

void TestSpokenNames::theAppointmentsPersonBeatsTheCaller_data()
{
    columns();
    row("de", "c: paula krause mein name ich brauche einen termin für meinen sohn tim", "Tim Krause");
    row("de", "c: hallo krause ich rufe für meine mutter an\na: Gern, Frau Krause. Wie heißt Ihre Mutter?\nc: gerda seidel", "Gerda Seidel");
    row("de", "c: guten tag krause mein sohn braucht einen termin\na: Guten Tag, Frau Krause. Wie heißt Ihr Sohn?\nc: der tim", "Tim Krause");
    row("de", "c: paula krause hier es geht um meine tochter die lena krause", "Lena Krause");
    row("de", "c: mein name ist krause und der termin ist für meinen mann jens krause", "Jens Krause");
    row("de", "c: hallo ich brauche einen termin für meine tochter\na: Wie heißt Ihre Tochter?\nc: mia köster\na: Und Ihr Name?\nc: anna wendland", "Mia Köster");
    row("de", "c: hier ist ute kessler\na: Auf welchen Namen?\nc: auf den namen paul kessler", "Paul Kessler");
    row("en", "c: hi my name is sandra miller and i'd like to book for my daughter emma", "Emma Miller");
    row("en", "c: hello my wife needs a blood test\na: What is your wife's name?\nc: her name is rekha pillai\na: And your name?\nc: suresh", "Rekha Pillai");
    row("en", "c: it's for my son leo foster he's five", "Leo Foster");
    row("de", "c: hallo ich bräuchte einen termin für meine frau sie heißt karin voss", "Karin Voss");
    row("de", "c: hallo voss hier es ist für unseren kleinen den emil\na: Gern, Frau Voss. Ist das Emil Voss?\nc: ja genau", "Emil Voss");
    row("de", "c: guten tag jens voss ich rufe für meinen vater an herbert voss", "Herbert Voss");
    row("de", "c: jens voss mein name ich möchte meinen vater anmelden\na: Wie ist sein Name?\nc: herbert voss", "Herbert Voss");
    row("de", "c: hier ist das pflegeheim am park es geht um frau seidel gerda seidel\na: Gern.", "Gerda Seidel");
    row("de", "c: ich bin die betreuerin von herrn seidel\na: Wie heißt der Patient mit vollem Namen?\nc: egon seidel", "Egon Seidel");
    row("de", "c: karin voss hallo ich muss erst meinen mann fragen\na: Gern, Frau Voss.", "Karin Voss");
    row("en", "c: hi i'm calling on behalf of my father his name is albert finch", "Albert Finch");
    row("en", "c: hello it's for my little boy\na: What's his name?\nc: noah\na: And his surname?\nc: barrow", "Noah Barrow");
    row("en", "c: hi this is jane barrow i'd like an appointment for my husband peter barrow", "Peter Barrow");
    row("en", "c: this is jane barrow my son noah has a fever\na: I see, Ms Barrow.", "Noah Barrow");
    row("de", "c: hallo greve mein name ich rufe an wegen meiner tochter\na: Hallo Herr Greve. Wie heißt sie denn?\nc: lotta mit zwei t", "Lotta Greve");
    row("de", "c: es geht um meine mutter\na: Wie heißt Ihre Mutter?\nc: sie heißt hannelore greve", "Hannelore Greve");
    row("de", "c: greve guten tag mein mann bräuchte einen termin\na: Gern. Wie heißt Ihr Mann mit Vornamen?\nc: tobias\na: Tobias Greve?\nc: ja", "Tobias Greve");
    row("de", "c: anke greve ich brauche zwei termine einen für mich und einen für meinen sohn jonte", "Jonte Greve");
    row("en", "c: hi i need to book my daughter in\na: What's your daughter's name?\nc: it's lily vaughan", "Lily Vaughan");
    row("en", "c: it's about my mum\na: What is your mum's name?\nc: margaret vaughan\na: And who am I speaking with?\nc: her son gareth", "Margaret Vaughan");
    row("en", "c: it's about my wee one\na: What's the baby's name?\nc: isla isla fraser\na: And your name as her parent?\nc: callum fraser i'm her dad", "Isla Fraser");
    row("en", "c: it's for me daughter saoirse\na: Can you spell her name for me?\nc: s a o i r s e and then kavanagh k a v a n a g h\na: Saoirse Kavanagh.\nc: that's her", "Saoirse Kavanagh");
    row("de", "c: es geht um meinen sohn\na: Wie heißt er?\nc: valentin strohmayer mit a ypsilon\na: Und Ihr Name als Mutter?\nc: sandra strohmayer", "Valentin Strohmayer");
    row("de", "c: birgit lahnstein hier es geht um meinen vater\na: Den Namen Ihres Vaters, bitte.\nc: wollny heinz wollny", "Heinz Wollny");
    row("en", "c: good morning my husband needs the yellow fever shot\na: His name?\nc: joao ferreira and i am his wife sandra", "Joao Ferreira");
    row("de", "c: ich wollt für die oma anrufen\na: Wie heißt Ihre Oma?\nc: die heißt gertrud abendroth\na: Und wer sind Sie?\nc: die enkelin jana", "Gertrud Abendroth");
    row("de", "c: hallo hier marquardt der theo hat wieder ohrenschmerzen\na: Der arme Theo. Kommen Sie um zehn?\nc: ja", "Theo Marquardt");
    row("de", "c: hallo gräbner hier mein sohn moritz hat einen termin\na: Kein Problem, Frau Gräbner.\nc: danke", "Moritz Gräbner");
    row("de", "c: ich ruf an für meine mutti\na: Wie heißt Ihre Mutter?\nc: eichinger waltraud eichinger\na: Und Sie selbst?\nc: ich bin die tochter gabi stoll", "Waltraud Eichinger");
    row("en", "c: hi i need to book my young fella in his name is niall\na: And his surname?\nc: devlin same as mine", "Niall Devlin");
    row("en", "a: Who needs the appointment?\nc: my little boy noah\na: And his last name?\nc: whitcombe w h i t c o m b e", "Noah Whitcombe");
    row("de", "a: Auf welchen Namen?\nc: auf mich das geschenk ist von meiner schwägerin ursel ich bin die ilona pahl", "Ilona Pahl");
    row("en", "c: could my little boy be seen too\na: What's your boy called?\nc: theo pilcher like his dad i'm charlotte wren", "Theo Pilcher");
}

void TestSpokenNames::theAppointmentsPersonBeatsTheCaller() { COMPARE_NAME(); }

void TestSpokenNames::piecesOfASpellingAreNotGluedTogether_data()
{
    columns();
    row("de", "a: Wie war Ihr Name, bitte mit Vornamen?\nc: torben lahnke l a h n k e", "Torben Lahnke");
    row("de", "a: Wie ist Ihr Name?\nc: ingrid czwalina c z w a l i n a wie cäsar zacharias wilhelm anton ludwig ida nordpol anton", "Ingrid Czwalina");
    row("de", "a: Ihr Vorname?\nc: rosalind soll ichs buchstabieren r o s a l i n d\na: Und der Nachname?\nc: huber", "Rosalind Huber");
    row("de", "a: Auf welchen Namen?\nc: sara zgraggen z g r a g g e n äh also z g r a g g e n", "Sara Zgraggen");
    row("de", "a: Wie heißen Sie?\nc: nadine eichholz e i c h h o l z also zweimal h", "Nadine Eichholz");
    row("de", "a: Wie heißt Ihr Sohn?\nc: florian seidl s e i d l\na: Ohne e vor dem l?\nc: genau ohne e", "Florian Seidl");
    row("en", "a: What's the name?\nc: maisie holloway\na: Daisy Holloway?\nc: no maisie m for mike m a i s i e and holloway with double l", "Maisie Holloway");
    row("en", "a: And your name, please?\nc: beatrice holm like home with an l h o l m", "Beatrice Holm");
    row("en", "a: Your name?\nc: meera rao\na: Please spell the last name.\nc: r for romeo a alpha o oscar", "Meera Rao");
    row("en", "a: Your name?\nc: lloyd haines\na: Please spell the first name.\nc: l for lima l o y d", "Lloyd Haines");
    row("en", "a: What is your name?\nc: tonelli t o n e double l i francesca", "Francesca Tonelli");
    row("en", "a: What is your name?\nc: john smith\na: Please spell the surname.\nc: s m y t h e", "John Smythe");
    row("en", "a: What is the name?\nc: winifred kloß k l o and then this german sharp s", "Winifred Kloß");
    row("en", "a: And your name?\nc: george papadakis papa like daddy and then d a k i s", "George Papadakis");
}

void TestSpokenNames::piecesOfASpellingAreNotGluedTogether()
{
    COMPARE_NAME();
}

void TestSpokenNames::particlesAndFirmsAreToldApart_data()
{
    columns();
    row("de", "c: guten tag björn adler von der medilicht gmbh ich würde gern etwas vorstellen", "Björn Adler");
    row("de", "c: guten tag mein name ist jan von der heide", "Jan von der Heide");
    row("de", "a: Ihr Name, den Nachnamen buchstabiert?\nc: samira el wird e l geschrieben und dann bindestrich hadi hamburg aachen düsseldorf ingelheim\na: Samira El-Hadi. Danke.\nc: gut", "Samira el-Hadi");
    row("de", "a: Wie heißt Ihr Vater?\nc: matteo lo verso matteo und lo verso auseinander l o und dann v e r s o\na: Matteo Lo Verso.\nc: ja", "Matteo lo Verso");
    row("en", "a: Your name, please?\nc: chloe van dyke that's v a n space d y k e", "Chloe van Dyke");
    row("en", "c: good morning my name is russell keane from brightline digital i'd like to speak to somebody", "Russell Keane");
    row("en", "c: hello i am changing my driving licence\na: What is your name?\nc: emeka obi", "Emeka Obi");
    row("en", "c: it's about my daughter poppy she'll be two in june\na: Is Poppy a patient with us?\nc: yeah poppy ashworth", "Poppy Ashworth");
}

void TestSpokenNames::particlesAndFirmsAreToldApart()
{
    COMPARE_NAME();
}

void TestSpokenNames::bothNamesAreKept_data()
{
    columns();
    row("de", "c: morgen brandt hier gisela ich war schon mal da\na: Richtig, Frau Brandt.\nc: gut", "Gisela Brandt");
    row("de", "a: Auf Wiederhören sage ich noch nicht.\nc: schreiben sie mich auf wessely leopold\na: Danke, Herr Wessely.\nc: bitte", "Leopold Wessely");
    row("de", "a: Ihr Name?\nc: kranz marie luise mit bindestrich", "Marie-Luise Kranz");
    row("de", "a: Wie ist Ihre E-Mail-Adresse?\nc: o punkt vahrenkamp at example punkt net\na: Und der Vorname?\nc: oswin o s w i n\na: Auf Wiederhören, Herr Vahrenkamp.\nc: wiederhören", "Oswin Vahrenkamp");
    row("de", "c: für die zwillinge nur die frieda der anton war schon\na: Wie ist der Nachname?\nc: seyfarth\na: Dann notiere ich Anton Seyfarth.\nc: nein nicht anton die frieda bitte", "Frieda Seyfarth");
    row("de", "a: Wie ist Ihr Name?\nc: schmidtke\na: Mit D-T?\nc: mit d t siegfried cäsar heinrich martha ida dora theodor kaufmann emil rainer schmidtke\na: Danke, Herr Schmidtke.\nc: gut", "Rainer Schmidtke");
    row("de", "a: Um welchen Patienten geht es?\nc: um den herrn niklas obermann jahrgang achtundfünfzig", "Niklas Obermann");
    row("en", "a: Shall I take your details?\nc: you can yes margaret dunleavy oh four oh", "Margaret Dunleavy");
    row("en", "a: Hello, am I speaking with Ms Carmen Ortega?\nc: yes speaking", "Carmen Ortega");
    row("en", "a: Hello, am I speaking with Ms Carmen Ortega?\nc: no you have the wrong number", "");
    row("en", "c: hi len dacre i'm ringing about the winter tyres", "Len Dacre");
}

void TestSpokenNames::bothNamesAreKept()
{
    COMPARE_NAME();
}

void TestSpokenNames::readBacks_data()
{
    columns();
    row("de", "a: Ihr Name?\nc: jan schmitt\na: Jan Schmidt mit D T, richtig?\nc: ja genau", "Jan Schmidt");
    row("de", "a: Ihr Name?\nc: jan schmitt\na: Jan Schmidt?\nc: nein mit zwei t", "Jan Schmitt");
    row("de", "a: Ihr Name?\nc: paula grause\na: Grause, richtig?\nc: nein krause mit k", "Paula Krause");
    row("de", "a: Ihr Name?\nc: paula krause\na: Paula Grause?\nc: nein nicht grause sondern krause", "Paula Krause");
    row("de", "a: Ihr Name?\nc: ute koester\na: Ute Köster, K Ö S T E R?\nc: ja", "Ute Köster");
    row("de", "a: Ihr Name?\nc: sevgi aydemir\na: A, Y, D, E, M, I, R?\nc: genau richtig\na: Bis Freitag, Frau Aydın.\nc: danke", "Sevgi Aydemir");
    row("de", "a: Ihr Name?\nc: paula krause\na: Paula Krause am Freitag um drei?\nc: nein um vier", "Paula Krause");
    row("de", "a: Ihr Name?\nc: krause\na: Krause, richtig?\nc: nein\na: Dann bitte noch einmal: Ihr Name?\nc: kruse paula kruse", "Paula Kruse");
    row("en", "a: Your name?\nc: Stephen Cheung.\na: Steven Chung, S T E V E N C H U N G?\nc: No, it's Stephen with p h, and Cheung is C H E U N G.", "Stephen Cheung");
    row("en", "a: Your name?\nc: sean brennon\na: Is that Sean Brennan?\nc: yes that's right", "Sean Brennan");
    row("de", "a: Ihr Name?\nc: nadine kössler\na: Nadine Kößler, mit Eszett?\nc: nein doppel s", "Nadine Kössler");
    row("en", "a: Your name?\nc: siobhan keown\na: Siobhan Keogh?\nc: no keown k e o w n", "Siobhan Keown");
}

void TestSpokenNames::readBacks() { COMPARE_NAME(); }

void TestSpokenNames::whatIsNoName_data()
{
    columns();
    for (const char *text : {"c: ich hätte gern einen termin bei doktor winter", "c: frau doktor lang hat gesagt ich soll wiederkommen", "c: ist da die praxis doktor sommer",
                             "c: hallo ist da jemand", "c: ich bin privat versichert", "c: ja hallo ich bin neu in der stadt", "c: guten tag ich wollte fragen wann sie aufhaben",
                             "c: freitag oder montag ist mir egal", "c: ich bin ab märz wieder da", "c: hier ist es gerade laut", "c: moment mal bitte", "c: äh", "c: ja", "c:",
                             "c: mein name tut nichts zur sache", "c: für meinen sohn bitte"})
        row("de", text, "");
    row("de", "a: Zahnarztpraxis Doktor Lang, mein Name ist Clara.\nc: hallo clara", "");
    row("de", "a: Wie heißt Ihre Krankenkasse?\nc: barmer", "");
    row("de", "a: Ihr Name?\nc: das sag ich ihnen nicht", "");
    for (const char *text : {"c: this is really urgent", "c: i'm calling about my bill", "c: is this the practice of doctor lang", "c: it's about tomorrow", "c: i'd like to see doctor winter",
                             "c: i'm not sure", "c: hi i need a check up"})
        row("en", text, "");
    row("de", "a: Praxis Doktor Sommer, hier ist Lena.\nc: hallo lena ist die frau doktor sommer da\na: Leider nein.\nc: schade", "");
    row("en", "a: Hello, this is Emma.\nc: hi emma do you take walk ins\na: Yes.\nc: brilliant cheers", "");
}

void TestSpokenNames::whatIsNoName() { COMPARE_NAME(); }

void TestSpokenNames::evidenceIsWhereTheNameWasSaid()
{
    const QString text = u"äh ja, mein Name ist Jürgen Großmann."_s;
    const HeardValue name = readName({{true, u"Hallo?"_s}, {false, text}}, Language::German);
    QCOMPARE(name.value, u"Jürgen Großmann"_s);
    QCOMPARE(name.evidence.size(), 1);
    QCOMPARE(name.evidence.first().turn, 1);
    QCOMPARE(text.mid(name.evidence.first().from, name.evidence.first().to - name.evidence.first().from), u"Jürgen Großmann"_s);
}

void TestSpokenNames::confidenceGrowsWithTheEvidence()
{
    const auto confidence = [](const char *dialogue) { return readName(turnsOf(QString::fromUtf8(dialogue)), Language::German).confidence; };
    const double half = confidence("a: Ihr Name?\nc: kessler");
    const double heard = confidence("a: Ihr Name?\nc: ute kessler");
    const double spelled = confidence("a: Ihr Name?\nc: ute kessler k e s s l e r");
    const double confirmed = confidence("a: Ihr Name?\nc: ute kessler k e s s l e r\na: Ute Kessler, K E S S L E R?\nc: ja genau");
    QVERIFY(half < heard && heard < spelled && spelled < confirmed && confirmed <= 1);
}

void TestSpokenNames::anyTextIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one long word") << QString(1'000'000, u'a');
    QTest::newRow("letters") << u"a "_s.repeated(200'000);
    QTest::newRow("everyday letters") << u"er "_s.repeated(200'000);
    QTest::newRow("titles") << u"frau paula "_s.repeated(60'000);
    QTest::newRow("commas") << u"krause, paula, "_s.repeated(60'000);
    QTest::newRow("names") << u"paula krause mein name ist "_s.repeated(40'000);
    QTest::newRow("remarks") << u"mit mit k und "_s.repeated(60'000);
    QTest::newRow("relations") << u"meine tochter "_s.repeated(60'000);
    QTest::newRow("broken") << QString(QChar(0xD800)) + u"\u0000\uFFFF paula \u202E\u0660 Кра́узе 王"_s;
}

void TestSpokenNames::anyTextIsTaken()
{
    QFETCH(QString, text);
    for (const Language language : {Language::German, Language::English}) {
        const HeardValue name = readName({{true, u"Ihr Name, your name?"_s}, {false, text}, {true, text}, {false, text}}, language);
        QVERIFY(name.value.size() < 200);
        QVERIFY(name.confidence >= 0 && name.confidence <= 1);
        QCOMPARE(name.value.isEmpty(), name.evidence.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSpokenNames)
#include "tst_spokennames.moc"
