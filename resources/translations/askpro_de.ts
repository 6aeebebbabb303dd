<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CallAssignment</name>
    <message>
        <source>This branch does not exist or is not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 is not in quarantine any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 was moved on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 came in on something that is no telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Somebody else changed this call meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Database: sqlite:/path/file.db or postgresql://user@host/db. Passwords come from the environment or a password file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file (INI).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant, by its slug. Needed unless there is exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document on stdout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: askpro [global options] COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>askpro COMMAND --help shows the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command? askpro --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. askpro --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number of arguments. See: askpro %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at most (default 50, at most 1000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after this position: &quot;next&quot; of the page before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--after takes the &quot;next&quot; of an earlier page, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 2026-10-12, 2026-10-12T09:00:00+02:00, or an age such as 7d or 24h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from this time on: a date, an ISO 8601 time, or an age such as 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls before this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this branch (slug, name or id).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this sentiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in name, number or conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only calls that belong to no branch yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no branch &quot;%1&quot;. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unassigned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Retell call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: --after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List calls, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one call with its conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what may follow the given words (for shell completion).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n fault(s) in the document.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faults found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document (JSON); - reads it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up tenants from a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the configuration as a document, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every fault of the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tenant of the document with --tenant SLUG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant has no Retell webhook key to sign with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on; port 0 chooses one (default 127.0.0.1:8787).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its private key (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only accept and store; other processes work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only work on what other processes accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With neither listener nor workers there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run listener and workers without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calls (default 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections kept alive; each plays one call at a time (default 16).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls begun per minute (default: as fast as the connections allow).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed makes the same calls (default: a new one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the calls have begun during the last so many days (default 0: now).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries that come after a later one of their call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries that come twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries that come once more, forged; each must be refused with 401.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the largest body of a call aims at (default: 5 to 20 KB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Deliveries sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted (2xx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged, refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer after, ms (p50, p95, p99, longest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected: status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to send with --to URL, for example --to http://127.0.0.1:8787.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener, or a whole webhook address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play each call in its own time instead of one delivery upon the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make up all calls before the first is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat a delivery that was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the listener acknowledged to a file (JSON Lines).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the clinic and its webhook key from a configuration document instead of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust for https (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send invented calls to a running listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only dead letters can be replayed all at once: --status dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which deliveries? Give their ids, or --status dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this status: received, processing, retrying, done, dead, rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List deliveries, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this source: retell, calcom, stripe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one delivery with its body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process deliveries again: the given ones, or all dead letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigCheck</name>
    <message>
        <source>No Retell webhook key: every delivery is refused. Import &quot;retell.webhook_key&quot;, the API key with the webhook badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Retell API key: missed calls cannot be fetched. Import &quot;retell.api_key&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Cal.com API key: nothing can be booked. Import &quot;calcom.api_key&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Cal.com webhook secret: changes made at Cal.com are seen late. Import &quot;calcom.webhook_secret&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Cal.com team: that event types belong to this clinic cannot be verified. Set &quot;calcom.team_id&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is short and easy to guess. Use at least %1 random characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active telephone number: no call can be recognised as this branch&apos;s. Add one under &quot;phone_numbers&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone number is the primary one. Set &quot;primary&quot; for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Retell agent: nobody answers incoming calls. Set &quot;retell_agent_id&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active service: nothing can be booked. Add one under &quot;services&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Cal.com event type: the service cannot be booked. Set &quot;calcom_event_type_id&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the staff offers this service. Name it under &quot;services&quot; of those who do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; is an inactive service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active staff: nobody can take an appointment. Add them under &quot;staff&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers no service. Name some under &quot;services&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several services (%2): a caller who says it must be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch is inactive but has active numbers: their calls stay unassigned. Deactivate or move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opening hours: no time can be offered. Add them under &quot;opening_hours&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for several branches (%1): without a known number its calls stay unassigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active branch: no call can be assigned. Add one under &quot;branches&quot; of a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic is set up yet. Import one with: askpro config import FILE.json</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigDocument</name>
    <message>
        <source>must be a country of ISO 3166-1 in two capital letters, like DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a time zone of the IANA list, like Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a region of ISO 3166-2, like DE-BE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a telephone number that can be called in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a currency of ISO 4217 in three capital letters, like EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document must be an object: {&quot;version&quot;:1,&quot;tenants&quot;:[…]}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used already by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the branch has no service &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has segments itself; a segment must be a simple service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the branch has another primary number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a time from 00:00 to 23:59, like 08:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of MO, TU, WE, TH, FR, SA, SU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name at least one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be later than &quot;from&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps with row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment variable %1 is not set or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most 128 letters, digits, - and _: it becomes a part of the webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be lower-case letters, digits and _</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseSession</name>
    <message>
        <source>The program made a mistake with the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SQLite does not enforce foreign keys and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>The database address is not understood. Give sqlite:/path/file.db or postgresql://user@host/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database address names no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password does not belong into the database address. Use PGPASSWORD or a password file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryWorker</name>
    <message>
        <source>An unexpected fault stopped the processing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up after %1 interrupted attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here understands deliveries of this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected fault stopped the reading.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>&quot;%1&quot; is not a numeric network address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program already listens on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot listen on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxWriter</name>
    <message>
        <source>The database does not answer. The sender will repeat the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many deliveries are waiting. The sender will repeat this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is shutting down. The sender will repeat the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery could not be stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>The program has too much to do. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done because of a fault in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The key file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others than the owner may use the key file %1. Correct it with: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 does not hold a master key of 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system gave no random numbers for a master key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key file %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The key store of this system does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No random numbers for a new master key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session with a key store here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store holds no master key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>&quot;%1&quot; cannot be bound to a tenant. These paths can be: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MasterKey</name>
    <message>
        <source>The master key of this database is missing. Restore the key file or key store entry it was set up with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master key is not the one this database was set up with. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The database is of an older version of this program and has to be updated first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s installation is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is of a newer version of this program. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s structure is not one that this program made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s administrator has to run these two lines once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database role askpro_app must be neither superuser nor exempt from row-level security.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberBook</name>
    <message>
        <source>This branch does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is registered already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectReader</name>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one line of at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most 64 lower-case letters, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugeordnet</translation>
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
</context>
<context>
    <name>RetellPayload</name>
    <message>
        <source>The delivery is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is JSON, but not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery has no usable &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sealer</name>
    <message>
        <source>A stored secret cannot be opened: the master key is another one, or the data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master key must have 32 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The webhook listener did not refuse a forged request. It was not started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&quot;%1&quot; is no address to listen on. Write ADDR:PORT, for example 127.0.0.1:8787</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 is not a valid INI file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 has an unknown setting: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>No branch has an active telephone number that could be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a listener. An example: http://127.0.0.1:8787</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqlCallStore</name>
    <message>
        <source>This call does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqlConfigStore</name>
    <message>
        <source>The endpoint of &quot;%1&quot; belongs to another tenant. Choose another random text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number %1 is in use already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>Somebody else stored the same or changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot store or read. Check disk space, permissions and connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>The program made a mistake with the database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenantDirectory</name>
    <message>
        <source>There is no tenant &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tenant does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic is set up yet. Import one with: askpro config import FILE.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several tenants. Choose one with --tenant SLUG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in &quot;%1&quot; does not belong to the certificate in &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no private key in PEM form without a passphrase.</source>
        <translation type="unfinished"></translation>
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
        <source>A technical fault</source>
        <translation>Eine technische Störung</translation>
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
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
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
        <source>Branch</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
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
</context>
<context>
    <name>WorkerContext</name>
    <message>
        <source>This tenant does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>askpro::app::DeskService</name>
    <message>
        <source>The key store holds no master key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo needs a listener of its own, and there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached now. Try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported. %n faults, the first at %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Register %1 for this branch: its other calls follow</source>
        <translation>%1 diesem Standort zuweisen, weitere Anrufe folgen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
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
        <source>Nothing was said: the call was not connected.</source>
        <translation>Kein Gespräch: Der Anruf kam nicht zustande.</translation>
    </message>
    <message>
        <source>The transcript has not arrived yet.</source>
        <translation>Das Transkript liegt noch nicht vor.</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Rufnummer unterdrückt</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Testanruf</translation>
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
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Written by the AI of the telephone assistant</source>
        <translation>KI-Zusammenfassung der Telefonassistenz</translation>
    </message>
    <message>
        <source>Why no appointment?</source>
        <translation>Warum kein Termin?</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Details from the call</source>
        <translation>Angaben aus dem Gespräch</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallFilterBar</name>
    <message>
        <source>search “%1”</source>
        <translation>Suche „%1“</translation>
    </message>
    <message>
        <source>outcome %1</source>
        <translation>Ergebnis %1</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>Stimmung %1</translation>
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
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All moods</source>
        <translation>Alle Stimmungen</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
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
        <source>Number withheld</source>
        <translation>Rufnummer unterdrückt</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallsPage</name>
    <message numerus="yes">
        <source>%n call(s) assigned.</source>
        <translation>
            <numerusform>%n Anruf zugeordnet.</numerusform>
            <numerusform>%n Anrufe zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The assignment was taken back.</source>
        <translation>Die Zuordnung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Ganzen Zeitraum zeigen</translation>
    </message>
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
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The calls could not be loaded</source>
        <translation>Anrufe konnten nicht geladen werden</translation>
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
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Width of the details</source>
        <translation>Breite der Details</translation>
    </message>
</context>
<context>
    <name>askpro::ui::FieldList</name>
    <message>
        <source>%1 · please check</source>
        <translation>%1 · Bitte prüfen</translation>
    </message>
</context>
<context>
    <name>askpro::ui::FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Calls of the AI telephone assistant, appointments and follow-up in one place. No clinic is set up yet. How would you like to begin?</source>
        <translation>Anrufe der KI-Telefonassistenz, Termine und Nachfassen an einem Ort. Noch ist keine Praxis eingerichtet. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Mit Demodaten ausprobieren</translation>
    </message>
    <message>
        <source>A dental clinic with branches, numbers and simulated calls. No account needed, nothing is sent out.</source>
        <translation>Eine Zahnarztpraxis mit Standorten, Rufnummern und simulierten Anrufen. Ohne Konto, ohne Verbindung nach außen.</translation>
    </message>
    <message>
        <source>Import a configuration file…</source>
        <translation>Konfigurationsdatei importieren …</translation>
    </message>
    <message>
        <source>Your clinic, its branches, phone numbers and access keys from one JSON file.</source>
        <translation>Praxis, Standorte, Rufnummern und Zugangsschlüssel aus einer JSON-Datei.</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
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
        <source>Import a configuration file…</source>
        <translation>Konfigurationsdatei importieren …</translation>
    </message>
    <message>
        <source>About AskProAI Desk</source>
        <translation>Über AskProAI Desk</translation>
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
    <name>askpro::ui::PageHeader</name>
    <message>
        <source>All</source>
        <comment>branches</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>1 gewählt</translation>
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
        <source>All branches</source>
        <translation>Alle Standorte</translation>
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
</context>
</TS>
