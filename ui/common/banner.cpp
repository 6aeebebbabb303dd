#include "ui/common/banner.h"

#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/theme/calmstyle.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace askpro::ui {

Banner::Banner(QString symbol, QWidget *parent)
    : QWidget(parent), m_symbol(std::move(symbol)), m_text(new Label(FontRole::BodyMedium, &Tokens::text, this)), m_action(new QPushButton(this))
{
    setFixedHeight(44);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setElided(true);
    m_action->setObjectName(u"bannerAction"_s);
    setButtonWeight(m_action, ButtonWeight::Link);
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(44, 0, 8, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
}

void Banner::setText(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().warningTint);
    drawSymbol(painter, m_symbol, QRectF(16, (height() - 17) / 2, 17, 17), tokens().warning);
}

} // namespace askpro::ui
