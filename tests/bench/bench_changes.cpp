// How long after a commit its change is told on the thread of a page: percentiles on both engines.
//   pg_virtualenv -t bench_changes [commits]
#include "services/core/events/changefollower.h"
#include "services/store/changes/openchangesignal.h"
#include "tests/support/storefixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::tests;

namespace {

/// Commits one change after another at irregular times, and notes when each was told.
class Pulse : public QObject
{
public:
    Pulse(store::Engine engine, int commits)
        : m_fixture(engine), m_follower(*m_fixture.factory, store::openChangeSignal(m_fixture.database.url())), m_left(commits)
    {
        connect(&m_follower, &EventHub::changed, this, [this](const QList<Change> &changes) { note(changes); });
        connect(&m_follower, &EventHub::restored, this, [this] { commitLater(); });
        m_follower.setScopes({m_fixture.scope});
    }

private:
    void commitLater()
    {
        QTimer::singleShot(QRandomGenerator::global()->bounded(5, 120), this, [this] { commit(); });
    }
    void commit()
    {
        const auto done = m_fixture.stores->transaction([this] {
            return m_fixture.stores->changes().append(m_fixture.scope, {m_fixture.scope.tenant(), QStringLiteral("call"), m_left, QStringLiteral("changed"), {}});
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        m_committed[m_left].start();
        if (--m_left > 0)
            commitLater();
    }
    void note(const QList<Change> &changes)
    {
        for (const auto &change : changes)
            m_times.append(double(m_committed.value(change.entityId).nsecsElapsed()) / 1e6);
        if (m_left > 0 || m_times.size() < m_committed.size())
            return;
        std::ranges::sort(m_times);
        const auto at = [this](int percent) { return m_times.at((m_times.size() - 1) * percent / 100); };
        std::printf("%-10s  commit to signal: p50 %.1f ms, p95 %.1f ms, most %.1f ms (%lld commits)\n",
                    m_fixture.database.url().engine() == store::Engine::Sqlite ? "sqlite" : "postgresql", at(50), at(95), at(100), qlonglong(m_times.size()));
        QCoreApplication::quit();
    }

    StoreFixture m_fixture;
    ChangeFollower m_follower;
    qint64 m_left;
    QHash<qint64, QElapsedTimer> m_committed;
    QList<double> m_times;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int commits = app.arguments().value(1, QStringLiteral("200")).toInt();
    for (const auto engine : {store::Engine::Sqlite, store::Engine::Postgres}) {
        Pulse pulse(engine, commits);
        QCoreApplication::exec();
    }
    return 0;
}
