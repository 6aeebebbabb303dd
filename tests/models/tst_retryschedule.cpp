#include "models/inbox/retryschedule.h"

#include <QTest>

using namespace askpro::models;
using namespace std::chrono_literals;

class TestRetrySchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delaysGrowFromSecondsToHours();
    void jitterOnlyShortens();
};

void TestRetrySchedule::delaysGrowFromSecondsToHours()
{
    QList<qint64> seconds;
    for (int attempt = 1; retryDelay(attempt, 0); ++attempt)
        seconds.append(retryDelay(attempt, 0)->count() / 1000);
    QCOMPARE(seconds, (QList<qint64>{5, 15, 45, 135, 405, 1215, 3645, 10935, 21600}));
    QVERIFY(!retryDelay(maxAttempts, 0));
    QVERIFY(!retryDelay(maxAttempts + 1, 0));
    QCOMPARE(retryDelay(0, 0), Milliseconds(5s)); // a count that was never raised is no reason to give up
}

void TestRetrySchedule::jitterOnlyShortens()
{
    QCOMPARE(retryDelay(1, 1), Milliseconds(3750));
    QCOMPARE(retryDelay(1, 7), Milliseconds(3750));
    QCOMPARE(retryDelay(9, 0.5), Milliseconds(qint64(21'600'000 * 0.875)));
}

QTEST_GUILESS_MAIN(TestRetrySchedule)
#include "tst_retryschedule.moc"
