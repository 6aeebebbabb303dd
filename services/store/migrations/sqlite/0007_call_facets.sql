-- What lists of calls are filtered by: the small vocabularies as one number, the duration, and the time in the branch's zone, which SQL
-- cannot tell. The rows that are there are filled after this file; the indexes come with the next one.

DROP INDEX calls_newest;
DROP INDEX calls_branch;
DROP INDEX calls_outcome;
DROP INDEX calls_sentiment;
ALTER TABLE calls ADD COLUMN facets INTEGER NOT NULL DEFAULT 0;
ALTER TABLE calls ADD COLUMN length_ms INTEGER NOT NULL DEFAULT -1; -- duration_ms, or -1: what lists are ordered by
ALTER TABLE calls ADD COLUMN local_hour INTEGER CHECK (local_hour BETWEEN 0 AND 23); -- none in quarantine
ALTER TABLE calls ADD COLUMN local_weekday INTEGER CHECK (local_weekday BETWEEN 1 AND 7); -- 1 = Monday
