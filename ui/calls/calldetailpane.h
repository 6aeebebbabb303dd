#pragma once

#include "services/core/calls/calldossier.h"
#include "ui/common/pageview.h"

#include <QTimer>

class QStackedWidget;

namespace askpro::ui {

class CallBadges;
class ConversationTab;
class HistoryList;
class HistoryModel;
class IconButton;
class JsonView;
class Label;
class StateView;
class StepList;
class TabStrip;

/// Everything known of one call, beside the list. Reads it when the selection has rested, and again when it changed. The
/// tab that was chosen stays from call to call.
class CallDetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CallDetailPane(const PageContext &context, QWidget *parent = nullptr);

    void follow(std::optional<models::TenantScope> scope, const QList<core::BranchEntry> &branches);
    void setBranches(const QList<core::BranchEntry> &branches);
    /// Shows it after a rest of 120 ms; a null id empties the pane at once.
    void show(models::CallId call);
    /// Reads the shown call again.
    void reload();
    [[nodiscard]] models::CallId call() const { return m_id; }

    /// An assignment failed: the card may be used again.
    void presentAgain();

    /// Ctrl+F while the focus is in the pane. False = the shown tab has nothing to search in.
    bool focusSearch();
    /// Esc: closes the search in the pane first. False = none was open.
    bool closeTopmost();

Q_SIGNALS:
    void closed();
    void assignmentChosen(askpro::models::CallId call, askpro::models::BranchId branch, bool registerNumber);
    /// The call's own page.
    void routeWanted(const askpro::ui::Route &route);
    /// A message that is gone by itself.
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Tab { Conversation, Steps, History, Raw };

    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeHistory();
    void addActions(Actions &actions);
    void popUpMenu();
    void read();
    void readRaw();
    void take(const models::Result<core::CallDossier> &dossier);
    void present();
    void showTab(int tab);
    void findNext(int by);
    void retranslate();

    core::Jobs &m_jobs;
    const Formats &m_formats;
    Actions &m_actions;
    bool m_mayAssign;
    bool m_maySeeRaw;
    core::Jobs::Slot m_slot;
    core::Jobs::Slot m_rawSlot;
    std::optional<models::TenantScope> m_scope;
    models::CallId m_id;
    core::CallDossier m_dossier;     ///< what is shown; of another call while m_id is being read
    models::CallId m_rawOf;          ///< whose document the raw tab shows
    QTimer m_rest;

    Label *m_name = nullptr;
    Label *m_meta = nullptr;
    CallBadges *m_badges = nullptr;
    IconButton *m_open = nullptr;
    IconButton *m_more = nullptr;
    IconButton *m_close = nullptr;
    TabStrip *m_tabs = nullptr;
    QWidget *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    ConversationTab *m_conversation = nullptr;
    Label *m_stepsTitle = nullptr;
    Label *m_reason = nullptr;
    QWidget *m_stepsScroll = nullptr;
    StepList *m_steps = nullptr;
    HistoryModel *m_historyModel = nullptr;
    HistoryList *m_history = nullptr;
    JsonView *m_raw = nullptr;
};

} // namespace askpro::ui
