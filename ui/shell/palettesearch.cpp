#include "ui/shell/palettesearch.h"

#include "models/calls/callderivation.h"
#include "models/common/fold.h"
#include "services/core/ports/callstore.h"
#include "ui/common/formats.h"
#include "ui/common/route.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int shownCalls = 5;
constexpr int shownSnippets = 3;

QString routeOf(CallId call)
{
    return Route{u"call"_s, {{u"id"_s, QString::number(call.value())}}}.toString();
}

} // namespace

struct PaletteSearch::Hits
{
    QList<CallSummary> calls;
    QList<core::CallSnippet> snippets;
    QString typed;

    [[nodiscard]] const CallSummary *callOf(const core::CallSnippet &snippet) const
    {
        const auto call = std::ranges::find(calls, snippet.call, &CallSummary::id);
        return call == calls.end() ? nullptr : &*call;
    }
};

PaletteSearch::PaletteSearch(core::Jobs &jobs, const Formats &formats, QObject *parent) : QObject(parent), m_jobs(jobs), m_formats(formats) {}

void PaletteSearch::follow(const std::optional<TenantScope> &scope)
{
    m_scope = scope;
    cancel();
}

void PaletteSearch::cancel()
{
    ++m_question;
}

void PaletteSearch::ask(const QString &typed)
{
    if (!m_scope)
        return;
    const quint64 question = ++m_question;
    m_jobs.run(this, m_slot,
               [scope = *m_scope, typed](core::Stores &stores) -> Result<Hits> {
                   Hits hits{{}, {}, typed};
                   if (typed.startsWith(u'#')) {
                       const auto call = stores.calls().find(scope, CallId(QStringView(typed).mid(1).toLongLong()));
                       if (call)
                           hits.calls.append(*call);
                       else if (call.error().code != ErrorCode::NotFound)
                           return failureOf(call);
                       return hits;
                   }
                   core::CallFilter filter;
                   filter.search = typed;
                   const auto page = stores.calls().list(scope, filter, {}, shownCalls);
                   if (!page)
                       return failureOf(page);
                   hits.calls = page->items;
                   QList<CallId> ids;
                   for (const CallSummary &call : page->items)
                       ids.append(call.id);
                   const auto snippets = stores.calls().snippets(scope, ids, typed);
                   if (!snippets)
                       return failureOf(snippets);
                   hits.snippets = snippets->mid(0, shownSnippets);
                   return hits;
               },
               [this, question](const Result<Hits> &hits) {
                   if (question != m_question)
                       return;
                   if (hits)
                       show(*hits);
                   else
                       Q_EMIT failed(hits.error().userText);
               });
}

void PaletteSearch::show(const Hits &hits)
{
    const auto when = [this](const CallSummary &call) { return u"%1 %2"_s.arg(m_formats.day(call.sortAt, call.zone), m_formats.time(call.sortAt, call.zone)); };
    PaletteSection calls{tr("Calls"), {}};
    for (const CallSummary &call : hits.calls) {
        QStringList about{when(call), wordOf(faceOf(call))};
        if (!call.serviceText.isEmpty())
            about.append(call.serviceText);
        calls.entries.append({PaletteEntry::Kind::Link, routeOf(call.id), u"phone"_s, callerText(call, m_formats), about.join(u" \u00b7 "_s), {}});
    }
    PaletteSection said{tr("Said in a call"), {}};
    for (const core::CallSnippet &snippet : hits.snippets) {
        const CallSummary *call = hits.callOf(snippet);
        if (!call)
            continue;
        QString about = tr("Call with %1, %2").arg(callerText(*call, m_formats), when(*call));
        if (snippet.startS)
            about = tr("%1, at %2").arg(about, m_formats.duration(std::chrono::milliseconds(qint64(*snippet.startS * 1000))));
        said.entries.append({PaletteEntry::Kind::Link, routeOf(call->id), u"message-square-text"_s, tr("\u201c%1\u201d").arg(excerpt(snippet.text, hits.typed)), about, {}});
    }
    Q_EMIT found({calls, said});
}

QString excerpt(const QString &text, const QString &typed, qsizetype length)
{
    const QString line = text.left(100'000).simplified();
    if (line.size() <= length)
        return line;
    const QStringList wanted = searchWords(typed);
    qsizetype at = 0;
    for (qsizetype from = 0; from < line.size();) {
        qsizetype end = line.indexOf(u' ', from);
        end = end < 0 ? line.size() : end;
        const QString word = folded(QStringView(line).sliced(from, end - from));
        if (std::ranges::any_of(wanted, [&](const QString &begin) { return word.startsWith(begin); })) {
            at = from;
            break;
        }
        from = end + 1;
    }
    qsizetype begin = at < length / 3 ? 0 : line.indexOf(u' ', at - length / 3) + 1;
    const qsizetype end = qMin(line.size(), begin + length);
    return (begin > 0 ? u"\u2026 "_s : QString()) + line.sliced(begin, end - begin).trimmed() + (end < line.size() ? u" \u2026"_s : QString());
}

} // namespace askpro::ui
