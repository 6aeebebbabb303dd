#pragma once

#include <functional>
#include <thread>

namespace askpro::core {

/// A thread that debuggers and `top` show under `name` (at most 15 characters). An exception that reaches the thread's
/// edge is logged and ends the thread, not the program.
[[nodiscard]] std::thread namedThread(const char *name, std::function<void()> body);

} // namespace askpro::core
