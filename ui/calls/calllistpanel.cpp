#include "ui/calls/calllistpanel.h"

#include "ui/calls/callskeleton.h"
#include "ui/calls/calltable.h"
#include "ui/calls/calltableheader.h"
#include "ui/calls/newcallspill.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace askpro::ui {

CallListPanel::CallListPanel(CallTable *table, QWidget *parent)
    : QWidget(parent), m_table(table), m_banner(new Banner(u"wifi-off"_s, this)), m_slow(new Banner(u"hourglass"_s, this)),
      m_stack(new QStackedWidget(this)), m_bars(new CallSkeleton(*table, m_stack)), m_state(new StateView(m_stack))
{
    m_banner->setObjectName(u"banner"_s);
    m_slow->setObjectName(u"slowBanner"_s);
    m_stack->setObjectName(u"callsStack"_s);
    m_bars->setObjectName(u"callsSkeleton"_s);
    m_state->setObjectName(u"callsState"_s);
    for (QWidget *face : {static_cast<QWidget *>(table), m_bars, static_cast<QWidget *>(m_state)})
        m_stack->addWidget(face);
    m_busy = new BusyLine(table);
    m_busy->setObjectName(u"readingAgain"_s);
    m_pill = new NewCallsPill(table);
    m_banner->setVisible(false);
    m_slow->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_slow);
    column->addWidget(m_stack, 1);

    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    m_long.setSingleShot(true);
    m_long.setInterval(10s);
    connect(&m_patience, &QTimer::timeout, this, [this] { showBars(false); });
    connect(&m_long, &QTimer::timeout, this, [this] { showBars(true); });
    connect(m_slow, &Banner::acted, this, &CallListPanel::waitingCancelled);
    connect(m_banner, &Banner::acted, this, &CallListPanel::bannerActed);
    connect(m_state, &StateView::acted, this, [this] { Q_EMIT wayChosen(m_shown.action); });
    connect(m_state, &StateView::actedSecond, this, [this] { Q_EMIT wayChosen(m_shown.second); });
    retranslate();
}

void CallListPanel::await()
{
    m_awaiting = true;
    m_slow->setVisible(false);
    m_patience.start();
    m_long.start();
}

void CallListPanel::endWaiting()
{
    m_awaiting = false;
    m_patience.stop();
    m_long.stop();
    m_slow->setVisible(false);
}

void CallListPanel::showBars(bool slow)
{
    m_stack->setCurrentWidget(m_bars);
    m_slow->setVisible(slow);
}

void CallListPanel::showTable()
{
    endWaiting();
    m_stack->setCurrentWidget(m_table);
}

void CallListPanel::showState(const CallState &state)
{
    endWaiting();
    m_shown = state;
    m_state->show(state.face);
    m_stack->setCurrentWidget(m_state);
}

bool CallListPanel::showsState() const
{
    return m_stack->currentWidget() == m_state;
}

void CallListPanel::setReadingAgain(bool reading)
{
    m_busy->setGeometry(0, m_table->header().height(), m_table->width(), 2);
    m_busy->setBusy(reading);
}

void CallListPanel::setBanner(const QString &text, const QString &action)
{
    if (!text.isEmpty())
        m_banner->setText(text, action);
    m_banner->setVisible(!text.isEmpty());
}

void CallListPanel::retranslate()
{
    m_slow->setText(tr("This takes longer than usual."), tr("Cancel"));
}

void CallListPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
