-- Where the keys of a reading go and what that adds up to, by the fingerprint of all that decided it.
CREATE TABLE measurement (
    authority   siren  NOT NULL,
    id          int    NOT NULL GENERATED ALWAYS AS IDENTITY,
    fingerprint sha256 NOT NULL,
    reading_id  int    NOT NULL,
    coverages   jsonb  NOT NULL,
    policies    jsonb  NOT NULL,
    findings    jsonb  NOT NULL,
    PRIMARY KEY (authority, id),
    UNIQUE (authority, fingerprint),
    FOREIGN KEY (authority, reading_id) REFERENCES reading
);

-- The targets that got a share, and what stands above each.
CREATE TABLE measurement_target (
    authority      siren  NOT NULL,
    measurement_id int    NOT NULL,
    dimension      code   NOT NULL CHECK (dimension IN ('POLICY', 'PLAN')),
    code           code   NOT NULL,
    lineage        text[] NOT NULL CHECK (cardinality(lineage) > 0),
    root           code   NOT NULL GENERATED ALWAYS AS (lineage[1]) STORED,
    PRIMARY KEY (authority, measurement_id, dimension, code),
    FOREIGN KEY (authority, measurement_id) REFERENCES measurement
);
COMMENT ON COLUMN measurement_target.lineage IS 'Codes from the root down to the target itself';

-- Where each key goes, for pages: one row per key and dimension, or per share where it is traced. In the plan,
-- expenses only. Written once, by COPY, with the measurement that names it: hence neither keys, whose upkeep costs
-- twice the writing, nor foreign keys; a block-range index finds the blocks of a measurement.
CREATE TABLE key_attribution (
    authority      siren    NOT NULL,
    measurement_id int      NOT NULL,
    dimension      code     NOT NULL CHECK (dimension IN ('POLICY', 'PLAN')),
    key_id         int      NOT NULL,
    share          smallint NOT NULL CHECK (share >= 0),
    bucket         code     NOT NULL CHECK (bucket IN ('OUT_OF_SCOPE', 'TRACED', 'SET_ASIDE', 'AMBIGUOUS', 'UNTRACED')),
    reason         code,
    strength       code     CHECK (strength IN ('STRONG', 'WEAK')),
    target         code,
    parts          int      CHECK (parts BETWEEN 1 AND 1000000),
    CHECK (bucket = 'TRACED' OR share = 0),
    CHECK ((reason IS NOT NULL) = (bucket IN ('OUT_OF_SCOPE', 'SET_ASIDE'))),
    CHECK ((strength IS NOT NULL AND target IS NOT NULL AND parts IS NOT NULL) = (bucket = 'TRACED'))
);
CREATE INDEX key_attribution_place ON key_attribution USING brin (measurement_id, dimension)
    WITH (pages_per_range = 32, autosummarize = on);
COMMENT ON COLUMN key_attribution.parts IS 'Parts per million of the key that the target gets';

-- Exception to the law of keys: a night is of the installation, for all its authorities.
CREATE TABLE night (
    night_date   date        NOT NULL,
    night_number int         NOT NULL CHECK (night_number > 0),
    inbox        text        NOT NULL,
    started_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    status       code        NOT NULL CHECK (status IN ('RUNNING', 'PUBLISHED', 'NOT_PUBLISHED', 'FAILED')),
    step         code        NOT NULL
        CHECK (step IN ('RECEIVE', 'READ', 'ATTRIBUTE', 'CHECK', 'MEASURE', 'PUBLISH', 'REPORT')),
    done         bigint      NOT NULL CHECK (done >= 0),
    total        bigint      NOT NULL CHECK (total >= 0),
    PRIMARY KEY (night_date, night_number),
    CHECK ((ended_at IS NULL) = (status = 'RUNNING'))
);
CREATE INDEX ON night (started_at);

-- Exception to the law of keys: a file may be dropped by mistake, of no authority we know.
CREATE TABLE night_file (
    night_date     date NOT NULL,
    night_number   int  NOT NULL,
    ordinal        int  NOT NULL CHECK (ordinal > 0),
    name           text NOT NULL,
    sha            sha256,
    kind           code NOT NULL,
    header         jsonb,
    status         code CHECK (status IN ('LOADED', 'UNCHANGED', 'SUPERSEDING', 'QUARANTINED')),
    fault          jsonb,
    note           text NOT NULL,
    lines_read     bigint,
    lines_kept     bigint,
    lines_totals   bigint,
    lines_rejected bigint,
    PRIMARY KEY (night_date, night_number, ordinal),
    FOREIGN KEY (night_date, night_number) REFERENCES night,
    CHECK (num_nulls(lines_read, lines_kept, lines_totals, lines_rejected) IN (0, 4)),
    CHECK (lines_read = lines_kept + lines_totals + lines_rejected)
);
COMMENT ON COLUMN night_file.kind IS 'What its content says it is; the list grows with the readers';

-- Cumulated budgets of a night, by content: an unchanged night writes none.
CREATE TABLE budget_set (
    authority   siren  NOT NULL,
    fingerprint sha256 NOT NULL,
    content     jsonb  NOT NULL,
    PRIMARY KEY (authority, fingerprint)
);

CREATE TABLE consolidation (
    authority    siren NOT NULL,
    night_date   date  NOT NULL,
    night_number int   NOT NULL CHECK (night_number > 0),
    inputs       jsonb NOT NULL,
    budgets      sha256 NOT NULL,
    state        code  NOT NULL CHECK (state IN ('PREPARED', 'PUBLISHED', 'REFUSED')),
    refusal      text  NOT NULL CHECK (state = 'REFUSED' OR refusal = ''),
    published_at timestamptz,
    PRIMARY KEY (authority, night_date, night_number),
    FOREIGN KEY (authority, budgets) REFERENCES budget_set,
    CHECK ((published_at IS NOT NULL) = (state = 'PUBLISHED'))
);

CREATE TABLE consolidation_document (
    authority      siren NOT NULL,
    night_date     date  NOT NULL,
    night_number   int   NOT NULL,
    position       int   NOT NULL CHECK (position > 0),
    reading_id     int   NOT NULL,
    measurement_id int   NOT NULL,
    PRIMARY KEY (authority, night_date, night_number, position),
    FOREIGN KEY (authority, night_date, night_number) REFERENCES consolidation,
    FOREIGN KEY (authority, reading_id) REFERENCES reading,
    FOREIGN KEY (authority, measurement_id) REFERENCES measurement
);

-- What readers see: one row per authority, flipped by publishing.
CREATE TABLE current_consolidation (
    authority    siren PRIMARY KEY,
    night_date   date  NOT NULL,
    night_number int   NOT NULL,
    FOREIGN KEY (authority, night_date, night_number) REFERENCES consolidation
);

-- Findings are stored once, with the date they are known since; a night's findings are a list of them, stored once too.
-- An unchanged night writes one row of night_finding; one more finding writes itself and a list of ids.
CREATE TABLE finding (
    authority   siren  NOT NULL,
    id          int    NOT NULL GENERATED ALWAYS AS IDENTITY,
    fingerprint sha256 NOT NULL,
    rule        code   NOT NULL CHECK (rule ~ '^R[0-9]{2,3}$'),
    subject     text   COLLATE "C" NOT NULL,
    expected    text   NOT NULL,
    found       text   NOT NULL,
    cents       bigint,
    since       date   NOT NULL,
    PRIMARY KEY (authority, id),
    UNIQUE (authority, fingerprint)
);

CREATE TABLE finding_set (
    authority   siren  NOT NULL,
    id          int    NOT NULL GENERATED ALWAYS AS IDENTITY,
    fingerprint sha256 NOT NULL,
    findings    int[]  NOT NULL,
    PRIMARY KEY (authority, id),
    UNIQUE (authority, fingerprint)
);
COMMENT ON COLUMN finding_set.findings IS 'Ids, in the order they are told';

CREATE TABLE night_finding (
    authority      siren NOT NULL,
    night_date     date  NOT NULL,
    night_number   int   NOT NULL CHECK (night_number > 0),
    finding_set_id int   NOT NULL,
    PRIMARY KEY (authority, night_date, night_number),
    FOREIGN KEY (authority, finding_set_id) REFERENCES finding_set
);
