#include "services/core/understanding/call/cuefinder.h"
#include "services/core/understanding/call/servicechoice.h"

#include <QTest>

using namespace askpro;
using namespace askpro::core;
using namespace Qt::StringLiterals;

namespace {

std::vector<HeardTurn> heard(const QList<SpokenTurn> &turns, models::Language language)
{
    std::vector<HeardTurn> all;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        HeardTurn turn;
        turn.index = static_cast<int>(i);
        turn.agent = turns.at(i).agent;
        turn.text = turns.at(i).text.toStdString();
        turn.tokens = tokenize(turn.text);
        layOutWords(turn, language);
        turn.cues = findCues(turn, language);
        all.push_back(std::move(turn));
    }
    return all;
}

} // namespace

class ServiceChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceOfTheCallIsChosen_data()
    {
        QTest::addColumn<bool>("german");
        QTest::addColumn<QString>("catalogue");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<bool>("unlisted");
        const auto row = [](const char *name, bool german, const char *catalogue, const char *lines, const char *chosen, bool unlisted = false) {
            QTest::newRow(name) << german << QString::fromUtf8(catalogue) << QString::fromUtf8(lines) << QString::fromUtf8(chosen) << unlisted;
        };
        constexpr const char *dental = "Kontrolluntersuchung|Professionelle Zahnreinigung|Füllung";
        constexpr const char *skin = "Hautkrebsscreening|Muttermalentfernung|Allergietest";
        constexpr const char *ear = "HNO-Sprechstunde|Hörtest|Ohrreinigung";
        row("what the caller wants", true, dental, "A: Guten Tag.\nU: ich möchte eine zahnreinigung", "Professionelle Zahnreinigung");
        row("what is past", false, dental, "A: Hello.\nU: i had a filling in november and now i would like my teeth polished", "Professionelle Zahnreinigung");
        row("what is denied", true, dental, "A: Guten Tag.\nU: keine füllung nur zur kontrolle", "Kontrolluntersuchung");
        row("what is corrected", true, dental, "A: Guten Tag.\nU: eine füllung äh quatsch eine zahnreinigung", "Professionelle Zahnreinigung");
        row("what is corrected later", true, dental, "A: Guten Tag.\nU: eine füllung bitte\nA: Eine Füllung, gern.\nU: ach nein doch lieber eine zahnreinigung", "Professionelle Zahnreinigung");
        row("the agent names it", true, dental, "A: Guten Tag.\nU: zur zahnreinigung oder zur kontrolle\nA: Dann trage ich die Kontrolle ein.", "Kontrolluntersuchung");
        row("the agent asks and is told no", true, dental, "A: Guten Tag.\nU: ich brauche einen termin\nA: Geht es um eine Füllung?\nU: nein um die zahnreinigung", "Professionelle Zahnreinigung");
        row("what the practice is called", true, ear, "A: Hörtest-Zentrum Nord, guten Tag.\nU: ich bräuchte einen termin", "");
        row("what is added in passing", true, skin, "A: Guten Tag.\nU: ich möchte einen allergietest\nA: Der Allergietest, gern.\nU: ja\nA: Übrigens ließe sich die Hautkrebsvorsorge damit verbinden.\nU: nein danke", "Allergietest");
        row("the agent has it on no list", false, ear, "A: Hello.\nU: i need a certificate for scuba diving\nA: That isn't on my list, I'll enter it by hand.\nU: do i have to do a hearing test before", "", true);
        row("the agent books it aside", true, ear, "A: Guten Tag.\nU: es geht um eine hörtest auswertung\nA: Das trage ich als Sondertermin ein.\nU: gut", "", true);
        row("nobody here offers it", true, skin, "A: Guten Tag.\nU: die fäden müssen raus\nA: Das machen wir gern.\nU: ist da auch ein allergietest dabei", "", true);
        row("another is offered instead", true, ear, "A: Guten Tag.\nU: ich brauche ein gutachten\nA: Das steht nicht auf meiner Liste. Ich kann Ihnen die HNO-Sprechstunde anbieten.\nU: ja gut", "HNO-Sprechstunde");
        row("a complaint", true, ear, "A: Guten Tag.\nU: mein ohr ist verstopft\nA: Das tut mir leid.", "Ohrreinigung");
        constexpr const char *bones = "Orthopädische Sprechstunde|Röntgen|Stoßwellentherapie";
        row("the consultation of the field", true, bones, "A: Guten Tag.\nU: ich brauche einen termin beim doktor\nA: In die Sprechstunde also.\nU: ja", "Orthopädische Sprechstunde");
        row("what one has is looked at there", false, "Dermatology consultation|Laser treatment", "A: Hello.\nU: i have got a rash", "Dermatology consultation");
        row("what is done is listed or not", true, bones, "A: Guten Tag.\nU: ich möchte akupunktur", "", true);
        row("brought along later", true, bones, "A: Guten Tag.\nU: in die orthopädische sprechstunde bitte\nA: Gern.\nU: es gibt ein mrt von früher", "Orthopädische Sprechstunde");
        row("asked back", true, dental, "A: Guten Tag.\nU: zur zahnreinigung\nA: Waren Sie zuletzt im Mai da?\nU: ja wegen der füllung", "Professionelle Zahnreinigung");
        row("past pictures", false, bones, "A: Hello.\nU: it is about something else\nA: Have there been any X-rays?\nU: no", "");
        row("an adverb is no laser", false, "Laser treatment|Mole check", "A: Hello.\nU: a mole check please\nA: Would you like to come later?\nU: yes later", "Mole check");
        row("any of a row of check-ups", true, "Vorsorgeuntersuchung U2-U9|Impftermin", "A: Guten Tag.\nU: die u sieben a", "Vorsorgeuntersuchung U2-U9");
        row("an end alone names nothing", true, "Osteopathie Folgebehandlung|Kieferbehandlung", "A: Guten Tag.\nU: ich soll wiederkommen\nA: Eine Folgebehandlung also.", "Osteopathie Folgebehandlung");
        row("for a baby", false, "Osteopathy|Säuglingsosteopathie", "A: Hello.\nU: our baby is seven weeks old and we were told to try an osteopath", "Säuglingsosteopathie");
        constexpr const char *bowel = "Darmspiegelung|Vorgespräch|Ultraschall Bauch";
        row("where something was said", true, bowel, "A: Guten Tag.\nU: ich brauche die darmspiegelung\nA: Gern.\nU: den zettel hab ich noch vom vorgespräch", "Darmspiegelung");
        row("before what something else comes", true, bowel, "A: Guten Tag.\nU: ich soll mich melden\nA: Vor der Darmspiegelung gibt es ein Vorgespräch, am Montag um neun.", "Vorgespräch");
        row("old pictures", false, bones, "A: Hello.\nU: shock wave therapy please\nA: Sure.\nU: i can show you the old x-ray", "Stoßwellentherapie");
        row("nothing", true, dental, "A: Guten Tag.\nU: ich hab eine frage zur rechnung", "");
    }
    void theServiceOfTheCallIsChosen()
    {
        QFETCH(bool, german);
        QFETCH(QString, catalogue);
        QFETCH(QString, lines);
        QFETCH(QString, chosen);
        QFETCH(bool, unlisted);
        QList<ServiceEntry> entries;
        for (const QString &name : catalogue.split(u'|'))
            entries.append({name, {}});
        QList<SpokenTurn> turns;
        for (const QString &line : lines.split(u'\n'))
            turns.append({line.startsWith(u"A: "_s), line.mid(3)});
        const ServiceChoice choice = chooseService(heard(turns, german ? models::Language::German : models::Language::English), turns, entries);
        QCOMPARE(choice.entry < 0 ? QString() : entries.at(choice.entry).name, chosen);
        QCOMPARE(choice.unlisted, unlisted);
        QCOMPARE(choice.evidence.isEmpty(), choice.entry < 0);
    }

    void whatIsPastIsUnsure()
    {
        const QList<ServiceEntry> entries{{u"Füllung"_s, {}}, {u"Bleaching"_s, {}}};
        const auto likeness = [&](const QString &said) {
            const QList<SpokenTurn> turns{{false, said}};
            return chooseService(heard(turns, models::Language::German), turns, entries).likeness;
        };
        QVERIFY(likeness(u"ich hatte letztes jahr eine füllung"_s) < 0.7);
        QVERIFY(likeness(u"ich brauche eine füllung"_s) > 0.9);
    }
};

QTEST_GUILESS_MAIN(ServiceChoiceTest)
#include "tst_servicechoice.moc"
