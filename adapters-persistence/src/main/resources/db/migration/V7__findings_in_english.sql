-- What findings say, in English too; null where an earlier version of the program told it.

ALTER TABLE finding
    ADD COLUMN expected_en text,
    ADD COLUMN found_en    text;
