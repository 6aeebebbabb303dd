#pragma once

#include "services/core/ports/callstore.h"

namespace askpro::store {

/// The desk's views of a list: what they have in common, and the filter of each.
class CallViews
{
public:
    explicit CallViews(const core::CallFilter &filter);

    [[nodiscard]] const core::CallFilter &common() const { return m_common; }
    [[nodiscard]] const QList<core::CallFilter> &each() const { return m_each; }
    /// From the count of each.
    [[nodiscard]] static core::CallCounts counts(const QList<qint64> &each);

private:
    core::CallFilter m_common;
    QList<core::CallFilter> m_each;
};

} // namespace askpro::store
