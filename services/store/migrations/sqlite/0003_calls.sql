-- Calls and what was said, learned and paid in them. A call without a branch is in quarantine.

CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    retell_call_id TEXT NOT NULL CHECK (retell_call_id <> ''),
    status TEXT NOT NULL CHECK (status IN ('ringing', 'ongoing', 'ended', 'not_connected', 'failed')),
    direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound', 'web')),
    from_number TEXT NOT NULL, -- as the vendor sent it
    to_number TEXT NOT NULL,
    our_number TEXT NOT NULL, -- the clinic's side; E.164 where it could be read
    company_id INTEGER,
    branch_id INTEGER,
    customer_id INTEGER,
    heard_name TEXT NOT NULL DEFAULT '',
    sort_at INTEGER NOT NULL, -- start if known, else arrival
    started_at INTEGER,
    ended_at INTEGER,
    duration_ms INTEGER,
    outcome TEXT NOT NULL CHECK (outcome IN ('none', 'booked', 'changed', 'cancelled', 'wish_open', 'callback', 'information', 'missed', 'aborted')),
    no_booking_reason TEXT NOT NULL CHECK (no_booking_reason IN ('none', 'not_analyzed', 'no_wish', 'not_connected', 'hung_up_early', 'unknown_number', 'date_missing', 'date_unclear', 'service_missing', 'contact_missing', 'below_threshold', 'mapping_missing', 'no_slot', 'not_accepted', 'provider_error', 'technical')),
    sentiment TEXT CHECK (sentiment IN ('positive', 'neutral', 'negative', 'unknown')), -- none until analysed
    urgency TEXT NOT NULL CHECK (urgency IN ('unknown', 'low', 'normal', 'high')),
    appointment_requested INTEGER CHECK (appointment_requested IN (0, 1)),
    service_text TEXT NOT NULL DEFAULT '',
    cost_total TEXT NOT NULL DEFAULT '', -- cents USD, exact decimal
    disconnection_reason TEXT NOT NULL DEFAULT '',
    vendor_status TEXT NOT NULL DEFAULT '',
    agent_id TEXT NOT NULL DEFAULT '',
    agent_name TEXT NOT NULL DEFAULT '',
    resolution_step TEXT NOT NULL CHECK (resolution_step IN ('quarantine', 'metadata', 'phone_number', 'agent', 'person')),
    resolution_matched TEXT NOT NULL DEFAULT '',
    resolution_why TEXT NOT NULL DEFAULT '',
    analyzed INTEGER NOT NULL DEFAULT 0 CHECK (analyzed IN (0, 1)),
    test INTEGER NOT NULL DEFAULT 0 CHECK (test IN (0, 1)),
    successful INTEGER CHECK (successful IN (0, 1)),
    in_voicemail INTEGER CHECK (in_voicemail IN (0, 1)),
    recording_url TEXT NOT NULL DEFAULT '',
    transfer_destination TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    metadata TEXT NOT NULL DEFAULT '{}',
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, retell_call_id),
    CHECK ((branch_id IS NULL) = (company_id IS NULL)),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id)
) STRICT;
-- One index for each filter of the list, in the order of the list, so that a page costs what it shows; the other filters are
-- in it too, so that several at once are decided without looking at the calls.
CREATE INDEX calls_newest ON calls (tenant_id, sort_at, id, branch_id, outcome, sentiment);
CREATE INDEX calls_branch ON calls (tenant_id, branch_id, sort_at, id, outcome, sentiment);
CREATE INDEX calls_outcome ON calls (tenant_id, outcome, sort_at, id, branch_id, sentiment);
CREATE INDEX calls_sentiment ON calls (tenant_id, sentiment, sort_at, id, branch_id, outcome) WHERE sentiment IS NOT NULL;
CREATE INDEX calls_customer ON calls (tenant_id, customer_id, sort_at, id) WHERE customer_id IS NOT NULL;
CREATE INDEX calls_quarantine ON calls (tenant_id, our_number, sort_at, id) WHERE branch_id IS NULL;

-- The vendor's call object as merged so far.
CREATE TABLE call_documents (
    tenant_id INTEGER NOT NULL,
    call_id INTEGER NOT NULL,
    facts TEXT NOT NULL,
    stamps TEXT NOT NULL,
    PRIMARY KEY (tenant_id, call_id),
    FOREIGN KEY (tenant_id, call_id) REFERENCES calls (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE call_utterances (
    tenant_id INTEGER NOT NULL,
    call_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    speaker TEXT NOT NULL CHECK (speaker IN ('agent', 'user', 'transfer_target', 'tool_call', 'tool_result', 'other')),
    content TEXT NOT NULL,
    start_s REAL,
    end_s REAL,
    tool_name TEXT NOT NULL DEFAULT '',
    tool_call_id TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, call_id, position),
    FOREIGN KEY (tenant_id, call_id) REFERENCES calls (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE call_fields (
    tenant_id INTEGER NOT NULL,
    call_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('function_argument', 'collected_variable', 'dynamic_variable', 'underscore_field', 'custom_analysis', 'transcript', 'caller')),
    confidence REAL CHECK (confidence BETWEEN 0 AND 1),
    evidence TEXT NOT NULL DEFAULT '',
    chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    PRIMARY KEY (tenant_id, call_id, position),
    FOREIGN KEY (tenant_id, call_id) REFERENCES calls (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE call_costs (
    tenant_id INTEGER NOT NULL,
    call_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    product TEXT NOT NULL,
    unit_price TEXT NOT NULL DEFAULT '', -- cents USD a second, exact decimal
    cost TEXT NOT NULL,
    transfer_leg INTEGER NOT NULL CHECK (transfer_leg IN (0, 1)),
    PRIMARY KEY (tenant_id, call_id, position),
    FOREIGN KEY (tenant_id, call_id) REFERENCES calls (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What search looks at: the folded words of a call, each once, before them a word that stands for the tenant. sort_key
-- is the order of the list as one number and the row's number in the index, so that matches come in that order.
CREATE TABLE call_search (
    sort_key INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL,
    call_id INTEGER NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (tenant_id, call_id),
    FOREIGN KEY (tenant_id, call_id) REFERENCES calls (tenant_id, id) ON DELETE CASCADE
) STRICT;

CREATE VIRTUAL TABLE call_words USING fts5(words, content='call_search', content_rowid='sort_key', detail=none, columnsize=0, prefix='2 3', tokenize="unicode61 remove_diacritics 0 tokenchars '_'");
