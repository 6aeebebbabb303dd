#pragma once

#include "services/core/jobs/jobrunner.h"
#include "services/net/webhooks/listener.h"
#include "tests/support/faketenants.h"

#include <QHash>

#include <atomic>
#include <mutex>
#include <vector>

namespace askpro::tests {

class FakeClock final : public core::Clock
{
public:
    [[nodiscard]] models::Instant now() const override { return models::instantFromMs(m_ms); }
    void advance(models::Milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<qint64> m_ms = 1'791'789'331'318;
};

/// An inbox in memory: knows duplicates, can fail, and can hold its answers back until the test lets them go.
class FakeSink final : public core::DeliverySink
{
public:
    void submit(models::NewDelivery delivery, Done done) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_fault)
            return done(tl::unexpected(*m_fault));
        if (m_holds) {
            m_held.push_back(std::move(done));
            return;
        }
        const bool duplicate = m_ids.contains(delivery.digest);
        if (!duplicate) {
            m_deliveries.append(delivery);
            m_ids.insert(delivery.digest, m_deliveries.size());
        }
        done(models::StoredDelivery{models::DeliveryId(m_ids.value(delivery.digest)), duplicate, duplicate ? m_replies.value(delivery.digest) : QByteArray()});
    }

    [[nodiscard]] QList<models::NewDelivery> deliveries()
    {
        const std::scoped_lock lock(m_mutex);
        return m_deliveries;
    }
    void failWith(std::optional<models::ErrorCode> code)
    {
        const std::scoped_lock lock(m_mutex);
        m_fault = code ? std::optional(models::Error{*code, {}, QStringLiteral("the test says so")}) : std::nullopt;
    }
    void hold()
    {
        const std::scoped_lock lock(m_mutex);
        m_holds = true;
    }
    /// Those that wait; the test answers them.
    [[nodiscard]] std::vector<Done> takeHeld()
    {
        const std::scoped_lock lock(m_mutex);
        return std::move(m_held);
    }
    [[nodiscard]] size_t heldCount()
    {
        const std::scoped_lock lock(m_mutex);
        return m_held.size();
    }
    void rememberReply(const QByteArray &digest, const QByteArray &reply)
    {
        const std::scoped_lock lock(m_mutex);
        m_replies.insert(digest, reply);
    }

private:
    std::mutex m_mutex;
    QList<models::NewDelivery> m_deliveries;
    QHash<QByteArray, qint64> m_ids;
    QHash<QByteArray, QByteArray> m_replies;
    std::optional<models::Error> m_fault;
    bool m_holds = false;
    std::vector<Done> m_held;
};

/// Answers with what it was asked, or keeps the asker waiting.
class FakeLive final : public core::LiveAnswers
{
public:
    void answer(core::LiveRequest request, Done done) override
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.push_back(request);
        if (m_silent)
            m_waiting.push_back(std::move(done));
        else
            done("{\"answer\":\"" + request.name.toUtf8() + "\"}");
    }
    void keepSilent()
    {
        const std::scoped_lock lock(m_mutex);
        m_silent = true;
    }
    [[nodiscard]] std::vector<core::LiveRequest> requests()
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

private:
    std::mutex m_mutex;
    std::vector<core::LiveRequest> m_requests;
    std::vector<Done> m_waiting;
    bool m_silent = false;
};

/// A listener on a real socket for two clinics, with everything behind it in memory.
struct ListenerFixture
{
    static inline const QByteArray key = "key_of_mitte";
    static inline const QByteArray olderKey = "key_of_mitte_before";
    static inline const QByteArray otherKey = "key_of_nord";
    static inline const QByteArray calcomSecret = "geheim";

    explicit ListenerFixture(net::ListenerOptions options = {}) : ListenerFixture([](FakeTenants &) {}, std::move(options)) {}

    /// `prepare` may add tenants before the catalog is read.
    template<class Prepare>
    ListenerFixture(Prepare prepare, net::ListenerOptions options)
    {
        using core::SecretKind;
        mitte = database.add(QStringLiteral("mitte"), QStringLiteral("tok-mitte"));
        database.addSecret(mitte, SecretKind::RetellWebhookKey, key);
        database.addSecret(mitte, SecretKind::RetellWebhookKey, olderKey, clock.now() + std::chrono::hours(1));
        database.addSecret(mitte, SecretKind::CalcomWebhookSecret, calcomSecret);
        nord = database.add(QStringLiteral("nord"), QStringLiteral("tok-nord"));
        database.addSecret(nord, SecretKind::RetellWebhookKey, otherKey);
        database.add(QStringLiteral("keyless"), QStringLiteral("tok-keyless"));
        prepare(database);

        FakeTenantStores stores(database);
        if (const auto loaded = catalog.load(stores); !loaded)
            qFatal("the catalog does not load");
        listener.emplace(std::move(options), catalog, sink, live, clock);
        const auto started = listener->start();
        if (!started)
            qFatal("%s %s", qUtf8Printable(started.error().userText), qUtf8Printable(started.error().detail));
        address = *started;
    }

    [[nodiscard]] quint16 port() const { return address.port; }

    FakeClock clock;
    FakeTenants database;
    models::TenantId mitte, nord;
    FakeTenantFactory factory{database};
    core::JobRunner jobs{factory, {.threads = 1}};
    core::EndpointCatalog catalog{jobs, database.sealer(), std::chrono::milliseconds(1)};
    FakeLive live;
    FakeSink sink;
    std::optional<net::Listener> listener;
    net::ListenerAddress address;
};

} // namespace askpro::tests
