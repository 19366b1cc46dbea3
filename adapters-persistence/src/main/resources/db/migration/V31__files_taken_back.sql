-- Extracts in force that somebody took back, by their fingerprint: who, when and why. What they replaced comes back with
-- the next night. And ledgers and budget preparations are taken in knowingly as HR files are.

CREATE TABLE taken_back_file (
    authority owner       NOT NULL,
    position  int         NOT NULL CHECK (position > 0),
    file      sha256      NOT NULL,
    kind      code        NOT NULL CHECK (kind IN
        ('LEDGER', 'BUDGET_PREPARATION',
         'POSTS', 'TRAINING_PLAN', 'TRAINING_SESSIONS', 'WORK_CYCLES', 'COMPETENCY_NEEDS')),
    name      text        NOT NULL,
    reason    text        NOT NULL,
    author    text        NOT NULL,
    put_at    timestamptz NOT NULL,
    source    text        NOT NULL,
    PRIMARY KEY (authority, position)
);
CREATE INDEX ON taken_back_file (file);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON taken_back_file EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN taken_back_file.file IS 'Fingerprint of the file people have';

ALTER TABLE admitted_file
    DROP CONSTRAINT admitted_file_kind_check,
    ADD CONSTRAINT admitted_file_kind_check CHECK (kind IN
        ('LEDGER', 'BUDGET_PREPARATION',
         'POSTS', 'TRAINING_PLAN', 'TRAINING_SESSIONS', 'WORK_CYCLES', 'COMPETENCY_NEEDS'));
