#include "services/core/events/changefollower.h"

#include "services/core/jobs/namedthread.h"
#include "services/core/log.h"

using namespace askpro::models;

namespace askpro::core {

ChangeFollower::ChangeFollower(StoresFactory &factory, std::unique_ptr<ChangeSignal> signal, ChangeFollowerOptions options, QObject *parent)
    : EventHub(parent), m_options(options), m_factory(factory), m_signal(std::move(signal)),
      m_thread(namedThread("change-follower", [this] { run(); }))
{
    m_signal->start([this] { wake(); });
}

ChangeFollower::~ChangeFollower()
{
    stop();
}

void ChangeFollower::setScopes(const QList<TenantScope> &scopes)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_scopes = scopes;
    }
    wake();
}

void ChangeFollower::stop()
{
    m_signal.reset();
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void ChangeFollower::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_one();
}

void ChangeFollower::run()
{
    SessionKeeper keeper(m_factory);
    while (waitForWork(keeper)) {
        const auto stores = keeper.session();
        const Result<void> followed = stores ? follow(**stores) : failureOf(stores);
        if (followed)
            keeper.worked();
        else if (stores)
            keeper.drop(followed.error());
        tell(followed);
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, m_options.pace, [this] { return m_stopping; });
    }
}

/// False = stopped.
bool ChangeFollower::waitForWork(const SessionKeeper &keeper)
{
    std::unique_lock lock(m_mutex);
    if (keeper.isOpen())
        m_wake.wait(lock, [this] { return m_stopping || m_woken; });
    else
        m_wake.wait_until(lock, keeper.nextTry(), [this] { return m_stopping; });
    m_woken = false;
    return !m_stopping;
}

/// One round: at most one batch of each tenant, so that nobody has to wait for a tenant that changes a lot.
Result<void> ChangeFollower::follow(Stores &stores)
{
    QList<TenantScope> scopes;
    {
        const std::scoped_lock lock(m_mutex);
        scopes = m_scopes;
    }
    const auto head = stores.changes().head();
    if (!head)
        return failureOf(head);
    const QByteArray begin = m_head.isEmpty() ? *head : m_head;
    std::map<TenantId, QByteArray> cursors;
    QList<Change> changes;
    for (const auto &scope : scopes) {
        const auto known = m_cursors.find(scope.tenant());
        QByteArray &cursor = cursors[scope.tenant()] = known == m_cursors.end() ? begin : known->second;
        const auto batch = read(stores, scope, cursor);
        if (!batch)
            return failureOf(batch);
        changes += *batch;
    }
    m_cursors = std::move(cursors);
    m_head = *head;
    if (!changes.isEmpty())
        QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
    return {};
}

Result<QList<Change>> ChangeFollower::read(Stores &stores, const TenantScope &scope, QByteArray &cursor)
{
    auto batch = stores.changes().since(scope, cursor, m_options.batch);
    if (!batch)
        return failureOf(batch);
    if (batch->changes.size() >= m_options.batch)
        wake();                              // there may be more; the next round reads on
    cursor = batch->cursor;
    return std::move(batch->changes);
}

void ChangeFollower::tell(const Result<void> &followed)
{
    if (m_following == followed.has_value())
        return;
    m_following = followed.has_value();
    if (followed) {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT restored(); }, Qt::QueuedConnection);
        return;
    }
    qCWarning(log, "changes cannot be followed: %ls", qUtf16Printable(followed.error().detail));
    QMetaObject::invokeMethod(this, [this, text = followed.error().userText] { Q_EMIT lost(text); }, Qt::QueuedConnection);
}

} // namespace askpro::core
