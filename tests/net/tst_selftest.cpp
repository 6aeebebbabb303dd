#include "services/net/webhooks/selftest.h"
#include "tests/support/rawclient.h"

#include <QTest>

using namespace askpro;
using namespace askpro::net;
using namespace askpro::models;
using namespace std::chrono_literals;

namespace {

/// Answers everything with one status, or not at all.
class FixedHandler final : public RequestHandler
{
public:
    explicit FixedHandler(int status) : m_status(status) {}
    tl::expected<RequestLimits, HttpReply> limitsFor(const HttpRequest &) override { return RequestLimits{1000, 20s}; }
    void handle(HttpRequest request, Answer answer) override
    {
        requests.append(request);
        if (m_status == 0)
            m_kept.push_back(std::move(answer));
        else
            answer({m_status, {}, {}});
    }
    QList<HttpRequest> requests;

private:
    int m_status;
    std::vector<Answer> m_kept;
};

const QList<Forgery> forgeries{{"/a", {"x-signature", "forged"}, "{}"}, {"/b", {"x-signature", "forged"}, "{}"}};

} // namespace

class SelfTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyA401IsGood_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("good");
        QTest::newRow("401") << 401 << true;
        QTest::newRow("204") << 204 << false;
        QTest::newRow("500") << 500 << false;
        QTest::newRow("no answer") << 0 << false;
    }
    void onlyA401IsGood()
    {
        QFETCH(int, status);
        QFETCH(bool, good);
        FixedHandler handler(status);
        HttpLimits limits;
        limits.grace = 10ms;
        HttpServer server({QStringLiteral("0.0.0.0"), 0, {}, limits}, handler);
        const auto address = server.start();
        QVERIFY(address);
        const auto tested = refusesForgeries(*address, forgeries, 300ms);
        server.stop();
        QCOMPARE(tested.has_value(), good);
        QCOMPARE(handler.requests.size(), good ? 2 : 1);
        QVERIFY(handler.requests.first().header("x-signature") == "forged");
    }

    void nobodyThereIsNotGood()
    {
        FixedHandler handler(401);
        HttpServer server({QStringLiteral("127.0.0.1"), 0, {}, {}}, handler);
        const auto address = server.start();
        server.stop();
        QVERIFY(!refusesForgeries(*address, forgeries, 300ms));
    }
};

QTEST_GUILESS_MAIN(SelfTestTest)
#include "tst_selftest.moc"
