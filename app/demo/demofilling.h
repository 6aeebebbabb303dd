#pragma once

#include "app/demo/demoload.h"

#include <QObject>

#include <atomic>
#include <thread>

namespace askpro::app {

/// A DemoLoad on a thread of its own, for programs that go on meanwhile. Signals come from that thread.
class DemoFilling : public QObject
{
    Q_OBJECT

public:
    /// What an earlier one left undone is completed; a demo that is complete is ready at once.
    DemoFilling(core::StoresFactory &factory, const core::Sealer &sealer, const core::Clock &clock, DemoOptions options);
    ~DemoFilling() override; ///< ends it early; blocks until it has ended

    void start();

Q_SIGNALS:
    void progressed(qint64 done, qint64 of);
    void ready();
    void failed(const QString &problem);

private:
    void run();

    DemoLoad m_load;
    std::atomic_bool m_ending = false;
    std::thread m_thread;            ///< last: uses the other
};

} // namespace askpro::app
