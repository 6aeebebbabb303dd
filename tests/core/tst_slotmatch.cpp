#include "services/core/understanding/time/slotmatch.h"
#include "services/core/understanding/time/timereader.h"

#include <QTest>

using namespace askpro::core;
using namespace Qt::StringLiterals;
using askpro::models::Language;

namespace {

// Tuesday 2026-04-14, 09:30.
const LocalDays tuesday(std::chrono::year(2026) / 4 / 14);
const LocalMinutes now = LocalMinutes(tuesday) + std::chrono::minutes(570);

TimeWish wishOf(const char *text)
{
    TimeContext context;
    context.now = now;
    return readTime(text, context).wish;
}

SlotMatch matchOf(const char *text, int daysAhead, int hour, int minute = 0)
{
    return matches(wishOf(text), LocalMinutes(tuesday + std::chrono::days(daysAhead)) + std::chrono::minutes(60 * hour + minute), ClockMinutes(30), now);
}

} // namespace

class SlotMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFits_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("minute");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *wish, int days, int hour, int minute, bool fits) {
            QTest::newRow(qPrintable(QString::fromUtf8(wish) + u' ' + QString::number(days) + u' ' + QString::number(hour) + u':' + QString::number(minute)))
                << QByteArray(wish) << days << 60 * hour + minute << fits;
        };
        row("am Donnerstag um drei", 2, 15, 0, true);
        row("am Donnerstag um drei", 2, 15, 30, false);
        row("am Donnerstag um drei", 3, 15, 0, false);
        row("am Donnerstag gegen drei", 2, 15, 30, true);
        row("donnerstags ab 16 Uhr", 2, 16, 30, true);
        row("donnerstags ab 16 Uhr", 9, 17, 0, true);
        row("donnerstags ab 16 Uhr", 2, 15, 30, false);
        row("nächste Woche vormittags", 6, 9, 0, true);
        row("nächste Woche vormittags", 6, 14, 0, false);
        row("nächste Woche außer Mittwoch", 8, 9, 0, false);
        row("nächste Woche außer Mittwoch", 9, 9, 0, true);
        row("zwischen 9 und 10 Uhr", 1, 9, 30, true);
        row("zwischen 9 und 10 Uhr", 1, 9, 45, false);
        row("nicht am Montag", 6, 9, 0, false);
        row("nicht am Montag", 7, 9, 0, true);
        row("Montag oder Freitag um zehn", 3, 10, 0, true);
        row("Montag oder Freitag um zehn", 4, 10, 0, false);
        row("freitags in geraden Wochen", 3, 9, 0, true);
        row("freitags in geraden Wochen", 10, 9, 0, false);
        row("ganz egal", 30, 9, 0, true);
        row("ganz egal", 0, 9, 15, false); // it is half past
        row("Donnerstag ab elf", 2, 16, 0, true);
        row("Donnerstag ab elf", 3, 16, 0, false);
        row("Donnerstag bis elf", 2, 10, 45, true);
        row("Donnerstag bis elf", 1, 10, 0, false);
        row("bis Donnerstag um elf", 1, 16, 0, true);
        // What is excluded must not be touched at all.
        row("am Freitag, aber nicht zwischen 12 und 14 Uhr", 3, 11, 30, true);
        row("am Freitag, aber nicht zwischen 12 und 14 Uhr", 3, 11, 45, false);
        row("am Freitag, aber nicht zwischen 12 und 14 Uhr", 3, 13, 45, false);
        row("am Freitag, aber nicht zwischen 12 und 14 Uhr", 3, 14, 0, true);
        row("ganz egal, nur nicht um drei", 5, 14, 45, false);
        row("jeden zweiten Montag ab 4. Mai", 20, 9, 0, true);
        row("jeden zweiten Montag ab 4. Mai", 27, 9, 0, false);
        row("Freitag der siebzehnte Mai", 33, 9, 0, false);
        row("in acht Tagen", 7, 9, 0, false);
    }
    void whatFits()
    {
        QFETCH(QByteArray, wish);
        QFETCH(int, days);
        QFETCH(int, minute);
        QFETCH(bool, fits);
        QCOMPARE(matchOf(wish.constData(), days, 0, minute).fits(), fits);
    }

    void nearerIsBetter()
    {
        const auto score = [](const char *wish, int days, int hour, int minute = 0) { return matchOf(wish, days, hour, minute).score; };
        QVERIFY(score("Donnerstag um drei", 2, 15, 30) > score("Donnerstag um drei", 2, 17));
        QVERIFY(score("Donnerstag um drei", 3, 15) > score("Donnerstag um drei", 4, 15));
        QVERIFY(score("so bald wie möglich", 1, 9) > score("so bald wie möglich", 5, 9));
        QCOMPARE(score("außer donnerstags", 2, 9), 0.0);
    }

    void theReasonIsSaid()
    {
        QCOMPARE(slotMatchText(matchOf("donnerstags ab 16 Uhr", 2, 16, 30), Language::German), u"Do, 16:30: Wochentag und Zeitraum passen"_s);
        QCOMPARE(slotMatchText(matchOf("donnerstags ab 16 Uhr", 2, 15), Language::German), u"Do, 15:00: Wochentag passt, Zeitraum passt nicht"_s);
        QCOMPARE(slotMatchText(matchOf("donnerstags ab 16 Uhr", 2, 16, 30), Language::English), u"Thu, 16:30: weekday and time window fit"_s);
        QCOMPARE(slotMatchText(matchOf("ganz egal", 0, 8), Language::German), u"Di, 08:00: vorbei"_s);
        QCOMPARE(slotMatchText(matchOf("nicht am Montag", 6, 9), Language::German), u"Mo, 09:00: ausgeschlossen"_s);
    }
};

QTEST_GUILESS_MAIN(SlotMatchTest)
#include "tst_slotmatch.moc"
