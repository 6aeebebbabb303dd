#include "ui/shell/callwindow.h"

#include "ui/calls/callpage.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

PageContext withActions(const PageContext &context, Actions &actions)
{
    return {context.jobs, context.hub, context.clock, context.formats, context.status, actions, context.undo, context.prompt, context.role};
}

} // namespace

CallWindow::CallWindow(const PageContext &context, const models::TenantScope &scope, const QMap<QString, QString> &query, const QString &title,
                       QWidget *desk)
    : QWidget(desk, Qt::Window), m_page(new CallPage(withActions(context, m_actions), this))
{
    setObjectName(u"callWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumSize(900, 560);
    resize(1200, 760);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    m_actions.add(*this, {"window.close", QT_TRANSLATE_NOOP("Action", "Close the window"), "x", ActionGroup::Application, {QKeySequence::Close, Qt::Key_Escape}},
                  [this] {
                      if (!m_page->closeTopmost())
                          close();
                  });
    connect(m_page, &CallPage::backWanted, this, &QWidget::close);
    connect(m_page, &CallPage::routeWanted, this, &CallWindow::routeWanted);
    connect(m_page, &CallPage::told, this, &CallWindow::told);
    m_page->setNeighbours(false, false);
    m_page->follow(scope, {});
    m_page->openRoute(query);
}

void CallWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_actions.retranslate();
}

void CallWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().bg);
}

} // namespace askpro::ui
