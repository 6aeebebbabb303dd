#include "tests/e2e/askprochild.h"
#include "tests/support/testdatabase.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace askpro;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QStringList load{u"--json"_s, u"demo"_s, u"load"_s};

} // namespace

/// `askpro demo load`: what a clinic's manager then finds in the database.
class TestDemo : public QObject
{
    Q_OBJECT

private:
    static QList<QJsonObject> allCalls(const e2e::Installation &installation)
    {
        QList<QJsonObject> calls;
        QString after;
        do {
            QStringList arguments{u"--json"_s, u"calls"_s, u"list"_s, u"--limit"_s, u"500"_s};
            if (!after.isEmpty())
                arguments << u"--after"_s << after;
            const auto page = object(installation.run(arguments).out);
            for (const QJsonValue &item : page.value("items"_L1).toArray())
                calls.append(item.toObject());
            after = page.value("next"_L1).toString();
        } while (!after.isEmpty());
        return calls;
    }

    static int share(const QList<QJsonObject> &calls, const char *key, const QString &value)
    {
        return static_cast<int>(std::ranges::count_if(calls, [&](const auto &call) { return call.value(QLatin1StringView(key)).toString() == value; }));
    }

    /// Of the clinic's zone.
    static QDateTime begin(const QJsonObject &call)
    {
        return QDateTime::fromString(call.value("started_at"_L1).toString(), Qt::ISODateWithMs).toTimeZone(QTimeZone("Europe/Berlin"));
    }

    static void checkOutcomes(const QList<QJsonObject> &calls)
    {
        for (const char *outcome : {"wish_open", "callback", "information", "missed"})
            QVERIFY2(share(calls, "outcome", QString::fromLatin1(outcome)) > 20, outcome);
        QCOMPARE(share(calls, "outcome", u"booked"_s), 0); // nothing is told that did not happen
        for (const char *branch : {"charlottenburg", "prenzlauer-berg", "babelsberg"})
            QVERIFY2(share(calls, "branch", QString::fromLatin1(branch)) > 300, branch);
        const int critical = static_cast<int>(std::ranges::count_if(calls, [](const auto &call) {
            return call.value("sentiment"_L1).toString() == "negative"_L1 && call.value("urgency"_L1).toString() == "high"_L1;
        }));
        QVERIFY2(critical > 10 && critical < 80, qPrintable(QString::number(critical)));
        const auto unassigned = std::ranges::count_if(calls, [](const auto &call) { return call.value("branch"_L1).isNull(); });
        QVERIFY2(unassigned > 10 && unassigned < 60, qPrintable(QString::number(unassigned)));
    }

    static void checkTimes(const QList<QJsonObject> &calls)
    {
        QSet<QDate> days;
        int busyHours = 0;
        int begun = 0;
        for (const auto &call : calls) {
            const QDateTime at = begin(call);
            if (!at.isValid())
                continue;
            ++begun;
            days.insert(at.date());
            busyHours += at.date().dayOfWeek() <= Qt::Friday && at.time().hour() >= 8 && at.time().hour() < 18 ? 1 : 0;
            QVERIFY(at < QDateTime::currentDateTime() && at > QDateTime::currentDateTime().addDays(-61));
        }
        QVERIFY2(days.size() > 45, qPrintable(QString::number(days.size())));
        QVERIFY2(busyHours > begun * 8 / 10, qPrintable(QString::number(busyHours)));
    }

    static void checkNumbers(const QList<QJsonObject> &calls)
    {
        static const QRegularExpression fictional(u"^\\+49(17139200\\d\\d|176040690\\d\\d|15228817\\d{3}|3023125\\d{3})$"_s);
        QSet<QString> people;
        for (const auto &call : calls) {
            for (const char *key : {"from_number", "to_number"}) {
                const QString number = call.value(QLatin1StringView(key)).toString();
                QVERIFY2(!number.startsWith(u'+') || fictional.match(number).hasMatch(), qPrintable(number));
            }
            people.insert(call.value("customer"_L1).toObject().value("name"_L1).toString());
        }
        QVERIFY2(people.size() > 300, qPrintable(QString::number(people.size())));
    }

private Q_SLOTS:
    void anEmptyDatabaseIsFilled_data() { tests::addEngines(); }
    void anEmptyDatabaseIsFilled()
    {
        QFETCH(store::Engine, engine);
        const tests::TestDatabase database(engine);
        const e2e::Installation installation(database.urlText());
        const auto result = installation.run(load, 12 * tests::soon);
        QVERIFY2(result.exitCode == 0, result.out + result.err);
        const auto report = object(result.out);
        QCOMPARE(report.value("calls"_L1).toInt(), 1255);
        QVERIFY(report.value("repeats"_L1).toInt() > 50);
        QVERIFY(report.value("unassigned"_L1).toInt() > 10);
        qInfo("loaded in %.1f s", report.value("seconds"_L1).toDouble());

        const auto calls = allCalls(installation);
        QCOMPARE(calls.size(), 1255);
        checkOutcomes(calls);
        checkTimes(calls);
        checkNumbers(calls);
        const auto open = database.column(u"SELECT count(*) FROM follow_ups WHERE state = 'open'"_s).value(0).toInt();
        QVERIFY2(open > 0 && open < 300, qPrintable(QString::number(open))); // not the work of two months

        const auto again = installation.run(load);
        QCOMPARE(again.exitCode, 2);
        QVERIFY(object(again.out).contains("error"_L1));
        QCOMPARE(allCalls(installation).size(), 1255);
    }

    void theSameSeedMakesTheSameCalls()
    {
        const e2e::Installation one;
        const e2e::Installation two;
        QStringList ids[2];
        for (const auto &[installation, list] : {std::pair{&one, &ids[0]}, std::pair{&two, &ids[1]}}) {
            QCOMPARE(installation->run(load + QStringList{u"--calls"_s, u"40"_s, u"--days"_s, u"3"_s, u"--seed"_s, u"5"_s, u"--no-live"_s}).exitCode, 0);
            for (const auto &call : allCalls(*installation))
                list->append(call.value("retell_call_id"_L1).toString());
            list->sort();
        }
        QCOMPARE(ids[0].size(), 40);
        QCOMPARE(ids[0], ids[1]);
    }

    void aClinicsDatabaseIsRefused()
    {
        const e2e::Installation installation;
        installation.import(u"zahnzentrum.json"_s);
        const auto result = installation.run(load);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(object(installation.run({u"--json"_s, u"calls"_s, u"list"_s}).out).value("total"_L1).toInt(-1), 0);
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no number") << QStringList{u"--calls"_s, u"many"_s};
        QTest::newRow("none") << QStringList{u"--calls"_s, u"0"_s};
        QTest::newRow("no days") << QStringList{u"--days"_s, u"0"_s};
        QTest::newRow("argument") << QStringList{u"now"_s};
    }

    void badInput()
    {
        QFETCH(QStringList, arguments);
        const e2e::Installation installation;
        QCOMPARE(installation.run(load + arguments).exitCode, 2);
    }

    void anUnreachableDatabaseIsSaid()
    {
        const e2e::Installation installation(u"sqlite:/dev/null/demo.db"_s);
        QCOMPARE(installation.run(load).exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
