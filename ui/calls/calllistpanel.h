#pragma once

#include "ui/calls/callstates.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace askpro::ui {

class Banner;
class BusyLine;
class CallTable;
class NewCallsPill;

/// The place where the calls stand: the table, or bars while they are awaited, or why there are none. Says when something
/// is read again and when the connection is lost.
class CallListPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the table in.
    explicit CallListPanel(CallTable *table, QWidget *parent = nullptr);

    /// Rows are awaited: nothing changes for 200 ms, then bars stand there; after 10 s they can be given up.
    void await();
    [[nodiscard]] bool isAwaiting() const { return m_awaiting; }
    void showTable();
    void showState(const CallState &state);
    [[nodiscard]] bool showsState() const;
    void setReadingAgain(bool reading);
    /// Stays until it is taken away; empty = none.
    void setBanner(const QString &text, const QString &action = {});
    /// What is seen now, without the waiting.
    void showBars(bool slow);
    [[nodiscard]] NewCallsPill &pill() { return *m_pill; }

Q_SIGNALS:
    void waitingCancelled();
    void bannerActed();
    void wayChosen(askpro::ui::StateWay way);

protected:
    void changeEvent(QEvent *event) override;

private:
    void endWaiting();
    void retranslate();

    CallTable *m_table;
    Banner *m_banner;
    Banner *m_slow;
    QStackedWidget *m_stack;
    QWidget *m_bars;
    StateView *m_state;
    BusyLine *m_busy;
    NewCallsPill *m_pill;
    CallState m_shown;
    QTimer m_patience;
    QTimer m_long;
    bool m_awaiting = false;
};

} // namespace askpro::ui
