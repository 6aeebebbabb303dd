#pragma once

#include "models/tenancy/tenantscope.h"
#include "services/core/jobs/jobs.h"
#include "ui/shell/palettemodel.h"

#include <QObject>

#include <optional>

namespace askpro::ui {

class Formats;

/// Records for the palette: calls by name, number, words that were said, or "#" and the call's number. Answers that a newer
/// question has overtaken are dropped. GUI thread.
class PaletteSearch final : public QObject
{
    Q_OBJECT

public:
    PaletteSearch(core::Jobs &jobs, const Formats &formats, QObject *parent);

    void follow(const std::optional<models::TenantScope> &scope);
    /// Answers found() or failed(), also when nothing was found.
    void ask(const QString &typed);
    /// What is still under way is not answered any more.
    void cancel();

Q_SIGNALS:
    void found(const QList<askpro::ui::PaletteSection> &sections);
    void failed(const QString &problem);

private:
    struct Hits;

    void show(const Hits &hits);

    core::Jobs &m_jobs;
    const Formats &m_formats;
    core::Jobs::Slot m_slot;
    std::optional<models::TenantScope> m_scope;
    quint64 m_question = 0;          ///< +1 with every cancel() and ask()
};

/// The part of a long text around the first of these folded words, with "…" where something was left out.
[[nodiscard]] QString excerpt(const QString &text, const QString &typed, qsizetype length = 60);

} // namespace askpro::ui
