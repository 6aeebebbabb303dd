#include "app/runtime/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace askpro::app;
using namespace Qt::StringLiterals;

/// Where a setting comes from, and what a wrong settings file says.
class tst_Settings : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"askpro.ini"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(content);
        return path;
    }

    static QString nothing(const char *) { return {}; }

private Q_SLOTS:
    void theCommandLineWinsOverEnvironmentAndFile()
    {
        const QString path = file("database=sqlite:/from/file.db\ntenant=from-file\nlisten=127.0.0.1:1\n");
        const Environment environment = [](const char *name) {
            return qstrcmp(name, "ASKPRO_DATABASE") == 0 ? u"sqlite:/from/environment.db"_s
                 : qstrcmp(name, "ASKPRO_TENANT") == 0   ? u"from-environment"_s
                                                         : QString();
        };
        const auto settings = readSettings({u"sqlite:/from/line.db"_s, path, {}}, environment);
        QVERIFY(settings);
        QCOMPARE(settings->databaseUrl, u"sqlite:/from/line.db"_s);
        QCOMPARE(settings->tenant, u"from-environment"_s);
        QCOMPARE(settings->listenAddress, u"127.0.0.1:1"_s);
    }

    void withoutAnythingThereAreDefaults()
    {
        const auto settings = readSettings({}, nothing);
        QVERIFY(settings);
        QVERIFY(settings->databaseUrl.startsWith(u"sqlite:/"_s));
        QCOMPARE(settings->listenAddress, u"127.0.0.1:8787"_s);
        QVERIFY(settings->aliases.isEmpty());
    }

    void aRememberedDatabaseIsUsedWhenNobodyNamesOne()
    {
        const SettingsOverrides remembered{.databaseUrl = {}, .configFile = {}, .tenant = {}, .rememberedDatabase = u"postgresql://server/clinic"_s};
        QCOMPARE(readSettings(remembered, nothing)->databaseUrl, u"postgresql://server/clinic"_s);
        const Environment environment = [](const char *name) { return qstrcmp(name, "ASKPRO_DATABASE") == 0 ? u"sqlite:/from/environment.db"_s : QString(); };
        QCOMPARE(readSettings(remembered, environment)->databaseUrl, u"sqlite:/from/environment.db"_s);
    }

    void oldPathsAreBoundToAToken()
    {
        const auto settings = readSettings({{}, file("[aliases]\napi\\retell\\webhook=token-1\n"), {}}, nothing);
        QVERIFY(settings);
        QCOMPARE(settings->aliases.value(u"/api/retell/webhook"_s), u"token-1"_s);
    }

    void anUnknownSettingIsNamed()
    {
        const auto settings = readSettings({{}, file("databse=sqlite:/x.db\n"), {}}, nothing);
        QVERIFY(!settings);
        QVERIFY(settings.error().userText.contains(u"databse"_s));
    }

    void aMissingFileIsAnError()
    {
        const auto settings = readSettings({{}, m_folder.filePath(u"none.ini"_s), {}}, nothing);
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, askpro::models::ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
