#pragma once

#include "services/core/simulate/callgenerator.h"
#include "services/core/simulate/callsource.h"

#include <QList>

#include <chrono>
#include <optional>

namespace askpro::bench {

/// call_analyzed of so many different calls, made from a few bodies by writing another call id into them: what it costs
/// to send is then the sending alone. Ends after a time.
class StampedCalls final : public core::CallSource
{
public:
    /// Bodies of about `size` bytes; `salt` tells one run's calls from another's.
    StampedCalls(const core::CallGenerator &generator, qsizetype size, quint32 salt, std::chrono::milliseconds duration)
        : m_salt(salt), m_duration(duration)
    {
        for (int i = 0; m_patterns.size() < patterns; ++i) {
            const auto script = generator.call(i, models::instantFromMs(1791789245120));
            const auto &last = script.deliveries.last();
            if (qAbs(last.body.size() - size) < size / 8)
                m_patterns.append({last, last.body.indexOf(script.callId.toLatin1()) + prefix});
        }
    }

    [[nodiscard]] std::optional<core::PlannedCall> next() override
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_end)
            m_end = now + m_duration;
        if (now > *m_end)
            return std::nullopt;
        const auto &pattern = m_patterns[m_count % m_patterns.size()];
        core::PlannedCall call;
        call.deliveries.append({pattern.delivery, core::Forgery::None, false});
        QByteArray &body = call.deliveries.first().delivery.body;
        const QByteArray id = QByteArray::number(m_salt, 16).rightJustified(8, '0') + QByteArray::number(++m_count, 16).rightJustified(19, '0');
        std::copy(id.cbegin(), id.cend(), body.begin() + pattern.idAt);
        return call;
    }

private:
    static constexpr qsizetype patterns = 64;
    static constexpr qsizetype prefix = 5; // "call_"

    struct Pattern
    {
        core::ScriptedDelivery delivery;
        qsizetype idAt;
    };

    QList<Pattern> m_patterns;
    const quint32 m_salt;
    const std::chrono::milliseconds m_duration;
    qsizetype m_count = 0;
    std::optional<std::chrono::steady_clock::time_point> m_end;
};

} // namespace askpro::bench
