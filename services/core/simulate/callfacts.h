#pragma once

#include "services/core/simulate/phrases.h"
#include "services/core/simulate/simulatedclinic.h"
#include "services/core/simulate/townspeople.h"

#include <QDate>
#include <QTime>

namespace askpro::core {

struct Slot
{
    QDate day;
    QTime time;
};

/// What a call is about, before anything is said: who, what, which times.
struct CallFacts
{
    TownsPerson person;
    Language language = Language::German;
    const SimulatedBranch *branch = nullptr; ///< lives in the clinic
    QDate today;                     ///< at the branch, like all local times here
    QTime clock;
    QString service;
    Slot chosen;                     ///< the time that is wished for
    Slot old;                        ///< an appointment made earlier
    QString callbackReason;          ///< after "wegen"
    QString callbackSubject;         ///< after "um"
    QString callbackMatter;          ///< after "wegen", said by others
    bool namesTime = true;           ///< of the wished day, a time is named too
    bool known = false;              ///< the clinic has a record of this person
};

[[nodiscard]] CallFacts inventFacts(const TownsPerson &person, const SimulatedBranch &branch, models::Instant at, bool urgent, Random &random);
/// The facts as words for the phrases.
[[nodiscard]] PhraseFacts phraseFacts(const CallFacts &facts, Random &random);

} // namespace askpro::core
