#pragma once

#include "services/core/simulate/callstory.h"
#include "services/core/simulate/simulatedclinic.h"
#include "services/core/simulate/townspeople.h"

namespace askpro::core {

/// Invents whole calls for a clinic. The same random numbers give the same call.
class Storyteller
{
public:
    /// `clinic` must outlive it.
    explicit Storyteller(const SimulatedClinic &clinic);

    /// A call that begins at `startedAt`.
    [[nodiscard]] CallStory tell(Random random, models::Instant startedAt) const;

private:
    struct Telling;
    void cast(Telling &telling) const;
    void converse(Telling &telling) const;
    void use(Telling &telling, Tool tool) const;
    void say(Telling &telling, const Beat &beat) const;
    [[nodiscard]] int chooseWording(Telling &telling, Line line) const;
    void end(Telling &telling) const;
    void analyse(Telling &telling) const;
    void fillFields(Telling &telling) const;

    const SimulatedClinic &m_clinic;
    TownsPeople m_people;
};

} // namespace askpro::core
