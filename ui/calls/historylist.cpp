#include "ui/calls/historylist.h"

#include "ui/calls/historymodel.h"
#include "ui/common/painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int rowHeight = 26;
constexpr qreal timeGap = 14;
constexpr int mostRows = 12; ///< shown without scrolling

class HistoryDelegate final : public QStyledItemDelegate
{
public:
    explicit HistoryDelegate(HistoryList *list) : QStyledItemDelegate(list), m_list(*list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus)
            painter->fillRect(option.rect, t.selection);
        const bool trouble = index.data(HistoryModel::TroubleRole).toBool();
        const QRectF row = option.rect;
        drawTabular(*painter, row, FontRole::Caption, t.text2, index.data(HistoryModel::TimeRole).toString());
        QRectF text = textRoom(row);
        if (trouble) {
            drawSymbol(*painter, u"triangle-alert"_s, QRectF(text.left(), text.center().y() - 7, 14, 14), t.danger);
            text.setLeft(text.left() + 20);
        }
        drawText(*painter, text, FontRole::Body, trouble ? t.danger : t.text, index.data().toString());
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        const QString text = index.data().toString();
        const bool fits = metricsOf(FontRole::Body).horizontalAdvance(text) <= textRoom(option.rect).width();
        QToolTip::showText(event->globalPos(), fits ? QString() : tipOf(text), &m_list);
        return true;
    }

private:
    [[nodiscard]] QRectF textRoom(const QRectF &row) const { return row.adjusted(m_list.timeWidth() + timeGap, 0, 0, 0); }

    HistoryList &m_list;
};

} // namespace

HistoryList::HistoryList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setItemDelegate(new HistoryDelegate(this));
}

void HistoryList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryList::measure);
    measure();
}

void HistoryList::measure()
{
    m_timeWidth = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        m_timeWidth = qMax(m_timeWidth, metricsOf(FontRole::Caption).horizontalAdvance(model()->index(row, 0).data(HistoryModel::TimeRole).toString()));
    m_timeWidth += 4; // digits are drawn as wide as the widest one
    updateGeometry();
    viewport()->update();
}

QSize HistoryList::sizeHint() const
{
    return {240, rowHeight * qBound(1, model() ? model()->rowCount() : 1, mostRows) + 2};
}

} // namespace askpro::ui
