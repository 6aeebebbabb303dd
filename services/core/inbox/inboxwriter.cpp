#include "services/core/inbox/inboxwriter.h"

#include "services/core/jobs/namedthread.h"
#include "services/core/log.h"
#include "services/core/ports/inboxstore.h"

#include <QCoreApplication>

#include <exception>
#include <utility>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("InboxWriter", text);
}

Error hangs()
{
    return {ErrorCode::Storage, tr("The database does not answer. The sender will repeat the delivery."), u"store hangs"_s};
}

Error full()
{
    return {ErrorCode::Busy, tr("Too many deliveries are waiting. The sender will repeat this one."), u"queue full"_s};
}

Error stopping()
{
    return {ErrorCode::Busy, tr("The program is shutting down. The sender will repeat the delivery."), u"stopping"_s};
}

/// The group failed because of what is in it, so a part of it may succeed.
bool oneIsToBlame(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Unauthorized:
        return true;
    case ErrorCode::Busy:
    case ErrorCode::Timeout:
    case ErrorCode::Remote:
    case ErrorCode::Storage:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

InboxWriter::InboxWriter(StoresFactory &factory, InboxWriterOptions options)
    : m_options(std::move(options)), m_keeper(factory), m_guard(m_options.patience, [this] { stalled(); }),
      m_thread(namedThread("inbox-writer", [this] { run(); }))
{
}

InboxWriter::~InboxWriter()
{
    stop();
}

void InboxWriter::submit(NewDelivery delivery, Done done)
{
    std::optional<Error> refusal;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping)
            refusal = stopping();
        else if (m_stalled)
            refusal = hangs();
        else if (std::ssize(m_waiting) >= m_options.queue || m_waitingBytes > m_options.queueBytes)
            refusal = full();
        if (!refusal) {
            m_waitingBytes += delivery.body.size();
            m_waiting.push_back({std::move(delivery), std::move(done)});
        }
    }
    if (!refusal)
        return m_wake.notify_one();
    (refusal->code == ErrorCode::Busy ? m_figures.refused : m_figures.failed)++;
    done(tl::unexpected(std::move(*refusal)));
}

void InboxWriter::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

InboxWriterFigures InboxWriter::figures() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_figures.stored, m_figures.duplicates, m_figures.refused, m_figures.failed, m_figures.groups,
            qint64(m_waiting.size()), m_figures.storing && !m_stalled};
}

void InboxWriter::run()
{
    while (waitForWork()) {
        m_guard.begin();
        storeWaiting();
        m_guard.end();
        const std::scoped_lock lock(m_mutex);
        m_stalled = false;
    }
    m_keeper.drop(stopping());               // a session ends on the thread that opened it
}

/// False = stopped and nothing is left. Without a session it is time to work when the next one may be tried, so that
/// it is open, and known to be, before somebody waits for it.
bool InboxWriter::waitForWork()
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return m_stopping || !m_waiting.empty(); };
    if (m_keeper.isOpen())
        m_wake.wait(lock, ready);
    else
        m_wake.wait_until(lock, m_keeper.nextTry(), ready);
    return !m_stopping || !m_waiting.empty();
}

void InboxWriter::storeWaiting()
{
    const auto group = takeGroup();
    try {
        if (!group.isEmpty())
            storeRange(group, 0, group.size());
        else
            m_figures.storing = m_keeper.session().has_value();
    } catch (const std::exception &fault) {
        answer(0, group.size(), failure(ErrorCode::Storage, tr("The delivery could not be stored."), QString::fromUtf8(fault.what())));
    }
}

QList<NewDelivery> InboxWriter::takeGroup()
{
    QList<NewDelivery> group;
    const std::scoped_lock lock(m_mutex);
    m_inHand.clear();
    qint64 bytes = 0;
    while (!m_waiting.empty() && group.size() < m_options.group && (group.isEmpty() || bytes < m_options.groupBytes)) {
        auto &first = m_waiting.front();
        bytes += first.delivery.body.size();
        group.append(std::move(first.delivery));
        m_inHand.push_back(std::move(first.done));
        m_waiting.pop_front();
    }
    m_waitingBytes -= bytes;
    return group;
}

void InboxWriter::storeRange(const QList<NewDelivery> &group, qsizetype from, qsizetype count)
{
    const Stored stored = put(group.mid(from, count));
    if (stored || count == 1 || !oneIsToBlame(stored.error()))
        return answer(from, count, stored);
    const qsizetype half = count / 2;
    storeRange(group, from, half);
    storeRange(group, from + half, count - half);
}

/// A session that fails for the first time may only be stale (the server was restarted): one more try with a new one.
/// Should the lost commit have succeeded after all, the second one finds duplicates: still once each.
InboxWriter::Stored InboxWriter::put(const QList<NewDelivery> &deliveries)
{
    for (int attempt = 1;; ++attempt) {
        const auto stores = m_keeper.session();
        m_figures.storing = stores.has_value();
        if (!stores)
            return failureOf(stores);
        Stored stored = (*stores)->inbox().putAll(deliveries);
        if (stored || !isStorageFault(stored.error())) {
            m_keeper.worked();
            return stored;
        }
        qCWarning(log, "inbox: storing %lld deliveries failed: %ls", qlonglong(deliveries.size()), qUtf16Printable(stored.error().detail));
        m_figures.storing = false;
        m_keeper.drop(stored.error());
        if (attempt == 2)
            return stored;
    }
}

void InboxWriter::answer(qsizetype from, qsizetype count, const Stored &stored)
{
    std::vector<Done> askers(static_cast<size_t>(count));
    {
        const std::scoped_lock lock(m_mutex);
        for (qsizetype i = 0; i < count; ++i)
            askers[size_t(i)] = std::exchange(m_inHand[size_t(from + i)], {});
    }
    bool isNew = false;
    for (qsizetype i = 0; i < count; ++i) {
        const auto &done = askers[size_t(i)];
        if (stored) {
            isNew = isNew || !stored->at(i).duplicate;
            (stored->at(i).duplicate ? m_figures.duplicates : m_figures.stored)++;
        }
        if (!done)                           // told already, by the guard
            continue;
        m_figures.failed += stored ? 0 : 1;
        done(stored ? Result<StoredDelivery>(stored->at(i)) : failureOf(stored));
    }
    m_figures.groups += stored ? 1 : 0;
    if (isNew && m_options.onStored)
        m_options.onStored();
}

void InboxWriter::stalled()
{
    qCWarning(log, "inbox: the database hangs; senders are told to repeat");
    std::vector<Done> askers;
    {
        const std::scoped_lock lock(m_mutex);
        m_stalled = true;
        for (auto &done : m_inHand)
            askers.push_back(std::exchange(done, {}));
        for (auto &waiting : m_waiting)
            askers.push_back(std::move(waiting.done));
        m_waiting.clear();
        m_waitingBytes = 0;
    }
    for (const auto &done : askers) {
        if (!done)
            continue;
        m_figures.failed++;
        done(tl::unexpected(hangs()));
    }
}

} // namespace askpro::core
