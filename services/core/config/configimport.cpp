#include "services/core/config/configimport.h"

#include "services/core/ports/changestore.h"
#include "services/core/ports/clock.h"
#include "services/core/ports/stores.h"
#include "services/core/secrets/secretcontext.h"
#include "services/core/tenancy/tenantdirectory.h"

#include <algorithm>
#include <array>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

struct SecretRow
{
    SecretKind kind;
    QString TenantConfig::*value;
    Milliseconds overlap;            ///< how long the replaced one is still accepted
};

constexpr Milliseconds atOnce{0};

constexpr std::array secretRows{
    SecretRow{SecretKind::RetellApiKey, &TenantConfig::retellApiKey, atOnce},
    SecretRow{SecretKind::RetellWebhookKey, &TenantConfig::retellWebhookKey, ConfigImport::keyOverlap},
    SecretRow{SecretKind::CalcomApiKey, &TenantConfig::calcomApiKey, atOnce},
    SecretRow{SecretKind::CalcomWebhookSecret, &TenantConfig::calcomWebhookSecret, ConfigImport::keyOverlap},
};

const SealedSecret *currentOf(const QList<SealedSecret> &secrets, SecretKind kind)
{
    const auto found = std::ranges::find_if(secrets, [kind](const SealedSecret &secret) { return secret.kind == kind && !secret.validUntil; });
    return found == secrets.cend() ? nullptr : &*found;
}

} // namespace

ConfigImport::ConfigImport(Stores &stores, const Sealer &sealer, const Clock &clock) : m_stores(stores), m_sealer(sealer), m_clock(clock) {}

Result<QList<ConfigChange>> ConfigImport::run(const ConfigDocument &document, Mode mode)
{
    const Instant now = m_clock.now();
    QList<ConfigChange> changes;
    bool rehearsed = false;
    const auto done = m_stores.transaction([&]() -> Result<void> {
        changes.clear();
        for (const TenantConfig &tenant : document.tenants) {
            if (const auto imported = importTenant(tenant, now, changes); !imported)
                return failureOf(imported);
        }
        rehearsed = mode == Mode::DryRun;
        if (rehearsed)
            return failure(ErrorCode::Conflict, {}, u"dry run: rolled back on purpose"_s);
        return {};
    });
    if (!done && !rehearsed)
        return failureOf(done);
    return changes;
}

Result<void> ConfigImport::importTenant(const TenantConfig &tenant, Instant now, QList<ConfigChange> &changes)
{
    const auto known = TenantDirectory(m_stores).bySlug(tenant.slug);
    if (!known && known.error().code != ErrorCode::NotFound)
        return failureOf(known);
    const bool isNew = !known;

    const auto id = m_stores.config().ensureTenant(tenant.slug, tenant.name, tenant.endpoint, now);
    if (!id)
        return failureOf(id);
    const auto scope = TenantDirectory(m_stores).byId(*id);
    if (!scope)
        return failureOf(scope);
    const auto applied = m_stores.config().apply(*scope, tenant, now);
    if (!applied)
        return failureOf(applied);
    const QString path = u"tenants/"_s + tenant.slug;
    if (isNew) {
        changes.append({u"created"_s, path});
        if (const auto logged = m_stores.changes().append(*scope, {*id, u"config"_s, id->value(), u"created"_s, now}); !logged)
            return failureOf(logged);
    }
    for (const ConfigChange &change : *applied) {
        if (!isNew || change.path != path) // what a new tenant got at once is no change of it
            changes.append(change);
    }
    return importSecrets(*scope, tenant, now, changes);
}

Result<void> ConfigImport::importSecrets(const TenantScope &scope, const TenantConfig &tenant, Instant now, QList<ConfigChange> &changes)
{
    const auto stored = m_stores.tenants().secrets(scope);
    if (!stored)
        return failureOf(stored);
    for (const SecretRow &row : secretRows) {
        const QByteArray plain = (tenant.*row.value).toUtf8();
        if (plain.isEmpty())
            continue;
        const QByteArray context = secretContext(scope.tenant(), row.kind);
        const SealedSecret *current = currentOf(*stored, row.kind);
        if (current) {
            const auto opened = m_sealer.open(current->sealed, context);
            if (!opened)
                return failureOf(opened);
            if (*opened == plain)
                continue;
        }
        const SealedSecret added{row.kind, m_sealer.seal(plain, context), now, std::nullopt};
        if (const auto kept = m_stores.config().addSecret(scope, added, now + row.overlap); !kept)
            return failureOf(kept);
        changes.append({current ? u"changed"_s : u"created"_s,
                        u"tenants/%1/secrets/%2"_s.arg(tenant.slug, wordFor(secretKindWords(), row.kind))});
    }
    return {};
}

} // namespace askpro::core
