#include "models/calls/calloutcome.h"
#include "models/calls/calltrail.h"
#include "models/calls/fieldevidence.h"
#include "models/calls/fieldextraction.h"
#include "models/calls/heardfields.h"
#include "services/core/calls/transcriptreading.h"
#include "tests/support/processing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

struct Said
{
    const char *role;
    const char *text;
};

const QList<Said> agreed{{"agent", "Praxis am Park, guten Tag. Wie kann ich helfen?"},
                         {"user", "Guten Tag, mein Name ist Paula Krause, ich hätte gern einen Termin am Freitag um vierzehn Uhr."},
                         {"agent", "Freitag, den 16. Oktober um 14 Uhr ist frei. Soll ich das eintragen?"},
                         {"user", "Ja, das passt sehr gut."},
                         {"agent", "Gut, ich habe Freitag, den 16. Oktober um 14 Uhr für Sie eingetragen. Auf Wiederhören."}};
const QList<Said> refused{{"agent", "Guten Tag, wie kann ich helfen?"},
                          {"user", "Ich hätte gern einen Termin nächste Woche."},
                          {"agent", "Ich könnte Ihnen Dienstag, den 20. Oktober um 15 Uhr anbieten."},
                          {"user", "Nein, das passt mir leider nicht."},
                          {"agent", "Dann kann ich Ihnen leider nichts anderes anbieten."},
                          {"user", "Schade. Auf Wiederhören."}};
const QList<Said> emergency{{"agent", "Guten Tag, wie kann ich helfen?"},
                            {"user", "Hilfe, mein Mann ist bewusstlos und atmet kaum noch!"},
                            {"agent", "Rufen Sie bitte sofort die 112 an."}};

/// A call of Monday 12 October 2026, 10:00 in Berlin, to the number of branch 1.
QByteArray deliveryOf(const QList<Said> &conversation, const char *name = "call_analyzed", const QJsonObject &analysis = {}, const char *to = "+493023125100")
{
    QJsonArray turns;
    for (const Said &one : conversation)
        turns.append(QJsonObject{{u"role"_s, QLatin1StringView(one.role)}, {u"content"_s, QString::fromUtf8(one.text)}});
    const QJsonObject call{{u"call_id"_s, u"call_t"_s},           {u"direction"_s, u"inbound"_s},
                           {u"from_number"_s, u"+491713920042"_s}, {u"to_number"_s, QLatin1StringView(to)},
                           {u"start_timestamp"_s, qint64(1791792000000)}, {u"transcript_object"_s, turns},
                           {u"call_analysis"_s, QJsonObject{{u"user_sentiment"_s, u"Positive"_s}, {u"custom_analysis_data"_s, analysis}}}};
    return QJsonDocument(QJsonObject{{u"event"_s, QLatin1StringView(name)}, {u"call"_s, call}}).toJson();
}

QString words(const Call &call, QLatin1StringView field)
{
    QStringList quotes;
    for (const EvidenceSpan &span : evidenceOf(call)) {
        if (span.field == field)
            quotes.append(call.utterances.at(span.utterance).text.mid(span.from, span.length));
    }
    return quotes.join(u" | "_s);
}

bool tells(const Call &call, const QString &step, const QString &detail)
{
    const auto trail = trailOf(call, evidenceOf(call));
    return std::ranges::any_of(trail, [&](const TrailStep &one) { return one.step == step && one.detail == detail; });
}

} // namespace

class TestTranscriptReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAgreedBecomesFields()
    {
        Processing p;
        p.putEvent(deliveryOf(agreed));
        p.processAll();
        const Call &call = p.call();
        QCOMPARE(heardValue(call.fields, field::date), u"2026-10-16"_s);
        QCOMPARE(heardValue(call.fields, field::time), u"14:00"_s);
        QCOMPARE(chosenValue(call.fields, field::name), u"Paula Krause"_s);
        QCOMPARE(call.appointmentRequested, std::optional(true));
        QCOMPARE(call.outcome, CallOutcome::WishOpen);
        QVERIFY(chosenField(call.fields, field::date)->confidence.value_or(0) > 0.5);
        QVERIFY2(words(call, field::date).contains(u"16. Oktober"_s) || words(call, field::date).contains(u"Freitag"_s), qPrintable(words(call, field::date)));
        QCOMPARE(words(call, field::name), u"Paula Krause"_s);
        QVERIFY(tells(call, u"agreement"_s, u"booked"_s) || tells(call, u"agreement"_s, u"accepted"_s) || tells(call, u"agreement"_s, u"below_threshold"_s));
    }

    void onlyACallThatIsOverIsRead()
    {
        Processing p;
        p.putEvent(deliveryOf(agreed, "call_started"));
        p.processAll();
        QCOMPARE(p.call().status, CallStatus::Ongoing);
        QCOMPARE(heardField(p.call().fields, field::name), nullptr);
        p.putEvent(deliveryOf(agreed));
        p.processAll();
        QVERIFY(heardField(p.call().fields, field::name));
    }

    void theTranscriptComesLastButLendsItsEvidence()
    {
        Processing p;
        p.putEvent(deliveryOf(agreed, "call_analyzed", {{u"datum"_s, u"16.10.2026"_s}, {u"uhrzeit"_s, u"15 Uhr"_s}}));
        p.processAll();
        const Call &call = p.call();
        QCOMPARE(chosenField(call.fields, field::date)->source, FieldSource::CustomAnalysis);
        QCOMPARE(chosenValue(call.fields, field::time), u"15 Uhr"_s);
        QCOMPARE(heardValue(call.fields, field::time), u"14:00"_s); // kept beside it
        QVERIFY(!heardField(call.fields, field::time)->chosen);
        QVERIFY(!words(call, field::date).isEmpty());
        QCOMPARE(words(call, field::time), QString()); // nobody said 15 o'clock
    }

    void whyNothingWasAgreed()
    {
        Processing p;
        p.putEvent(deliveryOf(refused));
        p.processAll();
        QCOMPARE(p.call().outcome, CallOutcome::WishOpen);
        QCOMPARE(wordFor(noBookingReasonWords(), p.call().reason), heardValue(p.call().fields, heard::stoppedBy));
        QVERIFY(p.call().reason == NoBookingReason::NotAccepted || p.call().reason == NoBookingReason::NoSlot);
        QCOMPARE(heardField(p.call().fields, field::date), nullptr);
        QVERIFY(tells(p.call(), u"agreement"_s, heardValue(p.call().fields, heard::agreement)));
    }

    void consentIsTold()
    {
        Processing p;
        p.putEvent(deliveryOf(agreed, "call_analyzed", {{u"consent"_s, u"aufgezeichnet"_s}}));
        p.processAll();
        const ExtractedField *consent = heardField(p.call().fields, heard::consent);
        QVERIFY(consent);
        QVERIFY2(consent->value.startsWith(u"Ja"_s), qPrintable(consent->value));
        QCOMPARE(words(p.call(), heard::consent), consent->value);
        QCOMPARE(chosenValue(p.call().fields, heard::consent), u"aufgezeichnet"_s); // the vendor's stays what it was
        QCOMPARE(heardField(p.call().fields, heard::refusal), nullptr);
        QCOMPARE(heardField(p.call().fields, heard::timeWish), nullptr);
    }

    void refusalsAndTheWishThatCameToNothingAreTold()
    {
        Processing p;
        p.putEvent(deliveryOf(refused));
        p.processAll();
        const Call &call = p.call();
        QCOMPARE(heardValue(call.fields, heard::timeWish), u"nächste Woche"_s);
        QVERIFY(!isAboutConversation(*heardField(call.fields, heard::timeWish)));
        QCOMPARE(words(call, heard::timeWish), u"nächste Woche"_s);
        QVERIFY2(heardValue(call.fields, heard::refusal).startsWith(u"Nein"_s), qPrintable(heardValue(call.fields, heard::refusal)));
        QCOMPARE(words(call, heard::refusal), heardValue(call.fields, heard::refusal));
        QCOMPARE(heardField(call.fields, heard::consent), nullptr);
    }

    void aVendorsTimeWishComesFirst()
    {
        Processing p;
        p.putEvent(deliveryOf(refused, "call_analyzed", {{u"time_wish"_s, u"vormittags"_s}}));
        p.processAll();
        QCOMPARE(chosenValue(p.call().fields, heard::timeWish), u"vormittags"_s);
        QVERIFY(!heardField(p.call().fields, heard::timeWish)->chosen);
    }

    void theLastOfSeveralRefusalsStandsForAll()
    {
        CallReading reading;
        reading.refusals = {{0, 0, 4}, {1, 0, 3}};
        const SpokenCall spoken{{{false, u"Nein, danke"_s}, {false, u"Nee, auch nicht"_s}}, {2, 6}};
        const auto fields = fieldsOf(reading, spoken, 0.8);
        QCOMPARE(heardValue(fields, heard::refusal), u"Nee"_s);
        QCOMPARE(heardField(fields, heard::refusal)->evidence, u"2:0-4,6:0-3"_s);
        QVERIFY(isAboutConversation(*heardField(fields, heard::refusal)));
    }

    void whoWantsNoAppointmentHasNoWish()
    {
        CallReading reading;
        reading.intent = CallIntent::Question;
        reading.wish = {u"am Montag"_s, {{0, 0, 9}}, 1};
        QCOMPARE(heardField(fieldsOf(reading, {{{false, u"am Montag?"_s}}, {0}}, 0.8), heard::timeWish), nullptr);
    }

    void anEmergencyIsForAPersonOnce()
    {
        Processing p;
        p.putEvent(deliveryOf(emergency, "call_ended"));
        p.putEvent(deliveryOf(emergency));
        p.processAll();
        QCOMPARE(p.call().urgency, Urgency::High);
        const auto isEmergency = [](const FakeFollowUp &row) { return row.followUp.reason == "emergency"_L1; };
        QCOMPARE(std::ranges::count_if(p.data.rows.followUps, isEmergency), 1);
    }

    void agreementsBelowTheTenantsThresholdAreNotCertain()
    {
        CallReading reading;
        reading.bookedIntent = true;
        reading.confidence = 0.85;
        reading.date = {u"2026-10-16"_s, {{0, 2, 8}, {1, 0, 4}}, 0.85};
        const SpokenCall spoken{{{false, u"am 16. Oktober"_s}, {true, u"Gut."_s}}, {3, 5}};
        const auto valueOf = [&](double threshold) { return heardValue(fieldsOf(reading, spoken, threshold), heard::stoppedBy); };
        QCOMPARE(valueOf(0.8), QString());
        QCOMPARE(valueOf(0.9), u"below_threshold"_s);
        QCOMPARE(heardField(fieldsOf(reading, spoken, 0.8), field::date)->evidence, u"3:2-8,5:0-4"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranscriptReading)
#include "tst_transcriptreading.moc"
