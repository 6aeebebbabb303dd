#include "services/core/understanding/person/personreader.h"
#include "services/core/understanding/person/spokenmail.h"

#include <QTest>

using namespace askpro::core;
using askpro::models::Language;
using namespace Qt::StringLiterals;

class TestSpokenEmails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreSpoken_data();
    void addressesAreSpoken();
    void correctionsAndReadBacks_data();
    void correctionsAndReadBacks();
    void whatIsNoAddress_data();
    void whatIsNoAddress();
    void mailboxesHaveTheFormOfTheStandard_data();
    void mailboxesHaveTheFormOfTheStandard();
    void evidenceIsWhereItWasSaid();
    void anyTextIsTaken_data();
    void anyTextIsTaken();
};

namespace {

QList<SpokenTurn> turnsOf(const QString &dialogue)
{
    QList<SpokenTurn> turns;
    for (const QString &line : dialogue.split(u'\n', Qt::SkipEmptyParts))
        turns.append({line.startsWith(u"a:"), line.mid(2).trimmed()});
    return turns;
}

void columns()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("dialogue");
    QTest::addColumn<QString>("expected");
}

void row(const char *tag, const char *dialogue, const char *expected)
{
    const auto language = qstrcmp(tag, "en") == 0 ? Language::English : Language::German;
    QTest::addRow("%s: %s", tag, dialogue) << int(language) << QString::fromUtf8(dialogue) << QString::fromUtf8(expected);
}

} // namespace

#define COMPARE_EMAIL() \
    QFETCH(int, language); \
    QFETCH(QString, dialogue); \
    QFETCH(QString, expected); \
    QCOMPARE(readEmail(turnsOf(dialogue), Language(language)).value, expected)

void TestSpokenEmails::addressesAreSpoken_data()
{
    columns();
    const char *paula = "paula.krause@example.org";
    row("de", "c: paula punkt krause at example punkt org", paula);
    row("de", "c: wiebke unterstrich thiessen da jetzt mit doppel s at example punkt org", "wiebke_thiessen@example.org");
    row("de", "c: annett punkt grießbach aber mit doppel s at example punkt org", "annett.griessbach@example.org");
    row("en", "c: kayla dot s just the letter at example dot com", "kayla.s@example.com");
    row("en", "c: maya dot rao at example dot net\na: I've noted maya.rao@example.net. You will get a form.\nc: thank you", "maya.rao@example.net");
    row("de", "c: meine e-mail ist Paula.Krause@Example.org.", paula);
    row("de", "c: Paula, Punkt, Krause, at, Example, Punkt, org.", paula);
    row("de", "c: paula punkt krause ät example punkt org", paula);
    row("de", "c: paula punkt krause klammeraffe example punkt org", paula);
    row("de", "c: ja gerne an paula punkt krause at example punkt org bitte", paula);
    row("de", "c: die adresse lautet paula punkt krause und dann at example punkt org alles klein geschrieben", paula);
    row("de", "c: paula punkt k r a u s e at example punkt org", paula);
    row("de", "c: p a u l a punkt k wie kaufmann r a u s e at example punkt org", paula);
    row("de", "a: Ihre E-Mail?\nc: paula punkt krause\na: Mhm.\nc: at example punkt org", paula);
    row("de", "c: p punkt krause at example punkt de", "p.krause@example.de");
    row("de", "c: p punkt krause at example punkt d e", "p.krause@example.de");
    row("de", "c: paula unterstrich krause at example punkt com", "paula_krause@example.com");
    row("de", "c: paula bindestrich krause at example punkt com", "paula-krause@example.com");
    row("de", "c: paula minus krause at mail punkt example punkt com", "paula-krause@mail.example.com");
    row("de", "c: paula krause zusammengeschrieben at example punkt org", "paulakrause@example.org");
    row("de", "c: paula krause alles in einem wort at example punkt org", "paulakrause@example.org");
    row("de", "c: krause siebenundachtzig at example punkt org", "krause87@example.org");
    row("de", "c: krause eins zwei drei at example punkt net", "krause123@example.net");
    row("de", "c: jürgen punkt großmann at example punkt org", "juergen.grossmann@example.org");
    row("de", "c: k punkt bohm minus rueter mit u e at example punkt com", "k.bohm-rueter@example.com");
    row("de", "c: ute meier mit a y zusammen at example punkt org", "utemayer@example.org");
    row("de", "c: info at praxis bindestrich mitte punkt example", "info@praxis-mitte.example");
    row("de", "c: paula punkt krause at exempel punkt ork", paula);
    row("de", "c: sie können mir schreiben an krause at example punkt org das lese ich jeden tag", "krause@example.org");
    row("de", "c: paula at t online punkt de", "paula@t-online.de");
    row("de", "c: paula at g m x punkt de", "paula@gmx.de");
    row("de", "c: paula at gehmail punkt com", "paula@gmail.com");
    row("de", "c: paula at g mail com", "paula@gmail.com");
    row("de", "c: paula at hot mail punkt com", "paula@hotmail.com");
    row("de", "c: paula at eins und eins punkt de", "paula@1und1.de");
    row("en", "c: that's paula dot krause at example dot org", paula);
    row("en", "c: it's keogh underscore s at example dot com", "keogh_s@example.com");
    row("en", "c: my email is s hyphen cheung at mail dot example dot com", "s-cheung@mail.example.com");
    row("en", "c: harold finch all one word at example dot co dot uk", "haroldfinch@example.co.uk");
    row("en", "c: finch eighty seven at example dot net", "finch87@example.net");
    row("en", "c: h for hotel finch at example dot com", "hfinch@example.com");
    row("en", "c: f i double n at example dot com", "finn@example.com");
    row("de", "c: familie bindestrich wischnewski at example punkt org alles klein", "familie-wischnewski@example.org");
    row("de", "c: detlef punkt k achtundfünfzig die zahl at example punkt org", "detlef.k58@example.org");
    row("de", "c: s punkt oelschlegel mit o e at example punkt net", "s.oelschlegel@example.net");
    row("de", "c: mail niklas unterstrich achterberg at example punkt net", "niklas_achterberg@example.net");
    row("en", "c: h dot blackwood at example dot org blackwood all one word no e at the end", "h.blackwood@example.org");
    row("en", "c: it's joao underscore ferreira seventy nine at example dot net", "joao_ferreira79@example.net");
    row("en", "c: aye it's callum dot fraser eighty eight at example dot org fraser with an s", "callum.fraser88@example.org");
    row("en", "c: yeah ute underscore v at example dot com", "ute_v@example.com");
    row("en", "c: it's voss and then the number two at example dot net", "voss2@example.net");
    row("de", "c: ute punkt voss at example punkt com äh nein punkt org", "ute.voss@example.org");
}

void TestSpokenEmails::addressesAreSpoken() { COMPARE_EMAIL(); }

void TestSpokenEmails::correctionsAndReadBacks_data()
{
    columns();
    const QByteArray said = "a: Ihre E-Mail?\nc: paula punkt grause at example punkt org\na: paula.grause@example.org, richtig?\nc: ";
    const auto reply = [&](const char *text, const char *expected) { row("de", (said + text).constData(), expected); };
    reply("ja", "paula.grause@example.org");
    reply("nein", "");
    reply("nein krause mit k", "paula.krause@example.org");
    reply("nein punkt net", "paula.grause@example.net");
    reply("nein nicht punkt sondern unterstrich", "paula_grause@example.org");
    reply("nein mit bindestrich", "paula-grause@example.org");
    reply("nein ohne punkt", "paulagrause@example.org");
    reply("nein at example punkt com", "paula.grause@example.com");
    reply("nein paula punkt krause at example punkt org", "paula.krause@example.org");
    reply("nein der termin ist am freitag", "paula.grause@example.org");
    row("de", "a: Ihre E-Mail?\nc: paula punkt grause at example punkt org\na: paula.krause@example.org?\nc: genau", "paula.krause@example.org");
    row("de", "a: Ist paula.krause@example.org Ihre E-Mail-Adresse?\nc: ja stimmt", "paula.krause@example.org");
    row("de", "a: Schreiben Sie uns an praxis@example.org.\nc: ja gut", "");
    row("en", "a: Your e-mail?\nc: paula dot krause at example dot org\na: paula.krause@example.org?\nc: no dot com", "paula.krause@example.com");
    row("en", "a: Your e-mail?\nc: t dot wilk at example dot org\na: So that is Wednesday at nine, e-mail t.wilk@example.org, phone 040 66969 120.\nc: yes", "t.wilk@example.org");
    row("de", "a: E-Mail?\nc: j punkt abendroth at example punkt net\na: Also E-Mail: j.abendroth@example.net, richtig?\nc: ja", "j.abendroth@example.net");
}

void TestSpokenEmails::correctionsAndReadBacks() { COMPARE_EMAIL(); }

void TestSpokenEmails::whatIsNoAddress_data()
{
    columns();
    for (const char *dialogue : {"c:", "c: ja", "c: ich habe keine e-mail", "c: um zehn at punkt", "c: at example punkt org", "c: paula punkt krause", "c: @", "c: paula@", "c: @example.org",
                                 "c: paula at example", "c: das ist at all"})
        row("de", dialogue, "");
    for (const char *dialogue : {"c: at ten at the practice", "c: i'll be at home dot dot dot", "c: meet me at the dot"})
        row("en", dialogue, "");
}

void TestSpokenEmails::whatIsNoAddress() { COMPARE_EMAIL(); }

void TestSpokenEmails::mailboxesHaveTheFormOfTheStandard_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    const auto mailbox = [](const QString &address, bool expected) { QTest::addRow("%s", qPrintable(address.left(40))) << address << expected; };
    mailbox(u"p@example.org"_s, true);
    mailbox(u"p.k-r_a+u@mail.example.org"_s, true);
    mailbox(u"p..k@example.org"_s, false);
    mailbox(u".p@example.org"_s, false);
    mailbox(u"p.@example.org"_s, false);
    mailbox(u"p@example"_s, false);
    mailbox(u"p@-example.org"_s, false);
    mailbox(u"p@example..org"_s, false);
    mailbox(u"p@ex ample.org"_s, false);
    mailbox(u"pü@example.org"_s, false);
    mailbox(u"@example.org"_s, false);
    mailbox(QString(64, u'p') + u"@example.org"_s, true);
    mailbox(QString(65, u'p') + u"@example.org"_s, false);
    mailbox(u"p@"_s + QString(63, u'e') + u".org"_s, true);
    mailbox(u"p@"_s + QString(64, u'e') + u".org"_s, false);
}

void TestSpokenEmails::mailboxesHaveTheFormOfTheStandard()
{
    QFETCH(QString, address);
    QFETCH(bool, expected);
    QCOMPARE(isMailbox(address), expected);
}

void TestSpokenEmails::evidenceIsWhereItWasSaid()
{
    const QString text = u"gern, größte Mühe: paula punkt krause at example punkt org danke"_s;
    const HeardValue mail = readEmail({{false, text}}, Language::German);
    QCOMPARE(mail.evidence.size(), 1);
    const TurnSpan span = mail.evidence.first();
    QCOMPARE(text.mid(span.from, span.to - span.from), u"paula punkt krause at example punkt org"_s);
}

void TestSpokenEmails::anyTextIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one word") << QString(1'000'000, u'a');
    QTest::newRow("at signs") << QString(500'000, u'@');
    QTest::newRow("ats") << u"at a "_s.repeated(100'000);
    QTest::newRow("dots") << u"punkt at punkt "_s.repeated(60'000);
    QTest::newRow("addresses") << u"a at example punkt org "_s.repeated(20'000);
    QTest::newRow("broken") << QString(QChar(0xD800)) + u"@\u0000.\uFFFF"_s;
}

void TestSpokenEmails::anyTextIsTaken()
{
    QFETCH(QString, text);
    for (const Language language : {Language::German, Language::English}) {
        const HeardValue mail = readEmail({{true, u"E-Mail?"_s}, {false, text}, {true, text}, {false, text}}, language);
        QVERIFY(mail.value.isEmpty() || isMailbox(mail.value));
        QCOMPARE(mail.value.isEmpty(), mail.evidence.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSpokenEmails)
#include "tst_spokenemails.moc"
