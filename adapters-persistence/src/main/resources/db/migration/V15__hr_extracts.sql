-- HR files that were loaded. Nothing of the files themselves is kept: the archive holds the reduced form their reader
-- made of them.

CREATE TABLE hr_extract (
    authority    owner  NOT NULL,
    position     int    NOT NULL CHECK (position > 0),
    feed         code   NOT NULL CHECK (feed IN
        ('POSTS', 'TRAINING_PLAN', 'TRAINING_SESSIONS', 'WORK_CYCLES', 'COMPETENCY_NEEDS')),
    years        int[]  NOT NULL,
    original     sha256 NOT NULL,
    kept         sha256 NOT NULL,
    day          date   NOT NULL,
    night_date   date   NOT NULL,
    night_number int    NOT NULL CHECK (night_number > 0),
    file         text   NOT NULL,
    PRIMARY KEY (authority, position)
);
CREATE INDEX ON hr_extract (authority, feed, position);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON hr_extract EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN hr_extract.years IS 'It tells of; none where it tells how things stand';
COMMENT ON COLUMN hr_extract.original IS 'Fingerprint of the file people have';
COMMENT ON COLUMN hr_extract.kept IS 'Fingerprint of its reduced form in the archive';

ALTER TABLE competency_need ADD COLUMN closed date;
COMMENT ON COLUMN competency_need.closed IS 'First day nobody needs to learn it any more; null while somebody does';

ALTER TABLE night_file
    ADD COLUMN note_en text,
    ADD COLUMN drift jsonb,
    ADD COLUMN kept sha256,
    ADD COLUMN kept_profile sha256,
    ADD CHECK ((kept IS NULL) = (kept_profile IS NULL));
COMMENT ON COLUMN night_file.note_en IS 'The note in English; null where an earlier version of the program told it';
COMMENT ON COLUMN night_file.drift IS 'How far an extract drifts that was put aside for it; null of any other';
COMMENT ON COLUMN night_file.kept IS 'Reduced form of an HR file, in the archive; null of any other';
