#include "services/net/retell/signature.h"
#include "tests/net/listenerfixture.h"
#include "tests/support/rawclient.h"
#include "tests/support/testcertificate.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>
#include <QTest>

#include <openssl/ssl.h>

using namespace askpro;
using namespace askpro::models;
using namespace askpro::net;
using namespace askpro::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ended = R"({"event":"call_ended","call":{"call_id":"call_1"}})";

/// A caller over TLS with exactly one protocol version.
class TlsClient
{
public:
    TlsClient(quint16 port, int version)
        : m_socket(port), m_context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free), m_ssl(nullptr, &SSL_free)
    {
        SSL_CTX_set_security_level(m_context.get(), 0); // so that it is the server who refuses old versions
        SSL_CTX_set_min_proto_version(m_context.get(), version);
        SSL_CTX_set_max_proto_version(m_context.get(), version);
        m_ssl.reset(SSL_new(m_context.get()));
        SSL_set_fd(m_ssl.get(), m_socket.descriptor());
        m_connected = SSL_connect(m_ssl.get()) == 1;
    }
    [[nodiscard]] bool isConnected() const { return m_connected; }
    bool send(const QByteArray &bytes) { return SSL_write(m_ssl.get(), bytes.constData(), int(bytes.size())) == bytes.size(); }
    /// All that comes until the other side ends the session.
    [[nodiscard]] QByteArray readAll()
    {
        QByteArray all;
        char bytes[4096];
        for (int count = 0; (count = SSL_read(m_ssl.get(), bytes, sizeof bytes)) > 0;)
            all.append(bytes, count);
        return all;
    }
    [[nodiscard]] bool wasEndedCleanly() const { return (SSL_get_shutdown(m_ssl.get()) & SSL_RECEIVED_SHUTDOWN) != 0; }

private:
    RawClient m_socket;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl;
    bool m_connected = false;
};

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    const QDir m_dir{m_folder.path()};
    const TestCertificate m_good{m_dir, u"good"_s};

    ListenerOptions options() const
    {
        ListenerOptions options;
        options.http.tls = TlsFiles{m_good.certificate, m_good.key};
        return options;
    }

private Q_SLOTS:
    void versionsFrom12AreSpoken_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("spoken");
        QTest::newRow("1.0") << TLS1_VERSION << false;
        QTest::newRow("1.1") << TLS1_1_VERSION << false;
        QTest::newRow("1.2") << TLS1_2_VERSION << true;
        QTest::newRow("1.3") << TLS1_3_VERSION << true;
    }
    void versionsFrom12AreSpoken()
    {
        QFETCH(int, version);
        QFETCH(bool, spoken);
        ListenerFixture f(options());
        QCOMPARE(f.address.url(), u"https://127.0.0.1:%1"_s.arg(f.port()));
        TlsClient client(f.port(), version);
        QCOMPARE(client.isConnected(), spoken);
        if (!spoken)
            return;
        const QByteArray headers = "X-Retell-Signature: " + retell::sign(ended, f.key, f.clock.now()) + "\r\n";
        const QByteArray request = rawRequest("POST", "/webhooks/retell/tok-mitte", ended, headers);
        QVERIFY(client.send(request));
        QVERIFY(client.send(rawRequest("POST", "/webhooks/retell/tok-mitte", ended, headers + "Connection: close\r\n")));
        const QByteArray answers = client.readAll();
        QCOMPARE(answers.count("HTTP/1.1 204 No Content\r\n"), 2);
        QVERIFY(client.wasEndedCleanly());
        QCOMPARE(f.sink.deliveries().size(), 1);
    }

    void aRefusalArrivesThoughTheCallerStillSends()
    {
        ListenerFixture f(options());
        TlsClient client(f.port(), TLS1_2_VERSION);
        client.send("POST /webhooks/retell/tok-mitte HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n" + QByteArray(1'000'000, 'x'));
        QVERIFY(client.readAll().startsWith("HTTP/1.1 413 "));
    }

    void plainHttpIsNotSpokenThere()
    {
        ListenerFixture f(options());
        RawClient client(f.port());
        client.send(rawRequest("GET", "/api/health"));
        QVERIFY(client.isClosedWithin(soon));
    }

    void aHandshakeThatDoesNotComeIsCutOff()
    {
        ListenerOptions quick = options();
        quick.http.limits.handshake = 50ms;
        ListenerFixture f(std::move(quick));
        RawClient silent(f.port());
        QVERIFY(silent.isClosedWithin(soon));
    }

    void stoppingDoesNotWaitForIdleSessions()
    {
        ListenerFixture f(options());
        TlsClient client(f.port(), TLS1_3_VERSION);
        QVERIFY(client.isConnected());
        f.listener->stop();
        QCOMPARE(f.listener->figures().connectionsOpen, 0);
    }

    void unusableFilesAreNamed_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("named");
        const TestCertificate other(m_dir, u"other"_s);
        const TestCertificate locked(m_dir, u"locked"_s, "secret");
        const QString noise = m_dir.filePath(u"noise"_s);
        if (QFile file(noise); file.open(QIODevice::WriteOnly))
            file.write("this is no PEM");
        const QString missing = m_dir.filePath(u"missing"_s);
        QTest::newRow("no certificate") << missing << m_good.key << missing;
        QTest::newRow("no key") << m_good.certificate << missing << missing;
        QTest::newRow("certificate is noise") << noise << m_good.key << noise;
        QTest::newRow("key is noise") << m_good.certificate << noise << noise;
        QTest::newRow("key with a passphrase") << locked.certificate << locked.key << locked.key;
        QTest::newRow("key of another") << m_good.certificate << other.key << u"does not belong"_s;
        QTest::newRow("exchanged") << m_good.key << m_good.certificate << m_good.key;
    }
    void unusableFilesAreNamed()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, named);
        ListenerFixture f;
        ListenerOptions bad;
        bad.http.tls = TlsFiles{certificate, key};
        const auto started = Listener(bad, f.catalog, f.sink, f.live, f.clock).start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Invalid);
        QVERIFY2(started.error().userText.contains(named), qUtf8Printable(started.error().userText));
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
