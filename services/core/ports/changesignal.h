#pragma once

#include <functional>

namespace askpro::core {

/// Wakes a follower when somebody may have committed something: this process, another one on the same machine, or
/// another machine. May wake too often, never too seldom. Port; implemented per engine.
class ChangeSignal
{
public:
    virtual ~ChangeSignal() = default;

    /// `wake` is called on any thread, quickly returns, and is never called after the ChangeSignal is destroyed.
    virtual void start(std::function<void()> wake) = 0;
};

} // namespace askpro::core
