#pragma once

#include "services/core/ports/callstore.h"
#include "services/store/calls/callconditions.h"

namespace askpro::store {

class DatabaseSession;

/// The order of a list and a position in it, as parts of a statement about `calls c`.
class OrderSql
{
public:
    /// `sorted`: the calls are found otherwise and sorted; no index is to be walked in this order.
    OrderSql(core::CallOrder order, const core::CallCursor &after, bool sorted = false) : m_order(order), m_after(after), m_sorted(sorted) {}

    [[nodiscard]] QString key() const; ///< what the order compares first
    [[nodiscard]] QString beyond() const; ///< condition: below the position; empty at the start
    [[nodiscard]] QString by() const;
    [[nodiscard]] QString by(const QString &key, const QString &id) const;
    void bind(Statement &statement) const;

private:
    core::CallOrder m_order;
    core::CallCursor m_after;
    bool m_sorted;
};

/// Reads a page of a list by time from many ranges of facets at once: the first calls of each, merged. Every range is in the list's order, so
/// it costs what the ranges are, not how many calls are in them.
class FacetMerge
{
public:
    FacetMerge(DatabaseSession &session, const core::CallFilter &filter, const core::CallCursor &after, int limit);

    [[nodiscard]] models::Result<QList<models::CallId>> calls(const models::TenantScope &scope, const QList<qint64> &facets);

private:
    [[nodiscard]] QString range(const QString &facets) const;
    [[nodiscard]] models::Result<void> readTogether(const models::TenantScope &scope, const QList<qint64> &facets);
    [[nodiscard]] models::Result<void> readSome(const models::TenantScope &scope, const QList<qint64> &facets);
    [[nodiscard]] models::Result<void> take(Statement &rows);

    DatabaseSession &m_session;
    core::CallOrder m_order;
    CallConditions m_conditions;
    OrderSql m_sql;
    int m_limit;
    QList<core::CallCursor> m_places;
};

/// Numbers as the text of one value, which json_each() and BIGINT[] read.
[[nodiscard]] QString numberList(Engine engine, const QList<qint64> &numbers);

} // namespace askpro::store
