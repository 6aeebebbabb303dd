#pragma once

#include "models/common/instant.h"
#include "services/core/ports/changesignal.h"

#include <QString>

#include <memory>
#include <thread>

#include <libpq-fe.h>

namespace askpro::store {

/// Listens for askpro_changes on a connection and a thread of its own. When the connection is lost it wakes, so that the
/// follower finds out, connects again, and wakes once more for what was committed meanwhile.
class PostgresSignal final : public core::ChangeSignal
{
public:
    explicit PostgresSignal(QString conninfo);
    ~PostgresSignal() override;
    Q_DISABLE_COPY_MOVE(PostgresSignal)

    void start(std::function<void()> wake) override;

private:
    enum class Woken { Ready, Late, Stop };
    using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

    void listen(const std::function<void()> &wake);
    [[nodiscard]] Connection connect();
    void follow(PGconn *connection, const std::function<void()> &wake);
    /// Waits for `events` of the socket (-1 = none) at most `patience`; a negative one is forever.
    [[nodiscard]] Woken waitFor(int socket, short events, models::Milliseconds patience);

    const QByteArray m_conninfo;
    const int m_stop;                        ///< an event descriptor: readable = stop
    std::thread m_thread;
};

} // namespace askpro::store
