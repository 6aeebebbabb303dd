#include "ui/common/choicebutton.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::ui {

ChoiceButton::ChoiceButton(QWidget *parent) : QPushButton(parent), m_popup(new ChoicePopup(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { m_popup->open(m_title, m_choices, m_value, mapToGlobal(QPoint(0, height() + 4))); });
    connect(m_popup, &ChoicePopup::chosen, this, [this](const QVariant &value) {
        setValue(value);
        Q_EMIT chosen(value);
    });
}

void ChoiceButton::setChoices(const QString &title, const QList<Choice> &choices)
{
    m_title = title;
    m_choices = choices;
    present();
    updateGeometry();
}

void ChoiceButton::setValue(const QVariant &value)
{
    m_value = value;
    present();
}

void ChoiceButton::present()
{
    const auto found = std::ranges::find(m_choices, m_value, &Choice::value);
    setText(m_title);
    setAccessibleName(found == m_choices.end() ? m_title : u"%1: %2"_s.arg(m_title, found->text));
    update();
}

QSize ChoiceButton::sizeHint() const
{
    return {qCeil(metricsOf(FontRole::BodyMedium).horizontalAdvance(m_title)) + 44, 32};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool active = m_value.isValid();
    const bool hovered = underMouse() || isDown();
    roundRect(painter, rect(), 6, active ? t.accentTint : hovered ? t.hover : t.dark ? t.surface2 : t.surface, active ? t.accentText : t.softBorder);
    drawText(painter, QRectF(10, 0, width() - 38, height()), FontRole::BodyMedium, active ? t.accentText : t.text, m_title);
    drawSymbol(painter, u"chevron-down"_s, QRectF(width() - 26, 9, 15, 15), active ? t.accentText : t.text2);
    drawFocus(painter, *this);
}

} // namespace askpro::ui
