#include "tests/e2e/askprochild.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace askpro::e2e;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString document(const QString &name)
{
    return QStringLiteral(ASKPRO_TEST_DATA "/config/") + name;
}

} // namespace

/// `askpro simulate` against `askpro serve`, by what it prints and how it exits.
class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsArriveAndAreSeen();
    void theClinicMayComeFromADocument();
    void aWrongKeyIsFoundOut();
    void nobodyThere();
    void badInput_data();
    void badInput();
};

void TestSimulate::callsArriveAndAreSeen()
{
    Installation installation;
    installation.import(u"zahnzentrum.json"_s);
    ServingChild server(installation);
    QVERIFY(server.start());
    const QString expectations = installation.folder() + u"/expected.jsonl"_s;
    const auto result = installation.run({u"--json"_s, u"simulate"_s, u"--to"_s, server.url(), u"--calls"_s, u"30"_s, u"--concurrency"_s, u"4"_s, u"--seed"_s, u"7"_s,
                                          u"--days"_s, u"10"_s, u"--disorder"_s, u"20"_s, u"--duplicates"_s, u"20"_s, u"--forgeries"_s, u"10"_s,
                                          u"--prepare"_s, u"--expect"_s, expectations});
    QVERIFY2(result.exitCode == 0, result.out + result.err);
    const auto report = object(result.out);
    QCOMPARE(report.value("calls"_L1).toInt(), 30);
    QCOMPARE(report.value("seed"_L1).toInt(), 7);
    QCOMPARE(report.value("accepted"_L1).toInt(), report.value("deliveries"_L1).toInt());
    QVERIFY(report.value("repeats"_L1).toInt() > 0);
    QVERIFY(report.value("forged"_L1).toInt() > 0);
    QVERIFY(report.value("good"_L1).toBool());

    QFile file(expectations);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int lines = 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine(), ++lines) {
        const auto expected = object(line);
        QVERIFY(expected.value("analyzed"_L1).toBool());
        QCOMPARE(expected.value("accepted"_L1).toInt(), expected.value("sent"_L1).toInt());
        const auto seen = [&] { return object(installation.run({u"--json"_s, u"calls"_s, u"show"_s, expected.value("retell_call_id"_L1).toString()}).out); };
        QTRY_COMPARE_WITH_TIMEOUT(seen().value("status"_L1).toString(), expected.value("state"_L1).toString(), 15000);
    }
    QCOMPARE(lines, 30);
    QCOMPARE(object(installation.run({u"--json"_s, u"calls"_s, u"list"_s}).out).value("total"_L1).toInt(), 30);
    const QStringList byLength{u"--json"_s, u"calls"_s, u"list"_s, u"--order"_s, u"longest"_s, u"--limit"_s, u"7"_s};
    QList<double> lengths;
    for (QStringList more;;) {
        const auto page = object(installation.run(byLength + more).out);
        for (const auto &item : page.value("items"_L1).toArray())
            lengths << item.toObject().value("duration_s"_L1).toDouble(-1);
        if (page.value("next"_L1).isNull())
            break;
        more = {u"--after"_s, page.value("next"_L1).toString()};
    }
    QCOMPARE(lengths.size(), 30);
    QVERIFY(std::ranges::is_sorted(lengths, std::ranges::greater()));
    int hours = 0;
    for (int hour = 0; hour < 24; ++hour)
        hours += object(installation.run({u"--json"_s, u"calls"_s, u"list"_s, u"--hour"_s, QString::number(hour), u"--limit"_s, u"1"_s}).out).value("total"_L1).toInt();
    const int unassigned = object(installation.run({u"--json"_s, u"calls"_s, u"list"_s, u"--unassigned"_s}).out).value("total"_L1).toInt();
    QCOMPARE(hours + unassigned, 30);
    QCOMPARE(server.terminate(), 0);
}

void TestSimulate::theClinicMayComeFromADocument()
{
    Installation installation;
    installation.import(u"hautpraxis.json"_s);
    ServingChild server(installation);
    QVERIFY(server.start());
    const Installation elsewhere;    // no database that knows the clinic
    const auto result = elsewhere.run({u"simulate"_s, u"--document"_s, document(u"hautpraxis.json"_s), u"--to"_s, server.url(), u"--calls"_s, u"3"_s});
    QVERIFY2(result.exitCode == 0, result.out + result.err);
    QCOMPARE(server.terminate(), 0);
}

void TestSimulate::aWrongKeyIsFoundOut()
{
    Installation installation;
    installation.import(u"hautpraxis.json"_s);
    ServingChild server(installation);
    QVERIFY(server.start());
    QFile good(document(u"hautpraxis.json"_s));
    QVERIFY(good.open(QIODevice::ReadOnly));
    QFile wrong(installation.folder() + u"/wrong.json"_s);
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write(good.readAll().replace("_webhook_0001", "_webhook_0002"));
    wrong.close();
    const auto result = installation.run({u"--json"_s, u"simulate"_s, u"--document"_s, wrong.fileName(), u"--to"_s, server.url(), u"--calls"_s, u"2"_s, u"--no-retry"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(object(result.out).value("accepted"_L1).toInt(-1), 0);
    QVERIFY(object(result.out).value("unexpected"_L1).toObject().value("401"_L1).toInt() > 0);
    QCOMPARE(server.terminate(), 0);
}

void TestSimulate::nobodyThere()
{
    Installation installation;
    installation.import(u"hautpraxis.json"_s);
    QString url;
    {
        ServingChild server(installation);
        QVERIFY(server.start());
        url = server.url();
    }
    const auto result = installation.run({u"--json"_s, u"simulate"_s, u"--to"_s, url, u"--calls"_s, u"1"_s, u"--no-retry"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY(object(result.out).value("given_up"_L1).toInt() > 0);
}

void TestSimulate::badInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no address") << QStringList{};
    QTest::newRow("no address of a listener") << QStringList{u"--to"_s, u"mailto:clinic"_s};
    QTest::newRow("no number") << QStringList{u"--to"_s, u"http://127.0.0.1:1"_s, u"--calls"_s, u"many"_s};
    QTest::newRow("too few") << QStringList{u"--to"_s, u"http://127.0.0.1:1"_s, u"--calls"_s, u"0"_s};
    QTest::newRow("more than all") << QStringList{u"--to"_s, u"http://127.0.0.1:1"_s, u"--duplicates"_s, u"101"_s};
    QTest::newRow("half a connection") << QStringList{u"--to"_s, u"http://127.0.0.1:1"_s, u"--concurrency"_s, u"1.5"_s};
    QTest::newRow("no document") << QStringList{u"--to"_s, u"http://127.0.0.1:1"_s, u"--document"_s, u"/nowhere.json"_s};
}

void TestSimulate::badInput()
{
    QFETCH(QStringList, arguments);
    Installation installation;
    installation.import(u"hautpraxis.json"_s);
    const auto result = installation.run(QStringList{u"--json"_s, u"simulate"_s} + arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(object(result.out).contains("error"_L1));
}

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
