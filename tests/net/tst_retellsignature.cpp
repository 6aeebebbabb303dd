#include "services/net/retell/signature.h"
#include "tests/support/datafile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace askpro;
using namespace askpro::net;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "key_test_signature";
const QByteArray body = R"({"event":"call_ended"})";
constexpr Instant signedAt = instantFromMs(1791789331318);

SignatureVerdict verdict(const QByteArray &rawBody, const QByteArray &header, const QList<QByteArray> &keys, Instant now)
{
    QList<QByteArrayView> views(keys.cbegin(), keys.cend());
    return retell::verify(rawBody, header, views, now);
}

QByteArray bodyOf(const QJsonObject &vector)
{
    if (!vector.contains("body_file"_L1))
        return QByteArray::fromHex(vector["body_hex"_L1].toString().toLatin1());
    const QByteArray bytes = tests::dataFile(u"retell/"_s + vector["body_file"_L1].toString());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (bytes.size() != vector["body_bytes"_L1].toInt() || hash != vector["body_sha256"_L1].toString().toLatin1())
        qFatal("the data file was changed on its way here");
    return bytes;
}

QJsonArray vectors(QLatin1StringView list)
{
    return QJsonDocument::fromJson(tests::dataFile(u"retell/signature_vectors.json"_s))[list].toArray();
}

void addRows(QLatin1StringView list)
{
    QTest::addColumn<QJsonObject>("vector");
    for (const auto &vector : vectors(list))
        QTest::newRow(vector["id"_L1].toString().toUtf8().constData()) << vector.toObject();
}

SignatureVerdict verdict(const QJsonObject &vector)
{
    return verdict(bodyOf(vector), vector["signature"_L1].toString().toUtf8(), {vector["key"_L1].toString().toUtf8()},
                   instantFromMs(qint64(vector["now_ms"_L1].toDouble())));
}

} // namespace

class RetellSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVendorsVectorsAreAllThere()
    {
        QCOMPARE(vectors("vectors"_L1).size(), 33);
        QCOMPARE(vectors("implementation_dependent"_L1).size(), 5);
    }

    void agreesWithTheVendor_data() { addRows("vectors"_L1); }
    void agreesWithTheVendor()
    {
        QFETCH(QJsonObject, vector);
        QCOMPARE(verdict(vector) == SignatureVerdict::Signed, vector["expect"_L1].toBool());
    }

    // Where the vendor's own SDKs disagree only what Retell is known to send is accepted; where they agree, so do we.
    void isStrictWhereTheVendorsSdksDisagree_data() { addRows("implementation_dependent"_L1); }
    void isStrictWhereTheVendorsSdksDisagree()
    {
        QFETCH(QJsonObject, vector);
        const QJsonObject results = vector["result"_L1].toObject();
        const bool everySdkAccepts = std::ranges::all_of(results, [](const QJsonValue &accepted) { return accepted.toBool(); });
        QCOMPARE(verdict(vector) == SignatureVerdict::Signed, everySdkAccepts);
    }

    void theWindowIncludesItsLimits_data()
    {
        QTest::addColumn<int>("ageMs");
        QTest::addColumn<SignatureVerdict>("expected");
        QTest::newRow("299999 old") << 299'999 << SignatureVerdict::Signed;
        QTest::newRow("300000 old") << 300'000 << SignatureVerdict::Signed;
        QTest::newRow("300001 old") << 300'001 << SignatureVerdict::TooOld;
        QTest::newRow("299999 ahead") << -299'999 << SignatureVerdict::Signed;
        QTest::newRow("300000 ahead") << -300'000 << SignatureVerdict::Signed;
        QTest::newRow("300001 ahead") << -300'001 << SignatureVerdict::TooNew;
    }
    void theWindowIncludesItsLimits()
    {
        QFETCH(int, ageMs);
        QFETCH(SignatureVerdict, expected);
        QCOMPARE(verdict(body, retell::sign(body, key, signedAt), {key}, signedAt + Milliseconds{ageMs}), expected);
    }

    void aWrongClockIsToldFromAWrongKey()
    {
        const QByteArray header = retell::sign(body, key, signedAt);
        QCOMPARE(verdict(body, header, {key}, signedAt + std::chrono::hours(2)), SignatureVerdict::TooOld);
        QCOMPARE(verdict(body, header, {"key_other"}, signedAt + std::chrono::hours(2)), SignatureVerdict::Mismatch);
    }

    void twoKeysAreValidDuringRotation()
    {
        const QByteArray older = "key_older";
        QCOMPARE(verdict(body, retell::sign(body, key, signedAt), {key, older}, signedAt), SignatureVerdict::Signed);
        QCOMPARE(verdict(body, retell::sign(body, older, signedAt), {key, older}, signedAt), SignatureVerdict::Signed);
        QCOMPARE(verdict(body, retell::sign(body, "key_third", signedAt), {key, older}, signedAt), SignatureVerdict::Mismatch);
    }

    void nothingIsAcceptedWithoutAKey()
    {
        QCOMPARE(verdict(body, retell::sign(body, key, signedAt), {}, signedAt), SignatureVerdict::NoKey);
        QCOMPARE(verdict(body, retell::sign(body, "", signedAt), {""}, signedAt), SignatureVerdict::NoKey);
        QCOMPARE(verdict(body, retell::sign(body, "", signedAt), {"", key}, signedAt), SignatureVerdict::Mismatch);
    }

    void aChangedByteIsNoticedWhereverItIs()
    {
        const QByteArray header = retell::sign(body, key, signedAt);
        for (qsizetype at = 0; at < body.size(); ++at) {
            QByteArray changed = body;
            changed[at] = char(changed[at] ^ 1);
            QCOMPARE(verdict(changed, header, {key}, signedAt), SignatureVerdict::Mismatch);
        }
    }

    void onlyTheVendorsFormIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        const QByteArray digest = retell::sign(body, key, signedAt).last(64);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("bare digest") << digest;
        QTest::newRow("no time") << "v=,d=" + digest;
        QTest::newRow("17 digits") << "v=00001791789331318,d=" + digest;
        QTest::newRow("sign") << "v=+1791789331318,d=" + digest;
        QTest::newRow("space") << "v=1791789331318, d=" + digest;
        QTest::newRow("short digest") << "v=1791789331318,d=" + digest.first(63);
        QTest::newRow("long digest") << "v=1791789331318,d=" + digest + "0";
        QTest::newRow("upper case") << "v=1791789331318,d=" + digest.toUpper();
        QTest::newRow("more behind") << "v=1791789331318,d=" + digest + ",x=1";
        QTest::newRow("order") << "d=" + digest + ",v=1791789331318";
    }
    void onlyTheVendorsFormIsRead()
    {
        QFETCH(QByteArray, header);
        QCOMPARE(verdict(body, header, {key}, signedAt), SignatureVerdict::Malformed);
    }
};

QTEST_GUILESS_MAIN(RetellSignatureTest)
#include "tst_retellsignature.moc"
