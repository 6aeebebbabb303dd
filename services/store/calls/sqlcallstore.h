#pragma once

#include "services/core/ports/callstore.h"
#include "services/store/calls/calllists.h"
#include "services/store/calls/callparts.h"
#include "services/store/calls/callsearch.h"
#include "services/store/calls/localtime.h"
#include "services/store/calls/numberbook.h"

#include <QHash>

#include <memory>
#include <optional>

namespace askpro::store {

class CallViews;
class DatabaseSession;
class RollupBook;

class SqlCallStore final : public core::CallStore
{
public:
    SqlCallStore(DatabaseSession &session, RollupBook &rollups);

    [[nodiscard]] models::Result<core::CallPage> list(const models::TenantScope &scope, const core::CallFilter &filter,
                                                      const core::CallCursor &after, int limit) override;
    [[nodiscard]] models::Result<qint64> count(const models::TenantScope &scope, const core::CallFilter &filter) override;
    [[nodiscard]] models::Result<models::Call> find(const models::TenantScope &scope, models::CallId id) override;
    [[nodiscard]] models::Result<models::Call> findByRetellId(const models::TenantScope &scope, const QString &retellCallId) override;
    [[nodiscard]] models::Result<QList<models::CallSummary>> summaries(const models::TenantScope &scope, const QList<models::CallId> &ids,
                                                                       const core::CallFilter &filter) override;

    [[nodiscard]] models::Result<core::CallCounts> counts(const models::TenantScope &scope, const core::CallFilter &filter) override;
    [[nodiscard]] models::Result<QList<core::CallSnippet>> snippets(const models::TenantScope &scope, const QList<models::CallId> &calls,
                                                                    const QString &search) override;
    [[nodiscard]] models::Result<QStringList> services(const models::TenantScope &scope, models::Instant since, int limit) override;
    [[nodiscard]] models::Result<models::CallDocument> document(const models::TenantScope &scope, models::CallId id) override;

    [[nodiscard]] models::Result<core::StoredCall> lockForChange(const models::TenantScope &scope, const QString &retellCallId) override;
    [[nodiscard]] models::Result<models::CallId> save(const models::TenantScope &scope, const core::StoredCall &stored, models::Instant now) override;

    [[nodiscard]] models::Result<models::ResolutionFindings> lookUp(const models::TenantScope &scope, const models::ResolutionClues &clues) override;
    [[nodiscard]] models::Result<QList<core::NumberSuggestion>> similarNumbers(const models::TenantScope &scope, const QString &number, int limit) override;
    [[nodiscard]] models::Result<QList<models::CallId>> quarantinedOf(const models::TenantScope &scope, const QString &ourNumber) override;
    [[nodiscard]] models::Result<models::PhoneNumberId> registerNumber(const models::TenantScope &scope, models::BranchId branch, const QString &e164,
                                                                       const QString &agentId, models::Instant now) override;

private:
    /// What lockForChange() read, so that save() knows what is stored without reading it again.
    struct Held
    {
        core::StoredCall stored;
        quint64 transaction = 0;
    };

    [[nodiscard]] models::Result<QList<qint64>> countEachOf(const models::TenantScope &scope, const CallViews &views);
    [[nodiscard]] models::Result<models::Call> findBy(const models::TenantScope &scope, const QString &condition, const QVariant &value);
    [[nodiscard]] models::Result<core::StoredCall> load(const models::TenantScope &scope, const QString &retellCallId);
    [[nodiscard]] models::Result<core::StoredCall> storedBefore(const models::TenantScope &scope, const core::StoredCall &stored);
    [[nodiscard]] models::Result<models::CallId> writeRow(const models::TenantScope &scope, const models::Call &before, const models::Call &call,
                                                          models::Instant now);
    [[nodiscard]] models::Result<std::optional<LocalTime>> localTimeOf(const models::TenantScope &scope, const models::Call &before,
                                                                       const models::Call &call);
    [[nodiscard]] models::Result<void> writeDocument(const models::TenantScope &scope, models::CallId id, const models::CallDocument &before,
                                                     const models::CallDocument &document);
    [[nodiscard]] models::Result<void> writeWords(const models::TenantScope &scope, const models::Call &before, const models::Call &call, models::CallId id);

    DatabaseSession &m_session;
    CallParts m_parts;
    std::unique_ptr<CallSearch> m_search;
    CallLists m_lists;
    NumberBook m_numbers;
    QHash<QByteArray, QTimeZone> m_zones;
    RollupBook &m_rollups;
    Held m_held;
};

} // namespace askpro::store
