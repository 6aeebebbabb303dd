#include "ui/calls/calltableheader.h"

#include "ui/calls/calllistmodel.h"
#include "ui/calls/callrowdelegate.h"
#include "ui/common/painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace askpro::ui {

CallTableHeader::CallTableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(34);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
    setSectionsClickable(false);
    setHighlightSections(false);
}

void CallTableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokens();
    painter->fillRect(rect, t.surface2);
    const QRectF room = cellRoom(rect, section);
    const QString title = model()->headerData(section, orientation()).toString();
    if (section == CallListModel::SentimentColumn)
        return drawSymbol(*painter, u"smile"_s, QRectF(room.center().x() - 8, room.center().y() - 8, 16, 16), t.text2);
    if (section == CallListModel::TimeColumn) {
        const qreal width = metricsOf(FontRole::CaptionStrong).horizontalAdvance(title);
        drawText(*painter, room, FontRole::CaptionStrong, t.text, title);
        return drawSymbol(*painter, u"arrow-down"_s, QRectF(room.left() + width + 6, room.center().y() - 7, 14, 14), t.accentText);
    }
    drawText(*painter, room, FontRole::CaptionStrong, t.text2, title, section == CallListModel::DurationColumn ? Qt::AlignRight : Qt::AlignLeft);
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

} // namespace askpro::ui
