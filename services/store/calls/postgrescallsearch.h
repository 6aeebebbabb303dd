#pragma once

#include "services/store/calls/callsearch.h"

namespace askpro::store {

/// A text-search vector of our own words for each call, with a GIN index; asked through askpro_search_calls().
class PostgresCallSearch final : public CallSearch
{
public:
    explicit PostgresCallSearch(DatabaseSession &session) : m_session(session) {}

    [[nodiscard]] models::Result<void> write(const models::TenantScope &scope, models::CallId id, models::Instant sortAt, const QStringList &words) override;
    [[nodiscard]] models::Result<void> addForCustomer(const models::TenantScope &scope, models::CustomerId customer, const QStringList &words) override;
    [[nodiscard]] models::Result<QList<models::CallId>> find(const models::TenantScope &scope, const QStringList &words, const core::CallFilter &filter,
                                                             const core::CallCursor &after, int limit) override;
    [[nodiscard]] models::Result<qint64> count(const models::TenantScope &scope, const QStringList &words, const core::CallFilter &filter) override;
    [[nodiscard]] QString condition(const QStringList &words) const override;
    void bindCondition(Statement &statement, const QStringList &words) const override;

private:
    DatabaseSession &m_session;
};

} // namespace askpro::store
