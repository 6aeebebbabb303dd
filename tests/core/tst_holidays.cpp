#include "services/core/understanding/time/holidays.h"
#include "services/core/understanding/time/timewishjson.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro::core;
using askpro::models::Language;

namespace {

QString name(NamedDay day)
{
    const auto text = nameOf(day, Language::German);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "01-01 Neujahr" a line; what only parts of the state keep in brackets.
QStringList listed(std::string_view state, int year)
{
    QStringList lines;
    for (const PublicHoliday &holiday : publicHolidays(state, year)) {
        const QString line = isoText(holiday.date).mid(5) + u' ' + name(holiday.day);
        lines.append(holiday.wholeState ? line : u'(' + line + u')');
    }
    return lines;
}

} // namespace

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easterIsWhereTheTablesPutIt_data();
    void easterIsWhereTheTablesPutIt();
    void daysHaveTheirDates_data();
    void daysHaveTheirDates();
    void everyStateKeepsItsDays_data();
    void everyStateKeepsItsDays();
    void lawsBeginInAYear_data();
    void lawsBeginInAYear();
    void partsOfAStateAreNotTheState();
    void everyDayHasItsNames();
    void otherPlacesHaveNone();
};

void TestHolidays::easterIsWhereTheTablesPutIt_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("date");
    // Beside the years ahead: the earliest and latest possible Easter, and the two exceptions of the rule.
    for (const auto *date : {"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
                             "1818-03-22", "1943-04-25", "2038-04-25", "1954-04-18", "1981-04-19", "2076-04-19", "2285-03-22"})
        QTest::newRow(date) << QByteArray(date).first(4).toInt() << QString::fromLatin1(date);
}

void TestHolidays::easterIsWhereTheTablesPutIt()
{
    QFETCH(int, year);
    QFETCH(QString, date);
    QCOMPARE(isoText(easterSunday(year)), date);
    QCOMPARE(dateOf(NamedDay::EasterSunday, year), easterSunday(year));
}

void TestHolidays::daysHaveTheirDates_data()
{
    QTest::addColumn<NamedDay>("day");
    QTest::addColumn<QString>("date");
    const auto row = [](NamedDay day, const char *date) { QTest::addRow("%s %s", qUtf8Printable(name(day)), date) << day << QString::fromLatin1(date); };
    row(NamedDay::Epiphany, "2026-01-06");
    row(NamedDay::Valentine, "2026-02-14");
    row(NamedDay::WomensCarnival, "2026-02-12");
    row(NamedDay::CarnivalMonday, "2026-02-16");
    row(NamedDay::CarnivalTuesday, "2018-02-13");
    row(NamedDay::AshWednesday, "2024-02-14");
    row(NamedDay::PalmSunday, "2026-03-29");
    row(NamedDay::MaundyThursday, "2026-04-02");
    row(NamedDay::GoodFriday, "2026-04-03");
    row(NamedDay::HolySaturday, "2026-04-04");
    row(NamedDay::EasterMonday, "2026-04-06");
    row(NamedDay::WhiteSunday, "2026-04-12");
    row(NamedDay::MothersDay, "2026-05-10");
    row(NamedDay::MothersDay, "2027-05-09");
    row(NamedDay::MothersDay, "2022-05-08");
    row(NamedDay::Ascension, "2026-05-14");
    row(NamedDay::Ascension, "2024-05-09");
    row(NamedDay::WhitSunday, "2026-05-24");
    row(NamedDay::WhitMonday, "2026-05-25");
    row(NamedDay::CorpusChristi, "2026-06-04");
    row(NamedDay::Assumption, "2026-08-15");
    row(NamedDay::ChildrensDay, "2026-09-20");
    row(NamedDay::HarvestSunday, "2026-10-04");
    row(NamedDay::Reformation, "2026-10-31");
    row(NamedDay::Halloween, "2026-10-31");
    row(NamedDay::MourningSunday, "2026-11-15");
    row(NamedDay::MourningSunday, "2024-11-17");
    row(NamedDay::RepentanceDay, "2026-11-18");
    row(NamedDay::RepentanceDay, "2025-11-19");
    row(NamedDay::RepentanceDay, "2024-11-20");
    row(NamedDay::SundayOfTheDead, "2026-11-22");
    row(NamedDay::Advent1, "2026-11-29");
    row(NamedDay::Advent4, "2023-12-24"); // Christmas Eve itself
    row(NamedDay::Advent1, "2023-12-03");
    row(NamedDay::Advent4, "2022-12-18"); // Christmas Day is a Sunday
    row(NamedDay::Advent2, "2026-12-06");
    row(NamedDay::Advent3, "2026-12-13");
    row(NamedDay::NewYearsEve, "2026-12-31");
}

void TestHolidays::daysHaveTheirDates()
{
    QFETCH(NamedDay, day);
    QFETCH(QString, date);
    QCOMPARE(isoText(dateOf(day, date.first(4).toInt())), date);
}

void TestHolidays::everyStateKeepsItsDays_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QStringList>("own");
    const QString epiphany = u"01-06 Heilige Drei Könige"_s;
    const QString women = u"03-08 Internationaler Frauentag"_s;
    const QString corpus = u"06-04 Fronleichnam"_s;
    const QString reformation = u"10-31 Reformationstag"_s;
    const QString saints = u"11-01 Allerheiligen"_s;
    QTest::newRow("all") << QByteArray("DE") << QStringList();
    QTest::newRow("Brandenburg") << QByteArray("DE-BB") << QStringList{u"04-05 Ostersonntag"_s, u"05-24 Pfingstsonntag"_s, reformation};
    QTest::newRow("Berlin") << QByteArray("DE-BE") << QStringList{women};
    QTest::newRow("Baden-Württemberg") << QByteArray("DE-BW") << QStringList{epiphany, corpus, saints};
    QTest::newRow("Bavaria") << QByteArray("DE-BY")
                             << QStringList{epiphany, corpus, u"(08-08 Augsburger Friedensfest)"_s, u"(08-15 Mariä Himmelfahrt)"_s, saints};
    QTest::newRow("Bremen") << QByteArray("DE-HB") << QStringList{reformation};
    QTest::newRow("Hesse") << QByteArray("DE-HE") << QStringList{corpus};
    QTest::newRow("Hamburg") << QByteArray("DE-HH") << QStringList{reformation};
    QTest::newRow("Mecklenburg-Vorpommern") << QByteArray("DE-MV") << QStringList{women, reformation};
    QTest::newRow("Lower Saxony") << QByteArray("DE-NI") << QStringList{reformation};
    QTest::newRow("North Rhine-Westphalia") << QByteArray("DE-NW") << QStringList{corpus, saints};
    QTest::newRow("Rhineland-Palatinate") << QByteArray("DE-RP") << QStringList{corpus, saints};
    QTest::newRow("Schleswig-Holstein") << QByteArray("DE-SH") << QStringList{reformation};
    QTest::newRow("Saarland") << QByteArray("DE-SL") << QStringList{corpus, u"08-15 Mariä Himmelfahrt"_s, saints};
    QTest::newRow("Saxony") << QByteArray("DE-SN") << QStringList{u"(06-04 Fronleichnam)"_s, reformation, u"11-18 Buß- und Bettag"_s};
    QTest::newRow("Saxony-Anhalt") << QByteArray("DE-ST") << QStringList{epiphany, reformation};
    QTest::newRow("Thuringia") << QByteArray("DE-TH") << QStringList{u"(06-04 Fronleichnam)"_s, u"09-20 Weltkindertag"_s, reformation};
}

void TestHolidays::everyStateKeepsItsDays()
{
    QFETCH(QByteArray, state);
    QFETCH(QStringList, own);
    QStringList expected{u"01-01 Neujahr"_s,       u"04-03 Karfreitag"_s,    u"04-06 Ostermontag"_s,
                         u"05-01 Tag der Arbeit"_s, u"05-14 Christi Himmelfahrt"_s, u"05-25 Pfingstmontag"_s,
                         u"10-03 Tag der Deutschen Einheit"_s, u"12-25 1. Weihnachtstag"_s, u"12-26 2. Weihnachtstag"_s};
    QStringList kept = listed(state.toStdString(), 2026);
    expected += own;
    expected.sort();
    kept.sort();
    QCOMPARE(kept, expected);
}

void TestHolidays::lawsBeginInAYear_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QList<int>>("years"); // of 2017 … 2030
    const QList<int> since2018{2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030};
    QTest::newRow("Women's Day in Berlin") << QByteArray("DE-BE") << u"Internationaler Frauentag"_s << since2018.mid(1);
    QTest::newRow("Women's Day in Mecklenburg-Vorpommern") << QByteArray("DE-MV") << u"Internationaler Frauentag"_s << since2018.mid(5);
    QTest::newRow("Children's Day") << QByteArray("DE-TH") << u"Weltkindertag"_s << since2018.mid(1);
    QTest::newRow("Reformation once") << QByteArray("DE-BY") << u"Reformationstag"_s << QList<int>{2017};
    QTest::newRow("Reformation in the north") << QByteArray("DE-HH") << u"Reformationstag"_s << QList<int>{2017} + since2018;
    QTest::newRow("Liberation") << QByteArray("DE-BE") << u"Tag der Befreiung"_s << QList<int>{2020, 2025};
    QTest::newRow("Uprising") << QByteArray("DE-BE") << u"Jahrestag des Volksaufstands"_s << QList<int>{2028};
}

void TestHolidays::lawsBeginInAYear()
{
    QFETCH(QByteArray, state);
    QFETCH(QString, day);
    QFETCH(QList<int>, years);
    QList<int> kept;
    for (int year = 2017; year <= 2030; ++year) {
        if (listed(state.toStdString(), year).join(u'\n').contains(day))
            kept.append(year);
    }
    QCOMPARE(kept, years);
}

void TestHolidays::partsOfAStateAreNotTheState()
{
    const LocalDays assumption = dateOf(NamedDay::Assumption, 2026);
    QVERIFY(isPublicHoliday(assumption, "DE-SL"));
    QVERIFY(!isPublicHoliday(assumption, "DE-BY"));
    QVERIFY(isPublicHoliday(dateOf(NamedDay::RepentanceDay, 2026), "DE-SN"));
    QVERIFY(!isPublicHoliday(dateOf(NamedDay::RepentanceDay, 2026) + std::chrono::days(1), "DE-SN"));
    QVERIFY(!isPublicHoliday(dateOf(NamedDay::ChristmasEve, 2026), "DE-BE")); // no holiday by law, though many are closed
}

void TestHolidays::everyDayHasItsNames()
{
    QSet<QString> names;
    for (const NamedDay day : namedDays()) {
        QVERIFY(!nameOf(day, Language::English).empty());
        names.insert(name(day));
    }
    QCOMPARE(names.size(), qsizetype(namedDays().size()));
    QCOMPARE(name(NamedDay::RepentanceDay), u"Buß- und Bettag"_s);
    QCOMPARE(QByteArray(nameOf(NamedDay::GoodFriday, Language::English).data()), QByteArray("Good Friday"));
}

void TestHolidays::otherPlacesHaveNone()
{
    QCOMPARE(germanStates().size(), std::size_t(16));
    for (const auto *code : {"", "DE-XX", "AT-9", "de-be", "BE"})
        QVERIFY(publicHolidays(code, 2026).empty());
}

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
