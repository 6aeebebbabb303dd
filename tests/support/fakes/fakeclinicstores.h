#pragma once

#include "services/core/ports/changestore.h"
#include "services/core/ports/configstore.h"
#include "services/core/ports/customerstore.h"
#include "services/core/ports/followupstore.h"
#include "services/core/ports/tenantstore.h"
#include "tests/support/fakes/fakedata.h"

#include <algorithm>

namespace askpro::tests {

class FakeTenantStore final : public core::TenantStore
{
public:
    explicit FakeTenantStore(FakeData &data) : m_data(data) {}

    models::Result<QList<core::TenantEntry>> tenants() override
    {
        if (const auto entered = m_data.enter("tenants"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        return m_data.rows.tenants;
    }
    models::Result<QList<core::SealedSecret>> secrets(const models::TenantScope &) override { return QList<core::SealedSecret>(); }
    models::Result<QList<core::BranchEntry>> branches(const models::TenantScope &scope) override
    {
        if (const auto entered = m_data.enter("branches"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        return m_data.rows.branches.value(scope.tenant());
    }

private:
    FakeData &m_data;
};

/// Knows field mappings and phone numbers; the rest of a configuration is not kept.
class FakeConfigStore final : public core::ConfigStore
{
public:
    explicit FakeConfigStore(FakeData &data) : m_data(data) {}

    models::Result<models::TenantConfig> load(const models::TenantScope &scope) override
    {
        if (const auto entered = m_data.enter("load"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        models::TenantConfig config;
        config.fieldMappings = m_data.rows.mappings.value(scope.tenant());
        models::CompanyConfig company;
        for (const core::BranchEntry &entry : m_data.rows.branches.value(scope.tenant())) {
            models::BranchConfig branch;
            branch.slug = entry.slug;
            for (const FakeNumber &number : std::as_const(m_data.rows.numbers)) {
                if (number.branch == entry.id)
                    branch.phoneNumbers.append({number.number, number.agentId, false, true});
            }
            company.branches.append(branch);
        }
        config.companies.append(company);
        return config;
    }
    models::Result<QList<core::ConfigChange>> apply(const models::TenantScope &scope, const models::TenantConfig &config, models::Instant) override
    {
        if (const auto entered = m_data.enter("apply"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        QStringList kept;
        for (const auto &company : config.companies)
            for (const auto &branch : company.branches)
                for (const auto &number : branch.phoneNumbers)
                    kept.append(number.number);
        m_data.rows.numbers.removeIf([&](const FakeNumber &one) { return one.tenant == scope.tenant() && !kept.contains(one.number); });
        return QList<core::ConfigChange>();
    }

    models::Result<models::TenantId> ensureTenant(const QString &, const QString &, const QString &, models::Instant) override { return unasked(); }
    models::Result<void> addSecret(const models::TenantScope &, const core::SealedSecret &, models::Instant) override { return unasked(); }
    models::Result<QByteArray> keyFingerprint() override { return unasked(); }
    models::Result<QByteArray> bindKeyFingerprint(const QByteArray &) override { return unasked(); }

private:
    static tl::unexpected<models::Error> unasked() { return models::failure(models::ErrorCode::Storage, {}, QStringLiteral("not in the fake")); }
    FakeData &m_data;
};

class FakeCustomerStore final : public core::CustomerStore
{
public:
    explicit FakeCustomerStore(FakeData &data) : m_data(data) {}

    models::Result<std::optional<core::Customer>> findByPhone(const models::TenantScope &scope, const QString &e164) override
    {
        return where("findByPhone", [&](const auto &row) { return row.first == scope.tenant() && row.second.phone == e164; });
    }
    models::Result<std::optional<core::Customer>> findByEmail(const models::TenantScope &scope, const QString &email) override
    {
        return where("findByEmail", [&](const auto &row) { return row.first == scope.tenant() && row.second.email == email; });
    }
    models::Result<models::CustomerId> create(const models::TenantScope &scope, const core::Customer &customer, models::Instant) override
    {
        if (const auto entered = m_data.enter("create"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        core::Customer created = customer;
        created.id = models::CustomerId(m_data.rows.customers.size() + 1);
        m_data.rows.customers.append({scope.tenant(), created});
        return created.id;
    }
    models::Result<void> complete(const models::TenantScope &, const core::Customer &customer, models::Instant) override
    {
        if (const auto entered = m_data.enter("complete"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        core::Customer &row = m_data.rows.customers[customer.id.value() - 1].second;
        if (row.name.isEmpty())
            row.name = customer.name;
        if (row.email.isEmpty())
            row.email = customer.email;
        return {};
    }

private:
    template<class Predicate>
    models::Result<std::optional<core::Customer>> where(const char *method, Predicate predicate)
    {
        if (const auto entered = m_data.enter(method); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        const auto row = std::ranges::find_if(m_data.rows.customers, predicate);
        return row == m_data.rows.customers.end() ? std::optional<core::Customer>() : std::optional(row->second);
    }

    FakeData &m_data;
};

class FakeFollowUpStore final : public core::FollowUpStore
{
public:
    explicit FakeFollowUpStore(FakeData &data) : m_data(data) {}

    models::Result<models::FollowUpId> open(const models::TenantScope &scope, const core::NewFollowUp &followUp, models::Instant) override
    {
        if (const auto entered = m_data.enter("open"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        auto &rows = m_data.rows.followUps;
        const auto same = std::ranges::find_if(rows, [&](const FakeFollowUp &row) { return row.tenant == scope.tenant() && row.followUp.key == followUp.key; });
        if (same != rows.end()) {
            *same = {scope.tenant(), followUp, {}};
            return models::FollowUpId(same - rows.begin() + 1);
        }
        rows.append({scope.tenant(), followUp, {}});
        return models::FollowUpId(rows.size());
    }
    models::Result<void> close(const models::TenantScope &scope, const QString &key, const QString &outcome, models::Instant) override
    {
        if (const auto entered = m_data.enter("close"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        for (FakeFollowUp &row : m_data.rows.followUps) {
            if (row.tenant == scope.tenant() && row.followUp.key == key && row.outcome.isEmpty())
                row.outcome = outcome;
        }
        return {};
    }

private:
    FakeData &m_data;
};

class FakeChangeStore final : public core::ChangeStore
{
public:
    explicit FakeChangeStore(FakeData &data) : m_data(data) {}

    models::Result<QByteArray> head() override { return QByteArray(); }
    models::Result<core::ChangeBatch> since(const models::TenantScope &, const QByteArray &, int) override { return core::ChangeBatch(); }
    models::Result<QList<core::Change>> of(const models::TenantScope &scope, const QString &entity, qint64 entityId, int limit) override
    {
        if (const auto entered = m_data.enter("changesOf"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        QList<core::Change> found;
        for (const core::Change &change : std::as_const(m_data.rows.changes)) {
            if (change.tenant == scope.tenant() && change.entity == entity && change.entityId == entityId)
                found.append(change);
        }
        return found.last(std::min<qsizetype>(limit, found.size()));
    }
    models::Result<void> append(const models::TenantScope &, const core::Change &) override { return {}; }

private:
    FakeData &m_data;
};

} // namespace askpro::tests
