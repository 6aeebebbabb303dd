#pragma once

#include "services/store/calls/callsearch.h"

namespace askpro::store {

/// FTS5 over call_search; its rows are numbered in the order of the list, so that matches come sorted.
///
/// FTS5 collects all calls of a word's every continuation before it gives the first, which for a word that everybody says
/// takes long. So the newest calls of the list are looked at one by one first: a common word fills the page there, and what
/// they teach about the words decides which of them the index is asked for; the others are looked for in what it finds.
class SqliteCallSearch final : public CallSearch
{
public:
    /// `walkedAtMost`: how many calls are looked at one by one, at least 1.
    explicit SqliteCallSearch(DatabaseSession &session, int walkedAtMost = 3000) : m_session(session), m_walkedAtMost(walkedAtMost) {}

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
    struct Entry
    {
        models::CallId call;
        qint64 key = 0;
        QString words;
    };

    /// What the newest calls of a filter showed.
    struct Walk
    {
        QList<models::CallId> found;
        qint64 lastKey = 0;     ///< of the last call looked at
        bool ended = false;     ///< there are no more
        QStringList rare;       ///< words for the index
        QStringList common;     ///< words to look for in what it gives
    };

    [[nodiscard]] models::Result<Walk> walk(const models::TenantScope &scope, const QStringList &words, const core::CallFilter &filter,
                                            const core::CallCursor &after, int limit);
    [[nodiscard]] models::Result<void> insert(const models::TenantScope &scope, Entry entry);
    [[nodiscard]] models::Result<void> replace(const models::TenantScope &scope, Entry fresh);
    [[nodiscard]] models::Result<qint64> freeKey(const models::TenantScope &scope, const Entry &entry);

    DatabaseSession &m_session;
    int m_walkedAtMost; ///< 3000 take some ten milliseconds
};

} // namespace askpro::store
