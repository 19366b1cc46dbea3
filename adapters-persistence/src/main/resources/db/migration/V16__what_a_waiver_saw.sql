-- A waiver sets aside what was seen, and no more: the finding comes back where it grows beyond it or says something else.
-- Of waivers given before, nobody noted what was seen: they hold as they were given.

ALTER TABLE waiver
    ADD COLUMN seen_cents    bigint,
    ADD COLUMN seen_found    text,
    ADD COLUMN seen_found_en text,
    ADD CHECK ((seen_found IS NULL) = (seen_found_en IS NULL)),
    ADD CHECK (seen_cents IS NULL OR seen_found IS NOT NULL),
    ADD CHECK (entry = 'WAIVER' OR seen_found IS NULL);
COMMENT ON COLUMN waiver.seen_cents IS 'What was at stake when it was given; null where the finding had no amount';
COMMENT ON COLUMN waiver.seen_found IS 'What was found when it was given, in French; null of waivers given before it was kept';
