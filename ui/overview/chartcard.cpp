#include "ui/overview/chartcard.h"

#include "ui/common/chartview.h"
#include "ui/common/figuretable.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/theme/calmstyle.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace askpro::ui {

/// Grey bars where a chart is awaited.
class ChartSkeleton final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr qreal heights[]{0.35, 0.6, 0.85, 0.7, 0.5, 0.4, 0.65, 0.75, 0.45, 0.3};
        QPainter painter(this);
        const qreal step = width() / qreal(std::size(heights));
        for (size_t i = 0; i < std::size(heights); ++i) {
            const qreal high = heights[i] * (height() - 20);
            roundRect(painter, {qreal(i) * step + step * 0.2, height() - high, step * 0.6, high}, 4, tokens().neutralTint);
        }
    }
};

ChartCard::ChartCard(ChartView *chart, const QString &name, QWidget *parent)
    : Panel(&Tokens::surface, parent), m_chart(chart), m_title(new Label(FontRole::Heading, &Tokens::text, this)),
      m_subtitle(new Label(FontRole::Caption, &Tokens::text2, this)), m_legend(new ChartLegend(this)), m_asTable(new QPushButton(this)),
      m_copy(new QPushButton(this)), m_stack(new QStackedWidget(this)), m_table(new FigureTable(m_stack)), m_state(new StateView(m_stack)),
      m_skeleton(new ChartSkeleton(m_stack))
{
    setCard(10);
    setObjectName(name + "Card"_L1);
    m_chart->setObjectName(name + "Chart"_L1);
    m_table->setObjectName(name + "Table"_L1);
    m_asTable->setObjectName(name + "AsTable"_L1);
    m_copy->setObjectName(name + "Copy"_L1);
    m_state->setObjectName(name + "State"_L1);
    m_skeleton->setObjectName(name + "Skeleton"_L1);
    m_title->setObjectName(name + "Title"_L1);
    m_subtitle->setElided(true);
    m_asTable->setCheckable(true);
    for (QPushButton *button : {m_asTable, m_copy})
        setButtonWeight(button, ButtonWeight::Ghost);
    for (QWidget *face : {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_skeleton)})
        m_stack->addWidget(face);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addLayout(titles, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    head->addWidget(m_asTable, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addWidget(m_stack, 1);

    connect(m_asTable, &QPushButton::toggled, this, &ChartCard::present);
    connect(m_copy, &QPushButton::clicked, m_table, &FigureTable::copy);
    connect(m_state, &StateView::acted, this, &ChartCard::acted);
    connect(m_state, &StateView::actedSecond, this, &ChartCard::actedSecond);
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_hasData)
            m_chart->setStale(true);
        else
            m_stack->setCurrentWidget(m_skeleton);
    });
    retranslate();
    clear();
}

void ChartCard::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
    retranslate();
}

void ChartCard::setLegend(const QList<ChartLegend::Entry> &entries)
{
    m_legend->setEntries(entries);
}

void ChartCard::setSheet(const QStringList &headings, const QList<QStringList> &rows)
{
    m_table->setSheet(headings, rows);
}

void ChartCard::await()
{
    if (!m_patience.isActive())
        m_patience.start();
}

void ChartCard::showChart(const QString &description)
{
    m_patience.stop();
    m_hasData = true;
    m_chart->setStale(false);
    m_chart->setAccessibleDescription(description);
    present();
}

void ChartCard::showState(const StateView::Face &face)
{
    m_patience.stop();
    m_hasData = false;
    m_state->show(face);
    present();
}

void ChartCard::clear()
{
    m_patience.stop();
    m_hasData = false;
    m_chart->setAccessibleDescription({});
    m_table->setSheet({}, {});
    m_state->show({});
    m_stack->setCurrentWidget(m_skeleton);
    m_asTable->setEnabled(false);
    m_copy->setVisible(false);
    m_legend->setVisible(false);
}

void ChartCard::present()
{
    const bool table = m_asTable->isChecked() && m_hasData;
    m_stack->setCurrentWidget(!m_hasData ? static_cast<QWidget *>(m_state) : table ? static_cast<QWidget *>(m_table) : m_chart);
    m_asTable->setEnabled(m_hasData);
    m_copy->setVisible(table);
    m_legend->setVisible(m_hasData && !table);
    retranslate();
}

void ChartCard::retranslate()
{
    m_asTable->setText(m_asTable->isChecked() ? tr("As chart") : tr("As table"));
    m_asTable->setAccessibleName(u"%1: %2"_s.arg(m_title->text(), m_asTable->text()));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(u"%1: %2"_s.arg(m_title->text(), m_copy->text()));
}

void ChartCard::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
