#include "ui/calls/transcriptview.h"

#include "ui/common/painting.h"

#include <QEvent>
#include <QPainter>
#include <QPaintEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr qreal gutter = 52;
constexpr qreal speakerHeight = 18;
constexpr qreal lineHeight = 20;
constexpr qreal gap = 12;

QString timeOf(const Utterance &utterance)
{
    if (!utterance.startS)
        return {};
    const int seconds = int(*utterance.startS);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

struct SpeakerLook
{
    QString symbol;
    Ink ink;
};

SpeakerLook lookOf(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Agent: return {u"bot"_s, &Tokens::accentText};
    case Speaker::User: return {u"user"_s, &Tokens::text2};
    case Speaker::TransferTarget: return {u"phone-forwarded"_s, &Tokens::text2};
    case Speaker::ToolCall:
    case Speaker::ToolResult: return {u"wrench"_s, &Tokens::text3};
    case Speaker::Other: return {u"user"_s, &Tokens::text3};
    }
    Q_UNREACHABLE();
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TranscriptView::show(const QList<Utterance> &utterances, const QString &caller)
{
    m_caller = caller;
    m_turns.clear();
    for (const Utterance &utterance : utterances) {
        if (utterance.speaker == Speaker::ToolResult)
            continue;
        Turn turn;
        turn.utterance = utterance;
        turn.time = timeOf(utterance);
        turn.text = std::make_unique<QTextLayout>(utterance.speaker == Speaker::ToolCall ? QString() : utterance.text, fontOf(FontRole::Body));
        m_turns.push_back(std::move(turn));
    }
    name();
    m_width = 0;
    lay(width());
    updateGeometry();
    update();
}

int TranscriptView::heightForWidth(int width) const
{
    const_cast<TranscriptView *>(this)->lay(width);
    return int(std::ceil(m_height));
}

QSize TranscriptView::sizeHint() const
{
    return {300, heightForWidth(qMax(200, width()))};
}

void TranscriptView::lay(qreal width)
{
    if (width == m_width || width <= 0)
        return;
    m_width = width;
    qreal y = 0;
    for (Turn &turn : m_turns) {
        turn.top = y;
        qreal height = speakerHeight;
        turn.text->beginLayout();
        for (QTextLine line = turn.text->createLine(); line.isValid() && !turn.text->text().isEmpty(); line = turn.text->createLine()) {
            line.setLineWidth(width - gutter);
            line.setPosition({0, height});
            height += lineHeight;
        }
        turn.text->endLayout();
        turn.height = height;
        y += height + gap;
    }
    m_height = y;
}

/// Speakers in the words of the language; also what a screen reader reads.
void TranscriptView::name()
{
    QStringList spoken;
    for (Turn &turn : m_turns) {
        switch (turn.utterance.speaker) {
        case Speaker::Agent: turn.speaker = tr("Assistant"); break;
        case Speaker::User: turn.speaker = m_caller.isEmpty() ? tr("Caller") : m_caller; break;
        case Speaker::TransferTarget: turn.speaker = tr("Transferred to"); break;
        case Speaker::ToolCall:
        case Speaker::ToolResult: turn.speaker = turn.utterance.toolName; break;
        case Speaker::Other: turn.speaker = tr("Other voice"); break;
        }
        spoken.append(u"%1: %2"_s.arg(turn.speaker, turn.text->text()));
    }
    setAccessibleName(tr("Transcript"));
    setAccessibleDescription(spoken.join(u'\n'));
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (const Turn &turn : m_turns) {
        if (turn.top + turn.height >= event->rect().top() && turn.top <= event->rect().bottom())
            paintTurn(painter, turn);
    }
}

void TranscriptView::paintTurn(QPainter &painter, const Turn &turn) const
{
    const Tokens &t = tokens();
    const SpeakerLook look = lookOf(turn.utterance.speaker);
    drawTabular(painter, QRectF(0, turn.top, gutter - 18, speakerHeight), FontRole::Caption, t.text2, turn.time, Qt::AlignRight);
    drawSymbol(painter, look.symbol, QRectF(gutter, turn.top + 2, 14, 14), t.*look.ink);
    drawText(painter, QRectF(gutter + 19, turn.top, m_width - gutter - 19, speakerHeight), FontRole::CaptionStrong, t.*look.ink, turn.speaker);
    painter.setPen(t.text);
    turn.text->draw(&painter, QPointF(gutter, turn.top));
}

void TranscriptView::resizeEvent(QResizeEvent *)
{
    lay(width());
}

void TranscriptView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        name();
        update();
    }
}

} // namespace askpro::ui
