#include "ui/live/endedrowdelegate.h"

#include "models/calls/callstatus.h"
#include "ui/calls/callfaces.h"
#include "ui/common/painting.h"
#include "ui/live/endedcallsmodel.h"
#include "ui/live/livelist.h"
#include "ui/theme/calmcontrols.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int textLeft = 50;
constexpr int right = 16;
constexpr int timeWidth = 46;

QRectF nameRoom(const QRectF &row) { return {row.left() + textLeft, row.top() + 6, row.width() - textLeft - right - timeWidth, 20}; }
QRectF resultRoom(const QRectF &row) { return {row.left() + textLeft, row.top() + 25, row.width() - textLeft - right, 18}; }

FaceLook lookOfEnded(const CallSummary &call)
{
    if (!isOver(call.status))
        return {Tone::Warning, u"circle-question-mark"_s};
    return isCritical(call) ? FaceLook{Tone::Danger, u"octagon-alert"_s} : lookOf(faceOf(call));
}

} // namespace

EndedRowDelegate::EndedRowDelegate(LiveList &list) : QAbstractItemDelegate(&list), m_list(list) {}

void EndedRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const EndedCallsModel *>(index.model());
    const CallSummary *call = model ? model->at(index.row()) : nullptr;
    if (!call)
        return;
    const Tokens &t = tokens();
    const QRectF row(option.rect);
    const bool chosen = option.state & QStyle::State_Selected && m_list.hasFocus();
    painter->save();
    painter->setClipRect(option.rect);
    if (chosen || m_list.hoveredRow() == index.row())
        painter->fillRect(option.rect.adjusted(4, 1, -4, -1), chosen ? t.selection : t.hover);
    if (index.row() + 1 < model->rowCount())
        painter->fillRect(QRectF(row.left() + textLeft, row.bottom() - 1, row.width() - textLeft - 1, 1), t.divider);
    const FaceLook look = lookOfEnded(*call);
    const ToneInks inks = inksOf(look.tone);
    roundRect(*painter, QRectF(row.left() + 14, row.top() + 12, 26, 26), 13, t.*inks.tint);
    drawSymbol(*painter, look.symbol, QRectF(row.left() + 19.5, row.top() + 17.5, 15, 15), t.*inks.ink);
    drawText(*painter, nameRoom(row), FontRole::BodyMedium, t.text, index.data().toString());
    drawTabular(*painter, QRectF(row.right() - right - timeWidth, row.top() + 6, timeWidth, 20), FontRole::Caption, t.text2,
                index.data(EndedCallsModel::TimeRole).toString(), Qt::AlignRight);
    drawText(*painter, resultRoom(row), FontRole::Caption, t.text2, index.data(EndedCallsModel::ResultRole).toString());
    if (chosen && m_list.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(*painter, option.rect.adjusted(4, 1, -4, -2), t, 4);
    painter->restore();
}

QSize EndedRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

bool EndedRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QAbstractItemDelegate::helpEvent(event, view, option, index);
    const QString name = index.data().toString();
    const QString result = index.data(EndedCallsModel::ResultRole).toString();
    QStringList elided;
    if (metricsOf(FontRole::BodyMedium).horizontalAdvance(name) > nameRoom(option.rect).width())
        elided.append(name);
    if (metricsOf(FontRole::Caption).horizontalAdvance(result) > resultRoom(option.rect).width())
        elided.append(result);
    QToolTip::showText(event->globalPos(), tipOf(elided.join(u'\n')), view);
    return true;
}

} // namespace askpro::ui
