#include "services/net/webhooks/ratelimiter.h"

#include <QTest>

using namespace askpro::net;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const RateLimiter::Time start = RateLimiter::Time(std::chrono::hours(1));

int taken(RateLimiter &limiter, const QString &source, RateLimiter::Time now, int tries)
{
    int count = 0;
    for (int i = 0; i < tries; ++i)
        count += limiter.take(source, now) == 0ms ? 1 : 0;
    return count;
}

} // namespace

class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsABurstAndThenTheRate()
    {
        RateLimiter limiter({60, 20});
        QCOMPARE(taken(limiter, u"a"_s, start, 100), 20);
        QCOMPARE(limiter.take(u"a"_s, start), 1000ms);
        const auto wait = limiter.take(u"a"_s, start + 900ms);
        QVERIFY(wait >= 100ms && wait <= 101ms); // rounded up
        QCOMPARE(taken(limiter, u"a"_s, start + 10s, 100), 10);
        QCOMPARE(taken(limiter, u"a"_s, start + 1h, 100), 20);
    }

    void sourcesDoNotShare()
    {
        RateLimiter limiter({60, 20});
        QCOMPARE(taken(limiter, u"a"_s, start, 100), 20);
        QCOMPARE(taken(limiter, u"b"_s, start, 100), 20);
    }

    void manySourcesDoNotFillTheMemory()
    {
        RateLimiter limiter({60, 5}, 10);
        int allowed = 0;
        for (int source = 0; source < 1000; ++source)
            allowed += taken(limiter, QString::number(source), start, 1);
        QCOMPARE(allowed, 10 + 5); // ten of their own, and the one that the rest share
        QCOMPARE(taken(limiter, u"late"_s, start + 1min, 10), 5);
    }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
