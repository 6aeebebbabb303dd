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

-- The search takes every filter of a list. Facets that are not asked for have a mask of 0.
DROP FUNCTION askpro_search_calls;
CREATE FUNCTION askpro_search_calls(asker BIGINT, query TEXT, since BIGINT, until BIGINT, after_at BIGINT, after_id BIGINT, most BIGINT,
                                    branches BIGINT[], facet_mask BIGINT, facet_value BIGINT, customer BIGINT, service TEXT, agent TEXT,
                                    least_ms BIGINT, below_ms BIGINT, at_hour BIGINT, at_weekday BIGINT, walked_at_most BIGINT)
RETURNS TABLE (call_id BIGINT, sort_at BIGINT, facets BIGINT) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET jit = off AS $$
DECLARE
    wanted CONSTANT TSQUERY := (quote_literal('_' || asker) || ' & ' || query)::tsquery;
    filtered CONSTANT TEXT :=
        'FROM calls c JOIN %s s ON s.tenant_id = c.tenant_id AND s.call_id = c.id WHERE c.tenant_id = $1 '
        'AND ($3 IS NULL OR c.sort_at >= $3) AND ($4 IS NULL OR c.sort_at < $4) AND ($5 IS NULL OR (c.sort_at, c.id) < ($5, $6)) '
        'AND ($7 IS NULL OR c.branch_id = ANY ($7)) AND c.facets & $8 = $9 AND ($10 IS NULL OR c.customer_id = $10) '
        'AND ($11 IS NULL OR c.service_text = $11) AND ($12 IS NULL OR c.agent_id = $12) '
        'AND ($13 IS NULL OR c.length_ms >= $13) AND ($14 IS NULL OR c.length_ms < $14) '
        'AND ($15 IS NULL OR c.local_hour = $15) AND ($16 IS NULL OR c.local_weekday = $16)';
    found BIGINT := 0;
    looked BIGINT := 0;
    candidate RECORD;
BEGIN
    IF asker IS DISTINCT FROM nullif(current_setting('askpro.tenant', true), '')::bigint THEN
        RAISE insufficient_privilege USING MESSAGE = 'this transaction is about another tenant';
    END IF;
    IF most IS NULL THEN
        RETURN QUERY EXECUTE format('SELECT c.id, c.sort_at, c.facets ' || filtered || ' AND s.words @@ $2', 'call_search')
            USING asker, wanted, since, until, after_at, after_id, branches, facet_mask, facet_value, customer, service, agent, least_ms, below_ms,
                  at_hour, at_weekday;
        RETURN;
    END IF;
    FOR candidate IN EXECUTE format('SELECT c.id, c.sort_at, c.facets, s.words @@ $2 AS matches ' || filtered
                                    || ' ORDER BY c.sort_at DESC, c.id DESC LIMIT $17', 'call_search')
        USING asker, wanted, since, until, after_at, after_id, branches, facet_mask, facet_value, customer, service, agent, least_ms, below_ms,
              at_hour, at_weekday, walked_at_most
    LOOP
        looked := looked + 1;
        after_at := candidate.sort_at;
        after_id := candidate.id;
        IF candidate.matches THEN
            call_id := candidate.id;
            sort_at := candidate.sort_at;
            facets := candidate.facets;
            RETURN NEXT;
            found := found + 1;
            IF found = most THEN
                RETURN;
            END IF;
        END IF;
    END LOOP;
    IF looked < walked_at_most THEN
        RETURN;
    END IF;
    RETURN QUERY EXECUTE
        'WITH matches AS MATERIALIZED (SELECT tenant_id, call_id FROM call_search WHERE tenant_id = $1 AND words @@ $2), '
        || 'hits AS MATERIALIZED (SELECT c.id, c.sort_at, c.facets ' || format(filtered, 'matches') || ') '
        || 'SELECT id, sort_at, facets FROM hits ORDER BY sort_at DESC, id DESC LIMIT $17'
        USING asker, wanted, since, until, after_at, after_id, branches, facet_mask, facet_value, customer, service, agent, least_ms, below_ms,
              at_hour, at_weekday, most - found;
END
$$;
SELECT askpro_offer('askpro_search_calls');
