-- Indicators of the plan and what was measured of them. A sheet that was said once is a row that is never written again; a
-- measure is the row of the timeline that says it.

CREATE TABLE indicator (
    authority          owner   NOT NULL,
    version            sha256  NOT NULL,
    code               code    NOT NULL,
    label              text    NOT NULL,
    description        text    NOT NULL,
    public_label       text    NOT NULL,
    public_description text    NOT NULL,
    principal          code,
    kind               code    CHECK (kind IN ('IMPACT', 'OUTPUT')),
    unit               text    NOT NULL,
    direction          code    CHECK (direction IN ('INCREASE', 'DECREASE', 'MAINTAIN')),
    tolerance          numeric CHECK (tolerance >= 0),
    method             text    NOT NULL,
    source             text    NOT NULL,
    periodicity        code    CHECK (periodicity IN ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    delay_days         int     CHECK (delay_days >= 0),
    post               text    NOT NULL,
    department         text    NOT NULL,
    baseline_on        date,
    baseline           numeric,
    amber              numeric NOT NULL CHECK (amber <= 0),
    red                numeric NOT NULL CHECK (red < amber),
    is_public          boolean NOT NULL,
    state              code    NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE', 'RETIRED')),
    state_on           date,
    retired_because    text,
    PRIMARY KEY (authority, version),
    CHECK ((baseline_on IS NULL) = (baseline IS NULL)),
    CHECK ((state = 'DRAFT') = (state_on IS NULL)),
    CHECK ((state = 'RETIRED') = (retired_because IS NOT NULL))
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON indicator EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN indicator.principal IS 'Code of the objective or action it is about';
COMMENT ON COLUMN indicator.state_on IS 'Since when it is followed, or the day it was retired';

CREATE TABLE indicator_target (
    authority owner   NOT NULL,
    indicator sha256  NOT NULL,
    position  int     NOT NULL CHECK (position > 0),
    due_on    date    NOT NULL,
    value     numeric NOT NULL,
    PRIMARY KEY (authority, indicator, position),
    FOREIGN KEY (authority, indicator) REFERENCES indicator
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON indicator_target EXECUTE FUNCTION refuse_change();

-- What an indicator tells of besides its principal element.
CREATE TABLE indicator_fed (
    authority owner  NOT NULL,
    indicator sha256 NOT NULL,
    element   code   NOT NULL,
    PRIMARY KEY (authority, indicator, element),
    FOREIGN KEY (authority, indicator) REFERENCES indicator
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON indicator_fed EXECUTE FUNCTION refuse_change();

-- One row for each part of an owner's book that was put or changed. The book of a moment is the latest row of each part;
-- every value a period ever had stays.
CREATE TABLE indicator_timeline (
    authority         owner       NOT NULL,
    position          int         NOT NULL CHECK (position > 0),
    part              text        NOT NULL,
    version           sha256      NOT NULL,
    indicator         sha256,
    measured          code,
    period            code,
    value             numeric,
    measure_source    text,
    comment           text,
    correction        text,
    revision_reason   text,
    revision_decision text,
    revision_on       date,
    origin            code        NOT NULL CHECK (origin IN ('PERSON', 'FILE')),
    author            text        NOT NULL,
    put_at            timestamptz NOT NULL,
    source            text        NOT NULL,
    PRIMARY KEY (authority, position),
    FOREIGN KEY (authority, indicator) REFERENCES indicator,
    CHECK (num_nonnulls(measured, period, value, measure_source, comment)
        = CASE WHEN indicator IS NULL THEN 5 ELSE 0 END),
    CHECK (correction IS NULL OR indicator IS NULL),
    CHECK (num_nonnulls(revision_reason, revision_decision, revision_on) IN (0, 3))
);
CREATE INDEX ON indicator_timeline (authority, part, position DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON indicator_timeline EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN indicator_timeline.part IS 'Its name in the book';
COMMENT ON COLUMN indicator_timeline.measured IS 'Code of the indicator a measure is of';
COMMENT ON COLUMN indicator_timeline.correction IS 'Why the value takes the place of another (R28)';

-- Versions of a book, and the position of the timeline that first reached each.
CREATE TABLE indicator_book (
    authority owner  NOT NULL,
    version   sha256 NOT NULL,
    position  int    NOT NULL CHECK (position > 0),
    PRIMARY KEY (authority, version)
);
CREATE INDEX ON indicator_book (version);
