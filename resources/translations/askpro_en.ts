<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Action</name>
    <message>
        <source>Search and commands</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Search on this page</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Copy a link to what is shown</source>
        <translation>Copy a link to what is shown</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Next area</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Previous area</translation>
    </message>
    <message>
        <source>Close the topmost</source>
        <translation>Close the topmost</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Switch to another tenant</source>
        <translation>Switch to another tenant</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Theme of the system</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Keys that are a single letter</source>
        <translation>Keys that are a single letter</translation>
    </message>
    <message>
        <source>Import a configuration file…</source>
        <translation>Import a configuration file…</translation>
    </message>
    <message>
        <source>End the demo</source>
        <translation>End the demo</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Keys of this page</translation>
    </message>
    <message>
        <source>About AskProAI Desk</source>
        <translation>About AskProAI Desk</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>Go to the calls</translation>
    </message>
    <message>
        <source>Next running call</source>
        <translation>Next running call</translation>
    </message>
    <message>
        <source>Previous running call</source>
        <translation>Previous running call</translation>
    </message>
    <message>
        <source>Open the call&apos;s page</source>
        <translation>Open the call&apos;s page</translation>
    </message>
    <message>
        <source>Open the ended call</source>
        <translation>Open the ended call</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>Follow the conversation</translation>
    </message>
    <message>
        <source>Go to the live calls</source>
        <translation>Go to the live calls</translation>
    </message>
    <message>
        <source>Open call in full view</source>
        <translation>Open call in full view</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>Previous call</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Next call</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Copy phone number</translation>
    </message>
    <message>
        <source>Copy call ID</source>
        <translation>Copy call ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Go to the overview</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>Open call</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Show or hide details</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>First call</translation>
    </message>
    <message>
        <source>Last loaded call</source>
        <translation>Last loaded call</translation>
    </message>
    <message>
        <source>Mark call</source>
        <translation>Mark call</translation>
    </message>
    <message>
        <source>Mark all loaded calls</source>
        <translation>Mark all loaded calls</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Clear marks</translation>
    </message>
    <message>
        <source>Assign to a branch …</source>
        <translation>Assign to a branch …</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Copy call number</source>
        <translation>Copy call number</translation>
    </message>
    <message>
        <source>Only this phone number</source>
        <translation>Only this phone number</translation>
    </message>
    <message>
        <source>Only this service</source>
        <translation>Only this service</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>Sort by time</translation>
    </message>
    <message>
        <source>Sort by duration</source>
        <translation>Sort by duration</translation>
    </message>
    <message>
        <source>Menu of the call</source>
        <translation>Menu of the call</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
    <message>
        <source>Go to the calls that are not assigned</source>
        <translation>Go to the calls that are not assigned</translation>
    </message>
</context>
<context>
    <name>ActionGroup</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
</context>
<context>
    <name>CallAssignment</name>
    <message>
        <source>This branch does not exist or is not in use.</source>
        <translation>This branch does not exist or is not in use.</translation>
    </message>
    <message>
        <source>Call %1 is not in quarantine any more.</source>
        <translation>Call %1 is not in quarantine any more.</translation>
    </message>
    <message>
        <source>Call %1 was moved on meanwhile.</source>
        <translation>Call %1 was moved on meanwhile.</translation>
    </message>
    <message>
        <source>Call %1 came in on something that is no telephone number.</source>
        <translation>Call %1 came in on something that is no telephone number.</translation>
    </message>
</context>
<context>
    <name>CallFilter</name>
    <message>
        <source>Under 1 minute</source>
        <translation>Under 1 minute</translation>
    </message>
    <message>
        <source>1 to 3 minutes</source>
        <translation>1 to 3 minutes</translation>
    </message>
    <message>
        <source>3 to 5 minutes</source>
        <translation>3 to 5 minutes</translation>
    </message>
    <message>
        <source>5 minutes and more</source>
        <translation>5 minutes and more</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>All moods</source>
        <translation>All moods</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>All outcomes</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Every urgency</source>
        <translation>Every urgency</translation>
    </message>
    <message>
        <source>Reason for no appointment</source>
        <translation>Reason for no appointment</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>All reasons</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Every duration</source>
        <translation>Every duration</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Known and new patients</source>
        <translation>Known and new patients</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>All agents</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>Patient number</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Every time of day</source>
        <translation>Every time of day</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Every weekday</translation>
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
        <translation>Test call</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Somebody else changed this call meanwhile.</source>
        <translation>Somebody else changed this call meanwhile.</translation>
    </message>
</context>
<context>
    <name>CallStates</name>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
    <message>
        <source>No call matches the filters</source>
        <translation>No call matches the filters</translation>
    </message>
    <message>
        <source>Active: %1.</source>
        <translation>Active: %1.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Every call has its branch</source>
        <translation>Every call has its branch</translation>
    </message>
    <message>
        <source>Calls that cannot be assigned appear here.</source>
        <translation>Calls that cannot be assigned appear here.</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>No calls in this period</translation>
    </message>
    <message>
        <source>New calls appear here by themselves.</source>
        <translation>New calls appear here by themselves.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>As soon as the first phone number is connected, calls appear here by themselves.</source>
        <translation>As soon as the first phone number is connected, calls appear here by themselves.</translation>
    </message>
    <message>
        <source>The calls could not be loaded</source>
        <translation>The calls could not be loaded</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Extend period</source>
        <translation>Extend period</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Load demo data</source>
        <translation>Load demo data</translation>
    </message>
    <message>
        <source>Error %1.</source>
        <translation>Error %1.</translation>
    </message>
    <message>
        <source>Loading was cancelled</source>
        <translation>Loading was cancelled</translation>
    </message>
    <message>
        <source>Your role may not see calls without a branch</source>
        <translation>Your role may not see calls without a branch</translation>
    </message>
    <message>
        <source>Ask somebody with the role Administration.</source>
        <translation>Ask somebody with the role Administration.</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Wish open</source>
        <translation>Wish open</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Callback asked for</source>
        <translation>Callback asked for</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Not assigned</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Database: sqlite:/path/file.db or postgresql://user@host/db. Passwords come from the environment or a password file.</source>
        <translation>Database: sqlite:/path/file.db or postgresql://user@host/db. Passwords come from the environment or a password file.</translation>
    </message>
    <message>
        <source>Settings file (INI).</source>
        <translation>Settings file (INI).</translation>
    </message>
    <message>
        <source>Tenant, by its slug. Needed unless there is exactly one.</source>
        <translation>Tenant, by its slug. Needed unless there is exactly one.</translation>
    </message>
    <message>
        <source>Print one JSON document on stdout.</source>
        <translation>Print one JSON document on stdout.</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Show help.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>Usage: askpro [global options] COMMAND [options]</source>
        <translation>Usage: askpro [global options] COMMAND [options]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>askpro COMMAND --help shows the options of a command.</source>
        <translation>askpro COMMAND --help shows the options of a command.</translation>
    </message>
    <message>
        <source>Which command? askpro --help lists them.</source>
        <translation>Which command? askpro --help lists them.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. askpro --help lists them.</source>
        <translation>There is no command &quot;%1&quot;. askpro --help lists them.</translation>
    </message>
    <message>
        <source>Wrong number of arguments. See: askpro %1 --help</source>
        <translation>Wrong number of arguments. See: askpro %1 --help</translation>
    </message>
    <message>
        <source>How many at most (default 50, at most 1000).</source>
        <translation>How many at most (default 50, at most 1000).</translation>
    </message>
    <message>
        <source>Go on after this position: &quot;next&quot; of the page before.</source>
        <translation>Go on after this position: &quot;next&quot; of the page before.</translation>
    </message>
    <message>
        <source>--after takes the &quot;next&quot; of an earlier page, not &quot;%1&quot;.</source>
        <translation>--after takes the &quot;next&quot; of an earlier page, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 2026-10-12, 2026-10-12T09:00:00+02:00, or an age such as 7d or 24h.</source>
        <translation>&quot;%1&quot; is no time. Write 2026-10-12, 2026-10-12T09:00:00+02:00, or an age such as 7d or 24h.</translation>
    </message>
    <message>
        <source>%1 takes a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>%1 takes a whole number of at least %2, not &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation>--%1 takes one of: %2</translation>
    </message>
    <message>
        <source>Calls from this time on: a date, an ISO 8601 time, or an age such as 7d.</source>
        <translation>Calls from this time on: a date, an ISO 8601 time, or an age such as 7d.</translation>
    </message>
    <message>
        <source>Calls before this time.</source>
        <translation>Calls before this time.</translation>
    </message>
    <message>
        <source>Only this branch (slug, name or id).</source>
        <translation>Only this branch (slug, name or id).</translation>
    </message>
    <message>
        <source>Only this outcome.</source>
        <translation>Only this outcome.</translation>
    </message>
    <message>
        <source>Only this sentiment.</source>
        <translation>Only this sentiment.</translation>
    </message>
    <message>
        <source>Words in name, number or conversation.</source>
        <translation>Words in name, number or conversation.</translation>
    </message>
    <message>
        <source>Only calls that belong to no branch yet.</source>
        <translation>Only calls that belong to no branch yet.</translation>
    </message>
    <message>
        <source>There is no branch &quot;%1&quot;. There are: %2</source>
        <translation>There is no branch &quot;%1&quot;. There are: %2</translation>
    </message>
    <message>
        <source>(unassigned)</source>
        <translation>(unassigned)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Retell call</source>
        <translation>Retell call</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 of %2 calls</translation>
    </message>
    <message>
        <source>More: --after %1</source>
        <translation>More: --after %1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Show one call with its conversation.</source>
        <translation>Show one call with its conversation.</translation>
    </message>
    <message>
        <source>Print what may follow the given words (for shell completion).</source>
        <translation>Print what may follow the given words (for shell completion).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n fault(s) in the document.</source>
        <translation>
            <numerusform>Nothing was imported: %n fault in the document.</numerusform>
            <numerusform>Nothing was imported: %n faults in the document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nothing to change.</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Would be</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>No faults found.</source>
        <translation>No faults found.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>The document (JSON); - reads it from standard input.</source>
        <translation>The document (JSON); - reads it from standard input.</translation>
    </message>
    <message>
        <source>Only tell what would change.</source>
        <translation>Only tell what would change.</translation>
    </message>
    <message>
        <source>Set up tenants from a document.</source>
        <translation>Set up tenants from a document.</translation>
    </message>
    <message>
        <source>Print the configuration as a document, without secrets.</source>
        <translation>Print the configuration as a document, without secrets.</translation>
    </message>
    <message>
        <source>List every fault of the configuration.</source>
        <translation>List every fault of the configuration.</translation>
    </message>
    <message>
        <source>Choose a tenant of the document with --tenant SLUG.</source>
        <translation>Choose a tenant of the document with --tenant SLUG.</translation>
    </message>
    <message>
        <source>The tenant has no Retell webhook key to sign with.</source>
        <translation>The tenant has no Retell webhook key to sign with.</translation>
    </message>
    <message>
        <source>Address to listen on; port 0 chooses one (default 127.0.0.1:8787).</source>
        <translation>Address to listen on; port 0 chooses one (default 127.0.0.1:8787).</translation>
    </message>
    <message>
        <source>Certificate chain (PEM).</source>
        <translation>Certificate chain (PEM).</translation>
    </message>
    <message>
        <source>Its private key (PEM).</source>
        <translation>Its private key (PEM).</translation>
    </message>
    <message>
        <source>Only accept and store; other processes work on it.</source>
        <translation>Only accept and store; other processes work on it.</translation>
    </message>
    <message>
        <source>Only work on what other processes accept.</source>
        <translation>Only work on what other processes accept.</translation>
    </message>
    <message>
        <source>With neither listener nor workers there is nothing to do.</source>
        <translation>With neither listener nor workers there is nothing to do.</translation>
    </message>
    <message>
        <source>Run listener and workers without a window.</source>
        <translation>Run listener and workers without a window.</translation>
    </message>
    <message>
        <source>How many calls (default 100).</source>
        <translation>How many calls (default 100).</translation>
    </message>
    <message>
        <source>Connections kept alive; each plays one call at a time (default 16).</source>
        <translation>Connections kept alive; each plays one call at a time (default 16).</translation>
    </message>
    <message>
        <source>Calls begun per minute (default: as fast as the connections allow).</source>
        <translation>Calls begun per minute (default: as fast as the connections allow).</translation>
    </message>
    <message>
        <source>The same seed makes the same calls (default: a new one).</source>
        <translation>The same seed makes the same calls (default: a new one).</translation>
    </message>
    <message>
        <source>Let the calls have begun during the last so many days (default 0: now).</source>
        <translation>Let the calls have begun during the last so many days (default 0: now).</translation>
    </message>
    <message>
        <source>Deliveries that come after a later one of their call.</source>
        <translation>Deliveries that come after a later one of their call.</translation>
    </message>
    <message>
        <source>Deliveries that come twice.</source>
        <translation>Deliveries that come twice.</translation>
    </message>
    <message>
        <source>Deliveries that come once more, forged; each must be refused with 401.</source>
        <translation>Deliveries that come once more, forged; each must be refused with 401.</translation>
    </message>
    <message>
        <source>What the largest body of a call aims at (default: 5 to 20 KB).</source>
        <translation>What the largest body of a call aims at (default: 5 to 20 KB).</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 takes a number from %2 to %3.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Deliveries sent</source>
        <translation>Deliveries sent</translation>
    </message>
    <message>
        <source>Accepted (2xx)</source>
        <translation>Accepted (2xx)</translation>
    </message>
    <message>
        <source>Of these sent twice</source>
        <translation>Of these sent twice</translation>
    </message>
    <message>
        <source>Attempts repeated</source>
        <translation>Attempts repeated</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Forged, refused</source>
        <translation>Forged, refused</translation>
    </message>
    <message>
        <source>Accepted per second</source>
        <translation>Accepted per second</translation>
    </message>
    <message>
        <source>Answer after, ms (p50, p95, p99, longest)</source>
        <translation>Answer after, ms (p50, p95, p99, longest)</translation>
    </message>
    <message>
        <source>Unexpected: no answer</source>
        <translation>Unexpected: no answer</translation>
    </message>
    <message>
        <source>Unexpected: status %1</source>
        <translation>Unexpected: status %1</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>Say where to send with --to URL, for example --to http://127.0.0.1:8787.</source>
        <translation>Say where to send with --to URL, for example --to http://127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>The listener, or a whole webhook address.</source>
        <translation>The listener, or a whole webhook address.</translation>
    </message>
    <message>
        <source>Play each call in its own time instead of one delivery upon the other.</source>
        <translation>Play each call in its own time instead of one delivery upon the other.</translation>
    </message>
    <message>
        <source>Make up all calls before the first is sent.</source>
        <translation>Make up all calls before the first is sent.</translation>
    </message>
    <message>
        <source>Do not repeat a delivery that was not accepted.</source>
        <translation>Do not repeat a delivery that was not accepted.</translation>
    </message>
    <message>
        <source>Write what the listener acknowledged to a file (JSON Lines).</source>
        <translation>Write what the listener acknowledged to a file (JSON Lines).</translation>
    </message>
    <message>
        <source>Take the clinic and its webhook key from a configuration document instead of the database.</source>
        <translation>Take the clinic and its webhook key from a configuration document instead of the database.</translation>
    </message>
    <message>
        <source>Certificates to trust for https (PEM).</source>
        <translation>Certificates to trust for https (PEM).</translation>
    </message>
    <message>
        <source>Send invented calls to a running listener.</source>
        <translation>Send invented calls to a running listener.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id</source>
        <translation>The delivery&apos;s id</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Last error</translation>
    </message>
    <message>
        <source>Only dead letters can be replayed all at once: --status dead</source>
        <translation>Only dead letters can be replayed all at once: --status dead</translation>
    </message>
    <message>
        <source>Which deliveries? Give their ids, or --status dead.</source>
        <translation>Which deliveries? Give their ids, or --status dead.</translation>
    </message>
    <message>
        <source>Only this status: received, processing, retrying, done, dead, rejected.</source>
        <translation>Only this status: received, processing, retrying, done, dead, rejected.</translation>
    </message>
    <message>
        <source>List deliveries, newest first.</source>
        <translation>List deliveries, newest first.</translation>
    </message>
    <message>
        <source>Only this source: retell, calcom, stripe.</source>
        <translation>Only this source: retell, calcom, stripe.</translation>
    </message>
    <message>
        <source>Show one delivery with its body.</source>
        <translation>Show one delivery with its body.</translation>
    </message>
    <message>
        <source>Process deliveries again: the given ones, or all dead letters.</source>
        <translation>Process deliveries again: the given ones, or all dead letters.</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registered: %1</translation>
    </message>
    <message>
        <source>To which branch? Give --branch.</source>
        <translation>To which branch? Give --branch.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Give unassigned calls to a branch.</source>
        <translation>Give unassigned calls to a branch.</translation>
    </message>
    <message>
        <source>The branch (slug, name or id).</source>
        <translation>The branch (slug, name or id).</translation>
    </message>
    <message>
        <source>Make the called number the branch&apos;s, and release all its calls.</source>
        <translation>Make the called number the branch&apos;s, and release all its calls.</translation>
    </message>
    <message>
        <source>Show registered numbers that resemble the one an unassigned call came to.</source>
        <translation>Show registered numbers that resemble the one an unassigned call came to.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Dead</translation>
    </message>
    <message>
        <source>Database and queues; exit code 1 when a delivery is dead.</source>
        <translation>Database and queues; exit code 1 when a delivery is dead.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>The figures agree with the calls.</source>
        <translation>The figures agree with the calls.</translation>
    </message>
    <message>
        <source>The figures were counted anew.</source>
        <translation>The figures were counted anew.</translation>
    </message>
    <message>
        <source>Compare the kept figures with the calls; exit code 1 when they differ.</source>
        <translation>Compare the kept figures with the calls; exit code 1 when they differ.</translation>
    </message>
    <message>
        <source>Count anew from the calls.</source>
        <translation>Count anew from the calls.</translation>
    </message>
    <message>
        <source>How many calls (default 1255).</source>
        <translation>How many calls (default 1255).</translation>
    </message>
    <message>
        <source>During how many days until now (default 60).</source>
        <translation>During how many days until now (default 60).</translation>
    </message>
    <message>
        <source>The same seed makes the same people and calls (default 1).</source>
        <translation>The same seed makes the same people and calls (default 1).</translation>
    </message>
    <message>
        <source>Loading demo data … %1 of %2</source>
        <translation>Loading demo data … %1 of %2</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Outcome %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>One call is now played in real time; Ctrl+C ends it.</source>
        <translation>One call is now played in real time; Ctrl+C ends it.</translation>
    </message>
    <message>
        <source>Do not play one more call in real time afterwards, as is done on a terminal.</source>
        <translation>Do not play one more call in real time afterwards, as is done on a terminal.</translation>
    </message>
    <message>
        <source>Fill an empty database with a demo clinic and its calls.</source>
        <translation>Fill an empty database with a demo clinic and its calls.</translation>
    </message>
    <message>
        <source>--hour takes 0 to 23.</source>
        <translation>--hour takes 0 to 23.</translation>
    </message>
    <message>
        <source>Only this urgency.</source>
        <translation>Only this urgency.</translation>
    </message>
    <message>
        <source>Only calls without a booking for this reason.</source>
        <translation>Only calls without a booking for this reason.</translation>
    </message>
    <message>
        <source>Only calls that asked for this, as heard.</source>
        <translation>Only calls that asked for this, as heard.</translation>
    </message>
    <message>
        <source>Only calls of negative sentiment and high urgency.</source>
        <translation>Only calls of negative sentiment and high urgency.</translation>
    </message>
    <message>
        <source>Only calls that are not over yet.</source>
        <translation>Only calls that are not over yet.</translation>
    </message>
    <message>
        <source>Only calls of this hour of the day (0 to 23), in the branch&apos;s time.</source>
        <translation>Only calls of this hour of the day (0 to 23), in the branch&apos;s time.</translation>
    </message>
    <message>
        <source>Only calls of this day of the week (MO to SU), in the branch&apos;s time.</source>
        <translation>Only calls of this day of the week (MO to SU), in the branch&apos;s time.</translation>
    </message>
    <message>
        <source>newest (default), oldest, longest or shortest first; a search is always newest first.</source>
        <translation>newest (default), oldest, longest or shortest first; a search is always newest first.</translation>
    </message>
    <message>
        <source>List calls, newest first unless asked otherwise.</source>
        <translation>List calls, newest first unless asked otherwise.</translation>
    </message>
    <message>
        <source>The language that is spoken (default: as the words say).</source>
        <translation>The language that is spoken (default: as the words say).</translation>
    </message>
    <message>
        <source>When it is said, for example 2026-04-14T09:30:00+02:00[Europe/Berlin] (default: now).</source>
        <translation>When it is said, for example 2026-04-14T09:30:00+02:00[Europe/Berlin] (default: now).</translation>
    </message>
    <message>
        <source>Zone of a time that names none (default: Europe/Berlin).</source>
        <translation>Zone of a time that names none (default: Europe/Berlin).</translation>
    </message>
    <message>
        <source>Opening hours of every day, for example 08:00-12:00,14:00-18:00.</source>
        <translation>Opening hours of every day, for example 08:00-12:00,14:00-18:00.</translation>
    </message>
    <message>
        <source>What was asked for: none, date, time, date_time.</source>
        <translation>What was asked for: none, date, time, date_time.</translation>
    </message>
    <message>
        <source>The day under discussion, for example 2026-04-17.</source>
        <translation>The day under discussion, for example 2026-04-17.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>This is no JSON object.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>There is no text.</translation>
    </message>
    <message>
        <source>The time cannot be read. Write 2026-04-14T09:30, with offset or zone: 2026-04-14T09:30:00+02:00[Europe/Berlin].</source>
        <translation>The time cannot be read. Write 2026-04-14T09:30, with offset or zone: 2026-04-14T09:30:00+02:00[Europe/Berlin].</translation>
    </message>
    <message>
        <source>There is no such time zone. Write a name such as Europe/Berlin.</source>
        <translation>There is no such time zone. Write a name such as Europe/Berlin.</translation>
    </message>
    <message>
        <source>The language is de or en.</source>
        <translation>The language is de or en.</translation>
    </message>
    <message>
        <source>The opening hours cannot be read. Write 08:00-18:00, or several with commas between: 08:00-12:00,14:00-18:00.</source>
        <translation>The opening hours cannot be read. Write 08:00-18:00, or several with commas between: 08:00-12:00,14:00-18:00.</translation>
    </message>
    <message>
        <source>What was asked for is one of: none, date, time, date_time.</source>
        <translation>What was asked for is one of: none, date, time, date_time.</translation>
    </message>
    <message>
        <source>The day under discussion cannot be read. Write 2026-04-17.</source>
        <translation>The day under discussion cannot be read. Write 2026-04-17.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>The services cannot be read. Write a list of names.</source>
        <translation>The services cannot be read. Write a list of names.</translation>
    </message>
    <message>
        <source>The turns cannot be read. Write [{&quot;role&quot;:&quot;agent&quot;,&quot;text&quot;:&quot;...&quot;}, ...]; a role is agent or user.</source>
        <translation>The turns cannot be read. Write [{&quot;role&quot;:&quot;agent&quot;,&quot;text&quot;:&quot;...&quot;}, ...]; a role is agent or user.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>What was said.</translation>
    </message>
    <message>
        <source>Read lines {&quot;id&quot;,&quot;text&quot;,&quot;ref&quot;} from a file, - for standard input; a line may set what the options set.</source>
        <translation>Read lines {&quot;id&quot;,&quot;text&quot;,&quot;ref&quot;} from a file, - for standard input; a line may set what the options set.</translation>
    </message>
    <message>
        <source>Read whole calls, lines {&quot;id&quot;,&quot;lang&quot;,&quot;ref&quot;,&quot;services&quot;,&quot;turns&quot;}, from a file, - for standard input.</source>
        <translation>Read whole calls, lines {&quot;id&quot;,&quot;lang&quot;,&quot;ref&quot;,&quot;services&quot;,&quot;turns&quot;}, from a file, - for standard input.</translation>
    </message>
    <message>
        <source>Say what a time wish means, as JSON.</source>
        <translation>Say what a time wish means, as JSON.</translation>
    </message>
    <message>
        <source>Give either a text, --batch FILE, --transcripts FILE or --stored.</source>
        <translation>Give either a text, --batch FILE, --transcripts FILE or --stored.</translation>
    </message>
    <message>
        <source>--apply goes with --stored.</source>
        <translation>--apply goes with --stored.</translation>
    </message>
    <message>
        <source>Read the transcripts of the tenant&apos;s calls that were stored before they could be read, or were read differently; only tells how many.</source>
        <translation>Read the transcripts of the tenant&apos;s calls that were stored before they could be read, or were read differently; only tells how many.</translation>
    </message>
    <message>
        <source>With --stored: store what they say.</source>
        <translation>With --stored: store what they say.</translation>
    </message>
    <message>
        <source>read for the first time</source>
        <translation>read for the first time</translation>
    </message>
    <message>
        <source>read anew, with another result</source>
        <translation>read anew, with another result</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>left as it is</translation>
    </message>
    <message>
        <source>given a follow-up as an emergency</source>
        <translation>given a follow-up as an emergency</translation>
    </message>
</context>
<context>
    <name>ConfigCheck</name>
    <message>
        <source>No Retell webhook key: every delivery is refused. Import &quot;retell.webhook_key&quot;, the API key with the webhook badge.</source>
        <translation>No Retell webhook key: every delivery is refused. Import &quot;retell.webhook_key&quot;, the API key with the webhook badge.</translation>
    </message>
    <message>
        <source>No Retell API key: missed calls cannot be fetched. Import &quot;retell.api_key&quot;.</source>
        <translation>No Retell API key: missed calls cannot be fetched. Import &quot;retell.api_key&quot;.</translation>
    </message>
    <message>
        <source>No Cal.com API key: nothing can be booked. Import &quot;calcom.api_key&quot;.</source>
        <translation>No Cal.com API key: nothing can be booked. Import &quot;calcom.api_key&quot;.</translation>
    </message>
    <message>
        <source>No Cal.com webhook secret: changes made at Cal.com are seen late. Import &quot;calcom.webhook_secret&quot;.</source>
        <translation>No Cal.com webhook secret: changes made at Cal.com are seen late. Import &quot;calcom.webhook_secret&quot;.</translation>
    </message>
    <message>
        <source>No Cal.com team: that event types belong to this clinic cannot be verified. Set &quot;calcom.team_id&quot;.</source>
        <translation>No Cal.com team: that event types belong to this clinic cannot be verified. Set &quot;calcom.team_id&quot;.</translation>
    </message>
    <message>
        <source>The endpoint is short and easy to guess. Use at least %1 random characters.</source>
        <translation>The endpoint is short and easy to guess. Use at least %1 random characters.</translation>
    </message>
    <message>
        <source>No active telephone number: no call can be recognised as this branch&apos;s. Add one under &quot;phone_numbers&quot;.</source>
        <translation>No active telephone number: no call can be recognised as this branch&apos;s. Add one under &quot;phone_numbers&quot;.</translation>
    </message>
    <message>
        <source>No telephone number is the primary one. Set &quot;primary&quot; for one of them.</source>
        <translation>No telephone number is the primary one. Set &quot;primary&quot; for one of them.</translation>
    </message>
    <message>
        <source>No Retell agent: nobody answers incoming calls. Set &quot;retell_agent_id&quot;.</source>
        <translation>No Retell agent: nobody answers incoming calls. Set &quot;retell_agent_id&quot;.</translation>
    </message>
    <message>
        <source>No active service: nothing can be booked. Add one under &quot;services&quot;.</source>
        <translation>No active service: nothing can be booked. Add one under &quot;services&quot;.</translation>
    </message>
    <message>
        <source>No Cal.com event type: the service cannot be booked. Set &quot;calcom_event_type_id&quot;.</source>
        <translation>No Cal.com event type: the service cannot be booked. Set &quot;calcom_event_type_id&quot;.</translation>
    </message>
    <message>
        <source>Nobody of the staff offers this service. Name it under &quot;services&quot; of those who do.</source>
        <translation>Nobody of the staff offers this service. Name it under &quot;services&quot; of those who do.</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; is an inactive service.</source>
        <translation>The segment &quot;%1&quot; is an inactive service.</translation>
    </message>
    <message>
        <source>No active staff: nobody can take an appointment. Add them under &quot;staff&quot;.</source>
        <translation>No active staff: nobody can take an appointment. Add them under &quot;staff&quot;.</translation>
    </message>
    <message>
        <source>Offers no service. Name some under &quot;services&quot;.</source>
        <translation>Offers no service. Name some under &quot;services&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several services (%2): a caller who says it must be asked.</source>
        <translation>&quot;%1&quot; means several services (%2): a caller who says it must be asked.</translation>
    </message>
    <message>
        <source>The branch is inactive but has active numbers: their calls stay unassigned. Deactivate or move them.</source>
        <translation>The branch is inactive but has active numbers: their calls stay unassigned. Deactivate or move them.</translation>
    </message>
    <message>
        <source>No opening hours: no time can be offered. Add them under &quot;opening_hours&quot;.</source>
        <translation>No opening hours: no time can be offered. Add them under &quot;opening_hours&quot;.</translation>
    </message>
    <message>
        <source>Answers for several branches (%1): without a known number its calls stay unassigned.</source>
        <translation>Answers for several branches (%1): without a known number its calls stay unassigned.</translation>
    </message>
    <message>
        <source>No active branch: no call can be assigned. Add one under &quot;branches&quot; of a company.</source>
        <translation>No active branch: no call can be assigned. Add one under &quot;branches&quot; of a company.</translation>
    </message>
    <message>
        <source>No clinic is set up yet. Import one with: askpro config import FILE.json</source>
        <translation>No clinic is set up yet. Import one with: askpro config import FILE.json</translation>
    </message>
</context>
<context>
    <name>ConfigDocument</name>
    <message>
        <source>must be a country of ISO 3166-1 in two capital letters, like DE</source>
        <translation>must be a country of ISO 3166-1 in two capital letters, like DE</translation>
    </message>
    <message>
        <source>must be a time zone of the IANA list, like Europe/Berlin</source>
        <translation>must be a time zone of the IANA list, like Europe/Berlin</translation>
    </message>
    <message>
        <source>must be a region of ISO 3166-2, like DE-BE</source>
        <translation>must be a region of ISO 3166-2, like DE-BE</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>must be text</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>is named twice</translation>
    </message>
    <message>
        <source>is not a telephone number that can be called in %1</source>
        <translation>is not a telephone number that can be called in %1</translation>
    </message>
    <message>
        <source>must be a currency of ISO 4217 in three capital letters, like EUR</source>
        <translation>must be a currency of ISO 4217 in three capital letters, like EUR</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>is not JSON: %1</translation>
    </message>
    <message>
        <source>The document must be an object: {&quot;version&quot;:1,&quot;tenants&quot;:[…]}</source>
        <translation>The document must be an object: {&quot;version&quot;:1,&quot;tenants&quot;:[…]}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used already by %2</source>
        <translation>&quot;%1&quot; is used already by %2</translation>
    </message>
    <message>
        <source>the branch has no service &quot;%1&quot;</source>
        <translation>the branch has no service &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has segments itself; a segment must be a simple service</source>
        <translation>&quot;%1&quot; has segments itself; a segment must be a simple service</translation>
    </message>
    <message>
        <source>the branch has another primary number</source>
        <translation>the branch has another primary number</translation>
    </message>
    <message>
        <source>must be a time from 00:00 to 23:59, like 08:00</source>
        <translation>must be a time from 00:00 to 23:59, like 08:00</translation>
    </message>
    <message>
        <source>must be one of MO, TU, WE, TH, FR, SA, SU</source>
        <translation>must be one of MO, TU, WE, TH, FR, SA, SU</translation>
    </message>
    <message>
        <source>must name at least one day</source>
        <translation>must name at least one day</translation>
    </message>
    <message>
        <source>must be later than &quot;from&quot;</source>
        <translation>must be later than &quot;from&quot;</translation>
    </message>
    <message>
        <source>overlaps with row %1</source>
        <translation>overlaps with row %1</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set or empty</source>
        <translation>the environment variable %1 is not set or empty</translation>
    </message>
    <message>
        <source>must be at most 128 letters, digits, - and _: it becomes a part of the webhook address</source>
        <translation>must be at most 128 letters, digits, - and _: it becomes a part of the webhook address</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>must be one of: %1</translation>
    </message>
    <message>
        <source>must be lower-case letters, digits and _</source>
        <translation>must be lower-case letters, digits and _</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>There is nothing to copy.</source>
        <translation>There is nothing to copy.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
</context>
<context>
    <name>DatabaseSession</name>
    <message>
        <source>The program made a mistake with the database.</source>
        <translation>The program made a mistake with the database.</translation>
    </message>
    <message>
        <source>The database cannot be opened: %1</source>
        <translation>The database cannot be opened: %1</translation>
    </message>
    <message>
        <source>This SQLite does not enforce foreign keys and is not used.</source>
        <translation>This SQLite does not enforce foreign keys and is not used.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>The database is busy. Try again in a moment.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore a backup.</source>
        <translation>The database file is damaged. Restore a backup.</translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>The database address is not understood. Give sqlite:/path/file.db or postgresql://user@host/database.</source>
        <translation>The database address is not understood. Give sqlite:/path/file.db or postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The database address names no database.</source>
        <translation>The database address names no database.</translation>
    </message>
    <message>
        <source>A password does not belong into the database address. Use PGPASSWORD or a password file.</source>
        <translation>A password does not belong into the database address. Use PGPASSWORD or a password file.</translation>
    </message>
</context>
<context>
    <name>DeliveryWorker</name>
    <message>
        <source>An unexpected fault stopped the processing.</source>
        <translation>An unexpected fault stopped the processing.</translation>
    </message>
    <message>
        <source>Given up after %1 interrupted attempts.</source>
        <translation>Given up after %1 interrupted attempts.</translation>
    </message>
    <message>
        <source>Nothing here understands deliveries of this source.</source>
        <translation>Nothing here understands deliveries of this source.</translation>
    </message>
    <message>
        <source>An unexpected fault stopped the reading.</source>
        <translation>An unexpected fault stopped the reading.</translation>
    </message>
</context>
<context>
    <name>DemoLoad</name>
    <message>
        <source>The loading of the demo data was ended early.</source>
        <translation>The loading of the demo data was ended early.</translation>
    </message>
    <message>
        <source>This database belongs to a clinic. Demo data needs an empty one: choose it with --database.</source>
        <translation>This database belongs to a clinic. Demo data needs an empty one: choose it with --database.</translation>
    </message>
    <message>
        <source>The demo data is not being worked on. Is the disk full, or the database busy?</source>
        <translation>The demo data is not being worked on. Is the disk full, or the database busy?</translation>
    </message>
    <message>
        <source>The listener did not take the demo call.</source>
        <translation>The listener did not take the demo call.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The telephone calls of a clinic: listener, workers and window.</source>
        <translation>The telephone calls of a clinic: listener, workers and window.</translation>
    </message>
    <message>
        <source>Database: sqlite:/path/file.db or postgresql://user@host/db. Passwords come from the environment or a password file.</source>
        <translation>Database: sqlite:/path/file.db or postgresql://user@host/db. Passwords come from the environment or a password file.</translation>
    </message>
    <message>
        <source>Settings file (INI).</source>
        <translation>Settings file (INI).</translation>
    </message>
    <message>
        <source>Tenant to show first, by its slug.</source>
        <translation>Tenant to show first, by its slug.</translation>
    </message>
    <message>
        <source>Open the demo clinic, in a database of its own.</source>
        <translation>Open the demo clinic, in a database of its own.</translation>
    </message>
    <message>
        <source>Where to begin, for example calls?view=unassigned; copied in the desk with &quot;Copy a link&quot;.</source>
        <translation>Where to begin, for example calls?view=unassigned; copied in the desk with &quot;Copy a link&quot;.</translation>
    </message>
    <message>
        <source>The demo could not be loaded</source>
        <translation>The demo could not be loaded</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Answering machine</translation>
    </message>
    <message>
        <source>Nobody spoke any more</source>
        <translation>Nobody spoke any more</translation>
    </message>
    <message>
        <source>Longest duration reached</source>
        <translation>Longest duration reached</translation>
    </message>
    <message>
        <source>Line was busy</source>
        <translation>Line was busy</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nobody answered</translation>
    </message>
    <message>
        <source>Could not be dialled</source>
        <translation>Could not be dialled</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Aim of the call</source>
        <translation>Aim of the call</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Ended by</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1 (transfer)</source>
        <translation>%1 (transfer)</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Show where it was said</source>
        <translation>Show where it was said</translation>
    </message>
    <message>
        <source>%1 · please check</source>
        <translation>%1 · please check</translation>
    </message>
    <message>
        <source>%1 · heard: %2</source>
        <translation>%1 · heard: %2</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 pts.</source>
        <translation>%1 pts.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Start reported</source>
        <translation>Start reported</translation>
    </message>
    <message>
        <source>End reported</source>
        <translation>End reported</translation>
    </message>
    <message>
        <source>Evaluation arrived</source>
        <translation>Evaluation arrived</translation>
    </message>
    <message>
        <source>Transfer begun</source>
        <translation>Transfer begun</translation>
    </message>
    <message>
        <source>Transfer connected</source>
        <translation>Transfer connected</translation>
    </message>
    <message>
        <source>Transfer broken off</source>
        <translation>Transfer broken off</translation>
    </message>
    <message>
        <source>Transfer ended</source>
        <translation>Transfer ended</translation>
    </message>
    <message>
        <source>Assigned to a branch by a person</source>
        <translation>Assigned to a branch by a person</translation>
    </message>
    <message>
        <source>Assignment taken back</source>
        <translation>Assignment taken back</translation>
    </message>
    <message>
        <source>Call announced</source>
        <translation>Call announced</translation>
    </message>
    <message>
        <source>Function called during the call</source>
        <translation>Function called during the call</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Message received</translation>
    </message>
    <message>
        <source>%1, not processed yet</source>
        <translation>%1, not processed yet</translation>
    </message>
    <message>
        <source>%1; processing failed and is tried again</source>
        <translation>%1; processing failed and is tried again</translation>
    </message>
    <message>
        <source>%1; it could not be processed</source>
        <translation>%1; it could not be processed</translation>
    </message>
    <message>
        <source>%1, refused: the signature is not valid</source>
        <translation>%1, refused: the signature is not valid</translation>
    </message>
    <message>
        <source>%1, processed at attempt %2</source>
        <translation>%1, processed at attempt %2</translation>
    </message>
    <message>
        <source>Call began</source>
        <translation>Call began</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Call ended</translation>
    </message>
    <message>
        <source>Follow-up opened</source>
        <translation>Follow-up opened</translation>
    </message>
    <message numerus="yes">
        <source>%n interim transcript(s) received</source>
        <translation>
            <numerusform>%n interim transcript received</numerusform>
            <numerusform>%n interim transcripts received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>&quot;%1&quot; is not a numeric network address.</source>
        <translation>&quot;%1&quot; is not a numeric network address.</translation>
    </message>
    <message>
        <source>Another program already listens on %1.</source>
        <translation>Another program already listens on %1.</translation>
    </message>
    <message>
        <source>This program cannot listen on %1.</source>
        <translation>This program cannot listen on %1.</translation>
    </message>
</context>
<context>
    <name>InboxWriter</name>
    <message>
        <source>The database does not answer. The sender will repeat the delivery.</source>
        <translation>The database does not answer. The sender will repeat the delivery.</translation>
    </message>
    <message>
        <source>Too many deliveries are waiting. The sender will repeat this one.</source>
        <translation>Too many deliveries are waiting. The sender will repeat this one.</translation>
    </message>
    <message>
        <source>The program is shutting down. The sender will repeat the delivery.</source>
        <translation>The program is shutting down. The sender will repeat the delivery.</translation>
    </message>
    <message>
        <source>The delivery could not be stored.</source>
        <translation>The delivery could not be stored.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>The program has too much to do. Please try again.</source>
        <translation>The program has too much to do. Please try again.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>This took too long. Please try again.</translation>
    </message>
    <message>
        <source>This could not be done because of a fault in the program.</source>
        <translation>This could not be done because of a fault in the program.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>The connection to the database was lost.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The key file %1 cannot be written: %2</source>
        <translation>The key file %1 cannot be written: %2</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2</source>
        <translation>The key file %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>The key file %1 is not a file.</source>
        <translation>The key file %1 is not a file.</translation>
    </message>
    <message>
        <source>Others than the owner may use the key file %1. Correct it with: chmod 600 %1</source>
        <translation>Others than the owner may use the key file %1. Correct it with: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 does not hold a master key of 64 hexadecimal digits.</source>
        <translation>The key file %1 does not hold a master key of 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>The system gave no random numbers for a master key.</source>
        <translation>The system gave no random numbers for a master key.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be opened: %2</source>
        <translation>The key file %1 cannot be opened: %2</translation>
    </message>
    <message>
        <source>There is no key file %1.</source>
        <translation>There is no key file %1.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The key store of this system does not answer.</source>
        <translation>The key store of this system does not answer.</translation>
    </message>
    <message>
        <source>No random numbers for a new master key.</source>
        <translation>No random numbers for a new master key.</translation>
    </message>
    <message>
        <source>There is no session with a key store here.</source>
        <translation>There is no session with a key store here.</translation>
    </message>
    <message>
        <source>The key store holds no master key.</source>
        <translation>The key store holds no master key.</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>&quot;%1&quot; cannot be bound to a tenant. These paths can be: %2</source>
        <translation>&quot;%1&quot; cannot be bound to a tenant. These paths can be: %2</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>Checking slots</source>
        <translation>Checking slots</translation>
    </message>
    <message>
        <source>Offering slots</source>
        <translation>Offering slots</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Rescheduling</source>
        <translation>Rescheduling</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelling</translation>
    </message>
    <message>
        <source>Noting a callback</source>
        <translation>Noting a callback</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>Transferring</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Looking up</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Not heard yet</translation>
    </message>
    <message>
        <source>Stored so far: %1</source>
        <translation>Stored so far: %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Not booked yet</source>
        <translation>Not booked yet</translation>
    </message>
    <message>
        <source>Being booked …</source>
        <translation>Being booked …</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Being checked …</translation>
    </message>
    <message>
        <source>Being offered …</source>
        <translation>Being offered …</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Name not known</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>No branch</translation>
    </message>
    <message>
        <source>Known, last call: %1</source>
        <translation>Known, last call: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Calls for the first time</source>
        <translation>Calls for the first time</translation>
    </message>
    <message>
        <source>No end was reported</source>
        <translation>No end was reported</translation>
    </message>
    <message>
        <source>Wished time</source>
        <translation>Wished time</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>captured</translation>
    </message>
    <message>
        <source>differs from what is stored</source>
        <translation>differs from what is stored</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>LiveSteps</name>
    <message>
        <source>Availability is being checked</source>
        <translation>Availability is being checked</translation>
    </message>
    <message>
        <source>Availability checked</source>
        <translation>Availability checked</translation>
    </message>
    <message>
        <source>No slot as wished</source>
        <translation>No slot as wished</translation>
    </message>
    <message>
        <source>Booking under way</source>
        <translation>Booking under way</translation>
    </message>
    <message>
        <source>Booking answered</source>
        <translation>Booking answered</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Not booked</translation>
    </message>
    <message>
        <source>Rescheduling under way</source>
        <translation>Rescheduling under way</translation>
    </message>
    <message>
        <source>Rescheduling answered</source>
        <translation>Rescheduling answered</translation>
    </message>
    <message>
        <source>Not rescheduled</source>
        <translation>Not rescheduled</translation>
    </message>
    <message>
        <source>Cancelling under way</source>
        <translation>Cancelling under way</translation>
    </message>
    <message>
        <source>Cancelling answered</source>
        <translation>Cancelling answered</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Not cancelled</translation>
    </message>
    <message>
        <source>Callback is being noted</source>
        <translation>Callback is being noted</translation>
    </message>
    <message>
        <source>Callback noted</source>
        <translation>Callback noted</translation>
    </message>
    <message>
        <source>Callback not noted</source>
        <translation>Callback not noted</translation>
    </message>
    <message>
        <source>Transfer under way</source>
        <translation>Transfer under way</translation>
    </message>
    <message>
        <source>Transfer answered</source>
        <translation>Transfer answered</translation>
    </message>
    <message>
        <source>Not transferred</source>
        <translation>Not transferred</translation>
    </message>
    <message>
        <source>Function under way</source>
        <translation>Function under way</translation>
    </message>
    <message>
        <source>Function answered</source>
        <translation>Function answered</translation>
    </message>
    <message>
        <source>Function failed</source>
        <translation>Function failed</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>Call placed</translation>
    </message>
    <message>
        <source>Call accepted</source>
        <translation>Call accepted</translation>
    </message>
    <message>
        <source>Name heard</source>
        <translation>Name heard</translation>
    </message>
    <message>
        <source>Person recognised</source>
        <translation>Person recognised</translation>
    </message>
    <message numerus="yes">
        <source>%n free slot(s)</source>
        <translation>
            <numerusform>%n free slot</numerusform>
            <numerusform>%n free slots</numerusform>
        </translation>
    </message>
    <message>
        <source>Service heard</source>
        <translation>Service heard</translation>
    </message>
    <message>
        <source>Wished time heard</source>
        <translation>Wished time heard</translation>
    </message>
    <message>
        <source>Offer under way</source>
        <translation>Offer under way</translation>
    </message>
</context>
<context>
    <name>MasterKey</name>
    <message>
        <source>The master key of this database is missing. Restore the key file or key store entry it was set up with.</source>
        <translation>The master key of this database is missing. Restore the key file or key store entry it was set up with.</translation>
    </message>
    <message>
        <source>The master key is not the one this database was set up with. Nothing was changed.</source>
        <translation>The master key is not the one this database was set up with. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The database is of an older version of this program and has to be updated first.</source>
        <translation>The database is of an older version of this program and has to be updated first.</translation>
    </message>
    <message>
        <source>The program&apos;s installation is damaged.</source>
        <translation>The program&apos;s installation is damaged.</translation>
    </message>
    <message>
        <source>The database is of a newer version of this program. Update the program.</source>
        <translation>The database is of a newer version of this program. Update the program.</translation>
    </message>
    <message>
        <source>The database&apos;s structure is not one that this program made.</source>
        <translation>The database&apos;s structure is not one that this program made.</translation>
    </message>
    <message>
        <source>The database&apos;s administrator has to run these two lines once:</source>
        <translation>The database&apos;s administrator has to run these two lines once:</translation>
    </message>
    <message>
        <source>The database role askpro_app must be neither superuser nor exempt from row-level security.</source>
        <translation>The database role askpro_app must be neither superuser nor exempt from row-level security.</translation>
    </message>
</context>
<context>
    <name>NumberBook</name>
    <message>
        <source>This branch does not exist.</source>
        <translation>This branch does not exist.</translation>
    </message>
    <message>
        <source>This number is registered already.</source>
        <translation>This number is registered already.</translation>
    </message>
</context>
<context>
    <name>ObjectReader</name>
    <message>
        <source>must be an object</source>
        <translation>must be an object</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>must be text</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>must not be empty</translation>
    </message>
    <message>
        <source>must be one line of at most %1 characters</source>
        <translation>must be one line of at most %1 characters</translation>
    </message>
    <message>
        <source>must be at most 64 lower-case letters, digits, - and _</source>
        <translation>must be at most 64 lower-case letters, digits, - and _</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>must be a whole number</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>must lie between %1 and %2</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>must be a number</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>must be a list</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unknown key</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Calls today</source>
        <translation>Calls today</translation>
    </message>
    <message>
        <source>%1 vs. yesterday</source>
        <translation>%1 vs. yesterday</translation>
    </message>
    <message>
        <source>%1 calls today, %2 yesterday until this time.</source>
        <translation>%1 calls today, %2 yesterday until this time.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>%1 calls since Monday, %2 in the week before until this time.</source>
        <translation>%1 calls since Monday, %2 in the week before until this time.</translation>
    </message>
    <message>
        <source>%1 vs. last week</source>
        <translation>%1 vs. last week</translation>
    </message>
    <message>
        <source>Ø duration today</source>
        <translation>Ø duration today</translation>
    </message>
    <message>
        <source>Mean of %1 answered calls; yesterday until this time %2.</source>
        <translation>Mean of %1 answered calls; yesterday until this time %2.</translation>
    </message>
    <message>
        <source>Booking rate today</source>
        <translation>Booking rate today</translation>
    </message>
    <message>
        <source>%1 of %2 wishes booked; yesterday until this time %3 of %4.</source>
        <translation>%1 of %2 wishes booked; yesterday until this time %3 of %4.</translation>
    </message>
    <message>
        <source>Positive today</source>
        <translation>Positive today</translation>
    </message>
    <message>
        <source>%1 of %2 analysed calls positive; yesterday until this time %3 of %4.</source>
        <translation>%1 of %2 analysed calls positive; yesterday until this time %3 of %4.</translation>
    </message>
    <message>
        <source>Per day: %1 answered, %2 missed</source>
        <translation>Per day: %1 answered, %2 missed</translation>
    </message>
    <message>
        <source>In total: %1 answered, %2 missed</source>
        <translation>In total: %1 answered, %2 missed</translation>
    </message>
    <message>
        <source>Click shows: calls from %1 to %2</source>
        <translation>Click shows: calls from %1 to %2</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Answered/day</source>
        <translation>Answered/day</translation>
    </message>
    <message>
        <source>Missed/day</source>
        <translation>Missed/day</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>No calls.</translation>
    </message>
    <message>
        <source>Most calls between %1: %2 a day, of which %3 missed. %4 calls in all.</source>
        <translation>Most calls between %1: %2 a day, of which %3 missed. %4 calls in all.</translation>
    </message>
    <message>
        <source>%1 calls: %2 answered, %3 missed</source>
        <translation>%1 calls: %2 answered, %3 missed</translation>
    </message>
    <message>
        <source>Period before: %1 (%2)</source>
        <translation>Period before: %1 (%2)</translation>
    </message>
    <message>
        <source>Click shows: calls of this day</source>
        <translation>Click shows: calls of this day</translation>
    </message>
    <message>
        <source>Click shows: calls of this week</source>
        <translation>Click shows: calls of this week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>%1: %2 calls, most on %3 with %4, fewest on %5 with %6.</source>
        <translation>%1: %2 calls, most on %3 with %4, fewest on %5 with %6.</translation>
    </message>
    <message>
        <source>In the period before %1.</source>
        <translation>In the period before %1.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Live calls</source>
        <translation>Live calls</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>Setup</source>
        <translation>Setup</translation>
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
        <translation>Today</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
</context>
<context>
    <name>RetellPayload</name>
    <message>
        <source>The delivery is not JSON.</source>
        <translation>The delivery is not JSON.</translation>
    </message>
    <message>
        <source>The delivery is JSON, but not an object.</source>
        <translation>The delivery is JSON, but not an object.</translation>
    </message>
    <message>
        <source>The delivery has no usable &quot;%1&quot;.</source>
        <translation>The delivery has no usable &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Sealer</name>
    <message>
        <source>A stored secret cannot be opened: the master key is another one, or the data is damaged.</source>
        <translation>A stored secret cannot be opened: the master key is another one, or the data is damaged.</translation>
    </message>
    <message>
        <source>The master key must have 32 bytes.</source>
        <translation>The master key must have 32 bytes.</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The webhook listener did not refuse a forged request. It was not started.</source>
        <translation>The webhook listener did not refuse a forged request. It was not started.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&quot;%1&quot; is no address to listen on. Write ADDR:PORT, for example 127.0.0.1:8787</source>
        <translation>&quot;%1&quot; is no address to listen on. Write ADDR:PORT, for example 127.0.0.1:8787</translation>
    </message>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS needs both a certificate and its key.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>The settings file %1 cannot be read.</translation>
    </message>
    <message>
        <source>The settings file %1 is not a valid INI file.</source>
        <translation>The settings file %1 is not a valid INI file.</translation>
    </message>
    <message>
        <source>The settings file %1 has an unknown setting: %2</source>
        <translation>The settings file %1 has an unknown setting: %2</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>No branch has an active telephone number that could be called.</source>
        <translation>No branch has an active telephone number that could be called.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a listener. An example: http://127.0.0.1:8787</source>
        <translation>&quot;%1&quot; is not the address of a listener. An example: http://127.0.0.1:8787</translation>
    </message>
    <message>
        <source>The certificates could not be read.</source>
        <translation>The certificates could not be read.</translation>
    </message>
</context>
<context>
    <name>SqlCallStore</name>
    <message>
        <source>This call does not exist.</source>
        <translation>This call does not exist.</translation>
    </message>
</context>
<context>
    <name>SqlConfigStore</name>
    <message>
        <source>The endpoint of &quot;%1&quot; belongs to another tenant. Choose another random text.</source>
        <translation>The endpoint of &quot;%1&quot; belongs to another tenant. Choose another random text.</translation>
    </message>
    <message>
        <source>The telephone number %1 is in use already. Nothing was changed.</source>
        <translation>The telephone number %1 is in use already. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>Somebody else stored the same or changed it meanwhile.</source>
        <translation>Somebody else stored the same or changed it meanwhile.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>The database is busy. Try again in a moment.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>The database took too long.</translation>
    </message>
    <message>
        <source>The database refused a value.</source>
        <translation>The database refused a value.</translation>
    </message>
    <message>
        <source>The database refused access.</source>
        <translation>The database refused access.</translation>
    </message>
    <message>
        <source>The database cannot store or read. Check disk space, permissions and connection.</source>
        <translation>The database cannot store or read. Check disk space, permissions and connection.</translation>
    </message>
</context>
<context>
    <name>SqlInboxStore</name>
    <message>
        <source>There is no delivery %1.</source>
        <translation>There is no delivery %1.</translation>
    </message>
    <message>
        <source>A rejected delivery is never processed.</source>
        <translation>A rejected delivery is never processed.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>The program made a mistake with the database.</source>
        <translation>The program made a mistake with the database.</translation>
    </message>
</context>
<context>
    <name>TenantDirectory</name>
    <message>
        <source>There is no tenant &quot;%1&quot;.</source>
        <translation>There is no tenant &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This tenant does not exist any more.</source>
        <translation>This tenant does not exist any more.</translation>
    </message>
    <message>
        <source>No clinic is set up yet. Import one with: askpro config import FILE.json</source>
        <translation>No clinic is set up yet. Import one with: askpro config import FILE.json</translation>
    </message>
    <message>
        <source>There are several tenants. Choose one with --tenant SLUG.</source>
        <translation>There are several tenants. Choose one with --tenant SLUG.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2</source>
        <translation>The file &quot;%1&quot; cannot be read: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no certificate in PEM form.</source>
        <translation>&quot;%1&quot; holds no certificate in PEM form.</translation>
    </message>
    <message>
        <source>The key in &quot;%1&quot; does not belong to the certificate in &quot;%2&quot;.</source>
        <translation>The key in &quot;%1&quot; does not belong to the certificate in &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no private key in PEM form without a passphrase.</source>
        <translation>&quot;%1&quot; holds no private key in PEM form without a passphrase.</translation>
    </message>
</context>
<context>
    <name>TrailWords</name>
    <message>
        <source>The call is ringing</source>
        <translation>The call is ringing</translation>
    </message>
    <message>
        <source>The call is running</source>
        <translation>The call is running</translation>
    </message>
    <message>
        <source>Call received</source>
        <translation>Call received</translation>
    </message>
    <message>
        <source>The call was not connected</source>
        <translation>The call was not connected</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>The call failed</translation>
    </message>
    <message>
        <source>Branch named by the call</source>
        <translation>Branch named by the call</translation>
    </message>
    <message>
        <source>Branch found by phone number</source>
        <translation>Branch found by phone number</translation>
    </message>
    <message>
        <source>Branch found by the agent</source>
        <translation>Branch found by the agent</translation>
    </message>
    <message>
        <source>Branch assigned by a person</source>
        <translation>Branch assigned by a person</translation>
    </message>
    <message>
        <source>Not assigned to a branch</source>
        <translation>Not assigned to a branch</translation>
    </message>
    <message>
        <source>Caller on record</source>
        <translation>Caller on record</translation>
    </message>
    <message>
        <source>Caller not on record</source>
        <translation>Caller not on record</translation>
    </message>
    <message>
        <source>Evaluation arrived</source>
        <translation>Evaluation arrived</translation>
    </message>
    <message>
        <source>The evaluation has not arrived yet</source>
        <translation>The evaluation has not arrived yet</translation>
    </message>
    <message>
        <source>No appointment was asked for</source>
        <translation>No appointment was asked for</translation>
    </message>
    <message>
        <source>Appointment wish recognised</source>
        <translation>Appointment wish recognised</translation>
    </message>
    <message>
        <source>Service recognised</source>
        <translation>Service recognised</translation>
    </message>
    <message>
        <source>The service was not recognised</source>
        <translation>The service was not recognised</translation>
    </message>
    <message>
        <source>Requested time understood</source>
        <translation>Requested time understood</translation>
    </message>
    <message>
        <source>No day was named</source>
        <translation>No day was named</translation>
    </message>
    <message>
        <source>No time of day was named</source>
        <translation>No time of day was named</translation>
    </message>
    <message>
        <source>Name or contact is missing</source>
        <translation>Name or contact is missing</translation>
    </message>
    <message>
        <source>No free slot found</source>
        <translation>No free slot found</translation>
    </message>
    <message>
        <source>Free slots looked up</source>
        <translation>Free slots looked up</translation>
    </message>
    <message>
        <source>Booking attempted</source>
        <translation>Booking attempted</translation>
    </message>
    <message>
        <source>Rescheduling attempted</source>
        <translation>Rescheduling attempted</translation>
    </message>
    <message>
        <source>Cancellation attempted</source>
        <translation>Cancellation attempted</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>Callback requested</translation>
    </message>
    <message>
        <source>Added to the follow-up list</source>
        <translation>Added to the follow-up list</translation>
    </message>
    <message>
        <source>The number was withheld or cannot be called.</source>
        <translation>The number was withheld or cannot be called.</translation>
    </message>
    <message>
        <source>Free slots were found.</source>
        <translation>Free slots were found.</translation>
    </message>
    <message>
        <source>Nothing was free in the period searched.</source>
        <translation>Nothing was free in the period searched.</translation>
    </message>
    <message>
        <source>The function reported a booking.</source>
        <translation>The function reported a booking.</translation>
    </message>
    <message>
        <source>The slot had been taken meanwhile.</source>
        <translation>The slot had been taken meanwhile.</translation>
    </message>
    <message>
        <source>The function reported the new appointment.</source>
        <translation>The function reported the new appointment.</translation>
    </message>
    <message>
        <source>The function reported the cancellation.</source>
        <translation>The function reported the cancellation.</translation>
    </message>
    <message>
        <source>Noted for a colleague.</source>
        <translation>Noted for a colleague.</translation>
    </message>
    <message>
        <source>Not possible on this line yet; nothing was booked or changed.</source>
        <translation>Not possible on this line yet; nothing was booked or changed.</translation>
    </message>
    <message>
        <source>The function reported a fault.</source>
        <translation>The function reported a fault.</translation>
    </message>
    <message>
        <source>No answer arrived.</source>
        <translation>No answer arrived.</translation>
    </message>
    <message>
        <source>An answer arrived.</source>
        <translation>An answer arrived.</translation>
    </message>
    <message>
        <source>Somebody has to choose the branch.</source>
        <translation>Somebody has to choose the branch.</translation>
    </message>
    <message>
        <source>A colleague will call back.</source>
        <translation>A colleague will call back.</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 belongs to %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Why no appointment?</source>
        <translation>Why no appointment?</translation>
    </message>
    <message>
        <source>The day or time is not clear</source>
        <translation>The day or time is not clear</translation>
    </message>
    <message>
        <source>A time was agreed</source>
        <translation>A time was agreed</translation>
    </message>
    <message>
        <source>What was agreed is not certain enough</source>
        <translation>What was agreed is not certain enough</translation>
    </message>
    <message>
        <source>No suitable time was free</source>
        <translation>No suitable time was free</translation>
    </message>
    <message>
        <source>No time was agreed</source>
        <translation>No time was agreed</translation>
    </message>
    <message>
        <source>The assistant said that it was entered.</source>
        <translation>The assistant said that it was entered.</translation>
    </message>
    <message>
        <source>Only on a condition.</source>
        <translation>Only on a condition.</translation>
    </message>
    <message>
        <source>The decision was put off.</source>
        <translation>The decision was put off.</translation>
    </message>
    <message>
        <source>A place on the waiting list was agreed.</source>
        <translation>A place on the waiting list was agreed.</translation>
    </message>
    <message>
        <source>A call back was agreed.</source>
        <translation>A call back was agreed.</translation>
    </message>
    <message>
        <source>The appointment was called off.</source>
        <translation>The appointment was called off.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>It was taken back.</translation>
    </message>
    <message>
        <source>The call ended before.</source>
        <translation>The call ended before.</translation>
    </message>
    <message>
        <source>No offer was accepted.</source>
        <translation>No offer was accepted.</translation>
    </message>
    <message>
        <source>A person should check it before it is booked.</source>
        <translation>A person should check it before it is booked.</translation>
    </message>
    <message>
        <source>It sounded like an emergency: somebody has to call at once.</source>
        <translation>It sounded like an emergency: somebody has to call at once.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Being evaluated</source>
        <translation>Being evaluated</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Rescheduled</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Wish open</source>
        <translation>Wish open</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Aborted</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>The evaluation has not arrived yet</source>
        <translation>The evaluation has not arrived yet</translation>
    </message>
    <message>
        <source>No appointment was asked for</source>
        <translation>No appointment was asked for</translation>
    </message>
    <message>
        <source>The call was not connected</source>
        <translation>The call was not connected</translation>
    </message>
    <message>
        <source>The caller hung up early</source>
        <translation>The caller hung up early</translation>
    </message>
    <message>
        <source>The call belongs to no branch yet</source>
        <translation>The call belongs to no branch yet</translation>
    </message>
    <message>
        <source>No date was named</source>
        <translation>No date was named</translation>
    </message>
    <message>
        <source>The date was not clear</source>
        <translation>The date was not clear</translation>
    </message>
    <message>
        <source>The service was not recognised</source>
        <translation>The service was not recognised</translation>
    </message>
    <message>
        <source>Name or contact is missing</source>
        <translation>Name or contact is missing</translation>
    </message>
    <message>
        <source>Date and time were not certain enough</source>
        <translation>Date and time were not certain enough</translation>
    </message>
    <message>
        <source>The service is not mapped to an event type</source>
        <translation>The service is not mapped to an event type</translation>
    </message>
    <message>
        <source>No suitable free slot</source>
        <translation>No suitable free slot</translation>
    </message>
    <message>
        <source>No proposal was accepted</source>
        <translation>No proposal was accepted</translation>
    </message>
    <message>
        <source>The calendar did not take the booking</source>
        <translation>The calendar did not take the booking</translation>
    </message>
    <message>
        <source>Function during the call</source>
        <translation>Function during the call</translation>
    </message>
    <message>
        <source>Collected variable</source>
        <translation>Collected variable</translation>
    </message>
    <message>
        <source>Dynamic variable</source>
        <translation>Dynamic variable</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Custom field</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation>Caller number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Not assigned to a branch</source>
        <translation>Not assigned to a branch</translation>
    </message>
    <message>
        <source>Named by the call itself (%1)</source>
        <translation>Named by the call itself (%1)</translation>
    </message>
    <message>
        <source>Found by the called number %1</source>
        <translation>Found by the called number %1</translation>
    </message>
    <message>
        <source>Found by the agent %1</source>
        <translation>Found by the agent %1</translation>
    </message>
    <message>
        <source>Assigned by a person</source>
        <translation>Assigned by a person</translation>
    </message>
    <message>
        <source>The number %1 is not registered with any branch.</source>
        <translation>The number %1 is not registered with any branch.</translation>
    </message>
    <message>
        <source>The clues point to different branches (%1).</source>
        <translation>The clues point to different branches (%1).</translation>
    </message>
    <message>
        <source>The number %1 belongs to another tenant.</source>
        <translation>The number %1 belongs to another tenant.</translation>
    </message>
    <message>
        <source>The call names a branch that does not exist (%1).</source>
        <translation>The call names a branch that does not exist (%1).</translation>
    </message>
    <message>
        <source>The agent %1 serves several branches.</source>
        <translation>The agent %1 serves several branches.</translation>
    </message>
    <message>
        <source>The call carries neither a number nor an agent of this clinic.</source>
        <translation>The call carries neither a number nor an agent of this clinic.</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Appointment wanted</source>
        <translation>Appointment wanted</translation>
    </message>
    <message>
        <source>Callback wanted</source>
        <translation>Callback wanted</translation>
    </message>
    <message>
        <source>A person took the assignment back.</source>
        <translation>A person took the assignment back.</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>Could not be booked technically</source>
        <translation>Could not be booked technically</translation>
    </message>
    <message>
        <source>Requested time</source>
        <translation>Requested time</translation>
    </message>
</context>
<context>
    <name>WorkerContext</name>
    <message>
        <source>This tenant does not exist any more.</source>
        <translation>This tenant does not exist any more.</translation>
    </message>
</context>
<context>
    <name>askpro::app::DeskService</name>
    <message>
        <source>The key store holds no master key.</source>
        <translation>The key store holds no master key.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>The database cannot be reached now. Try again when it is back.</source>
        <translation>The database cannot be reached now. Try again when it is back.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported. %n faults, the first at %1: %2</source>
        <translation>
            <numerusform>Nothing was imported. %n fault, at %1: %2</numerusform>
            <numerusform>Nothing was imported. %n faults, the first at %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is empty. It is set up when you connect.</source>
        <translation>The database is empty. It is set up when you connect.</translation>
    </message>
    <message>
        <source>The database is of an older version (schema %1 of %2). It is updated when you connect.</source>
        <translation>The database is of an older version (schema %1 of %2). It is updated when you connect.</translation>
    </message>
    <message numerus="yes">
        <source>%n tenants are set up there.</source>
        <translation>
            <numerusform>%n tenant is set up there.</numerusform>
            <numerusform>%n tenants are set up there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schema version %1.</source>
        <translation>Schema version %1.</translation>
    </message>
</context>
<context>
    <name>askpro::app::DeskSession</name>
    <message>
        <source>The configuration is being imported …</source>
        <translation>The configuration is being imported …</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>Demo data is being loaded … %1 of %2</source>
        <translation>Demo data is being loaded … %1 of %2</translation>
    </message>
    <message>
        <source>No new demo calls</source>
        <translation>No new demo calls</translation>
    </message>
    <message>
        <source>The demo&apos;s callers have nowhere to call, because this desk cannot listen.</source>
        <translation>The demo&apos;s callers have nowhere to call, because this desk cannot listen.</translation>
    </message>
    <message>
        <source>The demo is open twice</source>
        <translation>The demo is open twice</translation>
    </message>
    <message>
        <source>The other window plays the demo&apos;s callers. They appear here as well.</source>
        <translation>The other window plays the demo&apos;s callers. They appear here as well.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::AboutDialog</name>
    <message>
        <source>About AskProAI Desk</source>
        <translation>About AskProAI Desk</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1. Licences of the built-in parts:</source>
        <translation>Free software under the GNU General Public License, version 3 or later. Built with Qt %1. Licences of the built-in parts:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>askpro::ui::AssignmentCard</name>
    <message>
        <source>Choose a branch</source>
        <translation>Choose a branch</translation>
    </message>
    <message>
        <source>Not assigned to a branch</source>
        <translation>Not assigned to a branch</translation>
    </message>
    <message>
        <source>Until then the call is not booked, counted or billed.</source>
        <translation>Until then the call is not booked, counted or billed.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Register the number with this branch</source>
        <translation>Register the number with this branch</translation>
    </message>
    <message>
        <source>All calls of %1 that are not assigned follow.</source>
        <translation>All calls of %1 that are not assigned follow.</translation>
    </message>
    <message>
        <source>Similar numbers: %1</source>
        <translation>Similar numbers: %1</translation>
    </message>
</context>
<context>
    <name>askpro::ui::BranchMenu</name>
    <message>
        <source>All branches</source>
        <translation>All branches</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallActions</name>
    <message>
        <source>No program makes calls here. The number was copied.</source>
        <translation>No program makes calls here. The number was copied.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) copied.</source>
        <translation>
            <numerusform>%n phone number copied.</numerusform>
            <numerusform>%n phone numbers copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call number(s) copied.</source>
        <translation>
            <numerusform>%n call number copied.</numerusform>
            <numerusform>%n call numbers copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%n link copied.</numerusform>
            <numerusform>%n links copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallAssigner</name>
    <message numerus="yes">
        <source>%n call(s) assigned.</source>
        <translation>
            <numerusform>%n call assigned.</numerusform>
            <numerusform>%n calls assigned.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assignment was taken back.</source>
        <translation>The assignment was taken back.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallDetailPane</name>
    <message>
        <source>The call could not be loaded</source>
        <translation>The call could not be loaded</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Call details</source>
        <translation>Call details</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Views of the call</source>
        <translation>Views of the call</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Raw data</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallFilterBar</name>
    <message>
        <source>search “%1”</source>
        <translation>search “%1”</translation>
    </message>
    <message>
        <source>Name, number or word in the call</source>
        <translation>Name, number or word in the call</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Search calls</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <comment>key on the keyboard</comment>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallListModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Name not known</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>No branch</translation>
    </message>
    <message>
        <source>Call %1 %2, %3, %4</source>
        <translation>Call %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, mood %2</source>
        <translation>%1, mood %2</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Call no.</source>
        <translation>Call no.</translation>
    </message>
    <message>
        <source>%1, marked</source>
        <translation>%1, marked</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallListPanel</name>
    <message>
        <source>This takes longer than usual.</source>
        <translation>This takes longer than usual.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallListStates</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No connection to the database. As of %1.</source>
        <translation>No connection to the database. As of %1.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Connect again</translation>
    </message>
    <message>
        <source>The details were copied.</source>
        <translation>The details were copied.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>The database does not answer.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallPage</name>
    <message>
        <source>Back to the calls</source>
        <translation>Back to the calls</translation>
    </message>
    <message>
        <source>This call does not exist here</source>
        <translation>This call does not exist here</translation>
    </message>
    <message>
        <source>It belongs to another tenant, or the link is wrong.</source>
        <translation>It belongs to another tenant, or the link is wrong.</translation>
    </message>
    <message>
        <source>Your role may not see calls that belong to no branch</source>
        <translation>Your role may not see calls that belong to no branch</translation>
    </message>
    <message>
        <source>Ask somebody who may assign calls.</source>
        <translation>Ask somebody who may assign calls.</translation>
    </message>
    <message>
        <source>The call could not be loaded</source>
        <translation>The call could not be loaded</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallPageBody</name>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Written by the AI of the telephone assistant</source>
        <translation>Written by the AI of the telephone assistant</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Facts about the call</source>
        <translation>Facts about the call</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Details from the call</source>
        <translation>Details from the call</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallPageHeader</name>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallTableHeader</name>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Longest first</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Shortest first</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallerCard</name>
    <message>
        <source>Not on record</source>
        <translation>Not on record</translation>
    </message>
    <message>
        <source>Known caller</source>
        <translation>Known caller</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>First call</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Calls in total</source>
        <translation>Calls in total</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Show all calls</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Width of the details</source>
        <translation>Width of the details</translation>
    </message>
    <message>
        <source>Branch of the call</source>
        <translation>Branch of the call</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>askpro::ui::ChartCard</name>
    <message>
        <source>As chart</source>
        <translation>As chart</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>As table</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>askpro::ui::CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <translation>%1 is set up.</translation>
    </message>
    <message numerus="yes">
        <source>%n branches</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telephone numbers</source>
        <translation>
            <numerusform>%n telephone number</numerusform>
            <numerusform>%n telephone numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>No faults found</source>
        <translation>No faults found</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults that keep calls or bookings away</source>
        <translation>
            <numerusform>%n fault that keeps calls or bookings away</numerusform>
            <numerusform>%n faults that keep calls or bookings away</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
</context>
<context>
    <name>askpro::ui::Chip</name>
    <message>
        <source>Delete takes this filter off</source>
        <translation>Delete takes this filter off</translation>
    </message>
</context>
<context>
    <name>askpro::ui::ChoicePopup</name>
    <message>
        <source>Search in the list</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>askpro::ui::ConnectStep</name>
    <message>
        <source>Being checked …</source>
        <translation>Being checked …</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Connect to an existing system</source>
        <translation>Connect to an existing system</translation>
    </message>
    <message>
        <source>Several desks work on one database. Its address comes from your administration.</source>
        <translation>Several desks work on one database. Its address comes from your administration.</translation>
    </message>
    <message>
        <source>Database address</source>
        <translation>Database address</translation>
    </message>
    <message>
        <source>For example postgresql://user@server/database or sqlite:/path/file.db. The password comes from the environment (PGPASSWORD) or a password file (~/.pgpass), never from here.</source>
        <translation>For example postgresql://user@server/database or sqlite:/path/file.db. The password comes from the environment (PGPASSWORD) or a password file (~/.pgpass), never from here.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::ConversationTab</name>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Written by the AI of the telephone assistant</source>
        <translation>Written by the AI of the telephone assistant</translation>
    </message>
    <message>
        <source>Details from the call</source>
        <translation>Details from the call</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Nothing was said: the call was not connected.</source>
        <translation>Nothing was said: the call was not connected.</translation>
    </message>
    <message>
        <source>The transcript has not arrived yet.</source>
        <translation>The transcript has not arrived yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askpro::ui::DateRangePopup</name>
    <message>
        <source>First and last day</source>
        <translation>First and last day</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Show these days</translation>
    </message>
</context>
<context>
    <name>askpro::ui::EndedCallsModel</name>
    <message>
        <source>Call %1, %2, %3</source>
        <translation>Call %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>askpro::ui::FilterChips</name>
    <message>
        <source>Reset filters</source>
        <translation>Reset filters</translation>
    </message>
</context>
<context>
    <name>askpro::ui::FirstRunPage</name>
    <message>
        <source>The connection is being checked …</source>
        <translation>The connection is being checked …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Load demo data</source>
        <translation>Load demo data</translation>
    </message>
    <message>
        <source>Import the clinic</source>
        <translation>Import the clinic</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Start demo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Check the connection</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>To the calls</source>
        <translation>To the calls</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>You may stop at any time. What is set up stays.</source>
        <translation>You may stop at any time. What is set up stays.</translation>
    </message>
    <message>
        <source>Your clinic comes from one JSON file: branches with opening hours, telephone numbers, services, staff, and the access keys of Retell and Cal.com. The demo&apos;s file, resources/demo/clinic.json, is one to start from.</source>
        <translation>Your clinic comes from one JSON file: branches with opening hours, telephone numbers, services, staff, and the access keys of Retell and Cal.com. The demo&apos;s file, resources/demo/clinic.json, is one to start from.</translation>
    </message>
    <message>
        <source>All of it is imported or nothing. Every fault is named with its place, and then the configuration is checked.</source>
        <translation>All of it is imported or nothing. Every fault is named with its place, and then the configuration is checked.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>askpro::ui::JsonView</name>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Raw data</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search in the raw data</source>
        <translation>Search in the raw data</translation>
    </message>
</context>
<context>
    <name>askpro::ui::KeyOverview</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys on the page %1</source>
        <translation>Keys on the page %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>askpro::ui::LiveCallsModel</name>
    <message>
        <source>Running call, %1, %2, for %3, %4</source>
        <translation>Running call, %1, %2, for %3, %4</translation>
    </message>
</context>
<context>
    <name>askpro::ui::LiveConversation</name>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Course of the call</source>
        <translation>Course of the call</translation>
    </message>
</context>
<context>
    <name>askpro::ui::LiveFields</name>
    <message>
        <source>Captured details</source>
        <translation>Captured details</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>askpro::ui::LivePage</name>
    <message>
        <source>This call does not run any more.</source>
        <translation>This call does not run any more.</translation>
    </message>
    <message>
        <source>No connection to the database. As of %1.</source>
        <translation>No connection to the database. As of %1.</translation>
    </message>
    <message>
        <source>No connection to the database.</source>
        <translation>No connection to the database.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Connect again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The running calls could not be loaded</source>
        <translation>The running calls could not be loaded</translation>
    </message>
    <message>
        <source>Not assigned today: %1</source>
        <translation>Not assigned today: %1</translation>
    </message>
    <message>
        <source>Today: %1 calls, %2 booked, %3 missed</source>
        <translation>Today: %1 calls, %2 booked, %3 missed</translation>
    </message>
    <message>
        <source>No call at the moment</source>
        <translation>No call at the moment</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>Connected, %1 s delay</source>
        <translation>Connected, %1 s delay</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Running calls</source>
        <translation>Running calls</translation>
    </message>
    <message>
        <source>Recently ended</source>
        <translation>Recently ended</translation>
    </message>
</context>
<context>
    <name>askpro::ui::LiveTranscript</name>
    <message>
        <source>The assistant is about to answer.</source>
        <translation>The assistant is about to answer.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n turn(s) are on the call&apos;s page</source>
        <translation>
            <numerusform>The first turn is on the call&apos;s page</numerusform>
            <numerusform>The first %n turns are on the call&apos;s page</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the conversation. Scrolling pauses, End resumes.</source>
        <translation>Follows the conversation. Scrolling pauses, End resumes.</translation>
    </message>
    <message>
        <source>Paused. End follows the conversation again.</source>
        <translation>Paused. End follows the conversation again.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::MainWindow</name>
    <message>
        <source>Import configuration</source>
        <translation>Import configuration</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Configuration (*.json)</translation>
    </message>
    <message>
        <source>The database is being opened …</source>
        <translation>The database is being opened …</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>The database cannot be reached</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>It is tried again every few seconds.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>This link leads nowhere: %1</source>
        <translation>This link leads nowhere: %1</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link copied.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a branch</source>
        <translation>
            <numerusform>%n call without a branch</numerusform>
            <numerusform>%n calls without a branch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running call(s)</source>
        <translation>
            <numerusform>%n running call</numerusform>
            <numerusform>%n running calls</numerusform>
        </translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>How to begin</translation>
    </message>
    <message>
        <source>Demo data is kept in a database of its own; yours stays as it is. The demo is ended in the menu at the gear.</source>
        <translation>Demo data is kept in a database of its own; yours stays as it is. The demo is ended in the menu at the gear.</translation>
    </message>
    <message>
        <source>A new clinic is imported from a configuration file. Then the webhook of Retell is set to the address of this desk, or of a server that is always on; the README says how.</source>
        <translation>A new clinic is imported from a configuration file. Then the webhook of Retell is set to the address of this desk, or of a server that is always on; the README says how.</translation>
    </message>
    <message>
        <source>An existing system is a database that other desks or askpro serve use already.</source>
        <translation>An existing system is a database that other desks or askpro serve use already.</translation>
    </message>
    <message>
        <source>Use another database</source>
        <translation>Use another database</translation>
    </message>
    <message>
        <source>Import this configuration?</source>
        <translation>Import this configuration?</translation>
    </message>
    <message>
        <source>The clinics in the file become as the file says: what it does not name is taken out of use. This cannot be undone here.</source>
        <translation>The clinics in the file become as the file says: what it does not name is taken out of use. This cannot be undone here.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
</context>
<context>
    <name>askpro::ui::MarkBar</name>
    <message>
        <source>All marked</source>
        <translation>All marked</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 marked</translation>
    </message>
    <message>
        <source>Mark all %1</source>
        <translation>Mark all %1</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Assign …</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copy numbers</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copy links</translation>
    </message>
</context>
<context>
    <name>askpro::ui::Navigator</name>
    <message>
        <source>The link names a branch that does not exist here.</source>
        <translation>The link names a branch that does not exist here.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::NewCallsPill</name>
    <message numerus="yes">
        <source>%n new call(s)</source>
        <translation>
            <numerusform>%n new call</numerusform>
            <numerusform>%n new calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askpro::ui::OverviewPage</name>
    <message>
        <source>Calls by time of day</source>
        <translation>Calls by time of day</translation>
    </message>
    <message>
        <source>Ø per day of the period</source>
        <translation>Ø per day of the period</translation>
    </message>
    <message>
        <source>Call volume</source>
        <translation>Call volume</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Calls per day</translation>
    </message>
    <message>
        <source>Calls without a branch count in no figure</source>
        <translation>Calls without a branch count in no figure</translation>
    </message>
    <message>
        <source>They count as soon as they are assigned.</source>
        <translation>They count as soon as they are assigned.</translation>
    </message>
    <message>
        <source>Show all branches</source>
        <translation>Show all branches</translation>
    </message>
    <message>
        <source>No connection to the database.</source>
        <translation>No connection to the database.</translation>
    </message>
    <message>
        <source>No connection to the database. As of %1.</source>
        <translation>No connection to the database. As of %1.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Connect again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>The figures could not be read</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>No calls in this period</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>New calls appear here by themselves.</source>
        <translation>New calls appear here by themselves.</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Show all times</translation>
    </message>
    <message>
        <source>Too little data for a course</source>
        <translation>Too little data for a course</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Calls per week</translation>
    </message>
</context>
<context>
    <name>askpro::ui::PageHeader</name>
    <message>
        <source>All</source>
        <comment>branches</comment>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Not assigned (%1)</source>
        <translation>Not assigned (%1)</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Custom…</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Compare with the period before</translation>
    </message>
</context>
<context>
    <name>askpro::ui::Palette</name>
    <message>
        <source>Calls cannot be searched now. %1</source>
        <translation>Calls cannot be searched now. %1</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nothing is called that.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>No call and no command fits.</source>
        <translation>No call and no command fits.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Search calls or commands</source>
        <translation>Search calls or commands</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter opens  ·  Ctrl Enter in a window  ·  &gt; commands  ·  # call number  ·  Esc closes</source>
        <translation>↑ ↓ choose  ·  Enter opens  ·  Ctrl Enter in a window  ·  &gt; commands  ·  # call number  ·  Esc closes</translation>
    </message>
</context>
<context>
    <name>askpro::ui::PaletteSearch</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Said in a call</source>
        <translation>Said in a call</translation>
    </message>
    <message>
        <source>Call with %1, %2</source>
        <translation>Call with %1, %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, at %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>askpro::ui::RemovableChip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Remove filter: %1</translation>
    </message>
</context>
<context>
    <name>askpro::ui::SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>askpro::ui::SetupSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>askpro::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search or open</source>
        <translation>Search or open</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <comment>key on the keyboard</comment>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>askpro::ui::StartStep</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Calls of the AI telephone assistant and follow-up in one place. How would you like to begin?</source>
        <translation>Calls of the AI telephone assistant and follow-up in one place. How would you like to begin?</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Try with demo data</translation>
    </message>
    <message>
        <source>Three branches, 1,255 calls, one simulated live call. No account, no connection to the outside.</source>
        <translation>Three branches, 1,255 calls, one simulated live call. No account, no connection to the outside.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>Set up a new clinic</source>
        <translation>Set up a new clinic</translation>
    </message>
    <message>
        <source>Branches, telephone numbers and access keys come from a configuration file. It is checked at once.</source>
        <translation>Branches, telephone numbers and access keys come from a configuration file. It is checked at once.</translation>
    </message>
    <message>
        <source>Connect to an existing system</source>
        <translation>Connect to an existing system</translation>
    </message>
    <message>
        <source>The address of the database, from your administration.</source>
        <translation>The address of the database, from your administration.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>askpro::ui::StatusBar</name>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>Listener off</source>
        <translation>Listener off</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Listener %1</translation>
    </message>
    <message>
        <source>Listener runs in another process</source>
        <translation>Listener runs in another process</translation>
    </message>
    <message>
        <source>Listener stopped: %1</source>
        <translation>Listener stopped: %1</translation>
    </message>
    <message>
        <source>No event from Retell yet</source>
        <translation>No event from Retell yet</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the queue</source>
        <translation>
            <numerusform>%n event in the queue</numerusform>
            <numerusform>%n events in the queue</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures from %1 · F5 refreshes</source>
        <translation>Figures from %1 · F5 refreshes</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TabRow</name>
    <message>
        <source>More views</source>
        <translation>More views</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TenantListModel</name>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>askpro::ui::TenantPopup</name>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Search tenants</source>
        <translation>Search tenants</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TenantSwitcher</name>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Tenant: %1</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TodayStrip</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Figure of today, not read yet</source>
        <translation>Figure of today, not read yet</translation>
    </message>
    <message>
        <source>Compared up to the same time of day. Counted are inbound calls that are over and belong to a branch, without test calls.</source>
        <translation>Compared up to the same time of day. Counted are inbound calls that are over and belong to a branch, without test calls.</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TranscriptSearch</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search in the transcript</source>
        <translation>Search in the transcript</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Previous place (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Next place (F3)</translation>
    </message>
</context>
<context>
    <name>askpro::ui::TranscriptView</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Transferred to</translation>
    </message>
    <message>
        <source>Other voice</source>
        <translation>Other voice</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
</context>
</TS>
