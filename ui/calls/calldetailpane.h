#pragma once

#include "models/calls/call.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/jobs/jobs.h"
#include "services/core/ports/tenantstore.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace askpro::ui {

class AssignmentCard;
class Badge;
class FieldList;
class Formats;
class IconButton;
class Label;
class StateView;
class TranscriptView;

/// Everything known of one call, beside the list. Reads it when the selection has rested, and again when it changed.
class CallDetailPane final : public QWidget
{
    Q_OBJECT

public:
    CallDetailPane(core::Jobs &jobs, const Formats &formats, QWidget *parent = nullptr);

    void follow(std::optional<models::TenantScope> scope, const QList<core::BranchEntry> &branches);
    void setBranches(const QList<core::BranchEntry> &branches);
    /// Shows it after a rest of 120 ms; a null id empties the pane at once.
    void show(models::CallId call);
    /// Reads the shown call again.
    void reload();
    [[nodiscard]] models::CallId call() const { return m_id; }

    /// An assignment failed: the card may be used again.
    void presentAgain();

Q_SIGNALS:
    void closed();
    void assignmentChosen(askpro::models::CallId call, askpro::models::BranchId branch, bool registerNumber);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Section
    {
        Label *title = nullptr;
        Label *text = nullptr;
    };

    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] Section addSection(class QVBoxLayout &layout, const QString &objectName);
    void read();
    void present();
    void presentHeader();
    void retranslate();
    [[nodiscard]] QString metaLine() const;

    core::Jobs &m_jobs;
    const Formats &m_formats;
    core::Jobs::Slot m_slot;
    std::optional<models::TenantScope> m_scope;
    models::CallId m_id;
    models::Call m_call;             ///< what is shown; another one while m_id is being read
    QTimer m_rest;

    Label *m_name = nullptr;
    Label *m_meta = nullptr;
    Badge *m_outcome = nullptr;
    Badge *m_mood = nullptr;
    Badge *m_urgency = nullptr;
    IconButton *m_close = nullptr;
    QWidget *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    StateView *m_state = nullptr;
    AssignmentCard *m_assignment = nullptr;
    QWidget *m_belowAssignment = nullptr;
    Section m_summary;
    Section m_reason;
    Section m_owner;
    Label *m_fieldsTitle = nullptr;
    FieldList *m_fields = nullptr;
    Label *m_transcriptTitle = nullptr;
    Label *m_noTranscript = nullptr;
    TranscriptView *m_transcript = nullptr;
};

} // namespace askpro::ui
