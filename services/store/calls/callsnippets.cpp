#include "services/store/calls/callsnippets.h"

#include "models/common/fold.h"
#include "services/store/calls/facetmerge.h"
#include "services/store/database/statement.h"

#include <algorithm>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr int lookedAtMost = 200'000;     // characters of a conversation: some hours
constexpr qsizetype foldedAtOnce = 2'000; // characters; most words that are found are found early

// What is spoken; what tools say is not searched either.
#define ASKPRO_SPOKEN(chosen)                                                                                            \
    u"SELECT call_id, position, content, start_s FROM (SELECT call_id, position, content, start_s, "                      \
    u"sum(length(content)) OVER (PARTITION BY call_id ORDER BY position) - length(content) AS before FROM call_utterances " \
    u"WHERE tenant_id = :tenant AND speaker IN ('agent', 'user', 'transfer_target') AND call_id " chosen                  \
    u") turns WHERE before < :most ORDER BY call_id, position"
constexpr ScopedSql selectSpoken{ASKPRO_SPOKEN(u"IN (SELECT value FROM json_each(:calls))"), ASKPRO_SPOKEN(u"= ANY (CAST(:calls AS BIGINT[]))")};
#undef ASKPRO_SPOKEN

/// A piece that ends between words, unless it is one long word.
qsizetype pieceFrom(QStringView text, qsizetype from)
{
    qsizetype end = std::min(from + foldedAtOnce, text.size());
    while (end < text.size() && text.at(end).isLetterOrNumber() && end - from < 2 * foldedAtOnce)
        ++end;
    return end - from;
}

bool says(QStringView text, const QStringList &words)
{
    const QStringView looked = text.left(lookedAtMost);
    for (qsizetype from = 0; from < looked.size();) {
        const qsizetype size = pieceFrom(looked, from);
        for (const QString &said : foldedWords(looked.mid(from, size))) {
            if (std::ranges::any_of(words, [&](const QString &word) { return said.startsWith(word); }))
                return true;
        }
        from += size;
    }
    return false;
}

} // namespace

Result<QList<CallSnippet>> findSnippets(DatabaseSession &session, const TenantScope &scope, const QList<CallId> &calls, const QStringList &words)
{
    QList<CallSnippet> found;
    if (words.isEmpty() || calls.isEmpty())
        return found;
    QList<qint64> ids;
    for (const CallId call : calls)
        ids << call.value();
    Statement turns(session, scope, selectSpoken);
    if (const auto done = turns.bind(u":calls"_s, numberList(session.engine(), ids)).bind(u":most"_s, lookedAtMost).exec(); !done)
        return failureOf(done);
    while (turns.next()) {
        const auto call = turns.id<CallId>(0);
        if (!found.isEmpty() && found.last().call == call)
            continue;
        if (const QString text = turns.text(2); says(text, words))
            found.append({call, int(turns.number(1)), text, turns.maybeReal(3)});
    }
    std::ranges::sort(found, {}, [&](const CallSnippet &one) { return calls.indexOf(one.call); });
    return found;
}

} // namespace askpro::store
