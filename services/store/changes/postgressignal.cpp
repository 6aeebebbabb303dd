#include "services/store/changes/postgressignal.h"

#include "services/core/jobs/namedthread.h"
#include "services/store/log.h"

#include <algorithm>
#include <array>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::store {

PostgresSignal::PostgresSignal(QString conninfo) : m_conninfo(conninfo.toUtf8()), m_stop(eventfd(0, EFD_CLOEXEC)) {}

PostgresSignal::~PostgresSignal()
{
    eventfd_write(m_stop, 1);
    if (m_thread.joinable())
        m_thread.join();
    ::close(m_stop);
}

void PostgresSignal::start(std::function<void()> wake)
{
    m_thread = core::namedThread("change-signal", [this, wake = std::move(wake)] { listen(wake); });
}

void PostgresSignal::listen(const std::function<void()> &wake)
{
    Milliseconds pause = 100ms;
    for (bool first = true;; first = false) {
        const Connection connection = connect();
        if (connection) {
            pause = 100ms;
            wake();                          // for what was committed while nobody listened
            follow(connection.get(), wake);
        } else if (first) {
            qCWarning(log, "changes are not listened for: no connection; trying again");
        }
        if (waitFor(-1, 0, pause) == Woken::Stop)
            return;
        wake();                              // so that the follower finds out itself
        pause = std::min<Milliseconds>(2 * pause, 2s);
    }
}

/// Null = no connection, or to stop.
PostgresSignal::Connection PostgresSignal::connect()
{
    Connection connection(PQconnectStart(m_conninfo.constData()), &PQfinish);
    auto phase = connection && PQstatus(connection.get()) != CONNECTION_BAD ? PGRES_POLLING_WRITING : PGRES_POLLING_FAILED;
    while (phase != PGRES_POLLING_OK) {
        const short events = phase == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        if (phase == PGRES_POLLING_FAILED || waitFor(PQsocket(connection.get()), events, 10s) != Woken::Ready)
            return Connection(nullptr, &PQfinish);
        phase = PQconnectPoll(connection.get());
    }
    const std::unique_ptr<PGresult, decltype(&PQclear)> listening(PQexec(connection.get(), "LISTEN askpro_changes"), &PQclear);
    return PQresultStatus(listening.get()) == PGRES_COMMAND_OK ? std::move(connection) : Connection(nullptr, &PQfinish);
}

void PostgresSignal::follow(PGconn *connection, const std::function<void()> &wake)
{
    while (waitFor(PQsocket(connection), POLLIN, -1ms) == Woken::Ready) {
        if (!PQconsumeInput(connection)) {
            qCWarning(log, "the connection that listens for changes was lost");
            return;
        }
        bool notified = false;
        while (auto *const notification = PQnotifies(connection)) {
            PQfreemem(notification);
            notified = true;
        }
        if (notified)
            wake();
    }
}

PostgresSignal::Woken PostgresSignal::waitFor(int socket, short events, Milliseconds patience)
{
    std::array<pollfd, 2> descriptors{pollfd{m_stop, POLLIN, 0}, pollfd{socket, events, 0}};
    while (poll(descriptors.data(), descriptors.size(), int(patience.count())) < 0 && errno == EINTR) {
    }
    if (descriptors[0].revents != 0)
        return Woken::Stop;
    return descriptors[1].revents != 0 ? Woken::Ready : Woken::Late;
}

} // namespace askpro::store
