#include "ui/calls/callfaces.h"
#include "ui/theme/tokens.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using ui::Ink;
using ui::Tokens;

namespace {

struct Pair
{
    const char *name;
    Ink front;
    Ink ground;
    double least;    ///< 4.5 for text, 3 for what is not
};

// Every pair of the design's table of colours, and those that the pages put together besides.
const Pair pairs[]{
    {"text on surface", &Tokens::text, &Tokens::surface, 4.5},
    {"text on bg", &Tokens::text, &Tokens::bg, 4.5},
    {"text on selection", &Tokens::text, &Tokens::selection, 4.5},
    {"text on hover", &Tokens::text, &Tokens::hover, 4.5},
    {"text on sidebar", &Tokens::text, &Tokens::sidebar, 4.5},
    {"text2 on surface", &Tokens::text2, &Tokens::surface, 4.5},
    {"text2 on surface2", &Tokens::text2, &Tokens::surface2, 4.5},
    {"text2 on sidebar", &Tokens::text2, &Tokens::sidebar, 4.5},
    {"text2 on selection", &Tokens::text2, &Tokens::selection, 4.5},
    {"text2 on neutralTint", &Tokens::text2, &Tokens::neutralTint, 4.5},
    {"text3 on surface", &Tokens::text3, &Tokens::surface, 4.5},
    {"text3 on bg", &Tokens::text3, &Tokens::bg, 4.5},
    {"text3 on sidebar", &Tokens::text3, &Tokens::sidebar, 4.5},
    {"text3 on selection", &Tokens::text3, &Tokens::selection, 4.5},
    {"onAccent on accent", &Tokens::onAccent, &Tokens::accent, 4.5},
    {"onAccent on accentHover", &Tokens::onAccent, &Tokens::accentHover, 4.5},
    {"accentText on surface", &Tokens::accentText, &Tokens::surface, 4.5},
    {"accentText on accentTint", &Tokens::accentText, &Tokens::accentTint, 4.5},
    {"success on surface", &Tokens::success, &Tokens::surface, 4.5},
    {"success on its tint", &Tokens::success, &Tokens::successTint, 4.5},
    {"success on selection", &Tokens::success, &Tokens::selection, 3},
    {"warning on surface", &Tokens::warning, &Tokens::surface, 4.5},
    {"warning on its tint", &Tokens::warning, &Tokens::warningTint, 4.5},
    {"danger on surface", &Tokens::danger, &Tokens::surface, 4.5},
    {"danger on its tint", &Tokens::danger, &Tokens::dangerTint, 4.5},
    {"danger on selection", &Tokens::danger, &Tokens::selection, 3},
    {"danger on surface2", &Tokens::danger, &Tokens::surface2, 4.5},
    {"danger on evidence", &Tokens::danger, &Tokens::evidence, 4.5}, // where a refusal and a value overlap
    {"dangerFill on its tint", &Tokens::dangerFill, &Tokens::dangerTint, 3},
    {"text on evidence", &Tokens::text, &Tokens::evidence, 4.5},
    {"onInverse on inverse", &Tokens::onInverse, &Tokens::inverse, 4.5},
    {"text on warningTint", &Tokens::text, &Tokens::warningTint, 4.5},
    {"accentText on warningTint", &Tokens::accentText, &Tokens::warningTint, 4.5},
    {"ctl on surface", &Tokens::ctl, &Tokens::surface, 3},
    {"ctl on bg", &Tokens::ctl, &Tokens::bg, 3},
    {"successFill on surface", &Tokens::successFill, &Tokens::surface, 3},
    {"warningFill on surface", &Tokens::warningFill, &Tokens::surface, 3},
    {"dangerFill on surface", &Tokens::dangerFill, &Tokens::surface, 3},
    {"evidenceLine on surface", &Tokens::evidenceLine, &Tokens::surface, 3},
};

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("pair");
        for (int i = 0; i < int(std::size(pairs)); ++i) {
            QTest::addRow("light: %s", pairs[i].name) << false << i;
            QTest::addRow("dark: %s", pairs[i].name) << true << i;
        }
    }
    void everyPairCanBeRead()
    {
        QFETCH(bool, dark);
        QFETCH(int, pair);
        const Tokens &t = dark ? ui::darkTokens() : ui::lightTokens();
        const double ratio = ui::contrast(t.*pairs[pair].front, t.*pairs[pair].ground);
        QVERIFY2(ratio >= pairs[pair].least, qPrintable(QString::number(ratio)));
    }

    void chartColoursStandOut()
    {
        for (const Tokens *t : {&ui::lightTokens(), &ui::darkTokens()}) {
            for (const QColor &color : t->chart)
                QVERIFY2(ui::contrast(color, t->surface) >= 3, qPrintable(color.name()));
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(ui::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void noStateSpeaksByColourAlone()
    {
        QSet<QString> symbols;
        for (int face = int(ui::CallFace::Running); face <= int(ui::CallFace::Aborted); ++face)
            symbols.insert(ui::lookOf(ui::CallFace(face)).symbol);
        QCOMPARE(symbols.size(), int(ui::CallFace::Aborted) + 1);
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
