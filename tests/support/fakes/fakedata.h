#pragma once

#include "models/calls/call.h"
#include "models/clinic/clinic.h"
#include "models/inbox/delivery.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/changestore.h"
#include "services/core/ports/customerstore.h"
#include "services/core/ports/followupstore.h"
#include "services/core/ports/tenantstore.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QMutex>

#include <functional>
#include <mutex>
#include <optional>

namespace askpro::tests {

struct FakeDelivery
{
    models::Delivery delivery;
    QByteArray digest;
    QByteArray reply;
    QString worker;
    models::Instant leaseEnd{};
};

struct FakeFollowUp
{
    models::TenantId tenant;
    core::NewFollowUp followUp;
    QString outcome;                 ///< empty = open
};

struct FakeNumber
{
    models::PhoneNumberId id;
    models::TenantId tenant;
    models::BranchId branch;
    QString number;
    QString agentId;
};

struct FakeCall
{
    models::TenantId tenant;
    core::StoredCall stored;
};

/// The rows of a fake database; copied to undo a transaction.
struct FakeRows
{
    QList<core::TenantEntry> tenants;
    QHash<models::TenantId, QList<core::BranchEntry>> branches;
    QHash<models::TenantId, QList<models::FieldMapping>> mappings;
    QList<FakeNumber> numbers;
    QList<FakeDelivery> deliveries;
    QList<FakeCall> calls;
    QList<std::pair<models::TenantId, core::Customer>> customers;
    QList<FakeFollowUp> followUps;
    QList<core::Change> changes;
};

/// A database in memory that all its sessions share. Every call of a store method is counted; one of them can be made
/// to fail. Thread-safe: one call, or one transaction, at a time.
struct FakeData
{
    std::recursive_mutex mutex;
    FakeRows rows;

    int calls = 0;
    int failing = -1;                ///< number of the call that fails, counted from 0; -1 = none
    bool failed = false;             ///< it has
    models::ErrorCode failure = models::ErrorCode::Storage;
    bool down = false;               ///< every call fails
    bool awaited = false;            ///< others wait to write
    std::function<void(const char *)> onCall; ///< runs before each call, outside of the lock

    /// What every method of a fake store begins with.
    [[nodiscard]] models::Result<void> enter(const char *method)
    {
        if (onCall)
            onCall(method);
        const std::scoped_lock lock(mutex);
        const bool mine = calls++ == failing;
        failed = failed || mine;
        if (mine || down)
            return models::failure(down ? models::ErrorCode::Storage : failure, QStringLiteral("broken"), QString::fromLatin1(method));
        return {};
    }
};

} // namespace askpro::tests
