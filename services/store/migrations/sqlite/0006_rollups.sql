-- Tenants with calls from before their counts were kept: counted once when the database is opened.

CREATE TABLE rollups_due (
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    PRIMARY KEY (tenant_id)
) STRICT, WITHOUT ROWID;
INSERT INTO rollups_due (tenant_id) SELECT DISTINCT tenant_id FROM calls;
