#include "services/core/secrets/keyfile.h"
#include "services/core/secrets/masterkey.h"
#include "services/core/secrets/sealer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <vector>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

void write(const QString &path, const QByteArray &text, QFile::Permissions permissions = ownerOnly)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    QVERIFY(file.setPermissions(permissions));
}

/// A key store that is not there, or locked.
class UnavailableSource final : public MasterKeySource
{
public:
    Result<QByteArray> key(bool) override { return failure(ErrorCode::Remote, u"not there"_s); }
};

} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"deep/down/master.key"_s);
    }
    void cleanup() { m_folder.reset(); }

    void isMadeOnceAndStays()
    {
        const auto made = readKeyFile(m_path, true);
        QVERIFY(made);
        QCOMPARE(made->size(), Sealer::keySize);
        QCOMPARE(readKeyFile(m_path, true).value(), *made);
        QCOMPARE(readKeyFile(m_path, false).value(), *made);
        QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files), QStringList{u"master.key"_s});
    }

    void onlyTheOwnerMayReadANewOne()
    {
        QVERIFY(readKeyFile(m_path, true));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
    }

    void aMissingOneIsNotMadeUnasked()
    {
        const auto key = readKeyFile(m_path, false);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_path));
    }

    void oneThatOthersMayUseIsRefused_data()
    {
        QTest::addColumn<int>("extra");
        QTest::newRow("group reads") << int(QFile::ReadGroup);
        QTest::newRow("group writes") << int(QFile::WriteGroup);
        QTest::newRow("others read") << int(QFile::ReadOther);
        QTest::newRow("others write") << int(QFile::WriteOther);
    }
    void oneThatOthersMayUseIsRefused()
    {
        QFETCH(int, extra);
        QVERIFY(readKeyFile(m_path, true));
        QVERIFY(QFile::setPermissions(m_path, ownerOnly | QFile::Permissions(extra)));
        const auto key = readKeyFile(m_path, true);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Unauthorized);
        QVERIFY(key.error().userText.contains("chmod 600"_L1));
    }

    void aDamagedOneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good(2 * Sealer::keySize, 'a');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << good.chopped(2);
        QTest::newRow("one digit short") << good.chopped(1);
        QTest::newRow("long") << good + "aa";
        QTest::newRow("very long") << QByteArray(100000, 'a');
        QTest::newRow("not hexadecimal") << good.chopped(1) + 'g';
        QTest::newRow("space inside") << good.left(31) + ' ' + good.mid(32);
        QTest::newRow("binary") << QByteArray(Sealer::keySize, '\1');
    }
    void aDamagedOneIsRefused()
    {
        QFETCH(QByteArray, text);
        const QString path = m_folder->filePath(u"master.key"_s);
        write(path, text);
        const auto key = readKeyFile(path, true);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Invalid);
        QVERIFY(text.isEmpty() || !key.error().userText.contains(QString::fromLatin1(text)));
    }

    void whatIsNoFileIsRefused()
    {
        const auto key = readKeyFile(m_folder->path(), true);
        QVERIFY(!key);
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        write(m_folder->filePath(u"file"_s), "x");
        const auto key = readKeyFile(m_folder->filePath(u"file/master.key"_s), true);
        QVERIFY(!key);
    }

    // Several processes may start on an empty installation at once: all must end with the same key.
    void ofManyMakersOneWins()
    {
        std::vector<std::future<Result<QByteArray>>> makers;
        for (int i = 0; i < 8; ++i)
            makers.push_back(std::async(std::launch::async, [this] { return readKeyFile(m_path, true); }));
        QSet<QByteArray> keys;
        for (auto &maker : makers) {
            const auto key = maker.get();
            QVERIFY(key);
            keys.insert(*key);
        }
        QCOMPARE(keys.size(), 1);
    }

    void anExistingKeyOfEitherSourceWins()
    {
        KeyFileSource first(m_folder->filePath(u"first.key"_s));
        KeyFileSource second(m_folder->filePath(u"second.key"_s));
        const auto kept = second.key(true);
        QVERIFY(kept);
        FallbackKeySource both(first, second);
        QCOMPARE(both.key(true).value(), *kept);
        QCOMPARE(first.key(false).error().code, ErrorCode::NotFound);
    }

    void aNewKeyIsKeptInTheFirstSourceThatCan()
    {
        KeyFileSource first(m_folder->filePath(u"first.key"_s));
        KeyFileSource second(m_folder->filePath(u"second.key"_s));
        UnavailableSource unavailable;
        QCOMPARE(FallbackKeySource(first, second).key(false).error().code, ErrorCode::NotFound);
        QVERIFY(FallbackKeySource(first, second).key(true));
        QVERIFY(first.key(false));
        QCOMPARE(second.key(false).error().code, ErrorCode::NotFound);
        const auto made = FallbackKeySource(unavailable, second).key(true);
        QVERIFY(made);
        QCOMPARE(second.key(false).value(), *made);
    }

    // A damaged key must be looked at by a person; a new one would make all secrets unreadable.
    void aRefusedKeyIsNotReplacedByANewOne()
    {
        const QString damaged = m_folder->filePath(u"second.key"_s);
        write(damaged, "damaged");
        KeyFileSource first(m_folder->filePath(u"first.key"_s));
        KeyFileSource second(damaged);
        const auto key = FallbackKeySource(first, second).key(true);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Invalid);
        QVERIFY(!QFile::exists(m_folder->filePath(u"first.key"_s)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
