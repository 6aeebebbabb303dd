#pragma once

#include "services/core/ports/callstore.h"

#include <QHeaderView>

namespace askpro::ui {

/// Headings of the list of calls: quiet, the mood as a symbol, an arrow at the column the list is ordered by (down =
/// descending). A click on the time or the duration orders by it, another one turns the order round.
class CallTableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CallTableHeader(QWidget *parent = nullptr);

    void setOrder(core::CallOrder order);
    [[nodiscard]] core::CallOrder order() const { return m_order; }
    /// The order that a click on this column asks for; none where nothing can be ordered.
    [[nodiscard]] std::optional<core::CallOrder> orderAfterClick(int column) const;

Q_SIGNALS:
    void orderChosen(askpro::core::CallOrder order);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    core::CallOrder m_order = core::CallOrder::Newest;
};

} // namespace askpro::ui
