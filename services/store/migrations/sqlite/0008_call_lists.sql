-- One index for each way into the list, in the order of the list; what else a list is filtered by is in it too, so that a
-- call that is not shown is not looked at. The facets of a call are one number of a few hundred: a filter by them is as many
-- ranges, each in order, whatever the filter.
CREATE INDEX calls_newest ON calls (tenant_id, sort_at, id, facets, branch_id, length_ms, local_hour, local_weekday);
CREATE INDEX calls_facets ON calls (tenant_id, facets, sort_at, id, branch_id, length_ms, local_hour, local_weekday);
CREATE INDEX calls_longest ON calls (tenant_id, length_ms, id, facets, sort_at, branch_id, local_hour, local_weekday);
CREATE INDEX calls_branch ON calls (tenant_id, branch_id, sort_at, id, facets, length_ms, local_hour, local_weekday);
CREATE INDEX calls_agent ON calls (tenant_id, agent_id, sort_at, id, facets, branch_id, length_ms, local_hour, local_weekday);
CREATE INDEX calls_service ON calls (tenant_id, service_text, sort_at, id, facets, branch_id, length_ms, local_hour, local_weekday);
CREATE INDEX calls_week ON calls (tenant_id, local_weekday, local_hour, sort_at, id, facets, branch_id, length_ms);

-- What happened to one record.
CREATE INDEX change_log_record ON change_log (tenant_id, entity, entity_id, seq);
