#include "livefixture.h"

#include "models/calls/fieldextraction.h"
#include "ui/common/badge.h"
#include "ui/common/callcounter.h"
#include "ui/live/endedcallsmodel.h"
#include "ui/live/livecall.h"
#include "ui/live/livecallsmodel.h"
#include "ui/live/livefeed.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using tests::LiveFixture;
using tests::soon;

namespace {

const QString petra = u"Petra Hohenstein-Ritter"_s;
const QString petrasNumber = u"+4917604069084"_s;

QListView *cardsOf(const LiveFixture &f) { return f.find<QListView>(u"liveCards"_s); }
QListView *endedOf(const LiveFixture &f) { return f.find<QListView>(u"endedCalls"_s); }

QStringList names(const QListView *list)
{
    QStringList all;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        all.append(list->model()->index(row, 0).data().toString());
    return all;
}

QString shownName(const LiveFixture &f) { return f.find<QLabel>(u"liveName"_s)->text(); }
QString connection(const LiveFixture &f) { return f.find<ui::Badge>(u"liveConnection"_s)->text(); }
QString followText(const LiveFixture &f) { return f.find<QWidget>(u"liveFollow"_s)->accessibleName(); }
QString said(const LiveFixture &f) { return f.find<QWidget>(u"liveTranscript"_s)->accessibleDescription(); }

QStringList spoken(const LiveFixture &f, const QString &objectName)
{
    QStringList lines;
    for (const QWidget *line : f.window.findChildren<QWidget *>(objectName))
        lines.append(line->accessibleName() + u" / "_s + line->accessibleDescription());
    return lines;
}

QString stateTitle(const LiveFixture &f)
{
    const auto *stack = f.find<QStackedWidget>(u"liveStack"_s);
    const auto *state = f.find<QWidget>(u"liveState"_s);
    return stack->currentWidget() == state ? state->findChild<QLabel *>(u"stateTitle"_s)->text() : QString();
}

/// Long enough to be scrolled.
void talkAtLength(LiveFixture &f, CallId call, int turns)
{
    Call told = f.desk.call(call.value());
    for (int i = 0; i < turns; ++i) {
        Utterance turn;
        turn.index = int(told.utterances.size());
        turn.speaker = i % 2 ? Speaker::User : Speaker::Agent;
        turn.text = u"Satz %1 des Gesprächs"_s.arg(turn.index);
        turn.startS = turn.index;
        told.utterances.append(turn);
    }
    f.commit(told);
}

} // namespace

class LivePageTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    void init() { m_theme.setMode(ui::ThemeMode::Light); }

    void withoutACallTheDayIsTold()
    {
        const LiveFixture f;
        QTRY_COMPARE_WITH_TIMEOUT(endedOf(f)->model()->rowCount(), 6, soon);
        QCOMPARE(stateTitle(f), u"No call at the moment"_s);
        QVERIFY(f.find<QWidget>(u"liveState"_s)->isVisible());
        QCOMPARE(f.find<QWidget>(u"liveState"_s)->findChildren<QLabel *>().at(1)->text(), u"Today: 10 calls, 3 booked, 1 missed"_s);
        QVERIFY(cardsOf(f)->isHidden());
    }

    void aCallStartsGrowsAndEnds()
    {
        LiveFixture f;
        const QSignalSpy counted(f.page, &ui::PageView::counted);
        const QAbstractItemModelTester runningTester(cardsOf(f)->model());
        const QAbstractItemModelTester endedTester(endedOf(f)->model());
        const CallId call = f.begin(petra, petrasNumber);
        QTRY_COMPARE_WITH_TIMEOUT(shownName(f), petra, soon);
        QCOMPARE(names(cardsOf(f)), QStringList{petra});
        QVERIFY(stateTitle(f).isNull());
        const auto phase = [&f] { return cardsOf(f)->model()->index(0, 0).data(ui::LiveCallsModel::PhaseRole).toString(); };
        QCOMPARE(phase(), u"Greeting"_s);

        f.say(call, Speaker::Agent, u"Zahnzentrum, guten Tag"_s);
        f.say(call, Speaker::User, u"Ich brauche eine <b>Kontrolle</b>"_s);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), u"Talking"_s, soon);
        QVERIFY(said(f).contains(u"Hohenstein-Ritter: Ich brauche eine <b>Kontrolle</b>"_s));
        QVERIFY(!f.find<QWidget>(u"liveDots"_s)->isHidden());
        f.say(call, Speaker::ToolCall, {}, u"check_availability"_s);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), u"Checking slots"_s, soon);
        f.say(call, Speaker::ToolResult, uR"({"status":"ok","freie_termine":[{},{}]})"_s);
        f.say(call, Speaker::Agent, u"Dienstag oder Donnerstag?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), u"Offering slots"_s, soon);
        QVERIFY(f.find<QWidget>(u"liveDots"_s)->isHidden());

        f.end(call, CallOutcome::Booked);
        QTRY_COMPARE_WITH_TIMEOUT(stateTitle(f), u"No call at the moment"_s, soon);
        QCOMPARE(names(endedOf(f)).first(), petra);
        QCOMPARE(endedOf(f)->model()->index(0, 0).data(ui::EndedCallsModel::ResultRole).toString(), u"Booked"_s);
        QVERIFY(said(f).isEmpty()); // nothing of it stays behind the page
        QCOMPARE(counted.last().first().value<std::optional<qint64>>(), std::optional<qint64>(0));
    }

    void whatIsCapturedFillsIn()
    {
        LiveFixture f;
        const CallId call = f.begin(petra, petrasNumber);
        QTRY_COMPARE_WITH_TIMEOUT(spoken(f, u"liveField"_s).size(), 6, soon);
        QCOMPARE(f.find<QLabel>(u"liveFieldCount"_s)->text(), u"1 of 6"_s); // the name is known
        Call known = f.desk.call(call.value());
        known.customerPhone = u"+493023125001"_s;
        f.commit(known);
        f.learn(call, field::phone, petrasNumber);
        f.learn(call, field::service, u"Kontrolluntersuchung"_s);
        f.learn(call, field::date, u"2025-10-14"_s);
        f.say(call, Speaker::ToolCall, {}, u"check_availability"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"liveFieldCount"_s)->text(), u"4 of 6"_s, soon);
        QTRY_COMPARE_WITH_TIMEOUT(spoken(f, u"liveField"_s),
                                  (QStringList{u"Name: Petra Hohenstein-Ritter / captured"_s,
                                               u"Phone number: 0176 04069084 / differs from what is stored. Stored so far: 030 23125001"_s,
                                               u"Service: Kontrolluntersuchung / captured"_s, u"Staff: Not heard yet / open"_s,
                                               u"Wished time: 14 Oct 2025 / captured"_s, u"Appointment: Being checked \u2026 / in progress"_s}),
                                  soon);
    }

    void theCourseIsToldWithTimes()
    {
        LiveFixture f;
        const CallId call = f.begin(petra, petrasNumber, std::chrono::seconds(60));
        f.say(call, Speaker::Agent, u"Guten Tag"_s);
        f.say(call, Speaker::User, u"Eine Kontrolluntersuchung bitte"_s);
        f.learn(call, field::service, u"Kontrolluntersuchung"_s);
        f.say(call, Speaker::ToolCall, {}, u"check_availability"_s);
        const QStringList wanted{u"Call accepted, 09:40:00 / Charlottenburg \u00b7 Found by the called number 030 23125100"_s,
                                 u"Service heard, 09:40:04 / Kontrolluntersuchung"_s, u"Availability is being checked, 09:40:04 / "_s};
        QTRY_COMPARE_WITH_TIMEOUT(spoken(f, u"step"_s), wanted, soon);
    }

    void someoneWhoCalledBeforeIsKnown()
    {
        LiveFixture f;
        Call earlier = f.desk.call(3);
        earlier.customer = CustomerId(7);
        f.desk.put(earlier);
        Call call = tests::runningCall(tests::clinicNow, petra, petrasNumber);
        call.customer = CustomerId(7);
        f.commit(call);
        auto *words = f.find<QLabel>(u"liveAcquaintance"_s);
        QTRY_COMPARE_WITH_TIMEOUT(words->text(), u"Known, last call: Today"_s, soon);
    }

    void aSecondCallTakesNeitherSelectionNorFocus()
    {
        LiveFixture f;
        const CallId first = f.begin(petra, petrasNumber, std::chrono::seconds(100));
        QTRY_COMPARE_WITH_TIMEOUT(shownName(f), petra, soon);
        f.page->focusMain();
        f.begin({}, u"anonymous"_s, std::chrono::seconds(15), 2);
        QTRY_COMPARE_WITH_TIMEOUT(names(cardsOf(f)), (QStringList{petra, u"Number withheld"_s}), soon);
        QCOMPARE(shownName(f), petra);
        QCOMPARE(cardsOf(f)->currentIndex().row(), 0);
        QCOMPARE(f.page->routeQuery().value(u"id"_s), QString::number(first.value()));

        f.end(first, CallOutcome::Information);
        QTRY_COMPARE_WITH_TIMEOUT(shownName(f), u"Number withheld"_s, soon);
        QCOMPARE(names(cardsOf(f)), QStringList{u"Number withheld"_s});
        QCOMPARE(names(endedOf(f)).first(), petra);
    }

    void theKeyboardWalksAndOpens()
    {
        LiveFixture f;
        f.begin(petra, petrasNumber, std::chrono::seconds(100));
        const CallId second = f.begin(u"Selma Aydın"_s, u"+4917604069099"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cardsOf(f)->model()->rowCount(), 2, soon);
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.page->focusMain();
        QTest::keyClick(cardsOf(f), Qt::Key_J);
        QCOMPARE(shownName(f), u"Selma Aydın"_s);
        QTest::keyClick(cardsOf(f), Qt::Key_Up);
        QCOMPARE(shownName(f), petra);
        QTest::keyClick(cardsOf(f), Qt::Key_Down);
        const QSignalSpy routes(f.page, &ui::PageView::routeWanted);
        QTest::keyClick(cardsOf(f), Qt::Key_Return);
        QCOMPARE(routes.size(), 1);
        QCOMPARE(routes.first().first().value<ui::Route>().toString(), u"call?id=%1"_s.arg(second.value()));
        endedOf(f)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(endedOf(f), Qt::Key_Return);
        QCOMPARE(routes.last().first().value<ui::Route>().toString(), u"call?id=10"_s);
    }

    void aRouteChoosesItsCall()
    {
        LiveFixture f;
        f.begin(petra, petrasNumber, std::chrono::seconds(100));
        const CallId second = f.begin(u"Selma Aydın"_s, u"+4917604069099"_s);
        f.page->openRoute({{u"id"_s, QString::number(second.value())}});
        QTRY_COMPARE_WITH_TIMEOUT(shownName(f), u"Selma Aydın"_s, soon);
        const QSignalSpy told(f.page, &ui::PageView::told);
        f.page->openRoute({{u"id"_s, u"3"_s}});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), u"This call does not run any more."_s);
        QCOMPARE(shownName(f), u"Selma Aydın"_s);
    }

    void theEndIsFollowedUntilTheReaderScrollsUp()
    {
        LiveFixture f;
        const CallId call = f.begin(petra, petrasNumber);
        talkAtLength(f, call, 60);
        QScrollBar *scroll = f.find<QAbstractScrollArea>(u"liveTranscript"_s)->verticalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(scroll->maximum() > 500 && scroll->value() == scroll->maximum(), soon);
        QCOMPARE(followText(f), u"Follows the conversation. Scrolling pauses, End resumes."_s);

        scroll->setValue(100);
        QCOMPARE(followText(f), u"Paused. End follows the conversation again."_s);
        talkAtLength(f, call, 10);
        f.learn(call, field::service, u"Kontrolluntersuchung"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"liveFieldCount"_s)->text(), u"2 of 6"_s, soon); // it was read
        QCOMPARE(scroll->value(), 100);
        QVERIFY(!said(f).contains(u"Satz 69"_s));

        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.page->focusMain();
        QTest::keyClick(cardsOf(f), Qt::Key_End);
        QVERIFY(followText(f).startsWith(u"Follows"_s));
        QVERIFY(said(f).contains(u"Satz 69"_s));
        QTRY_COMPARE_WITH_TIMEOUT(scroll->value(), scroll->maximum(), soon);
        talkAtLength(f, call, 10);
        QTRY_VERIFY_WITH_TIMEOUT(said(f).contains(u"Satz 79"_s) && scroll->value() == scroll->maximum(), soon);

        scroll->setValue(100);
        scroll->setValue(scroll->maximum()); // scrolled back down
        QVERIFY(followText(f).startsWith(u"Follows"_s));
    }

    void ofALongConversationTheEndIsShown()
    {
        LiveFixture f;
        const CallId call = f.begin(petra, petrasNumber);
        talkAtLength(f, call, 5000);
        auto *earlier = f.find<QAbstractButton>(u"liveEarlier"_s);
        QTRY_VERIFY_WITH_TIMEOUT(earlier->text().startsWith(u"The first 4750 turn"_s), soon);
        QVERIFY(said(f).contains(u"Satz 4999"_s) && !said(f).contains(u"Satz 4749 "_s));
        const QSignalSpy routes(f.page, &ui::PageView::routeWanted);
        earlier->click();
        QCOMPARE(routes.size(), 1);

        f.say(call, Speaker::User, QString(1'000'000, u'x'));
        QTRY_VERIFY_WITH_TIMEOUT(said(f).contains(u'\u2026'), soon);
        QVERIFY(said(f).size() < 2 * ui::lettersShown);
    }

    void updatesComeInGroupsAndOnlyWhatChangedIsRead()
    {
        LiveFixture f;
        const CallId first = f.begin(petra, petrasNumber, std::chrono::seconds(100));
        f.begin(u"Selma Aydın"_s, u"+4917604069099"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cardsOf(f)->model()->rowCount(), 2, soon);
        QMap<QByteArray, int> asked;
        f.desk.data.onCall = [&asked](const char *method) { ++asked[method]; };
        for (int i = 0; i < 50; ++i)
            f.say(first, Speaker::User, u"Wort %1"_s.arg(i));
        QTRY_VERIFY_WITH_TIMEOUT(said(f).contains(u"Wort 49"_s), soon);
        QVERIFY(asked["find"] <= 3); // at once, and once more for what came meanwhile
        QCOMPARE(asked["counts"], asked["find"]);
    }

    void aHiddenPageAsksNothingAndCatchesUp()
    {
        LiveFixture f;
        QTRY_COMPARE_WITH_TIMEOUT(endedOf(f)->model()->rowCount(), 6, soon);
        f.page->hide();
        int asked = 0;
        f.desk.data.onCall = [&asked](const char *) { ++asked; };
        f.begin(petra, petrasNumber);
        QTest::qWait(300);
        QCOMPARE(asked, 0);
        f.page->show();
        QTRY_COMPARE_WITH_TIMEOUT(names(cardsOf(f)), QStringList{petra}, soon);
    }

    void theBranchNarrows()
    {
        LiveFixture f;
        f.begin(petra, petrasNumber, std::chrono::seconds(100), 1);
        f.begin(u"Selma Aydın"_s, u"+4917604069099"_s, std::chrono::seconds(10), 2);
        QTRY_COMPARE_WITH_TIMEOUT(cardsOf(f)->model()->rowCount(), 2, soon);
        ui::GlobalFilter babelsberg;
        babelsberg.branches = {BranchId(2)};
        f.page->setGlobalFilter(babelsberg);
        QTRY_COMPARE_WITH_TIMEOUT(names(cardsOf(f)), QStringList{u"Selma Aydın"_s}, soon);
        QCOMPARE(shownName(f), u"Selma Aydın"_s);
        for (int row = 0; row < endedOf(f)->model()->rowCount(); ++row)
            QCOMPARE(f.desk.call(endedOf(f)->model()->index(row, 0).data(ui::EndedCallsModel::IdRole).toLongLong()).branch, BranchId(2));
    }

    void aCallWithoutAnEndRunsNoLonger()
    {
        LiveFixture f;
        f.begin(petra, petrasNumber, std::chrono::hours(2) - std::chrono::minutes(1));
        QTRY_COMPARE_WITH_TIMEOUT(names(cardsOf(f)), QStringList{petra}, soon);
        f.clock.advance(std::chrono::minutes(5));
        f.page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(stateTitle(f), u"No call at the moment"_s, soon);
        // It stands where it belongs by its time, below newer ones; alone it is in sight.
        LiveFixture alone(0);
        alone.desk.data.rows.tenants = f.desk.data.rows.tenants;
        alone.begin(petra, petrasNumber, std::chrono::hours(3));
        alone.page->follow(tests::scopeOfTenant(alone.desk.data), {});
        QTRY_COMPARE_WITH_TIMEOUT(names(endedOf(alone)), QStringList{petra}, soon);
        QCOMPARE(endedOf(alone)->model()->index(0, 0).data(ui::EndedCallsModel::ResultRole).toString(), u"No end was reported"_s);
    }

    void aLostConnectionFreezesWhatIsShown()
    {
        LiveFixture f;
        const CallId call = f.begin(petra, petrasNumber);
        f.say(call, Speaker::Agent, u"Guten Tag"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(f).contains(u"Guten Tag"_s), soon);
        QCOMPARE(connection(f), u"Connected"_s);
        Q_EMIT f.hub.lost(u"gone"_s);
        QCOMPARE(connection(f), u"No connection"_s);
        auto *banner = f.find<QWidget>(u"liveBanner"_s);
        QVERIFY(!banner->isHidden());
        QCOMPARE(f.find<QLabel>(u"bannerText"_s)->text(), u"No connection to the database. As of 09:41."_s);
        const auto duration = [&f] { return cardsOf(f)->model()->index(0, 0).data(ui::LiveCallsModel::DurationRole).toString(); };
        f.clock.advance(std::chrono::seconds(30));
        QCOMPARE(duration(), u"0:15"_s);
        QVERIFY(said(f).contains(u"Guten Tag"_s));
        Q_EMIT f.hub.restored();
        QCOMPARE(connection(f), u"Connected"_s);
        QVERIFY(banner->isHidden());
        QCOMPARE(duration(), u"0:45"_s);
    }

    void theDelayIsMeasuredFromTheArrival()
    {
        LiveFixture f;
        const CallId call = f.begin(petra, petrasNumber);
        const auto arrive = [&](Milliseconds before) {
            tests::FakeDelivery row;
            row.delivery.id = DeliveryId(f.desk.data.rows.deliveries.size() + 1);
            row.delivery.tenant = TenantId(1);
            row.delivery.call = call;
            row.delivery.receivedAt = f.clock.now() - before;
            f.desk.data.rows.deliveries.append(row);
        };
        arrive(std::chrono::minutes(1));
        QTRY_COMPARE_WITH_TIMEOUT(shownName(f), petra, soon);
        f.say(call, Speaker::Agent, u"Guten Tag"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(f).contains(u"Guten Tag"_s), soon);
        QCOMPARE(connection(f), u"Connected"_s); // that event came before we looked
        // How often arrivals are looked at is bounded; sooner or later a new one is measured.
        arrive(std::chrono::milliseconds(400));
        QTRY_VERIFY_WITH_TIMEOUT((f.say(call, Speaker::User, u"Hallo"_s), connection(f) == u"Connected, 0.4 s delay"_s), soon);
    }

    void aFailureSaysSoAndCanBeTriedAgain()
    {
        LiveFixture f;
        f.desk.data.down = true;
        QTRY_COMPARE_WITH_TIMEOUT(stateTitle(f), u"The running calls could not be loaded"_s, soon);
        f.desk.data.down = false;
        f.find<QWidget>(u"liveState"_s)->findChild<QAbstractButton *>(u"stateAction"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(stateTitle(f), u"No call at the moment"_s, soon);
    }

    void anotherTenantSeesNothingOfIt()
    {
        LiveFixture f;
        const CallId call = f.begin(petra, petrasNumber);
        f.say(call, Speaker::User, u"Vertraulich"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(f).contains(u"Vertraulich"_s), soon);
        f.page->follow({}, {});
        QCOMPARE(cardsOf(f)->model()->rowCount(), 0);
        QCOMPARE(endedOf(f)->model()->rowCount(), 0);
        QVERIFY(said(f).isEmpty());
        QVERIFY(!shownName(f).contains(petra));
    }

    void narrowPutsTheDetailsBelow()
    {
        LiveFixture f(10, {964, 612});
        f.page->setNarrow(true);
        const CallId call = f.begin(petra, petrasNumber);
        talkAtLength(f, call, 6);
        QTRY_COMPARE_WITH_TIMEOUT(shownName(f), petra, soon);
        const auto *scroll = f.find<QWidget>(u"liveTranscript"_s);
        const auto *fields = f.find<QWidget>(u"liveField"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fields->mapTo(&f.window, QPoint()).y() > scroll->mapTo(&f.window, QPoint()).y() + scroll->height(), soon);
        QVERIFY(scroll->height() > 100);
        f.page->setNarrow(false);
        QTRY_VERIFY_WITH_TIMEOUT(fields->mapTo(&f.window, QPoint()).x() > scroll->mapTo(&f.window, QPoint()).x() + scroll->width(), soon);
    }

    void everythingHasAName()
    {
        LiveFixture f;
        const CallId call = f.begin(petra, petrasNumber);
        talkAtLength(f, call, 400);
        QTRY_COMPARE_WITH_TIMEOUT(shownName(f), petra, soon);
        for (QWidget *widget : f.window.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!read->text(QAccessible::Name).isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
        QCOMPARE(cardsOf(f)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Running call, Petra Hohenstein-Ritter, 0176 04069084 \u00b7 Charlottenburg, for 0:15, Talking"_s);
    }

    void theCounterCountsWhateverPageIsShown()
    {
        LiveFixture f;
        f.page->hide();
        ui::CallCounter counter(f.jobs, f.hub, [&f] { return ui::runningCalls(f.clock.now()); }, nullptr);
        const QSignalSpy counted(&counter, &ui::CallCounter::counted);
        counter.follow(tests::scopeOfTenant(f.desk.data));
        QCOMPARE(counted.last().first().toLongLong(), 0);
        const CallId call = f.begin(petra, petrasNumber);
        f.begin(u"Endlos"_s, u"+4917604069001"_s, std::chrono::hours(3));
        QTRY_COMPARE_WITH_TIMEOUT(counted.last().first().toLongLong(), 1, soon);
        f.end(call, CallOutcome::Information);
        QTRY_COMPARE_WITH_TIMEOUT(counted.last().first().toLongLong(), 0, soon);
        f.begin(petra, petrasNumber);
        counter.follow({});
        const qsizetype before = counted.size();
        QTest::qWait(50);
        QCOMPARE(counted.size(), before); // an answer that was under way is nobody's
    }
};

QTEST_MAIN(LivePageTest)
#include "tst_livepage.moc"
