#pragma once

#include "services/store/calls/callsearch.h"

namespace askpro::store {

/// FTS5 over call_search; its rows are numbered in the order of the list, so that matches come sorted.
class SqliteCallSearch final : public CallSearch
{
public:
    explicit SqliteCallSearch(DatabaseSession &session) : m_session(session) {}

    [[nodiscard]] models::Result<void> write(const models::TenantScope &scope, models::CallId id, models::Instant sortAt, const QStringList &words) override;
    [[nodiscard]] models::Result<void> addForCustomer(const models::TenantScope &scope, models::CustomerId customer, const QStringList &words) override;
    [[nodiscard]] models::Result<QList<models::CallSummary>> list(const models::TenantScope &scope, const QStringList &words,
                                                                  const core::CallFilter &filter, qint64 beforeKey, int limit) override;
    [[nodiscard]] models::Result<qint64> count(const models::TenantScope &scope, const QStringList &words, const core::CallFilter &filter) override;
    [[nodiscard]] QString condition(const QStringList &words) const override;
    void bindCondition(Statement &statement, const QStringList &words) const override;

private:
    struct Entry
    {
        models::CallId call;
        qint64 key = 0;
        QString words;
    };

    [[nodiscard]] models::Result<void> insert(const models::TenantScope &scope, Entry entry);
    [[nodiscard]] models::Result<void> replace(const models::TenantScope &scope, Entry fresh);
    [[nodiscard]] models::Result<qint64> freeKey(const models::TenantScope &scope, const Entry &entry);

    DatabaseSession &m_session;
};

} // namespace askpro::store
