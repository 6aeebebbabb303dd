#pragma once

#include "ui/common/statussource.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimerEvent>

#include <algorithm>
#include <chrono>

namespace askpro::bench {

class QuietStatus final : public ui::StatusSource
{
    [[nodiscard]] ui::DeskStatus status() const override { return {}; }
};

/// The longest time the window's thread did not come round to its events.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_clock.start();
        startTimer(std::chrono::milliseconds(5), Qt::PreciseTimer);
    }

    [[nodiscard]] qint64 longestMs() const { return m_longest; }
    void reset()
    {
        m_longest = 0;
        m_clock.restart();
    }

protected:
    void timerEvent(QTimerEvent *) override { m_longest = std::max(m_longest, m_clock.restart() - 5); }

private:
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// Of sorted figures; 0.5 = median.
[[nodiscard]] inline double part(const QList<double> &sorted, double share)
{
    return sorted.isEmpty() ? 0 : sorted.at(std::min<qsizetype>(sorted.size() - 1, qsizetype(share * double(sorted.size()))));
}

} // namespace askpro::bench
