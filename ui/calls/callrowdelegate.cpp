#include "ui/calls/callrowdelegate.h"

#include "ui/calls/callfaces.h"
#include "ui/calls/calllistmodel.h"
#include "ui/calls/calltable.h"
#include "ui/common/painting.h"
#include "ui/common/searchhits.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

using M = CallListModel;

QRectF firstLine(const QRectF &room) { return {room.left(), room.top() + 7, room.width(), 20}; }
QRectF secondLineRoom(const QRectF &room) { return {room.left(), room.top() + 26, room.width(), 18}; }

bool isFigure(int column)
{
    return column == M::TimeColumn || column == M::DurationColumn || column == M::CostColumn || column == M::NumberColumn;
}

bool hasTwoLines(int column)
{
    return column == M::TimeColumn || column == M::CallerColumn || column == M::ConcernColumn;
}

void paintOutcome(QPainter &painter, const QRectF &room, const QModelIndex &index)
{
    const FaceLook look = lookOf(CallFace(index.data(M::FaceRole).toInt()));
    drawBadge(&painter, {room.left(), room.center().y() - badgeHeight / 2}, look.tone, look.symbol, index.data().toString(), room.width());
}

void paintMood(QPainter &painter, const QRectF &room, const QModelIndex &index)
{
    const QVariant mood = index.data(M::SentimentRole);
    if (!mood.isValid())
        return drawText(painter, room, FontRole::Body, tokens().text3, index.data().toString(), Qt::AlignHCenter);
    const FaceLook look = lookOf(Sentiment(mood.toInt()));
    drawSymbol(painter, look.symbol, QRectF(room.center().x() - 9, room.center().y() - 9, 18, 18), tokens().*inksOf(look.tone).ink);
}

} // namespace

QRectF cellRoom(const QRect &cell, int column)
{
    switch (column) {
    case M::TimeColumn: return QRectF(cell).adjusted(markSpace, 0, -4, 0);
    case M::SentimentColumn: return QRectF(cell);
    case M::DurationColumn:
    case M::CostColumn:
    case M::NumberColumn: return QRectF(cell).adjusted(4, 0, -10, 0);
    default: return QRectF(cell).adjusted(2, 0, -12, 0);
    }
}

void paintAwaitedCell(QPainter &painter, const QRect &cell, int column)
{
    const QRectF room = cellRoom(cell, column);
    const QColor &bar = tokens().neutralTint;
    const double middle = room.center().y();
    if (column == M::OutcomeColumn)
        return roundRect(painter, QRectF(room.left(), middle - 10, qMin(100.0, room.width()), 20), 10, bar);
    if (!hasTwoLines(column))
        return roundRect(painter, QRectF(room.right() - qMin(36.0, room.width()), middle - 6, qMin(36.0, room.width()), 12), 5, bar);
    const bool two = cell.height() > 40;
    roundRect(painter, QRectF(room.left(), two ? room.top() + 11 : middle - 6, room.width() * 0.7, 12), 5, bar);
    if (two)
        roundRect(painter, QRectF(room.left(), room.top() + 30, room.width() * 0.45, 9), 4, bar);
}

CallRowDelegate::CallRowDelegate(CallTable &table) : QAbstractItemDelegate(&table), m_table(table) {}

void CallRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    const QRectF room = cellRoom(option.rect, index.column());
    if (!index.data(M::FilledRole).toBool()) {
        paintAwaitedCell(*painter, option.rect, index.column());
    } else {
        switch (index.column()) {
        case M::OutcomeColumn: paintOutcome(*painter, room, index); break;
        case M::SentimentColumn: paintMood(*painter, room, index); break;
        case M::TimeColumn:
            paintMark(*painter, option.rect, index);
            [[fallthrough]];
        default: paintLines(*painter, room, index);
        }
    }
    painter->restore();
}

void CallRowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || m_table.hoveredRow() == index.row())
        painter.fillRect(rect, selected ? t.selection : t.hover);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.divider);
    if (selected && index.column() == M::TimeColumn)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), t.accentText);
}

void CallRowDelegate::paintMark(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    if (!m_table.showsMarks() && m_table.hoveredRow() != index.row())
        return;
    const Tokens &t = tokens();
    const bool marked = index.data(M::MarkedRole).toBool();
    const QRectF box(cell.left() + 13, cell.center().y() - 7, 16, 16);
    roundRect(painter, box, 4, marked ? t.accent : t.surface, marked ? t.accent : t.ctl);
    if (marked)
        drawSymbol(painter, u"check"_s, box.adjusted(2, 2, -2, -2), t.onAccent);
}

void CallRowDelegate::paintLines(QPainter &painter, const QRectF &room, const QModelIndex &index) const
{
    if (!hasTwoLines(index.column()) || m_table.isCompact())
        return paintFirst(painter, room, index);
    paintFirst(painter, firstLine(room), index);
    const QString second = secondLine(index);
    if (m_table.searchWords().isEmpty())
        drawText(painter, secondLineRoom(room), FontRole::Caption, tokens().text2, second);
    else
        drawHits(painter, secondLineRoom(room), FontRole::Caption, tokens().text2, second, m_table.searchWords());
}

void CallRowDelegate::paintFirst(QPainter &painter, QRectF line, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const int column = index.column();
    const QString text = index.data().toString();
    if (isFigure(column)) {
        const bool left = column == M::TimeColumn;
        drawTabular(painter, line, left ? FontRole::BodyMedium : FontRole::Body, t.text, text, left ? Qt::AlignLeft : Qt::AlignRight);
        if (left && m_table.isCompact()) // the day stands beside the time, as far as there is room
            drawText(painter, line.adjusted(44, 0, 0, 0), FontRole::Caption, t.text2, index.data(M::SecondLineRole).toString());
        return;
    }
    if (column == M::CallerColumn && index.data(M::CriticalRole).toBool()) {
        drawSymbol(painter, u"octagon-alert"_s, QRectF(line.left(), line.center().y() - 8, 16, 16), t.danger);
        line.setLeft(line.left() + 20);
    }
    const FontRole role = column == M::CallerColumn ? FontRole::BodyStrong : FontRole::Body;
    if (m_table.searchWords().isEmpty())
        drawText(painter, line, role, t.text, text);
    else
        drawHits(painter, line, role, t.text, text, m_table.searchWords());
}

QString CallRowDelegate::secondLine(const QModelIndex &index) const
{
    if (index.column() == m_table.snippetColumn() && !m_table.searchWords().isEmpty()) {
        const QString snippet = index.data(M::SnippetRole).toString();
        if (!snippet.isEmpty())
            return aroundFirstHit(snippet, m_table.searchWords());
    }
    return index.data(M::SecondLineRole).toString();
}

QSize CallRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.rect.size();
}

bool CallRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(M::FilledRole).toBool())
        return QAbstractItemDelegate::helpEvent(event, view, option, index);
    const qreal room = cellRoom(option.rect, index.column()).width() - (index.data(M::CriticalRole).toBool() ? 20 : 0);
    const QString first = index.data().toString();
    const QString second = secondLine(index);
    QStringList elided;
    if (metricsOf(FontRole::BodyStrong).horizontalAdvance(first) > room || index.column() == M::SentimentColumn)
        elided.append(first);
    if (m_table.isCompact() || metricsOf(FontRole::Caption).horizontalAdvance(second) > room)
        elided.append(second);
    elided.removeAll(QString());
    QToolTip::showText(event->globalPos(), tipOf(elided.join(u'\n')), view);
    return true;
}

} // namespace askpro::ui
