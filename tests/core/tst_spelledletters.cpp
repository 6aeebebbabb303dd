#include "services/core/understanding/person/letterhints.h"
#include "services/core/understanding/person/spelling.h"

#include <QTest>

using namespace askpro::core;
using askpro::models::Language;

class SpelledLettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreSpelled_data();
    void lettersAreSpelled();
    void remarksChangeLetters_data();
    void remarksChangeLetters();
};

void SpelledLettersTest::lettersAreSpelled_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("letters");
    const auto row = [](Language language, const char *said, const char *letters) {
        QTest::addRow("%s", said) << static_cast<int>(language) << QString::fromUtf8(said) << QString::fromUtf8(letters);
    };
    row(Language::German, "a n t o n", "anton");
    row(Language::German, "ärger ökonom übermut", "äöü");
    row(Language::German, "schule charlotte eszett", "schchß");
    row(Language::German, "anna bertha cäsar daniel jakob kaiser niklaus quasi rosa yverdon zürich", "abcdjknqryz");
    row(Language::German, "aachen chemnitz goslar ingelheim jena offenbach quickborn völklingen wuppertal xanten zwickau", "acgijoqvwxz");
    row(Language::German, "ypsilon zett vau we ix", "yzvwx");
    row(Language::German, "b e i doppel m", "beimm");
    row(Language::German, "m ü zweimal l e r", "müller");
    row(Language::German, "m o bindestrich k r a u s e", "mo-krause");
    row(Language::German, "k r a u s e er wohnt", "krause");
    row(Language::German, "m a i e r nein m e i e r", "meier");
    row(Language::German, "ja das ist er", "");
    row(Language::German, "ich fahre nach berlin", "");
    row(Language::English, "alfa bravo charlie delta", "abcd");
    row(Language::English, "bee ay dee gee ee ar", "badger");
    row(Language::English, "double u h i t e", "white");
    row(Language::English, "b as in bravo e n", "ben");
    row(Language::English, "i see you", "");
}

void SpelledLettersTest::lettersAreSpelled()
{
    QFETCH(int, language);
    QFETCH(QString, said);
    QFETCH(QString, letters);
    QString heard;
    for (const SpelledRun &run : spelledRuns(heardWords(said, 0), static_cast<Language>(language)))
        heard += run.letters;
    QCOMPARE(heard, letters);
}

void SpelledLettersTest::remarksChangeLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("expected");
    const auto remark = [](const char *name, const char *text, const char *expected) {
        QTest::addRow("%s %s", name, text) << QString::fromUtf8(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    remark("Krause", "mit c", "Crause");
    remark("Fogel", "mit v", "Vogel");
    remark("Schmid", "mit dt", "Schmidt");
    remark("Schmitt", "mit d am ende", "Schmid");
    remark("Meier", "mit a i", "Maier");
    remark("Meier", "mit ypsilon", "Meyer");
    remark("Hofmann", "mit doppel f", "Hoffmann");
    remark("Hoffmann", "mit einem f", "Hofmann");
    remark("Torsten", "mit th", "Thorsten");
    remark("Thomas", "ohne h", "Tomas");
    remark("Sarah", "ohne h", "Sara");
    remark("Tochtermann", "ohne h", "Tochtermann");
    remark("Walter", "mit t h", "Walther");
    remark("Krause", "mit k", "Krause");
    remark("Möller", "ohne ö", "Moller");
    remark("Fritz", "mit z", "Fritz");
    remark("Schulz", "mit tz", "Schultz");
}

void SpelledLettersTest::remarksChangeLetters()
{
    QFETCH(QString, name);
    QFETCH(QString, remark);
    QFETCH(QString, expected);
    const LetterHints hints = letterHintsAt(heardWords(remark, 0), 0, Language::German);
    QCOMPARE(hints.hints.size(), size_t(1));
    QCOMPARE(withHint(name, hints.hints.front()), expected);
}

QTEST_GUILESS_MAIN(SpelledLettersTest)
#include "tst_spelledletters.moc"
