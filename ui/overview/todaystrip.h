#pragma once

#include "ui/common/panel.h"
#include "ui/overview/overviewtexts.h"

#include <QTimer>

#include <array>

namespace askpro::ui {

class Banner;
class FigureButton;

/// The five figures of the day in one row. Each opens the calls it is made of.
class TodayStrip final : public Panel
{
    Q_OBJECT

public:
    explicit TodayStrip(QWidget *parent = nullptr);

    void await();
    void show(const core::TodayFigures &figures, const Formats &formats);
    /// What was read before stays, paler; without it there is only what is wrong.
    void showFailure(const QString &text);
    void clear();
    /// The booking rate gives way.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(askpro::ui::TodayFigure figure);
    void retryWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setStale(bool stale);

    std::array<FigureButton *, todayFigures> m_figures;
    Banner *m_failure;
    QTimer m_patience;
};

} // namespace askpro::ui
