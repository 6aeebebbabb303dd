#include "ui/calls/newcallspill.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace askpro::ui {

NewCallsPill::NewCallsPill(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"newCallsPill"_s);
    setCursor(Qt::PointingHandCursor);
    parent->installEventFilter(this);
    setVisible(false);
}

void NewCallsPill::add(int calls)
{
    m_calls += calls;
    present();
    setVisible(true);
    raise();
}

void NewCallsPill::clear()
{
    m_calls = 0;
    setVisible(false);
}

QSize NewCallsPill::sizeHint() const
{
    return {qRound(metricsOf(FontRole::BodyMedium).horizontalAdvance(text())) + 48, 32};
}

void NewCallsPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    roundRect(painter, rect(), 16, underMouse() ? t.accentHover : t.accent);
    drawSymbol(painter, u"arrow-up"_s, QRectF(14, 8, 16, 16), t.onAccent);
    drawText(painter, QRectF(36, 0, width() - 46, height()), FontRole::BodyMedium, t.onAccent, text());
    drawFocus(painter, *this, 16);
}

void NewCallsPill::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        present();
}

bool NewCallsPill::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QAbstractButton::eventFilter(watched, event);
}

void NewCallsPill::present()
{
    setText(tr("%n new call(s)", nullptr, m_calls));
    setAccessibleName(text());
    resize(sizeHint());
    place();
    update();
}

void NewCallsPill::place()
{
    move((parentWidget()->width() - width()) / 2, 44);
}

} // namespace askpro::ui
