#include "services/core/understanding/person/digits.h"
#include "services/core/understanding/person/personreader.h"

#include <QTest>

using namespace askpro::core;
using askpro::models::Language;
using namespace Qt::StringLiterals;

class TestSpokenPhones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsAreHeard_data();
    void digitsAreHeard();
    void numbersAreDictated_data();
    void numbersAreDictated();
    void correctionsAreWorkedIn_data();
    void correctionsAreWorkedIn();
    void readBacks_data();
    void readBacks();
    void whatIsNoNumber_data();
    void whatIsNoNumber();
    void theRegionReadsNationalNumbers();
    void evidenceAndConfidence();
    void anyTextIsTaken_data();
    void anyTextIsTaken();
};

namespace {

QList<SpokenTurn> turnsOf(const QString &dialogue)
{
    QList<SpokenTurn> turns;
    for (const QString &line : dialogue.split(u'\n', Qt::SkipEmptyParts))
        turns.append({line.startsWith(u"a:"), line.mid(2).trimmed()});
    return turns;
}

void columns()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("dialogue");
    QTest::addColumn<QString>("expected");
}

void row(const char *tag, const char *dialogue, const char *expected)
{
    const auto language = qstrcmp(tag, "en") == 0 ? Language::English : Language::German;
    QTest::addRow("%s: %s", tag, dialogue) << int(language) << QString::fromUtf8(dialogue) << QString::fromUtf8(expected);
}

} // namespace

#define COMPARE_PHONE() \
    QFETCH(int, language); \
    QFETCH(QString, dialogue); \
    QFETCH(QString, expected); \
    QCOMPARE(readPhone(turnsOf(dialogue), Language(language), u"DE"_s).value, expected)

void TestSpokenPhones::digitsAreHeard_data()
{
    columns();
    row("de", "sieben", "7");
    row("de", "zwo", "2");
    row("de", "fünfunddreißig", "35");
    row("de", "fünf und dreißig", "35");
    row("de", "doppel vier", "44");
    row("de", "doppelnull", "00");
    row("de", "zweimal die acht", "88");
    row("de", "zwei mal die acht", "88");
    row("de", "dreimal null", "000");
    row("de", "drei nullen", "000");
    row("de", "2 mal die 8", "88");
    row("de", "dreihundertzwölf", "312");
    row("de", "zwei hundert", "200");
    row("de", "030", "030");
    row("de", "plus neunundvierzig", "+");
    row("de", "siebter", "");
    row("de", "eine", "");
    row("de", "termin", "");
    row("en", "thirty five", "35");
    row("en", "double oh", "00");
    row("en", "triple seven", "777");
    row("en", "nine hundred", "900");
    row("en", "two hundred and twelve", "212");
    row("en", "two zeros", "00");
    row("en", "second", "");
}

void TestSpokenPhones::digitsAreHeard()
{
    QFETCH(int, language);
    QFETCH(QString, dialogue);
    QFETCH(QString, expected);
    const auto digits = digitsAt(heardWords(dialogue, 0), 0, Language(language));
    QCOMPARE(digits ? QString::fromStdString(digits->digits) : QString(), expected);
}

void TestSpokenPhones::numbersAreDictated_data()
{
    columns();
    const char *berlin = "+493023125001";
    row("de", "a: Ihre Telefonnummer?\nc: null drei null zwei drei eins zwei fünf null null eins", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: 030 231 25 001", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: 030/231-25-001.", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: 0 3 0 2 3 1 2 5 0 0 1", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: null dreißig dreiundzwanzig zwölf fünf null null eins", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: null dreißig dreiundzwanzig zwölf fünf doppelnull eins", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: null drei null zwo drei eins zwo fünf zweimal die null eins", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: die vorwahl ist null drei null und dann zwei drei eins zwei fünf null null eins", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: plus neunundvierzig dreißig zwei drei eins zwei fünf null null eins", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: null null vier neun drei null zwei drei eins zwei fünf null null eins", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: +49 30 23125001", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: drei null zwei drei eins zwei fünf null null eins", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: null drei null\na: Mhm.\nc: zwei drei eins\na: Ja.\nc: zwei fünf null null eins", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: null drei null\na: 030?\nc: genau\na: Und weiter?\nc: zwei drei eins\na: Zwei drei eins.\nc: zwei fünf null null eins", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: null drei null\na: 030?\nc: null drei null ja und dann zwei drei eins\na: ja\nc: zwei fünf null null eins", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: moment die muss ich suchen\na: Kein Problem.\nc: so null drei null zwei drei eins zwei fünf null null eins", berlin);
    row("de", "c: meine nummer ist null drei null zwei drei eins zwei fünf null null eins ich hätte gern einen termin um zehn", berlin);
    row("de", "a: Wann passt es?\nc: am freitag um zehn und meine nummer ist null drei null zwei drei eins zwei fünf null null eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null eins sieben eins drei neun zwei null null achtundsechzig", "+491713920068");
    row("de", "a: Ihre Nummer?\nc: null eins sieben sechs null vier null neunundsechzig dreihundertzwölf", "+4917604069312");
    row("de", "a: Ihre Nummer?\nc: null eins zweiundsiebzig neun neun sechs acht fünf drei zwei ab fünf uhr bin ich da", "+491729968532");
    row("de", "a: Ihre Nummer?\nc: null acht neun viermal die neun acht null sieben sieben", "+4989999980" "77");
    row("de", "a: Ihr Geburtsdatum?\nc: zwölfter fünfter achtzig\na: Und Ihre Nummer?\nc: null eins sieben vier neun vier sechs vier drei null acht", "+491749464308");
    row("de", "a: Ihre Nummer?\nc: plus vier vier sieben sieben null null neun null null eins vier sechs", "+447700900146");
    row("en", "a: Your phone number?\nc: oh three oh two three one two five double oh one", berlin);
    row("en", "a: Your phone number?\nc: zero three zero, two three one, twenty five, zero zero one", berlin);
    row("en", "a: And your phone number, please?\nc: Plus four nine one seven four nine four six four three oh eight.", "+491749464308");
    row("en", "a: Your phone number?\nc: plus four four seven seven double oh\na: Yes.\nc: nine hundred\na: Yes.\nc: one four six", "+447700900146");
    row("en", "a: Your phone number?\nc: plus one two oh two five five five oh one three seven", "+12025550137");
    row("en", "a: Best number?\nc: oh one seven two nine nine two five nine oh four oh hang on what day was it", "+491729925904");
    row("de", "a: Ihre Nummer?\nc: zwo zwo eins mit ner null davor und dann siebenundvierzig zehn fünf zweiundsechzig\na: 0221 4710 562?\nc: stimmt jenau", "+492214710562");
    row("de", "a: Und Ihre Handynummer?\nc: ja die null eins sieben eins drei neun zwei null null doppel sieben", "+491713920077");
    row("de", "a: Ihre Nummer?\nc: null sechs neun neun null null null neun fünfhundertzwölf", "+496990009512");
    row("en", "a: Best number?\nc: it's plus four four twenty seven nine four six oh double one two", "+442079460112");
}

void TestSpokenPhones::numbersAreDictated() { COMPARE_PHONE(); }

void TestSpokenPhones::correctionsAreWorkedIn_data()
{
    columns();
    const char *berlin = "+493023125001";
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins nein zwei drei eins zwei fünf null null eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei zwei äh nein eins zwei fünf null null eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei vier eins quatsch zwei drei eins zwei fünf null null eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei moment nochmal von vorne null drei null zwei drei eins zwei fünf null null eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null zwei nee falsch hinten eine eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null sieben\na: 030 23125007?\nc: nein am ende null null eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null sieben\na: 030 23125007?\nc: nein nicht sieben sondern eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null sieben\na: 030 23125007?\nc: nicht sieben, eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null sieben\na: 030 23125007?\nc: nein eins statt sieben", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null eins\na: 030 23126001?\nc: nein zwei fünf null null eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null eins\na: 030 24125001?\nc: nein zwei drei eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null eins\na: 040 23125001?\nc: nein am anfang null drei null", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null sieben\na: 030 23125007?\nc: nein die letzten zwei ziffern sind null eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null vier null sechs sechs neun sechs neun\na: Wie bitte?\nc: null drei null zwei drei eins zwei fünf null null eins", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null eins\na: Entschuldigung, können Sie das wiederholen?\nc: zwei fünf null null eins", berlin);
    row("en", "a: Your number?\nc: it's oh two two one four seven one oh two oh six no wait that's wrong two six oh at the end", "+492214710260");
    row("en", "a: Your number?\nc: oh three oh two three one two five double oh seven\na: 030 23125007?\nc: no it ends in oh one", berlin);
    row("en", "a: Your number?\nc: oh three oh two three one two five double oh seven\na: 030 23125007?\nc: not seven, one", berlin);
    row("en", "a: Your number?\nc: oh three oh two three sorry oh three oh two three one two five double oh one", berlin);
    row("de", "a: Haben Sie noch die Nummer 030 23125 662?\nc: ach nein die ist alt ich hab jetzt null dreißig dreiundzwanzig einhundertfünfundzwanzig und dann acht null sieben", "+493023125807");
    row("en", "a: Your number?\nc: oh eight nine triple nine nine eight four seven two\na: 089 99998 472?\nc: let me think triple nine nine eight no it's quadruple nine and then eight yeah what you said four seven two", "+498999998472");
    row("de", "a: Ihre Nummer?\nc: null vier null sechs sechs neun sechs neun acht eins zwei\na: 040 66969 812?\nc: nein acht zwei eins am schluss", "+494066969821");
    row("de", "a: Stimmt die Nummer 0221 4710 300 noch?\nc: nee ich hab eine neue null eins fünf zwei achtundzwanzig einundachtzig dreiundsiebzig sechsundachtzig", "+4915228817386");
    row("en", "a: Is it still 030 23125 400?\nc: no that's my old one it's oh three oh two three one two five four one one", "+493023125411");
}

void TestSpokenPhones::correctionsAreWorkedIn() { COMPARE_PHONE(); }

void TestSpokenPhones::readBacks_data()
{
    columns();
    const char *berlin = "+493023125001";
    row("en", "a: Then I'll delete your reminder for oh three oh, two three one two five, oh oh one.\nc: yes that's my number okay", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null eins\na: 030 231 25 001, richtig?\nc: ja genau", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null eins\na: 030 23125002?\nc: nein", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null eins\na: 030 23125001?\nc: nein das ist falsch", "");
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null eins\na: 030 23125001, Freitag um zehn?\nc: nein um elf", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null eins\na: 030 23125001, Freitag um zehn?\nc: nein um fünfzehn uhr dreißig", berlin);
    row("de", "a: Ihre Nummer?\nc: null drei null zwei drei eins zwei fünf null null eins\na: 030 23125001. Noch etwas?\nc: nein danke", berlin);
    row("de", "a: Darf ich die Nummer 030 23125001 notieren, ist das Ihre Telefonnummer?\nc: ja genau", berlin);
    row("de", "a: Bei Notfällen wählen Sie bitte die 030 23125999.\nc: ja gut", "");
    row("en", "a: Your number?\nc: oh three oh two three one two five double oh one\na: So that's 030 23125001?\nc: yes that's right", berlin);
    row("de", "a: Ihre Telefonnummer?\nc: die steht doch im system\na: Ich habe 040 66969 310.\nc: ja die stimmt", "+494066969310");
}

void TestSpokenPhones::readBacks() { COMPARE_PHONE(); }

void TestSpokenPhones::whatIsNoNumber_data()
{
    columns();
    for (const char *dialogue : {"a: Ihre Nummer?\nc: die nummer von der ich anrufe", "a: Ihre Nummer?\nc: die sehen sie doch auf dem display", "a: Ihre Nummer?\nc: die haben sie schon",
                                 "a: Ihre Versichertennummer?\nc: a eins zwei drei vier fünf sechs sieben acht neun", "a: Ihre Postleitzahl?\nc: eins null eins eins fünf",
                                 "a: Ihr Geburtsdatum?\nc: null eins null zwei neunzehnhundertachtzig", "c: am siebzehnten vierten um vierzehn uhr dreißig", "c: am 17.04.2026 um 14:30",
                                 "c: das kostet neunzig euro oder hundertzwanzig", "c: ich bin einundachtzig", "c: null", "c:", "c: meine versichertennummer ist 0123456789",
                                 "a: Ihre Nummer?\nc: null drei null", "a: Die Zentrale hat die 030 23125001.\nc: ja danke"})
        row("de", dialogue, "");
    for (const char *dialogue : {"a: Your number?\nc: the one i'm calling from", "a: Your date of birth?\nc: oh one oh two nineteen eighty", "c: at ten to eight", "c: oh hello there"})
        row("en", dialogue, "");
}

void TestSpokenPhones::whatIsNoNumber() { COMPARE_PHONE(); }

void TestSpokenPhones::theRegionReadsNationalNumbers()
{
    const QList<SpokenTurn> turns{{true, u"Your number?"_s}, {false, u"oh two oh seven nine four six oh one two three"_s}};
    QCOMPARE(readPhone(turns, Language::English, u"GB"_s).value, u"+442079460123"_s);
    const QList<SpokenTurn> american{{true, u"Your number?"_s}, {false, u"two oh two five five five oh one three seven"_s}};
    QCOMPARE(readPhone(american, Language::English, u"US"_s).value, u"+12025550137"_s);
}

void TestSpokenPhones::evidenceAndConfidence()
{
    const QString first = u"äh null drei null"_s;
    const QString second = u"zwei drei eins zwei fünf null null eins bitte"_s;
    const QList<SpokenTurn> turns{{true, u"Ihre Nummer?"_s}, {false, first}, {true, u"Mhm."_s}, {false, second}};
    const HeardValue said = readPhone(turns, Language::German, u"DE"_s);
    QCOMPARE(said.value, u"+493023125001"_s);
    QCOMPARE(said.evidence, (QList<TurnSpan>{{1, 3, 17}, {3, 0, 39}}));
    const HeardValue confirmed = readPhone(turns + QList<SpokenTurn>{{true, u"030 23125001, richtig?"_s}, {false, u"ja"_s}}, Language::German, u"DE"_s);
    QCOMPARE(confirmed.value, said.value);
    QVERIFY(confirmed.confidence > said.confidence);
    QCOMPARE(confirmed.evidence.last(), (TurnSpan{4, 0, 12}));
}

void TestSpokenPhones::anyTextIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("digits") << QString(1'000'000, u'7');
    QTest::newRow("words") << u"null "_s.repeated(200'000);
    QTest::newRow("hundreds") << u"one hundred and "_s.repeated(60'000);
    QTest::newRow("doubts") << u"zweihundertfünf "_s.repeated(60'000);
    QTest::newRow("corrections") << u"nein sieben nicht acht am ende neun "_s.repeated(30'000);
    QTest::newRow("doubles") << u"doppel die "_s.repeated(90'000);
    QTest::newRow("broken") << QString(QChar(0xDC00)) + u"\u0663\u0660 +49\u202E 30"_s;
}

void TestSpokenPhones::anyTextIsTaken()
{
    QFETCH(QString, text);
    for (const Language language : {Language::German, Language::English}) {
        const HeardValue phone = readPhone({{true, u"Telefonnummer? Phone number?"_s}, {false, text}, {true, text}, {false, text}}, language, u"DE"_s);
        QVERIFY(phone.value.size() <= 16);
        QCOMPARE(phone.value.isEmpty(), phone.evidence.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSpokenPhones)
#include "tst_spokenphones.moc"
