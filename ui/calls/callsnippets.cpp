#include "ui/calls/callsnippets.h"

#include "services/core/ports/callstore.h"
#include "ui/calls/calllistmodel.h"

using namespace askpro::models;

namespace askpro::ui {

CallSnippets::CallSnippets(core::Jobs &jobs, CallListModel &model, QObject *parent) : QObject(parent), m_jobs(jobs), m_model(model) {}

void CallSnippets::search(const std::optional<TenantScope> &scope, const QString &words)
{
    m_scope = scope;
    m_words = words;
    m_asked.clear();
    ++m_generation;
    m_model.setSnippets({}, true);
}

void CallSnippets::showRows(int first, int last)
{
    if (!m_scope || m_words.isEmpty())
        return;
    QList<CallId> wanted;
    for (int row = first; row <= last; ++row) {
        const CallSummary *call = m_model.call(row);
        if (call && !m_asked.contains(call->id))
            wanted.append(call->id);
    }
    if (wanted.isEmpty())
        return;
    for (const CallId call : std::as_const(wanted))
        m_asked.insert(call);
    m_jobs.run(this, [scope = *m_scope, wanted, words = m_words](core::Stores &stores) { return stores.calls().snippets(scope, wanted, words); },
               [this, wanted, generation = m_generation](const Result<QList<core::CallSnippet>> &snippets) {
                   if (generation != m_generation)
                       return;
                   if (snippets)
                       return m_model.setSnippets(*snippets, false);
                   for (const CallId call : wanted)
                       m_asked.remove(call); // asked again when the rows are looked at again
               });
}

} // namespace askpro::ui
