#include "ui/live/livecarddelegate.h"

#include "ui/common/painting.h"
#include "ui/live/livecallsmodel.h"
#include "ui/live/livelist.h"
#include "ui/theme/calmcontrols.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int gap = 10;
constexpr int textLeft = 38;
constexpr int right = 14;
constexpr int durationWidth = 62;

QRectF nameRoom(const QRectF &card) { return {card.left() + textLeft, card.top() + 11, card.width() - textLeft - right - durationWidth, 22}; }
QRectF originRoom(const QRectF &card) { return {card.left() + textLeft, card.top() + 33, card.width() - textLeft - right, 18}; }

/// The assistant does something besides talking.
bool isBusy(CallPhase phase)
{
    return phase != CallPhase::Ringing && phase != CallPhase::Greeting && phase != CallPhase::Talking;
}

void paintDot(QPainter &painter, const QRectF &card)
{
    const Tokens &t = tokens();
    const QPointF centre(card.left() + 20, card.top() + 22);
    roundRect(painter, QRectF(centre.x() - 8, centre.y() - 8, 16, 16), 8, t.successTint);
    roundRect(painter, QRectF(centre.x() - 5, centre.y() - 5, 10, 10), 5, t.successFill);
}

/// The assistant above the line, the caller below it: the lanes tell them apart without their colours.
void paintSpeech(QPainter &painter, const QPointF &left, const QList<SpeechBar> &speech)
{
    constexpr qreal most = 10;
    const Tokens &t = tokens();
    qreal x = left.x();
    for (const SpeechBar &bar : speech) {
        const qreal height = qMax(3.0, most * bar.share);
        const qreal top = bar.assistant ? left.y() - height : left.y() + 1;
        roundRect(painter, QRectF(x, top, 4, height), 2, t.chart[bar.assistant ? 0 : 1]);
        x += 6;
    }
}

} // namespace

LiveCardDelegate::LiveCardDelegate(LiveList &list) : QAbstractItemDelegate(&list), m_list(list) {}

QRect LiveCardDelegate::durationRoom(int width)
{
    return {width - right - durationWidth, 11, durationWidth, 22};
}

void LiveCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const LiveCallsModel *>(index.model());
    const LiveCall *live = model ? model->at(index.row()) : nullptr;
    if (!live)
        return;
    const Tokens &t = tokens();
    const QRectF card = QRectF(option.rect).adjusted(0, 0, 0, -gap);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (selected)
        roundRect(*painter, card, 10, t.surface, t.accentText, 2);
    else
        roundRect(*painter, card, 10, t.surface, m_list.hoveredRow() == index.row() ? t.ctl : t.border);
    paintDot(*painter, card);
    drawText(*painter, nameRoom(card), FontRole::BodyStrong, t.text, index.data().toString());
    drawTabular(*painter, QRectF(durationRoom(option.rect.width())).translated(option.rect.topLeft()), FontRole::BodyStrong, t.text,
                index.data(LiveCallsModel::DurationRole).toString(), Qt::AlignRight);
    drawText(*painter, originRoom(card), FontRole::Caption, t.text2, index.data(LiveCallsModel::OriginRole).toString());
    paintSpeech(*painter, {card.left() + textLeft, card.top() + 70}, live->speech);
    const QString phase = index.data(LiveCallsModel::PhaseRole).toString();
    const Tone tone = isBusy(live->phase) ? Tone::Accent : Tone::Neutral;
    const qreal width = drawBadge(nullptr, {}, tone, {}, phase);
    drawBadge(painter, {card.right() - right - width, card.top() + 59}, tone, {}, phase);
    if (selected && m_list.hasFocus() && m_list.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(*painter, card.toRect().adjusted(3, 3, -3, -3), t, 7);
    painter->restore();
}

QSize LiveCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

bool LiveCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QAbstractItemDelegate::helpEvent(event, view, option, index);
    const QString name = index.data().toString();
    const QString origin = index.data(LiveCallsModel::OriginRole).toString();
    QStringList elided;
    if (metricsOf(FontRole::BodyStrong).horizontalAdvance(name) > nameRoom(option.rect).width())
        elided.append(name);
    if (metricsOf(FontRole::Caption).horizontalAdvance(origin) > originRoom(option.rect).width())
        elided.append(origin);
    QToolTip::showText(event->globalPos(), tipOf(elided.join(u'\n')), view);
    return true;
}

} // namespace askpro::ui
