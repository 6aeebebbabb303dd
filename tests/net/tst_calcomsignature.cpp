#include "services/net/calcom/signature.h"
#include "tests/support/datafile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace askpro;
using namespace askpro::net;
using namespace Qt::StringLiterals;

namespace {

SignatureVerdict verdict(const QByteArray &body, const QByteArray &header, const QList<QByteArray> &secrets)
{
    QList<QByteArrayView> views(secrets.cbegin(), secrets.cend());
    return calcom::verify(body, header, views);
}

QJsonDocument vectors()
{
    return QJsonDocument::fromJson(tests::dataFile(u"calcom/webhook-signature-vectors.json"_s));
}

} // namespace

class CalcomSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheRecordedDeliveries_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray files = vectors()["files"_L1].toArray();
        QCOMPARE(files.size(), 11);
        for (const auto &vector : files)
            QTest::newRow(vector["file"_L1].toString().toUtf8().constData()) << vector.toObject();
    }
    void agreesWithTheRecordedDeliveries()
    {
        QFETCH(QJsonObject, vector);
        const QByteArray body = tests::dataFile(u"calcom/"_s + vector["file"_L1].toString());
        QCOMPARE(body.size(), vector["bytes"_L1].toInt());
        QCOMPARE(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex(), vector["sha256"_L1].toString().toLatin1());

        const QByteArray header = vector["x-cal-signature-256"_L1].toString().toLatin1();
        const QByteArray secret = vector["secret"_L1].toString().toUtf8();
        QCOMPARE(verdict(body, header, {secret}), SignatureVerdict::Signed);
        QCOMPARE(verdict(body, header, {"another", secret}), SignatureVerdict::Signed);
        QCOMPARE(verdict(body, header, {"another"}), SignatureVerdict::Mismatch);
        QCOMPARE(verdict(body + '\n', header, {secret}), SignatureVerdict::Mismatch);
        QCOMPARE(calcom::sign(body, secret), header);
    }

    void agreesWithTheLiterals()
    {
        const QJsonArray literals = vectors()["literals"_L1].toArray();
        QCOMPARE(literals.size(), 3);
        for (const auto &vector : literals) {
            const QByteArray body = vector["body"_L1].toString().toUtf8();
            QCOMPARE(body.size(), vector["bodyBytes"_L1].toInt());
            QCOMPARE(verdict(body, vector["x-cal-signature-256"_L1].toString().toLatin1(), {vector["secret"_L1].toString().toUtf8()}),
                     SignatureVerdict::Signed);
        }
    }

    void aWebhookWithoutSecretIsNotSigned()
    {
        QCOMPARE(verdict("{}", "no-secret-provided", {"secret"}), SignatureVerdict::Missing);
        QCOMPARE(verdict("{}", calcom::sign("{}", "secret"), {}), SignatureVerdict::NoKey);
        QCOMPARE(verdict("{}", calcom::sign("{}", ""), {""}), SignatureVerdict::NoKey);
    }

    void onlyTheVendorsFormIsRead()
    {
        const QByteArray good = calcom::sign("{}", "secret");
        for (const QByteArray &header : {QByteArray(), "sha256=" + good, good.toUpper(), good.first(63), good + "0", good + "," + good})
            QCOMPARE(verdict("{}", header, {"secret"}), SignatureVerdict::Malformed);
    }
};

QTEST_GUILESS_MAIN(CalcomSignatureTest)
#include "tst_calcomsignature.moc"
