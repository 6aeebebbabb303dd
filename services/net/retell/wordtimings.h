#pragma once

#include <QByteArray>

namespace askpro::net::retell {

/// The body with each `"words":[{"word":…,"start":…,"end":…},…]` shortened to the turn's `"start":…,"end":…`. Word timings are two thirds
/// of an analysed call and nobody here uses them; leaving them out before parsing saves as much of the time.
/// What does not look exactly like word timings stays as it is, also in a body that is no JSON.
[[nodiscard]] QByteArray withoutWordTimings(const QByteArray &body);

} // namespace askpro::net::retell
