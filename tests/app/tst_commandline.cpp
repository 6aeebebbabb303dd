#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real `askpro` as scripts use it: arguments, exit codes and JSON, on an embedded database.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    QTemporaryDir m_folder;

    Run askpro(const QStringList &arguments, bool withDatabase = true) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
        environment.insert(u"ASKPRO_KEY_FILE"_s, m_folder.filePath(u"master.key"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        const QStringList database = withDatabase ? QStringList{u"--database"_s, "sqlite:"_L1 + m_folder.filePath(u"clinic.db"_s)} : QStringList();
        process.start(QStringLiteral(ASKPRO_BINARY), database + arguments);
        Run run;
        if (!process.waitForFinished(60000))
            return run;
        run.exitCode = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

    static QString document(const char *name) { return QStringLiteral(ASKPRO_TEST_DATA "/config/") + QString::fromLatin1(name); }

private Q_SLOTS:
    void helpAndVersionNeedNoDatabase()
    {
        QCOMPARE(askpro({u"--help"_s}, false).exitCode, 0);
        QVERIFY(askpro({u"--help"_s}, false).out.contains("calls list"));
        QVERIFY(askpro({u"calls"_s, u"--help"_s}, false).out.contains("calls assign"));
        QVERIFY(askpro({u"calls"_s, u"list"_s, u"--help"_s}, false).out.contains("--sentiment"));
        QVERIFY(askpro({u"--version"_s}, false).out.startsWith("askpro "));
    }

    void wrongUsageIsExitCode2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("unknown subcommand") << QStringList{u"calls"_s, u"frobnicate"_s};
        QTest::newRow("group alone") << QStringList{u"calls"_s};
        QTest::newRow("unknown option") << QStringList{u"calls"_s, u"list"_s, u"--frobnicate"_s};
        QTest::newRow("missing argument") << QStringList{u"calls"_s, u"show"_s};
        QTest::newRow("surplus argument") << QStringList{u"calls"_s, u"show"_s, u"1"_s, u"2"_s};
        QTest::newRow("no clinic") << QStringList{u"calls"_s, u"list"_s};
        QTest::newRow("no file") << QStringList{u"config"_s, u"import"_s, u"/nowhere.json"_s};
        QTest::newRow("nothing to understand") << QStringList{u"understand"_s};
        QTest::newRow("text and batch") << QStringList{u"understand"_s, u"--batch"_s, document("zahnzentrum.json"), u"heute"_s};
        QTest::newRow("batch and transcripts") << QStringList{u"understand"_s, u"--batch"_s, document("zahnzentrum.json"), u"--transcripts"_s, document("zahnzentrum.json")};
        QTest::newRow("stored and text") << QStringList{u"understand"_s, u"--stored"_s, u"heute"_s};
        QTest::newRow("apply without stored") << QStringList{u"understand"_s, u"--apply"_s, u"heute"_s};
        QTest::newRow("stored without a clinic") << QStringList{u"understand"_s, u"--stored"_s};
        QTest::newRow("no transcripts") << QStringList{u"understand"_s, u"--transcripts"_s, u"/nowhere.jsonl"_s};
        QTest::newRow("no batch") << QStringList{u"understand"_s, u"--batch"_s, u"/nowhere.jsonl"_s};
        QTest::newRow("no zone") << QStringList{u"understand"_s, u"--zone"_s, u"Europe/Entenhausen"_s, u"heute"_s};
        QTest::newRow("no time") << QStringList{u"understand"_s, u"--at"_s, u"gestern"_s, u"heute"_s};
        QTest::newRow("no opening") << QStringList{u"understand"_s, u"--opening"_s, u"18:00-08:00"_s, u"heute"_s};
        QTest::newRow("no zone for a batch") << QStringList{u"understand"_s, u"--zone"_s, u"Europe/Entenhausen"_s, u"--batch"_s, document("zahnzentrum.json")};
    }

    void wrongUsageIsExitCode2()
    {
        QFETCH(QStringList, arguments);
        const Run run = askpro(arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.startsWith("askpro: "));
        const Run json = askpro(arguments + QStringList{u"--json"_s});
        QCOMPARE(json.exitCode, 2);
        QVERIFY(!json.json()[u"error"_s].toObject()[u"message"_s].toString().isEmpty());
    }

    void anUnreachableDatabaseIsExitCode3()
    {
        const Run run = askpro({u"--database"_s, u"sqlite:/dev/null/clinic.db"_s, u"calls"_s, u"list"_s, u"--json"_s}, false);
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.json()[u"error"_s].toObject()[u"code"_s].toString(), u"storage_failed"_s);
    }

    void aClinicIsImportedAndAskedFor()
    {
        QCOMPARE(askpro({u"config"_s, u"import"_s, document("zahnzentrum.json")}).exitCode, 0);
        const Run list = askpro({u"calls"_s, u"list"_s, u"--json"_s});
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.json()[u"total"_s].toInt(-1), 0);
        QVERIFY(list.json()[u"items"_s].toArray().isEmpty());
        QVERIFY(list.json()[u"next"_s].isNull());
        QCOMPARE(askpro({u"webhooks"_s, u"list"_s, u"--json"_s}).json()[u"total"_s].toInt(-1), 0);
        QCOMPARE(askpro({u"health"_s, u"--json"_s}).json()[u"status"_s].toString(), u"ok"_s);
        QCOMPARE(askpro({u"calls"_s, u"show"_s, u"999"_s}).exitCode, 2);
        QCOMPARE(askpro({u"calls"_s, u"list"_s, u"--branch"_s, u"nowhere"_s}).exitCode, 2);
        QCOMPARE(askpro({u"calls"_s, u"list"_s, u"--outcome"_s, u"nonsense"_s}).exitCode, 2);
        QCOMPARE(askpro({u"calls"_s, u"list"_s, u"--limit"_s, u"0"_s}).exitCode, 2);

        // A second tenant: from now on the tenant has to be said.
        QCOMPARE(askpro({u"config"_s, u"import"_s, document("hautpraxis.json")}).exitCode, 0);
        QCOMPARE(askpro({u"calls"_s, u"list"_s}).exitCode, 2);
        QCOMPARE(askpro({u"--tenant"_s, u"hautpraxis"_s, u"calls"_s, u"list"_s}).exitCode, 0);
        QCOMPARE(askpro({u"--tenant"_s, u"nobody"_s, u"calls"_s, u"list"_s}).exitCode, 2);
    }

    void callsAreListedByWhatIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("urgency") << QStringList{u"--urgency"_s, u"high"_s} << 0;
        QTest::newRow("no urgency") << QStringList{u"--urgency"_s, u"extreme"_s} << 2;
        QTest::newRow("reason") << QStringList{u"--reason"_s, u"no_slot"_s} << 0;
        QTest::newRow("no reason") << QStringList{u"--reason"_s, u"because"_s} << 2;
        QTest::newRow("service") << QStringList{u"--service"_s, u"Kontrolle"_s} << 0;
        QTest::newRow("critical, running") << QStringList{u"--critical"_s, u"--running"_s} << 0;
        QTest::newRow("hour, weekday") << QStringList{u"--hour"_s, u"0"_s, u"--weekday"_s, u"SU"_s} << 0;
        QTest::newRow("no hour") << QStringList{u"--hour"_s, u"24"_s} << 2;
        QTest::newRow("no weekday") << QStringList{u"--weekday"_s, u"8"_s} << 2;
        QTest::newRow("order") << QStringList{u"--order"_s, u"longest"_s} << 0;
        QTest::newRow("no order") << QStringList{u"--order"_s, u"dearest"_s} << 2;
        QTest::newRow("position of the order") << QStringList{u"--order"_s, u"longest"_s, u"--after"_s, u"longest:61500-1"_s} << 0;
        QTest::newRow("position of another") << QStringList{u"--order"_s, u"longest"_s, u"--after"_s, u"1790000000000-1"_s} << 2;
    }
    void callsAreListedByWhatIsAskedFor()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        QCOMPARE(askpro({u"config"_s, u"import"_s, document("zahnzentrum.json")}).exitCode, 0);
        QCOMPARE(askpro(QStringList{u"--tenant"_s, u"zahnzentrum"_s, u"calls"_s, u"list"_s} + options).exitCode, exitCode);
    }

    void figuresThatDisagreeAreExitCode1()
    {
        const QStringList check{u"--tenant"_s, u"zahnzentrum"_s, u"kpi"_s, u"check"_s, u"--json"_s};
        QCOMPARE(askpro({u"config"_s, u"import"_s, document("zahnzentrum.json")}).exitCode, 0);
        QCOMPARE(askpro(check).exitCode, 0);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoiler"_s);
            database.setDatabaseName(m_folder.filePath(u"clinic.db"_s));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"INSERT INTO rollups (tenant_id, branch_id, day, hour, calls) SELECT tenant_id, min(id), '2025-10-09', 9, 7 FROM branches "
                                             "WHERE tenant_id = (SELECT id FROM tenants WHERE slug = 'zahnzentrum') GROUP BY tenant_id"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"spoiler"_s);
        const Run wrong = askpro(check + QStringList{u"--rebuild"_s});
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(wrong.json()[u"total"_s].toInt(), 1);
        const QJsonObject item = wrong.json()[u"items"_s].toArray().first().toObject();
        QCOMPARE(item[u"day"_s].toString(), u"2025-10-09"_s);
        QCOMPARE(item[u"counts"_s].toObject()[u"calls"_s].toObject()[u"kept"_s].toInt(), 7);
        QCOMPARE(askpro(check).exitCode, 0);
    }

    void aTextIsUnderstood()
    {
        const QStringList now{u"--at"_s, u"2026-04-14T09:30:00+02:00[Europe/Berlin]"_s};
        const Run run = askpro(QStringList{u"understand"_s} + now + QStringList{u"am"_s, u"Freitag um drei"_s}, false);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"kind"_s].toString(), u"instant"_s);
        QCOMPARE(run.json()[u"start"_s].toString(), u"2026-04-17T15:00"_s);
        QCOMPARE(askpro({u"understand"_s, u""_s}, false).json()[u"reason"_s].toString(), u"empty"_s);
    }

    void everyLineOfABatchIsAnswered()
    {
        QFile file(m_folder.filePath(u"lines.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xEF\xBB\xBF{\"id\":\"a\",\"text\":\"am Freitag\",\"ref\":\"2026-04-14T09:30:00+02:00[Europe/Berlin]\"}\r\n\n"
                   "{\"id\":2,\"text\":\"next Monday\",\"ref\":\"2026-04-14T09:30:00+02:00\"}\n{broken\n{\"id\":\"d\",\"text\":\"heute\",\"ref\":\"x\"}");
        file.close();
        const Run run = askpro({u"understand"_s, u"--batch"_s, file.fileName()}, false);
        QCOMPARE(run.exitCode, 1);
        QList<QByteArray> lines = run.out.split('\n');
        QCOMPARE(lines.takeLast(), QByteArray());
        QStringList told;
        for (const QByteArray &line : lines) {
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            const QJsonObject result = answer[u"result"_s].toObject();
            told.append(answer[u"id"_s].toVariant().toString() + u' ' + result[u"kind"_s].toString() + u' ' + result[u"start"_s].toString() + result[u"reason"_s].toString());
        }
        QCOMPARE(told, (QStringList{u"a date 2026-04-17"_s, u"2 date 2026-04-20"_s, u" none not_json"_s, u"d none bad_ref"_s}));
        QVERIFY(run.err.contains("Line 4:") && run.err.contains("Line 5:"));
    }

    void everyCallOfAFileIsAnswered()
    {
        QFile file(m_folder.filePath(u"calls.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id":"a","lang":"de","ref":"2026-04-14T09:30:00+02:00[Europe/Berlin]","services":["Kontrolle"],"turns":[)"
                   R"({"role":"user","text":"ich brauche eine Kontrolle"},{"role":"agent","text":"Freitag, der 17. April, um 14 Uhr. Passt das?"},)"
                   R"({"role":"user","text":"ja das passt"}]})" "\n"
                   R"({"id":"b","lang":"de","ref":"2026-04-14T09:30:00+02:00[Europe/Berlin]","services":[],"turns":[]})" "\n"
                   R"({"id":"c","turns":7})");
        file.close();
        const Run run = askpro({u"understand"_s, u"--transcripts"_s, file.fileName()}, false);
        QCOMPARE(run.exitCode, 1);
        const QList<QByteArray> lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const auto answer = [&lines](int line) { return QJsonDocument::fromJson(lines[line]).object(); };
        QCOMPARE(answer(0)[u"id"_s].toString(), u"a"_s);
        QCOMPARE(answer(0)[u"date"_s].toString(), u"2026-04-17"_s);
        QCOMPARE(answer(0)[u"time"_s].toString(), u"14:00"_s);
        QCOMPARE(answer(0)[u"service"_s].toString(), u"Kontrolle"_s);
        QCOMPARE(answer(1)[u"booked_intent"_s].toBool(true), false);
        QVERIFY(!answer(1)[u"reason"_s].toString().isEmpty());
        QCOMPARE(answer(2)[u"id"_s].toString(), u"c"_s);
        QCOMPARE(answer(2)[u"booked_intent"_s].toBool(true), false);
        QVERIFY(run.err.contains("Line 3:"));
    }

    void storedCallsAreReadOnlyWhenToldSo()
    {
        QCOMPARE(askpro({u"config"_s, u"import"_s, document("zahnzentrum.json")}).exitCode, 0);
        const QStringList stored{u"--tenant"_s, u"zahnzentrum"_s, u"understand"_s, u"--stored"_s, u"--json"_s};
        const Run preview = askpro(stored);
        QCOMPARE(preview.exitCode, 0);
        for (const QString &count : {u"calls"_s, u"unread"_s, u"older"_s, u"unchanged"_s, u"emergencies"_s})
            QCOMPARE(preview.json()[count].toInt(-1), 0);
        QCOMPARE(preview.json()[u"applied"_s].toBool(true), false);
        QCOMPARE(askpro(stored + QStringList{u"--apply"_s}).json()[u"applied"_s].toBool(), true);
    }

    void completionKnowsTheTable()
    {
        QVERIFY(askpro({u"completion"_s}, false).out.contains("calls\n"));
        QVERIFY(askpro({u"completion"_s, u"calls"_s}, false).out.contains("assign\n"));
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
