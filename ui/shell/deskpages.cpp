#include "ui/shell/deskpages.h"

#include "ui/calls/callpage.h"
#include "ui/calls/callspage.h"
#include "ui/live/livepage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/navigator.h"

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

DeskPages::DeskPages(const PageContext &context, QObject *parent) : QObject(parent), m_context(context) {}

PageView *DeskPages::make(Page page, QWidget *parent)
{
    switch (page) {
    case Page::Overview: return makeOverview(parent);
    case Page::Live: return new LivePage(m_context, parent);
    case Page::Calls: return makeCalls(parent);
    case Page::Call: return makeCall(parent);
    }
    Q_UNREACHABLE();
}

PageView *DeskPages::makeOverview(QWidget *parent)
{
    auto *page = new OverviewPage(m_context, parent);
    connect(page, &OverviewPage::figuresFrom, this, [this](Instant at) {
        if (m_navigator->page() == Page::Overview)
            Q_EMIT figuresFrom(at);
    });
    return page;
}

PageView *DeskPages::makeCalls(QWidget *parent)
{
    auto *page = new CallsPage(m_context, parent);
    connect(page, &CallsPage::demoWanted, this, &DeskPages::demoWanted);
    return page;
}

PageView *DeskPages::makeCall(QWidget *parent)
{
    auto *page = new CallPage(m_context, parent);
    connect(page, &CallPage::backWanted, this, [this] {
        if (m_navigator->canGoBack())
            m_navigator->back();
        else
            m_navigator->show(Page::Calls);
    });
    connect(page, &CallPage::neighbourWanted, this, &DeskPages::openNeighbour);
    return page;
}

/// The next call of the list one came from, if there is one.
void DeskPages::openNeighbour(int step)
{
    auto *calls = qobject_cast<CallsPage *>(m_navigator->viewOf(Page::Calls));
    const CallId next = calls ? calls->neighbour(step) : CallId();
    if (!next.isNull())
        m_navigator->openInPlace({rowOf(Page::Call).route, {{u"id"_s, QString::number(next.value())}}});
}

} // namespace askpro::ui
