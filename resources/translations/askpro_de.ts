<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Action</name>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Copy a link to what is shown</source>
        <translation>Link zu dieser Ansicht kopieren</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Close the topmost</source>
        <translation>Oberstes schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Switch to another tenant</source>
        <translation>Mandanten wechseln</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Keys that are a single letter</source>
        <translation>Tasten aus einem Buchstaben</translation>
    </message>
    <message>
        <source>Import a configuration file…</source>
        <translation>Konfigurationsdatei importieren …</translation>
    </message>
    <message>
        <source>End the demo</source>
        <translation>Demo beenden</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>About AskProAI Desk</source>
        <translation>Über AskProAI Desk</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>Zu den Anrufen</translation>
    </message>
    <message>
        <source>Next running call</source>
        <translation>Nächster laufender Anruf</translation>
    </message>
    <message>
        <source>Previous running call</source>
        <translation>Vorheriger laufender Anruf</translation>
    </message>
    <message>
        <source>Open the call&apos;s page</source>
        <translation>Seite des Anrufs öffnen</translation>
    </message>
    <message>
        <source>Open the ended call</source>
        <translation>Beendeten Anruf öffnen</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>Dem Gespräch folgen</translation>
    </message>
    <message>
        <source>Go to the live calls</source>
        <translation>Zu den Live-Anrufen</translation>
    </message>
    <message>
        <source>Open call in full view</source>
        <translation>Anruf in voller Ansicht öffnen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>Vorheriger Anruf</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Nächster Anruf</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Rufnummer kopieren</translation>
    </message>
    <message>
        <source>Copy call ID</source>
        <translation>Anruf-Nr. kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>Anruf öffnen</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Erster Anruf</translation>
    </message>
    <message>
        <source>Last loaded call</source>
        <translation>Letzter geladener Anruf</translation>
    </message>
    <message>
        <source>Mark call</source>
        <translation>Anruf auswählen</translation>
    </message>
    <message>
        <source>Mark all loaded calls</source>
        <translation>Alle geladenen Anrufe auswählen</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Assign to a branch …</source>
        <translation>Standort zuweisen …</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy call number</source>
        <translation>Anrufnummer kopieren</translation>
    </message>
    <message>
        <source>Only this phone number</source>
        <translation>Nur diese Rufnummer</translation>
    </message>
    <message>
        <source>Only this service</source>
        <translation>Nur diese Leistung</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>Nach Zeit sortieren</translation>
    </message>
    <message>
        <source>Sort by duration</source>
        <translation>Nach Dauer sortieren</translation>
    </message>
    <message>
        <source>Menu of the call</source>
        <translation>Menü zum Anruf</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Go to the calls that are not assigned</source>
        <translation>Zu den nicht zugeordneten Anrufen</translation>
    </message>
</context>
<context>
    <name>ActionGroup</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>CallAssignment</name>
    <message>
        <source>This branch does not exist or is not in use.</source>
        <translation>Diesen Standort gibt es nicht oder er ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Call %1 is not in quarantine any more.</source>
        <translation>Anruf %1 ist bereits zugeordnet.</translation>
    </message>
    <message>
        <source>Call %1 was moved on meanwhile.</source>
        <translation>Anruf %1 wurde inzwischen weiterbearbeitet.</translation>
    </message>
    <message>
        <source>Call %1 came in on something that is no telephone number.</source>
        <translation>Anruf %1 kam nicht über eine Rufnummer herein.</translation>
    </message>
</context>
<context>
    <name>CallFilter</name>
    <message>
        <source>Under 1 minute</source>
        <translation>Unter 1 Minute</translation>
    </message>
    <message>
        <source>1 to 3 minutes</source>
        <translation>1 bis 3 Minuten</translation>
    </message>
    <message>
        <source>3 to 5 minutes</source>
        <translation>3 bis 5 Minuten</translation>
    </message>
    <message>
        <source>5 minutes and more</source>
        <translation>5 Minuten und länger</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>All moods</source>
        <translation>Alle Stimmungen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Leistungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Every urgency</source>
        <translation>Jede Dringlichkeit</translation>
    </message>
    <message>
        <source>Reason for no appointment</source>
        <translation>Grund ohne Termin</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Every duration</source>
        <translation>Jede Dauer</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Known and new patients</source>
        <translation>Bekannte und neue Patienten</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Every time of day</source>
        <translation>Jede Uhrzeit</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Jeder Wochentag</translation>
    </message>
</context>
<context>
    <name>CallHeading</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Testanruf</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Somebody else changed this call meanwhile.</source>
        <translation>Dieser Anruf wurde inzwischen von anderer Stelle geändert.</translation>
    </message>
</context>
<context>
    <name>CallStates</name>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message>
        <source>No call matches the filters</source>
        <translation>Kein Anruf passt zu den Filtern</translation>
    </message>
    <message>
        <source>Active: %1.</source>
        <translation>Aktiv: %1.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Every call has its branch</source>
        <translation>Alle Anrufe sind zugeordnet</translation>
    </message>
    <message>
        <source>Calls that cannot be assigned appear here.</source>
        <translation>Anrufe, die keinem Standort zugeordnet werden können, erscheinen hier.</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>Keine Anrufe in diesem Zeitraum</translation>
    </message>
    <message>
        <source>New calls appear here by themselves.</source>
        <translation>Neue Anrufe erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>As soon as the first phone number is connected, calls appear here by themselves.</source>
        <translation>Sobald die erste Rufnummer verbunden ist, erscheinen Anrufe hier von selbst.</translation>
    </message>
    <message>
        <source>The calls could not be loaded</source>
        <translation>Anrufe konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Extend period</source>
        <translation>Zeitraum erweitern</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Load demo data</source>
        <translation>Demodaten laden</translation>
    </message>
    <message>
        <source>Error %1.</source>
        <translation>Fehler %1.</translation>
    </message>
    <message>
        <source>Loading was cancelled</source>
        <translation>Laden abgebrochen</translation>
    </message>
    <message>
        <source>Your role may not see calls without a branch</source>
        <translation>Ihre Rolle darf nicht zugeordnete Anrufe nicht sehen</translation>
    </message>
    <message>
        <source>Ask somebody with the role Administration.</source>
        <translation>Wenden Sie sich an eine Person mit der Rolle Administration.</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Wish open</source>
        <translation>Wunsch offen</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Callback asked for</source>
        <translation>Rückruf erbeten</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Database: sqlite:/path/file.db or postgresql://user@host/db. Passwords come from the environment or a password file.</source>
        <translation>Datenbank: sqlite:/pfad/datei.db oder postgresql://nutzer@host/db. Kennwörter kommen aus der Umgebung oder einer Kennwortdatei.</translation>
    </message>
    <message>
        <source>Settings file (INI).</source>
        <translation>Einstellungsdatei (INI).</translation>
    </message>
    <message>
        <source>Tenant, by its slug. Needed unless there is exactly one.</source>
        <translation>Mandant, nach Kürzel. Nötig, wenn es nicht genau einen gibt.</translation>
    </message>
    <message>
        <source>Print one JSON document on stdout.</source>
        <translation>Ein JSON-Dokument auf stdout ausgeben.</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Version anzeigen.</translation>
    </message>
    <message>
        <source>Usage: askpro [global options] COMMAND [options]</source>
        <translation>Aufruf: askpro [globale Optionen] BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>askpro COMMAND --help shows the options of a command.</source>
        <translation>askpro BEFEHL --help zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Which command? askpro --help lists them.</source>
        <translation>Welcher Befehl? askpro --help zeigt alle.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. askpro --help lists them.</source>
        <translation>Den Befehl „%1“ gibt es nicht. askpro --help zeigt alle.</translation>
    </message>
    <message>
        <source>Wrong number of arguments. See: askpro %1 --help</source>
        <translation>Falsche Anzahl von Argumenten. Siehe: askpro %1 --help</translation>
    </message>
    <message>
        <source>How many at most (default 50, at most 1000).</source>
        <translation>Höchstens so viele (Vorgabe 50, höchstens 1000).</translation>
    </message>
    <message>
        <source>Go on after this position: &quot;next&quot; of the page before.</source>
        <translation>Nach dieser Stelle fortsetzen: „next“ der vorigen Seite.</translation>
    </message>
    <message>
        <source>--after takes the &quot;next&quot; of an earlier page, not &quot;%1&quot;.</source>
        <translation>--after erwartet das „next“ einer früheren Seite, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 2026-10-12, 2026-10-12T09:00:00+02:00, or an age such as 7d or 24h.</source>
        <translation>„%1“ ist keine Zeitangabe. Möglich sind 2026-10-12, 2026-10-12T09:00:00+02:00 oder ein Alter wie 7d oder 24h.</translation>
    </message>
    <message>
        <source>%1 takes a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>%1 erwartet eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation>--%1 erwartet eines von: %2</translation>
    </message>
    <message>
        <source>Calls from this time on: a date, an ISO 8601 time, or an age such as 7d.</source>
        <translation>Anrufe ab diesem Zeitpunkt: ein Datum, eine Zeit nach ISO 8601 oder ein Alter wie 7d.</translation>
    </message>
    <message>
        <source>Calls before this time.</source>
        <translation>Anrufe vor diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Only this branch (slug, name or id).</source>
        <translation>Nur dieser Standort (Kürzel, Name oder Nummer).</translation>
    </message>
    <message>
        <source>Only this outcome.</source>
        <translation>Nur dieses Ergebnis.</translation>
    </message>
    <message>
        <source>Only this sentiment.</source>
        <translation>Nur diese Stimmung.</translation>
    </message>
    <message>
        <source>Words in name, number or conversation.</source>
        <translation>Wörter in Name, Rufnummer oder Gespräch.</translation>
    </message>
    <message>
        <source>Only calls that belong to no branch yet.</source>
        <translation>Nur Anrufe, die noch keinem Standort zugeordnet sind.</translation>
    </message>
    <message>
        <source>There is no branch &quot;%1&quot;. There are: %2</source>
        <translation>Den Standort „%1“ gibt es nicht. Vorhanden sind: %2</translation>
    </message>
    <message>
        <source>(unassigned)</source>
        <translation>(nicht zugeordnet)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Retell call</source>
        <translation>Retell-Anruf</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 von %2 Anrufen</translation>
    </message>
    <message>
        <source>More: --after %1</source>
        <translation>Weiter: --after %1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Show one call with its conversation.</source>
        <translation>Einen Anruf mit seinem Gespräch zeigen.</translation>
    </message>
    <message>
        <source>Print what may follow the given words (for shell completion).</source>
        <translation>Ausgeben, was auf die angegebenen Wörter folgen kann (für die Vervollständigung der Shell).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n fault(s) in the document.</source>
        <translation>
            <numerusform>Nichts wurde importiert: %n Fehler im Dokument.</numerusform>
            <numerusform>Nichts wurde importiert: %n Fehler im Dokument.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Würde</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>No faults found.</source>
        <translation>Keine Fehler gefunden.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The document (JSON); - reads it from standard input.</source>
        <translation>Das Dokument (JSON); - liest es von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Only tell what would change.</source>
        <translation>Nur zeigen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Set up tenants from a document.</source>
        <translation>Mandanten aus einem Dokument einrichten.</translation>
    </message>
    <message>
        <source>Print the configuration as a document, without secrets.</source>
        <translation>Die Konfiguration als Dokument ausgeben, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>List every fault of the configuration.</source>
        <translation>Alle Fehler der Konfiguration auflisten.</translation>
    </message>
    <message>
        <source>Choose a tenant of the document with --tenant SLUG.</source>
        <translation>Wählen Sie mit --tenant KÜRZEL einen Mandanten des Dokuments.</translation>
    </message>
    <message>
        <source>The tenant has no Retell webhook key to sign with.</source>
        <translation>Der Mandant hat keinen Retell-Webhook-Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>Address to listen on; port 0 chooses one (default 127.0.0.1:8787).</source>
        <translation>Adresse für den Empfang; Port 0 wählt einen freien (Vorgabe 127.0.0.1:8787).</translation>
    </message>
    <message>
        <source>Certificate chain (PEM).</source>
        <translation>Zertifikatskette (PEM).</translation>
    </message>
    <message>
        <source>Its private key (PEM).</source>
        <translation>Der private Schlüssel dazu (PEM).</translation>
    </message>
    <message>
        <source>Only accept and store; other processes work on it.</source>
        <translation>Nur annehmen und speichern; andere Prozesse verarbeiten.</translation>
    </message>
    <message>
        <source>Only work on what other processes accept.</source>
        <translation>Nur verarbeiten, was andere Prozesse annehmen.</translation>
    </message>
    <message>
        <source>With neither listener nor workers there is nothing to do.</source>
        <translation>Ohne Empfang und ohne Verarbeitung gibt es nichts zu tun.</translation>
    </message>
    <message>
        <source>Run listener and workers without a window.</source>
        <translation>Empfang und Verarbeitung ohne Fenster betreiben.</translation>
    </message>
    <message>
        <source>How many calls (default 100).</source>
        <translation>Anzahl der Anrufe (Vorgabe 100).</translation>
    </message>
    <message>
        <source>Connections kept alive; each plays one call at a time (default 16).</source>
        <translation>Offene Verbindungen; jede spielt einen Anruf nach dem anderen (Vorgabe 16).</translation>
    </message>
    <message>
        <source>Calls begun per minute (default: as fast as the connections allow).</source>
        <translation>Begonnene Anrufe je Minute (Vorgabe: so schnell, wie die Verbindungen es erlauben).</translation>
    </message>
    <message>
        <source>The same seed makes the same calls (default: a new one).</source>
        <translation>Derselbe Startwert ergibt dieselben Anrufe (Vorgabe: ein neuer).</translation>
    </message>
    <message>
        <source>Let the calls have begun during the last so many days (default 0: now).</source>
        <translation>Die Anrufe haben in den letzten so vielen Tagen begonnen (Vorgabe 0: jetzt).</translation>
    </message>
    <message>
        <source>Deliveries that come after a later one of their call.</source>
        <translation>Zustellungen, die nach einer späteren ihres Anrufs eintreffen.</translation>
    </message>
    <message>
        <source>Deliveries that come twice.</source>
        <translation>Zustellungen, die doppelt eintreffen.</translation>
    </message>
    <message>
        <source>Deliveries that come once more, forged; each must be refused with 401.</source>
        <translation>Zustellungen, die noch einmal gefälscht eintreffen; jede muss mit 401 abgewiesen werden.</translation>
    </message>
    <message>
        <source>What the largest body of a call aims at (default: 5 to 20 KB).</source>
        <translation>Zielgröße des größten Inhalts eines Anrufs (Vorgabe: 5 bis 20 KB).</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Deliveries sent</source>
        <translation>Zustellungen gesendet</translation>
    </message>
    <message>
        <source>Accepted (2xx)</source>
        <translation>Angenommen (2xx)</translation>
    </message>
    <message>
        <source>Of these sent twice</source>
        <translation>Davon doppelt gesendet</translation>
    </message>
    <message>
        <source>Attempts repeated</source>
        <translation>Wiederholte Versuche</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Forged, refused</source>
        <translation>Gefälscht, abgewiesen</translation>
    </message>
    <message>
        <source>Accepted per second</source>
        <translation>Angenommen je Sekunde</translation>
    </message>
    <message>
        <source>Answer after, ms (p50, p95, p99, longest)</source>
        <translation>Antwort nach, ms (p50, p95, p99, längste)</translation>
    </message>
    <message>
        <source>Unexpected: no answer</source>
        <translation>Unerwartet: keine Antwort</translation>
    </message>
    <message>
        <source>Unexpected: status %1</source>
        <translation>Unerwartet: Status %1</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Say where to send with --to URL, for example --to http://127.0.0.1:8787.</source>
        <translation>Geben Sie das Ziel mit --to URL an, zum Beispiel --to http://127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>The listener, or a whole webhook address.</source>
        <translation>Der Empfänger oder eine vollständige Webhook-Adresse.</translation>
    </message>
    <message>
        <source>Play each call in its own time instead of one delivery upon the other.</source>
        <translation>Jeden Anruf in seiner eigenen Dauer spielen statt eine Zustellung auf die andere.</translation>
    </message>
    <message>
        <source>Make up all calls before the first is sent.</source>
        <translation>Alle Anrufe erfinden, bevor der erste gesendet wird.</translation>
    </message>
    <message>
        <source>Do not repeat a delivery that was not accepted.</source>
        <translation>Nicht angenommene Zustellungen nicht wiederholen.</translation>
    </message>
    <message>
        <source>Write what the listener acknowledged to a file (JSON Lines).</source>
        <translation>Was der Empfänger bestätigt hat, in eine Datei schreiben (JSON Lines).</translation>
    </message>
    <message>
        <source>Take the clinic and its webhook key from a configuration document instead of the database.</source>
        <translation>Praxis und Webhook-Schlüssel aus einem Konfigurationsdokument statt aus der Datenbank nehmen.</translation>
    </message>
    <message>
        <source>Certificates to trust for https (PEM).</source>
        <translation>Zertifikate, denen bei https vertraut wird (PEM).</translation>
    </message>
    <message>
        <source>Send invented calls to a running listener.</source>
        <translation>Erfundene Anrufe an einen laufenden Empfänger senden.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id</source>
        <translation>Die Nummer der Zustellung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Only dead letters can be replayed all at once: --status dead</source>
        <translation>Nur endgültig Fehlgeschlagene lassen sich gemeinsam wiederholen: --status dead</translation>
    </message>
    <message>
        <source>Which deliveries? Give their ids, or --status dead.</source>
        <translation>Welche Zustellungen? Geben Sie Nummern an oder --status dead.</translation>
    </message>
    <message>
        <source>Only this status: received, processing, retrying, done, dead, rejected.</source>
        <translation>Nur dieser Status: received, processing, retrying, done, dead, rejected.</translation>
    </message>
    <message>
        <source>List deliveries, newest first.</source>
        <translation>Zustellungen auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <source>Only this source: retell, calcom, stripe.</source>
        <translation>Nur diese Quelle: retell, calcom, stripe.</translation>
    </message>
    <message>
        <source>Show one delivery with its body.</source>
        <translation>Eine Zustellung mit ihrem Inhalt zeigen.</translation>
    </message>
    <message>
        <source>Process deliveries again: the given ones, or all dead letters.</source>
        <translation>Zustellungen erneut verarbeiten: die angegebenen oder alle endgültig fehlgeschlagenen.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Hinterlegt: %1</translation>
    </message>
    <message>
        <source>To which branch? Give --branch.</source>
        <translation>Welchem Standort? Geben Sie --branch an.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Give unassigned calls to a branch.</source>
        <translation>Nicht zugeordnete Anrufe einem Standort zuordnen.</translation>
    </message>
    <message>
        <source>The branch (slug, name or id).</source>
        <translation>Der Standort (Kürzel, Name oder Nummer).</translation>
    </message>
    <message>
        <source>Make the called number the branch&apos;s, and release all its calls.</source>
        <translation>Die angerufene Nummer dem Standort zuweisen und alle ihre Anrufe zuordnen.</translation>
    </message>
    <message>
        <source>Show registered numbers that resemble the one an unassigned call came to.</source>
        <translation>Hinterlegte Rufnummern zeigen, die der Nummer eines nicht zugeordneten Anrufs ähneln.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Database and queues; exit code 1 when a delivery is dead.</source>
        <translation>Datenbank und Warteschlangen; Rückgabewert 1, wenn eine Zustellung endgültig fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>The figures agree with the calls.</source>
        <translation>Die Kennzahlen stimmen mit den Anrufen überein.</translation>
    </message>
    <message>
        <source>The figures were counted anew.</source>
        <translation>Die Kennzahlen wurden neu gezählt.</translation>
    </message>
    <message>
        <source>Compare the kept figures with the calls; exit code 1 when they differ.</source>
        <translation>Die geführten Kennzahlen mit den Anrufen vergleichen; Exit-Code 1 bei Abweichungen.</translation>
    </message>
    <message>
        <source>Count anew from the calls.</source>
        <translation>Aus den Anrufen neu zählen.</translation>
    </message>
    <message>
        <source>How many calls (default 1255).</source>
        <translation>Wie viele Anrufe (Vorgabe 1255).</translation>
    </message>
    <message>
        <source>During how many days until now (default 60).</source>
        <translation>Aus wie vielen Tagen bis jetzt (Vorgabe 60).</translation>
    </message>
    <message>
        <source>The same seed makes the same people and calls (default 1).</source>
        <translation>Derselbe Startwert ergibt dieselben Personen und Anrufe (Vorgabe 1).</translation>
    </message>
    <message>
        <source>Loading demo data … %1 of %2</source>
        <translation>Demodaten werden geladen … %1 von %2</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Ergebnis %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message>
        <source>One call is now played in real time; Ctrl+C ends it.</source>
        <translation>Jetzt läuft ein Anruf in Echtzeit; Strg+C beendet ihn.</translation>
    </message>
    <message>
        <source>Do not play one more call in real time afterwards, as is done on a terminal.</source>
        <translation>Danach keinen weiteren Anruf in Echtzeit abspielen, wie es an einem Terminal geschieht.</translation>
    </message>
    <message>
        <source>Fill an empty database with a demo clinic and its calls.</source>
        <translation>Eine leere Datenbank mit einer Demo-Praxis und ihren Anrufen füllen.</translation>
    </message>
    <message>
        <source>--hour takes 0 to 23.</source>
        <translation>--hour nimmt 0 bis 23.</translation>
    </message>
    <message>
        <source>Only this urgency.</source>
        <translation>Nur diese Dringlichkeit.</translation>
    </message>
    <message>
        <source>Only calls without a booking for this reason.</source>
        <translation>Nur Anrufe, die aus diesem Grund ohne Buchung blieben.</translation>
    </message>
    <message>
        <source>Only calls that asked for this, as heard.</source>
        <translation>Nur Anrufe mit diesem Anliegen, wie gehört.</translation>
    </message>
    <message>
        <source>Only calls of negative sentiment and high urgency.</source>
        <translation>Nur Anrufe mit negativer Stimmung und hoher Dringlichkeit.</translation>
    </message>
    <message>
        <source>Only calls that are not over yet.</source>
        <translation>Nur Anrufe, die noch laufen.</translation>
    </message>
    <message>
        <source>Only calls of this hour of the day (0 to 23), in the branch&apos;s time.</source>
        <translation>Nur Anrufe dieser Stunde (0 bis 23), nach der Uhr des Standorts.</translation>
    </message>
    <message>
        <source>Only calls of this day of the week (MO to SU), in the branch&apos;s time.</source>
        <translation>Nur Anrufe dieses Wochentags (MO bis SU), nach der Uhr des Standorts.</translation>
    </message>
    <message>
        <source>newest (default), oldest, longest or shortest first; a search is always newest first.</source>
        <translation>newest (neueste zuerst, Standard), oldest (älteste), longest (längste) oder shortest (kürzeste); eine Suche zeigt immer die neuesten zuerst.</translation>
    </message>
    <message>
        <source>List calls, newest first unless asked otherwise.</source>
        <translation>Anrufe auflisten, die neuesten zuerst, wenn nichts anderes verlangt ist.</translation>
    </message>
    <message>
        <source>The language that is spoken (default: as the words say).</source>
        <translation>Die gesprochene Sprache (ohne Angabe: nach den Wörtern).</translation>
    </message>
    <message>
        <source>When it is said, for example 2026-04-14T09:30:00+02:00[Europe/Berlin] (default: now).</source>
        <translation>Wann es gesagt wird, zum Beispiel 2026-04-14T09:30:00+02:00[Europe/Berlin] (ohne Angabe: jetzt).</translation>
    </message>
    <message>
        <source>Zone of a time that names none (default: Europe/Berlin).</source>
        <translation>Zeitzone einer Zeit, die keine nennt (ohne Angabe: Europe/Berlin).</translation>
    </message>
    <message>
        <source>Opening hours of every day, for example 08:00-12:00,14:00-18:00.</source>
        <translation>Öffnungszeiten jedes Tages, zum Beispiel 08:00-12:00,14:00-18:00.</translation>
    </message>
    <message>
        <source>What was asked for: none, date, time, date_time.</source>
        <translation>Wonach gefragt wurde: none, date, time, date_time.</translation>
    </message>
    <message>
        <source>The day under discussion, for example 2026-04-17.</source>
        <translation>Der Tag, von dem die Rede ist, zum Beispiel 2026-04-17.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Es ist kein Text da.</translation>
    </message>
    <message>
        <source>The time cannot be read. Write 2026-04-14T09:30, with offset or zone: 2026-04-14T09:30:00+02:00[Europe/Berlin].</source>
        <translation>Die Zeit ist nicht lesbar. Schreiben Sie 2026-04-14T09:30, mit Abstand zu UTC oder Zeitzone: 2026-04-14T09:30:00+02:00[Europe/Berlin].</translation>
    </message>
    <message>
        <source>There is no such time zone. Write a name such as Europe/Berlin.</source>
        <translation>Diese Zeitzone gibt es nicht. Schreiben Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The language is de or en.</source>
        <translation>Die Sprache ist de oder en.</translation>
    </message>
    <message>
        <source>The opening hours cannot be read. Write 08:00-18:00, or several with commas between: 08:00-12:00,14:00-18:00.</source>
        <translation>Die Öffnungszeiten sind nicht lesbar. Schreiben Sie 08:00-18:00 oder mehrere mit Komma dazwischen: 08:00-12:00,14:00-18:00.</translation>
    </message>
    <message>
        <source>What was asked for is one of: none, date, time, date_time.</source>
        <translation>Wonach gefragt wurde, ist eines von: none, date, time, date_time.</translation>
    </message>
    <message>
        <source>The day under discussion cannot be read. Write 2026-04-17.</source>
        <translation>Der Tag, von dem die Rede ist, ist nicht lesbar. Schreiben Sie 2026-04-17.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The services cannot be read. Write a list of names.</source>
        <translation>Die Leistungen sind nicht lesbar. Schreiben Sie eine Liste von Namen.</translation>
    </message>
    <message>
        <source>The turns cannot be read. Write [{&quot;role&quot;:&quot;agent&quot;,&quot;text&quot;:&quot;...&quot;}, ...]; a role is agent or user.</source>
        <translation>Die Redebeiträge sind nicht lesbar. Schreiben Sie [{&quot;role&quot;:&quot;agent&quot;,&quot;text&quot;:&quot;...&quot;}, ...]; eine Rolle ist agent oder user.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Was gesagt wurde.</translation>
    </message>
    <message>
        <source>Read lines {&quot;id&quot;,&quot;text&quot;,&quot;ref&quot;} from a file, - for standard input; a line may set what the options set.</source>
        <translation>Liest Zeilen {&quot;id&quot;,&quot;text&quot;,&quot;ref&quot;} aus einer Datei, - für die Standardeingabe; eine Zeile darf setzen, was die Optionen setzen.</translation>
    </message>
    <message>
        <source>Read whole calls, lines {&quot;id&quot;,&quot;lang&quot;,&quot;ref&quot;,&quot;services&quot;,&quot;turns&quot;}, from a file, - for standard input.</source>
        <translation>Ganze Anrufe lesen, Zeilen {&quot;id&quot;,&quot;lang&quot;,&quot;ref&quot;,&quot;services&quot;,&quot;turns&quot;}, aus einer Datei, - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Say what a time wish means, as JSON.</source>
        <translation>Sagt als JSON, was ein Zeitwunsch bedeutet.</translation>
    </message>
    <message>
        <source>Give either a text, --batch FILE, --transcripts FILE or --stored.</source>
        <translation>Geben Sie entweder einen Text, --batch DATEI, --transcripts DATEI oder --stored an.</translation>
    </message>
    <message>
        <source>--apply goes with --stored.</source>
        <translation>--apply gehört zu --stored.</translation>
    </message>
    <message>
        <source>Read the transcripts of the tenant&apos;s calls that were stored before they could be read, or were read differently; only tells how many.</source>
        <translation>Transkripte der Anrufe des Mandanten lesen, die gespeichert wurden, bevor sie gelesen werden konnten, oder die anders gelesen wurden; sagt nur, wie viele es sind.</translation>
    </message>
    <message>
        <source>With --stored: store what they say.</source>
        <translation>Mit --stored: speichern, was sie sagen.</translation>
    </message>
    <message>
        <source>read for the first time</source>
        <translation>zum ersten Mal gelesen</translation>
    </message>
    <message>
        <source>read anew, with another result</source>
        <translation>neu gelesen, mit anderem Ergebnis</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>given a follow-up as an emergency</source>
        <translation>als Notfall zum Nachfassen</translation>
    </message>
</context>
<context>
    <name>ConfigCheck</name>
    <message>
        <source>No Retell webhook key: every delivery is refused. Import &quot;retell.webhook_key&quot;, the API key with the webhook badge.</source>
        <translation>Kein Retell-Webhook-Schlüssel: Jede Zustellung wird abgewiesen. Importieren Sie „retell.webhook_key“, den API-Schlüssel mit dem Webhook-Zeichen.</translation>
    </message>
    <message>
        <source>No Retell API key: missed calls cannot be fetched. Import &quot;retell.api_key&quot;.</source>
        <translation>Kein Retell-API-Schlüssel: Entgangene Anrufe können nicht nachgeholt werden. Importieren Sie „retell.api_key“.</translation>
    </message>
    <message>
        <source>No Cal.com API key: nothing can be booked. Import &quot;calcom.api_key&quot;.</source>
        <translation>Kein Cal.com-API-Schlüssel: Es kann nichts gebucht werden. Importieren Sie „calcom.api_key“.</translation>
    </message>
    <message>
        <source>No Cal.com webhook secret: changes made at Cal.com are seen late. Import &quot;calcom.webhook_secret&quot;.</source>
        <translation>Kein Cal.com-Webhook-Geheimnis: Änderungen bei Cal.com werden erst spät bemerkt. Importieren Sie „calcom.webhook_secret“.</translation>
    </message>
    <message>
        <source>No Cal.com team: that event types belong to this clinic cannot be verified. Set &quot;calcom.team_id&quot;.</source>
        <translation>Kein Cal.com-Team: Ob Terminarten zu dieser Praxis gehören, lässt sich nicht prüfen. Setzen Sie „calcom.team_id“.</translation>
    </message>
    <message>
        <source>The endpoint is short and easy to guess. Use at least %1 random characters.</source>
        <translation>Der Endpunkt ist kurz und leicht zu erraten. Verwenden Sie mindestens %1 zufällige Zeichen.</translation>
    </message>
    <message>
        <source>No active telephone number: no call can be recognised as this branch&apos;s. Add one under &quot;phone_numbers&quot;.</source>
        <translation>Keine aktive Rufnummer: Kein Anruf lässt sich diesem Standort zuordnen. Ergänzen Sie eine unter „phone_numbers“.</translation>
    </message>
    <message>
        <source>No telephone number is the primary one. Set &quot;primary&quot; for one of them.</source>
        <translation>Keine Rufnummer ist die Hauptnummer. Setzen Sie bei einer davon „primary“.</translation>
    </message>
    <message>
        <source>No Retell agent: nobody answers incoming calls. Set &quot;retell_agent_id&quot;.</source>
        <translation>Kein Retell-Agent: Eingehende Anrufe werden nicht angenommen. Setzen Sie „retell_agent_id“.</translation>
    </message>
    <message>
        <source>No active service: nothing can be booked. Add one under &quot;services&quot;.</source>
        <translation>Keine aktive Leistung: Es kann nichts gebucht werden. Ergänzen Sie eine unter „services“.</translation>
    </message>
    <message>
        <source>No Cal.com event type: the service cannot be booked. Set &quot;calcom_event_type_id&quot;.</source>
        <translation>Keine Cal.com-Terminart: Die Leistung kann nicht gebucht werden. Setzen Sie „calcom_event_type_id“.</translation>
    </message>
    <message>
        <source>Nobody of the staff offers this service. Name it under &quot;services&quot; of those who do.</source>
        <translation>Niemand aus dem Personal bietet diese Leistung an. Nennen Sie sie unter „services“ bei denen, die es tun.</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; is an inactive service.</source>
        <translation>Der Abschnitt „%1“ ist eine inaktive Leistung.</translation>
    </message>
    <message>
        <source>No active staff: nobody can take an appointment. Add them under &quot;staff&quot;.</source>
        <translation>Kein aktives Personal: Niemand kann einen Termin übernehmen. Ergänzen Sie es unter „staff“.</translation>
    </message>
    <message>
        <source>Offers no service. Name some under &quot;services&quot;.</source>
        <translation>Bietet keine Leistung an. Nennen Sie welche unter „services“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several services (%2): a caller who says it must be asked.</source>
        <translation>„%1“ steht für mehrere Leistungen (%2): Wer das sagt, muss gefragt werden.</translation>
    </message>
    <message>
        <source>The branch is inactive but has active numbers: their calls stay unassigned. Deactivate or move them.</source>
        <translation>Der Standort ist inaktiv, hat aber aktive Rufnummern: Deren Anrufe bleiben nicht zugeordnet. Deaktivieren oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>No opening hours: no time can be offered. Add them under &quot;opening_hours&quot;.</source>
        <translation>Keine Öffnungszeiten: Es kann keine Zeit angeboten werden. Ergänzen Sie sie unter „opening_hours“.</translation>
    </message>
    <message>
        <source>Answers for several branches (%1): without a known number its calls stay unassigned.</source>
        <translation>Antwortet für mehrere Standorte (%1): Ohne bekannte Rufnummer bleiben seine Anrufe nicht zugeordnet.</translation>
    </message>
    <message>
        <source>No active branch: no call can be assigned. Add one under &quot;branches&quot; of a company.</source>
        <translation>Kein aktiver Standort: Kein Anruf kann zugeordnet werden. Ergänzen Sie einen unter „branches“ einer Firma.</translation>
    </message>
    <message>
        <source>No clinic is set up yet. Import one with: askpro config import FILE.json</source>
        <translation>Noch ist keine Praxis eingerichtet. Importieren Sie eine mit: askpro config import DATEI.json</translation>
    </message>
</context>
<context>
    <name>ConfigDocument</name>
    <message>
        <source>must be a country of ISO 3166-1 in two capital letters, like DE</source>
        <translation>muss ein Land nach ISO 3166-1 in zwei Großbuchstaben sein, wie DE</translation>
    </message>
    <message>
        <source>must be a time zone of the IANA list, like Europe/Berlin</source>
        <translation>muss eine Zeitzone der IANA-Liste sein, wie Europe/Berlin</translation>
    </message>
    <message>
        <source>must be a region of ISO 3166-2, like DE-BE</source>
        <translation>muss eine Region nach ISO 3166-2 sein, wie DE-BE</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>ist doppelt genannt</translation>
    </message>
    <message>
        <source>is not a telephone number that can be called in %1</source>
        <translation>ist keine Rufnummer, die in %1 erreichbar ist</translation>
    </message>
    <message>
        <source>must be a currency of ISO 4217 in three capital letters, like EUR</source>
        <translation>muss eine Währung nach ISO 4217 in drei Großbuchstaben sein, wie EUR</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The document must be an object: {&quot;version&quot;:1,&quot;tenants&quot;:[…]}</source>
        <translation>Das Dokument muss ein Objekt sein: {&quot;version&quot;:1,&quot;tenants&quot;:[…]}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used already by %2</source>
        <translation>„%1“ wird bereits von %2 verwendet</translation>
    </message>
    <message>
        <source>the branch has no service &quot;%1&quot;</source>
        <translation>der Standort hat keine Leistung „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has segments itself; a segment must be a simple service</source>
        <translation>„%1“ hat selbst Abschnitte; ein Abschnitt muss eine einfache Leistung sein</translation>
    </message>
    <message>
        <source>the branch has another primary number</source>
        <translation>der Standort hat schon eine andere Hauptnummer</translation>
    </message>
    <message>
        <source>must be a time from 00:00 to 23:59, like 08:00</source>
        <translation>muss eine Uhrzeit von 00:00 bis 23:59 sein, wie 08:00</translation>
    </message>
    <message>
        <source>must be one of MO, TU, WE, TH, FR, SA, SU</source>
        <translation>muss eines von MO, TU, WE, TH, FR, SA, SU sein</translation>
    </message>
    <message>
        <source>must name at least one day</source>
        <translation>muss mindestens einen Tag nennen</translation>
    </message>
    <message>
        <source>must be later than &quot;from&quot;</source>
        <translation>muss später als „from“ sein</translation>
    </message>
    <message>
        <source>overlaps with row %1</source>
        <translation>überschneidet sich mit Zeile %1</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set or empty</source>
        <translation>die Umgebungsvariable %1 ist nicht gesetzt oder leer</translation>
    </message>
    <message>
        <source>must be at most 128 letters, digits, - and _: it becomes a part of the webhook address</source>
        <translation>darf höchstens 128 Buchstaben, Ziffern, - und _ haben: Es wird Teil der Webhook-Adresse</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eines sein von: %1</translation>
    </message>
    <message>
        <source>must be lower-case letters, digits and _</source>
        <translation>darf nur Kleinbuchstaben, Ziffern und _ enthalten</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>$%1</source>
        <translation>%1 $</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>DatabaseSession</name>
    <message>
        <source>The program made a mistake with the database.</source>
        <translation>Das Programm hat beim Zugriff auf die Datenbank einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The database cannot be opened: %1</source>
        <translation>Die Datenbank kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>This SQLite does not enforce foreign keys and is not used.</source>
        <translation>Dieses SQLite erzwingt keine Fremdschlüssel und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>Die Datenbank ist ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore a backup.</source>
        <translation>Die Datenbankdatei ist beschädigt. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>The database address is not understood. Give sqlite:/path/file.db or postgresql://user@host/database.</source>
        <translation>Die Datenbankadresse ist nicht verständlich. Geben Sie sqlite:/pfad/datei.db oder postgresql://nutzer@host/datenbank an.</translation>
    </message>
    <message>
        <source>The database address names no database.</source>
        <translation>Die Datenbankadresse nennt keine Datenbank.</translation>
    </message>
    <message>
        <source>A password does not belong into the database address. Use PGPASSWORD or a password file.</source>
        <translation>Ein Kennwort gehört nicht in die Datenbankadresse. Verwenden Sie PGPASSWORD oder eine Kennwortdatei.</translation>
    </message>
</context>
<context>
    <name>DeliveryWorker</name>
    <message>
        <source>An unexpected fault stopped the processing.</source>
        <translation>Eine unerwartete Störung hat die Verarbeitung beendet.</translation>
    </message>
    <message>
        <source>Given up after %1 interrupted attempts.</source>
        <translation>Nach %1 unterbrochenen Versuchen aufgegeben.</translation>
    </message>
    <message>
        <source>Nothing here understands deliveries of this source.</source>
        <translation>Zustellungen dieser Quelle werden hier nicht verstanden.</translation>
    </message>
    <message>
        <source>An unexpected fault stopped the reading.</source>
        <translation>Eine unerwartete Störung hat das Lesen beendet.</translation>
    </message>
</context>
<context>
    <name>DemoLoad</name>
    <message>
        <source>The loading of the demo data was ended early.</source>
        <translation>Das Laden der Demodaten wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>This database belongs to a clinic. Demo data needs an empty one: choose it with --database.</source>
        <translation>Diese Datenbank gehört einer Praxis. Demodaten brauchen eine leere; wählen Sie sie mit --database.</translation>
    </message>
    <message>
        <source>The demo data is not being worked on. Is the disk full, or the database busy?</source>
        <translation>Die Demodaten werden nicht verarbeitet. Ist die Festplatte voll oder die Datenbank belegt?</translation>
    </message>
    <message>
        <source>The listener did not take the demo call.</source>
        <translation>Der Empfänger hat den Demo-Anruf nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The telephone calls of a clinic: listener, workers and window.</source>
        <translation>Die Anrufe einer Praxis: Empfang, Verarbeitung und Fenster.</translation>
    </message>
    <message>
        <source>Database: sqlite:/path/file.db or postgresql://user@host/db. Passwords come from the environment or a password file.</source>
        <translation>Datenbank: sqlite:/pfad/datei.db oder postgresql://nutzer@host/db. Kennwörter kommen aus der Umgebung oder einer Kennwortdatei.</translation>
    </message>
    <message>
        <source>Settings file (INI).</source>
        <translation>Einstellungsdatei (INI).</translation>
    </message>
    <message>
        <source>Tenant to show first, by its slug.</source>
        <translation>Mandant, der zuerst gezeigt wird, nach Kürzel.</translation>
    </message>
    <message>
        <source>Open the demo clinic, in a database of its own.</source>
        <translation>Die Demopraxis öffnen, in einer eigenen Datenbank.</translation>
    </message>
    <message>
        <source>Where to begin, for example calls?view=unassigned; copied in the desk with &quot;Copy a link&quot;.</source>
        <translation>Wo begonnen wird, zum Beispiel calls?view=unassigned; im Programm mit „Link kopieren“ zu holen.</translation>
    </message>
    <message>
        <source>The demo could not be loaded</source>
        <translation>Die Demo konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Caller</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>Nobody spoke any more</source>
        <translation>Stille in der Leitung</translation>
    </message>
    <message>
        <source>Longest duration reached</source>
        <translation>Höchstdauer erreicht</translation>
    </message>
    <message>
        <source>Line was busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Could not be dialled</source>
        <translation>Nicht wählbar</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Aim of the call</source>
        <translation>Gesprächsziel</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1 (transfer)</source>
        <translation>%1 (Weiterleitung)</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Show where it was said</source>
        <translation>Stelle im Gespräch zeigen</translation>
    </message>
    <message>
        <source>%1 · please check</source>
        <translation>%1 · Bitte prüfen</translation>
    </message>
    <message>
        <source>%1 · heard: %2</source>
        <translation>%1 · gehört: %2</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 pts.</source>
        <translation>%1 Pkt.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Start reported</source>
        <translation>Beginn gemeldet</translation>
    </message>
    <message>
        <source>End reported</source>
        <translation>Ende gemeldet</translation>
    </message>
    <message>
        <source>Evaluation arrived</source>
        <translation>Auswertung eingetroffen</translation>
    </message>
    <message>
        <source>Transfer begun</source>
        <translation>Weiterleitung begonnen</translation>
    </message>
    <message>
        <source>Transfer connected</source>
        <translation>Weiterleitung verbunden</translation>
    </message>
    <message>
        <source>Transfer broken off</source>
        <translation>Weiterleitung abgebrochen</translation>
    </message>
    <message>
        <source>Transfer ended</source>
        <translation>Weiterleitung beendet</translation>
    </message>
    <message>
        <source>Assigned to a branch by a person</source>
        <translation>Von Hand einem Standort zugeordnet</translation>
    </message>
    <message>
        <source>Assignment taken back</source>
        <translation>Zuordnung zurückgenommen</translation>
    </message>
    <message>
        <source>Call announced</source>
        <translation>Anruf angekündigt</translation>
    </message>
    <message>
        <source>Function called during the call</source>
        <translation>Funktion im Gespräch aufgerufen</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Meldung eingegangen</translation>
    </message>
    <message>
        <source>%1, not processed yet</source>
        <translation>%1, noch nicht verarbeitet</translation>
    </message>
    <message>
        <source>%1; processing failed and is tried again</source>
        <translation>%1; Verarbeitung fehlgeschlagen, wird wiederholt</translation>
    </message>
    <message>
        <source>%1; it could not be processed</source>
        <translation>%1; konnte nicht verarbeitet werden</translation>
    </message>
    <message>
        <source>%1, refused: the signature is not valid</source>
        <translation>%1, abgewiesen: Die Signatur ist ungültig</translation>
    </message>
    <message>
        <source>%1, processed at attempt %2</source>
        <translation>%1, verarbeitet im %2. Versuch</translation>
    </message>
    <message>
        <source>Call began</source>
        <translation>Anruf begonnen</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>Follow-up opened</source>
        <translation>Nachfassen angelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n interim transcript(s) received</source>
        <translation>
            <numerusform>%n Zwischenstand des Gesprächs empfangen</numerusform>
            <numerusform>%n Zwischenstände des Gesprächs empfangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>&quot;%1&quot; is not a numeric network address.</source>
        <translation>„%1“ ist keine numerische Netzwerkadresse.</translation>
    </message>
    <message>
        <source>Another program already listens on %1.</source>
        <translation>Auf %1 empfängt bereits ein anderes Programm.</translation>
    </message>
    <message>
        <source>This program cannot listen on %1.</source>
        <translation>Dieses Programm kann auf %1 nicht empfangen.</translation>
    </message>
</context>
<context>
    <name>InboxWriter</name>
    <message>
        <source>The database does not answer. The sender will repeat the delivery.</source>
        <translation>Die Datenbank antwortet nicht. Der Absender wiederholt die Zustellung.</translation>
    </message>
    <message>
        <source>Too many deliveries are waiting. The sender will repeat this one.</source>
        <translation>Zu viele Zustellungen warten. Der Absender wiederholt diese.</translation>
    </message>
    <message>
        <source>The program is shutting down. The sender will repeat the delivery.</source>
        <translation>Das Programm wird beendet. Der Absender wiederholt die Zustellung.</translation>
    </message>
    <message>
        <source>The delivery could not be stored.</source>
        <translation>Die Zustellung konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>The program has too much to do. Please try again.</source>
        <translation>Das Programm ist ausgelastet. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Das hat zu lange gedauert. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This could not be done because of a fault in the program.</source>
        <translation>Das war wegen eines Fehlers im Programm nicht möglich.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Die Verbindung zur Datenbank ist abgebrochen.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The key file %1 cannot be written: %2</source>
        <translation>Die Schlüsseldatei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The key file %1 is not a file.</source>
        <translation>Die Schlüsseldatei %1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Others than the owner may use the key file %1. Correct it with: chmod 600 %1</source>
        <translation>Nicht nur der Besitzer darf die Schlüsseldatei %1 verwenden. Berichtigen Sie das mit: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 does not hold a master key of 64 hexadecimal digits.</source>
        <translation>Die Schlüsseldatei %1 enthält keinen Hauptschlüssel aus 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The system gave no random numbers for a master key.</source>
        <translation>Das System lieferte keine Zufallszahlen für einen Hauptschlüssel.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be opened: %2</source>
        <translation>Die Schlüsseldatei %1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>There is no key file %1.</source>
        <translation>Die Schlüsseldatei %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The key store of this system does not answer.</source>
        <translation>Der Schlüsselspeicher dieses Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>No random numbers for a new master key.</source>
        <translation>Keine Zufallszahlen für einen neuen Hauptschlüssel.</translation>
    </message>
    <message>
        <source>There is no session with a key store here.</source>
        <translation>Hier gibt es keine Sitzung mit einem Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The key store holds no master key.</source>
        <translation>Der Schlüsselspeicher enthält keinen Hauptschlüssel.</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>&quot;%1&quot; cannot be bound to a tenant. These paths can be: %2</source>
        <translation>„%1“ kann keinem Mandanten zugewiesen werden. Möglich sind diese Pfade: %2</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Checking slots</source>
        <translation>Prüft Termine</translation>
    </message>
    <message>
        <source>Offering slots</source>
        <translation>Bietet Termine an</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bucht</translation>
    </message>
    <message>
        <source>Rescheduling</source>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Sagt ab</translation>
    </message>
    <message>
        <source>Noting a callback</source>
        <translation>Notiert Rückruf</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>Leitet weiter</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Schlägt nach</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Noch nicht genannt</translation>
    </message>
    <message>
        <source>Stored so far: %1</source>
        <translation>Bisher gespeichert: %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Not booked yet</source>
        <translation>Noch nicht gebucht</translation>
    </message>
    <message>
        <source>Being booked …</source>
        <translation>Wird gebucht …</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Being offered …</source>
        <translation>Wird angeboten …</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>Known, last call: %1</source>
        <translation>Bekannt, letzter Anruf: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Calls for the first time</source>
        <translation>Ruft zum ersten Mal an</translation>
    </message>
    <message>
        <source>No end was reported</source>
        <translation>Ohne Ende gemeldet</translation>
    </message>
    <message>
        <source>Wished time</source>
        <translation>Zeitwunsch</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>differs from what is stored</source>
        <translation>weicht vom Gespeicherten ab</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>LiveSteps</name>
    <message>
        <source>Availability is being checked</source>
        <translation>Verfügbarkeit wird geprüft</translation>
    </message>
    <message>
        <source>Availability checked</source>
        <translation>Verfügbarkeit geprüft</translation>
    </message>
    <message>
        <source>No slot as wished</source>
        <translation>Kein Termin wie gewünscht</translation>
    </message>
    <message>
        <source>Booking under way</source>
        <translation>Buchung läuft</translation>
    </message>
    <message>
        <source>Booking answered</source>
        <translation>Buchung beantwortet</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>Rescheduling under way</source>
        <translation>Verlegung läuft</translation>
    </message>
    <message>
        <source>Rescheduling answered</source>
        <translation>Verlegung beantwortet</translation>
    </message>
    <message>
        <source>Not rescheduled</source>
        <translation>Nicht verlegt</translation>
    </message>
    <message>
        <source>Cancelling under way</source>
        <translation>Absage läuft</translation>
    </message>
    <message>
        <source>Cancelling answered</source>
        <translation>Absage beantwortet</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Nicht abgesagt</translation>
    </message>
    <message>
        <source>Callback is being noted</source>
        <translation>Rückruf wird notiert</translation>
    </message>
    <message>
        <source>Callback noted</source>
        <translation>Rückruf notiert</translation>
    </message>
    <message>
        <source>Callback not noted</source>
        <translation>Rückruf nicht notiert</translation>
    </message>
    <message>
        <source>Transfer under way</source>
        <translation>Weiterleitung läuft</translation>
    </message>
    <message>
        <source>Transfer answered</source>
        <translation>Weiterleitung beantwortet</translation>
    </message>
    <message>
        <source>Not transferred</source>
        <translation>Nicht weitergeleitet</translation>
    </message>
    <message>
        <source>Function under way</source>
        <translation>Funktion läuft</translation>
    </message>
    <message>
        <source>Function answered</source>
        <translation>Funktion beantwortet</translation>
    </message>
    <message>
        <source>Function failed</source>
        <translation>Funktion fehlgeschlagen</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>Anruf getätigt</translation>
    </message>
    <message>
        <source>Call accepted</source>
        <translation>Anruf angenommen</translation>
    </message>
    <message>
        <source>Name heard</source>
        <translation>Name genannt</translation>
    </message>
    <message>
        <source>Person recognised</source>
        <translation>Person erkannt</translation>
    </message>
    <message numerus="yes">
        <source>%n free slot(s)</source>
        <translation>
            <numerusform>%n freier Termin</numerusform>
            <numerusform>%n freie Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Service heard</source>
        <translation>Leistung genannt</translation>
    </message>
    <message>
        <source>Wished time heard</source>
        <translation>Zeitwunsch genannt</translation>
    </message>
    <message>
        <source>Offer under way</source>
        <translation>Angebot läuft</translation>
    </message>
</context>
<context>
    <name>MasterKey</name>
    <message>
        <source>The master key of this database is missing. Restore the key file or key store entry it was set up with.</source>
        <translation>Der Hauptschlüssel dieser Datenbank fehlt. Stellen Sie die Schlüsseldatei oder den Eintrag im Schlüsselspeicher wieder her, mit dem sie eingerichtet wurde.</translation>
    </message>
    <message>
        <source>The master key is not the one this database was set up with. Nothing was changed.</source>
        <translation>Der Hauptschlüssel ist nicht der, mit dem diese Datenbank eingerichtet wurde. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The database is of an older version of this program and has to be updated first.</source>
        <translation>Die Datenbank stammt von einer älteren Version dieses Programms und muss zuerst aktualisiert werden.</translation>
    </message>
    <message>
        <source>The program&apos;s installation is damaged.</source>
        <translation>Die Installation des Programms ist beschädigt.</translation>
    </message>
    <message>
        <source>The database is of a newer version of this program. Update the program.</source>
        <translation>Die Datenbank stammt von einer neueren Version dieses Programms. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The database&apos;s structure is not one that this program made.</source>
        <translation>Der Aufbau der Datenbank stammt nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>The database&apos;s administrator has to run these two lines once:</source>
        <translation>Die Verwaltung der Datenbank muss einmal diese beiden Zeilen ausführen:</translation>
    </message>
    <message>
        <source>The database role askpro_app must be neither superuser nor exempt from row-level security.</source>
        <translation>Die Datenbankrolle askpro_app darf weder Superuser noch von der Zeilensicherheit ausgenommen sein.</translation>
    </message>
</context>
<context>
    <name>NumberBook</name>
    <message>
        <source>This branch does not exist.</source>
        <translation>Diesen Standort gibt es nicht.</translation>
    </message>
    <message>
        <source>This number is registered already.</source>
        <translation>Diese Rufnummer ist bereits hinterlegt.</translation>
    </message>
</context>
<context>
    <name>ObjectReader</name>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must be one line of at most %1 characters</source>
        <translation>muss eine Zeile mit höchstens %1 Zeichen sein</translation>
    </message>
    <message>
        <source>must be at most 64 lower-case letters, digits, - and _</source>
        <translation>darf höchstens 64 Kleinbuchstaben, Ziffern, - und _ haben</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Calls today</source>
        <translation>Anrufe heute</translation>
    </message>
    <message>
        <source>%1 vs. yesterday</source>
        <translation>%1 zu gestern</translation>
    </message>
    <message>
        <source>%1 calls today, %2 yesterday until this time.</source>
        <translation>Heute %1 Anrufe, gestern bis zur gleichen Uhrzeit %2.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>%1 calls since Monday, %2 in the week before until this time.</source>
        <translation>Seit Montag %1 Anrufe, in der Vorwoche bis zum gleichen Zeitpunkt %2.</translation>
    </message>
    <message>
        <source>%1 vs. last week</source>
        <translation>%1 zur Vorwoche</translation>
    </message>
    <message>
        <source>Ø duration today</source>
        <translation>Ø Dauer heute</translation>
    </message>
    <message>
        <source>Mean of %1 answered calls; yesterday until this time %2.</source>
        <translation>Mittel aus %1 angenommenen Anrufen; gestern bis zur gleichen Uhrzeit %2.</translation>
    </message>
    <message>
        <source>Booking rate today</source>
        <translation>Buchungsrate heute</translation>
    </message>
    <message>
        <source>%1 of %2 wishes booked; yesterday until this time %3 of %4.</source>
        <translation>%1 von %2 Terminwünschen gebucht; gestern bis zur gleichen Uhrzeit %3 von %4.</translation>
    </message>
    <message>
        <source>Positive today</source>
        <translation>Positiv heute</translation>
    </message>
    <message>
        <source>%1 of %2 analysed calls positive; yesterday until this time %3 of %4.</source>
        <translation>%1 von %2 ausgewerteten Anrufen positiv; gestern bis zur gleichen Uhrzeit %3 von %4.</translation>
    </message>
    <message>
        <source>Per day: %1 answered, %2 missed</source>
        <translation>Je Tag: %1 angenommen, %2 verpasst</translation>
    </message>
    <message>
        <source>In total: %1 answered, %2 missed</source>
        <translation>Insgesamt: %1 angenommen, %2 verpasst</translation>
    </message>
    <message>
        <source>Click shows: calls from %1 to %2</source>
        <translation>Klick zeigt: Anrufe von %1 bis %2 Uhr</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Answered/day</source>
        <translation>Angenommen/Tag</translation>
    </message>
    <message>
        <source>Missed/day</source>
        <translation>Verpasst/Tag</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Keine Anrufe.</translation>
    </message>
    <message>
        <source>Most calls between %1: %2 a day, of which %3 missed. %4 calls in all.</source>
        <translation>Meiste Anrufe zwischen %1 Uhr: %2 je Tag, davon %3 verpasst. Insgesamt %4 Anrufe.</translation>
    </message>
    <message>
        <source>%1 calls: %2 answered, %3 missed</source>
        <translation>%1 Anrufe: %2 angenommen, %3 verpasst</translation>
    </message>
    <message>
        <source>Period before: %1 (%2)</source>
        <translation>Vorzeitraum: %1 (%2)</translation>
    </message>
    <message>
        <source>Click shows: calls of this day</source>
        <translation>Klick zeigt: Anrufe dieses Tages</translation>
    </message>
    <message>
        <source>Click shows: calls of this week</source>
        <translation>Klick zeigt: Anrufe dieser Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Vorzeitraum</translation>
    </message>
    <message>
        <source>%1: %2 calls, most on %3 with %4, fewest on %5 with %6.</source>
        <translation>%1: %2 Anrufe, die meisten am %3 mit %4, die wenigsten am %5 mit %6.</translation>
    </message>
    <message>
        <source>In the period before %1.</source>
        <translation>Im Vorzeitraum %1.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Live calls</source>
        <translation>Live-Anrufe</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener Zeitraum</translation>
    </message>
</context>
<context>
    <name>RetellPayload</name>
    <message>
        <source>The delivery is not JSON.</source>
        <translation>Die Zustellung ist kein JSON.</translation>
    </message>
    <message>
        <source>The delivery is JSON, but not an object.</source>
        <translation>Die Zustellung ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>The delivery has no usable &quot;%1&quot;.</source>
        <translation>Die Zustellung hat kein brauchbares „%1“.</translation>
    </message>
</context>
<context>
    <name>Sealer</name>
    <message>
        <source>A stored secret cannot be opened: the master key is another one, or the data is damaged.</source>
        <translation>Ein gespeichertes Geheimnis kann nicht geöffnet werden: Der Hauptschlüssel ist ein anderer oder die Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>The master key must have 32 bytes.</source>
        <translation>Der Hauptschlüssel muss 32 Bytes haben.</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The webhook listener did not refuse a forged request. It was not started.</source>
        <translation>Der Webhook-Empfang hat eine gefälschte Anfrage nicht abgewiesen. Er wurde nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&quot;%1&quot; is no address to listen on. Write ADDR:PORT, for example 127.0.0.1:8787</source>
        <translation>„%1“ ist keine Adresse für den Empfang. Schreiben Sie ADRESSE:PORT, zum Beispiel 127.0.0.1:8787</translation>
    </message>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS braucht ein Zertifikat und seinen Schlüssel.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The settings file %1 is not a valid INI file.</source>
        <translation>Die Einstellungsdatei %1 ist keine gültige INI-Datei.</translation>
    </message>
    <message>
        <source>The settings file %1 has an unknown setting: %2</source>
        <translation>Die Einstellungsdatei %1 enthält eine unbekannte Einstellung: %2</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>No branch has an active telephone number that could be called.</source>
        <translation>Kein Standort hat eine aktive Rufnummer, die angerufen werden könnte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a listener. An example: http://127.0.0.1:8787</source>
        <translation>„%1“ ist keine Adresse eines Empfängers. Ein Beispiel: http://127.0.0.1:8787</translation>
    </message>
    <message>
        <source>The certificates could not be read.</source>
        <translation>Die Zertifikate konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>SqlCallStore</name>
    <message>
        <source>This call does not exist.</source>
        <translation>Diesen Anruf gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>SqlConfigStore</name>
    <message>
        <source>The endpoint of &quot;%1&quot; belongs to another tenant. Choose another random text.</source>
        <translation>Der Endpunkt von „%1“ gehört einem anderen Mandanten. Wählen Sie einen anderen zufälligen Text.</translation>
    </message>
    <message>
        <source>The telephone number %1 is in use already. Nothing was changed.</source>
        <translation>Die Rufnummer %1 ist bereits vergeben. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>Somebody else stored the same or changed it meanwhile.</source>
        <translation>Von anderer Stelle wurde dasselbe gespeichert oder inzwischen geändert.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>Die Datenbank ist ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>Die Datenbank hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>The database refused a value.</source>
        <translation>Die Datenbank hat einen Wert abgelehnt.</translation>
    </message>
    <message>
        <source>The database refused access.</source>
        <translation>Die Datenbank hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The database cannot store or read. Check disk space, permissions and connection.</source>
        <translation>Die Datenbank kann nicht speichern oder lesen. Prüfen Sie Speicherplatz, Rechte und Verbindung.</translation>
    </message>
</context>
<context>
    <name>SqlInboxStore</name>
    <message>
        <source>There is no delivery %1.</source>
        <translation>Die Zustellung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A rejected delivery is never processed.</source>
        <translation>Eine abgewiesene Zustellung wird nie verarbeitet.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>The program made a mistake with the database.</source>
        <translation>Das Programm hat beim Zugriff auf die Datenbank einen Fehler gemacht.</translation>
    </message>
</context>
<context>
    <name>TenantDirectory</name>
    <message>
        <source>There is no tenant &quot;%1&quot;.</source>
        <translation>Den Mandanten „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This tenant does not exist any more.</source>
        <translation>Diesen Mandanten gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>No clinic is set up yet. Import one with: askpro config import FILE.json</source>
        <translation>Noch ist keine Praxis eingerichtet. Importieren Sie eine mit: askpro config import DATEI.json</translation>
    </message>
    <message>
        <source>There are several tenants. Choose one with --tenant SLUG.</source>
        <translation>Es gibt mehrere Mandanten. Wählen Sie einen mit --tenant KÜRZEL.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no certificate in PEM form.</source>
        <translation>„%1“ enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>The key in &quot;%1&quot; does not belong to the certificate in &quot;%2&quot;.</source>
        <translation>Der Schlüssel in „%1“ gehört nicht zum Zertifikat in „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no private key in PEM form without a passphrase.</source>
        <translation>„%1“ enthält keinen privaten Schlüssel in PEM-Form ohne Kennwort.</translation>
    </message>
</context>
<context>
    <name>TrailWords</name>
    <message>
        <source>The call is ringing</source>
        <translation>Der Anruf klingelt</translation>
    </message>
    <message>
        <source>The call is running</source>
        <translation>Das Gespräch läuft</translation>
    </message>
    <message>
        <source>Call received</source>
        <translation>Anruf angenommen</translation>
    </message>
    <message>
        <source>The call was not connected</source>
        <translation>Der Anruf kam nicht zustande</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>Der Anruf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Branch named by the call</source>
        <translation>Standort vom Anruf selbst genannt</translation>
    </message>
    <message>
        <source>Branch found by phone number</source>
        <translation>Standort über Rufnummer bestimmt</translation>
    </message>
    <message>
        <source>Branch found by the agent</source>
        <translation>Standort über den Agenten bestimmt</translation>
    </message>
    <message>
        <source>Branch assigned by a person</source>
        <translation>Standort von Hand zugeordnet</translation>
    </message>
    <message>
        <source>Not assigned to a branch</source>
        <translation>Keinem Standort zugeordnet</translation>
    </message>
    <message>
        <source>Caller on record</source>
        <translation>Person bekannt</translation>
    </message>
    <message>
        <source>Caller not on record</source>
        <translation>Person nicht erfasst</translation>
    </message>
    <message>
        <source>Evaluation arrived</source>
        <translation>Auswertung eingetroffen</translation>
    </message>
    <message>
        <source>The evaluation has not arrived yet</source>
        <translation>Die Auswertung liegt noch nicht vor</translation>
    </message>
    <message>
        <source>No appointment was asked for</source>
        <translation>Es wurde kein Termin gewünscht</translation>
    </message>
    <message>
        <source>Appointment wish recognised</source>
        <translation>Terminwunsch erkannt</translation>
    </message>
    <message>
        <source>Service recognised</source>
        <translation>Leistung erkannt</translation>
    </message>
    <message>
        <source>The service was not recognised</source>
        <translation>Die Leistung wurde nicht erkannt</translation>
    </message>
    <message>
        <source>Requested time understood</source>
        <translation>Zeitwunsch verstanden</translation>
    </message>
    <message>
        <source>No day was named</source>
        <translation>Kein Tag genannt</translation>
    </message>
    <message>
        <source>No time of day was named</source>
        <translation>Keine Uhrzeit genannt</translation>
    </message>
    <message>
        <source>Name or contact is missing</source>
        <translation>Name oder Kontakt fehlt</translation>
    </message>
    <message>
        <source>No free slot found</source>
        <translation>Kein freier Termin gefunden</translation>
    </message>
    <message>
        <source>Free slots looked up</source>
        <translation>Freie Termine abgefragt</translation>
    </message>
    <message>
        <source>Booking attempted</source>
        <translation>Buchung versucht</translation>
    </message>
    <message>
        <source>Rescheduling attempted</source>
        <translation>Verschiebung versucht</translation>
    </message>
    <message>
        <source>Cancellation attempted</source>
        <translation>Absage versucht</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>Rückruf erbeten</translation>
    </message>
    <message>
        <source>Added to the follow-up list</source>
        <translation>In die Nachfass-Liste übernommen</translation>
    </message>
    <message>
        <source>The number was withheld or cannot be called.</source>
        <translation>Die Rufnummer ist unterdrückt oder nicht wählbar.</translation>
    </message>
    <message>
        <source>Free slots were found.</source>
        <translation>Freie Termine wurden gefunden.</translation>
    </message>
    <message>
        <source>Nothing was free in the period searched.</source>
        <translation>Im gesuchten Zeitraum war nichts frei.</translation>
    </message>
    <message>
        <source>The function reported a booking.</source>
        <translation>Die Funktion meldete eine Buchung.</translation>
    </message>
    <message>
        <source>The slot had been taken meanwhile.</source>
        <translation>Der Termin war inzwischen vergeben.</translation>
    </message>
    <message>
        <source>The function reported the new appointment.</source>
        <translation>Die Funktion meldete den neuen Termin.</translation>
    </message>
    <message>
        <source>The function reported the cancellation.</source>
        <translation>Die Funktion meldete die Absage.</translation>
    </message>
    <message>
        <source>Noted for a colleague.</source>
        <translation>Für das Team notiert.</translation>
    </message>
    <message>
        <source>Not possible on this line yet; nothing was booked or changed.</source>
        <translation>Über diese Leitung noch nicht möglich; es wurde nichts gebucht oder geändert.</translation>
    </message>
    <message>
        <source>The function reported a fault.</source>
        <translation>Die Funktion meldete einen Fehler.</translation>
    </message>
    <message>
        <source>No answer arrived.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>An answer arrived.</source>
        <translation>Eine Antwort ist eingegangen.</translation>
    </message>
    <message>
        <source>Somebody has to choose the branch.</source>
        <translation>Der Standort muss von Hand gewählt werden.</translation>
    </message>
    <message>
        <source>A colleague will call back.</source>
        <translation>Das Team ruft zurück.</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 gehört zu %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Why no appointment?</source>
        <translation>Warum kein Termin?</translation>
    </message>
    <message>
        <source>The day or time is not clear</source>
        <translation>Tag oder Uhrzeit ist nicht eindeutig</translation>
    </message>
    <message>
        <source>A time was agreed</source>
        <translation>Zeit abgesprochen</translation>
    </message>
    <message>
        <source>What was agreed is not certain enough</source>
        <translation>Die Vereinbarung ist nicht sicher genug</translation>
    </message>
    <message>
        <source>No suitable time was free</source>
        <translation>Kein passender Termin frei</translation>
    </message>
    <message>
        <source>No time was agreed</source>
        <translation>Keine Zeit abgesprochen</translation>
    </message>
    <message>
        <source>The assistant said that it was entered.</source>
        <translation>Die Assistenz sagte, dass er eingetragen ist.</translation>
    </message>
    <message>
        <source>Only on a condition.</source>
        <translation>Nur unter einer Bedingung.</translation>
    </message>
    <message>
        <source>The decision was put off.</source>
        <translation>Die Entscheidung wurde aufgeschoben.</translation>
    </message>
    <message>
        <source>A place on the waiting list was agreed.</source>
        <translation>Ein Platz auf der Warteliste wurde vereinbart.</translation>
    </message>
    <message>
        <source>A call back was agreed.</source>
        <translation>Ein Rückruf wurde vereinbart.</translation>
    </message>
    <message>
        <source>The appointment was called off.</source>
        <translation>Der Termin wurde abgesagt.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Er wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The call ended before.</source>
        <translation>Das Gespräch endete vorher.</translation>
    </message>
    <message>
        <source>No offer was accepted.</source>
        <translation>Kein Angebot wurde angenommen.</translation>
    </message>
    <message>
        <source>A person should check it before it is booked.</source>
        <translation>Vor dem Buchen sollte ein Mensch prüfen.</translation>
    </message>
    <message>
        <source>It sounded like an emergency: somebody has to call at once.</source>
        <translation>Es klang nach einem Notfall: Jemand muss sofort anrufen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Being evaluated</source>
        <translation>Wird ausgewertet</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Wish open</source>
        <translation>Wunsch offen</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>The evaluation has not arrived yet</source>
        <translation>Die Auswertung liegt noch nicht vor</translation>
    </message>
    <message>
        <source>No appointment was asked for</source>
        <translation>Es wurde kein Termin gewünscht</translation>
    </message>
    <message>
        <source>The call was not connected</source>
        <translation>Der Anruf kam nicht zustande</translation>
    </message>
    <message>
        <source>The caller hung up early</source>
        <translation>Das Gespräch wurde früh beendet</translation>
    </message>
    <message>
        <source>The call belongs to no branch yet</source>
        <translation>Der Anruf gehört noch zu keinem Standort</translation>
    </message>
    <message>
        <source>No date was named</source>
        <translation>Es wurde kein Datum genannt</translation>
    </message>
    <message>
        <source>The date was not clear</source>
        <translation>Das Datum war nicht eindeutig</translation>
    </message>
    <message>
        <source>The service was not recognised</source>
        <translation>Die Leistung wurde nicht erkannt</translation>
    </message>
    <message>
        <source>Name or contact is missing</source>
        <translation>Name oder Kontakt fehlt</translation>
    </message>
    <message>
        <source>Date and time were not certain enough</source>
        <translation>Datum und Uhrzeit waren nicht sicher genug</translation>
    </message>
    <message>
        <source>The service is not mapped to an event type</source>
        <translation>Die Leistung ist keiner Terminart zugeordnet</translation>
    </message>
    <message>
        <source>No suitable free slot</source>
        <translation>Kein passender freier Termin</translation>
    </message>
    <message>
        <source>No proposal was accepted</source>
        <translation>Kein Vorschlag wurde angenommen</translation>
    </message>
    <message>
        <source>The calendar did not take the booking</source>
        <translation>Der Kalender hat die Buchung nicht angenommen</translation>
    </message>
    <message>
        <source>Function during the call</source>
        <translation>Funktion im Gespräch</translation>
    </message>
    <message>
        <source>Collected variable</source>
        <translation>Erfasste Variable</translation>
    </message>
    <message>
        <source>Dynamic variable</source>
        <translation>Dynamische Variable</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation>Rufnummer des Anrufs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Not assigned to a branch</source>
        <translation>Keinem Standort zugeordnet</translation>
    </message>
    <message>
        <source>Named by the call itself (%1)</source>
        <translation>Vom Anruf selbst genannt (%1)</translation>
    </message>
    <message>
        <source>Found by the called number %1</source>
        <translation>Über die angerufene Nummer %1 bestimmt</translation>
    </message>
    <message>
        <source>Found by the agent %1</source>
        <translation>Über den Agenten %1 bestimmt</translation>
    </message>
    <message>
        <source>Assigned by a person</source>
        <translation>Von Hand zugeordnet</translation>
    </message>
    <message>
        <source>The number %1 is not registered with any branch.</source>
        <translation>Die Rufnummer %1 ist bei keinem Standort hinterlegt.</translation>
    </message>
    <message>
        <source>The clues point to different branches (%1).</source>
        <translation>Die Hinweise zeigen auf verschiedene Standorte (%1).</translation>
    </message>
    <message>
        <source>The number %1 belongs to another tenant.</source>
        <translation>Die Rufnummer %1 gehört zu einem anderen Mandanten.</translation>
    </message>
    <message>
        <source>The call names a branch that does not exist (%1).</source>
        <translation>Der Anruf nennt einen Standort, den es nicht gibt (%1).</translation>
    </message>
    <message>
        <source>The agent %1 serves several branches.</source>
        <translation>Der Agent %1 ist für mehrere Standorte zuständig.</translation>
    </message>
    <message>
        <source>The call carries neither a number nor an agent of this clinic.</source>
        <translation>Der Anruf enthält weder eine Rufnummer noch einen Agenten dieser Praxis.</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Appointment wanted</source>
        <translation>Termin gewünscht</translation>
    </message>
    <message>
        <source>Callback wanted</source>
        <translation>Rückruf gewünscht</translation>
    </message>
    <message>
        <source>A person took the assignment back.</source>
        <translation>Die Zuordnung wurde von Hand zurückgenommen.</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Rufnummer unterdrückt</translation>
    </message>
    <message>
        <source>Could not be booked technically</source>
        <translation>Technisch nicht buchbar</translation>
    </message>
    <message>
        <source>Requested time</source>
        <translation>Zeitwunsch</translation>
    </message>
</context>
<context>
    <name>WorkerContext</name>
    <message>
        <source>This tenant does not exist any more.</source>
        <translation>Diesen Mandanten gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>askpro::app::DeskService</name>
    <message>
        <source>The key store holds no master key.</source>
        <translation>Der Schlüsselspeicher enthält keinen Hauptschlüssel.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>The database cannot be reached now. Try again when it is back.</source>
        <translation>Die Datenbank ist gerade nicht erreichbar. Versuchen Sie es wieder, sobald sie zurück ist.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported. %n faults, the first at %1: %2</source>
        <translation>
            <numerusform>Nichts wurde importiert. %n Fehler, bei %1: %2</numerusform>
            <numerusform>Nichts wurde importiert. %n Fehler, der erste bei %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is empty. It is set up when you connect.</source>
        <translation>Die Datenbank ist leer. Sie wird beim Verbinden eingerichtet.</translation>
    </message>
    <message>
        <source>The database is of an older version (schema %1 of %2). It is updated when you connect.</source>
        <translation>Die Datenbank hat eine ältere Version (Schema %1 von %2). Sie wird beim Verbinden aktualisiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n tenants are set up there.</source>
        <translation>
            <numerusform>%n Mandant ist dort eingerichtet.</numerusform>
            <numerusform>%n Mandanten sind dort eingerichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schema version %1.</source>
        <translation>Schema-Version %1.</translation>
    </message>
</context>
<context>
    <name>askpro::app::DeskSession</name>
    <message>
        <source>The configuration is being imported …</source>
        <translation>Die Konfiguration wird importiert …</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Demo data is being loaded … %1 of %2</source>
        <translation>Demodaten werden geladen … %1 von %2</translation>
    </message>
    <message>
        <source>No new demo calls</source>
        <translation>Keine neuen Demo-Anrufe</translation>
    </message>
    <message>
        <source>The demo&apos;s callers have nowhere to call, because this desk cannot listen.</source>
        <translation>Die Demo-Anrufe können nicht eintreffen, weil dieses Programm keinen Empfänger starten konnte.</translation>
    </message>
    <message>
        <source>The demo is open twice</source>
        <translation>Die Demo ist zweimal geöffnet</translation>
    </message>
    <message>
        <source>The other window plays the demo&apos;s callers. They appear here as well.</source>
        <translation>Die Demo-Anrufe spielt das andere Fenster. Sie erscheinen auch hier.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::AboutDialog</name>
    <message>
        <source>About AskProAI Desk</source>
        <translation>Über AskProAI Desk</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1. Licences of the built-in parts:</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Erstellt mit Qt %1. Lizenzen der enthaltenen Teile:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::AssignmentCard</name>
    <message>
        <source>Choose a branch</source>
        <translation>Standort wählen</translation>
    </message>
    <message>
        <source>Not assigned to a branch</source>
        <translation>Keinem Standort zugeordnet</translation>
    </message>
    <message>
        <source>Until then the call is not booked, counted or billed.</source>
        <translation>Bis dahin wird der Anruf weder gebucht noch gezählt noch abgerechnet.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Register the number with this branch</source>
        <translation>Rufnummer diesem Standort zuweisen</translation>
    </message>
    <message>
        <source>All calls of %1 that are not assigned follow.</source>
        <translation>Alle nicht zugeordneten Anrufe an %1 folgen.</translation>
    </message>
    <message>
        <source>Similar numbers: %1</source>
        <translation>Ähnliche Rufnummern: %1</translation>
    </message>
</context>
<context>
    <name>askpro::ui::BranchMenu</name>
    <message>
        <source>All branches</source>
        <translation>Alle Standorte</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallActions</name>
    <message>
        <source>No program makes calls here. The number was copied.</source>
        <translation>Auf diesem Gerät ist kein Programm zum Telefonieren eingerichtet. Die Rufnummer wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) copied.</source>
        <translation>
            <numerusform>%n Rufnummer kopiert.</numerusform>
            <numerusform>%n Rufnummern kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call number(s) copied.</source>
        <translation>
            <numerusform>%n Anrufnummer kopiert.</numerusform>
            <numerusform>%n Anrufnummern kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%n Link kopiert.</numerusform>
            <numerusform>%n Links kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallAssigner</name>
    <message numerus="yes">
        <source>%n call(s) assigned.</source>
        <translation>
            <numerusform>%n Anruf zugeordnet.</numerusform>
            <numerusform>%n Anrufe zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assignment was taken back.</source>
        <translation>Die Zuordnung wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallDetailPane</name>
    <message>
        <source>The call could not be loaded</source>
        <translation>Der Anruf konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Call details</source>
        <translation>Anrufdetails</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Views of the call</source>
        <translation>Ansichten des Anrufs</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Rohdaten</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallFilterBar</name>
    <message>
        <source>search “%1”</source>
        <translation>Suche „%1“</translation>
    </message>
    <message>
        <source>Name, number or word in the call</source>
        <translation>Name, Rufnummer oder Wort im Gespräch</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Anrufe durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <comment>key on the keyboard</comment>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallListModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>Call %1 %2, %3, %4</source>
        <translation>Anruf %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, mood %2</source>
        <translation>%1, Stimmung %2</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Call no.</source>
        <translation>Anruf-Nr.</translation>
    </message>
    <message>
        <source>%1, marked</source>
        <translation>%1, markiert</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallListPanel</name>
    <message>
        <source>This takes longer than usual.</source>
        <translation>Dauert länger als üblich.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallListStates</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No connection to the database. As of %1.</source>
        <translation>Keine Verbindung zur Datenbank. Stand von %1 Uhr.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>The details were copied.</source>
        <translation>Details kopiert.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallPage</name>
    <message>
        <source>Back to the calls</source>
        <translation>Zurück zu den Anrufen</translation>
    </message>
    <message>
        <source>This call does not exist here</source>
        <translation>Diesen Anruf gibt es hier nicht</translation>
    </message>
    <message>
        <source>It belongs to another tenant, or the link is wrong.</source>
        <translation>Er gehört zu einem anderen Mandanten, oder der Link ist falsch.</translation>
    </message>
    <message>
        <source>Your role may not see calls that belong to no branch</source>
        <translation>Ihre Rolle darf Anrufe ohne Standort nicht sehen</translation>
    </message>
    <message>
        <source>Ask somebody who may assign calls.</source>
        <translation>Wenden Sie sich an eine Person, die Anrufe zuordnen darf.</translation>
    </message>
    <message>
        <source>The call could not be loaded</source>
        <translation>Der Anruf konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallPageBody</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Written by the AI of the telephone assistant</source>
        <translation>KI-Zusammenfassung der Telefonassistenz</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Facts about the call</source>
        <translation>Angaben zum Anruf</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Details from the call</source>
        <translation>Angaben aus dem Gespräch</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallPageHeader</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallTableHeader</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallerCard</name>
    <message>
        <source>Not on record</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Known caller</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Erster Anruf</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Calls in total</source>
        <translation>Anrufe gesamt</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Alle Anrufe zeigen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Width of the details</source>
        <translation>Breite der Details</translation>
    </message>
    <message>
        <source>Branch of the call</source>
        <translation>Standort des Anrufs</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>askpro::ui::ChartCard</name>
    <message>
        <source>As chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <translation>%1 ist eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n branches</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telephone numbers</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>No faults found</source>
        <translation>Keine Fehler gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults that keep calls or bookings away</source>
        <translation>
            <numerusform>%n Fehler, der Anrufe oder Buchungen verhindert</numerusform>
            <numerusform>%n Fehler, die Anrufe oder Buchungen verhindern</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>askpro::ui::Chip</name>
    <message>
        <source>Delete takes this filter off</source>
        <translation>Entf nimmt diesen Filter weg</translation>
    </message>
</context>
<context>
    <name>askpro::ui::ChoicePopup</name>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::ConnectStep</name>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Connect to an existing system</source>
        <translation>Mit vorhandenem System verbinden</translation>
    </message>
    <message>
        <source>Several desks work on one database. Its address comes from your administration.</source>
        <translation>Mehrere Arbeitsplätze arbeiten mit einer Datenbank. Die Adresse erhalten Sie von Ihrer Administration.</translation>
    </message>
    <message>
        <source>Database address</source>
        <translation>Datenbankadresse</translation>
    </message>
    <message>
        <source>For example postgresql://user@server/database or sqlite:/path/file.db. The password comes from the environment (PGPASSWORD) or a password file (~/.pgpass), never from here.</source>
        <translation>Zum Beispiel postgresql://benutzer@server/datenbank oder sqlite:/pfad/datei.db. Das Passwort kommt aus der Umgebung (PGPASSWORD) oder einer Passwortdatei (~/.pgpass), nie von hier.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::ConversationTab</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Written by the AI of the telephone assistant</source>
        <translation>KI-Zusammenfassung der Telefonassistenz</translation>
    </message>
    <message>
        <source>Details from the call</source>
        <translation>Angaben aus dem Gespräch</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Nothing was said: the call was not connected.</source>
        <translation>Kein Gespräch: Der Anruf kam nicht zustande.</translation>
    </message>
    <message>
        <source>The transcript has not arrived yet.</source>
        <translation>Das Transkript liegt noch nicht vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askpro::ui::DateRangePopup</name>
    <message>
        <source>First and last day</source>
        <translation>Erster und letzter Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::EndedCallsModel</name>
    <message>
        <source>Call %1, %2, %3</source>
        <translation>Anruf %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>askpro::ui::FilterChips</name>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::FirstRunPage</name>
    <message>
        <source>The connection is being checked …</source>
        <translation>Die Verbindung wird geprüft …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Load demo data</source>
        <translation>Demodaten laden</translation>
    </message>
    <message>
        <source>Import the clinic</source>
        <translation>Praxis importieren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>To the calls</source>
        <translation>Zu den Anrufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>You may stop at any time. What is set up stays.</source>
        <translation>Sie können jederzeit unterbrechen. Was eingerichtet ist, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Your clinic comes from one JSON file: branches with opening hours, telephone numbers, services, staff, and the access keys of Retell and Cal.com. The demo&apos;s file, resources/demo/clinic.json, is one to start from.</source>
        <translation>Ihre Praxis kommt aus einer JSON-Datei: Standorte mit Öffnungszeiten, Rufnummern, Leistungen, Personal und die Zugangsschlüssel von Retell und Cal.com. Die Datei der Demo, resources/demo/clinic.json, ist ein Beispiel zum Anpassen.</translation>
    </message>
    <message>
        <source>All of it is imported or nothing. Every fault is named with its place, and then the configuration is checked.</source>
        <translation>Es wird alles importiert oder nichts. Jeder Fehler wird mit seiner Stelle genannt, danach wird die Konfiguration geprüft.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>askpro::ui::JsonView</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the raw data</source>
        <translation>In den Rohdaten suchen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::KeyOverview</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys on the page %1</source>
        <translation>Tasten auf der Seite %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::LiveCallsModel</name>
    <message>
        <source>Running call, %1, %2, for %3, %4</source>
        <translation>Laufender Anruf, %1, %2, seit %3, %4</translation>
    </message>
</context>
<context>
    <name>askpro::ui::LiveConversation</name>
    <message>
        <source>Course</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Course of the call</source>
        <translation>Ablauf des Anrufs</translation>
    </message>
</context>
<context>
    <name>askpro::ui::LiveFields</name>
    <message>
        <source>Captured details</source>
        <translation>Erfasste Angaben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>askpro::ui::LivePage</name>
    <message>
        <source>This call does not run any more.</source>
        <translation>Dieser Anruf läuft nicht mehr.</translation>
    </message>
    <message>
        <source>No connection to the database. As of %1.</source>
        <translation>Keine Verbindung zur Datenbank. Stand von %1 Uhr.</translation>
    </message>
    <message>
        <source>No connection to the database.</source>
        <translation>Keine Verbindung zur Datenbank.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The running calls could not be loaded</source>
        <translation>Die laufenden Anrufe konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Not assigned today: %1</source>
        <translation>Heute nicht zugeordnet: %1</translation>
    </message>
    <message>
        <source>Today: %1 calls, %2 booked, %3 missed</source>
        <translation>Heute: %1 Anrufe, %2 gebucht, %3 verpasst</translation>
    </message>
    <message>
        <source>No call at the moment</source>
        <translation>Gerade kein Anruf</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Connected, %1 s delay</source>
        <translation>Verbunden, %1 s Verzögerung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Running calls</source>
        <translation>Laufende Anrufe</translation>
    </message>
    <message>
        <source>Recently ended</source>
        <translation>Zuletzt beendet</translation>
    </message>
</context>
<context>
    <name>askpro::ui::LiveTranscript</name>
    <message>
        <source>The assistant is about to answer.</source>
        <translation>Die Assistenz antwortet gleich.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n turn(s) are on the call&apos;s page</source>
        <translation>
            <numerusform>Der erste Beitrag steht auf der Seite des Anrufs</numerusform>
            <numerusform>Die ersten %n Beiträge stehen auf der Seite des Anrufs</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the conversation. Scrolling pauses, End resumes.</source>
        <translation>Folgt dem Gespräch. Scrollen hält an, Ende setzt fort.</translation>
    </message>
    <message>
        <source>Paused. End follows the conversation again.</source>
        <translation>Angehalten. Ende folgt dem Gespräch wieder.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::MainWindow</name>
    <message>
        <source>Import configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Konfiguration (*.json)</translation>
    </message>
    <message>
        <source>The database is being opened …</source>
        <translation>Die Datenbank wird geöffnet …</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>Die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Es wird alle paar Sekunden erneut versucht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This link leads nowhere: %1</source>
        <translation>Dieser Link führt nirgendwohin: %1</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a branch</source>
        <translation>
            <numerusform>%n Anruf ohne Standort</numerusform>
            <numerusform>%n Anrufe ohne Standort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running call(s)</source>
        <translation>
            <numerusform>%n laufender Anruf</numerusform>
            <numerusform>%n laufende Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>So beginnen Sie</translation>
    </message>
    <message>
        <source>Demo data is kept in a database of its own; yours stays as it is. The demo is ended in the menu at the gear.</source>
        <translation>Demodaten liegen in einer eigenen Datenbank; Ihre bleibt, wie sie ist. Beenden können Sie die Demo im Menü am Zahnrad.</translation>
    </message>
    <message>
        <source>A new clinic is imported from a configuration file. Then the webhook of Retell is set to the address of this desk, or of a server that is always on; the README says how.</source>
        <translation>Eine neue Praxis wird aus einer Konfigurationsdatei importiert. Danach wird der Webhook von Retell auf die Adresse dieses Programms oder eines Servers gesetzt, der immer läuft; die README beschreibt es.</translation>
    </message>
    <message>
        <source>An existing system is a database that other desks or askpro serve use already.</source>
        <translation>Ein vorhandenes System ist eine Datenbank, mit der andere Arbeitsplätze oder askpro serve schon arbeiten.</translation>
    </message>
    <message>
        <source>Use another database</source>
        <translation>Andere Datenbank verwenden</translation>
    </message>
    <message>
        <source>Import this configuration?</source>
        <translation>Diese Konfiguration importieren?</translation>
    </message>
    <message>
        <source>The clinics in the file become as the file says: what it does not name is taken out of use. This cannot be undone here.</source>
        <translation>Die Praxen in der Datei werden so, wie die Datei es sagt: Was sie nicht nennt, wird außer Betrieb genommen. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::MarkBar</name>
    <message>
        <source>All marked</source>
        <translation>Alle ausgewählt</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Mark all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Nummern kopieren</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Links kopieren</translation>
    </message>
</context>
<context>
    <name>askpro::ui::Navigator</name>
    <message>
        <source>The link names a branch that does not exist here.</source>
        <translation>Der Link nennt einen Standort, den es hier nicht gibt.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::NewCallsPill</name>
    <message numerus="yes">
        <source>%n new call(s)</source>
        <translation>
            <numerusform>%n neuer Anruf</numerusform>
            <numerusform>%n neue Anrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askpro::ui::OverviewPage</name>
    <message>
        <source>Calls by time of day</source>
        <translation>Anrufe nach Uhrzeit</translation>
    </message>
    <message>
        <source>Ø per day of the period</source>
        <translation>Ø je Tag des Zeitraums</translation>
    </message>
    <message>
        <source>Call volume</source>
        <translation>Anrufvolumen</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Anrufe je Tag</translation>
    </message>
    <message>
        <source>Calls without a branch count in no figure</source>
        <translation>Anrufe ohne Standort zählen in keiner Kennzahl</translation>
    </message>
    <message>
        <source>They count as soon as they are assigned.</source>
        <translation>Sie zählen, sobald sie zugeordnet sind.</translation>
    </message>
    <message>
        <source>Show all branches</source>
        <translation>Alle Standorte zeigen</translation>
    </message>
    <message>
        <source>No connection to the database.</source>
        <translation>Keine Verbindung zur Datenbank.</translation>
    </message>
    <message>
        <source>No connection to the database. As of %1.</source>
        <translation>Keine Verbindung zur Datenbank. Stand von %1 Uhr.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Die Kennzahlen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>Keine Anrufe in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>New calls appear here by themselves.</source>
        <translation>Neue Anrufe erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Too little data for a course</source>
        <translation>Zu wenige Daten für einen Verlauf</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Vorzeitraum</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Anrufe je Woche</translation>
    </message>
</context>
<context>
    <name>askpro::ui::PageHeader</name>
    <message>
        <source>All</source>
        <comment>branches</comment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Not assigned (%1)</source>
        <translation>Nicht zugeordnet (%1)</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigener Zeitraum …</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Mit Vorzeitraum vergleichen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::Palette</name>
    <message>
        <source>Calls cannot be searched now. %1</source>
        <translation>Anrufe können gerade nicht durchsucht werden. %1</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No call and no command fits.</source>
        <translation>Kein Anruf und kein Befehl passt.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search calls or commands</source>
        <translation>Anrufe oder Befehle suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter opens  ·  Ctrl Enter in a window  ·  &gt; commands  ·  # call number  ·  Esc closes</source>
        <translation>↑ ↓ wählen  ·  Eingabe öffnet  ·  Strg Eingabe im Fenster  ·  &gt; Befehle  ·  # Anruf-Nr.  ·  Esc schließt</translation>
    </message>
</context>
<context>
    <name>askpro::ui::PaletteSearch</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Said in a call</source>
        <translation>Im Gespräch gesagt</translation>
    </message>
    <message>
        <source>Call with %1, %2</source>
        <translation>Gespräch mit %1, %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, Stelle %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>askpro::ui::RemovableChip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>askpro::ui::SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>askpro::ui::SetupSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>askpro::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search or open</source>
        <translation>Suchen oder öffnen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <comment>key on the keyboard</comment>
        <translation>Strg K</translation>
    </message>
</context>
<context>
    <name>askpro::ui::StartStep</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Calls of the AI telephone assistant and follow-up in one place. How would you like to begin?</source>
        <translation>Anrufe der KI-Telefonassistenz und Nachfassen an einem Ort. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Mit Demodaten ausprobieren</translation>
    </message>
    <message>
        <source>Three branches, 1,255 calls, one simulated live call. No account, no connection to the outside.</source>
        <translation>Drei Standorte, 1.255 Anrufe, ein simulierter Live-Anruf. Ohne Konto, ohne Verbindung nach außen.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>Set up a new clinic</source>
        <translation>Neue Praxis einrichten</translation>
    </message>
    <message>
        <source>Branches, telephone numbers and access keys come from a configuration file. It is checked at once.</source>
        <translation>Standorte, Rufnummern und Zugangsschlüssel kommen aus einer Konfigurationsdatei. Sie wird sofort geprüft.</translation>
    </message>
    <message>
        <source>Connect to an existing system</source>
        <translation>Mit vorhandenem System verbinden</translation>
    </message>
    <message>
        <source>The address of the database, from your administration.</source>
        <translation>Adresse der Datenbank von Ihrer Administration.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>askpro::ui::StatusBar</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Listener off</source>
        <translation>Empfang aus</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Empfang %1</translation>
    </message>
    <message>
        <source>Listener runs in another process</source>
        <translation>Empfang läuft in einem anderen Prozess</translation>
    </message>
    <message>
        <source>Listener stopped: %1</source>
        <translation>Empfang angehalten: %1</translation>
    </message>
    <message>
        <source>No event from Retell yet</source>
        <translation>Noch kein Ereignis von Retell</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the queue</source>
        <translation>
            <numerusform>%n Ereignis in der Warteschlange</numerusform>
            <numerusform>%n Ereignisse in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures from %1 · F5 refreshes</source>
        <translation>Kennzahlen von %1 · F5 aktualisiert</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TabRow</name>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TenantListModel</name>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askpro::ui::TenantPopup</name>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Search tenants</source>
        <translation>Mandanten suchen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TenantSwitcher</name>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TodayStrip</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Figure of today, not read yet</source>
        <translation>Kennzahl von heute, noch nicht gelesen</translation>
    </message>
    <message>
        <source>Compared up to the same time of day. Counted are inbound calls that are over and belong to a branch, without test calls.</source>
        <translation>Verglichen wird bis zur selben Uhrzeit. Gezählt werden eingehende Anrufe, die beendet sind und zu einem Standort gehören, ohne Testanrufe.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TranscriptSearch</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the transcript</source>
        <translation>Im Transkript suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TranscriptView</name>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Weitergeleitet an</translation>
    </message>
    <message>
        <source>Other voice</source>
        <translation>Andere Stimme</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
</TS>
