-- Posts, the time of those who sit in them, and sessions of trainings, as files count them and people declare it. No
-- person is in these tables. What was said once is a row that is never written again, as of the plan.

CREATE TABLE post (
    authority    owner  NOT NULL,
    version      sha256 NOT NULL,
    code         code   NOT NULL,
    title        text   NOT NULL,
    department   text   NOT NULL,
    category     code   CHECK (category IN ('A', 'B', 'C')),
    fte          numeric CHECK (fte >= 0),
    opened_on    date,
    closed_on    date,
    occupancy    code   NOT NULL CHECK (occupancy IN ('FILLED', 'VACANT', 'UNSAID')),
    vacant_since date,
    PRIMARY KEY (authority, version),
    CHECK (closed_on > opened_on),
    CHECK (vacant_since IS NULL OR occupancy = 'VACANT')
);
COMMENT ON COLUMN post.closed_on IS 'The first day it is there no more';

CREATE TABLE work_cycle (
    authority    owner    NOT NULL,
    version      sha256   NOT NULL,
    code         code     NOT NULL,
    department   text     NOT NULL,
    fiscal_year  smallint NOT NULL,
    fte          numeric  NOT NULL CHECK (fte >= 0),
    former_hours numeric  NOT NULL CHECK (former_hours > 0),
    annual_hours numeric  NOT NULL CHECK (annual_hours > 0),
    PRIMARY KEY (authority, version)
);

CREATE TABLE declared_gain (
    authority    owner    NOT NULL,
    version      sha256   NOT NULL,
    code         code     NOT NULL,
    department   text     NOT NULL,
    fiscal_year  smallint NOT NULL,
    source       code     NOT NULL CHECK (source IN ('PROCESS_GAIN', 'IT_GAIN', 'REORGANISATION')),
    hours        numeric  NOT NULL CHECK (hours > 0),
    contribution code,
    basis        text     NOT NULL,
    PRIMARY KEY (authority, version)
);
COMMENT ON COLUMN declared_gain.contribution IS 'Code of what made the time free; its kind follows from the source';

CREATE TABLE time_gain_use (
    authority   owner    NOT NULL,
    version     sha256   NOT NULL,
    code        code     NOT NULL,
    title       text     NOT NULL,
    department  text     NOT NULL,
    fiscal_year smallint NOT NULL,
    kind        code     NOT NULL CHECK (kind IN ('SERVICE_IMPROVEMENT', 'NEW_PROJECT', 'WORK_LIFE_QUALITY')),
    hours       numeric  NOT NULL CHECK (hours > 0),
    improved    code     NOT NULL CHECK (improved IN ('YES', 'NO', 'NOT_KNOWN_YET')),
    evidence    text     NOT NULL,
    PRIMARY KEY (authority, version)
);

CREATE TABLE time_gain_use_link (
    authority    owner       NOT NULL,
    time_use     sha256      NOT NULL,
    position     int         NOT NULL CHECK (position > 0),
    target       code        NOT NULL,
    kind         code        NOT NULL CHECK (kind IN ('SERVES', 'ENABLES')),
    share        smallint    NOT NULL CHECK (share BETWEEN 1 AND 10000),
    rationale    text        NOT NULL,
    author       text        NOT NULL,
    said_at      timestamptz NOT NULL,
    provenance   code        NOT NULL CHECK (provenance IN ('PERSON', 'CODE_AT_SOURCE', 'PROFILE', 'LINEAGE')),
    confirmed_by text,
    confirmed_at timestamptz,
    PRIMARY KEY (authority, time_use, position),
    FOREIGN KEY (authority, time_use) REFERENCES time_gain_use,
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
);
CREATE INDEX ON time_gain_use_link (authority, target);

-- All sessions of one training. Two may be alike.
CREATE TABLE training_sessions (
    authority owner  NOT NULL,
    version   sha256 NOT NULL,
    training  code   NOT NULL,
    PRIMARY KEY (authority, version)
);

CREATE TABLE training_session (
    authority owner   NOT NULL,
    sessions  sha256  NOT NULL,
    position  int     NOT NULL CHECK (position > 0),
    starts_on date    NOT NULL,
    ends_on   date    NOT NULL CHECK (ends_on >= starts_on),
    trainees  int     CHECK (trainees >= 0),
    days      numeric CHECK (days >= 0),
    PRIMARY KEY (authority, sessions, position),
    FOREIGN KEY (authority, sessions) REFERENCES training_sessions
);
COMMENT ON COLUMN training_session.days IS 'For each trainee';

-- One row for each part of an owner's book that was put, changed or removed. The book of a moment is the latest row of
-- each part; a part whose latest row says nothing is no more.
CREATE TABLE workforce_timeline (
    authority     owner       NOT NULL,
    position      int         NOT NULL CHECK (position > 0),
    part          code        NOT NULL,
    version       sha256,
    posts_read_on date,
    post          sha256,
    cycle         sha256,
    gain          sha256,
    time_use      sha256,
    sessions      sha256,
    hidden_under  int         CHECK (hidden_under >= 3),
    origin        code        NOT NULL CHECK (origin IN ('PERSON', 'FILE')),
    author        text        NOT NULL,
    put_at        timestamptz NOT NULL,
    source        text        NOT NULL,
    PRIMARY KEY (authority, position),
    FOREIGN KEY (authority, post) REFERENCES post,
    FOREIGN KEY (authority, cycle) REFERENCES work_cycle,
    FOREIGN KEY (authority, gain) REFERENCES declared_gain,
    FOREIGN KEY (authority, time_use) REFERENCES time_gain_use,
    FOREIGN KEY (authority, sessions) REFERENCES training_sessions,
    CHECK (num_nonnulls(posts_read_on, post, cycle, gain, time_use, sessions, hidden_under) = num_nonnulls(version))
);
CREATE INDEX ON workforce_timeline (authority, part, position DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON workforce_timeline EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN workforce_timeline.part IS 'Its name in the book';
COMMENT ON COLUMN workforce_timeline.hidden_under IS 'How few people a figure must be of to be hidden outside HR';

-- Versions of a book, and the position of the timeline that first reached each.
CREATE TABLE workforce_book (
    authority owner  NOT NULL,
    version   sha256 NOT NULL,
    position  int    NOT NULL CHECK (position >= 0),
    PRIMARY KEY (authority, version)
);
CREATE INDEX ON workforce_book (version);

-- Tables of counts of people, each as it was published beside the one before.
CREATE TABLE count_release (
    authority owner       NOT NULL,
    name      code        NOT NULL,
    position  int         NOT NULL CHECK (position > 0),
    threshold int         NOT NULL CHECK (threshold >= 3),
    content   jsonb       NOT NULL,
    put_at    timestamptz NOT NULL,
    PRIMARY KEY (authority, name, position)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON count_release EXECUTE FUNCTION refuse_change();
