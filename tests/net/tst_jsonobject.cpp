#include "services/net/webhooks/jsonobject.h"
#include "tests/support/datafile.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace askpro;
using namespace askpro::net;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> recordedBodies()
{
    QList<QByteArray> bodies;
    for (const auto &vendor : {u"retell"_s, u"calcom"_s}) {
        const QDir dir(QStringLiteral(ASKPRO_TEST_DATA "/") + vendor);
        for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files))
            bodies.append(tests::dataFile(vendor + u'/' + name));
    }
    return bodies;
}

} // namespace

class JsonObjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMembersOfAnObject()
    {
        const QByteArray text = " { \"event\" : \"call_ended\", \"n\": -1.5e+3,\n\"call\": {\"call_id\":\"x\",\"deep\":[{\"event\":\"no\"}]},\r\n"
                                "\"escaped\":\"J\\u00fcrgen \\\"G\\\" \\\\\", \"plain\":\"J\xc3\xbcrgen\", \"event_type\":null, \"twice\":1, \"twice\":\"last\"}\t";
        const auto object = JsonObject::read(text);
        QVERIFY(object);
        QCOMPARE(object->string("event"), u"call_ended"_s);
        QCOMPARE(object->string("escaped"), u"Jürgen \"G\" \\"_s);
        QCOMPARE(object->string("plain"), u"Jürgen"_s);
        QCOMPARE(object->string("n"), QString());
        QCOMPARE(object->string("missing"), QString());
        QVERIFY(object->contains("event_type") && !object->contains("deep"));
        QCOMPARE(object->string("twice"), u"last"_s);
        QVERIFY(!object->object("event") && !object->object("missing"));
        QCOMPARE(object->object("call")->string("call_id"), u"x"_s);
    }

    void anythingElseIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("text");
        int row = 0;
        for (const char *text : {"", " ", "null", "[]", "\"x\"", "1", "{", "}", "{}x", "{} {}", "{,}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}",
                                 "{\"a\":01}", "{\"a\":1.}", "{\"a\":.5}", "{\"a\":1e}", "{\"a\":+1}", "{\"a\":-}", "{\"a\":NaN}", "{\"a\":tru}", "{\"a\":True}",
                                 "{\"a\":\"\\x\"}", "{\"a\":\"\\u12g4\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"x}", "{\"a\":\"\n\"}", "{\"a\":[1,]}", "{\"a\":[1 2]}",
                                 "{\"a\":{\"b\":1}", "{\"a\":1]", "{\"a\":\"\xff\"}", "{\"a\":\"\xc3\"}", "{\"\xed\xa0\x80\":1}", "\xef\xbb\xbf{}"})
            QTest::addRow("%d", row++) << QByteArray(text);
        QTest::newRow("NUL") << QByteArray("{\"a\":1}\0", 8);
        QTest::newRow("deep") << QByteArray("{\"a\":") + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    }
    void anythingElseIsNoObject()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!JsonObject::read(text));
    }

    void everyRecordedBodyIsRead()
    {
        const QList<QByteArray> bodies = recordedBodies();
        QVERIFY(bodies.size() > 10);
        for (const QByteArray &body : bodies) {
            const auto object = JsonObject::read(body);
            const QJsonObject expected = QJsonDocument::fromJson(body).object();
            QCOMPARE(object.has_value(), !expected.isEmpty());
            if (object)
                QCOMPARE(object->string("event"), expected.value("event"_L1).toString());
        }
    }

    // What the listener lets pass, the worker must be able to read: else a signed delivery would die of it.
    void acceptsNothingThatQtRefuses()
    {
        std::mt19937 random(20261121);
        const QByteArray alphabet = "\"\\{}[]:,0123456789eE+-.tfnu/ \n\xc3\xbc\x01";
        int accepted = 0;
        for (const QByteArray &body : recordedBodies()) {
            for (int round = 0; round < 1000; ++round) {
                QByteArray changed = body.first(std::min<qsizetype>(body.size(), 3000));
                if (body.size() <= 3000 || round % 2 == 0) {
                    for (unsigned change = 0; change <= random() % 3; ++change)
                        changed[qsizetype(random() % size_t(changed.size()))] = alphabet[qsizetype(random() % size_t(alphabet.size()))];
                }
                if (!JsonObject::read(changed))
                    continue;
                ++accepted;
                QJsonParseError fault;
                const bool isObject = QJsonDocument::fromJson(changed, &fault).isObject();
                QVERIFY2(isObject, changed.constData());
            }
        }
        QVERIFY(accepted > 500);
    }
};

QTEST_GUILESS_MAIN(JsonObjectTest)
#include "tst_jsonobject.moc"
