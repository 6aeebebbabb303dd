#pragma once

#include "ui/common/actions.h"
#include "ui/common/pageview.h"

#include <QWidget>

namespace askpro::ui {

class CallPage;

/// One call in a window of its own, beside the desk: follows it like the page does. Closes with the tenant. Deletes itself.
class CallWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `context` as pages have it; its actions stay the main window's, this one has its own.
    CallWindow(const PageContext &context, const models::TenantScope &scope, const QMap<QString, QString> &query, const QString &title, QWidget *desk);

Q_SIGNALS:
    /// For the main window.
    void routeWanted(const askpro::ui::Route &route);
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Actions m_actions{*this};
    CallPage *m_page;
};

} // namespace askpro::ui
