#include "ui/common/searchhits.h"

#include "models/common/fold.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;

class SearchHitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundFromTheirBeginningFoldedAlike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("hits");
        QTest::newRow("umlaut as two letters") << u"Frau Müller, Mühle"_s << u"muell"_s << QStringList{u"Müll"_s};
        QTest::newRow("umlaut as it is") << u"Frau Mueller"_s << u"mül"_s << QStringList{u"Muel"_s};
        QTest::newRow("sharp s") << u"Große Straße"_s << u"strasse gros"_s << QStringList{u"Groß"_s, u"Straße"_s};
        QTest::newRow("not inside a word") << u"Zahnreinigung reinigen"_s << u"rein"_s << QStringList{u"rein"_s};
        QTest::newRow("accent") << u"René ruft an"_s << u"rene"_s << QStringList{u"René"_s};
        QTest::newRow("nothing") << u"Guten Tag"_s << u"krone"_s << QStringList{};
        QTest::newRow("no words") << u"Guten Tag"_s << QString() << QStringList{};
    }
    void wordsAreFoundFromTheirBeginningFoldedAlike()
    {
        QFETCH(QString, text);
        QFETCH(QString, search);
        QStringList found;
        for (const ui::TextSpan &hit : ui::hitsIn(text, models::searchWords(search)))
            found.append(text.sliced(hit.from, hit.length));
        QTEST(found, "hits");
    }

    void aLongSentenceBeginsShortBeforeItsHit()
    {
        const QString sentence = u"Guten Tag, ich hätte gern einen Termin für eine Krone."_s;
        QCOMPARE(ui::aroundFirstHit(sentence, {u"krone"_s}), u"… für eine Krone."_s);
        QCOMPARE(ui::aroundFirstHit(sentence, {u"tag"_s}), sentence);
        QCOMPARE(ui::aroundFirstHit(sentence, {u"nichts"_s}), sentence);
    }
};

QTEST_GUILESS_MAIN(SearchHitsTest)
#include "tst_searchhits.moc"
