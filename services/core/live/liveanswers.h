#pragma once

#include "models/common/instant.h"
#include "models/common/result.h"
#include "models/inbox/delivery.h"
#include "models/tenancy/tenantscope.h"

#include <QByteArray>

#include <chrono>
#include <functional>

namespace askpro::core {

/// A delivery somebody waits for on the telephone: call_inbound or an in-call function. Already stored.
struct LiveRequest
{
    models::TenantScope scope;
    models::DeliveryId delivery;
    models::DeliveryKind kind;
    QString name;                    ///< function name; empty for call_inbound
    QByteArray body;
    std::chrono::steady_clock::time_point deadline; ///< an answer after it is of no use
};

/// Thread-safe. `done` is called exactly once, on any thread, with the JSON to answer 200 with. When the deadline or
/// a fault comes first the answer is truthful ("I could not check, a colleague will call back"), not an error.
class LiveAnswers
{
public:
    using Done = std::function<void(QByteArray)>;

    virtual ~LiveAnswers() = default;
    virtual void answer(LiveRequest request, Done done) = 0;
};

} // namespace askpro::core
