-- Tenants with calls from before their counts were kept: counted once when the database is opened.

CREATE TABLE rollups_due (
    tenant_id BIGINT NOT NULL REFERENCES tenants (id),
    PRIMARY KEY (tenant_id)
);
SELECT askpro_guard('rollups_due');
INSERT INTO rollups_due (tenant_id) SELECT DISTINCT tenant_id FROM calls;

-- Whoever opens the database looks after every tenant.
CREATE FUNCTION askpro_rollups_due() RETURNS TABLE (tenant_id BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT d.tenant_id FROM rollups_due d ORDER BY d.tenant_id
$$;
SELECT askpro_offer('askpro_rollups_due');
