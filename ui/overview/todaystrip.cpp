#include "ui/overview/todaystrip.h"

#include "ui/common/banner.h"
#include "ui/common/painting.h"
#include "ui/overview/figurebutton.h"

#include <QBoxLayout>
#include <QEvent>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace askpro::ui {

namespace {

constexpr std::array names{"todayCalls"_L1, "weekCalls"_L1, "todayDuration"_L1, "todayBooking"_L1, "todayPositive"_L1};
static_assert(names.size() == todayFigures);

} // namespace

TodayStrip::TodayStrip(QWidget *parent) : Panel(&Tokens::surface, parent), m_failure(new Banner(u"octagon-alert"_s, this))
{
    setCard(10);
    setObjectName(u"todayStrip"_s);
    m_failure->setObjectName(u"todayFailure"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i] = new FigureButton(i > 0, this);
        m_figures[i]->setObjectName(names[i]);
        row->addWidget(m_figures[i], 1);
        connect(m_figures[i], &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(TodayFigure(i)); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_failure);
    connect(m_failure, &Banner::acted, this, &TodayStrip::retryWanted);
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { setStale(true); });
    clear();
}

void TodayStrip::await()
{
    if (!m_patience.isActive())
        m_patience.start();
}

void TodayStrip::show(const core::TodayFigures &figures, const Formats &formats)
{
    m_patience.stop();
    m_failure->setVisible(false);
    const QString explained = tipOf(
        tr("Compared up to the same time of day. Counted are inbound calls that are over and belong to a branch, without test calls."));
    for (size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i]->show(textOf(TodayFigure(i), figures, formats));
        m_figures[i]->setToolTip(explained);
    }
    setStale(false);
}

void TodayStrip::showFailure(const QString &text)
{
    m_patience.stop();
    m_failure->setText(text, tr("Try again"));
    m_failure->setVisible(true);
    setStale(true);
}

void TodayStrip::clear()
{
    m_patience.stop();
    m_failure->setVisible(false);
    for (FigureButton *figure : m_figures) {
        figure->setAwaited();
        figure->setAccessibleName(tr("Figure of today, not read yet"));
    }
}

void TodayStrip::setNarrow(bool narrow)
{
    m_figures[size_t(TodayFigure::Booking)]->setVisible(!narrow);
}

void TodayStrip::setStale(bool stale)
{
    for (FigureButton *figure : m_figures)
        figure->setStale(stale);
}

void TodayStrip::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_figures[0]->isEnabled())
        clear();
}

} // namespace askpro::ui
