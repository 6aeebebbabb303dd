#include "services/core/understanding/text/numberwords.h"
#include "services/core/understanding/text/tokens.h"

#include <QTest>

using namespace askpro::core;
using askpro::models::Language;

class SpokenTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFolded_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("tokens");
        const auto row = [](const char *text, const char *tokens) { QTest::newRow(text) << QByteArray(text) << QByteArray(tokens); };
        row("Übermorgen früh", "uebermorgen frueh");
        row("drei\xC3\x9Fig", "dreissig");
        row("o'clock New Year\xE2\x80\x99s Eve", "oclock new years eve");
        row("15h, 3pm", "15 h , 3 pm");
        row("18.07.2014", "18 . 07 . 2014");
        row("9\xE2\x80\x93" "11", "9 - 11");
        row("a\xCC\x88rger", "aerger");
        row("J\xC3\xBCrgen Chlo\xC3\xA9 \xC5\x81uk", "juergen chloe luk");
        row("", "");
        row("   \xC2\xA0 ", "");
    }
    void wordsAreFolded()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, tokens);
        QByteArrayList folded;
        for (const Token &token : tokenize(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))))
            folded.append(QByteArray::fromStdString(token.folded));
        QCOMPARE(folded.join(' '), tokens);
    }

    void spansAreBytesOfTheText()
    {
        const std::string text = "am fünften, 14h";
        const auto tokens = tokenize(text);
        QCOMPARE(tokens.size(), std::size_t(5));
        QCOMPARE(tokens[1].in(text), std::string_view("fünften"));
        QVERIFY(tokens[2].glued);
        QVERIFY(!tokens[3].glued);
        QVERIFY(tokens[4].glued);
    }

    void brokenBytesAreOneTokenEachRun()
    {
        const auto tokens = tokenize("um \xFF\xFE\xC3 drei \xD0\xBF\xD1\x80\xD0\xB8");
        QCOMPARE(tokens.size(), std::size_t(4));
        QCOMPARE(tokens[1].kind, Token::Kind::Broken);
        QCOMPARE(tokens[3].kind, Token::Kind::Broken);
    }

    void numbersAsWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("german");
        QTest::addColumn<int>("value");
        QTest::addColumn<bool>("ordinal");
        const auto german = [](const char *word, int value, bool ordinal = false) {
            QTest::newRow(word) << QString::fromUtf8(word) << true << value << ordinal;
        };
        german("eins", 1);
        german("zwo", 2);
        german("fuenfunddreissig", 35);
        german("zweiundzwanzigster", 22, true);
        german("siebzehnten", 17, true);
        german("ersten", 1, true);
        german("achte", 8, true);
        german("dreissigsten", 30, true);
        german("hundertfuenf", 105);
        german("zweitausendsechsundzwanzig", 2026);
        german("neunzehnhundertachtzig", 1980);
        german("montag", -1);
        german("und", -1);
        german("hundertundeinhundert", -1);
        const auto english = [](const char *word, int value, bool ordinal = false) {
            QTest::newRow(word) << QString::fromUtf8(word) << false << value << ordinal;
        };
        english("twelve", 12);
        english("thirtieth", 30, true);
        english("a", -1);
        english("zwei", -1);
    }
    void numbersAsWords()
    {
        QFETCH(QString, word);
        QFETCH(bool, german);
        QFETCH(int, value);
        QFETCH(bool, ordinal);
        const auto found = numberWord(word.toStdString(), german ? Language::German : Language::English);
        QCOMPARE(found ? found->value : -1, value);
        QCOMPARE(found && found->ordinal, ordinal);
    }
};

QTEST_GUILESS_MAIN(SpokenTokensTest)
#include "tst_spokentokens.moc"
