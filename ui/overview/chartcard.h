#pragma once

#include "ui/common/chartlegend.h"
#include "ui/common/panel.h"
#include "ui/common/stateview.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace askpro::ui {

class ChartSkeleton;
class ChartView;
class FigureTable;
class Label;

/// A chart with its title, legend and, in its place when wished, the same data as a table. While nothing is known yet it
/// shows where the chart will be; what is old stays, paler, until what is new has come.
class ChartCard final : public Panel
{
    Q_OBJECT

public:
    /// Takes the chart. `name` begins the object names of its parts.
    ChartCard(ChartView *chart, const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle);
    void setLegend(const QList<ChartLegend::Entry> &entries);
    void setSheet(const QStringList &headings, const QList<QStringList> &rows);

    void await();
    /// `description`: the chart in one sentence.
    void showChart(const QString &description);
    void showState(const StateView::Face &face);
    /// Nothing of the earlier tenant.
    void clear();
    /// Data is seen, be it old.
    [[nodiscard]] bool hasData() const { return m_hasData; }

Q_SIGNALS:
    void acted();
    void actedSecond();

protected:
    void changeEvent(QEvent *event) override;

private:
    void present();
    void retranslate();

    ChartView *m_chart;
    Label *m_title;
    Label *m_subtitle;
    ChartLegend *m_legend;
    QPushButton *m_asTable;
    QPushButton *m_copy;
    QStackedWidget *m_stack;
    FigureTable *m_table;
    StateView *m_state;
    ChartSkeleton *m_skeleton;
    QTimer m_patience;               ///< before what is seen is said to be old
    bool m_hasData = false;
};

} // namespace askpro::ui
