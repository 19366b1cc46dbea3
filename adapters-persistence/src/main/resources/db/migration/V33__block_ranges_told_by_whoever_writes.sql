-- Whoever writes many lines tells these indexes of them at once. Asking autovacuum for each range besides filled its queue
-- with the first two hundred, and the server's journal with all others. A partitioned index takes no other parameter: it is
-- made again.
DROP INDEX budget_line_place;
CREATE INDEX budget_line_place ON budget_line USING brin (reading_id, ordinal) WITH (pages_per_range = 32);
ALTER INDEX key_attribution_place SET (autosummarize = off);
