#pragma once

#include <QTest>

namespace askpro::tests {

/// Longest wait for something that should happen soon, ms; generous because CI machines are slow. Tests do not time.
inline constexpr int soon = 15000;

} // namespace askpro::tests
