#pragma once

#include "services/core/ports/callstore.h"
#include "services/store/calls/callfacets.h"
#include "services/store/database/engine.h"

#include <QString>

namespace askpro::store {

class Statement;

/// What a filter (without its search) asks of a row of `calls c`, as conditions to append to a statement.
class CallConditions
{
public:
    /// `ordered`: the statement is a page of the list, and should walk it in its order.
    CallConditions(Engine engine, const core::CallFilter &filter, bool ordered = false);

    [[nodiscard]] bool isEmpty() const { return m_sql.isEmpty(); }
    /// Each begins with AND; without values, which bind() puts in.
    [[nodiscard]] QString sql() const { return m_sql; }
    void bind(Statement &statement) const;

private:
    core::CallFilter m_filter;
    CallFacets m_facets;
    QString m_sql;
};

/// What CallFacets does not say.
[[nodiscard]] core::CallFilter withoutFacets(core::CallFilter filter);

} // namespace askpro::store
