#include "ui/calls/calltableheader.h"

#include "ui/calls/calllistmodel.h"
#include "ui/calls/callrowdelegate.h"
#include "ui/common/painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

struct Ordered
{
    int column;
    core::CallOrder descending;
    core::CallOrder ascending;
};

constexpr std::array ordered{
    Ordered{CallListModel::TimeColumn, core::CallOrder::Newest, core::CallOrder::Oldest},
    Ordered{CallListModel::DurationColumn, core::CallOrder::Longest, core::CallOrder::Shortest},
};

const Ordered *orderedBy(int column)
{
    const auto found = std::ranges::find(ordered, column, &Ordered::column);
    return found == ordered.end() ? nullptr : &*found;
}

bool isRight(int column)
{
    return column == CallListModel::DurationColumn || column == CallListModel::CostColumn || column == CallListModel::NumberColumn;
}

} // namespace

CallTableHeader::CallTableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(34);
    setSectionResizeMode(QHeaderView::Interactive);
    setMinimumSectionSize(24);
    setSectionsClickable(true);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        if (const auto order = orderAfterClick(column))
            Q_EMIT orderChosen(*order);
    });
    describe();
}

void CallTableHeader::setOrder(core::CallOrder order)
{
    m_order = order;
    describe();
    viewport()->update();
}

std::optional<core::CallOrder> CallTableHeader::orderAfterClick(int column) const
{
    const Ordered *by = orderedBy(column);
    if (!by)
        return std::nullopt;
    return m_order == by->descending ? by->ascending : by->descending;
}

void CallTableHeader::describe()
{
    static constexpr std::array orders{QT_TR_NOOP("Newest first"), QT_TR_NOOP("Oldest first"), QT_TR_NOOP("Longest first"), QT_TR_NOOP("Shortest first")};
    setAccessibleName(tr("Columns"));
    setAccessibleDescription(tr(orders[size_t(m_order)]));
}

void CallTableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokens();
    painter->fillRect(rect, t.surface2);
    const QRectF room = cellRoom(rect, section);
    if (section == CallListModel::SentimentColumn)
        return drawSymbol(*painter, u"smile"_s, QRectF(room.center().x() - 8, room.center().y() - 8, 16, 16), t.text2);
    const QString title = model()->headerData(section, orientation()).toString();
    const Ordered *by = orderedBy(section);
    const bool current = by && (m_order == by->descending || m_order == by->ascending);
    const Qt::Alignment align = isRight(section) ? Qt::AlignRight : Qt::AlignLeft;
    drawText(*painter, room, FontRole::CaptionStrong, current ? t.text : t.text2, title, align);
    if (!current)
        return;
    const qreal width = qMin(room.width(), metricsOf(FontRole::CaptionStrong).horizontalAdvance(title));
    const qreal x = isRight(section) ? room.right() - width - 18 : room.left() + width + 5;
    drawSymbol(*painter, m_order == by->descending ? u"arrow-down"_s : u"arrow-up"_s, QRectF(x, room.center().y() - 7, 14, 14), t.accentText);
}

void CallTableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const Tokens &t = tokens();
    if (length() < width())
        painter.fillRect(QRect(length(), 0, width() - length(), height()), t.surface2);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.divider);
}

bool CallTableHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const bool symbol = logicalIndexAt(help->pos()) == CallListModel::SentimentColumn;
        QToolTip::showText(help->globalPos(), symbol ? model()->headerData(CallListModel::SentimentColumn, orientation()).toString() : QString(), this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

void CallTableHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace askpro::ui
