#include "ui/common/toast.h"

#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/theme/calmstyle.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace askpro::ui {

Toast::Toast(QWidget *parent) : QWidget(parent), m_text(new Label(FontRole::BodyMedium, &Tokens::onInverse, this)), m_action(new QPushButton(this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_action->setObjectName(u"toastAction"_s);
    setButtonWeight(m_action, ButtonWeight::Secondary);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(16);
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    m_time.setSingleShot(true);
    m_time.setInterval(8s);
    connect(&m_time, &QTimer::timeout, this, &Toast::leave);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT acted();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::show(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setFixedHeight(48);
    adjustSize();
    place();
    setVisible(true);
    raise();
    m_time.start();
    QAccessibleEvent announced(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void Toast::leave()
{
    if (underMouse() || m_action->hasFocus())
        return m_time.start();
    hide();
}

void Toast::place()
{
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 20);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    roundRect(painter, rect(), 8, tokens().inverse);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace askpro::ui
