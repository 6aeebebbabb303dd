#pragma once

#include "services/core/understanding/call/heardturn.h"
#include "services/core/understanding/service/servicereader.h"
#include "services/core/understanding/text/spokenturn.h"

namespace askpro::core {

/// How sure it is which service is meant, weakest first.
enum class ServiceGrade {
    None,
    Contested,    ///< several were named and nothing tells which
    Hinted,       ///< the caller named a complaint
    Mentioned,    ///< named as past, asked about or for somebody else
    ByCaller,
    ByAgent,      ///< the agent named it
    WithSlot,     ///< the agent named it beside the time, or the caller corrected it
};

struct ServiceChoice
{
    int entry = -1;                  ///< position in the catalogue
    ServiceGrade grade = ServiceGrade::None;
    double likeness = 0;             ///< how well the words fit the entry, 0…1
    bool unlisted = false;           ///< a service was named that is not in the catalogue
    QList<TurnSpan> evidence;
};

/// The service a call is about. What the agent names beside the time counts more than what it names elsewhere, and that more than
/// what the caller says; of equals the last. What is denied ("keine Zahnreinigung") does not count, what is past, asked about or
/// for somebody else hardly. What the agent says is not on its list, or is in no catalogue, is no service of it.
[[nodiscard]] ServiceChoice chooseService(const std::vector<HeardTurn> &heard, const QList<SpokenTurn> &turns,
                                          const QList<ServiceEntry> &catalogue);

} // namespace askpro::core
