-- Whom the installation serves and how each clinic works. tenant (isolation line) -> company (legal entity) -> branch.
-- Every key and foreign key of a tenant's data carries tenant_id. Instants are milliseconds since 1970, UTC; opening
-- hours are wall-clock times of the branch's zone.

CREATE TABLE installation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key_fingerprint BLOB NOT NULL -- of the master key that secrets are sealed with
) STRICT;

CREATE TABLE tenants (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    name TEXT NOT NULL,
    endpoint TEXT NOT NULL UNIQUE CHECK (endpoint <> ''), -- random token in the webhook URL
    calcom_team_id INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE tenant_secrets (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    kind TEXT NOT NULL CHECK (kind IN ('retell.api_key', 'retell.webhook_key', 'calcom.api_key', 'calcom.webhook_secret')),
    sealed BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    valid_until INTEGER, -- none = the current one
    UNIQUE (tenant_id, id)
) STRICT;
CREATE UNIQUE INDEX tenant_secrets_current ON tenant_secrets (tenant_id, kind) WHERE valid_until IS NULL;

CREATE TABLE companies (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, name)
) STRICT;

CREATE TABLE branches (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    company_id INTEGER NOT NULL,
    slug TEXT NOT NULL CHECK (slug <> ''),
    name TEXT NOT NULL,
    zone TEXT NOT NULL CHECK (zone <> ''), -- IANA
    region TEXT NOT NULL, -- ISO 3166-1: how national numbers are read
    address TEXT NOT NULL DEFAULT '',
    holiday_region TEXT NOT NULL DEFAULT '', -- ISO 3166-2; empty = none
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, slug),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id)
) STRICT;
CREATE INDEX branches_company ON branches (tenant_id, company_id);

CREATE TABLE phone_numbers (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    branch_id INTEGER NOT NULL,
    number TEXT NOT NULL CHECK (number LIKE '+%'), -- E.164
    retell_agent_id TEXT NOT NULL DEFAULT '',
    is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, branch_id, number),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id)
) STRICT;
-- A number has one active owner among all tenants; who it is stays hidden behind the refusal.
CREATE UNIQUE INDEX phone_numbers_owner ON phone_numbers (number) WHERE active;
CREATE UNIQUE INDEX phone_numbers_primary ON phone_numbers (tenant_id, branch_id) WHERE active AND is_primary;
CREATE INDEX phone_numbers_agent ON phone_numbers (tenant_id, retell_agent_id) WHERE active;

CREATE TABLE agents (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    retell_agent_id TEXT NOT NULL CHECK (retell_agent_id <> ''),
    name TEXT NOT NULL DEFAULT '',
    settings TEXT NOT NULL DEFAULT '{}',
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, retell_agent_id)
) STRICT;

-- The template of a service; what a branch offers of it, with duration, price and event type, is in branch_services.
CREATE TABLE services (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    company_id INTEGER NOT NULL,
    slug TEXT NOT NULL CHECK (slug <> ''),
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, company_id, slug),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id)
) STRICT;

CREATE TABLE branch_services (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    branch_id INTEGER NOT NULL,
    service_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    duration_min INTEGER NOT NULL CHECK (duration_min >= 0),
    price_minor INTEGER,
    price_currency TEXT NOT NULL DEFAULT '',
    buffer_before_min INTEGER NOT NULL DEFAULT 0,
    buffer_after_min INTEGER NOT NULL DEFAULT 0,
    segments TEXT NOT NULL DEFAULT '[]',
    calcom_event_type_id INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, branch_id, service_id),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id),
    FOREIGN KEY (tenant_id, service_id) REFERENCES services (tenant_id, id)
) STRICT;

CREATE TABLE service_aliases (
    tenant_id INTEGER NOT NULL,
    branch_service_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (tenant_id, branch_service_id, position),
    FOREIGN KEY (tenant_id, branch_service_id) REFERENCES branch_services (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    branch_id INTEGER NOT NULL,
    slug TEXT NOT NULL CHECK (slug <> ''),
    name TEXT NOT NULL,
    specialties TEXT NOT NULL DEFAULT '',
    calcom_user_id INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, branch_id, slug),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id)
) STRICT;

CREATE TABLE staff_services (
    tenant_id INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    branch_service_id INTEGER NOT NULL,
    calcom_event_type_id INTEGER, -- overrides the offering's for this person
    PRIMARY KEY (tenant_id, staff_id, branch_service_id),
    FOREIGN KEY (tenant_id, staff_id) REFERENCES staff (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, branch_service_id) REFERENCES branch_services (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Of the branch, or of one of its staff. Several rows of a day make breaks.
CREATE TABLE opening_hours (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    branch_id INTEGER NOT NULL,
    staff_id INTEGER,
    position INTEGER NOT NULL DEFAULT 0, -- rows of one entry of the configuration share it
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- 1 = Monday
    from_time TEXT NOT NULL, -- HH:MM
    to_time TEXT NOT NULL,
    valid_from TEXT, -- YYYY-MM-DD
    valid_until TEXT,
    UNIQUE (tenant_id, id),
    CHECK (from_time < to_time),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, staff_id) REFERENCES staff (tenant_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX opening_hours_of ON opening_hours (tenant_id, branch_id, staff_id);

CREATE TABLE calendar_exceptions (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    branch_id INTEGER NOT NULL,
    staff_id INTEGER,
    day TEXT NOT NULL, -- YYYY-MM-DD
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    from_time TEXT,
    to_time TEXT,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (tenant_id, id),
    CHECK (closed OR (from_time IS NOT NULL AND to_time IS NOT NULL AND from_time < to_time)),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, staff_id) REFERENCES staff (tenant_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX calendar_exceptions_of ON calendar_exceptions (tenant_id, branch_id, day);

CREATE TABLE field_mappings (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    position INTEGER NOT NULL DEFAULT 0,
    retell_field TEXT NOT NULL,
    target TEXT NOT NULL,
    type TEXT NOT NULL,
    required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
    rules TEXT NOT NULL DEFAULT '{}',
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, retell_field, target)
) STRICT;

CREATE TABLE policies (
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    min_confidence REAL NOT NULL CHECK (min_confidence BETWEEN 0.8 AND 1),
    alternatives_days INTEGER NOT NULL,
    alternatives_count INTEGER NOT NULL,
    book_nearest INTEGER NOT NULL CHECK (book_nearest IN (0, 1)),
    PRIMARY KEY (tenant_id)
) STRICT, WITHOUT ROWID;
