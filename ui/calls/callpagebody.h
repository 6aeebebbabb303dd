#pragma once

#include "services/core/calls/calldossier.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace askpro::ui {

class Badge;
class CallerCard;
class FactCard;
class FieldList;
class Formats;
class HistoryModel;
class Label;
class Panel;
class StepList;
class SymbolNote;
class TranscriptSearch;
class TranscriptView;

/// A call in three columns: what was said, what came of it step by step, the facts. Two columns where the window is
/// narrow: the steps then stand above the facts.
class CallPageBody final : public QWidget
{
    Q_OBJECT

public:
    explicit CallPageBody(const Formats &formats, QWidget *parent = nullptr);

    void show(const core::CallDossier &dossier);
    void scrollToTop();
    void setNarrow(bool narrow);
    void focusTranscript();
    void focusSearch();
    /// False = nothing was searched.
    bool clearSearch();
    void step(int by);

Q_SIGNALS:
    void callsWanted(askpro::models::CustomerId customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTranscript();
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeFacts();
    void presentTranscript();
    void presentFacts();
    void retranslate();

    const Formats &m_formats;
    core::CallDossier m_dossier;
    bool m_narrow = false;

    Label *m_transcriptTitle = nullptr;
    SymbolNote *m_evidence = nullptr;
    TranscriptView *m_transcript = nullptr;
    TranscriptSearch *m_search = nullptr;
    Label *m_summaryTitle = nullptr;
    Label *m_summary = nullptr;
    Label *m_noTranscript = nullptr;
    QScrollArea *m_middle = nullptr;
    Panel *m_stepsCard = nullptr;
    Label *m_stepsTitle = nullptr;
    Badge *m_reason = nullptr;
    StepList *m_steps = nullptr;
    QScrollArea *m_right = nullptr;
    QVBoxLayout *m_factColumn = nullptr;
    CallerCard *m_caller = nullptr;
    FactCard *m_evaluation = nullptr;
    FactCard *m_fieldCard = nullptr;
    FieldList *m_fields = nullptr;
    FactCard *m_costs = nullptr;
    FactCard *m_historyCard = nullptr;
    HistoryModel *m_history = nullptr;
};

} // namespace askpro::ui
