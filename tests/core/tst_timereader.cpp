#include "services/core/understanding/time/timereader.h"
#include "services/core/understanding/time/timewishjson.h"

#include <QJsonArray>
#include <QTest>

using namespace askpro::core;
using namespace Qt::StringLiterals;
using askpro::models::Language;

namespace {

/// A wish in one line: "instant 2026-04-17T14:00", "interval 2026-04-16T11:00/..", "weekday_set SA ../11:00".
QString line(const QJsonObject &wish)
{
    const auto bound = [&](const QString &key) { return wish[key].isString() ? wish[key].toString() : u".."_s; };
    QStringList parts{wish["kind"_L1].toString()};
    if (parts.first() == "any_of"_L1) {
        const QJsonArray choices = wish["any_of"_L1].toArray();
        for (const QJsonValue &choice : choices)
            parts.append(u'(' + line(choice.toObject()) + u')');
    } else if (parts.first() == "interval"_L1) {
        parts.append(bound(u"start"_s) + u'/' + bound(u"end"_s));
    } else if (wish.contains("start"_L1) && parts.first() != "weekday_set"_L1) {
        parts.append(wish["start"_L1].toString());
    }
    const QJsonArray days = wish["days"_L1].toArray();
    for (const QJsonValue &day : days)
        parts.append(day.toString());
    if (wish["at"_L1].isString())
        parts.append(wish["at"_L1].toString());
    if (wish["from"_L1].isString() || wish["to"_L1].isString())
        parts.append(bound(u"from"_s) + u'/' + bound(u"to"_s));
    if (wish["mode"_L1].toString() == "exclude"_L1)
        parts.append(u"exclude"_s);
    for (const QLatin1StringView flag : {"approx"_L1, "ambiguous"_L1, "conflict"_L1, "past"_L1}) {
        if (wish[flag].toBool())
            parts.append(flag);
    }
    const QJsonArray others = wish["alternatives"_L1].toArray();
    for (const QJsonValue &other : others)
        parts.append(u"or "_s + other.toObject()["start"_L1].toString());
    const QJsonArray excluded = wish["exclude"_L1].toArray();
    for (const QJsonValue &other : excluded)
        parts.append(u"without "_s + line(other.toObject()));
    if (wish.contains("reason"_L1))
        parts.append(wish["reason"_L1].toString());
    return parts.join(u' ');
}

/// Tuesday 2026-04-14, 09:30 in Berlin: the instant of the examples.
TimeContext atNineThirty(Language language)
{
    TimeContext context;
    context.language = language;
    context.now = LocalMinutes(LocalDays(std::chrono::year(2026) / 4 / 14)) + std::chrono::minutes(570);
    context.zone = QTimeZone("Europe/Berlin");
    return context;
}

} // namespace

class TimeReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCallersSay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wish");
        const auto row = [](const char *text, const char *wish) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(wish); };
        row("am Freitag", "date 2026-04-17");
        row("am Dienstag", "date 2026-04-21");
        row("nächsten Samstag", "date 2026-04-18 ambiguous or 2026-04-25");
        row("übernächste Woche Montag", "date 2026-04-27");
        row("Ende Juli", "interval 2026-07-21T00:00/2026-08-01T00:00");
        row("letzter Montag im Juni", "date 2026-06-29");
        row("am fünften sechsten", "date 2026-06-05");
        row("am dreißigsten", "date 2026-04-30");
        row("Dienstag der zwölfte", "date 2026-05-12");
        row("Freitag der siebzehnte Mai", "date 2026-05-17 conflict");
        row("bis Sonntag", "interval ../2026-04-20T00:00");
        row("halb zwei", "instant 2026-04-14T13:30");
        row("fünf vor halb eins", "instant 2026-04-14T12:25");
        row("um drei", "instant 2026-04-14T15:00");
        row("um neun", "instant 2026-04-15T09:00");
        row("um sechs", "instant 2026-04-14T18:00");
        row("von elf bis zwei", "time_range 11:00/14:00");
        row("Donnerstag ab elf", "interval 2026-04-16T11:00/..");
        row("immer samstags vor elf", "weekday_set SA ../11:00");
        row("Montag oder Freitag um zehn", "any_of (instant 2026-04-20T10:00) (instant 2026-04-17T10:00)");
        row("9 Uhr und 16 Uhr", "any_of (instant 2026-04-15T09:00) (instant 2026-04-14T16:00)");
        row("um 18 Uhr und 12", "instant 2026-04-14T18:12");
        row("außer donnerstags", "weekday_set TH exclude");
        row("alles nur nicht Samstag", "weekday_set SA exclude");
        row("Freitag um drei, nein, um fünf", "instant 2026-04-17T17:00");
        row("nicht Montag sondern Dienstag um neun", "instant 2026-04-21T09:00");
        row("so bald wie möglich", "asap");
        row("ganz egal wann", "any");
        row("in acht Tagen", "date 2026-04-21 ambiguous or 2026-04-22");
        row("Mitternacht", "instant 2026-04-15T00:00");
        row("nach Ostern", "interval 2027-03-30T00:00/..");
        row("vor Weihnachten", "interval ../2026-12-24T00:00");
        row("zwischen den Jahren", "interval 2026-12-27T00:00/2027-01-01T00:00");
        row("das dauert zwanzig Minuten", "none no_time");
        row("Herr März möchte etwas fragen", "none no_time");
        row("in den Herbstferien", "none school_holidays");
    }
    void whatCallersSay()
    {
        QFETCH(QString, text);
        QFETCH(QString, wish);
        const TimeReading reading = readTime(text.toStdString(), atNineThirty(Language::German));
        QCOMPARE(line(toJson(reading)), wish);
    }

    void inEnglish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wish");
        const auto row = [](const char *text, const char *wish) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(wish); };
        row("next Saturday", "date 2026-04-25 ambiguous or 2026-04-18");
        row("this Friday at half three", "instant 2026-04-17T15:30");
        row("a week on Monday", "date 2026-04-27");
        row("every other Tuesday after four", "weekday_set TU 16:00/..");
        row("can we move it from tuesday at ten to wednesday at eleven", "instant 2026-04-15T11:00");
        row("ten to three on friday", "instant 2026-04-17T14:50 ambiguous");
        row("You may get a call", "none no_time");
    }
    void inEnglish()
    {
        QFETCH(QString, text);
        QFETCH(QString, wish);
        const TimeReading reading = readTime(text.toStdString(), atNineThirty(Language::English));
        QCOMPARE(line(toJson(reading)), wish);
    }

    void openingHoursChooseTheHalfOfTheDay()
    {
        TimeContext context = atNineThirty(Language::German);
        for (auto &day : context.hours)
            day = {{ClockMinutes(17 * 60), ClockMinutes(22 * 60)}};
        QCOMPARE(line(toJson(readTime("morgen um acht", context))), u"instant 2026-04-15T20:00"_s);
    }

    void theDayUnderDiscussionIsMeant()
    {
        TimeContext context = atNineThirty(Language::German);
        context.expected = Expected::Time;
        context.topicDate = LocalDays(std::chrono::year(2026) / 4 / 23);
        QCOMPARE(line(toJson(readTime("drei", context))), u"instant 2026-04-23T15:00"_s);
    }

    void clocksChange()
    {
        TimeContext context = atNineThirty(Language::German);
        const TimeReading skipped = readTime("am 28. März 2027 um 2 Uhr 30 nachts", context);
        QCOMPARE(QString::fromStdString(skipped.reason), u"no_such_time"_s);
        QVERIFY(skipped.wish.ambiguous);
        const TimeReading twice = readTime("am 25. Oktober um 2 Uhr 30 nachts", context);
        QCOMPARE(QString::fromStdString(twice.reason), u"time_exists_twice"_s);
        QVERIFY(twice.wish.ambiguous);
    }

    void nonsenseHasAReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("blank") << QByteArray("  \n ") << u"empty"_s;
        QTest::newRow("one word, a megabyte") << QByteArray(1'000'000, 'a') << u"too_long"_s;
        QTest::newRow("many words") << QByteArray("montag ").repeated(9000) << u"too_long"_s;
        QTest::newRow("no UTF-8") << QByteArray("\xFF\xFE\xFD") << u"not_text"_s;
        QTest::newRow("other script") << QByteArray("понедельник") << u"not_text"_s;
        QTest::newRow("no UTF-8 within") << QByteArray("am \xFF montag um zehn") << u"not_text"_s;
        QTest::newRow("a replaced byte") << QByteArray("am montag um zehn \xEF\xBF\xBD") << u"not_text"_s;
        QTest::newRow("two scripts") << QByteArray("понедельник oder dienstag um zehn") << u"not_text"_s;
        QTest::newRow("31 February") << QByteArray("am 31. Februar") << u"no_such_day"_s;
        QTest::newRow("25 o'clock") << QByteArray("um 25 Uhr") << u"no_such_time"_s;
        QTest::newRow("year 9999") << QByteArray("am 1. Mai 9999") << u"no_such_day"_s;
        QTest::newRow("endless number") << QByteArray("am ") + QByteArray(400, '9') << u"no_time"_s;
    }
    void nonsenseHasAReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const TimeReading reading = readTime(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), atNineThirty(Language::German));
        QCOMPARE(reading.wish.kind, WishKind::None);
        QCOMPARE(QString::fromStdString(reading.reason), reason);
    }

    void theSameWordsAreReadTheSame()
    {
        const TimeContext context = atNineThirty(Language::German);
        const auto text = "montag um zehn oder dienstag ab drei aber nicht am mittwoch";
        QCOMPARE(toJson(readTime(text, context)), toJson(readTime(text, context)));
    }

    void aMentionKeepsItsWords()
    {
        const std::string text = "ja also am fünften mai um zehn";
        const TimeReading reading = readTime(text, atNineThirty(Language::German));
        QCOMPARE(text.substr(reading.wish.span.from, reading.wish.span.to - reading.wish.span.from), std::string("am fünften mai um zehn"));
        QCOMPARE(reading.mentions.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TimeReaderTest)
#include "tst_timereader.moc"
