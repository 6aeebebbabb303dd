#include "services/store/calls/callparts.h"

#include "services/store/database/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql selectUtterances = uR"(
    SELECT position, speaker, content, start_s, end_s, tool_name, tool_call_id FROM call_utterances
    WHERE tenant_id = :tenant AND call_id = :call ORDER BY position)";
constexpr ScopedSql deleteUtterances = uR"(
    DELETE FROM call_utterances WHERE tenant_id = :tenant AND call_id = :call AND position >= :from)";
constexpr ScopedSql insertUtterances{uR"(
    INSERT INTO call_utterances (tenant_id, call_id, position, speaker, content, start_s, end_s, tool_name, tool_call_id)
    SELECT :tenant, :call, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 FROM json_each(:rows))",
                                     uR"(
    INSERT INTO call_utterances (tenant_id, call_id, position, speaker, content, start_s, end_s, tool_name, tool_call_id)
    SELECT :tenant, :call, CAST(r ->> 0 AS bigint), r ->> 1, r ->> 2, CAST(r ->> 3 AS double precision), CAST(r ->> 4 AS double precision),
           r ->> 5, r ->> 6 FROM json_array_elements(CAST(:rows AS json)) r)"};

constexpr ScopedSql selectFields = uR"(
    SELECT name, content, source, confidence, evidence, chosen FROM call_fields
    WHERE tenant_id = :tenant AND call_id = :call ORDER BY position)";
constexpr ScopedSql deleteFields = uR"(
    DELETE FROM call_fields WHERE tenant_id = :tenant AND call_id = :call)";
constexpr ScopedSql insertFields{uR"(
    INSERT INTO call_fields (tenant_id, call_id, position, name, content, source, confidence, evidence, chosen)
    SELECT :tenant, :call, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 FROM json_each(:rows))",
                                 uR"(
    INSERT INTO call_fields (tenant_id, call_id, position, name, content, source, confidence, evidence, chosen)
    SELECT :tenant, :call, CAST(r ->> 0 AS bigint), r ->> 1, r ->> 2, r ->> 3, CAST(r ->> 4 AS double precision), r ->> 5,
           CAST(r ->> 6 AS boolean) FROM json_array_elements(CAST(:rows AS json)) r)"};

constexpr ScopedSql selectCosts = uR"(
    SELECT product, unit_price, cost, transfer_leg FROM call_costs WHERE tenant_id = :tenant AND call_id = :call ORDER BY position)";
constexpr ScopedSql deleteCosts = uR"(
    DELETE FROM call_costs WHERE tenant_id = :tenant AND call_id = :call)";
constexpr ScopedSql insertCosts{uR"(
    INSERT INTO call_costs (tenant_id, call_id, position, product, unit_price, cost, transfer_leg)
    SELECT :tenant, :call, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(:rows))",
                                uR"(
    INSERT INTO call_costs (tenant_id, call_id, position, product, unit_price, cost, transfer_leg)
    SELECT :tenant, :call, CAST(r ->> 0 AS bigint), r ->> 1, r ->> 2, r ->> 3, CAST(r ->> 4 AS boolean)
    FROM json_array_elements(CAST(:rows AS json)) r)"};

QJsonValue jsonOf(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

/// PostgreSQL has no NUL in texts, not even escaped.
QString withoutNul(QString text)
{
    return text.remove(QChar::Null);
}

Result<void> insertRows(DatabaseSession &session, const TenantScope &scope, const ScopedSql &sql, CallId id, const QJsonArray &rows)
{
    if (rows.isEmpty())
        return {};
    Statement insert(session, scope, sql);
    return insert.bind(u":call"_s, id).bind(u":rows"_s, QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))).exec();
}

bool sameTurn(const Utterance &left, const Utterance &right)
{
    Utterance placed = right;
    placed.index = left.index;
    return left == placed;
}

} // namespace

Result<void> CallParts::load(const TenantScope &scope, Call &call)
{
    Statement turns(m_session, scope, selectUtterances);
    if (const auto done = turns.bind(u":call"_s, call.id).exec(); !done)
        return done;
    call.utterances.clear();
    while (turns.next()) {
        call.utterances << Utterance{int(turns.number(0)), turns.word(speakerWords(), 1), turns.text(2),
                                     turns.maybeReal(3),   turns.maybeReal(4),            turns.text(5), turns.text(6)};
    }
    Statement fields(m_session, scope, selectFields);
    if (const auto done = fields.bind(u":call"_s, call.id).exec(); !done)
        return done;
    call.fields.clear();
    while (fields.next()) {
        call.fields << ExtractedField{fields.text(0),      fields.text(1), fields.word(fieldSourceWords(), 2),
                                      fields.maybeReal(3), fields.text(4), fields.flag(5)};
    }
    Statement costs(m_session, scope, selectCosts);
    if (const auto done = costs.bind(u":call"_s, call.id).exec(); !done)
        return done;
    call.costs.clear();
    while (costs.next())
        call.costs << CostItem{costs.text(0), costs.text(1), costs.text(2), costs.flag(3)};
    return {};
}

Result<void> CallParts::replace(const TenantScope &scope, CallId id, const Call &before, const Call &now)
{
    if (const auto done = replaceUtterances(scope, id, before, now); !done)
        return done;
    if (const auto done = replaceFields(scope, id, before, now); !done)
        return done;
    return replaceCosts(scope, id, before, now);
}

Result<void> CallParts::replaceUtterances(const TenantScope &scope, CallId id, const Call &before, const Call &now)
{
    const auto [old, fresh] = std::ranges::mismatch(before.utterances, now.utterances, sameTurn);
    const qsizetype from = old - before.utterances.cbegin();
    if (old != before.utterances.cend()) {
        Statement drop(m_session, scope, deleteUtterances);
        if (const auto done = drop.bind(u":call"_s, id).bind(u":from"_s, qint64(from)).exec(); !done)
            return done;
    }
    QJsonArray rows;
    for (qsizetype i = from; i < now.utterances.size(); ++i) {
        const Utterance &turn = now.utterances.at(i);
        rows << QJsonArray{qint64(i), wordFor(speakerWords(), turn.speaker), withoutNul(turn.text), jsonOf(turn.startS), jsonOf(turn.endS),
                           withoutNul(turn.toolName), withoutNul(turn.toolCallId)};
    }
    return insertRows(m_session, scope, insertUtterances, id, rows);
}

Result<void> CallParts::replaceFields(const TenantScope &scope, CallId id, const Call &before, const Call &now)
{
    if (before.fields == now.fields)
        return {};
    if (!before.fields.isEmpty()) {
        if (const auto done = Statement(m_session, scope, deleteFields).bind(u":call"_s, id).exec(); !done)
            return done;
    }
    QJsonArray rows;
    for (const ExtractedField &field : now.fields) {
        rows << QJsonArray{rows.size(), withoutNul(field.name), withoutNul(field.value), wordFor(fieldSourceWords(), field.source),
                           jsonOf(field.confidence), withoutNul(field.evidence), field.chosen};
    }
    return insertRows(m_session, scope, insertFields, id, rows);
}

Result<void> CallParts::replaceCosts(const TenantScope &scope, CallId id, const Call &before, const Call &now)
{
    if (before.costs == now.costs)
        return {};
    if (!before.costs.isEmpty()) {
        if (const auto done = Statement(m_session, scope, deleteCosts).bind(u":call"_s, id).exec(); !done)
            return done;
    }
    QJsonArray rows;
    for (const CostItem &item : now.costs)
        rows << QJsonArray{rows.size(), withoutNul(item.product), withoutNul(item.unitPrice), withoutNul(item.cost), item.transferLeg};
    return insertRows(m_session, scope, insertCosts, id, rows);
}

} // namespace askpro::store
