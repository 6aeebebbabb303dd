#include "ui/common/figuretable.h"

#include "ui/common/figuretablemodel.h"
#include "ui/common/painting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace askpro::ui {

namespace {

constexpr int rowPx = 28;
constexpr int headerPx = 30;
constexpr int paddingPx = 8;

/// Quiet headings on the ground of the card.
class Headings final : public QHeaderView
{
public:
    explicit Headings(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setFixedHeight(headerPx);
        setSectionResizeMode(QHeaderView::Fixed);
        setHighlightSections(false);
        setSectionsClickable(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &t = tokens();
        painter->fillRect(rect, t.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.divider);
        const auto align = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
        drawText(*painter, rect.adjusted(paddingPx, 0, -paddingPx, 0), FontRole::CaptionStrong, t.text2,
                 model()->headerData(section, orientation()).toString(), align & Qt::AlignHorizontal_Mask);
    }
};

qreal widthOf(FontRole role, const QString &text)
{
    return metricsOf(role).horizontalAdvance(text) + 2 * paddingPx + 4;
}

} // namespace

FigureTable::FigureTable(QWidget *parent) : QTableView(parent), m_model(new FigureTableModel(this))
{
    setModel(m_model);
    setFont(fontOf(FontRole::Body));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowPx);
    setHorizontalHeader(new Headings(this));
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void FigureTable::setSheet(const QStringList &headings, const QList<QStringList> &rows)
{
    m_model->setSheet(headings, rows);
    m_first = 0;
    for (const QStringList &row : rows)
        m_first = std::max(m_first, qCeil(widthOf(FontRole::Body, row.value(0))));
    arrange();
}

/// Figures are as wide as their headings, which are longer; what is left is the first column's.
void FigureTable::arrange()
{
    int left = viewport()->width();
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const int width = qCeil(widthOf(FontRole::CaptionStrong, m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        setColumnWidth(column, width);
        left -= width;
    }
    if (m_model->columnCount() > 0)
        setColumnWidth(0, std::max(left, m_first));
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void FigureTable::copy() const
{
    QGuiApplication::clipboard()->setText(m_model->asText());
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    QTableView::keyPressEvent(event);
}

} // namespace askpro::ui
