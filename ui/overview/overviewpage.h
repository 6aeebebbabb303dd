#pragma once

#include "services/core/kpi/overview.h"
#include "ui/common/pageview.h"
#include "ui/overview/overviewtexts.h"

#include <optional>

class QBoxLayout;
class QScrollArea;

namespace askpro::ui {

class BarChart;
class Banner;
class ChartCard;
class LineChart;
class OverviewFeed;
class TodayStrip;

/// The figures of a clinic: today in one row, calls by time of day, calls by day. Every figure opens the calls it is made
/// of. Follows what is committed; nothing is cached.
class OverviewPage final : public PageView
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    void follow(const std::optional<models::TenantScope> &scope, const QList<core::BranchEntry> &branches) override;
    void setBranches(const QList<core::BranchEntry> &branches) override;
    void setGlobalFilter(const GlobalFilter &filter) override;
    void setNarrow(bool narrow) override;
    void refresh() override;
    void focusMain() override;

    [[nodiscard]] HeaderFilters headerFilters() const override { return HeaderFilter::Branch | HeaderFilter::Period; }
    [[nodiscard]] QVariantMap memory() const override;
    void remember(const QVariantMap &memory) override;

Q_SIGNALS:
    /// The figures are those of this moment.
    void figuresFrom(askpro::models::Instant asOf);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectFeed(core::EventHub &hub);
    void connectFigures();
    void openFigure(TodayFigure figure);
    void openCalls(const GlobalFilter &filter, const QMap<QString, QString> &query);
    void present();
    void presentPeriod();
    void presentHours();
    void presentCourse();
    [[nodiscard]] bool presentTooFew(ChartCard &card, qsizetype points);
    /// At the top of the page; empty = none, unless the connection is lost.
    void presentProblem(const QString &problem);
    void presentFailure(const models::Error &error);
    void presentSubtitle();
    void actOnState();

    const Formats &m_formats;
    OverviewFeed *m_feed;
    GlobalFilter m_filter;
    std::optional<core::TodayFigures> m_today;
    std::optional<core::PeriodFigures> m_period;
    std::optional<models::Error> m_failure; ///< of the period
    models::Instant m_asOf{};        ///< of the figures that are seen
    bool m_lost = false;

    Banner *m_banner;
    QScrollArea *m_scroll;
    TodayStrip *m_strip;
    BarChart *m_hours;
    LineChart *m_course;
    ChartCard *m_hoursCard;
    ChartCard *m_courseCard;
    QBoxLayout *m_cards;
};

} // namespace askpro::ui
