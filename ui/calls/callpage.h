#pragma once

#include "services/core/calls/calldossier.h"
#include "ui/common/pageview.h"

#include <QTimer>

class QStackedWidget;

namespace askpro::ui {

class CallPageBody;
class CallPageHeader;
class Skeleton;
class StateView;

/// One call on a page of its own (route "call?id=7"). What does not exist, or belongs to another tenant, is said and shown
/// alike. Follows the call's changes while it is shown, and catches up when it is shown again.
class CallPage final : public PageView
{
    Q_OBJECT

public:
    explicit CallPage(const PageContext &context, QWidget *parent = nullptr);

    void follow(const std::optional<models::TenantScope> &scope, const QList<core::BranchEntry> &branches) override;
    void setBranches(const QList<core::BranchEntry> &) override {}
    void setNarrow(bool narrow) override;
    void refresh() override;
    void focusMain() override;
    bool focusSearch() override;
    bool closeTopmost() override;

    [[nodiscard]] bool hasOwnHeader() const override { return true; }
    [[nodiscard]] QMap<QString, QString> routeQuery() const override;
    void openRoute(const QMap<QString, QString> &query) override;

    /// Whether the list it came from has calls before and after it.
    void setNeighbours(bool previous, bool next);
    [[nodiscard]] models::CallId call() const { return m_id; }

Q_SIGNALS:
    void backWanted();
    /// The call before (-1) or after it (1) in the list it came from.
    void neighbourWanted(int step);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Trouble { None, Missing, Forbidden, Failed };

    void addActions(Actions &actions);
    void hear(const QList<core::Change> &changes);
    void forget();
    void read();
    void take(const models::Result<core::CallDossier> &dossier);
    void fail(Trouble trouble, const QString &text = {});
    void presentTrouble();
    void actOnTrouble();

    core::Jobs &m_jobs;
    const Formats &m_formats;
    Actions &m_actions;
    bool m_maySeeQuarantine;
    core::Jobs::Slot m_slot;
    std::optional<models::TenantScope> m_scope;
    models::CallId m_id;
    core::CallDossier m_dossier;     ///< what is shown
    bool m_stale = false;            ///< to be read when it is shown
    Trouble m_trouble = Trouble::None;
    QString m_troubleText;

    CallPageHeader *m_header;
    QStackedWidget *m_stack;
    CallPageBody *m_body;
    Skeleton *m_skeleton;
    StateView *m_state;
    QTimer m_patience;               ///< before bars are shown
};

} // namespace askpro::ui
