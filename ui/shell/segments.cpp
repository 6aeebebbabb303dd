#include "ui/shell/segments.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>

namespace askpro::ui {

namespace {

class Segment final : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override { return {qCeil(metricsOf(FontRole::BodyMedium).horizontalAdvance(text())) + 24, 26}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        if (isChecked())
            roundRect(painter, rect(), 5, t.dark ? t.hover : t.surface, t.softBorder);
        drawText(painter, rect(), FontRole::BodyMedium, isChecked() || underMouse() ? t.text : t.text2, text(), Qt::AlignHCenter);
        drawFocus(painter, *this, 5);
    }
};

} // namespace

Segments::Segments(int choices, QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    for (int choice = 0; choice < choices; ++choice) {
        auto *segment = new Segment(this);
        m_buttons->addButton(segment, choice);
        layout->addWidget(segment);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::setTexts(const QStringList &texts, const QString &accessibleName)
{
    setAccessibleName(accessibleName);
    for (int choice = 0; choice < texts.size(); ++choice) {
        QAbstractButton *segment = m_buttons->button(choice);
        segment->setText(texts.at(choice));
        segment->setAccessibleName(accessibleName + QLatin1String(": ") + texts.at(choice));
        segment->updateGeometry();
    }
}

void Segments::choose(int choice)
{
    m_buttons->button(choice)->setChecked(true);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    roundRect(painter, rect(), 7, tokens().neutralTint);
}

} // namespace askpro::ui
