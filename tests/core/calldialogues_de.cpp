#include "tests/core/calldialogues.h"

// All on Tuesday, 14 April 2026, 09:30.
std::span<const Dialogue> germanDialogues()
{
    static constexpr Dialogue rows[] = {
        {"offer and consent",
         "A: Praxis am Park, was kann ich für Sie tun?\nU: ich bräuchte eine zahnreinigung\n"
         "A: Am Freitag, den 17. April, um 14 Uhr wäre etwas frei. Passt das?\nU: ja das passt mir gut\n"
         "A: Wunderbar, ist notiert. Auf Wiederhören.\nU: tschüss",
         "2026-04-17 14:00", "Professionelle Zahnreinigung", ""},
        {"offer, refusal, next offer",
         "A: Wie kann ich helfen?\nU: guten tag ich würde gern zur kontrolle kommen\nA: Gern. Donnerstag, 16. April, 8 Uhr?\nU: um gottes willen so früh nicht\n"
         "A: Dann am gleichen Tag um 15 Uhr 30?\nU: jo das klappt\nA: Donnerstag, 16. April, 15 Uhr 30, Kontrolluntersuchung. Bis dann!\nU: danke",
         "2026-04-16 15:30", "Kontrolluntersuchung", ""},
        {"two offers, the later one",
         "A: Was kann ich für Sie tun?\nU: ein erstgespräch bitte\nA: Ich könnte Ihnen Montag, den 20. April, um 9 Uhr oder Dienstag, den 21. April, um 16 Uhr geben.\n"
         "U: der spätere wäre mir lieber\nA: Also Dienstag, 21. April, 16 Uhr.\nU: genau\nA: Auf welchen Namen?\nU: tanja wolf\nA: Danke, Frau Wolf, auf Wiederhören.\nU: tschüss",
         "2026-04-21 16:00", "Erstgespräch", ""},
        {"two offers, by weekday",
         "A: Guten Tag, worum geht es?\nU: ich möchte einen termin zur zahnreinigung\nA: Mittwoch, 22. April, 10 Uhr 15, oder Freitag, 24. April, 11 Uhr?\n"
         "U: am mittwoch kann ich nicht also freitag\nA: Gut, Freitag, 24. April um 11 Uhr ist für Sie reserviert.\nU: vielen dank",
         "2026-04-24 11:00", "Professionelle Zahnreinigung", ""},
        {"two offers, agent enters the one",
         "A: Guten Tag, worum geht es?\nU: kontrolluntersuchung bräuchte ich mal wieder\nA: Da hätte ich am Donnerstag 10 Uhr oder 11 Uhr 30.\nU: halb zwölf\n"
         "A: Dann trage ich Donnerstag, den 16. April, 11 Uhr 30 ein. Ihr Name?\nU: ben adler\nA: Danke, bis Donnerstag!\nU: tschüss",
         "2026-04-16 11:30", "Kontrolluntersuchung", ""},
        {"caller proposes",
         "A: Praxis am Park, guten Tag.\nU: hallo ich wollte fragen ob ich am freitag um drei zur zahnreinigung kommen kann\n"
         "A: Freitag, der 17. April, um 15 Uhr ist noch frei. Soll ich Sie eintragen?\nU: ja gerne\nA: Erledigt. Einen schönen Tag!\nU: ihnen auch",
         "2026-04-17 15:00", "Professionelle Zahnreinigung", ""},
        {"day first, time later",
         "A: Wann hätten Sie Zeit?\nU: ich brauch einen kontrolltermin am besten übermorgen\nA: Am Donnerstag geht es ab 13 Uhr.\nU: haben sie was um zwei\n"
         "A: Ja, um 14 Uhr ist frei.\nU: dann nehm ich das\nA: Kontrolluntersuchung am Donnerstag, 16. April, um 14 Uhr. Auf Wiedersehen.\nU: wiedersehen",
         "2026-04-16 14:00", "Kontrolluntersuchung", ""},
        {"moved after it was agreed",
         "A: Was darf es sein?\nU: erstgespräch bitte möglichst bald\nA: Morgen um 10 Uhr?\nU: ja super\nA: Gut, ich habe morgen, 15. April, 10 Uhr eingetragen.\n"
         "U: oh sorry mir fällt grad ein da hab ich einen handwerker da geht auch donnerstag\nA: Donnerstag, 16. April, um 10 Uhr 30 wäre möglich.\nU: das ist besser ja\n"
         "A: Dann ist es jetzt Donnerstag, 16. April, 10 Uhr 30.\nU: danke schön",
         "2026-04-16 10:30", "Erstgespräch", ""},
        {"agent's summary is wrong",
         "A: Was kann ich tun?\nU: ich hätte gern eine zahnreinigung\nA: Dienstag, 21. April, 9 Uhr?\nU: einverstanden\nA: Also Dienstag, 21. April, um 19 Uhr.\n"
         "U: nein um neun\nA: Entschuldigung, 9 Uhr. Ist notiert.\nU: gut danke",
         "2026-04-21 09:00", "Professionelle Zahnreinigung", ""},
        {"reschedule",
         "A: Praxis am Park.\nU: grüß gott ich müsst meinen termin am donnerstag um elf verlegen zur kontrolle\nA: Kein Problem. Wie wäre es am 23. April um 11 Uhr?\n"
         "U: ja das ginge\nA: Gut, von Donnerstag, 16. April, auf Donnerstag, 23. April, 11 Uhr verschoben.\nU: vergelts gott",
         "2026-04-23 11:00", "Kontrolluntersuchung", ""},
        {"reschedule in one breath",
         "A: Praxis am Park.\nU: hallo können sie meine zahnreinigung von freitag um zehn auf montag um zehn schieben\nA: Montag, der 20. April, um 10 Uhr ist frei. Soll ich umbuchen?\n"
         "U: ja bitte\nA: Ist umgebucht.\nU: danke ciao",
         "2026-04-20 10:00", "Professionelle Zahnreinigung", ""},
        {"cancelled and a new one",
         "A: Guten Tag.\nU: ich muss leider meinen termin morgen um neun absagen ich bin krank\nA: Gute Besserung. Möchten Sie gleich einen neuen Termin?\nU: ja am besten nächste woche\n"
         "A: Für die Kontrolluntersuchung hätte ich Mittwoch, den 22. April, um 9 Uhr.\nU: der passt\nA: Ist eingetragen.\nU: danke",
         "2026-04-22 09:00", "Kontrolluntersuchung", ""},
        {"first offer taken up again",
         "A: Wie kann ich helfen?\nU: zahnreinigung bitte\nA: Freitag, 17. April, 8 Uhr?\nU: gibts auch was später\nA: Erst wieder am 28. April um 17 Uhr.\n"
         "U: ach dann nehm ich doch den freitag um acht\nA: Gut, Freitag, 17. April, 8 Uhr.\nU: jawohl\nA: Auf Wiederhören!\nU: tschüss",
         "2026-04-17 08:00", "Professionelle Zahnreinigung", ""},
        {"hesitates, then takes it",
         "A: Wie kann ich helfen?\nU: ein erstgespräch\nA: Montag, 27. April, 12 Uhr?\nU: hm lassen sie mich kurz in den kalender schauen\nA: Natürlich.\nU: doch das geht\n"
         "A: Prima, dann Montag, 27. April, 12 Uhr.\nU: danke ihnen",
         "2026-04-27 12:00", "Erstgespräch", ""},
        {"asks his wife",
         "A: Worum geht es?\nU: ich will einen termin zur kontrolle\nA: Donnerstag, 16. April, 16 Uhr?\nU: klingt gut ich muss das aber erst mit meiner frau besprechen\n"
         "A: Gern. Rufen Sie einfach wieder an.\nU: ja mach ich danke\nA: Auf Wiederhören.",
         "", "", "conditional"},
        {"calls again",
         "A: Worum geht es?\nU: zahnreinigung\nA: Freitag, 17. April, 14 Uhr?\nU: das kann ich jetzt noch nicht sagen ich ruf später nochmal an\nA: Alles klar.\nU: bis dann",
         "", "", "postponed"},
        {"thinks about it",
         "A: Worum geht es?\nU: was kostet denn eine zahnreinigung\nA: 95 Euro. Ich hätte Freitag, den 17. April, um 9 Uhr.\nU: puh das überleg ich mir nochmal\nA: In Ordnung.\nU: danke wiederhören",
         "", "", "postponed"},
        {"cancels",
         "A: Praxis am Park.\nU: ich kann am freitag um zehn leider nicht kommen\nA: Soll ich den Termin am 17. April um 10 Uhr absagen?\nU: ja bitte\nA: Der Termin ist gestrichen. Wollen Sie einen neuen?\nU: nein danke",
         "", "", "cancelled"},
        {"cancels, in other words",
         "A: Praxis am Park.\nU: meine tochter hat morgen um halb drei bei ihnen einen termin den müssen wir leider streichen\nA: Mittwoch, der 15. April, um 14 Uhr 30, ist das richtig?\n"
         "U: ja genau\nA: Gut, der Termin ist abgesagt.\nU: danke schön",
         "", "", "cancelled"},
        {"when was it again",
         "A: Praxis am Park.\nU: können sie mir sagen wann ich bei ihnen dran bin\nA: Sie haben am Montag, den 20. April, um 8 Uhr 30 eine Kontrolluntersuchung.\nU: ah ja super danke\nA: Gern. Bis Montag!\nU: tschüss",
         "", "", "existing"},
        {"is it still on",
         "A: Praxis am Park.\nU: ich wollte nur nachfragen ob mein termin am donnerstag um zwei noch steht\nA: Ja, Donnerstag, 16. April, 14 Uhr, das ist so eingetragen.\nU: perfekt danke",
         "", "", "existing"},
        {"reminder confirmed",
         "A: Praxis am Park.\nU: sie haben mir eine erinnerung geschickt ich soll bestätigen\nA: Es geht um Freitag, den 17. April, um 11 Uhr. Kommen Sie?\nU: ja ich komme\nA: Danke, dann ist das bestätigt.\nU: bitte",
         "", "", ""},
        {"taken back at the end",
         "A: Worum geht es?\nU: ich möchte eine kontrolluntersuchung\nA: Morgen um 11 Uhr?\nU: ja passt\nA: Ist eingetragen. Die Untersuchung kostet 40 Euro.\nU: was das zahlt die kasse nicht dann will ich den termin nicht\n"
         "A: Soll ich ihn wieder löschen?\nU: ja löschen sie den\nA: Erledigt.\nU: danke",
         "", "", "taken_back"},
        {"nothing fits",
         "A: Worum geht es?\nU: ich brauche heute noch einen termin\nA: Heute ist leider alles voll. Frühestens morgen um 8 Uhr.\nU: nein das bringt mir nichts\nA: Das tut mir leid.\nU: dann eben nicht tschüss",
         "", "", ""},
        {"hangs up before he answers",
         "A: Worum geht es?\nU: kontrolle\nA: Ich hätte Freitag, den 17. April, um 10 Uhr. Passt Ihnen das?\nU: äh also\nA: Hallo? Sind Sie noch dran?",
         "", "", "dropped"},
        {"callback",
         "A: Praxis am Park.\nU: kann mich der doktor wegen der befunde anrufen\nA: Er ruft Sie morgen um 13 Uhr an, ist das recht?\nU: ja um eins passt\nA: Gut, ist notiert.\nU: danke",
         "", "", "callback"},
        {"prescription",
         "A: Praxis am Park.\nU: ich brauch ein neues rezept für meine blutdrucktabletten\nA: Das können Sie ab morgen um 10 Uhr abholen.\nU: morgen um zehn alles klar\nA: Bis morgen.\nU: danke",
         "", "", "prescription"},
        {"waiting list",
         "A: Praxis am Park.\nU: haben sie diese woche noch was für eine zahnreinigung\nA: Leider nicht. Soll ich Sie auf die Warteliste setzen?\nU: ja gern am besten vormittags um zehn\nA: Sie stehen auf der Liste. Wir melden uns.\nU: danke",
         "", "", "waitlist"},
        {"sales call",
         "A: Praxis am Park.\nU: guten tag lehmann von der firma praxisplus wir bieten software für zahnärzte kann ich am donnerstag um elf den chef sprechen\nA: Wir haben keinen Bedarf.\nU: schade tschüss",
         "", "", "sales"},
        {"emergency",
         "A: Praxis am Park.\nU: mein vater ist zusammengebrochen und reagiert nicht mehr\nA: Rufen Sie bitte sofort die 112.\nU: ja",
         "", "", "emergency"},
        {"weekday and date disagree",
         "A: Praxis am Park.\nU: ich hätte gern einen termin am freitag den achtzehnten april um zehn\nA: Der 18. April ist ein Samstag. Meinen Sie Freitag, den 17.?\nU: weiß nicht ich schau zuhause nach\nA: Gern.\nU: tschüss",
         "", "", ""},
        {"weekday and day agree only months later",
         "A: Praxis am Park.\nU: ich hätte gern am donnerstag den siebzehnten um neun einen termin zur kontrolle\nA: Donnerstag, der 17., um 9 Uhr, gern. Ihr Name?\nU: jana hein\n"
         "A: Danke, Frau Hein, ist notiert.\nU: tschüss",
         "", "", "unclear"},
        {"the month settles it",
         "A: Praxis am Park.\nU: ich hätte gern am donnerstag den siebzehnten um neun einen termin zur kontrolle\nA: Meinen Sie Freitag, den 17. April, um 9 Uhr?\nU: ja genau freitag\n"
         "A: Ihr Name?\nU: jana hein\nA: Freitag, 17. April, 9 Uhr, Kontrolluntersuchung. Ist notiert, Frau Hein.\nU: tschüss",
         "2026-04-17 09:00", "Kontrolluntersuchung", ""},
        {"question only",
         "A: Praxis am Park.\nU: ich wollte nur wissen bis wann sie heute offen haben\nA: Heute bis 18 Uhr, morgen bis 13 Uhr.\nU: alles klar danke\nA: Gern.\nU: tschüss",
         "", "", "question"},
        {"nothing is fixed yet",
         "A: Praxis am Park.\nU: ich hätte gern einen termin zur kontrolle am freitag um zehn\nA: Eintragen kann ich das von hier aus nicht. Ich gebe Ihren Wunsch weiter: Freitag, 17. April, 10 Uhr. Eine Kollegin ruft Sie zurück.\nU: ja gut danke",
         "", "", "callback"},
        {"complaint with times in it",
         "A: Praxis am Park.\nU: ich möchte mich beschweren ich hatte gestern um neun einen termin und musste bis elf warten\nA: Das tut mir leid, ich gebe das weiter.\nU: ja das will ich hoffen",
         "", "", "complaint"},
    };
    return rows;
}
