#include "ui/overview/overviewpage.h"

#include "services/core/events/eventhub.h"
#include "ui/common/banner.h"
#include "ui/common/barchart.h"
#include "ui/common/formats.h"
#include "ui/common/linechart.h"
#include "ui/overview/chartcard.h"
#include "ui/overview/overviewfeed.h"
#include "ui/overview/todaystrip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int marginPx = 24;
constexpr int gapPx = 14;
constexpr int narrowGapPx = 12;
constexpr int narrowChartPx = 300;

constexpr int fewestPoints = 5;
constexpr qint64 fewestCalls = 10;

QColor answeredInk(const Tokens &t) { return t.chart[0]; }
QColor missedInk(const Tokens &t) { return t.dangerFill; }
QColor beforeInk(const Tokens &t) { return t.chart[5]; }

QByteArray zoneOf(const QList<core::BranchEntry> &branches)
{
    return branches.isEmpty() ? QByteArray() : branches.first().zone;
}

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : PageView(parent), m_formats(context.formats), m_feed(new OverviewFeed(context.jobs, context.hub, context.clock, context.formats, this)),
      m_banner(new Banner(u"wifi-off"_s, this)), m_scroll(new QScrollArea(this))
{
    setObjectName(u"overviewPage"_s);
    m_banner->setObjectName(u"overviewBanner"_s);
    m_banner->setVisible(false);
    auto *body = new Panel(&Tokens::bg, m_scroll);
    m_strip = new TodayStrip(body);
    m_hours = new BarChart({answeredInk, missedInk}, body);
    m_course = new LineChart(body);
    m_hoursCard = new ChartCard(m_hours, u"hours"_s, body);
    m_courseCard = new ChartCard(m_course, u"course"_s, body);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->addWidget(m_courseCard, 3);
    m_cards->addWidget(m_hoursCard, 2);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(marginPx, gapPx, marginPx, marginPx);
    column->addWidget(m_strip);
    column->addLayout(m_cards, 1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_scroll, 1);
    connectFeed(context.hub);
    connectFigures();
    setNarrow(false);
    present();
}

void OverviewPage::connectFeed(core::EventHub &hub)
{
    connect(m_feed, &OverviewFeed::awaited, this, [this] {
        m_strip->await();
        m_hoursCard->await();
        m_courseCard->await();
    });
    connect(m_feed, &OverviewFeed::todayRead, this, [this](const core::TodayFigures &figures, Instant asOf) {
        m_today = figures;
        m_asOf = asOf;
        m_strip->show(figures, m_formats);
        presentSubtitle(); // the day may be another one
        presentProblem({});
        Q_EMIT figuresFrom(asOf);
    });
    connect(m_feed, &OverviewFeed::periodRead, this, [this](const core::PeriodFigures &figures) {
        m_period = figures;
        m_failure.reset();
        presentPeriod();
    });
    // What is known stays readable; only where nothing is known yet stands what went wrong.
    connect(m_feed, &OverviewFeed::todayFailed, this, [this](const Error &error) {
        if (m_today)
            presentProblem(error.userText);
        else
            m_strip->showFailure(error.userText);
    });
    connect(m_feed, &OverviewFeed::periodFailed, this, [this](const Error &error) {
        if (m_period)
            return presentProblem(error.userText);
        m_failure = error;
        presentPeriod();
    });
    connect(&hub, &core::EventHub::lost, this, [this] {
        m_lost = true;
        presentProblem({});
    });
    connect(&hub, &core::EventHub::restored, this, [this] {
        m_lost = false;
        presentProblem({});
    });
}

void OverviewPage::connectFigures()
{
    connect(m_strip, &TodayStrip::chosen, this, &OverviewPage::openFigure);
    connect(m_strip, &TodayStrip::retryWanted, this, &OverviewPage::refresh);
    connect(m_banner, &Banner::acted, this, &OverviewPage::refresh);
    for (ChartCard *card : {m_hoursCard, m_courseCard})
        connect(card, &ChartCard::acted, this, &OverviewPage::actOnState);
    connect(m_hours, &BarChart::chosen, this, [this](int bar, int part) {
        QMap<QString, QString> query{{u"hour"_s, QString::number(hoursShown(*m_period).first + bar)}};
        if (part == 1)
            query.insert(u"outcome"_s, wordFor(callOutcomeWords(), CallOutcome::Missed));
        Q_EMIT routeWanted({u"calls"_s, query});
    });
    connect(m_course, &LineChart::chosen, this, [this](int point) {
        const core::DayPeriod days = m_period->course.at(point).days;
        GlobalFilter filter = m_filter;
        filter.period = Period::Custom;
        filter.from = days.from;
        filter.to = days.to;
        openCalls(filter, {});
    });
}

void OverviewPage::follow(const std::optional<TenantScope> &scope, const QList<core::BranchEntry> &branches)
{
    m_filter = {};
    m_today.reset();
    m_period.reset();
    m_failure.reset();
    m_asOf = {};
    presentProblem({});
    m_strip->clear();
    m_hoursCard->clear();
    m_courseCard->clear();
    presentSubtitle();
    m_feed->follow({}, {}); // the filter of the new tenant before its first question
    m_feed->setFilter(m_filter);
    m_feed->follow(scope, zoneOf(branches));
}

void OverviewPage::setBranches(const QList<core::BranchEntry> &branches)
{
    m_feed->setZone(zoneOf(branches));
}

void OverviewPage::setGlobalFilter(const GlobalFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    presentSubtitle();
    m_feed->setFilter(filter);
    if (filter.unassigned || m_failure)
        presentPeriod();
}

void OverviewPage::setNarrow(bool narrow)
{
    const int gap = narrow ? narrowGapPx : gapPx;
    m_strip->setNarrow(narrow);
    m_cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cards->setSpacing(gap);
    m_scroll->widget()->layout()->setSpacing(gap);
    for (ChartCard *card : {m_hoursCard, m_courseCard})
        card->setMinimumHeight(narrowChartPx);
}

void OverviewPage::refresh()
{
    m_feed->refresh();
}

void OverviewPage::focusMain()
{
    m_strip->findChild<QWidget *>(u"todayCalls"_s)->setFocus(Qt::ShortcutFocusReason);
}

QVariantMap OverviewPage::memory() const
{
    return {{u"scroll"_s, m_scroll->verticalScrollBar()->value()}};
}

void OverviewPage::remember(const QVariantMap &memory)
{
    m_scroll->verticalScrollBar()->setValue(memory.value(u"scroll"_s).toInt());
}

void OverviewPage::openFigure(TodayFigure figure)
{
    GlobalFilter filter = m_filter;
    filter.period = Period::Today;
    QMap<QString, QString> query;
    if (figure == TodayFigure::Week) {
        const QDate today = m_formats.today();
        filter.period = Period::Custom;
        filter.from = today.addDays(1 - today.dayOfWeek());
        filter.to = today;
    } else if (figure == TodayFigure::Booking) {
        query.insert(u"outcome"_s, wordFor(callOutcomeWords(), CallOutcome::Booked));
    } else if (figure == TodayFigure::Positive) {
        query.insert(u"mood"_s, wordFor(sentimentWords(), Sentiment::Positive));
    }
    openCalls(filter, query);
}

void OverviewPage::openCalls(const GlobalFilter &filter, const QMap<QString, QString> &query)
{
    Q_EMIT globalFilterWanted(filter);
    Q_EMIT routeWanted({u"calls"_s, query});
}

void OverviewPage::present()
{
    if (m_today)
        m_strip->show(*m_today, m_formats);
    presentProblem({});
    presentSubtitle();
    presentPeriod();
}

void OverviewPage::presentPeriod()
{
    m_hoursCard->setTitle(tr("Calls by time of day"), tr("Ø per day of the period"));
    m_courseCard->setTitle(tr("Call volume"), tr("Calls per day"));
    if (m_filter.unassigned) {
        for (ChartCard *card : {m_hoursCard, m_courseCard})
            card->showState({Tone::Neutral, u"unlink"_s, tr("Calls without a branch count in no figure"),
                             tr("They count as soon as they are assigned."), tr("Show all branches"), {}});
    } else if (m_failure) {
        presentFailure(*m_failure);
    } else if (m_period) {
        presentHours();
        presentCourse();
    }
}

void OverviewPage::presentProblem(const QString &problem)
{
    if (m_lost)
        m_banner->setText(m_asOf == Instant() ? tr("No connection to the database.")
                                              : tr("No connection to the database. As of %1.").arg(m_formats.time(m_asOf, {})),
                          tr("Connect again"));
    else
        m_banner->setText(problem, tr("Try again"));
    m_banner->setVisible(m_lost || !problem.isEmpty());
}

void OverviewPage::presentFailure(const Error &error)
{
    for (ChartCard *card : {m_hoursCard, m_courseCard})
        card->showState({Tone::Danger, u"octagon-alert"_s, tr("The figures could not be read"), error.userText, tr("Try again"), {}});
}

bool OverviewPage::presentTooFew(ChartCard &card, qsizetype points)
{
    if (m_period->total.calls == 0) {
        const bool limited = m_filter.period != Period::All;
        card.showState({Tone::Accent, u"phone"_s, limited ? tr("No calls in this period") : tr("No calls yet"), tr("New calls appear here by themselves."),
                        limited ? tr("Show all times") : QString(), {}});
        return true;
    }
    if (points >= fewestPoints && m_period->total.calls >= fewestCalls)
        return false;
    card.showState({Tone::Neutral, u"info"_s, tr("Too little data for a course"), fewCallsText(*m_period, m_formats), {}, {}});
    return true;
}

void OverviewPage::presentHours()
{
    const HourSpan span = hoursShown(*m_period);
    if (presentTooFew(*m_hoursCard, span.last - span.first + 1))
        return;
    const double days = double(m_period->dayCount());
    QList<BarChart::Bar> bars;
    for (int hour = span.first; hour <= span.last; ++hour) {
        const Tally &tally = m_period->byHour.at(hour);
        const PointText text = hourText(*m_period, hour, m_formats);
        bars.append({QString::number(hour), {double(tally.connected) / days, double(tally.missed) / days}, text.title, text.lines});
    }
    const QStringList parts{tr("Answered"), tr("Missed")};
    m_hours->setNumbers(m_formats.locale());
    m_hours->setBars(parts, bars);
    m_hoursCard->setLegend({{answeredInk, parts.first(), false}, {missedInk, parts.last(), false}});
    const Sheet sheet = hourSheet(*m_period, m_formats);
    m_hoursCard->setSheet(sheet.headings, sheet.rows);
    m_hoursCard->showChart(hourSentence(*m_period, m_formats));
}

void OverviewPage::presentCourse()
{
    if (presentTooFew(*m_courseCard, m_period->course.size()))
        return;
    QList<LineChart::Stop> stops;
    for (qsizetype i = 0; i < m_period->course.size(); ++i) {
        const core::CoursePoint &point = m_period->course.at(i);
        const PointText text = courseText(*m_period, i, m_formats);
        stops.append({m_formats.dayShort(point.days.from), double(point.tally.calls), text.title, text.lines});
    }
    QList<double> before;
    for (const core::CoursePoint &point : std::as_const(m_period->before))
        before.append(double(point.tally.calls));
    QList<ChartLegend::Entry> legend{{answeredInk, m_formats.days(m_period->days.from, m_period->days.to), false}};
    if (!before.isEmpty())
        legend.append({beforeInk, tr("Period before"), true});
    if (m_period->course.first().days.from != m_period->course.first().days.to)
        m_courseCard->setTitle(tr("Call volume"), tr("Calls per week"));
    m_course->setNumbers(m_formats.locale());
    m_course->setCourse(stops, before);
    m_courseCard->setLegend(legend);
    const Sheet sheet = courseSheet(*m_period, m_formats);
    m_courseCard->setSheet(sheet.headings, sheet.rows);
    m_courseCard->showChart(courseSentence(*m_period, m_formats));
}

void OverviewPage::presentSubtitle()
{
    const DayRange days = daysOf(m_filter, m_formats.today());
    const bool limited = days.from.isValid() && days.to.isValid();
    Q_EMIT subtitleChanged(limited ? m_formats.days(days.from, days.to) : textOf(m_filter, m_formats));
}

void OverviewPage::actOnState()
{
    GlobalFilter wanted = m_filter;
    if (m_filter.unassigned) {
        wanted.unassigned = false;
        Q_EMIT globalFilterWanted(wanted);
    } else if (m_failure) {
        refresh();
    } else {
        wanted.period = Period::All;
        Q_EMIT globalFilterWanted(wanted);
    }
}

void OverviewPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    presentSubtitle();
    m_feed->setSeen(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    PageView::hideEvent(event);
    m_feed->setSeen(false);
}

void OverviewPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        present();
}

} // namespace askpro::ui
