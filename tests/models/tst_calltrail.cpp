#include "models/calls/calltrail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace {

Call wishedCall()
{
    Call call;
    call.status = CallStatus::Ended;
    call.branch = BranchId(1);
    call.customer = CustomerId(4);
    call.startedAt = instantFromMs(1'000'000);
    call.resolution = {ResolutionStep::PhoneNumber, u"+493023125100"_s, {}};
    call.analyzed = true;
    call.outcome = CallOutcome::WishOpen;
    call.reason = NoBookingReason::DateUnclear;
    call.utterances = {{0, Speaker::Agent, u"Guten Tag"_s, 0.0, {}, {}, {}},
                       {1, Speaker::User, u"Ich hätte gern einen Termin zur Kontrolluntersuchung am Montag"_s, 3.5, {}, {}, {}}};
    const auto add = [&](const QString &name, const QString &value) { call.fields.append({name, value, FieldSource::CustomAnalysis, {}, {}, true}); };
    add(u"service"_s, u"Kontrolluntersuchung"_s);
    add(u"date"_s, u"2025-10-13"_s);
    add(u"name"_s, u"Vera Kolb"_s);
    add(u"phone"_s, u"+4917604069012"_s);
    return call;
}

void use(Call &call, const QString &function, const QString &reply, const QString &id = u"t1"_s)
{
    call.utterances.append({int(call.utterances.size()), Speaker::ToolCall, u"{}"_s, 9.0, {}, function, id});
    if (!reply.isNull())
        call.utterances.append({int(call.utterances.size()), Speaker::ToolResult, reply, {}, {}, {}, id});
}

QString trailText(const Call &call, const QList<Delivery> &deliveries = {})
{
    QStringList lines;
    for (const TrailStep &step : trailOf(call, evidenceOf(call), deliveries))
        lines.append(u"%1%2 %3%4"_s.arg(step.good ? u"+" : u"-", step.step, step.detail, step.utterance < 0 ? QString() : u" @%1"_s.arg(step.utterance)));
    return lines.join(u'\n');
}

} // namespace

class CallTrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFailingStepNamesTheCause()
    {
        QCOMPARE(trailText(wishedCall()), u"+received ended\n+branch phone_number\n+customer linked\n+analysis analyzed\n+wish shown @1\n"
                                          "+service named @1\n-when time_missing @1\n-outcome wish_open\n-reason date_unclear"_s);
    }

    void whatSaysItHasItsTime()
    {
        const Call call = wishedCall();
        const QList<TrailStep> trail = trailOf(call, evidenceOf(call));
        QCOMPARE(trail.at(4).atS, std::optional(3.5));
        QCOMPARE(trail.at(0).atS, std::optional<double>());
    }

    void functionsTellWhatTheyWereAnswered_data()
    {
        QTest::addColumn<QString>("function");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("step");
        QTest::newRow("free") << u"check_availability"_s << u"{\"status\":\"ok\",\"freie_termine\":[{\"datum\":\"2026-10-15\"}]}"_s << u"+availability slots"_s;
        QTest::newRow("full") << u"check_availability"_s << u"{\"status\":\"ok\",\"freie_termine\":[]}"_s << u"-availability no_slots"_s;
        QTest::newRow("full by word") << u"check_availability"_s << u"{\"status\":\"belegt\"}"_s << u"-availability no_slots"_s;
        QTest::newRow("booked") << u"book_appointment"_s << u"{\"status\":\"gebucht\"}"_s << u"+booking booked"_s;
        QTest::newRow("taken") << u"book_appointment"_s << u"{\"status\":\"belegt\"}"_s << u"-booking taken"_s;
        QTest::newRow("ours") << u"book_appointment"_s << u"{\"success\":false,\"status\":\"not_possible\"}"_s << u"-booking not_possible"_s;
        QTest::newRow("denied") << u"book_appointment"_s << u"{\"success\":false}"_s << u"-booking failed"_s;
        QTest::newRow("moved") << u"reschedule_appointment"_s << u"{\"status\":\"verlegt\"}"_s << u"+change moved"_s;
        QTest::newRow("cancelled") << u"cancel_appointment"_s << u"{\"status\":\"abgesagt\"}"_s << u"+cancellation cancelled"_s;
        QTest::newRow("callback") << u"request_callback"_s << u"{\"success\":true,\"status\":\"noted\"}"_s << u"+callback noted"_s;
        QTest::newRow("no answer") << u"book_appointment"_s << QString() << u"-booking no_answer"_s;
        QTest::newRow("no JSON") << u"book_appointment"_s << u"<html>"_s << u"+booking answered"_s;
        QTest::newRow("another function") << u"end_call"_s << u"{}"_s << QString();
    }
    void functionsTellWhatTheyWereAnswered()
    {
        QFETCH(QString, function);
        QFETCH(QString, reply);
        QFETCH(QString, step);
        Call call = wishedCall();
        use(call, function, reply);
        const QString all = trailText(call);
        if (step.isEmpty())
            QVERIFY(!all.contains(u"@2"_s));
        else
            QVERIFY2(all.contains(step + u" @2"_s), qPrintable(all));
    }

    void anAnswerBelongsToItsOwnCall()
    {
        Call call = wishedCall();
        use(call, u"check_availability"_s, QString(), u"a"_s);
        use(call, u"book_appointment"_s, u"{\"status\":\"gebucht\"}"_s, u"b"_s);
        QVERIFY(trailText(call).contains(u"-availability no_answer @2\n+booking booked @3"_s));
    }

    void followUpsAreSteps()
    {
        Call call = wishedCall();
        Delivery function;
        function.kind = DeliveryKind::Function;
        function.status = DeliveryStatus::Done;
        function.receivedAt = *call.startedAt + std::chrono::seconds(91);
        const QList<TrailStep> trail = trailOf(call, {}, {function});
        QCOMPARE(trail.last().step, u"follow_up"_s);
        QCOMPARE(trail.last().atS, std::optional(91.0));
        call.branch = {};
        call.resolution = {ResolutionStep::Quarantine, {}, u"unknown-number"_s};
        QVERIFY(trailText(call).endsWith(u"+follow_up quarantine"_s));
        call.test = true;
        QVERIFY(!trailText(call, {function}).contains(u"follow_up"_s));
    }

    void anEmergencyIsAFollowUp()
    {
        Call call = wishedCall();
        call.fields.append({u"intent"_s, u"emergency"_s, FieldSource::CustomAnalysis, {}, {}, true});
        QVERIFY(!trailText(call).contains(u"follow_up"_s)); // the vendor's word is not ours
        call.fields.last().source = FieldSource::Transcript;
        QVERIFY(trailText(call).endsWith(u"+follow_up emergency"_s));
    }

    void aWishThatCameToNothingIsAStep()
    {
        Call call = wishedCall();
        call.reason = NoBookingReason::NotAccepted;
        call.appointmentRequested = true;
        call.fields.removeIf([](const ExtractedField &field) { return field.name == "date"_L1; });
        QVERIFY(!trailText(call).contains(u"when"_s));
        call.fields.append({u"time_wish"_s, u"am Montag"_s, FieldSource::Transcript, {}, u"1:53-62"_s, true});
        QVERIFY2(trailText(call).contains(u"+when named @1"_s), qPrintable(trailText(call)));
        call.reason = NoBookingReason::DateMissing;
        QVERIFY2(trailText(call).contains(u"-when date_missing @1"_s), qPrintable(trailText(call)));
    }
};

QTEST_APPLESS_MAIN(CallTrailTest)
#include "tst_calltrail.moc"
