#include "services/core/secrets/secretcontext.h"
#include "services/core/secrets/sealer.h"

#include <QTest>

using namespace askpro::core;
using namespace askpro::models;

namespace {

Sealer sealerWith(char fill)
{
    return Sealer::withKey(QByteArray(Sealer::keySize, fill)).value();
}

} // namespace

class TestSealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensAgain()
    {
        const Sealer sealer = sealerWith('k');
        for (const QByteArray &plain : {QByteArray("key_invented_1"), QByteArray(), QByteArray(5000, '\0')}) {
            const auto opened = sealer.open(sealer.seal(plain, "context"), "context");
            QVERIFY(opened);
            QCOMPARE(*opened, plain);
        }
    }

    void theFormIsVersionNonceTagText()
    {
        const QByteArray sealed = sealerWith('k').seal("0123456789", "c");
        QCOMPARE(sealed.size(), 1 + 12 + 16 + 10);
        QCOMPARE(sealed.front(), char(1));
        QVERIFY(!sealed.contains("0123456789"));
    }

    // NIST/GCM test case 16 (AES-256, with authenticated data), brought into our form: proves that others could open it.
    void opensWhatAnotherImplementationSealed()
    {
        const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
        const auto sealer = Sealer::withKey(hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
        const QByteArray sealed = QByteArray(1, char(1)) + hex("cafebabefacedbaddecaf888") + hex("76fc6ece0f4e1768cddf8853bb2d551b")
            + hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662");
        const auto opened = sealer->open(sealed, hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
        QVERIFY(opened);
        QCOMPARE(*opened, hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
    }

    void twoSealsOfTheSameDiffer()
    {
        const Sealer sealer = sealerWith('k');
        QVERIFY(sealer.seal("same", "c") != sealer.seal("same", "c"));
    }

    void everyChangedByteIsNoticed()
    {
        const Sealer sealer = sealerWith('k');
        const QByteArray sealed = sealer.seal("a secret", "context");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray damaged = sealed;
            damaged[i] = char(damaged[i] ^ 1);
            const auto opened = sealer.open(damaged, "context");
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            QCOMPARE(opened.error().code, ErrorCode::Invalid);
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!sealer.open(sealed.left(size), "context"));
    }

    void opensNowhereElse()
    {
        const Sealer sealer = sealerWith('k');
        const QByteArray sealed = sealer.seal("a secret", secretContext(TenantId(1), SecretKind::RetellApiKey));
        QVERIFY(!sealer.open(sealed, secretContext(TenantId(2), SecretKind::RetellApiKey)));
        QVERIFY(!sealer.open(sealed, secretContext(TenantId(1), SecretKind::RetellWebhookKey)));
        QVERIFY(!sealerWith('x').open(sealed, secretContext(TenantId(1), SecretKind::RetellApiKey)));
        QVERIFY(sealer.open(sealed, "tenant:1:retell.api_key"));
    }

    void theFingerprintTellsKeysApartAndHidesThem()
    {
        QCOMPARE(sealerWith('a').fingerprint(), sealerWith('a').fingerprint());
        QVERIFY(sealerWith('a').fingerprint() != sealerWith('b').fingerprint());
        QVERIFY(!sealerWith('a').fingerprint().contains("aaaa"));
    }

    void aCopyOutlivesTheFirst()
    {
        QByteArray sealed;
        std::optional<Sealer> copy;
        {
            const Sealer first = sealerWith('k');
            sealed = first.seal("a secret", "c");
            copy = first;
        }
        QCOMPARE(copy->open(sealed, "c").value(), "a secret");
    }

    void aKeyOfAnotherLengthIsRefused_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 16, 31, 33, 64})
            QTest::addRow("%d bytes", size) << size;
    }
    void aKeyOfAnotherLengthIsRefused()
    {
        QFETCH(int, size);
        const auto sealer = Sealer::withKey(QByteArray(size, 'k'));
        QVERIFY(!sealer);
        QCOMPARE(sealer.error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestSealer)
#include "tst_sealer.moc"
