-- The newest delivery of a source is asked for every second. Nearly all are of one source, so for that one the newest rows
-- are looked at; of the others each has its own index.
CREATE INDEX deliveries_calcom ON deliveries (tenant_id, id) WHERE source = 'calcom';
