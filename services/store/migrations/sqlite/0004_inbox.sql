-- What was delivered to us, as it came. Nothing is deleted by failure. The body is last: what lists and workers look at
-- lies before it.

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    source TEXT NOT NULL CHECK (source IN ('retell', 'calcom', 'stripe')),
    kind TEXT NOT NULL CHECK (kind IN ('event', 'inbound', 'function')),
    status TEXT NOT NULL CHECK (status IN ('received', 'processing', 'retrying', 'done', 'dead', 'rejected')),
    event TEXT NOT NULL,
    digest BLOB NOT NULL,
    verdict TEXT NOT NULL,
    correlation_id TEXT NOT NULL,
    peer TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    received_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL, -- received: arrival; retrying: next attempt; processing: end of the lease
    lease_owner TEXT NOT NULL DEFAULT '',
    finished_at INTEGER,
    call_id INTEGER, -- the call it changed
    last_error TEXT NOT NULL DEFAULT '',
    headers TEXT NOT NULL,
    reply BLOB, -- what a waiting caller was told
    body BLOB NOT NULL,
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, call_id) REFERENCES calls (tenant_id, id)
) STRICT;
-- A forged copy must not keep the genuine one out.
CREATE UNIQUE INDEX deliveries_digest ON deliveries (tenant_id, digest) WHERE status <> 'rejected';
CREATE INDEX deliveries_due ON deliveries (due_at, id) WHERE status IN ('received', 'retrying', 'processing');
CREATE INDEX deliveries_status ON deliveries (tenant_id, status, id);
CREATE INDEX deliveries_call ON deliveries (tenant_id, call_id) WHERE call_id IS NOT NULL;
