#include "services/net/webhooks/deliveryreader.h"
#include "tests/support/datafile.h"

#include <QTest>

using namespace askpro;
using namespace askpro::net;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace {

HttpRequest request(const QByteArray &body, const QByteArray &signature = "v=1,d=x")
{
    HttpRequest request;
    request.method = "POST";
    request.target = "/somewhere";
    request.headers = {{"x-retell-signature", signature}};
    request.body = body;
    return request;
}

} // namespace

class DeliveryReaderTest : public QObject
{
    Q_OBJECT

    const WebhookRoutes m_routes{{{"/api/retell/webhook", "tok"}, {"/api/calcom/webhook", "tok"}, {"/api/unheard", "tok"}}};

    auto read(const QByteArray &path, const QByteArray &body, const QByteArray &signature = "v=1,d=x") const
    {
        return readDelivery(request(body, signature), *m_routes.find(path));
    }

private Q_SLOTS:
    void pathsLeadToRoutes_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("expected");
        QTest::newRow("events") << QByteArray("/webhooks/retell/tok") << u"retell event tok "_s;
        QTest::newRow("inbound") << QByteArray("/webhooks/retell/tok/inbound") << u"retell inbound tok "_s;
        QTest::newRow("function") << QByteArray("/webhooks/retell/tok/functions/check_availability") << u"retell function tok check_availability"_s;
        QTest::newRow("calcom") << QByteArray("/webhooks/calcom/tok") << u"calcom event tok "_s;
        QTest::newRow("alias") << QByteArray("/api/retell/webhook") << u"retell event tok "_s;
        QTest::newRow("calcom alias") << QByteArray("/api/calcom/webhook") << u"calcom event tok "_s;
        for (const char *path : {"", "/", "*", "webhooks/retell/tok", "/webhooks/retell", "/webhooks/retell/", "/webhooks/retell/tok/", "/webhooks/retell/a b",
                                 "/webhooks/retell/t%6fk", "/webhooks/retell/../tok", "/webhooks/retell/tok/functions", "/webhooks/retell/tok/functions/a/b",
                                 "/webhooks/stripe/tok", "/api/webhook", "/api/unheard", "/WEBHOOKS/retell/tok"})
            QTest::newRow(path) << QByteArray(path) << QString();
        QTest::newRow("long token") << "/webhooks/retell/" + QByteArray(129, 'x') << QString();
    }
    void pathsLeadToRoutes()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, expected);
        const auto found = m_routes.find(path);
        const QString seen = found ? wordFor(deliverySourceWords(), found->route->source()) + u' ' + wordFor(deliveryKindWords(), found->route->kind()) + u' '
                                         + QString::fromLatin1(found->endpoint) + u' ' + found->name
                                   : QString();
        QCOMPARE(seen, expected);
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("event"); // or "!code"
        const QByteArray events = "/webhooks/retell/tok", inbound = "/webhooks/retell/tok/inbound", function = "/webhooks/retell/tok/functions/f",
                         calcom = "/webhooks/calcom/tok";
        const auto row = [](const QByteArray &path, const QByteArray &body, const QString &event) {
            QTest::addRow("%s %s", path.constData(), body.first(std::min<qsizetype>(60, body.size())).constData()) << path << body << event;
        };
        row(events, tests::dataFile(u"retell/webhook_call_analyzed.wire.json"_s), u"call_analyzed"_s);
        row(events, R"({"event":"call_ended","call":{"call_id":"c"}})", u"call_ended"_s);
        row(events, R"({"event_type":"call_ended","data":{"call_id":"c"}})", u"call_ended"_s);
        row(events, R"({"event":"chat_ended","chat":{}})", u"chat_ended"_s);
        row(events, R"({"event":"something_new"})", u"something_new"_s);
        row(events, "", u"!not-json"_s);
        row(events, "hello", u"!not-json"_s);
        row(events, R"({"event":"call_ended","call":{"call_id":"c"})", u"!not-json"_s);
        row(events, "[]", u"!not-json"_s);
        row(events, "{}", u"!wrong-shape"_s);
        row(events, R"({"event":7})", u"!wrong-shape"_s);
        row(events, R"({"event":""})", u"!wrong-shape"_s);
        row(events, R"({"event":"call_ended"})", u"!wrong-shape"_s);
        row(events, R"({"event":"call_ended","call":[]})", u"!wrong-shape"_s);
        row(events, R"({"event":"call_ended","call":{}})", u"!wrong-shape"_s);
        row(events, R"({"event":"call_ended","call":{"call_id":7}})", u"!wrong-shape"_s);
        row(events, R"({"event":"transfer_started","call":null})", u"!wrong-shape"_s);
        row(inbound, R"({"event":"call_inbound","call_inbound":{"to_number":"+493023125100"}})", u"call_inbound"_s);
        row(inbound, R"({"event":"call_inbound","call_inbound":"x"})", u"!wrong-shape"_s);
        row(inbound, R"({"event":"call_ended","call":{"call_id":"c"}})", u"!wrong-shape"_s);
        row(function, R"({"name":"f","args":{},"call":{"call_id":"c"}})", u"f"_s);
        row(function, R"({"name":"Jürgen"})", u"f"_s);
        row(function, "", u"f"_s);
        row(function, "[1]", u"!wrong-shape"_s);
        row(calcom, tests::dataFile(u"calcom/webhook.BOOKING_CREATED.json"_s), u"BOOKING_CREATED"_s);
        row(calcom, tests::dataFile(u"calcom/webhook.MEETING_ENDED.json"_s), u"MEETING_ENDED"_s);
        row(calcom, R"({"event":"x"})", u"!wrong-shape"_s);
        row(calcom, "a=b", u"!not-json"_s);
    }
    void shapes()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, event);
        const auto reading = read(path, body);
        QCOMPARE(reading ? reading->event : u'!' + QString::fromLatin1(reading.error().code), event);
        if (reading)
            QCOMPARE(reading->digest.size(), 32);
    }

    void whatIsARepeat()
    {
        const QByteArray events = "/webhooks/retell/tok", inbound = "/webhooks/retell/tok/inbound", function = "/webhooks/retell/tok/functions/f";
        const auto digest = [this](const QByteArray &path, const QByteArray &body, const QByteArray &signature = "v=1,d=x") {
            return read(path, body, signature)->digest;
        };
        const QByteArray ended = R"({"event":"call_ended","call":{"call_id":"c"}})";
        QCOMPARE(digest(events, ended, "v=1,d=x"), digest(events, ended, "v=2,d=y"));
        QVERIFY(digest(events, ended) != digest(events, R"({"event":"call_ended","call":{"call_id":"c"} })"));

        // call_inbound: the call decides when it is named
        QCOMPARE(digest(inbound, R"({"event":"call_inbound","event_timestamp":1,"call_inbound":{"call_id":"c"}})"),
                 digest(inbound, R"({"event":"call_inbound","event_timestamp":2,"call_inbound":{"call_id":"c"}})"));
        QVERIFY(digest(inbound, R"({"event":"call_inbound","event_timestamp":1,"call_inbound":{}})")
                != digest(inbound, R"({"event":"call_inbound","event_timestamp":2,"call_inbound":{}})"));

        // functions: signed anew on a retry; without a call in the body, equal requests come from different calls
        const QByteArray withCall = R"({"name":"f","args":{},"call":{"call_id":"c"}})";
        QCOMPARE(digest(function, withCall, "v=1,d=x"), digest(function, withCall, "v=2,d=y"));
        QVERIFY(digest(function, withCall) != digest("/webhooks/retell/tok/functions/g", withCall));
        QCOMPARE(digest(function, R"({"a":1})", "v=1,d=x"), digest(function, R"({"a":1})", "v=1,d=x"));
        QVERIFY(digest(function, R"({"a":1})", "v=1,d=x") != digest(function, R"({"a":1})", "v=2,d=y"));
    }
};

QTEST_GUILESS_MAIN(DeliveryReaderTest)
#include "tst_deliveryreader.moc"
