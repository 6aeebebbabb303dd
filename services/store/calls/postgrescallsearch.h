#pragma once

#include "services/store/calls/callsearch.h"

namespace askpro::store {

/// A text-search vector of our own words for each call, with a GIN index; asked through askpro_search_calls().
class PostgresCallSearch final : public CallSearch
{
public:
    /// `walkedAtMost`: how many calls are looked at one by one, at least 1.
    explicit PostgresCallSearch(DatabaseSession &session, int walkedAtMost = 3000) : m_session(session), m_walkedAtMost(walkedAtMost) {}

    [[nodiscard]] models::Result<void> write(const models::TenantScope &scope, models::CallId id, models::Instant sortAt, const QStringList &words) override;
    [[nodiscard]] models::Result<void> addForCustomer(const models::TenantScope &scope, models::CustomerId customer, const QStringList &words) override;
    [[nodiscard]] models::Result<QList<models::CallId>> find(const models::TenantScope &scope, const QStringList &words, const core::CallFilter &filter,
                                                             const core::CallCursor &after, int limit) override;
    [[nodiscard]] models::Result<qint64> count(const models::TenantScope &scope, const QStringList &words, const core::CallFilter &filter) override;
    [[nodiscard]] models::Result<QList<FacetCount>> countByFacets(const models::TenantScope &scope, const QStringList &words,
                                                                  const core::CallFilter &filter) override;
    [[nodiscard]] QString condition(const QStringList &words) const override;
    void bindCondition(Statement &statement, const QStringList &words) const override;

private:
    DatabaseSession &m_session;
    int m_walkedAtMost;
};

} // namespace askpro::store
