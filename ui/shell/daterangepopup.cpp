#include "ui/shell/daterangepopup.h"

#include "ui/common/label.h"
#include "ui/theme/calmcontrols.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

QCalendarWidget *makeCalendar(const QString &objectName, QWidget *parent)
{
    auto *calendar = new QCalendarWidget(parent);
    calendar->setObjectName(objectName);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setGridVisible(false);
    // Weekends are days like others; red says that something is wrong.
    QTextCharFormat plain;
    plain.setForeground(QBrush());
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    return calendar;
}

} // namespace

DateRangePopup::DateRangePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_fromTitle(new Label(FontRole::CaptionStrong, &Tokens::text2, this)),
      m_toTitle(new Label(FontRole::CaptionStrong, &Tokens::text2, this)), m_from(makeCalendar(u"firstDay"_s, this)), m_to(makeCalendar(u"lastDay"_s, this)),
      m_cancel(new QPushButton(this)), m_apply(new QPushButton(this))
{
    setObjectName(u"dateRange"_s);
    m_apply->setObjectName(u"applyDays"_s);
    setButtonWeight(m_apply, ButtonWeight::Primary);
    setButtonWeight(m_cancel, ButtonWeight::Secondary);
    m_fromTitle->setBuddy(m_from);
    m_toTitle->setBuddy(m_to);
    auto *days = new QGridLayout;
    days->setHorizontalSpacing(16);
    days->addWidget(m_fromTitle, 0, 0);
    days->addWidget(m_toTitle, 0, 1);
    days->addWidget(m_from, 1, 0);
    days->addWidget(m_to, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addLayout(days);
    layout->addLayout(buttons);

    connect(m_from, &QCalendarWidget::selectionChanged, this, &DateRangePopup::keepOrder);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT chosen({m_from->selectedDate(), m_to->selectedDate()});
    });
    retranslate();
}

void DateRangePopup::open(const QPoint &at, const DayRange &days, QDate today, const QLocale &locale)
{
    for (QCalendarWidget *calendar : {m_from, m_to}) {
        calendar->setLocale(locale);
        calendar->setMinimumDate(QDate(2000, 1, 1));
        calendar->setMaximumDate(today);
    }
    m_to->setSelectedDate(days.to.isValid() ? days.to : today);
    m_from->setSelectedDate(days.from.isValid() ? days.from : today);
    adjustSize();
    move(at - QPoint(width(), 0));
    show();
    m_from->setFocus(Qt::PopupFocusReason);
}

/// A last day before the first one cannot be chosen.
void DateRangePopup::keepOrder()
{
    m_to->setMinimumDate(m_from->selectedDate());
}

void DateRangePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFloatingPanel(painter, rect(), tokens());
}

void DateRangePopup::retranslate()
{
    setAccessibleName(tr("First and last day"));
    m_fromTitle->setText(tr("First day"));
    m_toTitle->setText(tr("Last day"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Show these days"));
}

void DateRangePopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
