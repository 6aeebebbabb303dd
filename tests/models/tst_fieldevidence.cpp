#include "models/calls/fieldevidence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace {

Call callWith(const QStringList &turns, const QList<ExtractedField> &fields)
{
    Call call;
    for (const QString &text : turns)
        call.utterances.append({int(call.utterances.size()), Speaker::User, text, {}, {}, {}, {}});
    call.fields = fields;
    return call;
}

ExtractedField fieldOf(const QString &name, const QString &value, const QString &evidence = {})
{
    return {name, value, FieldSource::CustomAnalysis, {}, evidence, true};
}

/// "utterance: text", so that a failure shows itself.
QString said(const Call &call)
{
    QStringList lines;
    for (const EvidenceSpan &span : evidenceOf(call))
        lines.append(u"%1 %2: %3"_s.arg(span.field).arg(span.utterance).arg(call.utterances.at(span.utterance).text.mid(span.from, span.length)));
    return lines.join(u" | "_s);
}

} // namespace

class FieldEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheCallerSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("turn");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *tag, const QString &name, const QString &value, const QString &turn, const QString &found) {
            QTest::newRow(tag) << name << value << turn << found;
        };
        row("surname", u"name"_s, u"Hannelore Weiß-Zimmermann"_s, u"Guten Tag, Weiß-Zimmermann am Apparat."_s, u"Weiß-Zimmermann"_s);
        row("ae for umlaut", u"name"_s, u"Jörg Süßmilch"_s, u"Hier ist Joerg Suessmilch."_s, u"Joerg Suessmilch"_s);
        row("combining umlaut", u"name"_s, u"Jörg Süßmilch"_s, u"Hier ist Jo\u0308rg Su\u0308ßmilch!"_s, u"Jo\u0308rg Su\u0308ßmilch"_s);
        row("a common word is no name", u"name"_s, u"Anna Weiß"_s, u"Ich weiß nicht."_s, {});
        row("case", u"service"_s, u"Professionelle Zahnreinigung"_s, u"eine professionelle Zahnreinigung, bitte"_s, u"professionelle Zahnreinigung"_s);
        row("most of it", u"service"_s, u"Professionelle Zahnreinigung"_s, u"Zur Zahnreinigung."_s, {});
        row("most words", u"service"_s, u"Beratung Zahnimplantat"_s, u"wegen dem Zahnimplantat"_s, u"Zahnimplantat"_s);
        row("one word of many", u"concern"_s, u"Schmerzen nach der Behandlung gestern Abend"_s, u"Ich habe Schmerzen."_s, {});
        row("a judgement is not said", u"urgency"_s, u"normal"_s, u"Ganz normal gesetzlich."_s, {});
        row("phone in groups", u"phone"_s, u"+4917604069012"_s, u"Das ist die 0176 04 06 90 12."_s, u"0176 04 06 90 12"_s);
        row("part of a phone", u"phone"_s, u"+4917604069012"_s, u"Das ist die 0176 04."_s, {});
        row("day and month", u"date"_s, u"2025-10-13"_s, u"Am 13. Oktober bitte."_s, u"13. Oktober"_s);
        row("ordinal", u"date"_s, u"2025-10-13"_s, u"Am dreizehnten ginge es."_s, u"dreizehnten"_s);
        row("weekday", u"date"_s, u"2025-10-13"_s, u"Am liebsten nächsten Montag."_s, u"Montag"_s);
        row("another weekday", u"date"_s, u"2025-10-13"_s, u"Nur nicht am Dienstag."_s, {});
        row("hour", u"time"_s, u"14:00"_s, u"nachmittags ab 14 Uhr"_s, u"14 Uhr"_s);
        row("half past", u"time"_s, u"14:30"_s, u"so um halb drei"_s, u"halb drei"_s);
        row("digits", u"time"_s, u"09:15"_s, u"um 9:15"_s, u"9:15"_s);
        row("right to left", u"name"_s, u"سارة حداد"_s, u"مرحبا، اسمي سارة حداد شكرا"_s, u"سارة حداد"_s);
        row("beyond the basic plane", u"service"_s, u"Zahn"_s, u"😀😀 Zahn"_s, u"Zahn"_s);
        row("yes", u"appointment_requested"_s, u"ja"_s, u"Ja, gern."_s, {});
        row("too short", u"concern"_s, u"an"_s, u"an"_s, {});
        row("nothing", u"concern"_s, u"..."_s, u"..."_s, {});
    }
    void findsWhatTheCallerSaid()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, turn);
        QFETCH(QString, found);
        QCOMPARE(said(callWith({u"Hallo."_s, turn}, {fieldOf(name, value)})), found.isEmpty() ? QString() : u"%1 1: %2"_s.arg(name, found));
    }

    void onlyTheCallersTurnsCount()
    {
        Call call = callWith({u"Um 14 Uhr?"_s}, {fieldOf(u"time"_s, u"14:00"_s)});
        call.utterances[0].speaker = Speaker::Agent;
        QCOMPARE(said(call), QString());
    }

    void statedEvidenceIsBelievedIfThePlaceExists()
    {
        const QStringList turns{u"Hallo"_s, u"Am Montag um zwei"_s};
        QCOMPARE(said(callWith(turns, {fieldOf(u"x"_s, u"egal"_s, u"1:3-9"_s)})), u"x 1: Montag"_s);
        for (const QString &wrong : {u"1:3-99"_s, u"7:0-1"_s, u"1:9-3"_s, u"call_analysis.x"_s, u"1:99999999999-3"_s})
            QCOMPARE(said(callWith(turns, {fieldOf(u"x"_s, u"egal"_s, wrong)})), QString());
    }

    void spansComeInTheOrderOfTheConversation()
    {
        const Call call = callWith({u"Kovalenko."_s, u"Implantatsprechstunde am Montag"_s},
                                   {fieldOf(u"date"_s, u"2025-10-13"_s), fieldOf(u"service"_s, u"Implantatsprechstunde"_s), fieldOf(u"name"_s, u"Oleksandr Kovalenko"_s)});
        QCOMPARE(said(call), u"name 0: Kovalenko | service 1: Implantatsprechstunde | date 1: Montag"_s);
    }

    void wordsOfConsentAndRefusalAreEvidenceOfAnotherKind()
    {
        const ExtractedField refusal{u"refusal"_s, u"Nein"_s, FieldSource::Transcript, {}, u"0:0-4,1:0-4"_s, true};
        const ExtractedField consent{u"consent"_s, u"Ja gern"_s, FieldSource::Transcript, {}, u"2:0-7"_s, true};
        const ExtractedField intent{u"intent"_s, u"book"_s, FieldSource::Transcript, {}, u"0:0-4"_s, true};
        const Call call = callWith({u"Nein."_s, u"Nein."_s, u"Ja gern."_s, u"aufgezeichnet"_s}, {fieldOf(u"consent"_s, u"aufgezeichnet"_s), refusal, consent, intent});
        QCOMPARE(said(call), u"refusal 0: Nein | refusal 1: Nein | consent 2: Ja gern | consent 3: aufgezeichnet"_s);
        const QList<EvidenceSpan> spans = evidenceOf(call);
        QCOMPARE(spans.at(1).kind, EvidenceKind::Refusal);
        QCOMPARE(spans.at(2).kind, EvidenceKind::Consent);
        QCOMPARE(spans.at(3).kind, EvidenceKind::Value); // the vendor's, about something else
    }

    void anotherValueOfTheSameNameHasNone()
    {
        Call call = callWith({u"Montag"_s}, {fieldOf(u"date"_s, u"2025-10-13"_s)});
        call.fields[0].chosen = false;
        QCOMPARE(said(call), QString());
    }
};

QTEST_APPLESS_MAIN(FieldEvidenceTest)
#include "tst_fieldevidence.moc"
