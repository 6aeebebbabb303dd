#pragma once

#include "ui/calls/callstates.h"
#include "ui/common/pageview.h"

#include <QObject>

#include <functional>

namespace askpro::ui {

class CallFeed;
class CallListModel;
class CallListPanel;

/// Decides what stands in the place of the list: rows, waiting, nothing found, a failure; and what the banner says. GUI thread.
class CallListStates final : public QObject
{
    Q_OBJECT

public:
    /// `empty` tells why there may be no rows.
    CallListStates(const PageContext &context, CallFeed &feed, CallListModel &model, CallListPanel &panel, std::function<EmptyList()> empty);

    /// Another question is about to be asked.
    void begin() { m_failure.reset(); }
    void forbid();
    [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }
    /// See CallsPage::showState.
    bool force(const QString &state);
    void retranslate();

Q_SIGNALS:
    void shown();
    /// The list is to be asked for again.
    void askAgainWanted();
    void resetWanted();
    void widenWanted();
    void demoWanted();
    void told(const QString &text);

private:
    void showLoaded();
    void showEmpty();
    void showFailure(const models::Error &error);
    void fail(const models::Error &error, const QString &id);
    void lose();
    void restore();
    void showLost();
    void take(StateWay way);

    const PageContext m_context;
    CallFeed &m_feed;
    CallListModel &m_model;
    CallListPanel &m_panel;
    const std::function<EmptyList()> m_empty;
    std::optional<models::Error> m_failure; ///< in the place of the list
    QString m_failureId;
    models::Instant m_asOf{};        ///< when the list was last known to be right
    bool m_lost = false;
    bool m_forbidden = false;
};

} // namespace askpro::ui
