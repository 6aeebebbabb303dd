#pragma once

#include "services/core/ports/callstore.h"
#include "services/core/ports/tenantstore.h"
#include "ui/common/panel.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace askpro::ui {

class Formats;
class Label;

/// Of a call without an owner: why nobody owns it, and the way to give it one. No branch is proposed: the wrong owner is
/// the worst mistake there is. Registered numbers that look like the one called are named, for a person to judge.
class AssignmentCard final : public Panel
{
    Q_OBJECT

public:
    /// `mayAssign`: else the card only explains.
    AssignmentCard(const Formats &formats, bool mayAssign, QWidget *parent = nullptr);

    void setBranches(const QList<core::BranchEntry> &branches);
    /// Hides itself for a call that has a branch.
    void show(const models::CallSummary &call, const QList<core::NumberSuggestion> &similar);

Q_SIGNALS:
    void assignmentChosen(askpro::models::BranchId branch, bool registerNumber);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillBranches();
    void present();
    [[nodiscard]] QString similarWords() const;

    const Formats &m_formats;
    bool m_mayAssign;
    models::CallSummary m_call;
    QList<core::NumberSuggestion> m_similar;
    QList<core::BranchEntry> m_branches;
    Label *m_title;
    Label *m_why;
    Label *m_similarNumbers;
    Label *m_how;
    QComboBox *m_branch;
    QCheckBox *m_register;
    QPushButton *m_assign;
};

} // namespace askpro::ui
