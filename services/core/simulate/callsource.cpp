#include "services/core/simulate/callsource.h"

#include <array>

namespace askpro::core {

namespace {

QList<ScriptedDelivery> disordered(QList<ScriptedDelivery> deliveries, int percent, Random &random)
{
    QList<qint64> offsets;
    for (const auto &delivery : deliveries)
        offsets.append(delivery.offsetMs);
    const int count = static_cast<int>(deliveries.size());
    for (int i = 0; i + 1 < count; ++i) {
        if (random.chance(percent))
            deliveries.move(i, random.between(i + 1, count - 1));
    }
    for (int i = 0; i < count; ++i)
        deliveries[i].offsetMs = offsets[i];
    return deliveries;
}

} // namespace

PlannedCall plan(const CallScript &script, const Trouble &trouble, Random random)
{
    static constexpr std::array forgeries{Forgery::WrongKey, Forgery::ChangedByte, Forgery::OldTimestamp};
    PlannedCall call{script.callId, script.scenario, script.endState, {}};
    for (const auto &delivery : disordered(script.deliveries, trouble.disorder, random)) {
        if (random.chance(trouble.forgeries))
            call.deliveries.append({delivery, random.pick(forgeries), false});
        call.deliveries.append({delivery, Forgery::None, false});
        if (random.chance(trouble.duplicates))
            call.deliveries.append({delivery, Forgery::None, true});
    }
    return call;
}

PreparedCalls::PreparedCalls(CallSource &source)
{
    while (auto call = source.next())
        m_calls.push_back(std::move(*call));
}

std::optional<PlannedCall> PreparedCalls::next()
{
    if (m_calls.empty())
        return std::nullopt;
    auto call = std::move(m_calls.front());
    m_calls.pop_front();
    return call;
}

} // namespace askpro::core
