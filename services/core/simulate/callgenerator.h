#pragma once

#include "services/core/simulate/callscript.h"
#include "services/core/simulate/simulatedclinic.h"
#include "services/core/simulate/storyteller.h"

namespace askpro::core {

struct CallGeneratorOptions
{
    quint64 seed = 1;
    int days = 0;                    ///< calls began at a believable time in the last so many days; 0 = they end now
    bool live = false;               ///< with days = 0: they begin now, and are played
    qsizetype bodySize = 0;          ///< bytes that the largest body of a call aims at; 0 = as they come, 5 to 20 KB
};

/// Invents the calls of a clinic one by one. Call number n of a seed is the same call at every asking, given the same now;
/// at another time it has the same id and subject. Any thread.
class CallGenerator
{
public:
    CallGenerator(SimulatedClinic clinic, CallGeneratorOptions options);
    CallGenerator(const CallGenerator &) = delete;
    CallGenerator &operator=(const CallGenerator &) = delete;

    [[nodiscard]] CallScript call(int number, models::Instant now) const;
    /// Random numbers of that call's own, for what happens to it on its way.
    [[nodiscard]] Random luckOf(int number) const;
    [[nodiscard]] const SimulatedClinic &clinic() const { return m_clinic; }

private:
    [[nodiscard]] models::Instant beginning(int number, Random &random, models::Instant now) const;

    SimulatedClinic m_clinic;
    CallGeneratorOptions m_options;
    Storyteller m_storyteller;
};

} // namespace askpro::core
