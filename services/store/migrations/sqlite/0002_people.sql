-- Callers and patients on one side, users of the program and what they may do on the other.

CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    company_id INTEGER,
    branch_id INTEGER, -- where first seen
    name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '', -- E.164, the main one
    email TEXT NOT NULL DEFAULT '', -- lower case
    journey_status TEXT NOT NULL DEFAULT '',
    test INTEGER NOT NULL DEFAULT 0 CHECK (test IN (0, 1)),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id)
) STRICT;
CREATE UNIQUE INDEX customers_phone ON customers (tenant_id, phone) WHERE phone <> '';
-- People of one family share an address, but without a number it is all that tells two apart.
CREATE UNIQUE INDEX customers_email_only ON customers (tenant_id, email) WHERE email <> '' AND phone = '';
CREATE INDEX customers_email ON customers (tenant_id, email) WHERE email <> '';

-- Further numbers of a person.
CREATE TABLE customer_phones (
    tenant_id INTEGER NOT NULL,
    number TEXT NOT NULL CHECK (number LIKE '+%'),
    customer_id INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, number),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_phones_of ON customer_phones (tenant_id, customer_id);

CREATE TABLE customer_notes (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    customer_id INTEGER NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX customer_notes_of ON customer_notes (tenant_id, customer_id);

CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    login TEXT NOT NULL CHECK (login <> ''),
    name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    password_hash TEXT NOT NULL DEFAULT '', -- Argon2id; empty = no password log-in
    second_factor BLOB, -- sealed
    language TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    failed_logins INTEGER NOT NULL DEFAULT 0,
    locked_until INTEGER,
    last_login_at INTEGER,
    created_at INTEGER NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, login)
) STRICT;

CREATE TABLE roles (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    name TEXT NOT NULL CHECK (name <> ''),
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, name)
) STRICT;

CREATE TABLE role_rights (
    tenant_id INTEGER NOT NULL,
    role_id INTEGER NOT NULL,
    permission TEXT NOT NULL,
    PRIMARY KEY (tenant_id, role_id, permission),
    FOREIGN KEY (tenant_id, role_id) REFERENCES roles (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Which role a user has, in one branch or (no branch) in all.
CREATE TABLE user_roles (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    user_id INTEGER NOT NULL,
    role_id INTEGER NOT NULL,
    branch_id INTEGER,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, role_id) REFERENCES roles (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branches (tenant_id, id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX user_roles_branch ON user_roles (tenant_id, user_id, role_id, branch_id) WHERE branch_id IS NOT NULL;
CREATE UNIQUE INDEX user_roles_everywhere ON user_roles (tenant_id, user_id, role_id) WHERE branch_id IS NULL;

-- Each entry carries the hash of the one before it, so that a missing or changed one shows.
CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id INTEGER,
    detail TEXT NOT NULL DEFAULT '{}',
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (tenant_id, id)
) STRICT;
CREATE INDEX audit_log_entity ON audit_log (tenant_id, entity, entity_id);
