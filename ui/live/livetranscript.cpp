#include "ui/live/livetranscript.h"

#include "ui/calls/transcriptview.h"
#include "ui/common/painting.h"
#include "ui/live/livecall.h"
#include "ui/theme/calmstyle.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

/// The assistant is about to answer.
class LiveTranscript::TypingDots final : public QWidget
{
public:
    explicit TypingDots(QWidget *parent) : QWidget(parent) { setFixedHeight(16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int left = 52; // where the text of the turns begins
        QPainter painter(this);
        const Tokens &t = tokens();
        const QColor inks[]{t.softBorder, t.ctl, t.text3};
        for (int i = 0; i < 3; ++i)
            roundRect(painter, QRectF(left + i * 10, 4, 6, 6), 3, inks[i]);
    }
};

/// Whether the end is followed, and how to change that.
class LiveTranscript::Footer final : public QWidget
{
public:
    explicit Footer(QWidget *parent) : QWidget(parent)
    {
        setObjectName(u"liveFollow"_s);
        setFixedHeight(28);
    }

    void show(const QString &text)
    {
        m_text = text;
        setAccessibleName(text);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawSymbol(painter, u"arrow-down-to-line"_s, QRectF(0, 7, 15, 15), tokens().text2);
        drawText(painter, QRectF(24, 0, width() - 24, height()), FontRole::Caption, tokens().text2, m_text);
    }

private:
    QString m_text;
};

LiveTranscript::LiveTranscript(QWidget *parent)
    : QWidget(parent), m_earlierLink(new QPushButton(this)), m_view(new TranscriptView(this)), m_dots(new TypingDots(this)), m_footer(new Footer(this))
{
    m_earlierLink->setObjectName(u"liveEarlier"_s);
    setButtonWeight(m_earlierLink, ButtonWeight::Link);
    m_view->setObjectName(u"liveTranscript"_s);
    m_dots->setObjectName(u"liveDots"_s);
    m_dots->setVisible(false);
    m_view->setFrameShape(QFrame::NoFrame);
    setFocusProxy(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_earlierLink, 0, Qt::AlignLeft);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_dots);
    layout->addWidget(m_footer);

    const QScrollBar *bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &LiveTranscript::place);
    connect(bar, &QScrollBar::rangeChanged, this, &LiveTranscript::keepEnd);
    connect(m_earlierLink, &QPushButton::clicked, this, &LiveTranscript::wholeWanted);
    retranslate();
}

void LiveTranscript::show(const LiveCall &live, const QString &caller)
{
    const bool another = live.call.id != m_call;
    m_call = live.call.id;
    m_dots->setVisible(live.awaitsAssistant);
    m_newest = live.call.utterances;
    m_evidence = live.evidence;
    m_newestCaller = caller;
    if (m_earlier != live.earlierTurns) {
        m_earlier = live.earlierTurns;
        retranslate();
    }
    if (another)
        return followEnd();
    if (m_follows)
        showNewest();
}

void LiveTranscript::followEnd()
{
    m_follows = true;
    showNewest();
    keepEnd();
    retranslate();
}

void LiveTranscript::showNewest()
{
    if (m_newest == m_shown && m_newestCaller == m_caller)
        return;
    m_shown = m_newest;
    m_caller = m_newestCaller;
    m_moving = true; // the bar moves because the text grows
    m_view->show(m_shown, m_evidence, m_caller);
    m_moving = false;
}

/// Where the reader moves the bar decides whether the end is followed.
void LiveTranscript::place(int value)
{
    constexpr int near = 4;
    const bool atEnd = value >= m_view->verticalScrollBar()->maximum() - near;
    if (m_moving || atEnd == m_follows)
        return;
    if (atEnd)
        return followEnd();
    m_follows = false;
    retranslate();
}

void LiveTranscript::keepEnd()
{
    if (!m_follows)
        return;
    m_moving = true;
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    m_moving = false;
}

void LiveTranscript::retranslate()
{
    m_dots->setAccessibleName(tr("The assistant is about to answer."));
    m_earlierLink->setText(tr("The first %n turn(s) are on the call's page", nullptr, int(m_earlier)));
    m_earlierLink->setVisible(m_earlier > 0);
    m_footer->show(m_follows ? tr("Follows the conversation. Scrolling pauses, End resumes.") : tr("Paused. End follows the conversation again."));
}

void LiveTranscript::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
