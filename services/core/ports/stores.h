#pragma once

#include "models/common/result.h"

#include <functional>
#include <memory>

namespace askpro::core {

class CallStore;
class ChangeStore;
class ConfigStore;
class CustomerStore;
class FollowUpStore;
class InboxStore;
class RollupStore;
class TenantStore;

/// All stores over one database session. Lives and dies on one thread.
class Stores
{
public:
    using Work = std::function<models::Result<void>()>;

    virtual ~Stores() = default;

    virtual TenantStore &tenants() = 0;
    virtual ConfigStore &config() = 0;
    virtual InboxStore &inbox() = 0;
    virtual CallStore &calls() = 0;
    virtual CustomerStore &customers() = 0;
    virtual FollowUpStore &followUps() = 0;
    virtual ChangeStore &changes() = 0;
    virtual RollupStore &rollups() = 0;

    /// False when the connection is lost for good: whoever keeps the session opens a new one.
    [[nodiscard]] virtual bool isUsable() const { return true; }

    /// Another writer of this process waits until the transaction under way ends; long work then ends it early and begins
    /// a new one. Never on engines where writers do not wait for each other.
    [[nodiscard]] virtual bool isAwaited() const { return false; }

    /// A write transaction: commits when `work` succeeds, rolls back and returns its error when it fails.
    /// Committed means flushed to disk. Not nestable; inside it, savepoint() is.
    [[nodiscard]] virtual models::Result<void> transaction(const Work &work) = 0;
    /// Undoes only its own part when `work` fails.
    [[nodiscard]] virtual models::Result<void> savepoint(const Work &work) = 0;
};

/// Opens sessions; any thread. Each call gives a session of its own for the calling thread.
class StoresFactory
{
public:
    virtual ~StoresFactory() = default;
    [[nodiscard]] virtual models::Result<std::unique_ptr<Stores>> open() = 0;
};

} // namespace askpro::core
