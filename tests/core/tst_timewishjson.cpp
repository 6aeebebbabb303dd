#include "services/core/understanding/time/timewishjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro::core;
using namespace std::chrono;

namespace {

constexpr LocalMinutes local(int year, unsigned month, unsigned dayOfMonth, int hour = 0, int minute = 0)
{
    return LocalDays(std::chrono::year(year) / month / dayOfMonth) + hours(hour) + minutes(minute);
}

TimeWish wishOf(WishKind kind)
{
    TimeWish wish;
    wish.kind = kind;
    wish.span = {3, 27};
    wish.confidence = 0.93;
    return wish;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

/// The keys and forms that scripts rely on.
class TestTimeWishJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheKindGivesAMeaning_data();
    void onlyWhatTheKindGivesAMeaning();
    void everyKindMayCarryFlags();
    void noWishSaysWhy();
    void timesAreWrittenAsIso();
};

void TestTimeWishJson::onlyWhatTheKindGivesAMeaning_data()
{
    QTest::addColumn<TimeWish>("wish");
    QTest::addColumn<QByteArray>("expected");

    TimeWish wish = wishOf(WishKind::Instant);
    wish.start = local(2026, 4, 17, 14);
    wish.grain = Grain::Minute;
    QTest::newRow("instant") << wish << QByteArray(R"("date_implied":false,"grain":"minute","kind":"instant","start":"2026-04-17T14:00")");
    wish = wishOf(WishKind::Date);
    wish.start = local(2026, 4, 17);
    QTest::newRow("date") << wish << QByteArray(R"("grain":"day","kind":"date","start":"2026-04-17")");
    wish = wishOf(WishKind::Interval);
    wish.start = local(2026, 4, 16, 11);
    wish.grain = Grain::Hour;
    wish.part = DayPart::LateMorning;
    QTest::newRow("open interval") << wish << QByteArray(R"("end":null,"grain":"hour","kind":"interval","part":"late_morning","start":"2026-04-16T11:00")");
    wish = wishOf(WishKind::TimeRange);
    wish.from = 17h + 5min;
    wish.to = 24h;
    QTest::newRow("time range") << wish << QByteArray(R"("from":"17:05","kind":"time_range","to":"24:00")");
    wish = wishOf(WishKind::WeekdaySet);
    wish.days = WeekdayBits("1000001");
    wish.to = 11h;
    wish.every = 2;
    wish.parity = WeekParity::Odd;
    QTest::newRow("weekdays") << wish << QByteArray(R"("days":["MO","SU"],"every":2,"kind":"weekday_set","to":"11:00","week_parity":"odd")");
    QTest::newRow("asap") << wishOf(WishKind::Asap) << QByteArray(R"("kind":"asap")");
    QTest::newRow("any") << wishOf(WishKind::Any) << QByteArray(R"("kind":"any")");
}

void TestTimeWishJson::onlyWhatTheKindGivesAMeaning()
{
    QFETCH(TimeWish, wish);
    QFETCH(QByteArray, expected);
    QJsonObject json = toJson(wish);
    QCOMPARE(json.take("span"_L1).toArray(), (QJsonArray{3, 27}));
    QCOMPARE(json.take("confidence"_L1).toDouble(), 0.93);
    QCOMPARE(json.take("mode"_L1).toString(), u"include"_s);
    for (const auto flag : {"approx"_L1, "ambiguous"_L1, "conflict"_L1, "past"_L1})
        QCOMPARE(json.take(flag).toBool(true), false);
    QCOMPARE(json.take("alternatives"_L1).toArray(), QJsonArray());
    QCOMPARE(compact(json), '{' + expected + '}');
}

void TestTimeWishJson::everyKindMayCarryFlags()
{
    TimeWish thursday = wishOf(WishKind::WeekdaySet);
    thursday.days.set(3);
    TimeWish wish = wishOf(WishKind::AnyOf);
    wish.choices = {wishOf(WishKind::Asap), wishOf(WishKind::Any)};
    wish.excluded = {thursday};
    wish.alternatives = {wishOf(WishKind::Any)};
    wish.exclude = wish.approx = wish.ambiguous = wish.conflict = wish.past = wish.boundsEnd = true;
    wish.holiday = "Fronleichnam";
    const QJsonObject json = toJson(wish);
    QCOMPARE(json["any_of"_L1][1]["kind"_L1].toString(), u"any"_s);
    QCOMPARE(json["exclude"_L1][0]["days"_L1].toArray(), QJsonArray{u"TH"_s});
    QCOMPARE(json["alternatives"_L1].toArray().size(), 1);
    QCOMPARE(json["mode"_L1].toString(), u"exclude"_s);
    QCOMPARE(json["holiday"_L1].toString(), u"Fronleichnam"_s);
    for (const auto flag : {"approx"_L1, "ambiguous"_L1, "conflict"_L1, "past"_L1, "bounds_end"_L1})
        QVERIFY(json[flag].toBool());
}

void TestTimeWishJson::noWishSaysWhy()
{
    QCOMPARE(compact(unreadableJson(u"no_time"_s)), QByteArray(R"({"confidence":0,"kind":"none","reason":"no_time","span":[0,0]})"));
    TimeReading reading;
    reading.wish = wishOf(WishKind::Asap);
    reading.reason = "no_time";
    QVERIFY(!toJson(reading).contains("reason"_L1));
}

void TestTimeWishJson::timesAreWrittenAsIso()
{
    QCOMPARE(isoText(local(2026, 2, 3, 4, 5)), u"2026-02-03T04:05"_s);
    QCOMPARE(isoText(local(1969, 12, 31, 23, 59)), u"1969-12-31T23:59"_s); // before the epoch
    QCOMPARE(isoText(LocalDays(year(2024) / 2 / 29)), u"2024-02-29"_s);
    QCOMPARE(isoText(ClockMinutes(0)), u"00:00"_s);
}

QTEST_GUILESS_MAIN(TestTimeWishJson)
#include "tst_timewishjson.moc"
