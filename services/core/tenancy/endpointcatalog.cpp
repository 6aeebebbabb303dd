#include "services/core/tenancy/endpointcatalog.h"

#include "services/core/log.h"
#include "services/core/secrets/secretcontext.h"
#include "services/core/tenancy/tenantdirectory.h"

#include <algorithm>
#include <utility>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

// More misses than this at once are somebody guessing.
constexpr size_t mostWaiting = 256;

Endpoint::Keys *keysOf(Endpoint &endpoint, SecretKind kind)
{
    switch (kind) {
    case SecretKind::RetellWebhookKey:
        return &endpoint.retellKeys;
    case SecretKind::CalcomWebhookSecret:
        return &endpoint.calcomSecrets;
    case SecretKind::RetellApiKey:
    case SecretKind::CalcomApiKey:
        return nullptr; // for calls that we make
    }
    Q_UNREACHABLE();
}

Result<KnownEndpoint> readEndpoint(Stores &stores, const Sealer &sealer, const TenantEntry &tenant)
{
    const TenantScope scope = TenantDirectory::scopeOf(tenant);
    const auto secrets = stores.tenants().secrets(scope);
    if (!secrets)
        return failureOf(secrets);
    auto endpoint = std::make_shared<Endpoint>(Endpoint{scope, tenant.slug, {}, {}});
    for (const SealedSecret &secret : *secrets) {
        Endpoint::Keys *keys = keysOf(*endpoint, secret.kind);
        if (!keys)
            continue;
        auto text = sealer.open(secret.sealed, secretContext(tenant.id, secret.kind));
        if (text)
            keys->emplace_back(std::move(*text), secret.validUntil);
        else // without it the vendor's deliveries are refused, which the inbox then shows
            qCWarning(log, "tenant %lld: a %s cannot be opened", tenant.id.value(), qUtf8Printable(wordFor(secretKindWords(), secret.kind)));
    }
    return endpoint;
}

Result<QHash<QByteArray, KnownEndpoint>> readAll(Stores &stores, const Sealer &sealer)
{
    const auto tenants = TenantDirectory(stores).tenants();
    if (!tenants)
        return failureOf(tenants);
    QHash<QByteArray, KnownEndpoint> snapshot;
    for (const TenantEntry &tenant : *tenants) {
        if (tenant.endpoint.isEmpty())
            continue;
        const auto endpoint = readEndpoint(stores, sealer, tenant);
        if (!endpoint)
            return failureOf(endpoint);
        snapshot.insert(tenant.endpoint.toUtf8(), *endpoint);
    }
    return snapshot;
}

} // namespace

EndpointCatalog::EndpointCatalog(Jobs &jobs, const Sealer &sealer, Milliseconds pause, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_sealer(sealer), m_pause(pause)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EndpointCatalog::startLoading);
}

EndpointCatalog::~EndpointCatalog()
{
    for (auto *list : {&m_waiting, &m_served}) {
        for (const Waiting &waiting : *list)
            waiting.found(failure(ErrorCode::Busy, {}, u"the endpoint catalog is being closed"_s));
    }
}

Result<void> EndpointCatalog::load(Stores &stores)
{
    const auto snapshot = readAll(stores, m_sealer);
    if (!snapshot)
        return failureOf(snapshot);
    adopt(*snapshot);
    return {};
}

KnownEndpoint EndpointCatalog::find(QByteArrayView token) const
{
    const std::scoped_lock lock(m_mutex);
    return m_snapshot.value(QByteArray::fromRawData(token.data(), token.size()));
}

void EndpointCatalog::resolve(const QByteArray &token, Found found)
{
    if (KnownEndpoint known = find(token))
        return found(std::move(known));
    QMetaObject::invokeMethod(this, [this, waiting = Waiting{token, std::move(found)}] { wait(waiting); }, Qt::QueuedConnection);
}

void EndpointCatalog::wait(Waiting waiting)
{
    if (m_waiting.size() >= mostWaiting)
        return waiting.found(failure(ErrorCode::Busy, {}, u"too many unknown endpoints are being asked for"_s));
    m_waiting.push_back(std::move(waiting));
    reload();
}

void EndpointCatalog::reload()
{
    m_wanted = true;
    if (m_loading || m_timer.isActive())
        return;
    const auto left = std::chrono::ceil<Milliseconds>(m_notBefore - std::chrono::steady_clock::now());
    m_timer.start(std::max(Milliseconds{0}, left));
}

void EndpointCatalog::follow(const QList<Change> &changes)
{
    if (std::ranges::any_of(changes, [](const Change &change) { return change.entity == "config"_L1; }))
        reload();
}

void EndpointCatalog::startLoading()
{
    m_loading = true;
    m_wanted = false;
    m_served = std::exchange(m_waiting, {});
    m_jobs.run(this, [&sealer = m_sealer](Stores &stores) { return readAll(stores, sealer); },
               [this](const Result<Snapshot> &snapshot) { finishLoading(snapshot); });
}

void EndpointCatalog::finishLoading(const Result<Snapshot> &snapshot)
{
    m_loading = false;
    m_notBefore = std::chrono::steady_clock::now() + m_pause;
    if (snapshot)
        adopt(*snapshot);
    else
        qCWarning(log, "the endpoints cannot be read: %s", qUtf8Printable(snapshot.error().detail));
    for (const Waiting &waiting : std::exchange(m_served, {}))
        waiting.found(snapshot ? lookUp(waiting.token) : failureOf(snapshot));
    if (m_wanted || !snapshot)
        reload();
}

void EndpointCatalog::adopt(const Snapshot &snapshot)
{
    Snapshot previous = snapshot;
    const std::scoped_lock lock(m_mutex);
    m_snapshot.swap(previous);
}

Result<KnownEndpoint> EndpointCatalog::lookUp(const QByteArray &token) const
{
    if (KnownEndpoint known = find(token))
        return known;
    return failure(ErrorCode::NotFound, {}, u"no tenant has this endpoint"_s);
}

} // namespace askpro::core
