#include "ui/common/filterroute.h"
#include "ui/common/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using ui::Route;

namespace {

QList<core::BranchEntry> branches()
{
    core::BranchEntry two;
    two.id = BranchId(2);
    core::BranchEntry three;
    three.id = BranchId(3);
    return {two, three};
}

ui::RoutedFilter filterOf(const QString &link)
{
    QMap<QString, QString> query = Route::parse(link)->query;
    return ui::takeFilter(query, branches());
}

ui::Place place(const QString &link)
{
    return {*Route::parse(link), {}};
}

} // namespace

class RoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRouteSurvivesItsText()
    {
        const Route route{u"calls"_s, {{u"branch"_s, u"2,3"_s}, {u"id"_s, u"559"_s}, {u"view"_s, u"open"_s}}};
        QCOMPARE(route.toString(), u"calls?branch=2,3&id=559&view=open"_s);
        QCOMPARE(Route::parse(route.toString()), route);
        QCOMPARE(Route::parse(u"live"_s), (Route{u"live"_s, {}}));
    }

    void whatIsNoRouteIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "?id=1", "Calls", "calls/1", "https://example.org/", "calls?<b>=1", "calls?=1", "../etc", "calls?Name=Weiß"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoRouteIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!Route::parse(text));
    }

    void theFilterOfTheHeaderIsPartOfALink()
    {
        ui::GlobalFilter filter;
        QVERIFY(ui::routeQueryOf(filter).isEmpty());
        filter.branches = {BranchId(2), BranchId(3)};
        filter.period = ui::Period::Custom;
        filter.from = QDate(2025, 10, 3);
        filter.to = QDate(2025, 10, 9);
        filter.compare = false;
        QMap<QString, QString> query = ui::routeQueryOf(filter);
        query.insert(u"id"_s, u"5"_s);
        const ui::RoutedFilter routed = ui::takeFilter(query, branches());
        QCOMPARE(routed.filter, filter);
        QVERIFY(routed.said);
        QCOMPARE(query.keys(), QStringList{u"id"_s}); // the page's own part stays
    }

    void whatALinkSaysWrongIsNotGuessed()
    {
        QVERIFY(!filterOf(u"calls?id=1"_s).said);
        QVERIFY(filterOf(u"calls?branch=none"_s).filter.unassigned);
        const ui::RoutedFilter foreign = filterOf(u"calls?branch=2,77"_s);
        QVERIFY(foreign.unknownBranch);
        QCOMPARE(foreign.filter.branches, QList{BranchId(2)});
        QCOMPARE(filterOf(u"calls?period=someday"_s).filter.period, ui::defaultPeriod);
        QCOMPARE(filterOf(u"calls?period=days&from=2025-10-09&to=2025-10-03"_s).filter.period, ui::defaultPeriod);
        QCOMPARE(filterOf(u"calls?period=days&from=x"_s).filter.period, ui::defaultPeriod);
    }

    void backAndForwardWalkThePlaces()
    {
        ui::History history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        for (const QString &link : {u"overview"_s, u"calls"_s, u"call?id=5"_s})
            history.push(place(link));
        QCOMPARE(history.back()->route.page, u"calls"_s);
        QCOMPARE(history.back()->route.page, u"overview"_s);
        QVERIFY(!history.canGoBack() && !history.back());
        QCOMPARE(history.forward()->route.page, u"calls"_s);
        history.push(place(u"live"_s)); // from here on another way
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back()->route.page, u"calls"_s);
    }

    void thePlaceOneIsAtIsKeptAsItLooksNow()
    {
        ui::History history;
        history.push(place(u"calls"_s));
        history.push(place(u"calls"_s)); // the same again is no new place
        QVERIFY(!history.canGoBack());
        history.replace({*Route::parse(u"calls?id=7"_s), {{u"search"_s, u"Krause"_s}}});
        history.push(place(u"live"_s));
        const auto back = history.back();
        QCOMPARE(back->route.query.value(u"id"_s), u"7"_s);
        QCOMPARE(back->memory.value(u"search"_s).toString(), u"Krause"_s);
        history.clear();
        QVERIFY(!history.canGoBack() && !history.canGoForward());
    }

    void theWayBackIsBounded()
    {
        ui::History history;
        for (int i = 0; i < 500; ++i)
            history.push(place(u"call?id=%1"_s.arg(i)));
        int steps = 0;
        while (history.back())
            ++steps;
        QCOMPARE(steps, 99);
    }

    void daysOfAPeriod_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto row = [](const char *name, ui::Period period, QDate from, QDate to) { QTest::newRow(name) << int(period) << from << to; };
        row("today", ui::Period::Today, {2025, 10, 9}, {2025, 10, 9});
        row("yesterday", ui::Period::Yesterday, {2025, 10, 8}, {2025, 10, 8});
        row("7 days", ui::Period::SevenDays, {2025, 10, 3}, {2025, 10, 9});
        row("30 days", ui::Period::ThirtyDays, {2025, 9, 10}, {2025, 10, 9});
        row("month", ui::Period::ThisMonth, {2025, 10, 1}, {2025, 10, 9});
        row("last month", ui::Period::LastMonth, {2025, 9, 1}, {2025, 9, 30});
        row("quarter", ui::Period::Quarter, {2025, 10, 1}, {2025, 10, 9});
        row("all", ui::Period::All, {}, {});
    }
    void daysOfAPeriod()
    {
        QFETCH(int, period);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        ui::GlobalFilter filter;
        filter.period = ui::Period(period);
        QCOMPARE(ui::daysOf(filter, QDate(2025, 10, 9)), (ui::DayRange{from, to}));
    }

    void thePeriodBeforeIsAsLong()
    {
        QCOMPARE(ui::daysBefore({{2025, 9, 10}, {2025, 10, 9}}), (ui::DayRange{{2025, 8, 11}, {2025, 9, 9}}));
        QCOMPARE(ui::daysBefore({}), ui::DayRange());
    }
};

QTEST_GUILESS_MAIN(RoutesTest)
#include "tst_routes.moc"
