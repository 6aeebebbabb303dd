#pragma once

#include "services/core/calls/calldossier.h"
#include "services/core/ports/tenantstore.h"

#include <QWidget>

class QVBoxLayout;

namespace askpro::ui {

class AssignmentCard;
class FieldList;
class Formats;
class Label;
class SymbolNote;
class TranscriptSearch;
class TranscriptView;

/// What was said: the way out of quarantine if the call is there, summary, fields and transcript, in one scroll.
class ConversationTab final : public QWidget
{
    Q_OBJECT

public:
    ConversationTab(const Formats &formats, bool mayAssign, QWidget *parent = nullptr);

    void setBranches(const QList<core::BranchEntry> &branches);
    void show(const core::CallDossier &dossier);
    void scrollToTop();

    void focusSearch();
    /// False = no search was open.
    bool closeSearch();
    void step(int by);

    /// What stands where a transcript would be; empty = there is one.
    [[nodiscard]] static QString whyNoTranscript(const models::Call &call);
    [[nodiscard]] static QString shownSummary(const models::Call &call);
    /// Of what came of the call; refusals are none. Empty = there is none.
    [[nodiscard]] static QString evidenceCount(const QList<models::EvidenceSpan> &evidence);

Q_SIGNALS:
    void assignmentChosen(askpro::models::BranchId branch, bool registerNumber);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void retranslate();

    const Formats &m_formats;
    bool m_mayAssign;
    core::CallDossier m_dossier;

    QWidget *m_searchBar;
    TranscriptView *m_transcript;
    TranscriptSearch *m_search = nullptr;
    AssignmentCard *m_assignment = nullptr;
    QWidget *m_belowAssignment = nullptr;
    Label *m_summaryTitle = nullptr;
    Label *m_summary = nullptr;
    Label *m_fieldsTitle = nullptr;
    FieldList *m_fields = nullptr;
    Label *m_transcriptTitle = nullptr;
    SymbolNote *m_evidence = nullptr;
    Label *m_noTranscript = nullptr;
};

/// Rows of fields and places in the transcript point to each other.
void tie(FieldList &fields, TranscriptView &transcript);

} // namespace askpro::ui
