#include "tests/support/waiting.h"
#include "ui/calls/transcriptview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;

namespace {

Utterance said(Speaker speaker, const QString &text, const QString &tool = {})
{
    return {0, speaker, text, 1.0, {}, tool, {}};
}

QList<Utterance> turns(int count)
{
    QList<Utterance> all;
    for (int i = 0; i < count; ++i)
        all.append(said(i % 2 ? Speaker::User : Speaker::Agent, u"Zeile %1: "_s.arg(i) + u"das ist ein Satz, der umbrochen wird. "_s.repeated(1 + i % 4)));
    return all;
}

struct View
{
    View()
    {
        view.resize(420, 600);
        view.setVisible(true);
    }
    [[nodiscard]] int position() const { return view.verticalScrollBar()->value(); }
    [[nodiscard]] QString spoken() const { return view.accessibleDescription(); }

    ui::TranscriptView view;
};

int pixelsOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color;
    }
    return found;
}

} // namespace

class TranscriptViewTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    void init() { m_theme.setMode(ui::ThemeMode::Light); }

    void tenThousandTurnsAreOneScroll()
    {
        View v;
        v.view.show(turns(10'000), {}, u"Kolb"_s);
        QVERIFY(v.view.verticalScrollBar()->maximum() > 300'000);
        QVERIFY(v.spoken().startsWith(u"Assistant: Zeile 0:"_s));
        QTest::keyClick(&v.view, Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(v.position(), v.view.verticalScrollBar()->maximum(), tests::soon);
        QVERIFY(v.spoken().contains(u"Kolb: Zeile 9999:"_s));
        QVERIFY(v.spoken().size() <= 4000);
        QTest::keyClick(&v.view, Qt::Key_Home);
        QCOMPARE(v.position(), 0);
        QVERIFY(!v.view.grab().isNull());
    }

    /// What the mouse can point at, Shift with an arrow key can, too: each place in turn, and around the end.
    void theKeyboardWalksThroughTheEvidence()
    {
        View v;
        const QList<EvidenceSpan> evidence{{u"name"_s, 1, 0, 5}, {u"date"_s, 301, 0, 5}, {u"date"_s, 303, 0, 5}};
        v.view.show(turns(400), evidence, {});
        QSignalSpy pointed(&v.view, &ui::TranscriptView::pointed);
        QList<int> positions;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&v.view, Qt::Key_Right, Qt::ShiftModifier);
            positions.append(v.position());
        }
        QCOMPARE(pointed.size(), 4);
        QCOMPARE(pointed.at(0).first().toString(), u"name"_s);
        QCOMPARE(pointed.at(1).first().toString(), u"date"_s);
        QCOMPARE(pointed.at(3).first().toString(), u"name"_s);
        QVERIFY(positions.at(1) > positions.at(0) + 1000);
        QCOMPARE(positions.at(3), positions.at(0));
        QTest::keyClick(&v.view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(pointed.last().first().toString(), u"date"_s);
    }

    /// Scrolling by lines through turns whose heights were estimated never jumps.
    void estimatesDoNotMakeItJump()
    {
        View v;
        v.view.show(turns(400), {}, {});
        v.view.verticalScrollBar()->setValue(v.view.verticalScrollBar()->maximum());
        for (int i = 0; i < 300; ++i) {
            v.view.viewport()->repaint();
            const int before = v.position();
            QTest::keyClick(&v.view, Qt::Key_Up);
            QVERIFY2(v.position() <= before + 400, "upwards leads upwards, but for what grew above");
        }
        while (v.position() > 0)
            QTest::keyClick(&v.view, Qt::Key_PageUp);
        QVERIFY(v.spoken().startsWith(u"Assistant: Zeile 0:"_s));
    }

    void oneTurnOfAMegabyteWithoutSpaces()
    {
        View v;
        const QList<Utterance> one{said(Speaker::User, QString(1'000'000, u'x') + u"Ende"_s)};
        v.view.show(one, {}, {});
        QVERIFY(v.view.verticalScrollBar()->maximum() > 100'000);
        v.view.search(u"ende"_s);
        QCOMPARE(v.view.hits(), 1);
        QVERIFY(v.position() > 100'000);
        QVERIFY(!v.view.grab().isNull());
        QVERIFY(v.spoken().size() <= 4000);
    }

    void aWordThatIsTooLongIsBroken()
    {
        View v;
        v.view.resize(420, 200);
        v.view.show({said(Speaker::User, QString(1'400, u'x'))}, {}, {});
        QVERIFY(v.view.verticalScrollBar()->maximum() > 200);
    }

    void piecesNeverBreakACharacter()
    {
        const QString pairs = u"😀"_s.repeated(5000);
        for (const ui::TextPiece &piece : ui::piecesOf(0, pairs))
            QVERIFY(!pairs.at(piece.from).isLowSurrogate());
        const QString marks = u"e\u0301"_s.repeated(5000);
        for (const ui::TextPiece &piece : ui::piecesOf(0, marks))
            QVERIFY(!marks.at(piece.from).isMark());
        const QString words = u"wort "_s.repeated(5000);
        qsizetype end = 0;
        for (const ui::TextPiece &piece : ui::piecesOf(0, words)) {
            QCOMPARE(piece.from, end);
            QVERIFY(piece.from == 0 || words.at(piece.from - 1) == u' ');
            end = piece.from + piece.length;
        }
        QCOMPARE(end, words.size());
        QVERIFY(ui::piecesOf(0, QString(9000, QChar(0x301))).size() > 1); // nothing but marks
        QCOMPARE(ui::piecesOf(0, QString()).size(), 1);
    }

    void controlCharactersAreShownAndOffsetsStay()
    {
        const QString text = u"a\u0000b\u001b[31m\u202Eexe.gpj\u202C\r\tz"_s;
        const QString shown = ui::harmless(text);
        QCOMPARE(shown.size(), text.size());
        for (const QChar c : shown)
            QVERIFY(c == u'\t' || c.category() != QChar::Other_Control);
        QVERIFY(!shown.contains(QChar(0x202e)));
        View v;
        v.view.show({said(Speaker::User, text), said(Speaker::User, u"<b>fett</b><img src=x>"_s), said(Speaker::Agent, u"שלום عليكم 12:30 abc"_s),
                     said(Speaker::Other, QString()), said(Speaker::ToolCall, u"{\"a\":1}"_s, u"check_availability"_s)},
                    {{u"x"_s, 2, 0, 8}, {u"y"_s, 0, 0, 99999}, {u"z"_s, 77, 0, 3}}, u"</b>\u202E"_s);
        QVERIFY(!v.view.grab().isNull());
        QVERIFY(v.spoken().contains(u"<b>fett</b><img src=x>"_s)); // literally
        QVERIFY(v.spoken().contains(u"check_availability: \n"_s));
        QVERIFY(!v.spoken().contains(u"{\"a\":1}"_s));
    }

    void evidenceIsMarkedInBothDirectionsOfText()
    {
        View v;
        v.view.show({said(Speaker::User, u"Am Montag"_s)}, {}, {});
        QCOMPARE(pixelsOf(v.view.grab().toImage(), ui::tokens().evidence), 0);
        v.view.show({said(Speaker::User, u"Am Montag"_s)}, {{u"date"_s, 0, 3, 6}}, {});
        const int latin = pixelsOf(v.view.grab().toImage(), ui::tokens().evidence);
        QVERIFY(latin > 200);
        v.view.show({said(Speaker::User, u"מחר בבוקר Montag"_s)}, {{u"date"_s, 0, 10, 6}}, {});
        const int mixed = pixelsOf(v.view.grab().toImage(), ui::tokens().evidence);
        QVERIFY(qAbs(mixed - latin) < latin / 4); // the word alone, not all between its ends
    }

    void refusalsAreRedAndWalkedThrough()
    {
        View v;
        v.view.show({said(Speaker::User, u"Nein, das geht nicht."_s), said(Speaker::User, u"Ja, gern."_s)},
                    {{u"refusal"_s, 0, 0, 20, EvidenceKind::Refusal}, {u"consent"_s, 1, 0, 8, EvidenceKind::Consent}}, {});
        const QImage shown = v.view.grab().toImage();
        QVERIFY(pixelsOf(shown, ui::tokens().dangerTint) > 200);
        QVERIFY(pixelsOf(shown, ui::tokens().dangerFill) > 50);
        QVERIFY(pixelsOf(shown, ui::tokens().danger) > 20); // words and pill
        QVERIFY(pixelsOf(shown, ui::tokens().evidence) > 100);
        QCOMPARE(pixelsOf(shown, ui::tokens().accentTint), 0);
        QSignalSpy pointed(&v.view, &ui::TranscriptView::pointed);
        QTest::keyClick(&v.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(pointed.size(), 1);
        QCOMPARE(pointed.first().first().toString(), QString()); // no field holds it
        QVERIFY(pixelsOf(v.view.grab().toImage(), ui::tokens().accentTint) > 1000);
        v.view.setPointed(u"consent"_s); // a field of that name is something else
        QCOMPARE(pixelsOf(v.view.grab().toImage(), ui::tokens().accentTint), 0);
    }

    /// Also where the theme changes while it is shown.
    void wordsAreColouredAsTheThemeIs()
    {
        View v;
        v.view.show({said(Speaker::User, u"Nein, das geht nicht."_s)}, {{u"refusal"_s, 0, 0, 20, EvidenceKind::Refusal}}, {});
        m_theme.setMode(ui::ThemeMode::Dark);
        const QImage dark = v.view.grab().toImage();
        QVERIFY(pixelsOf(dark, ui::darkTokens().danger) > 20);
        QCOMPARE(pixelsOf(dark, ui::lightTokens().danger), 0);
    }

    void wordsOfEvidenceAreStrong()
    {
        const QString word = u"Montagnachmittag"_s.repeated(2);
        const auto widthOfMark = [&](const QList<EvidenceSpan> &evidence) {
            View v;
            v.view.show({said(Speaker::User, word + u" bitte"_s)}, evidence, {});
            const QImage image = v.view.grab().toImage();
            int widest = 0;
            for (int y = 0; y < image.height(); ++y) {
                int line = 0;
                for (int x = 52; x < 52 + 300 && y > 20; ++x)
                    line += image.pixelColor(x, y) == ui::tokens().evidenceLine;
                widest = qMax(widest, line);
            }
            return widest;
        };
        const int width = widthOfMark({{u"date"_s, 0, 0, word.size()}});
        const qreal strong = ui::metricsOf(ui::FontRole::BodyStrong).horizontalAdvance(word);
        const qreal plain = ui::metricsOf(ui::FontRole::Body).horizontalAdvance(word);
        const QString numbers = u"%1: strong %2, plain %3"_s.arg(width).arg(strong).arg(plain);
        QVERIFY2(strong > plain + 4, qPrintable(numbers));
        QVERIFY2(qAbs(width - strong) < 3, qPrintable(numbers));
    }

    void fieldsAndSentencesPointToEachOther()
    {
        View v;
        QList<Utterance> all = turns(200);
        all[150].text = u"Am Montag"_s;
        v.view.show(all, {{u"date"_s, 150, 3, 6}}, {});
        v.view.reveal(u"date"_s);
        QVERIFY(v.position() > 2000);
        QSignalSpy pointed(&v.view, &ui::TranscriptView::pointed);
        for (int y = 0; y < v.view.viewport()->height() && pointed.isEmpty(); y += 6)
            QTest::mouseMove(v.view.viewport(), QPoint(52 + 40, y));
        QCOMPARE(pointed.size(), 1);
        QCOMPARE(pointed.first().first().toString(), u"date"_s);
        QVERIFY(pixelsOf(v.view.grab().toImage(), ui::tokens().accentTint) > 1000);
    }

    void searchingKnowsSpellings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("hits");
        QTest::newRow("case") << u"zahn"_s << 2;
        QTest::newRow("umlaut as ae") << u"baerbel"_s << 1;
        QTest::newRow("ae as umlaut") << u"Jäger"_s << 1;
        QTest::newRow("sharp s") << u"strasse"_s << 1;
        QTest::newRow("accent") << u"rene"_s << 1;
        QTest::newRow("pattern characters") << u"(a+"_s << 1;
        QTest::newRow("tools are not searched") << u"geheim"_s << 0;
        QTest::newRow("nothing") << QString() << 0;
    }
    void searchingKnowsSpellings()
    {
        QFETCH(QString, typed);
        QFETCH(int, hits);
        const QList<Utterance> all{said(Speaker::User, u"Zahnarzt? ZAHN!"_s), said(Speaker::User, u"Bärbel Jaeger, Hauptstraße"_s),
                                   said(Speaker::User, u"René (a+b)"_s), said(Speaker::ToolResult, u"geheim"_s)};
        QCOMPARE(ui::hitsOf(all, typed, 100).size(), hits);
    }

    void aHitThatIsFarAwayComesIntoSight()
    {
        View v;
        QList<Utterance> all = turns(5000);
        all[4321].text += u"Stecknadel"_s;
        v.view.show(all, {}, {});
        v.view.search(u"stecknadel"_s);
        QCOMPARE(v.view.hits(), 1);
        QVERIFY2(pixelsOf(v.view.grab().toImage(), ui::tokens().selection) > 100, "the word is marked where one looks");
        v.view.search(u"zeile"_s);
        QCOMPARE(v.view.hits(), ui::TranscriptView::mostHits);
    }
};

QTEST_MAIN(TranscriptViewTest)
#include "tst_transcriptview.moc"
