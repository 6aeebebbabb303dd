#pragma once

#include <string_view>

namespace askpro::core {

/// What words near a service say about it. Words are folded.
enum class ServiceHint {
    Denial,       ///< "keine Zahnreinigung"
    Past,         ///< "in november i had a filling"
    CallerAside,  ///< asked about, wanted another time or along with it
    AgentAside,   ///< to be brought, done before, for somebody else, unchanged
    Correction,   ///< "doch lieber eine Kontrolle"
    Negation,
    List,         ///< what agents call the services they can book; with a negation: this one is not among them
    OffList,      ///< says so by itself ("Sondertermin")
    WaitList,     ///< a list of another kind
    FirstStep,    ///< what an agent begins with of several
    Landmark,     ///< right before a service that only tells when or where something else is ("vom Vorgespräch")
    Complaint,    ///< the caller has something to be looked at, whatever it is
};

[[nodiscard]] bool hints(ServiceHint hint, std::string_view word);

} // namespace askpro::core
