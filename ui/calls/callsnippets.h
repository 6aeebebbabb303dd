#pragma once

#include "models/tenancy/tenantscope.h"
#include "services/core/jobs/jobs.h"

#include <QObject>
#include <QSet>

namespace askpro::ui {

class CallListModel;

/// While the list is searched: brings the sentences of the transcripts that were hit to the rows that are looked at. GUI thread.
class CallSnippets final : public QObject
{
    Q_OBJECT

public:
    CallSnippets(core::Jobs &jobs, CallListModel &model, QObject *parent);

    /// Another tenant or other words; empty = nothing is searched.
    void search(const std::optional<models::TenantScope> &scope, const QString &words);
    void showRows(int first, int last);

private:
    core::Jobs &m_jobs;
    CallListModel &m_model;
    std::optional<models::TenantScope> m_scope;
    QString m_words;
    QSet<models::CallId> m_asked;
    quint64 m_generation = 0;
};

} // namespace askpro::ui
