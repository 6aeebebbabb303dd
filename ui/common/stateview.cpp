#include "ui/common/stateview.h"

#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/theme/calmstyle.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace askpro::ui {

class StateView::Disc final : public QWidget
{
public:
    explicit Disc(QWidget *parent) : QWidget(parent) { setFixedSize(52, 52); }

    Tone tone = Tone::Neutral;
    QString symbol;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ToneInks inks = inksOf(tone);
        roundRect(painter, rect(), 26, tokens().*inks.tint);
        drawSymbol(painter, symbol, QRectF(15, 15, 22, 22), tokens().*inks.ink);
    }
};

StateView::StateView(QWidget *parent)
    : QWidget(parent), m_disc(new Disc(this)), m_title(new Label(FontRole::Heading, &Tokens::text, this)),
      m_text(new Label(FontRole::Body, &Tokens::text2, this)), m_action(new QPushButton(this)), m_second(new QPushButton(this))
{
    m_title->setObjectName(u"stateTitle"_s);
    m_action->setObjectName(u"stateAction"_s);
    m_second->setObjectName(u"stateSecondAction"_s);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(200);
    m_text->setMaximumWidth(380);
    setButtonWeight(m_action, ButtonWeight::Secondary);
    setButtonWeight(m_second, ButtonWeight::Link);
    connect(m_action, &QPushButton::clicked, this, &StateView::acted);
    connect(m_second, &QPushButton::clicked, this, &StateView::actedSecond);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_second);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(m_disc, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_text, 1);
    line->addStretch();
    layout->addLayout(line);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addStretch(3);
}

void StateView::show(const Face &face)
{
    m_disc->tone = face.tone;
    m_disc->symbol = face.symbol;
    m_disc->update();
    m_title->setText(face.title);
    m_text->setText(face.text);
    m_action->setText(face.action);
    m_action->setVisible(!face.action.isEmpty());
    m_second->setText(face.secondAction);
    m_second->setVisible(!face.secondAction.isEmpty());
}

} // namespace askpro::ui
