#pragma once

#include "services/core/simulate/callscript.h"
#include "services/core/simulate/random.h"

#include <deque>
#include <optional>

namespace askpro::core {

/// What a forger gets wrong.
enum class Forgery { None, WrongKey, ChangedByte, OldTimestamp };

/// A delivery as it is going to be sent.
struct PlannedDelivery
{
    ScriptedDelivery delivery;
    Forgery forgery = Forgery::None;
    bool repeat = false;             ///< the same bytes were sent before
};

struct PlannedCall
{
    QString callId;
    Scenario scenario = Scenario::Books;
    models::CallStatus endState = models::CallStatus::Ended;
    QList<PlannedDelivery> deliveries; ///< in the order of sending; offsets never fall
};

/// How often things go wrong on the way, each in percent of the deliveries.
struct Trouble
{
    int disorder = 0;                ///< comes after a later one of its call
    int duplicates = 0;              ///< comes twice
    int forgeries = 0;               ///< comes once more, forged
};

[[nodiscard]] PlannedCall plan(const CallScript &script, const Trouble &trouble, Random random);

/// Calls to be played, one after the other. One thread.
class CallSource
{
public:
    virtual ~CallSource() = default;
    /// None = that was all.
    [[nodiscard]] virtual std::optional<PlannedCall> next() = 0;
};

/// Calls made up beforehand, so that making them up does not slow the sending.
class PreparedCalls final : public CallSource
{
public:
    explicit PreparedCalls(CallSource &source);
    [[nodiscard]] std::optional<PlannedCall> next() override;
    [[nodiscard]] size_t size() const { return m_calls.size(); }

private:
    std::deque<PlannedCall> m_calls;
};

} // namespace askpro::core
