#include "ui/shell/statusbar.h"

#include "ui/common/focus.h"
#include "ui/common/formats.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/statussource.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace askpro::ui {

class StatusBar::Connection final : public QWidget
{
public:
    explicit Connection(QWidget *parent) : QWidget(parent) { setFocusPolicy(Qt::TabFocus); }

    void show(Tone tone, const QString &symbol, const QString &text)
    {
        m_tone = tone;
        m_symbol = symbol;
        m_text = text;
        setAccessibleName(text);
        setFixedSize(qCeil(metricsOf(FontRole::Caption).horizontalAdvance(text)) + 22, 20);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        drawSymbol(painter, m_symbol, QRectF(0, 3, 14, 14), t.*inksOf(m_tone).ink);
        drawText(painter, QRectF(20, 0, width() - 20, height()), FontRole::Caption, t.text2, m_text);
        drawFocus(painter, *this, 4);
    }

private:
    Tone m_tone = Tone::Neutral;
    QString m_symbol;
    QString m_text;
};

StatusBar::StatusBar(StatusSource &source, const Formats &formats, QWidget *parent)
    : Panel(&Tokens::sidebar, parent), m_source(source), m_formats(formats), m_connection(new Connection(this)),
      m_listener(new Label(FontRole::Caption, &Tokens::text2, this)), m_retell(new Label(FontRole::Caption, &Tokens::text2, this)),
      m_calcom(new Label(FontRole::Caption, &Tokens::text2, this)), m_queue(new Label(FontRole::Caption, &Tokens::text2, this)),
      m_figures(new Label(FontRole::Caption, &Tokens::text2, this))
{
    setFixedHeight(28);
    setLines(Qt::TopEdge);
    setObjectName(u"statusBar"_s);
    m_connection->setObjectName(u"statusConnection"_s);
    m_listener->setObjectName(u"statusListener"_s);
    m_retell->setObjectName(u"statusEvent"_s);
    m_calcom->setObjectName(u"statusCalcom"_s);
    m_queue->setObjectName(u"statusQueue"_s);
    m_figures->setObjectName(u"statusFigures"_s);
    m_listener->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(18);
    layout->addWidget(m_connection);
    layout->addWidget(m_retell);
    layout->addWidget(m_calcom);
    layout->addWidget(m_queue);
    layout->addWidget(m_listener, 1);
    layout->addStretch(); // where the listener is hidden
    layout->addWidget(m_figures);
    connect(&source, &StatusSource::changed, this, &StatusBar::present);
    present();
}

void StatusBar::setFigures(const std::optional<models::Instant> &at)
{
    m_figuresAt = at;
    present();
}

void StatusBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    present();
}

void StatusBar::focusMain()
{
    m_connection->setFocus(Qt::ShortcutFocusReason);
}

void StatusBar::present()
{
    const DeskStatus status = m_source.status();
    presentConnection(status);
    m_retell->setText(status.lastRetellEvent ? u"Retell %1"_s.arg(m_formats.moment(*status.lastRetellEvent)) : tr("No event from Retell yet"));
    m_calcom->setText(status.lastCalcomEvent ? u"Cal.com %1"_s.arg(m_formats.moment(*status.lastCalcomEvent)) : QString());
    m_queue->setText(tr("%n event(s) in the queue", nullptr, int(status.queued)));
    m_figures->setText(m_figuresAt ? tr("Figures from %1 \u00b7 F5 refreshes").arg(m_formats.time(*m_figuresAt, {})) : QString());
    m_calcom->setVisible(!m_narrow && status.lastCalcomEvent.has_value());
    m_queue->setVisible(!m_narrow || status.queued > 0);
    m_listener->setVisible(!m_narrow || status.listener == DeskStatus::Listener::Failed);
    m_figures->setVisible(m_figuresAt.has_value());
}

void StatusBar::presentConnection(const DeskStatus &status)
{
    switch (status.database) {
    case DeskStatus::Database::Connecting: m_connection->show(Tone::Neutral, u"hourglass"_s, tr("Connecting")); break;
    case DeskStatus::Database::Connected: m_connection->show(Tone::Success, u"circle-check"_s, tr("Connected")); break;
    case DeskStatus::Database::Lost: m_connection->show(Tone::Warning, u"wifi-off"_s, tr("No connection")); break;
    }
    switch (status.listener) {
    case DeskStatus::Listener::Off: m_listener->setText(tr("Listener off")); break;
    case DeskStatus::Listener::Here: m_listener->setText(tr("Listener %1").arg(status.listenerAddress)); break;
    case DeskStatus::Listener::Elsewhere: m_listener->setText(tr("Listener runs in another process")); break;
    case DeskStatus::Listener::Failed: m_listener->setText(tr("Listener stopped: %1").arg(status.listenerProblem)); break;
    }
    m_listener->setInk(status.listener == DeskStatus::Listener::Failed ? &Tokens::danger : &Tokens::text2);
}

void StatusBar::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        present();
}

} // namespace askpro::ui
