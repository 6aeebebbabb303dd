#include "services/core/understanding/service/conceptlexicon.h"
#include "services/core/understanding/service/servicereader.h"
#include "tests/core/servicecases.h"

#include <QTest>

#include <algorithm>

using namespace askpro::core;
using namespace Qt::StringLiterals;

namespace {

const QList<ServiceEntry> practice{{u"Kontrolluntersuchung"_s, {u"Kontrolle"_s, u"Check-up"_s}},
                                   {u"Professionelle Zahnreinigung"_s, {u"PZR"_s}},
                                   {u"Beratung Implantat"_s, {}},
                                   {u"Beratung Zahnspange"_s, {u"Kieferorthopädie"_s}},
                                   {u"Füllung"_s, {u"Karies"_s}},
                                   {u"Erstgespräch"_s, {}},
                                   {u"Lymphdrainage 45 Minuten"_s, {}}};
const QList<ServiceEntry> surgery{{u"Teeth Cleaning"_s, {u"hygienist"_s}}, {u"Check-up"_s, {}}, {u"New Patient Consultation"_s, {}}, {u"Filling"_s, {}}};

/// The phrase as somebody may say it: the first of each choice, no gap.
void verifyFound(const QByteArray &phrase, int index)
{
    QByteArray said;
    for (const QByteArray &word : phrase.split(' ')) {
        if (word != "~")
            said += word.split('/').first().replace('*', "") + ' ';
    }
    const auto words = serviceWords({said.constData(), static_cast<std::size_t>(said.size())});
    const auto hits = conceptsIn(words);
    QVERIFY2(std::ranges::any_of(hits, [index](const ConceptHit &hit) { return hit.index == index; }), phrase.constData());
}

} // namespace

class ServiceMentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesAreHeard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::addColumn<bool>("english");
        const auto row = [](const char *text, const char *named, bool english = false) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(named) << english;
        };
        row("ich hätte gern eine professionelle zahnreinigung", "Professionelle Zahnreinigung");
        row("einmal zahn reinigung bitte", "Professionelle Zahnreinigung");
        row("zur Zahn-Reinigung", "Professionelle Zahnreinigung");
        row("nur die pzr", "Professionelle Zahnreinigung");
        row("einfach zur kontrolle", "Kontrolluntersuchung");
        row("die halbjährlichen kontrolluntersuchungen", "Kontrolluntersuchung");
        row("kontroluntersuchung", "Kontrolluntersuchung");
        row("mir ist eine füllung rausgefallen", "Füllung");
        row("wegen karies", "Füllung");
        row("eine beratung zum implantat", "Beratung Implantat");
        row("eine beratung für eine zahnspange", "Beratung Zahnspange");
        row("das erst gespräch", "Erstgespräch");
        row("lymf drainage", "Lymphdrainage 45 Minuten");
        row("zahnreinigung und eine füllung", "Professionelle Zahnreinigung|Füllung");
        row("ich möchte meine katze impfen lassen", "");
        row("guten tag mein name ist krause", "");
        row("professionelle beratung für meine steuer", "");
        row("", "");
        row("i need a cleaning", "Teeth Cleaning", true);
        row("a check up please", "Check-up", true);
        row("consultation as a new patient", "New Patient Consultation", true);
        row("one of my fillings fell out", "Filling", true);
        row("i have a question about my bill", "", true);
    }
    void servicesAreHeard()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        QFETCH(bool, english);
        const QList<ServiceEntry> &catalogue = english ? surgery : practice;
        QStringList names;
        for (const ServiceMention &mention : ServiceReader(catalogue).mentionsIn(text)) {
            if (mention.confidence >= 0.6)
                names.append(catalogue.at(mention.entry).name);
        }
        QCOMPARE(names.join(u'|'), named);
    }

    void everydayWordsAreUnderstood_data()
    {
        QTest::addColumn<QStringList>("catalogue");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("meant");
        for (const ServiceCase &one : serviceCases()) {
            const QStringList catalogue = QString::fromUtf8(serviceCatalogue(one.catalogue)).split(u'|', Qt::SkipEmptyParts);
            QTest::addRow("%s: %s", one.catalogue, one.said) << catalogue << QString::fromUtf8(one.said) << QString::fromUtf8(one.meant);
        }
    }
    void everydayWordsAreUnderstood()
    {
        QFETCH(QStringList, catalogue);
        QFETCH(QString, said);
        QFETCH(QString, meant);
        QVERIFY(!catalogue.isEmpty());
        QList<ServiceEntry> entries;
        for (const QString &name : catalogue)
            entries.append({name, {}});
        QStringList named;
        for (const ServiceMention &mention : ServiceReader(entries).mentionsIn(said)) {
            if (!mention.tied)
                named.append(catalogue.at(mention.entry));
        }
        QCOMPARE(named.join(u'|'), meant);
    }

    /// A row that is not folded, or whose words the index does not lead to, would never be heard.
    void everyPhraseIsFound()
    {
        int index = 0;
        for (const auto &table : {dentalConcepts, skinConcepts, beautyConcepts, movementConcepts, womenConcepts, familyConcepts, vaccinationConcepts, childrenConcepts, earConcepts,
                                  eyeConcepts, mindConcepts, innerConcepts, imagingConcepts, footConcepts, animalConcepts, naturalConcepts, visitConcepts, fieldConcepts, modifierConcepts}) {
            for (const ServiceConcept &row : table()) {
                for (const std::string_view cell : {row.named, row.said, row.hinted}) {
                    for (const QByteArray &phrase : QByteArray(cell.data(), static_cast<qsizetype>(cell.size())).split('|')) {
                        if (!phrase.isEmpty())
                            verifyFound(phrase, index);
                    }
                }
                ++index;
            }
        }
        QCOMPARE(index, conceptCount());
    }

    void aComplaintIsLessSureThanAName()
    {
        const QList<ServiceEntry> entries{{u"Ohrreinigung"_s, {}}, {u"Sehtest"_s, {}}};
        const auto complaint = ServiceReader(entries).mentionsIn(u"mein ohr ist zu"_s);
        QCOMPARE(complaint.size(), 1);
        QVERIFY(complaint.first().hinted && complaint.first().confidence < 0.6);
        const auto name = ServiceReader(entries).mentionsIn(u"eine ohrreinigung"_s);
        QCOMPARE(name.size(), 1);
        QVERIFY(!name.first().hinted && name.first().confidence > 0.9);
    }

    void whomTheCallIsAboutIsRemembered()
    {
        const QList<ServiceEntry> entries{{u"Osteopathie Erwachsene"_s, {}}, {u"Osteopathie Säugling"_s, {}}};
        ServiceReader reader(entries);
        (void)reader.mentionsIn(u"unser baby dreht den kopf nur nach links"_s);
        const auto named = reader.mentionsIn(u"Für die Osteopathie hätte ich Montag"_s);
        QCOMPARE(named.size(), 1);
        QCOMPARE(named.first().entry, 1);
    }

    void whatIsNotInTheCatalogueIsTold()
    {
        const auto all = ServiceReader(practice).allMentionsIn(u"die fäden müssen raus"_s);
        QVERIFY(!all.isEmpty());
        QCOMPARE(all.first().entry, -1);
        QVERIFY(ServiceReader(practice).mentionsIn(u"die fäden müssen raus"_s).isEmpty());
    }

    void theWordsAreShown()
    {
        const QString text = u"🙂 für die Füllung"_s;
        const auto mentions = ServiceReader(practice).mentionsIn(text);
        QCOMPARE(mentions.size(), 1);
        QCOMPARE(text.mid(mentions.first().from, mentions.first().to - mentions.first().from), u"Füllung"_s);
    }

    void aSharedWordAloneIsUnsure()
    {
        for (const ServiceMention &mention : ServiceReader(practice).mentionsIn(u"eine beratung bitte"_s))
            QVERIFY(mention.confidence < 0.6);
    }

    void aMegabyteIsRead()
    {
        QVERIFY(ServiceReader(practice).mentionsIn(QString(1'000'000, u'a')).isEmpty());
        QCOMPARE(ServiceReader(practice).mentionsIn(u"füllung "_s.repeated(20'000)).isEmpty(), false);
        QVERIFY(ServiceReader(practice).mentionsIn(u"zaehne ~ * / u 7 "_s.repeated(20'000)).isEmpty());
        QVERIFY(ServiceReader({}).mentionsIn(u"füllung"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServiceMentionsTest)
#include "tst_servicementions.moc"
