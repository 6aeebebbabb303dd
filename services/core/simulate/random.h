#pragma once

#include <QtGlobal>

#include <iterator>
#include <span>

namespace askpro::core {

/// Numbers that are the same for the same seed on every machine and with every standard library (splitmix64).
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    /// 0 … n-1; n > 0.
    [[nodiscard]] int below(int n) { return static_cast<int>(next() % static_cast<quint64>(n)); }
    /// low … high, both included.
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    template<class T>
    [[nodiscard]] const T &pick(std::span<const T> items)
    {
        return items[static_cast<size_t>(below(static_cast<int>(items.size())))];
    }
    template<class Container>
    [[nodiscard]] const auto &pick(const Container &items)
    {
        return *(std::begin(items) + below(static_cast<int>(std::size(items))));
    }

    /// One of `rows`, each as often as its `weight` says.
    template<class Row>
    [[nodiscard]] const Row &weighted(std::span<const Row> rows)
    {
        int total = 0;
        for (const Row &row : rows)
            total += row.weight;
        int ticket = below(total);
        for (const Row &row : rows) {
            ticket -= row.weight;
            if (ticket < 0)
                return row;
        }
        Q_UNREACHABLE();
    }

private:
    quint64 m_state;
};

} // namespace askpro::core
