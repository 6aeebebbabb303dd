#include "services/core/understanding/call/callreader.h"
#include "tests/core/calldialogues.h"

#include <QTest>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace {

constexpr LocalMinutes tuesday = LocalDays{std::chrono::year{2026} / 4 / 14} + std::chrono::hours(9) + std::chrono::minutes(30);

CallContext contextFor(Language language)
{
    CallContext context;
    context.language = language;
    context.now = tuesday;
    context.zone = QTimeZone("Europe/Berlin");
    context.region = u"DE"_s;
    const QStringList names = language == Language::German ? QStringList{u"Erstgespräch"_s, u"Kontrolluntersuchung"_s, u"Professionelle Zahnreinigung"_s}
                                                           : QStringList{u"First consultation"_s, u"Check-up"_s, u"Teeth cleaning"_s};
    for (const QString &name : names)
        context.services.append({name, {}});
    return context;
}

QList<SpokenTurn> turnsOf(const char *lines)
{
    QList<SpokenTurn> turns;
    for (const QString &line : QString::fromUtf8(lines).split(u'\n'))
        turns.append({line.startsWith(u"A: "_s), line.mid(3)});
    return turns;
}

void addRows(std::span<const Dialogue> dialogues, Language language)
{
    for (const Dialogue &dialogue : dialogues) {
        QTest::addRow("%s, %s", language == Language::German ? "German" : "English", dialogue.name)
            << QString::fromUtf8(dialogue.turns) << int(language) << QString::fromUtf8(dialogue.slot) << QString::fromUtf8(dialogue.service) << QString::fromUtf8(dialogue.veto);
    }
}

} // namespace

class TestCallReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAgreedIsRead_data();
    void whatWasAgreedIsRead();
    void evidencePointsAtTheWords();
    void anyInputIsAnswered_data();
    void anyInputIsAnswered();
};

void TestCallReading::whatWasAgreedIsRead_data()
{
    QTest::addColumn<QString>("turns");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("slot");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("veto");
    addRows(germanDialogues(), Language::German);
    addRows(englishDialogues(), Language::English);
}

void TestCallReading::whatWasAgreedIsRead()
{
    QFETCH(QString, turns);
    QFETCH(int, language);
    QFETCH(QString, slot);
    QFETCH(QString, service);
    QFETCH(QString, veto);
    const CallReading reading = readCall(turnsOf(turns.toUtf8().constData()), contextFor(Language(language)));
    const QString read = reading.bookedIntent ? reading.date.value + u' ' + reading.time.value : QString();
    QCOMPARE(read, slot);
    if (!service.isEmpty())
        QCOMPARE(reading.service.value, service);
    if (!veto.isEmpty())
        QVERIFY2(reading.vetoes.contains(veto), qPrintable(reading.vetoes.join(u' ')));
    QCOMPARE(reading.vetoes.isEmpty(), reading.bookedIntent);
    QCOMPARE(reading.bookedIntent && reading.confidence == 0, false);
}

void TestCallReading::evidencePointsAtTheWords()
{
    const auto turns = turnsOf("A: Für die Zahnreinigung hätte ich Übermorgen, den 16. April, um 10 Uhr.\nU: ja das passt 😀 also am sechzehnten um zehn\nA: Ist eingetragen.\nU: danke");
    const CallReading reading = readCall(turns, contextFor(Language::German));
    QCOMPARE(reading.date.value, u"2026-04-16"_s);
    QStringList words;
    for (const TurnSpan &span : reading.date.evidence)
        words.append(turns.at(span.turn).text.mid(span.from, span.to - span.from));
    QVERIFY2(words.join(u'|').contains(u"16. April, um 10 Uhr"_s), qPrintable(words.join(u'|')));
    QVERIFY2(words.join(u'|').contains(u"sechzehnten um zehn"_s), qPrintable(words.join(u'|')));
}

void TestCallReading::anyInputIsAnswered_data()
{
    QTest::addColumn<QList<QString>>("texts");
    QTest::newRow("nothing") << QList<QString>{};
    QTest::newRow("empty turns") << QList<QString>{u""_s, u""_s, u" "_s};
    QTest::newRow("one word a million times") << QList<QString>{u"ja "_s.repeated(350'000), u"am freitag um zehn "_s.repeated(50'000)};
    QTest::newRow("one long word") << QList<QString>{u"x"_s.repeated(1'000'000)};
    QTest::newRow("half a surrogate") << QList<QString>{QString(QChar(char16_t(0xD83D))) + u" freitag um zehn passt"_s, QString(QChar(char16_t(0xDE00)))};
    QTest::newRow("many turns") << QList<QString>(5000, u"freitag um zehn oder montag um elf"_s);
    QTest::newRow("mixed scripts") << QList<QString>{u"пятница в десять"_s, u"الجمعة"_s, u"金曜日の十時"_s};
}

void TestCallReading::anyInputIsAnswered()
{
    QFETCH(QList<QString>, texts);
    QList<SpokenTurn> turns;
    for (qsizetype i = 0; i < texts.size(); ++i)
        turns.append({i % 2 == 0, texts.at(i)});
    for (const Language language : {Language::German, Language::English}) {
        const CallReading once = readCall(turns, contextFor(language));
        const CallReading again = readCall(turns, contextFor(language));
        QCOMPARE(once.date.value, again.date.value);
        QCOMPARE(once.vetoes, again.vetoes);
        QVERIFY(once.bookedIntent || !once.vetoes.isEmpty());
        for (const TurnSpan &span : once.date.evidence)
            QVERIFY(span.from >= 0 && span.to <= turns.at(span.turn).text.size() && span.from < span.to);
    }
}

QTEST_GUILESS_MAIN(TestCallReading)
#include "tst_callreading.moc"
