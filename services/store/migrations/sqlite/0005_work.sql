-- What calls lead to: appointments, tasks for people, the log of changes and the figures.

-- One wish of a caller; several appointments when the service has segments. Figures count groups.
CREATE TABLE appointment_groups (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    intent_key TEXT NOT NULL CHECK (intent_key <> ''), -- one wish never makes two bookings
    call_id INTEGER,
    customer_id INTEGER,
    branch_id INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('wish', 'placing', 'booked', 'failed', 'needs_person', 'cancelled')),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, intent_key),
    FOREIGN KEY (tenant_id, call_id) REFERENCES calls (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id)
) STRICT;

-- The one link from an appointment to its call is call_id.
CREATE TABLE appointments (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    group_id INTEGER NOT NULL,
    segment INTEGER NOT NULL DEFAULT 0,
    call_id INTEGER,
    customer_id INTEGER,
    company_id INTEGER NOT NULL,
    branch_id INTEGER NOT NULL,
    branch_service_id INTEGER,
    staff_id INTEGER,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('placing', 'requested', 'booked', 'cancelled', 'rescheduled', 'no_show', 'done', 'failed')),
    source TEXT NOT NULL CHECK (source IN ('phone', 'web', 'desk', 'calcom', 'unknown')),
    calcom_uid TEXT NOT NULL DEFAULT '',
    calcom_booking_id INTEGER,
    previous_uid TEXT NOT NULL DEFAULT '', -- rescheduling makes a new uid: the chain is kept
    next_uid TEXT NOT NULL DEFAULT '',
    vendor_status TEXT NOT NULL DEFAULT '',
    metadata TEXT NOT NULL DEFAULT '{}',
    revision INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    CHECK (starts_at < ends_at),
    FOREIGN KEY (tenant_id, group_id) REFERENCES appointment_groups (tenant_id, id),
    FOREIGN KEY (tenant_id, call_id) REFERENCES calls (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
    FOREIGN KEY (tenant_id, branch_service_id) REFERENCES branch_services (tenant_id, id),
    FOREIGN KEY (tenant_id, staff_id) REFERENCES staff (tenant_id, id)
) STRICT;
CREATE UNIQUE INDEX appointments_uid ON appointments (tenant_id, calcom_uid) WHERE calcom_uid <> '';
CREATE INDEX appointments_group ON appointments (tenant_id, group_id, segment);
CREATE INDEX appointments_call ON appointments (tenant_id, call_id) WHERE call_id IS NOT NULL;
CREATE INDEX appointments_start ON appointments (tenant_id, branch_id, starts_at);
CREATE INDEX appointments_customer ON appointments (tenant_id, customer_id, starts_at) WHERE customer_id IS NOT NULL;

-- A task for a person. The key makes opening it twice harmless.
CREATE TABLE follow_ups (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    key TEXT NOT NULL CHECK (key <> ''),
    call_id INTEGER,
    branch_id INTEGER,
    customer_id INTEGER,
    appointment_id INTEGER,
    reason TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'done')),
    outcome TEXT NOT NULL DEFAULT '',
    due_at INTEGER NOT NULL,
    snoozed_until INTEGER,
    assignee_id INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    closed_at INTEGER,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, key),
    FOREIGN KEY (tenant_id, call_id) REFERENCES calls (tenant_id, id),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id),
    FOREIGN KEY (tenant_id, appointment_id) REFERENCES appointments (tenant_id, id),
    FOREIGN KEY (tenant_id, assignee_id) REFERENCES users (tenant_id, id)
) STRICT;
CREATE INDEX follow_ups_open ON follow_ups (tenant_id, due_at) WHERE state = 'open';
CREATE INDEX follow_ups_call ON follow_ups (tenant_id, call_id) WHERE call_id IS NOT NULL;

-- Counts of calls by branch, local day and hour. Kept in the transaction of the change; can be made again from the calls.
CREATE TABLE rollups (
    tenant_id INTEGER NOT NULL,
    branch_id INTEGER NOT NULL,
    day TEXT NOT NULL, -- YYYY-MM-DD in the branch's zone
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    calls INTEGER NOT NULL DEFAULT 0,
    connected INTEGER NOT NULL DEFAULT 0,
    missed INTEGER NOT NULL DEFAULT 0,
    wishes INTEGER NOT NULL DEFAULT 0,
    booked INTEGER NOT NULL DEFAULT 0,
    duration_ms INTEGER NOT NULL DEFAULT 0,
    analyzed INTEGER NOT NULL DEFAULT 0,
    positive INTEGER NOT NULL DEFAULT 0,
    neutral INTEGER NOT NULL DEFAULT 0,
    negative INTEGER NOT NULL DEFAULT 0,
    critical INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, branch_id, day, hour),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id)
) STRICT, WITHOUT ROWID;

-- Written in the transaction of each change; feeds pages and other processes.
CREATE TABLE change_log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX change_log_order ON change_log (tenant_id, seq);
