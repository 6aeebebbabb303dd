#include "services/store/calls/numberbook.h"

#include "services/store/database/changelog.h"
#include "services/store/database/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr qsizetype alikeDigits = 6; ///< so many digits at the end are the same by chance rarely enough

constexpr ScopedSql selectBranch = uR"(
    SELECT id FROM branches WHERE tenant_id = :tenant AND active AND (slug = :slug OR id = :id) ORDER BY CASE WHEN slug = :slug THEN 0 ELSE 1 END)";
constexpr ScopedSql selectActiveBranch = uR"(
    SELECT 1 FROM branches WHERE tenant_id = :tenant AND id = :branch AND active)";
constexpr ScopedSql selectNumber = uR"(
    SELECT p.id, p.branch_id FROM phone_numbers p JOIN branches b ON b.tenant_id = p.tenant_id AND b.id = p.branch_id
    WHERE p.tenant_id = :tenant AND p.number = :number AND p.active AND b.active)";
constexpr ScopedSql selectTakenElsewhere{uR"(
    SELECT EXISTS (SELECT 1 FROM phone_numbers WHERE number = :number AND active AND tenant_id <> :tenant))",
                                         uR"(
    SELECT askpro_number_taken(:number, :tenant))"};
constexpr ScopedSql selectAgent = uR"(
    SELECT DISTINCT p.branch_id FROM phone_numbers p JOIN branches b ON b.tenant_id = p.tenant_id AND b.id = p.branch_id
    WHERE p.tenant_id = :tenant AND p.retell_agent_id = :agent AND p.active AND b.active ORDER BY p.branch_id)";
constexpr ScopedSql selectNumbers = uR"(
    SELECT p.number, p.branch_id, b.name FROM phone_numbers p JOIN branches b ON b.tenant_id = p.tenant_id AND b.id = p.branch_id
    WHERE p.tenant_id = :tenant AND p.active AND b.active ORDER BY p.number)";
// One that was given up is taken up again. An active one, here or elsewhere, is refused.
constexpr ScopedSql insertNumber = uR"(
    INSERT INTO phone_numbers (tenant_id, branch_id, number, retell_agent_id, active, created_at)
    VALUES (:tenant, :branch, :number, :agent, TRUE, :now)
    ON CONFLICT (tenant_id, branch_id, number) DO UPDATE SET active = TRUE, is_primary = FALSE, retell_agent_id = EXCLUDED.retell_agent_id
    WHERE NOT phone_numbers.active
    RETURNING id)";

qsizetype commonEnd(QStringView left, QStringView right)
{
    const auto [l, r] = std::mismatch(left.crbegin(), left.crend(), right.crbegin(), right.crend());
    return l - left.crbegin();
}

QString tr(const char *text)
{
    return QCoreApplication::translate("NumberBook", text);
}

} // namespace

Result<ResolutionFindings> NumberBook::lookUp(const TenantScope &scope, const ResolutionClues &clues)
{
    ResolutionFindings findings;
    if (const auto done = findBranch(scope, clues.metadataBranch, findings); !done)
        return failureOf(done);
    if (const auto done = findNumber(scope, clues.ourNumber, findings); !done)
        return failureOf(done);
    if (const auto done = findAgent(scope, clues.agentId, findings); !done)
        return failureOf(done);
    return findings;
}

Result<void> NumberBook::findBranch(const TenantScope &scope, const QString &named, ResolutionFindings &findings)
{
    if (named.isEmpty())
        return {};
    Statement branch(m_session, scope, selectBranch);
    const auto found = branch.bind(u":slug"_s, named).bind(u":id"_s, named.toLongLong()).fetch();
    if (!found)
        return failureOf(found);
    findings.metadataKnown = *found;
    if (*found)
        findings.byMetadata = branch.id<BranchId>(0);
    return {};
}

Result<void> NumberBook::findNumber(const TenantScope &scope, const QString &number, ResolutionFindings &findings)
{
    if (number.isEmpty())
        return {};
    Statement mine(m_session, scope, selectNumber);
    const auto found = mine.bind(u":number"_s, number).fetch();
    if (!found)
        return failureOf(found);
    if (*found) {
        findings.number = mine.id<PhoneNumberId>(0);
        findings.byNumber = mine.id<BranchId>(1);
        return {};
    }
    Statement taken(m_session, scope, selectTakenElsewhere);
    const auto answered = taken.bind(u":number"_s, number).fetch();
    if (!answered)
        return failureOf(answered);
    findings.numberInOtherTenant = taken.flag(0);
    return {};
}

Result<void> NumberBook::findAgent(const TenantScope &scope, const QString &agent, ResolutionFindings &findings)
{
    if (agent.isEmpty())
        return {};
    Statement branches(m_session, scope, selectAgent);
    if (const auto done = branches.bind(u":agent"_s, agent).exec(); !done)
        return done;
    while (branches.next())
        findings.byAgent << branches.id<BranchId>(0);
    return {};
}

Result<QList<NumberSuggestion>> NumberBook::similar(const TenantScope &scope, const QString &number, int limit)
{
    Statement rows(m_session, scope, selectNumbers);
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    QList<std::pair<qsizetype, NumberSuggestion>> alike;
    while (rows.next()) {
        const QString registered = rows.text(0);
        const qsizetype same = commonEnd(registered, number);
        if (same >= alikeDigits && registered != number)
            alike.emplace_back(same, NumberSuggestion{registered, rows.id<BranchId>(1), rows.text(2)});
    }
    std::ranges::stable_sort(alike, std::greater{}, [](const auto &pair) { return pair.first; });
    QList<NumberSuggestion> suggestions;
    for (const auto &[same, suggestion] : alike.mid(0, limit))
        suggestions << suggestion;
    return suggestions;
}

Result<PhoneNumberId> NumberBook::add(const TenantScope &scope, BranchId branch, const QString &e164, const QString &agentId, Instant now)
{
    Statement known(m_session, scope, selectActiveBranch);
    const auto exists = known.bind(u":branch"_s, branch).fetch();
    if (!exists)
        return failureOf(exists);
    if (!*exists)
        return failure(ErrorCode::NotFound, tr("This branch does not exist."));
    const auto taken = [] { return failure(ErrorCode::Conflict, tr("This number is registered already.")); };
    Statement insert(m_session, scope, insertNumber);
    const auto inserted = insert.bind(u":branch"_s, branch).bind(u":number"_s, e164).bind(u":agent"_s, agentId).bind(u":now"_s, now).fetch();
    if (!inserted)
        return inserted.error().code == ErrorCode::Conflict ? taken() : failureOf(inserted);
    if (!*inserted)
        return taken();
    const auto id = insert.id<PhoneNumberId>(0);
    if (const auto told = recordChange(m_session, scope, u"config"_s, id.value(), u"created"_s, now); !told)
        return failureOf(told);
    return id;
}

} // namespace askpro::store
