#pragma once

#include "fakedesk.h"

namespace askpro::tests {

/// 9 October 2025, 09:41 in Berlin: the now of the clinic below.
inline constexpr models::Instant clinicNow = models::instantFromMs(1759995660000);

/// A believable clinic: tenant 1 with three branches and `calls` invented calls, the newest a few minutes before now.
/// The newest has the highest id.
void fillClinic(FakeDesk &desk, int calls);
/// A call that has just begun, not stored yet.
[[nodiscard]] models::Call runningCall(models::Instant at, const QString &name, const QString &number);

} // namespace askpro::tests
