#include "models/common/fold.h"

#include <QTest>

using namespace askpro::models;
using namespace Qt::StringLiterals;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsMeet()
    {
        QCOMPARE(folded(u"Müller"), u"mueller"_s);
        QCOMPARE(folded(u"Mu\u0308LLER"), u"mueller"_s); // a u and a mark
        QCOMPARE(folded(u"ÄÖÜß ẞ"), u"aeoeuess ss"_s);
        QCOMPARE(folded(u"René Şahin Çelik Łukasz Øre"), u"rene sahin celik lukasz oere"_s);
        QCOMPARE(folded(u"plain TEXT 12"), u"plain text 12"_s);
        QCOMPARE(folded(u""), u""_s);
        QCOMPARE(folded(u"Иван"), u"иван"_s);
    }

    void wordsAreLettersAndDigits()
    {
        QCOMPARE(foldedWords(u"Grüß Gott, Frau Dr. Müller-Lüdenscheidt! Gott."), (QStringList{u"gruess"_s, u"gott"_s, u"frau"_s, u"dr"_s, u"mueller"_s, u"luedenscheidt"_s}));
        QCOMPARE(foldedWords(u" -- \"'* "), QStringList());
        QCOMPARE(foldedWords(QString(500, u'x')).first().size(), 64);
    }

    void numbersAreFoundAsDialled()
    {
        QCOMPARE(numberWords(u"+493023125001"), (QStringList{u"493023125001"_s, u"03023125001"_s}));
        QCOMPARE(numberWords(u"+14155550100"), QStringList{u"14155550100"_s});
        QCOMPARE(numberWords(u"anonymous"), QStringList());
        QCOMPARE(searchWords(u"030 / 231 25-001"), QStringList{u"03023125001"_s});
        QCOMPARE(searchWords(u"+49 (30) 23125001"), QStringList{u"493023125001"_s});
        QCOMPARE(searchWords(u"0049 30 23125001"), QStringList{u"493023125001"_s});
        QCOMPARE(searchWords(u"um 12 Uhr"), (QStringList{u"um"_s, u"12"_s, u"uhr"_s}));
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
