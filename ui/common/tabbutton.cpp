#include "ui/common/tabbutton.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr double padding = 11;

} // namespace

TabButton::TabButton(Tab tab, QWidget *parent) : QAbstractButton(parent), m_tab(std::move(tab))
{
    setObjectName(u"tab-"_s + m_tab.id);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setTab(m_tab);
    connect(this, &QAbstractButton::toggled, this, [this](bool current) { setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus); });
    setFocusPolicy(Qt::ClickFocus);
}

void TabButton::setTab(const Tab &tab)
{
    m_tab = tab;
    setText(tab.text);
    setAccessibleName(spoken());
    updateGeometry();
    update();
}

void TabButton::setCount(const QString &written)
{
    m_count = written;
    setTab(m_tab);
}

QString TabButton::spoken() const
{
    return m_count.isEmpty() ? m_tab.text : u"%1, %2"_s.arg(m_tab.text, m_count);
}

QSize TabButton::sizeHint() const
{
    return {qCeil(2 * padding + textWidth() + (m_count.isEmpty() ? 0 : 7 + pillWidth())), 36};
}

void TabButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const QColor &ink = isChecked() || underMouse() ? t.text : t.text2;
    drawText(painter, QRectF(padding, 0, textWidth() + 2, height() - 2), FontRole::BodyMedium, ink, m_tab.text);
    if (!m_count.isEmpty()) {
        const ToneInks inks = inksOf(m_tab.tone);
        const QRectF pill(padding + textWidth() + 7, (height() - 20) / 2, pillWidth(), 18);
        roundRect(painter, pill, 9, t.*inks.tint);
        drawText(painter, pill, FontRole::CaptionStrong, t.*inks.ink, m_count, Qt::AlignHCenter);
    }
    if (isChecked())
        painter.fillRect(QRectF(padding, height() - 3, width() - 2 * padding, 3), t.accentText);
    drawFocus(painter, *this);
}

void TabButton::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (by == 0)
        return QAbstractButton::keyPressEvent(event);
    Q_EMIT stepped(by);
}

double TabButton::textWidth() const
{
    return metricsOf(FontRole::BodyMedium).horizontalAdvance(m_tab.text);
}

double TabButton::pillWidth() const
{
    return qMax(18.0, metricsOf(FontRole::CaptionStrong).horizontalAdvance(m_count) + 12);
}

} // namespace askpro::ui
