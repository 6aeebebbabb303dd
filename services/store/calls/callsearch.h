#pragma once

#include "models/calls/call.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/ports/callstore.h"
#include "services/store/calls/callfacets.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace askpro::store {

class DatabaseSession;
class Statement;

/// Finds calls by words. Before the words of a call stands one that means the tenant, so that a match itself is the
/// tenant's. A call matches when every word asked for is the beginning of one of its own. One kind for each engine.
class CallSearch
{
public:
    [[nodiscard]] static std::unique_ptr<CallSearch> make(DatabaseSession &session);
    virtual ~CallSearch() = default;

    /// Makes these the words of a call; writes only what differs.
    [[nodiscard]] virtual models::Result<void> write(const models::TenantScope &scope, models::CallId id, models::Instant sortAt, const QStringList &words) = 0;
    /// The calls of a customer are found by these words too.
    [[nodiscard]] virtual models::Result<void> addForCustomer(const models::TenantScope &scope, models::CustomerId customer, const QStringList &words) = 0;

    /// Which calls match `words` and the rest of the filter, newest first, after `after`.
    [[nodiscard]] virtual models::Result<QList<models::CallId>> find(const models::TenantScope &scope, const QStringList &words,
                                                                     const core::CallFilter &filter, const core::CallCursor &after, int limit) = 0;
    [[nodiscard]] virtual models::Result<qint64> count(const models::TenantScope &scope, const QStringList &words, const core::CallFilter &filter) = 0;

    [[nodiscard]] virtual models::Result<QList<FacetCount>> countByFacets(const models::TenantScope &scope, const QStringList &words,
                                                                          const core::CallFilter &filter) = 0;

    /// For few known rows of `calls c`: a condition that `words` are found in them, and its values.
    [[nodiscard]] virtual QString condition(const QStringList &words) const = 0;
    virtual void bindCondition(Statement &statement, const QStringList &words) const = 0;
};

/// The name, numbers and conversation of a call as words.
[[nodiscard]] QStringList callWords(const models::Call &call, const QStringList &customerTexts);

/// Whether a call certainly has the words of another state of itself, apart from what its customer adds.
[[nodiscard]] bool haveSameWords(const models::Call &left, const models::Call &right);

/// What a customer adds to the words of their calls.
[[nodiscard]] QStringList customerWords(const QString &name, const QString &phone, const QString &email);

/// The words a filter's search asks for; none = everything. Those beyond the eighth do not count.
[[nodiscard]] QStringList wordsAskedFor(const core::CallFilter &filter);

} // namespace askpro::store
