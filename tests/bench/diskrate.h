#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace askpro::bench {

struct DiskRate
{
    double perSecond = 0;
    double p99Ms = 0;
};

/// What this machine's disk can promise: 4 KiB appended and flushed with fdatasync, again and again.
[[nodiscard]] inline DiskRate diskRate(const QString &folder, std::chrono::milliseconds duration)
{
    using Clock = std::chrono::steady_clock;
    const QByteArray path = (folder + QStringLiteral("/fdatasync.bin")).toLocal8Bit();
    const int file = ::open(path.constData(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return {};
    const std::vector<char> block(4096, 'x');
    std::vector<double> times;
    const auto begin = Clock::now();
    auto last = begin;
    while (last - begin < duration) {
        if (::write(file, block.data(), block.size()) != ssize_t(block.size()) || ::fdatasync(file) != 0)
            break;
        const auto now = Clock::now();
        times.push_back(std::chrono::duration<double, std::milli>(now - last).count());
        last = now;
    }
    ::close(file);
    ::unlink(path.constData());
    if (times.empty())
        return {};
    std::ranges::sort(times);
    return {static_cast<double>(times.size()) / std::chrono::duration<double>(last - begin).count(), times[times.size() * 99 / 100]};
}

} // namespace askpro::bench
