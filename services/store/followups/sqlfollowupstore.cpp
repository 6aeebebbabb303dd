#include "services/store/followups/sqlfollowupstore.h"

#include "services/store/database/changelog.h"
#include "services/store/database/statement.h"

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql insertFollowUp = uR"(
    INSERT INTO follow_ups (tenant_id, key, call_id, branch_id, customer_id, reason, note, state, due_at, created_at)
    VALUES (:tenant, :key, :call, :branch, :customer, :reason, :note, 'open', :due, :now)
    ON CONFLICT (tenant_id, key) DO UPDATE SET state = 'open', outcome = '', closed_at = NULL, reason = excluded.reason, note = excluded.note,
        due_at = excluded.due_at
    WHERE follow_ups.state = 'done' RETURNING id)";
constexpr ScopedSql selectFollowUp = uR"(
    SELECT id FROM follow_ups WHERE tenant_id = :tenant AND key = :key)";
constexpr ScopedSql closeFollowUp = uR"(
    UPDATE follow_ups SET state = 'done', outcome = :outcome, closed_at = :now
    WHERE tenant_id = :tenant AND key = :key AND state = 'open' RETURNING id)";

} // namespace

Result<FollowUpId> SqlFollowUpStore::open(const TenantScope &scope, const NewFollowUp &followUp, Instant now)
{
    Statement insert(m_session, scope, insertFollowUp);
    const auto inserted = insert.bind(u":key"_s, followUp.key)
                              .bind(u":call"_s, followUp.call)
                              .bind(u":branch"_s, followUp.branch)
                              .bind(u":customer"_s, followUp.customer)
                              .bind(u":reason"_s, followUp.reason)
                              .bind(u":note"_s, followUp.note)
                              .bind(u":due"_s, followUp.dueAt)
                              .bind(u":now"_s, now)
                              .fetch();
    if (!inserted)
        return failureOf(inserted);
    if (*inserted) {
        const auto id = insert.id<FollowUpId>(0);
        if (const auto told = recordChange(m_session, scope, u"follow-up"_s, id.value(), u"created"_s, now); !told)
            return failureOf(told);
        return id;
    }
    Statement existing(m_session, scope, selectFollowUp);
    if (const auto found = existing.bind(u":key"_s, followUp.key).fetch(); !found)
        return failureOf(found);
    return existing.id<FollowUpId>(0);
}

Result<void> SqlFollowUpStore::close(const TenantScope &scope, const QString &key, const QString &outcome, Instant now)
{
    Statement update(m_session, scope, closeFollowUp);
    const auto closed = update.bind(u":key"_s, key).bind(u":outcome"_s, outcome).bind(u":now"_s, now).fetch();
    if (!closed)
        return failureOf(closed);
    if (!*closed)
        return {};
    return recordChange(m_session, scope, u"follow-up"_s, update.number(0), u"changed"_s, now);
}

} // namespace askpro::store
