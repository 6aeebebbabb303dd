#include "callpagefixture.h"

#include "ui/calls/factcard.h"
#include "ui/calls/transcriptview.h"
#include "ui/common/badge.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using tests::CallPageFixture;
using tests::soon;

namespace {

QString nameOf(const CallPageFixture &f)
{
    return f.find<QLabel>(u"callName"_s)->text();
}

QString trouble(const CallPageFixture &f)
{
    const auto *state = f.find<QWidget>(u"callState"_s);
    return state->isVisible() ? state->findChild<QLabel *>(u"stateTitle"_s)->text() : QString();
}

/// "title | detail | time", as a screen reader hears the steps.
QStringList stepsOf(const CallPageFixture &f)
{
    QStringList lines;
    for (const QWidget *row : f.find<QWidget>(u"callSteps"_s)->findChildren<QWidget *>(u"step"_s))
        lines.append(row->accessibleDescription().isEmpty() ? row->accessibleName() : u"%1 | %2"_s.arg(row->accessibleName(), row->accessibleDescription()));
    return lines;
}

QStringList facts(const CallPageFixture &f, const QString &card)
{
    QStringList lines;
    for (const ui::FactCard::Fact &fact : f.find<ui::FactCard>(card)->facts())
        lines.append(u"%1: %2"_s.arg(fact.name, fact.value));
    return lines;
}

QStringList history(const CallPageFixture &f)
{
    QStringList lines;
    const QAbstractItemModel *model = f.find<QListView>(u"callHistory"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        lines.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return lines;
}

tests::FakeDelivery delivery(CallId call, const QString &event, DeliveryStatus status, Instant at, DeliveryKind kind = DeliveryKind::Event)
{
    tests::FakeDelivery row;
    row.delivery.tenant = TenantId(1);
    row.delivery.call = call;
    row.delivery.event = event;
    row.delivery.status = status;
    row.delivery.kind = kind;
    row.delivery.receivedAt = at;
    return row;
}

} // namespace

class CallPageTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    /// The details stand beside the transcript: pointing at one brings its words into sight.
    void pointingAtADetailShowsItsWords()
    {
        CallPageFixture f;
        Call call = tests::toldCall();
        for (int i = 0; i < 60; ++i)
            call.utterances.prepend({0, Speaker::Agent, u"Einen Moment bitte."_s, {}, {}, {}, {}});
        f.desk.put(call);
        f.open(29);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QWidget>(u"field_date"_s), soon);
        auto *transcript = f.find<ui::TranscriptView>(u"callTranscript"_s);
        const int before = transcript->verticalScrollBar()->value();
        QEnterEvent enter(QPointF(2, 2), QPointF(2, 2), QPointF(2, 2));
        QCoreApplication::sendEvent(f.find<QWidget>(u"field_date"_s), &enter);
        QVERIFY(transcript->verticalScrollBar()->value() > before + 1000);
        const auto *quote = f.find<QLabel>(u"evidence_date"_s);
        QVERIFY(quote && !quote->text().isEmpty());
        QVERIFY(f.find<QWidget>(u"field_date"_s)->accessibleDescription().contains(quote->text()));
        const auto labels = f.find<QWidget>(u"field_date"_s)->findChildren<QLabel *>();
        QVERIFY(labels.at(1)->x() >= labels.at(0)->geometry().right()); // the value beside its name, not on it
    }

    void saysWhoCalledAndWhatCameOfIt()
    {
        CallPageFixture f;
        f.desk.put(tests::toldCall());
        f.open(29);
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(f), u"Oleksandr Kovalenko"_s, soon);
        QCOMPARE(f.find<QLabel>(u"callMeta"_s)->text(), u"01522 8817386  ·  Charlottenburg  ·  Today 08:04  ·  3:10 min  ·  $0.43"_s);
        QCOMPARE(f.find<QLabel>(u"callStepsTitle"_s)->text(), u"Why no appointment?"_s);
        QCOMPARE(f.find<ui::Badge>(u"callReason"_s)->text(), u"No suitable free slot"_s);
        QCOMPARE(stepsOf(f), QStringList({u"Call received"_s, u"Branch found by phone number | 030 23125100 belongs to Charlottenburg"_s,
                                          u"Caller on record | Oleksandr Kovalenko"_s, u"Evaluation arrived"_s,
                                          u"Appointment wish recognised, 0:09 | “Guten Morgen, Kovalenko. Ich möchte einen Termin in der Implantatsprechstunde.”"_s,
                                          u"Service recognised, 0:09 | Implantatsprechstunde"_s,
                                          u"Requested time understood, 0:23 | Thursday, 16 October 2025, 16:00"_s,
                                          u"No free slot found, 0:44 | Nothing was free in the period searched."_s,
                                          u"Wish open | No suitable free slot"_s}));
        QCOMPARE(facts(f, u"evaluationCard"_s), QStringList({u"Mood: Neutral"_s, u"Urgency: Medium"_s, u"Aim of the call: Not reached"_s, u"Ended by: Caller"_s,
                                                             u"Agent: Empfang Charlottenburg"_s}));
        QCOMPARE(facts(f, u"costCard"_s), QStringList({u"elevenlabs_tts: $0.22"_s, u"gpt_4_1: $0.21"_s, u"background_voice_cancellation: $0.01"_s}));
        QCOMPARE(f.find<QWidget>(u"costCard"_s)->findChild<QLabel *>(u"factSum"_s)->text(), u"$0.43"_s);
        QCOMPARE(f.find<QWidget>(u"callEvidence"_s)->accessibleName(), u"4 piece(s) of evidence"_s);
        QVERIFY(f.page->hasOwnHeader());
        QCOMPARE(f.page->routeQuery().value(u"id"_s), u"29"_s);
    }

    /// What was heard about the conversation is marked in it, and is no detail; a vendor's field of that name keeps what it says.
    void consentAndRefusalAreNoDetails()
    {
        CallPageFixture f;
        Call call = tests::toldCall();
        call.fields.append({u"consent"_s, u"ja"_s, FieldSource::UnderscoreField, {}, {}, true});
        call.fields.append({u"consent"_s, u"Am liebsten"_s, FieldSource::Transcript, {}, u"3:0-11"_s, true});
        call.fields.append({u"refusal"_s, u"Nein"_s, FieldSource::Transcript, {}, u"7:0-4"_s, true});
        call.fields.append({u"time_wish"_s, u"Donnerstag"_s, FieldSource::Transcript, {}, u"3:12-22"_s, true});
        f.desk.put(call);
        f.open(29);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QWidget>(u"field_time_wish"_s), soon);
        QVERIFY(f.find<QWidget>(u"field_time_wish"_s)->accessibleName().startsWith(u"Requested time: Donnerstag"_s));
        QVERIFY(!f.find<QWidget>(u"evidence_time_wish"_s)); // the value is the words
        QVERIFY(f.find<QWidget>(u"evidence_date"_s));
        QVERIFY(!f.find<QWidget>(u"field_refusal"_s));
        QCOMPARE(f.find<QWidget>(u"field_consent"_s)->accessibleName(), u"consent: ja"_s);
        QVERIFY(!f.find<QWidget>(u"evidence_consent"_s));
        QCOMPARE(f.find<QWidget>(u"callEvidence"_s)->accessibleName(), u"6 piece(s) of evidence"_s); // a refusal is none
    }

    void whatDoesNotExistAndWhatIsForeignLookAlike()
    {
        CallPageFixture f;
        f.desk.data.rows.tenants.append({TenantId(2), u"andere"_s, u"Andere"_s, u"t2"_s, 1});
        Call foreign = tests::toldCall();
        foreign.customerName = u"Gehört Anderen"_s;
        f.desk.put(foreign);
        f.desk.data.rows.calls.last().tenant = TenantId(2);
        QSignalSpy back(f.page, &ui::CallPage::backWanted);
        for (const QString &id : {u"29"_s, u"4711"_s, u"0"_s, u"x"_s, QString()}) {
            f.page->openRoute({{u"id"_s, id}});
            QTRY_COMPARE_WITH_TIMEOUT(trouble(f), u"This call does not exist here"_s, soon);
            for (const QLabel *label : f.window.findChildren<QLabel *>())
                QVERIFY(!label->text().contains(u"Anderen"_s));
        }
        f.find<QWidget>(u"callState"_s)->findChild<QAbstractButton *>(u"stateAction"_s)->click();
        QCOMPARE(back.size(), 1);
    }

    void nothingOfAnEarlierTenantStays()
    {
        CallPageFixture f;
        f.open(28);
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(f), u"Hannelore Weiß-Zimmermann"_s, soon);
        f.jobs.runsByItself = false;
        f.page->refresh();
        f.page->follow({}, {});
        f.jobs.runAll(); // an answer that was on its way
        QVERIFY(nameOf(f).isEmpty());
        QVERIFY(f.page->routeQuery().isEmpty());
        QVERIFY(f.find<QWidget>(u"callTranscript"_s)->accessibleDescription().isEmpty());
        for (const QLabel *label : f.window.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"Zimmermann"_s), qPrintable(label->text()));
    }

    void followsItsChangesAndAsksNothingWhileHidden()
    {
        CallPageFixture f;
        f.open(28);
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(f), u"Hannelore Weiß-Zimmermann"_s, soon);
        Call call = f.desk.call(28);
        call.summary = u"<b>Neu</b>"_s;
        f.commit(call);
        auto *summary = f.find<QLabel>(u"callSummary"_s);
        QTRY_COMPARE_WITH_TIMEOUT(summary->text(), u"<b>Neu</b>"_s, soon);
        QCOMPARE(summary->textFormat(), Qt::PlainText);

        f.page->hide();
        int reads = 0;
        f.desk.data.onCall = [&reads](const char *method) { reads += qstrcmp(method, "find") == 0; };
        call.summary = u"Später"_s;
        f.commit(call);
        QCoreApplication::processEvents();
        QCOMPARE(reads, 0);
        f.page->show();
        QTRY_COMPARE_WITH_TIMEOUT(summary->text(), u"Später"_s, soon);
        QCOMPARE(reads, 1);
    }

    void aFailureCanBeTriedAgain()
    {
        CallPageFixture f;
        f.desk.data.down = true;
        f.open(28);
        QTRY_COMPARE_WITH_TIMEOUT(trouble(f), u"The call could not be loaded"_s, soon);
        f.desk.data.down = false;
        f.find<QWidget>(u"callState"_s)->findChild<QAbstractButton *>(u"stateAction"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(f), u"Hannelore Weiß-Zimmermann"_s, soon);
    }

    void whatIsShownStaysWhenAReloadFails()
    {
        CallPageFixture f;
        f.open(28);
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(f), u"Hannelore Weiß-Zimmermann"_s, soon);
        QSignalSpy told(f.page, &ui::PageView::told);
        f.desk.data.down = true;
        f.page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, soon);
        QCOMPARE(nameOf(f), u"Hannelore Weiß-Zimmermann"_s);
    }

    void aQuarantinedCallIsForThoseWhoMaySeeIt()
    {
        CallPageFixture f(Role::ReadOnly);
        f.open(20); // belongs to no branch
        QTRY_COMPARE_WITH_TIMEOUT(trouble(f), u"Your role may not see calls that belong to no branch"_s, soon);
        CallPageFixture team(Role::Team);
        team.open(20);
        QTRY_VERIFY_WITH_TIMEOUT(stepsOf(team).contains(u"Not assigned to a branch | The number 030 23125999 is not registered with any branch."_s), soon);
        QVERIFY(stepsOf(team).last().startsWith(u"Added to the follow-up list"_s));
    }

    void theHistoryMergesTimesDeliveriesAndDecisions()
    {
        CallPageFixture f;
        Call call = tests::toldCall();
        const CallId id(29);
        f.desk.put(call);
        const Instant start = *call.startedAt;
        const auto at = [&](int seconds) { return start + std::chrono::seconds(seconds); };
        auto &rows = f.desk.data.rows;
        rows.deliveries = {delivery(id, u"call_started"_s, DeliveryStatus::Done, at(1)), delivery(id, u"transcript_updated"_s, DeliveryStatus::Done, at(20)),
                           delivery(id, u"transcript_updated"_s, DeliveryStatus::Done, at(40)),
                           delivery(id, u"request_callback"_s, DeliveryStatus::Done, at(80), DeliveryKind::Function),
                           delivery(id, u"call_ended"_s, DeliveryStatus::Dead, at(193)), delivery(id, u"call_analyzed"_s, DeliveryStatus::Done, at(197))};
        rows.deliveries.last().delivery.attempts = 3;
        rows.changes = {{TenantId(1), u"call"_s, 29, u"created"_s, at(1)}, {TenantId(1), u"call"_s, 29, u"assigned"_s, at(300)},
                        {TenantId(1), u"call"_s, 28, u"assigned"_s, at(301)}, {TenantId(1), u"call"_s, 29, u"unassigned"_s, at(302)}};
        f.open(29);
        QTRY_COMPARE_WITH_TIMEOUT(history(f).size(), 10, soon);
        QCOMPARE(history(f), QStringList({u"08:04:00, Call began"_s, u"08:04:01, Start reported"_s, u"08:04:40, 2 interim transcript(s) received"_s,
                                          u"08:05:20, Function called during the call"_s, u"08:05:20, Follow-up opened"_s, u"08:07:10, Call ended"_s,
                                          u"08:07:13, End reported; it could not be processed"_s, u"08:07:17, Evaluation arrived, processed at attempt 3"_s,
                                          u"08:09:00, Assigned to a branch by a person"_s, u"08:09:02, Assignment taken back"_s}));
    }

    void allCallsOfAPersonAreOneClickAway()
    {
        CallPageFixture f;
        f.desk.put(tests::toldCall());
        f.open(29);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QWidget>(u"callerPerson"_s)->accessibleName(), u"Oleksandr Kovalenko, First call"_s, soon);
        auto *button = f.find<QAbstractButton>(u"callsOfCaller"_s);
        QVERIFY(button->isHidden());
        Call again = tests::toldCall();
        again.retellCallId = u"again"_s;
        f.desk.put(again);
        f.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!button->isHidden(), soon);
        QSignalSpy wanted(f.page, &ui::PageView::routeWanted);
        button->click();
        QCOMPARE(wanted.first().first().value<ui::Route>().toString(), u"calls?customer=9"_s);
    }

    void keysWalkTheListAndCopy()
    {
        CallPageFixture f;
        f.desk.put(tests::toldCall());
        f.open(29);
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(f), u"Oleksandr Kovalenko"_s, soon);
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QSignalSpy neighbours(f.page, &ui::CallPage::neighbourWanted);
        QSignalSpy back(f.page, &ui::CallPage::backWanted);
        f.page->focusMain();
        QTest::keyClick(f.find<QWidget>(u"callTranscript"_s), Qt::Key_J);
        QTest::keyClick(f.find<QWidget>(u"callTranscript"_s), Qt::Key_K);
        QCOMPARE(neighbours.size(), 2);
        QCOMPARE(neighbours.at(0).first().toInt(), 1);
        QCOMPARE(neighbours.at(1).first().toInt(), -1);
        f.page->setNeighbours(false, true);
        QVERIFY(!f.find<QAbstractButton>(u"callPrevious"_s)->isEnabled());
        f.find<QAbstractButton>(u"callBack"_s)->click();
        QCOMPARE(back.size(), 1);
        const std::pair<QString, QString> copies[]{{u"call.copy-number"_s, u"+4915228817386"_s}, {u"call.copy-id"_s, u"call_told"_s}, {u"call.copy-link"_s, u"call?id=29"_s}};
        for (const auto &[action, text] : copies) {
            f.actions.find(action)->trigger();
            QCOMPARE(QGuiApplication::clipboard()->text(), text);
        }
    }

    void searchingWalksTheConversation()
    {
        CallPageFixture f;
        f.desk.put(tests::toldCall());
        f.open(29);
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(f), u"Oleksandr Kovalenko"_s, soon);
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QVERIFY(f.page->focusSearch());
        auto *field = f.find<QLineEdit>(u"transcriptSearchField"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), soon);
        QTest::keyClicks(field, u"donnerstag"_s);
        auto *place = f.find<QLabel>(u"transcriptSearchPlace"_s);
        QTRY_COMPARE_WITH_TIMEOUT(place->text(), u"1 of 3"_s, soon);
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(place->text(), u"2 of 3"_s);
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(place->text(), u"3 of 3"_s);
        QVERIFY(f.page->closeTopmost());
        QVERIFY(field->text().isEmpty());
        QVERIFY(!f.page->closeTopmost());
    }

    void everythingThatTakesTheFocusHasAName()
    {
        CallPageFixture f;
        f.desk.put(tests::toldCall());
        f.open(29);
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(f), u"Oleksandr Kovalenko"_s, soon);
        for (QWidget *widget : f.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
    }

    void aNarrowWindowHasTwoColumns()
    {
        CallPageFixture f;
        f.desk.put(tests::toldCall());
        f.open(29);
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(f), u"Oleksandr Kovalenko"_s, soon);
        const auto left = [&](const QString &name) { return f.find<QWidget>(name)->mapTo(&f.window, QPoint()).x(); };
        QVERIFY(left(u"callSteps"_s) + 200 < left(u"callerCard"_s));
        f.page->setNarrow(true);
        QTRY_VERIFY_WITH_TIMEOUT(qAbs(left(u"callSteps"_s) - left(u"callerCard"_s)) < 40, soon);
        QVERIFY(f.find<QWidget>(u"callSteps"_s)->isVisible());
        f.page->setNarrow(false);
        QTRY_VERIFY_WITH_TIMEOUT(left(u"callSteps"_s) + 200 < left(u"callerCard"_s), soon);
        QVERIFY(f.find<QWidget>(u"callSteps"_s)->isVisible());
    }
};

QTEST_MAIN(CallPageTest)
#include "tst_callpage.moc"
