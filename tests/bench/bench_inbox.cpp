// What the inbox takes in, without network: durable rows a second by size of group, beside what the disk can promise.
//   pg_virtualenv -t -o fsync=on bench_inbox [seconds for each figure]
// (pg_virtualenv turns fsync off unless told otherwise.)
#include "services/core/ports/inboxstore.h"
#include "tests/bench/diskrate.h"
#include "tests/store/sampledelivery.h"
#include "tests/support/storefixture.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

#include <sys/resource.h>

using namespace askpro;
using namespace askpro::models;
using namespace askpro::tests;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int bodySize = 5000;

/// Seconds of processor time that this thread has used.
double threadTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QList<NewDelivery> makeGroup(TenantId tenant, int first, int size)
{
    QList<NewDelivery> group;
    for (int i = first; i < first + size; ++i) {
        auto delivery = sampleDelivery(tenant, i);
        delivery.body = delivery.body.leftJustified(bodySize, 'x');
        group.append(delivery);
    }
    return group;
}

void measure(StoreFixture &fixture, const char *engine, int size, std::chrono::duration<double> duration, int &number)
{
    QList<QList<NewDelivery>> groups;                // made beforehand: only the store is measured
    double stored = 0;
    std::chrono::duration<double> taken{0};
    double worked = 0;
    while (taken < duration) {
        groups.clear();
        for (int i = 0; i < qMax(1, 512 / size); ++i, number += size)
            groups.append(makeGroup(fixture.scope.tenant(), number, size));
        const auto begin = Clock::now();
        const double workedBefore = threadTime();
        for (const auto &group : groups) {
            const auto answers = fixture.stores->inbox().putAll(group);
            if (!answers) {
                std::printf("failed: %s\n", qPrintable(answers.error().detail));
                std::exit(1);
            }
            stored += double(answers->size());
        }
        worked += threadTime() - workedBefore;
        taken += Clock::now() - begin;
    }
    std::printf("%-10s  groups of %3d  %8.0f rows/s  %6.1f us of processor a row\n", engine, size, stored / taken.count(), worked / stored * 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const std::chrono::duration<double> duration(app.arguments().value(1, QStringLiteral("3")).toDouble());
    for (const auto engine : {store::Engine::Sqlite, store::Engine::Postgres}) {
        StoreFixture fixture(engine);
        int number = 0;
        for (const int size : {1, 10, 64, 512}) {
            const auto disk = bench::diskRate(QDir::tempPath(), std::chrono::milliseconds(500));
            std::printf("disk        4 KiB + fdatasync %6.0f/s, p99 %.2f ms\n", disk.perSecond, disk.p99Ms);
            measure(fixture, engine == store::Engine::Sqlite ? "sqlite" : "postgresql", size, duration, number);
        }
    }
    return 0;
}
