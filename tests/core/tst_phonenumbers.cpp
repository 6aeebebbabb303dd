#include "services/core/phone/phonenumbers.h"

#include <QTest>

using namespace askpro::core;
using namespace Qt::StringLiterals;

class TestPhoneNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFormsGiveE164_data();
    void allFormsGiveE164();
    void whatIsNoNumberGivesNone_data();
    void whatIsNoNumberGivesNone();
    void theRegionDecidesHowNationalNumbersAreRead();
    void numbersAreShownAsPeopleWriteThem();
};

void TestPhoneNumbers::allFormsGiveE164_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected); };
    row("+493023125100", "+493023125100");          // E.164
    row("03023125100", "+493023125100");            // national with leading 0
    row("493023125100", "+493023125100");           // international without plus
    row("(030) 231 25-100", "+493023125100");       // formatted
    row("+49 (0)30 / 231.25.100", "+493023125100");
    row("0049 30 23125100", "+493023125100");
    row(" 030–23125100 ", "+493023125100");         // a dash that is no hyphen
    row("0171 3920042", "+491713920042");
    row("4917640690123", "+4917640690123");
    row("0176 04069012", "+4917604069012");
    row("0152 28817123", "+4915228817123");
    row("+43 1 5350000", "+4315350000");            // another country
    row("4315350000", "+4315350000");               // another country, without plus; not Kiel
    row("30 23125100", "+493023125100");            // the 0 forgotten
}

void TestPhoneNumbers::allFormsGiveE164()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(toE164(text, u"DE"_s).value_or(u"none"_s), expected);
}

void TestPhoneNumbers::whatIsNoNumberGivesNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "anonymous", "Anonymous", "unknown", "private", "Restricted", "unavailable", "+266696687", "266696687",
                             "+2562533", "sip:praxis@example.de", "praxis@example.de", "praxis", "0800 PRAXIS", "0", "+", "110", "12", "+49",
                             "+49302312510012345678", "030 23125100; DROP", "\u0660\u0663\u0660"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPhoneNumbers::whatIsNoNumberGivesNone()
{
    QFETCH(QString, text);
    QCOMPARE(toE164(text, u"DE"_s).value_or(u"none"_s), u"none"_s);
}

void TestPhoneNumbers::theRegionDecidesHowNationalNumbersAreRead()
{
    QCOMPARE(toE164(u"01 5350000"_s, u"AT"_s).value_or(u"none"_s), u"+4315350000"_s);
    QCOMPARE(toE164(u"612345678"_s, u"ES"_s).value_or(u"none"_s), u"+34612345678"_s); // no trunk prefix there
    QCOMPARE(toE164(u"34612345678"_s, u"ES"_s).value_or(u"none"_s), u"+34612345678"_s);
    QCOMPARE(toE164(u"03023125100"_s, QString()).value_or(u"none"_s), u"none"_s); // no region: nothing is guessed
    QCOMPARE(toE164(u"+493023125100"_s, QString()).value_or(u"none"_s), u"+493023125100"_s);
    QCOMPARE(toE164(u"+493023125100"_s, u"AT"_s).value_or(u"none"_s), u"+493023125100"_s);
}

void TestPhoneNumbers::numbersAreShownAsPeopleWriteThem()
{
    QCOMPARE(displayNumber(u"+493023125100"_s, u"DE"_s), u"030 23125100"_s);
    QCOMPARE(displayNumber(u"+493023125100"_s, u"AT"_s), u"+49 30 23125100"_s);
    QCOMPARE(displayNumber(u"anonymous"_s, u"DE"_s), u"anonymous"_s);
}

QTEST_GUILESS_MAIN(TestPhoneNumbers)
#include "tst_phonenumbers.moc"
