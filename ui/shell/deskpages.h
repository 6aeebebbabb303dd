#pragma once

#include "models/common/instant.h"
#include "ui/common/pageview.h"
#include "ui/shell/page.h"

#include <QObject>

namespace askpro::ui {

class Navigator;

/// Makes the pages, and ties together what one page asks of another. GUI thread.
class DeskPages final : public QObject
{
    Q_OBJECT

public:
    DeskPages(const PageContext &context, QObject *parent);

    /// Once it is there; it outlives the pages.
    void setNavigator(Navigator &navigator) { m_navigator = &navigator; }
    [[nodiscard]] PageView *make(Page page, QWidget *parent);

Q_SIGNALS:
    /// When the figures of the page that is shown were last right.
    void figuresFrom(askpro::models::Instant at);
    void demoWanted();

private:
    [[nodiscard]] PageView *makeOverview(QWidget *parent);
    [[nodiscard]] PageView *makeCalls(QWidget *parent);
    [[nodiscard]] PageView *makeCall(QWidget *parent);
    void openNeighbour(int step);

    const PageContext m_context;
    Navigator *m_navigator = nullptr;
};

} // namespace askpro::ui
