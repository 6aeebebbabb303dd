#include "app/demo/demohistory.h"

#include "services/core/calls/functionfollowup.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/followupstore.h"
#include "services/core/ports/inboxstore.h"
#include "services/core/ports/stores.h"

#include <QSet>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

constexpr std::chrono::hours staysOpen{48};
constexpr int pageSize = 500;

Result<QSet<CallId>> callsBefore(core::Stores &stores, const TenantScope &scope, Instant until)
{
    core::CallFilter filter;
    filter.until = until;
    QSet<CallId> ids;
    for (core::CallCursor after;;) {
        const auto page = stores.calls().list(scope, filter, after, pageSize);
        if (!page)
            return failureOf(page);
        for (const CallSummary &call : page->items)
            ids.insert(call.id);
        if (!page->next)
            return ids;
        after = *page->next;
    }
}

Result<void> closeAll(core::Stores &stores, const TenantScope &scope, const QList<DeliveryId> &deliveries, Instant now)
{
    return stores.transaction([&]() -> Result<void> {
        for (const DeliveryId id : deliveries) {
            if (const auto closed = stores.followUps().close(scope, core::functionFollowUpKey(id), u"called-back"_s, now); !closed)
                return closed;
        }
        return {};
    });
}

} // namespace

Result<void> settleOldFollowUps(core::Stores &stores, const TenantScope &scope, Instant now)
{
    const auto old = callsBefore(stores, scope, now - staysOpen);
    if (!old)
        return failureOf(old);
    core::DeliveryFilter filter{.status = {}, .source = DeliverySource::Retell, .limit = pageSize, .before = {}};
    do {
        const auto page = stores.inbox().list(scope, filter);
        if (!page)
            return failureOf(page);
        QList<DeliveryId> done;
        for (const Delivery &delivery : page->items) {
            if (delivery.kind == DeliveryKind::Function && old->contains(delivery.call))
                done.append(delivery.id);
        }
        if (const auto closed = closeAll(stores, scope, done, now); !closed)
            return closed;
        filter.before = page->next;
    } while (!filter.before.isNull());
    return {};
}

} // namespace askpro::app
