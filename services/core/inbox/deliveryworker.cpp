#include "services/core/inbox/deliveryworker.h"

#include "models/inbox/retryschedule.h"
#include "services/core/log.h"
#include "services/core/ports/inboxstore.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <exception>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

/// Begun this often without ever reaching a verdict: it takes the program down, or the machine is too slow for its lease.
constexpr int maxBeginnings = 20;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryWorker)
};

/// What the sender would have to change: trying again cannot help.
bool isPermanent(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Unauthorized:
        return true;
    case ErrorCode::Conflict:
    case ErrorCode::Busy:
    case ErrorCode::Timeout:
    case ErrorCode::Remote:
    case ErrorCode::Storage:
        return false;
    }
    Q_UNREACHABLE();
}

/// Faults that may concern the transaction rather than the delivery. A conflict may be a deadlock: two workers whose
/// batches have the same customers; alone, a delivery holds nothing that another waits for.
bool mayBeTheTransaction(ErrorCode code)
{
    return code == ErrorCode::Storage || code == ErrorCode::Busy || code == ErrorCode::Timeout || code == ErrorCode::Conflict;
}

/// A tenant that is gone took its deliveries along: nobody is left to tell. Any other fault is the database's.
Result<WorkerRound> withoutTenant(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return WorkerRound{.lost = 1};
    return tl::unexpected(error);
}

Result<CallId> applyGuarded(const PreparedDelivery &prepared, WorkerContext &context, const TenantKnowledge &knowledge)
{
    try {
        return prepared.apply(context, knowledge);
    } catch (const std::exception &fault) {
        return failure(ErrorCode::Busy, Texts::tr("An unexpected fault stopped the processing."), QString::fromUtf8(fault.what()));
    }
}

} // namespace

WorkerRound &WorkerRound::operator+=(const WorkerRound &other)
{
    claimed += other.claimed;
    done += other.done;
    retried += other.retried;
    buried += other.buried;
    lost += other.lost;
    return *this;
}

DeliveryWorker::DeliveryWorker(QList<const DeliveryHandler *> handlers, const Clock &clock, DeliveryWorkerOptions options)
    : m_handlers(std::move(handlers)), m_clock(clock), m_options(std::move(options))
{
    for (const DeliveryHandler *handler : m_handlers)
        m_sources.append(handler->source());
}

Result<WorkerRound> DeliveryWorker::processOnce(Stores &stores)
{
    if (const auto taken = takeBatch(stores); !taken)
        return failureOf(taken);
    if (m_batch.isEmpty())
        return WorkerRound{};
    const auto round = applyTogether(stores);
    if (round)
        return round;
    qCWarning(log, "a batch of %lld deliveries failed as a whole, trying each alone: %s", qlonglong(m_batch.size()),
              qUtf8Printable(round.error().detail));
    return applyOneByOne(stores);
}

Result<void> DeliveryWorker::takeBatch(Stores &stores)
{
    const Instant now = m_clock.now();
    if (!m_batch.isEmpty() && now < m_leaseEnd)
        return {};
    m_batch.clear();
    auto claimed = stores.inbox().claim(m_options.name, m_sources, now, m_options.lease, m_options.batch);
    if (!claimed)
        return failureOf(claimed);
    m_leaseEnd = now + m_options.lease;
    for (Delivery &delivery : *claimed) {
        auto prepared = prepare(delivery);
        delivery.body.clear();
        m_batch.append({std::move(delivery), std::move(prepared)});
    }
    const auto orderKey = [](const Item &item) { return item.prepared ? item.prepared->orderKey : QString(); };
    std::ranges::stable_sort(m_batch, {}, orderKey);
    return {};
}

Result<PreparedDelivery> DeliveryWorker::prepare(const Delivery &delivery) const
{
    if (delivery.attempts > maxBeginnings)
        return failure(ErrorCode::Invalid, Texts::tr("Given up after %1 interrupted attempts.").arg(delivery.attempts));
    const auto handler = std::ranges::find(m_handlers, delivery.source, [](const DeliveryHandler *one) { return one->source(); });
    if (handler == m_handlers.cend())
        return failure(ErrorCode::Invalid, Texts::tr("Nothing here understands deliveries of this source."));
    try {
        return (*handler)->prepare(delivery);
    } catch (const std::exception &fault) {
        return failure(ErrorCode::Busy, Texts::tr("An unexpected fault stopped the reading."), QString::fromUtf8(fault.what()));
    }
}

Result<WorkerRound> DeliveryWorker::applyTogether(Stores &stores)
{
    WorkerRound round;
    const auto committed = stores.transaction([&]() -> Result<void> {
        const auto turnEnd = std::chrono::steady_clock::now() + m_options.turn;
        WorkerContext context(stores, m_clock.now());
        for (const Item &item : m_batch) {
            const auto settled = settle(context, item);
            if (!settled)
                return failureOf(settled);
            round += *settled;
            ++round.claimed;
            round.yielded = stores.isAwaited() && std::chrono::steady_clock::now() >= turnEnd;
            if (round.yielded)
                break;
        }
        return {};
    });
    if (!committed)
        return failureOf(committed);
    m_batch.remove(0, round.claimed);
    return round;
}

Result<WorkerRound> DeliveryWorker::applyOneByOne(Stores &stores)
{
    WorkerRound round;
    while (!m_batch.isEmpty()) {
        const auto settled = applyAlone(stores, m_batch.first());
        if (!settled)
            return round.claimed > 0 ? Result<WorkerRound>(round) : settled; // the rest of the batch stays in hand
        round += *settled;
        ++round.claimed;
        m_batch.removeFirst();
    }
    return round;
}

Result<WorkerRound> DeliveryWorker::applyAlone(Stores &stores, const Item &item) const
{
    const auto inTransaction = [&](const std::function<Result<WorkerRound>(WorkerContext &)> &step) -> Result<WorkerRound> {
        Result<WorkerRound> result;
        const auto committed = stores.transaction([&]() -> Result<void> {
            WorkerContext context(stores, m_clock.now());
            result = step(context);
            return result ? Result<void>() : Result<void>(failureOf(result));
        });
        return committed ? result : Result<WorkerRound>(failureOf(committed));
    };
    const auto settled = inTransaction([&](WorkerContext &context) { return settle(context, item); });
    if (settled)
        return settled;
    return inTransaction([&](WorkerContext &context) { return recordFailure(context, item, settled.error()); });
}

Result<WorkerRound> DeliveryWorker::settle(WorkerContext &context, const Item &item) const
{
    const auto scope = context.scope(item.delivery.tenant);
    if (!scope)
        return withoutTenant(scope.error());
    if (!item.prepared)
        return recordFailure(context, item, item.prepared.error());
    const auto knowledge = context.knowledge(*scope);
    if (!knowledge)
        return failureOf(knowledge);

    bool lost = false;
    const auto applied = context.stores().savepoint([&]() -> Result<void> {
        const auto call = applyGuarded(*item.prepared, context, **knowledge);
        if (!call)
            return failureOf(call);
        const auto finished = context.stores().inbox().finish(*scope, item.delivery.id, m_options.name, context.now(), *call);
        if (!finished)
            return failureOf(finished);
        lost = !*finished;
        return lost ? Result<void>(failure(ErrorCode::Conflict, {})) : Result<void>();
    });
    if (applied)
        return WorkerRound{.done = 1};
    if (lost)
        return WorkerRound{.lost = 1};
    if (mayBeTheTransaction(applied.error().code))
        return failureOf(applied);
    return recordFailure(context, item, applied.error());
}

Result<WorkerRound> DeliveryWorker::recordFailure(WorkerContext &context, const Item &item, const Error &error) const
{
    const Delivery &delivery = item.delivery;
    const auto scope = context.scope(delivery.tenant);
    if (!scope)
        return withoutTenant(scope.error());
    const auto delay = isPermanent(error.code) ? std::nullopt : retryDelay(delivery.attempts, QRandomGenerator::global()->generateDouble());
    qCWarning(log, "delivery %lld of tenant %lld, attempt %d: %s; %s (%s)", qlonglong(delivery.id.value()), qlonglong(delivery.tenant.value()),
              delivery.attempts, delay ? "failed, will be tried again" : "dead letter", qUtf8Printable(error.detail),
              qUtf8Printable(delivery.correlationId));
    auto &inbox = context.stores().inbox();
    const auto kept = delay ? inbox.retryAt(*scope, delivery.id, m_options.name, context.now() + *delay, error.userText)
                            : inbox.bury(*scope, delivery.id, m_options.name, context.now(), error.userText);
    if (!kept)
        return failureOf(kept);
    if (!*kept)
        return WorkerRound{.lost = 1};
    return delay ? WorkerRound{.retried = 1} : WorkerRound{.buried = 1};
}

} // namespace askpro::core
