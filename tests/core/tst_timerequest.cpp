#include "services/core/understanding/text/detectlanguage.h"
#include "services/core/understanding/time/referencetime.h"
#include "services/core/understanding/time/timerequest.h"
#include "services/core/understanding/time/timewishjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro::core;
using askpro::models::Language;
using askpro::models::wordFor;

namespace {

/// "2026-04-14T09:30 Europe/Berlin", or the fault's word.
QString read(const QByteArray &text, const QByteArray &zone)
{
    const auto time = readReferenceTime(text.toStdString(), zone.isEmpty() ? QTimeZone() : QTimeZone(zone));
    if (!time)
        return time.error() == ReferenceFault::BadTime ? u"bad time"_s : u"unknown zone"_s;
    return isoText(time->local) + u' ' + (time->zone.isValid() ? QString::fromLatin1(time->zone.id()) : u"-"_s);
}

QJsonObject fields(const QByteArray &more)
{
    return QJsonDocument::fromJson(R"({"text":"am Freitag","ref":"2026-04-14T09:30:00+02:00[Europe/Berlin]")" + more + '}').object();
}

} // namespace

/// What is asked beside the words: when, where, in which language.
class TestTimeRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReferenceSaysWhenAndWhere_data();
    void aReferenceSaysWhenAndWhere();
    void membersAreRead();
    void whatIsMissingHasADefault();
    void aFaultHasAName_data();
    void aFaultHasAName();
    void aLineStandsOverTheDefaults();
    void smallWordsTellTheLanguage_data();
    void smallWordsTellTheLanguage();
};

void TestTimeRequest::aReferenceSaysWhenAndWhere_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected, const char *zone = "") { QTest::newRow(text) << QByteArray(zone) << QString::fromLatin1(expected); };
    row("2026-04-14T09:30:00+02:00[Europe/Berlin]", "2026-04-14T09:30 Europe/Berlin");
    row("2026-04-14T07:30:00Z[Europe/Berlin]", "2026-04-14T09:30 Europe/Berlin");
    row("2026-04-14T07:30:00+00:00[Europe/Berlin]", "2026-04-14T09:30 Europe/Berlin");
    row("2026-01-14T07:30:00Z[Europe/Berlin]", "2026-01-14T08:30 Europe/Berlin");
    row("2026-04-14T09:30[Europe/Berlin]", "2026-04-14T09:30 Europe/Berlin", "Asia/Tokyo");
    row("2026-04-14T09:30[!Europe/Berlin][u-ca=gregory]", "2026-04-14T09:30 Europe/Berlin");
    row("2013-02-12T04:30:00-02:00[Etc/GMT+2]", "2013-02-12T04:30 Etc/GMT+2");
    row("2026-04-14T23:59:59.999-0230", "2026-04-14T23:59 UTC-02:30");
    row("2026-04-14T09:30:00+02:00", "2026-04-14T09:30 UTC+02");
    row("2026-04-14t09:30:60z", "2026-04-14T09:30 UTC");
    row("2026-04-14T09:30+02", "2026-04-14T16:30 Asia/Tokyo", "Asia/Tokyo");
    row("2026-04-14 09:30", "2026-04-14T09:30 Asia/Tokyo", "Asia/Tokyo");
    row("2026-04-14", "2026-04-14T00:00 -");
    row("1969-12-31T23:59:30Z", "1969-12-31T23:59 UTC");
    // The second pass of 02:30 when clocks go back.
    row("2026-10-25T02:30:00+01:00[Europe/Berlin]", "2026-10-25T02:30 Europe/Berlin");

    row("2026-04-14T09:30[Mars/Olympus]", "unknown zone");
    row("2026-04-14T09:30[../../etc/passwd]", "unknown zone");
    row("2026-04-14T09:30:00+05:00[!Europe/Berlin]", "bad time");
    row("2026-04-14T09:30[Europe/Berlin][!x=y]", "bad time");
    for (const auto *text : {"", "now", "2026-02-30T09:30", "2026-04-14T24:00", "2026-04-14T09", "2026-04-14T09:60", "2026-04-14T09:30:61",
                             "2026-04-14T09:30:00.", "2026-04-14T09:30+", "2026-04-14T09:30+02:", "2026-04-14T09:30+24:00", "2026-04-14T09:30Zx",
                             "2026-04-14[", "2026-04-14[]", "26-04-14", "2026-4-14", " 2026-04-14", "2026-04-14T09:30[Europe/Berlin"})
        row(text, "bad time");
}

void TestTimeRequest::aReferenceSaysWhenAndWhere()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, expected);
    QCOMPARE(read(QTest::currentDataTag(), zone), expected);
}

void TestTimeRequest::membersAreRead()
{
    const auto request = readTimeRequest(fields(R"(,"language":"en-GB","opening":"08:00-12:00, 14:00-18:30","expected":"date_time","topic_date":"2026-04-17")"));
    QVERIFY(request.has_value());
    QCOMPARE(request->text, std::string("am Freitag"));
    const TimeContext &context = request->context;
    QCOMPARE(context.language, Language::English);
    QCOMPARE(isoText(context.now), u"2026-04-14T09:30"_s);
    QCOMPARE(context.zone.id(), QByteArray("Europe/Berlin"));
    QCOMPARE(context.expected, Expected::DateTime);
    QCOMPARE(isoText(context.topicDate.value()), u"2026-04-17"_s);
    for (const auto &day : context.hours) {
        QCOMPARE(day.size(), std::size_t(2));
        QCOMPARE(isoText(day[0].from) + isoText(day[0].to) + isoText(day[1].from) + isoText(day[1].to), u"08:0012:0014:0018:30"_s);
    }
}

void TestTimeRequest::whatIsMissingHasADefault()
{
    const auto request = readTimeRequest(fields(R"(,"language":null,"opening":null)"));
    QVERIFY(request.has_value());
    QCOMPARE(request->context.language, Language::German);
    QVERIFY(request->context.hours[0].empty());
    QVERIFY(!request->context.topicDate);
    QCOMPARE(readTimeRequest({{u"text"_s, u""_s}, {u"ref"_s, u"2026-04-14T09:30"_s}})->context.zone.id(), QByteArray(homeZone));
    const auto tokyo = readTimeRequest({{u"text"_s, u""_s}, {u"zone"_s, u"Asia/Tokyo"_s}, {u"ref"_s, u"2026-04-14T09:30"_s}});
    QCOMPARE(tokyo->context.zone.id(), QByteArray("Asia/Tokyo"));
}

void TestTimeRequest::aFaultHasAName_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("not_text") << QByteArray(R"("text":7)");
    QTest::newRow("bad_ref") << QByteArray(R"("ref":"tomorrow")");
    QTest::newRow("unknown_zone") << QByteArray(R"("zone":"Europe/Entenhausen")");
    QTest::newRow("bad_language") << QByteArray(R"("language":"deutsch")");
    QTest::newRow("bad_opening") << QByteArray(R"("opening":"18:00-08:00")");
    QTest::newRow("bad_expected") << QByteArray(R"("expected":"money")");
    QTest::newRow("bad_topic_date") << QByteArray(R"("topic_date":"2026-02-30")");
}

void TestTimeRequest::aFaultHasAName()
{
    QFETCH(QByteArray, member);
    const TimeLine line = readTimeLine("{\"id\":\"x\"," + member + '}', fields({}));
    QCOMPARE(line.id.toString(), u"x"_s);
    QVERIFY(!line.request.has_value());
    QCOMPARE(wordFor(requestFaultWords(), line.request.error()), QString::fromLatin1(QTest::currentDataTag()));
}

void TestTimeRequest::aLineStandsOverTheDefaults()
{
    const TimeLine line = readTimeLine(R"({"id":12,"text":"on Monday","ref":null})", fields(R"(,"expected":"time")"));
    QCOMPARE(line.id.toInt(), 12);
    QCOMPARE(line.request->text, std::string("on Monday"));
    QCOMPARE(isoText(line.request->context.now), u"2026-04-14T09:30"_s);
    QCOMPARE(line.request->context.expected, Expected::Time);
    for (const auto *broken : {"", "{", "[1]", "7", "{\"text\":\"\xff\"}"}) {
        const TimeLine bad = readTimeLine(broken, fields({}));
        QVERIFY(bad.id.isNull());
        QCOMPARE(bad.request.error(), RequestFault::NotJson);
    }
}

void TestTimeRequest::smallWordsTellTheLanguage_data()
{
    QTest::addColumn<bool>("english");
    for (const auto *text : {"am freitag um drei", "übermorgen", "dienstagvormittag", "lieber um zwölf", "halb vier", "kommende Woche bitte", "14:30", "", "am 6.6.",
                             "nächsten Termin im Mai", "in an app"})
        QTest::newRow(text) << false;
    for (const auto *text : {"on friday at three", "tomorrow", "thursdays", "twelve", "half four", "next week please", "may 5th", "3 pm", "the sixth", "noonish"})
        QTest::newRow(text) << true;
}

void TestTimeRequest::smallWordsTellTheLanguage()
{
    QFETCH(bool, english);
    QCOMPARE(detectLanguage(QTest::currentDataTag()) == Language::English, english);
}

QTEST_GUILESS_MAIN(TestTimeRequest)
#include "tst_timerequest.moc"
