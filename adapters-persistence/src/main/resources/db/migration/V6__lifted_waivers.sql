-- A waiver may be lifted before its last day: one row more, in its place among the others. Nothing is taken back.

ALTER TABLE waiver
    ADD COLUMN entry code NOT NULL DEFAULT 'WAIVER' CHECK (entry IN ('WAIVER', 'LIFT')),
    ALTER COLUMN last_day DROP NOT NULL,
    ADD CHECK ((entry = 'WAIVER') = (last_day IS NOT NULL));
ALTER TABLE waiver ALTER COLUMN entry DROP DEFAULT;
COMMENT ON COLUMN waiver.holds_from IS 'Of a waiver its first day; of what lifts it the first day it holds no more';
COMMENT ON COLUMN waiver.last_day IS 'Null of what lifts a waiver';
