-- HR files that drift too far from the one in force and that somebody took in knowingly, by their fingerprint: who, when
-- and why.

CREATE TABLE admitted_file (
    authority owner       NOT NULL,
    position  int         NOT NULL CHECK (position > 0),
    file      sha256      NOT NULL,
    kind      code        NOT NULL CHECK (kind IN
        ('POSTS', 'TRAINING_PLAN', 'TRAINING_SESSIONS', 'WORK_CYCLES', 'COMPETENCY_NEEDS')),
    name      text        NOT NULL,
    reason    text        NOT NULL,
    author    text        NOT NULL,
    put_at    timestamptz NOT NULL,
    source    text        NOT NULL,
    PRIMARY KEY (authority, position)
);
CREATE INDEX ON admitted_file (file);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON admitted_file EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN admitted_file.file IS 'Fingerprint of the file people have';
