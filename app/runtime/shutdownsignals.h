#pragma once

#include <QObject>

#include <csignal>

namespace askpro::app {

/// Turns SIGTERM and SIGINT into a signal on the event loop of the thread that made it. One per process; make it before
/// any thread is started, so that none of them is interrupted instead.
class ShutdownSignals : public QObject
{
    Q_OBJECT

public:
    explicit ShutdownSignals(QObject *parent = nullptr);
    ~ShutdownSignals() override;

Q_SIGNALS:
    void requested();

private:
    void read();

    sigset_t m_before;
    int m_descriptor = -1;
};

} // namespace askpro::app
