#pragma once

#include "ui/common/globalfilter.h"

#include <QFrame>

class QCalendarWidget;
class QPushButton;

namespace askpro::ui {

class Label;

/// Two calendars for a first and a last day. Weeks begin on Monday and are numbered.
class DateRangePopup final : public QFrame
{
    Q_OBJECT

public:
    explicit DateRangePopup(QWidget *parent);

    /// Below the global point. `today` is the last day that can be chosen.
    void open(const QPoint &at, const DayRange &days, QDate today, const QLocale &locale);

Q_SIGNALS:
    void chosen(const askpro::ui::DayRange &days);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void keepOrder();

    Label *m_fromTitle;
    Label *m_toTitle;
    QCalendarWidget *m_from;
    QCalendarWidget *m_to;
    QPushButton *m_cancel;
    QPushButton *m_apply;
};

} // namespace askpro::ui
