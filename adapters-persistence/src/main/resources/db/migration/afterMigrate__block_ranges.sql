-- Each time a program starts: a night that was killed between its last line and this left the indexes of what it wrote
-- without it. Next to nothing to do otherwise.
SELECT brin_summarize_new_values(i.indexrelid)
FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid AND c.relkind = 'i'
    JOIN pg_am a ON a.oid = c.relam AND a.amname = 'brin'
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema();
