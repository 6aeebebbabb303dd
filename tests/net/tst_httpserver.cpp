#include "services/net/http/httpserver.h"
#include "tests/support/rawclient.h"
#include "tests/support/waiting.h"

#include <QRegularExpression>
#include <QTest>

#include <mutex>
#include <thread>

#include <sys/resource.h>

using namespace askpro;
using namespace askpro::net;
using namespace askpro::models;
using namespace askpro::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Answers what it was sent; on /later when the test says so; on /never not at all; on /boom with an exception.
class EchoHandler final : public RequestHandler
{
public:
    tl::expected<RequestLimits, HttpReply> limitsFor(const HttpRequest &head) override
    {
        if (head.path() == "/unknown")
            return tl::unexpected(errorReply(404, "not-found", "There is nothing here."));
        return RequestLimits{1024 * 1024, head.path() == "/impatient" ? 50ms : 20s};
    }
    void handle(HttpRequest request, Answer answer) override
    {
        const std::lock_guard lock(m_mutex);
        m_requests.append(request);
        if (request.path() == "/boom")
            throw std::runtime_error("boom");
        if (request.path() == "/dropped")
            return;
        if (request.path() == "/later" || request.path() == "/impatient")
            m_waiting.push_back(std::move(answer));
        else
            answer({200, {}, request.body});
    }
    QList<HttpRequest> requests()
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    bool isWaiting()
    {
        const std::lock_guard lock(m_mutex);
        return !m_waiting.empty();
    }
    std::vector<Answer> takeWaiting()
    {
        const std::lock_guard lock(m_mutex);
        return std::move(m_waiting);
    }

private:
    std::mutex m_mutex;
    QList<HttpRequest> m_requests;
    std::vector<Answer> m_waiting;
};

struct RunningServer
{
    explicit RunningServer(const HttpLimits &limits = {}) : server({QStringLiteral("127.0.0.1"), 0, {}, limits}, handler)
    {
        const auto address = server.start();
        if (!address)
            qFatal("%s", qUtf8Printable(address.error().userText));
        port = address->port;
    }
    EchoHandler handler;
    HttpServer server;
    quint16 port = 0;
};

const QByteArray get = rawRequest("GET", "/echo");

HttpLimits quickLimits()
{
    HttpLimits limits;
    limits.idle = 150ms;
    limits.headerTime = 150ms;
    limits.bodyTime = 150ms;
    limits.writing = 150ms;
    limits.parting = 150ms;
    return limits;
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionServesManyRequests()
    {
        RunningServer running;
        RawClient client(running.port);
        for (int i = 0; i < 100; ++i) {
            const QByteArray body = QByteArray::number(i);
            const RawReply reply = client.ask(rawRequest("POST", "/echo?x=1", body, "X-Thing: A\r\n"));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body, body);
            QCOMPARE(reply.headers.value("connection"), "keep-alive");
        }
        QCOMPARE(running.handler.requests().size(), 100);
        const HttpRequest request = running.handler.requests().last();
        QCOMPARE(request.method, "POST");
        QVERIFY(request.path() == "/echo" && request.query() == "x=1" && request.header("x-thing") == "A");
        QCOMPARE(request.peer, QStringLiteral("127.0.0.1"));
        QCOMPARE(running.server.figures().replies.value(200), 100);
    }

    // Answers come in order even when the first takes longer; the later requests wait in the caller's socket.
    void pipelinedRequestsAreAnsweredInOrder()
    {
        RunningServer running;
        RawClient client(running.port);
        QVERIFY(client.send(rawRequest("POST", "/later", "a") + rawRequest("POST", "/echo", "b") + rawRequest("POST", "/echo", "c")));
        QTRY_VERIFY_WITH_TIMEOUT(running.handler.isWaiting(), soon);
        const std::vector<Answer> waiting = running.handler.takeWaiting();
        QCOMPARE(running.handler.requests().size(), 1);
        waiting.front()({200, {}, "a"});
        for (const char *expected : {"a", "b", "c"})
            QCOMPARE(client.readReply().body, expected);
    }

    void aCallerWhoNeverReadsAnswersIsCutOff()
    {
        RunningServer running(quickLimits());
        RawClient client(running.port);
        const QByteArray request = rawRequest("POST", "/echo", QByteArray(512 * 1024, 'x'));
        for (int i = 0; i < 100 && client.send(request); ++i) {}
        QTRY_COMPARE_WITH_TIMEOUT(running.server.figures().connectionsOpen, 0, soon);
        QVERIFY(running.handler.requests().size() < 100);
    }

    void closesWhenAsked_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<bool>("closes");
        QTest::newRow("1.1") << get << false;
        QTest::newRow("1.1 close") << rawRequest("GET", "/echo", {}, "Connection: close\r\n") << true;
        QTest::newRow("1.0") << QByteArray("GET /echo HTTP/1.0\r\n\r\n") << true;
        QTest::newRow("1.0 keep-alive") << QByteArray("GET /echo HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false;
    }
    void closesWhenAsked()
    {
        QFETCH(QByteArray, request);
        QFETCH(bool, closes);
        RunningServer running;
        RawClient client(running.port);
        QCOMPARE(client.ask(request).status, 200);
        if (closes)
            QVERIFY(client.isClosedWithin(soon));
        else
            QCOMPARE(client.ask(get).status, 200);
    }

    void malformedRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray head = "POST /echo HTTP/1.1\r\nHost: a\r\n";
        QTest::newRow("noise") << QByteArray::fromHex("1603010200010000fc0303") + "\r\n\r\n" << 400;
        QTest::newRow("no host") << QByteArray("GET /echo HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
        QTest::newRow("two lengths") << head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab" << 400;
        QTest::newRow("equal lengths") << head + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na" << 400;
        QTest::newRow("length list") << head + "Content-Length: 1, 1\r\n\r\na" << 400;
        QTest::newRow("negative length") << head + "Content-Length: -1\r\n\r\n" << 400;
        QTest::newRow("length is no number") << head + "Content-Length: 0x10\r\n\r\n" << 400;
        QTest::newRow("length and chunked") << head + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("chunked and length") << head + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("chunked twice") << head + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("gzip, chunked") << head + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("identity") << head + "Transfer-Encoding: identity\r\n\r\nab" << 400;
        QTest::newRow("bare LF") << QByteArray("GET /echo HTTP/1.1\nHost: a\n\n") << 400;
        QTest::newRow("bare LF in headers") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\nX: b\r\n\r\n") << 400;
        QTest::newRow("NUL in a header") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\nX: b@c\r\n\r\n").replace('@', '\0') << 400;
        QTest::newRow("NUL in the target") << QByteArray("GET /ec@ho HTTP/1.1\r\nHost: a\r\n\r\n").replace('@', '\0') << 400;
        QTest::newRow("space before colon") << QByteArray("GET /echo HTTP/1.1\r\nHost : a\r\n\r\n") << 400;
        QTest::newRow("bad chunk size") << head + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n" << 400;
        QTest::newRow("length in trailers") << head + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nContent-Length: 5\r\n\r\n" << 400;
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
        QTest::newRow("other expectation") << head + "Expect: a-miracle\r\nContent-Length: 0\r\n\r\n" << 417;
        QTest::newRow("64 KiB header") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(64 * 1024, 'x') + "\r\n\r\n") << 431;
        QTest::newRow("64 KiB of short headers") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\n" + QByteArray("X-Y: 0123456789012345678901234567890\r\n").repeated(99)
                                                               + QByteArray("Z: " + QByteArray(13000, 'z') + "\r\n").repeated(5) + "\r\n")
                                                 << 431;
        QTest::newRow("101 headers") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: y\r\n").repeated(100) + "\r\n") << 431;
        QTest::newRow("64 KiB target") << QByteArray("GET /" + QByteArray(64 * 1024, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n") << 431;
        QTest::newRow("3 MiB declared") << rawRequest("POST", "/echo", QByteArray(3 * 1024 * 1024, 'x')) << 413;
        QTest::newRow("huge declared") << head + "Content-Length: 18446744073709551615\r\n\r\n" << 413;
        QTest::newRow("3 MiB in chunks") << head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray("10000\r\n" + QByteArray(65536, 'x') + "\r\n").repeated(48) + "0\r\n\r\n" << 413;
        QTest::newRow("one huge chunk") << head + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc" << 413;
    }
    void malformedRequestsAreRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        RunningServer running;
        RawClient client(running.port);
        client.send(request); // may be cut short, the answer still has to arrive
        const RawReply reply = client.readReply();
        QCOMPARE(reply.status, status);
        QVERIFY(reply.body.startsWith(R"({"error":{"code":)"));
        QVERIFY(client.isClosedWithin(soon));
        QCOMPARE(running.handler.requests().size(), 0);
        QCOMPARE(RawClient(running.port).ask(get).status, 200);
    }

    // Line by line, so that no single read shows a large header.
    void aHeaderSentInPiecesIsLimitedToo()
    {
        RunningServer running;
        RawClient client(running.port);
        client.send("GET /echo HTTP/1.1\r\nHost: a\r\n");
        for (int line = 0; line < 50 && client.isQuietFor(2); ++line)
            client.send("X: " + QByteArray(1000, 'x') + "\r\n");
        QCOMPARE(client.readReply().status, 431);
    }

    void chunkedBodiesAreJoined_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("at once") << 10000;
        QTest::newRow("byte by byte") << 1;
        QTest::newRow("in threes") << 3;
    }
    void chunkedBodiesAreJoined()
    {
        QFETCH(int, piece);
        RunningServer running;
        RawClient client(running.port);
        const QByteArray bytes = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                                 "3;ext=1\r\nabc\r\nA\r\n0123456789\r\n0\r\nX-Trailer: ignored\r\n\r\n";
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            QVERIFY(client.send(bytes.mid(at, piece)));
            if (piece < 10)
                std::this_thread::sleep_for(200us); // so that the pieces arrive apart
        }
        QCOMPARE(client.readReply().body, "abc0123456789");
        QCOMPARE(running.handler.requests().first().count("x-trailer"), 0);
    }

    // The end of a chunked body without any chunk, cut at every place.
    void anEmptyChunkedBodyMayArriveInAnyPieces()
    {
        RunningServer running;
        for (qsizetype cut = 1; cut < 5; ++cut) {
            RawClient client(running.port);
            QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"));
            for (const QByteArray &piece : {QByteArray("0\r\n\r\n").first(cut), QByteArray("0\r\n\r\n").sliced(cut)}) {
                std::this_thread::sleep_for(5ms);
                QVERIFY(client.send(piece));
            }
            QCOMPARE(client.readReply().status, 200);
        }
    }

    void aBodyIsAskedForWhenTheCallerWaits()
    {
        RunningServer running;
        RawClient client(running.port);
        QCOMPARE(client.ask("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n").status, 100);
        QCOMPARE(client.ask("hello").body, "hello");

        RawClient tooLarge(running.port);
        QCOMPARE(tooLarge.ask("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3000000\r\n\r\n").status, 413);
    }

    void aRefusedHeadIsAnsweredBeforeItsBody()
    {
        RunningServer running;
        RawClient client(running.port);
        QCOMPARE(client.ask("POST /unknown HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\n").status, 404);
        QVERIFY(client.isClosedWithin(soon));
        RawClient withoutBody(running.port);
        QCOMPARE(withoutBody.ask(rawRequest("GET", "/unknown")).status, 404);
        QCOMPARE(withoutBody.ask(get).status, 200);
    }

    void headHasNoBody()
    {
        RunningServer running;
        RawClient client(running.port);
        QVERIFY(client.send(rawRequest("HEAD", "/unknown") + get));
        const RawReply head = client.readReply();
        QCOMPARE(head.status, 404);
        QVERIFY(head.body.startsWith("HTTP/1.1 200 OK\r\n")); // Content-Length counts bytes that are not there
    }

    void slowSendersAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("status");
        QTest::newRow("header") << QByteArray("GET /echo HTTP/1.1\r\nX: ") << 408;
        QTest::newRow("body") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n") << 408;
        QTest::newRow("nothing at all") << QByteArray() << 0;
    }
    void slowSendersAreCutOff()
    {
        QFETCH(QByteArray, start);
        QFETCH(int, status);
        RunningServer running(quickLimits());
        RawClient client(running.port);
        client.send(start);
        // Each byte arrives long before any limit on silence; only the whole takes too long.
        while (!start.isEmpty() && client.isQuietFor(10) && client.send("x")) {}
        QCOMPARE(client.readReply().status, status);
        QTRY_COMPARE_WITH_TIMEOUT(running.server.figures().connectionsOpen, 0, soon);
        QCOMPARE(running.server.figures().timedOut, status == 0 ? 0 : 1);
    }

    void aCallerStaysServedBesideManyIdleOnes()
    {
        HttpLimits limits;
        limits.connections = 300;
        limits.connectionsPerSource = 100;
        RunningServer running(limits);
        RawClient faithful(running.port, "127.0.0.9");
        QCOMPARE(faithful.ask(get).status, 200);

        std::vector<RawClient> idle;
        for (int i = 0; i < 2000; ++i)
            idle.emplace_back(running.port, i % 2 == 0 ? "127.0.0.1" : "127.0.0.2");
        QTRY_COMPARE_WITH_TIMEOUT(running.server.figures().connectionsAccepted, 2001, soon);
        QVERIFY(running.server.figures().connectionsOpen <= 201);
        QCOMPARE(running.server.figures().connectionsRefused, 0);
        QCOMPARE(RawClient(running.port).ask(get).status, 200);           // of a source that has too many
        QCOMPARE(RawClient(running.port, "127.0.0.3").ask(get).status, 200);
        QCOMPARE(faithful.ask(get).status, 200);                          // was not made to go
    }

    void connectionsInWorkAreNotDisplaced()
    {
        HttpLimits limits;
        limits.connectionsPerSource = 2;
        RunningServer running(limits);
        RawClient first(running.port), second(running.port);
        first.send(rawRequest("POST", "/later", "1"));
        second.send(rawRequest("POST", "/later", "2"));
        QTRY_COMPARE_WITH_TIMEOUT(running.handler.requests().size(), 2, soon);
        RawClient third(running.port);
        QVERIFY(third.isClosedWithin(soon));
        QCOMPARE(running.server.figures().connectionsRefused, 1);
        for (Answer &answer : running.handler.takeWaiting())
            answer({200, {}, "late"});
        QCOMPARE(first.readReply().body, "late");
        QCOMPARE(second.readReply().body, "late");
    }

    void bodiesInHandAreBounded()
    {
        HttpLimits limits;
        limits.bodiesInHand = 390'000;
        RunningServer running(limits);
        const QByteArray half = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 380000\r\n\r\n" + QByteArray(200'000, 'x');
        RawClient first(running.port), second(running.port);
        first.send(half);
        QVERIFY(first.isQuietFor(100));
        const RawReply refused = second.ask(half);
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.headers.contains("retry-after"));
        QCOMPARE(first.ask(QByteArray(180'000, 'y')).status, 200);
    }

    // Idle callers make room; without any, accepting is tried again now and then and not in a tight loop.
    void wantOfFileDescriptorsIsSurvived()
    {
        RunningServer running;
        std::vector<RawClient> clients;
        for (int i = 0; i < 20; ++i)
            clients.push_back(RawClient::unconnected());
        rlimit before{};
        getrlimit(RLIMIT_NOFILE, &before);
        rlimit tight = before;
        tight.rlim_cur = rlim_t(clients.back().descriptor()) + 4; // three connections at a time
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a connection could not be accepted: .*"_s));
        setrlimit(RLIMIT_NOFILE, &tight);
        for (RawClient &client : clients)
            client.connect(running.port);
        const RawReply reply = clients.back().ask(get);
        setrlimit(RLIMIT_NOFILE, &before);
        QCOMPARE(reply.status, 200);
        QVERIFY(running.server.figures().connectionsDisplaced >= 17);
        QCOMPARE(RawClient(running.port).ask(get).status, 200);
    }

    void anAnswerMayComeFromAnyThreadAndOnlyOnce()
    {
        RunningServer running;
        RawClient client(running.port);
        client.send(rawRequest("POST", "/later", "x"));
        QTRY_VERIFY_WITH_TIMEOUT(running.handler.isWaiting(), soon);
        const std::vector<Answer> waiting = running.handler.takeWaiting();
        std::thread([answer = waiting.front()] {
            answer({200, {}, "first"});
            answer({200, {}, "second"});
        }).join();
        QCOMPARE(client.readReply().body, "first");
        QCOMPARE(client.ask(get).body, "");
    }

    void aCallerWhoHangsUpHarmsNobody()
    {
        RunningServer running;
        for (int i = 0; i < 20; ++i) {
            RawClient client(running.port);
            client.send(rawRequest("POST", "/later", "x"));
            QTRY_COMPARE_WITH_TIMEOUT(running.handler.requests().size(), i + 1, soon);
            i % 2 == 0 ? client.reset() : client.close();
        }
        for (Answer &answer : running.handler.takeWaiting())
            answer({200, {}, "too late"});
        QTRY_COMPARE_WITH_TIMEOUT(running.server.figures().connectionsOpen, 0, soon);
        QCOMPARE(RawClient(running.port).ask(get).status, 200);
    }

    void aRequestThatIsNotAnsweredInTimeGets503()
    {
        RunningServer running;
        RawClient client(running.port);
        const RawReply reply = client.ask(rawRequest("POST", "/impatient", "x"));
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.headers.contains("retry-after"));
        for (Answer &answer : running.handler.takeWaiting())
            answer({200, {}, "too late"});
        QCOMPARE(RawClient(running.port).ask(get).status, 200);
    }

    void aHandlerThatFailsAnswers500()
    {
        RunningServer running;
        QTest::ignoreMessage(QtCriticalMsg, "a request failed: boom");
        QCOMPARE(RawClient(running.port).ask(rawRequest("POST", "/boom", "x")).status, 500);
        QCOMPARE(RawClient(running.port).ask(rawRequest("POST", "/dropped", "x")).status, 500);
        QCOMPARE(RawClient(running.port).ask(get).status, 200);
    }

    void stoppingFinishesWhatItHasAccepted()
    {
        RunningServer running;
        RawClient working(running.port), idle(running.port), half(running.port);
        working.send(rawRequest("POST", "/later", "x"));
        half.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab");
        QTRY_VERIFY_WITH_TIMEOUT(running.handler.isWaiting(), soon);
        const std::vector<Answer> waiting = running.handler.takeWaiting();
        QTRY_COMPARE_WITH_TIMEOUT(running.server.figures().connectionsOpen, 3, soon);

        std::thread stopping([&] { running.server.stop(); });
        QVERIFY(idle.isClosedWithin(soon));
        QVERIFY(!RawClient(running.port).isConnected());
        waiting.front()({200, {}, "done"});
        const RawReply reply = working.readReply();
        QCOMPARE(reply.body, "done");
        QCOMPARE(reply.headers.value("connection"), "close");
        QCOMPARE(half.ask("cd").body, "abcd");
        working.close();
        half.close();
        stopping.join();
        QCOMPARE(running.server.figures().connectionsOpen, 0);
    }

    void stoppingDoesNotWaitForEver()
    {
        HttpLimits limits;
        limits.grace = 100ms;
        RunningServer running(limits);
        RawClient working(running.port), half(running.port);
        working.send(rawRequest("POST", "/later", "x"));
        half.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab");
        QTRY_COMPARE_WITH_TIMEOUT(running.handler.requests().size(), 1, soon);
        running.server.stop();
        QVERIFY(working.isClosedWithin(soon) && half.isClosedWithin(soon));
        for (Answer &answer : running.handler.takeWaiting())
            answer({200, {}, "nobody is there any more"});
    }

    void anAnswerMayOutliveTheServer()
    {
        std::vector<Answer> waiting;
        {
            HttpLimits limits;
            limits.grace = 10ms;
            RunningServer running(limits);
            RawClient client(running.port);
            client.send(rawRequest("POST", "/later", "x"));
            QTRY_VERIFY_WITH_TIMEOUT(running.handler.isWaiting(), soon);
            waiting = running.handler.takeWaiting();
        }
        waiting.front()({200, {}, "nobody is there any more"});
    }

    void anAddressInUseIsSaid()
    {
        RunningServer running;
        EchoHandler handler;
        HttpServer second({QStringLiteral("127.0.0.1"), running.port, {}, {}}, handler);
        const auto address = second.start();
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::Conflict);
        QCOMPARE(address.error().userText, QStringLiteral("Another program already listens on 127.0.0.1:%1.").arg(running.port));
    }

    void anAddressThatIsNoneIsSaid()
    {
        EchoHandler handler;
        for (const QString &host : {QStringLiteral("localhost:80"), QStringLiteral("203.0.113.7")}) {
            HttpServer server({host, 0, {}, {}}, handler);
            const auto address = server.start();
            QVERIFY(!address);
            QCOMPARE(address.error().code, ErrorCode::Invalid);
            QVERIFY(address.error().userText.contains(host));
        }
    }

    void listensOnIpv6()
    {
        EchoHandler handler;
        HttpServer server({QStringLiteral("::1"), 0, {}, {}}, handler);
        const auto address = server.start();
        QVERIFY(address);
        QCOMPARE(address->url(), QStringLiteral("http://[::1]:%1").arg(address->port));
    }
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
