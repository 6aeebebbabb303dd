#include "services/core/understanding/call/timeroles.h"

#include "services/core/understanding/call/turntokens.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

struct RoleOfCue
{
    Cue cue;
    TimeRole role;
};

constexpr std::array rolesOfCues{
    RoleOfCue{Cue::PersonalTime, TimeRole::Personal}, RoleOfCue{Cue::CallbackTime, TimeRole::Callback}, RoleOfCue{Cue::HoursTime, TimeRole::Hours},
    RoleOfCue{Cue::ArrivalTime, TimeRole::Arrival},   RoleOfCue{Cue::PickupTime, TimeRole::Pickup},     RoleOfCue{Cue::OldTime, TimeRole::Old},
    RoleOfCue{Cue::TakenTime, TimeRole::Taken},
          RoleOfCue{Cue::ReplacedTime, TimeRole::Replaced}};

/// "Yes, that's fine" – more than a filler.
bool isConsent(const CueHit &hit)
{
    return hit.cue == Cue::Accept || (hit.cue == Cue::Yes && hit.to - hit.from > 1);
}

/// "Thursday at ten, I'm on leave then, so perfect": the last time of a turn, and nothing but consent behind it.
bool endsWell(const HeardTurn &turn, const CueHit &hit)
{
    const bool last = hit.mention + 1 == static_cast<int>(turn.mentions.size());
    const bool consent = std::ranges::any_of(turn.cues, [&](const CueHit &other) { return (other.cue == Cue::Yes || other.cue == Cue::Accept) && other.from >= hit.to; });
    return !turn.agent && last && consent && !turn.has(Cue::Reject) && !turn.has(Cue::No) && !turn.has(Cue::Wrong);
}

/// "That's Friday, isn't it?"
bool asksBack(const HeardTurn &turn, int mention)
{
    return std::ranges::any_of(turn.cues, [&](const CueHit &hit) {
        return hit.cue == Cue::NewTime && hit.mention == mention && !turn.agent && hit.to - hit.from == 3 && turn.words[static_cast<std::size_t>(hit.to - 1)].folded == "it";
    });
}

/// Within three words behind a time expression.
bool followsClosely(const HeardTurn &turn, int mention, const CueHit &hit)
{
    for (int i = hit.from - 1; i >= 0 && i >= hit.from - 3; --i) {
        const int said = turn.words[static_cast<std::size_t>(i)].mention;
        if (said >= 0)
            return said == mention;
    }
    return false;
}

/// A sentence that speaks of calling back and offers no appointment.
bool speaksOfCallback(const HeardTurn &turn, int sentence)
{
    const auto in = [&](Cue cue) {
        return std::ranges::any_of(turn.cues, [&](const CueHit &hit) { return hit.cue == cue && turn.words[static_cast<std::size_t>(hit.from)].sentence == sentence; });
    };
    return in(Cue::Callback) && !in(Cue::Offer) && !in(Cue::Commit);
}

} // namespace

void assignRoles(HeardTurn &turn)
{
    std::vector<int> strength(turn.mentions.size(), 0);
    for (const CueHit &hit : turn.cues) {
        if (!isTimeRole(hit.cue) || hit.mention < 0)
            continue;
        const auto index = static_cast<std::size_t>(hit.mention);
        // "Freitag um elf wär perfekt, weil da hab ich frei": what is accepted at once is not refused by what follows.
        // … and "da spricht nichts dagegen" denies nothing.
        const bool accepted = hit.cue == Cue::TakenTime && std::ranges::any_of(turn.cues, [&](const CueHit &other) {
            const bool same = other.mention == hit.mention && other.from == hit.from;
            const bool between = other.mention < 0 && other.from > hit.from && other.from < hit.to;
            return ((other.cue == Cue::Accept || other.cue == Cue::Then) && (same || (between && other.to >= hit.to))) || (isConsent(other) && between && other.to < hit.to);
        });
        if (accepted || (hit.cue == Cue::TakenTime && endsWell(turn, hit)))
            continue;
        const auto row = std::ranges::find(rolesOfCues, hit.cue, &RoleOfCue::cue);
        const int length = hit.to - hit.from;
        if (hit.cue == Cue::AskedTime && turn.mentions[index].role == TimeRole::Taken && strength[index] == 0)
            turn.mentions[index].role = TimeRole::Slot;  // "ginge nicht um drei?" asks for it
        const bool renewed = hit.cue == Cue::NewTime;   // "auf Freitag": what is around it speaks of the old time
        if (renewed)
            strength[index] = std::max(strength[index], 100);
        else if (row != rolesOfCues.end() && length > strength[index] && turn.mentions[index].role != TimeRole::Personal) {
            turn.mentions[index].role = row->role;
            strength[index] = length;
        }
    }
    for (std::size_t i = 0; i < strength.size(); ++i) {
        // "Heute bis sechs und morgen bis eins": the hours of the one are those of the other.
        const bool listed = i > 0 && turn.mentions[i - 1].role == TimeRole::Hours && turn.mentions[i].role == TimeRole::Slot && strength[i] == 0
            && areChoices(turn, turn.mentions[i - 1], turn.mentions[i]);
        if (listed)
            turn.mentions[i].role = TimeRole::Hours;
        if (turn.agent && turn.mentions[i].role == TimeRole::Slot && speaksOfCallback(turn, sentenceOf(turn, static_cast<int>(i))))
            turn.mentions[i].role = TimeRole::Callback;
        const bool taken = turn.mentions[i].role == TimeRole::Taken && strength[i] == 0 && std::ranges::any_of(turn.cues, [&](const CueHit &hit) {
            const bool at = turn.words[static_cast<std::size_t>(hit.from)].mention == static_cast<int>(i);
            return (hit.cue == Cue::Accept && at) || (!turn.agent && isConsent(hit) && !at && followsClosely(turn, static_cast<int>(i), hit));
        });
        if (taken)
            turn.mentions[i].role = TimeRole::Slot;      // "zehn ist gut, nicht so früh": the denial is of something else
        if (strength[i] >= 100 && ((turn.agent && turn.mentions[i].role == TimeRole::Taken) || (turn.mentions[i].role == TimeRole::Taken && asksBack(turn, static_cast<int>(i))) || turn.mentions[i].role == TimeRole::Old || turn.mentions[i].role == TimeRole::Hours))
            turn.mentions[i].role = TimeRole::Slot;
    }
}

} // namespace askpro::core
