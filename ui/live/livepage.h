#pragma once

#include "ui/common/pageview.h"

#include <QTimer>

class QStackedWidget;

namespace askpro::ui {

class Badge;
class Banner;
class EndedCallsModel;
class Label;
class LiveCallsModel;
class LiveConversation;
class LiveFeed;
class LiveList;
class StateView;
struct LiveBoard;

/// The calls that run now: cards of all of them, one conversation as it grows, what was captured and done in it, and the
/// calls that ended last. Reading only. Follows the database, not the listener, so the calls may come in anywhere.
class LivePage final : public PageView
{
    Q_OBJECT

public:
    explicit LivePage(const PageContext &context, QWidget *parent = nullptr);

    void follow(const std::optional<models::TenantScope> &scope, const QList<core::BranchEntry> &branches) override;
    void setBranches(const QList<core::BranchEntry> &branches) override;
    void setGlobalFilter(const GlobalFilter &filter) override;
    void setNarrow(bool narrow) override;
    void refresh() override;
    void focusMain() override;

    [[nodiscard]] HeaderFilters headerFilters() const override { return HeaderFilter::Branch; }
    [[nodiscard]] QWidget *headerExtra() override;
    [[nodiscard]] QMap<QString, QString> routeQuery() const override;
    void openRoute(const QMap<QString, QString> &query) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLists();
    void connectParts();
    void addActions(Actions &actions);
    void take(const LiveBoard &board);
    void choose(int row);
    void chooseWanted();
    void presentState();
    void presentEmpty();
    void presentConnection();
    void openShown();
    void openEnded(int row);
    void setLost(bool lost);
    void setTicking();
    void retranslate();

    const Formats &m_formats;
    LiveFeed *m_feed;
    LiveCallsModel *m_running;
    EndedCallsModel *m_ended;
    core::CallCounts m_today;
    GlobalFilter m_filter;
    models::CallId m_shown;
    models::CallId m_wanted;         ///< of a route, until the calls are known
    std::optional<models::Milliseconds> m_delay;
    models::Instant m_asOf{};
    bool m_lost = false;
    std::optional<models::Error> m_failure;
    bool m_loaded = false;           ///< something was read for this tenant and filter

    Badge *m_connection;
    Banner *m_banner;
    LiveList *m_cards;
    Label *m_endedTitle;
    LiveList *m_endedList;
    QWidget *m_lists;
    QStackedWidget *m_stack;
    LiveConversation *m_conversation;
    StateView *m_state;
    QTimer m_second;
};

} // namespace askpro::ui
