#include "ui/calls/callrowdelegate.h"

#include "ui/calls/callfaces.h"
#include "ui/calls/calllistmodel.h"
#include "ui/calls/calltable.h"
#include "ui/common/painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

QRectF firstLine(const QRectF &room) { return {room.left(), room.top() + 7, room.width(), 20}; }
QRectF secondLine(const QRectF &room) { return {room.left(), room.top() + 26, room.width(), 18}; }

bool isTabular(int column)
{
    return column == CallListModel::TimeColumn || column == CallListModel::DurationColumn;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, int column, bool hovered)
{
    const Tokens &t = tokens();
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || hovered)
        painter.fillRect(rect, selected ? t.selection : t.hover);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.divider);
    if (selected && column == CallListModel::TimeColumn)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), t.accentText);
}

void paintBars(QPainter &painter, const QRectF &room)
{
    const QColor &bar = tokens().neutralTint;
    roundRect(painter, QRectF(room.left(), room.top() + 12, room.width() * 0.7, 10), 5, bar);
    roundRect(painter, QRectF(room.left(), room.top() + 30, room.width() * 0.45, 8), 4, bar);
}

void paintTwoLines(QPainter &painter, const QRectF &room, const QModelIndex &index)
{
    const Tokens &t = tokens();
    QRectF first = firstLine(room);
    const QString text = index.data().toString();
    if (isTabular(index.column()))
        drawTabular(painter, first, FontRole::BodyMedium, t.text, text);
    else {
        if (index.column() == CallListModel::CallerColumn && index.data(CallListModel::CriticalRole).toBool()) {
            drawSymbol(painter, u"octagon-alert"_s, QRectF(first.left(), first.top() + 2, 16, 16), t.danger);
            first.setLeft(first.left() + 20);
        }
        drawText(painter, first, index.column() == CallListModel::CallerColumn ? FontRole::BodyStrong : FontRole::Body, t.text, text);
    }
    drawText(painter, secondLine(room), FontRole::Caption, t.text2, index.data(CallListModel::SecondLineRole).toString());
}

void paintOutcome(QPainter &painter, const QRectF &room, const QModelIndex &index)
{
    const FaceLook look = lookOf(CallFace(index.data(CallListModel::FaceRole).toInt()));
    drawBadge(&painter, {room.left(), room.center().y() - badgeHeight / 2}, look.tone, look.symbol, index.data().toString(), room.width());
}

void paintMood(QPainter &painter, const QRectF &room, const QModelIndex &index)
{
    const QVariant mood = index.data(CallListModel::SentimentRole);
    if (!mood.isValid())
        return drawText(painter, room, FontRole::Body, tokens().text3, index.data().toString(), Qt::AlignHCenter);
    const FaceLook look = lookOf(Sentiment(mood.toInt()));
    drawSymbol(painter, look.symbol, QRectF(room.center().x() - 9, room.center().y() - 9, 18, 18), tokens().*inksOf(look.tone).ink);
}

} // namespace

QRectF cellRoom(const QRect &cell, int column)
{
    switch (column) {
    case CallListModel::TimeColumn: return QRectF(cell).adjusted(20, 0, -4, 0);
    case CallListModel::SentimentColumn: return QRectF(cell);
    case CallListModel::DurationColumn: return QRectF(cell).adjusted(4, 0, -10, 0);
    default: return QRectF(cell).adjusted(2, 0, -12, 0);
    }
}

CallRowDelegate::CallRowDelegate(CallTable &table) : QAbstractItemDelegate(&table), m_table(table) {}

void CallRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index.column(), m_table.hoveredRow() == index.row());
    const QRectF room = cellRoom(option.rect, index.column());
    if (!index.data(CallListModel::FilledRole).toBool()) {
        paintBars(*painter, room);
    } else {
        switch (index.column()) {
        case CallListModel::OutcomeColumn: paintOutcome(*painter, room, index); break;
        case CallListModel::SentimentColumn: paintMood(*painter, room, index); break;
        case CallListModel::DurationColumn:
            drawTabular(*painter, room, FontRole::Body, tokens().text, index.data().toString(), Qt::AlignRight);
            break;
        default: paintTwoLines(*painter, room, index);
        }
    }
    painter->restore();
}

QSize CallRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.rect.size();
}

bool CallRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(CallListModel::FilledRole).toBool())
        return QAbstractItemDelegate::helpEvent(event, view, option, index);
    const qreal room = cellRoom(option.rect, index.column()).width();
    const QString first = index.data().toString();
    const QString second = index.data(CallListModel::SecondLineRole).toString();
    QStringList elided;
    if (metricsOf(FontRole::BodyStrong).horizontalAdvance(first) > room || index.column() == CallListModel::SentimentColumn)
        elided.append(first);
    if (metricsOf(FontRole::Caption).horizontalAdvance(second) > room)
        elided.append(second);
    QToolTip::showText(event->globalPos(), tipOf(elided.join(u'\n')), view);
    return true;
}

} // namespace askpro::ui
