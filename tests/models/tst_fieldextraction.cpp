#include "models/calls/fieldextraction.h"
#include "tests/support/recordedevents.h"

#include <QJsonArray>
#include <QTest>

using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

QString line(const ExtractedField &field)
{
    return u"%1=%2 <%3>"_s.arg(field.name, field.value, wordFor(fieldSourceWords(), field.source));
}

/// The chosen ones of the five fields every booking needs, in this order.
QStringList chosenLines(const QJsonObject &call, CallDirection direction = CallDirection::Inbound, const QList<FieldMapping> &mappings = {})
{
    const auto fields = extractFields(call, direction, mappings);
    QStringList lines;
    for (const auto name : {field::date, field::time, field::name, field::phone, field::service}) {
        if (const auto *found = chosenField(fields, name))
            lines.append(line(*found));
    }
    return lines;
}

} // namespace

class TestFieldExtraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedCalls_data();
    void recordedCalls();
    void everyFieldReceivedIsKept();
    void unusableValuesAreLeftOut();
    void theLatestFunctionCallCounts();
    void onOutboundCallsTheOldAppointmentCountsLast();
    void mappingsOfTheTenantComeFirst();
    void aNewDateBeatsTheOldInTheSameObject();
    void keysAreFoldedBeforeTheyAreCompared();
    void valuesOfAllTypesAreText();
    void theCallersNumberIsTheLastResort();
    void wordsForYesNoAndUrgency();
};

void TestFieldExtraction::recordedCalls_data()
{
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("webhook_call_analyzed.json")
        << QStringList{u"date=2026-10-15 <function_argument>"_s, u"time=10:30 <function_argument>"_s, u"name=Jürgen Großmann <function_argument>"_s,
                       u"phone=+491713920042 <function_argument>"_s, u"service=Vorsorgeuntersuchung <function_argument>"_s};
    QTest::newRow("webhook_call_analyzed_precedence.json")
        << QStringList{u"date=21.10.2026 <collected_variable>"_s, u"time=08:15 <collected_variable>"_s, u"name=Frau Müller <collected_variable>"_s,
                       u"phone=+491713920017 <collected_variable>"_s, u"service=Blutabnahme <underscore_field>"_s};
    QTest::newRow("webhook_call_analyzed_underscore_fields.json")
        << QStringList{u"date=2026-10-21 <underscore_field>"_s, u"time=15:45 <underscore_field>"_s, u"name=Ayşe Yıldız <underscore_field>"_s,
                       u"phone=+491713920088 <underscore_field>"_s, u"service=Kindervorsorge U9 <underscore_field>"_s};
    QTest::newRow("webhook_call_analyzed_no_conversation.json") << QStringList{u"phone=+491713920042 <caller>"_s};
    QTest::newRow("webhook_call_ended_not_connected.json")
        << QStringList{u"date=15.10.2026 <dynamic_variable>"_s, u"time=10:30 <dynamic_variable>"_s, u"name=Jürgen Großmann <dynamic_variable>"_s,
                       u"phone=+491713920042 <caller>"_s, u"service=Vorsorgeuntersuchung <dynamic_variable>"_s};
}

void TestFieldExtraction::recordedCalls()
{
    QFETCH(QStringList, expected);
    const QJsonObject call = recordedEvent(QTest::currentDataTag()).call;
    const bool outbound = call.value("direction"_L1) == "outbound"_L1;
    QCOMPARE(chosenLines(call, outbound ? CallDirection::Outbound : CallDirection::Inbound), expected);
}

void TestFieldExtraction::everyFieldReceivedIsKept()
{
    const auto fields = extractFields(recordedEvent("webhook_call_analyzed.json").call, CallDirection::Inbound, {});
    QStringList evidence;
    for (const ExtractedField &one : fields)
        evidence.append(one.evidence);
    for (const auto &path : {u"call_analysis.custom_analysis_data.anliegen"_s, u"call_analysis.custom_analysis_data.anzahl_termine"_s,
                             u"retell_llm_dynamic_variables.praxis_name"_s, u"retell_llm_dynamic_variables.patient_nr"_s,
                             u"collected_dynamic_variables._datum"_s, u"collected_dynamic_variables.termin_id"_s,
                             u"transcript_with_tool_calls[3].arguments.tageszeit"_s, u"from_number"_s})
        QVERIFY2(evidence.contains(path), qUtf8Printable(path));
    QHash<QString, int> chosen;
    for (const ExtractedField &one : fields)
        chosen[one.name] += one.chosen;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        QVERIFY2(it.value() == 1, qUtf8Printable(it.key())); // exactly one of each name
}

void TestFieldExtraction::unusableValuesAreLeftOut()
{
    const QJsonObject call{{u"collected_dynamic_variables"_s,
                            QJsonObject{{u"datum"_s, QJsonValue()}, {u"uhrzeit"_s, u"  "_s}, {u"name"_s, u"{{name}}"_s}, {u"dienstleistung"_s, u" {{ x }} "_s},
                                        {u"notiz"_s, QJsonObject()}, {u"_"_s, u"x"_s}}}};
    QVERIFY(extractFields(call, CallDirection::Inbound, {}).isEmpty());
}

void TestFieldExtraction::theLatestFunctionCallCounts()
{
    const auto invocation = [](const char *arguments) {
        return QJsonObject{{u"role"_s, u"tool_call_invocation"_s}, {u"name"_s, u"book_appointment"_s}, {u"arguments"_s, QString::fromUtf8(arguments)}};
    };
    const QJsonObject call{{u"transcript_with_tool_calls"_s,
                            QJsonArray{invocation(R"({"datum":"2026-10-15","uhrzeit":"10:30"})"), invocation("not json"),
                                       invocation(R"({"datum":"2026-10-16"})")}}};
    QCOMPARE(chosenLines(call), (QStringList{u"date=2026-10-16 <function_argument>"_s, u"time=10:30 <function_argument>"_s}));
    QCOMPARE(extractFields(call, CallDirection::Inbound, {}).size(), 3);
}

void TestFieldExtraction::onOutboundCallsTheOldAppointmentCountsLast()
{
    const QJsonObject call{{u"to_number"_s, u"+491713920042"_s},
                           {u"retell_llm_dynamic_variables"_s, QJsonObject{{u"datum"_s, u"old"_s}, {u"_uhrzeit"_s, u"old"_s}, {u"dienstleistung"_s, u"old"_s}}},
                           {u"call_analysis"_s, QJsonObject{{u"custom_analysis_data"_s, QJsonObject{{u"datum"_s, u"new"_s}, {u"uhrzeit"_s, u"new"_s}}}}}};
    QCOMPARE(chosenLines(call, CallDirection::Outbound),
             (QStringList{u"date=new <custom_analysis>"_s, u"time=new <custom_analysis>"_s, u"phone=+491713920042 <caller>"_s, u"service=old <dynamic_variable>"_s}));
    QCOMPARE(chosenLines(call, CallDirection::Inbound).first(), u"date=old <dynamic_variable>"_s);
}

void TestFieldExtraction::mappingsOfTheTenantComeFirst()
{
    const QJsonObject call{{u"collected_dynamic_variables"_s,
                            QJsonObject{{u"Wunschtag"_s, u"Freitag"_s}, {u"datum"_s, u"x"_s}, {u"_kasse"_s, u"TK"_s}, {u"frei"_s, u"y"_s}}}};
    const QList<FieldMapping> mappings{{u"wunschtag"_s, u"date"_s, u"date"_s, false, {}}, {u"datum"_s, u"birthday"_s, u"date"_s, false, {}},
                                       {u"kasse"_s, u"insurance"_s, u"text"_s, false, {}}};
    const auto fields = extractFields(call, CallDirection::Inbound, mappings);
    QCOMPARE(chosenValue(fields, field::date), u"Freitag"_s);
    QCOMPARE(chosenValue(fields, "birthday"_L1), u"x"_s);
    QCOMPARE(chosenValue(fields, "insurance"_L1), u"TK"_s);
    QCOMPARE(chosenValue(fields, "frei"_L1), u"y"_s);
}

void TestFieldExtraction::aNewDateBeatsTheOldInTheSameObject()
{
    const QJsonObject call{{u"collected_dynamic_variables"_s,
                            QJsonObject{{u"datum"_s, u"old"_s}, {u"neues_datum"_s, u"new"_s}, {u"zeit"_s, u"old"_s}, {u"neue_uhrzeit"_s, u"new"_s}}}};
    QCOMPARE(chosenLines(call), (QStringList{u"date=new <collected_variable>"_s, u"time=new <collected_variable>"_s}));
}

void TestFieldExtraction::keysAreFoldedBeforeTheyAreCompared()
{
    const QJsonObject call{{u"collected_dynamic_variables"_s, QJsonObject{{u"Rückruf-gewünscht"_s, true}, {u"DATUM"_s, u"d"_s}, {u"E-Mail"_s, u"a@b.example"_s}}}};
    const auto fields = extractFields(call, CallDirection::Inbound, {});
    QCOMPARE(chosenValue(fields, field::callbackRequested), u"true"_s);
    QCOMPARE(chosenValue(fields, field::date), u"d"_s);
    QCOMPARE(chosenValue(fields, field::email), u"a@b.example"_s);
}

void TestFieldExtraction::valuesOfAllTypesAreText()
{
    const QJsonObject call{{u"call_analysis"_s, QJsonObject{{u"custom_analysis_data"_s,
        QJsonObject{{u"a"_s, false}, {u"b"_s, 0.1}, {u"c"_s, 12}, {u"d"_s, QJsonArray{1, u"x"_s}}, {u"e"_s, QJsonObject{{u"k"_s, 1}}}, {u"f"_s, u" x "_s}}}}}};
    QStringList values;
    for (const ExtractedField &one : extractFields(call, CallDirection::Inbound, {}))
        values.append(one.value);
    QCOMPARE(values, (QStringList{u"false"_s, u"0.1"_s, u"12"_s, u"[1,\"x\"]"_s, u"{\"k\":1}"_s, u" x "_s}));
}

void TestFieldExtraction::theCallersNumberIsTheLastResort()
{
    const auto phone = [](const char *from) {
        return chosenValue(extractFields({{u"from_number"_s, QString::fromLatin1(from)}}, CallDirection::Inbound, {}), field::phone);
    };
    QCOMPARE(phone("+491713920042"), u"+491713920042"_s);
    QCOMPARE(phone("anonymous"), QString());
    QCOMPARE(phone(""), QString());
}

void TestFieldExtraction::wordsForYesNoAndUrgency()
{
    QCOMPARE(yesOrNo(u" Ja "_s), true);
    QCOMPARE(yesOrNo(u"false"_s), false);
    QVERIFY(!yesOrNo(u"vielleicht"_s));
    QVERIFY(!yesOrNo(QString()));
    QCOMPARE(urgencyOf(u"Notfall"_s), Urgency::High);
    QCOMPARE(urgencyOf(u"mittel"_s), Urgency::Normal);
    QCOMPARE(urgencyOf(u"low"_s), Urgency::Low);
    QCOMPARE(urgencyOf(u"gelb"_s), Urgency::Unknown);
}

QTEST_GUILESS_MAIN(TestFieldExtraction)
#include "tst_fieldextraction.moc"
