#include "services/store/database/databaseurl.h"

#include <QDir>
#include <QTest>

using namespace askpro::store;
using namespace Qt::StringLiterals;

class TestDatabaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqliteIsAPath()
    {
        QCOMPARE(DatabaseUrl::parse(u"sqlite:/var/lib/askpro/a b.db"_s).value().path(), u"/var/lib/askpro/a b.db"_s);
        QCOMPARE(DatabaseUrl::parse(u"sqlite:///var/x.db"_s).value().path(), u"/var/x.db"_s);
        QCOMPARE(DatabaseUrl::parse(u"sqlite:x.db"_s).value().path(), QDir::current().absoluteFilePath(u"x.db"_s));
        QCOMPARE(DatabaseUrl::parse(u"sqlite:/x.db"_s).value().engine(), Engine::Sqlite);
    }

    void postgresKnowsSeveralHosts()
    {
        const auto url = DatabaseUrl::parse(u"postgresql://ask%40pro@db1,db2:5433/clinic?target_session_attrs=read-write&pooled=1&connect_timeout=2"_s);
        QVERIFY(url);
        QCOMPARE(url->engine(), Engine::Postgres);
        QVERIFY(url->pooled());
        const QString info = url->conninfo();
        for (const QString &part : {u"user='ask@pro'"_s, u"host='db1,db2'"_s, u"port=',5433'"_s, u"dbname='clinic'"_s,
                                    u"target_session_attrs='read-write'"_s, u"connect_timeout='2'"_s})
            QVERIFY2(info.contains(part), qPrintable(part + u" in "_s + info));
        QVERIFY(!info.contains(u"pooled"_s));
        QVERIFY(DatabaseUrl::parse(u"postgresql://[::1]:5432/x"_s).value().conninfo().contains(u"host='::1'"_s));
        QVERIFY(!DatabaseUrl::parse(u"postgresql:///x"_s).value().conninfo().contains(u"host="_s));
        QVERIFY(DatabaseUrl::parse(u"postgresql:///it's"_s).value().conninfo().contains(u"dbname='it\\'s'"_s));
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "x.db", "sqlite:", "sqlite::memory:", "mysql://h/x", "postgresql:x", "postgresql://host", "postgresql://host/",
                                 "postgresql://u:secret@host/x", "postgresql://host/x?password=secret"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(QString, text);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY(!url);
        QVERIFY(!url.error().userText.contains(u"secret"_s) && !url.error().detail.contains(u"secret"_s));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseUrl)
#include "tst_databaseurl.moc"
