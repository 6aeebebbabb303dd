#pragma once

#include "services/core/simulate/phrases.h"

#include <QLatin1StringView>

#include <array>
#include <span>

namespace askpro::core {

/// What kind of call it is.
enum class Scenario {
    Books, WishOpen, Impatient, Information, LongTalk, Complaint, Urgent, Reschedule, Cancel, Callback, Transfer, HangUpEarly, NotConnected,
    Reminder, UnknownNumber
};

/// The functions an assistant uses while somebody is on the line.
enum class Tool { None, CheckAvailability, Book, Find, Reschedule, Cancel, RequestCallback };

enum class Voice { Agent, Caller, Colleague };

/// One step of a conversation: something said, or a function used. Beats of one `group` are all there or all left out;
/// those of -group are there instead. Group 0 stands alone.
struct Beat
{
    Voice voice = Voice::Agent;
    Line line = Line::Count;         ///< Count = a function, nothing is said
    Tool tool = Tool::None;
    int percent = 100;               ///< how often it occurs
    int group = 0;
};

struct ScenarioRow
{
    Scenario scenario;
    QLatin1StringView word;
    int weight;                      ///< percent of the calls
    QStringView concern;             ///< what the analysis calls it
    Line summary;                    ///< what the analysis writes about it; Count = nothing
    bool wantsAppointment;
    bool fills;                      ///< a day and a time are named
    bool successful;
    QLatin1StringView urgency;
    std::array<int, 4> sentiments;   ///< percent positive, neutral, negative, unknown
    std::span<const Beat> beats;
};

// Groups of beats that decide about facts of the call too.
constexpr int insuranceGroup = 4;    ///< the caller says how they are insured
constexpr int emailGroup = 5;        ///< the caller gives an e-mail address
constexpr int clockGroup = 7;        ///< the caller names a time of day, not only a day

[[nodiscard]] std::span<const ScenarioRow> scenarioRows();
[[nodiscard]] const ScenarioRow &scenarioRow(Scenario scenario);

} // namespace askpro::core
