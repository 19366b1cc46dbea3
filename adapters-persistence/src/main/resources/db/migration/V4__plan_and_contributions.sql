-- The plan, what is done for it, and what is waived. What was said once is a row that is never written again; a version
-- is a list of such rows, and the timeline says who put it in force, when and by what decision. So any past day can be
-- asked for, and what changed is the difference of two versions, never a copy that could say otherwise.

-- Elements of every version of every plan, each once.
CREATE TABLE plan_element (
    authority       owner  NOT NULL,
    id              int    NOT NULL CHECK (id > 0),
    fingerprint     sha256 NOT NULL,
    level           code   NOT NULL
        CHECK (level IN ('AXIS', 'STRATEGIC_OBJECTIVE', 'OPERATIONAL_OBJECTIVE', 'ACTION', 'PLEDGE')),
    code            code   NOT NULL,
    label           text   NOT NULL,
    statement       text   NOT NULL,
    parent          code,
    others          text[] NOT NULL,
    conditions      text[] NOT NULL,
    source          text   NOT NULL,
    state           code   CHECK (state IN ('DRAFT', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'BLOCKED', 'COMPLETED',
        'ABANDONED')),
    state_reason    text,
    completed_on    date,
    abandoned_on    date,
    abandoned_why   text,
    starts_on       date,
    ends_on         date,
    continuous      boolean NOT NULL,
    priority        code   CHECK (priority IN ('HIGH', 'MEDIUM', 'LOW')),
    planned_cents   bigint CHECK (planned_cents >= 0),
    lineage_plan    code,
    lineage_element code,
    PRIMARY KEY (authority, id),
    UNIQUE (authority, fingerprint),
    CHECK ((state IS NOT NULL) = (level = 'ACTION')),
    CHECK ((abandoned_on IS NULL) = (abandoned_why IS NULL)),
    CHECK ((lineage_plan IS NULL) = (lineage_element IS NULL))
);
CREATE INDEX ON plan_element (authority, code);
COMMENT ON COLUMN plan_element.statement IS 'Of an objective, the challenge in plain words; of an action, its description';
COMMENT ON COLUMN plan_element.parent IS 'The axis, the objective above, or the principal objective of an action';
COMMENT ON COLUMN plan_element.others IS 'Objectives an action serves besides; objectives that keep a pledge';

CREATE TABLE plan_role (
    authority  owner NOT NULL,
    element_id int   NOT NULL,
    position   int   NOT NULL CHECK (position > 0),
    role       code  NOT NULL CHECK (role IN ('LEAD_ELECTED', 'CHIEF_EXECUTIVE', 'DEPUTY_CHIEF_EXECUTIVE',
        'LEAD_DEPARTMENT', 'PROJECT_MANAGER', 'PLAN_OFFICER', 'CONTRIBUTOR', 'PARTNER')),
    post       text  NOT NULL,
    account    text,
    last_day   date,
    PRIMARY KEY (authority, element_id, position),
    FOREIGN KEY (authority, element_id) REFERENCES plan_element
);

CREATE TABLE plan_territory (
    authority  owner NOT NULL,
    element_id int   NOT NULL,
    position   int   NOT NULL CHECK (position > 0),
    kind       code  NOT NULL CHECK (kind IN ('CANTON', 'COMMUNE', 'EPCI')),
    code       code  NOT NULL,
    label      text  NOT NULL,
    PRIMARY KEY (authority, element_id, position),
    FOREIGN KEY (authority, element_id) REFERENCES plan_element
);

CREATE TABLE plan_milestone (
    authority  owner NOT NULL,
    element_id int   NOT NULL,
    position   int   NOT NULL CHECK (position > 0),
    name       text  NOT NULL,
    due_on     date,
    done_on    date,
    PRIMARY KEY (authority, element_id, position),
    FOREIGN KEY (authority, element_id) REFERENCES plan_element
);

CREATE TABLE plan_version (
    authority   owner  NOT NULL,
    version     sha256 NOT NULL,
    plan        code   NOT NULL,
    name        text   NOT NULL,
    term_start  date   NOT NULL,
    term_end    date   NOT NULL,
    axis_name                  text NOT NULL,
    strategic_objective_name   text NOT NULL,
    operational_objective_name text NOT NULL,
    action_name                text NOT NULL,
    pledge_name                text NOT NULL,
    adopted_on  date,
    adopted_by  text,
    elements    int[]  NOT NULL,
    PRIMARY KEY (authority, version),
    CHECK ((adopted_on IS NULL) = (adopted_by IS NULL))
);
CREATE INDEX ON plan_version (version);
COMMENT ON COLUMN plan_version.elements IS 'Ids of elements, in the order of the plan';
COMMENT ON COLUMN plan_version.adopted_by IS 'Reference of the deliberation';

CREATE TABLE plan_link (
    authority   owner  NOT NULL,
    version     sha256 NOT NULL,
    from_action code   NOT NULL,
    to_action   code   NOT NULL,
    kind        code   NOT NULL CHECK (kind IN ('PRECEDES', 'CONDITIONS', 'REINFORCES')),
    PRIMARY KEY (authority, version, from_action, to_action, kind),
    FOREIGN KEY (authority, version) REFERENCES plan_version
);

CREATE TABLE plan_timeline (
    authority         owner       NOT NULL,
    position          int         NOT NULL CHECK (position > 0),
    version           sha256      NOT NULL,
    author            text        NOT NULL,
    put_at            timestamptz NOT NULL,
    source            text        NOT NULL,
    origin            code        NOT NULL CHECK (origin IN ('PERSON', 'FILE')),
    made_from         sha256,
    revision_reason   text,
    revision_decision text,
    revision_on       date,
    PRIMARY KEY (authority, position),
    FOREIGN KEY (authority, version) REFERENCES plan_version,
    CHECK (num_nulls(revision_reason, revision_decision, revision_on) IN (0, 3))
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON plan_timeline EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN plan_timeline.made_from IS
    'Version it was changed from, the home''s where the owner had none; null: a plan without a word';

-- What is done for the plan: one row for all that one contribution says. Columns of other kinds are null.
CREATE TABLE contribution (
    authority      owner  NOT NULL,
    version        sha256 NOT NULL,
    kind           code   NOT NULL CHECK (kind IN ('TRAINING', 'IT_INVESTMENT', 'PROCESS_CHANGE',
        'ORGANISATIONAL_ADJUSTMENT', 'PARTNER_INTERVENTION')),
    code           code   NOT NULL,
    title          text   NOT NULL,
    department     text   NOT NULL,
    cost_cents     bigint CHECK (cost_cents >= 0),
    fiscal_year    smallint,
    category       code,
    ground         code,
    needs          text[],
    days           numeric,
    trainees       int,
    master_plan    text,
    go_live        date,
    need           text,
    beneficiary    code,
    before_it      text,
    after_it       text,
    effective_on   date,
    concerns_health boolean,
    decided_on     date,
    override       text,
    partner        text,
    partner_kind   code,
    agreement      text,
    PRIMARY KEY (authority, version),
    CHECK ((kind = 'TRAINING') = (num_nulls(fiscal_year, category, needs) = 0)),
    CHECK ((kind = 'IT_INVESTMENT') = (master_plan IS NOT NULL)),
    CHECK ((kind = 'PROCESS_CHANGE') = (num_nulls(need, before_it, after_it) = 0)),
    CHECK ((kind = 'ORGANISATIONAL_ADJUSTMENT') = (num_nulls(concerns_health, override) = 0)),
    CHECK ((kind = 'PARTNER_INTERVENTION') = (num_nulls(partner, partner_kind, agreement) = 0))
);
CREATE INDEX ON contribution (authority, kind, code);

CREATE TABLE contribution_link (
    authority    owner       NOT NULL,
    contribution sha256      NOT NULL,
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
    PRIMARY KEY (authority, contribution, position),
    FOREIGN KEY (authority, contribution) REFERENCES contribution,
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
);
CREATE INDEX ON contribution_link (authority, target);
COMMENT ON COLUMN contribution_link.share IS 'In basis points: 10000 is the whole contribution';

CREATE TABLE contribution_improvement (
    authority    owner  NOT NULL,
    contribution sha256 NOT NULL,
    position     int    NOT NULL CHECK (position > 0),
    kind         code   NOT NULL CHECK (kind IN ('QUALITATIVE', 'QUANTITATIVE')),
    statement    text   NOT NULL,
    indicator    text,
    PRIMARY KEY (authority, contribution, position),
    FOREIGN KEY (authority, contribution) REFERENCES contribution
);

CREATE TABLE contribution_consultation (
    authority    owner  NOT NULL,
    contribution sha256 NOT NULL,
    position     int    NOT NULL CHECK (position > 0),
    body         code   NOT NULL CHECK (body IN ('CST', 'F3SCT')),
    held_on      date   NOT NULL,
    opinion      code   NOT NULL CHECK (opinion IN ('FAVOURABLE', 'UNFAVOURABLE', 'NOT_GIVEN')),
    PRIMARY KEY (authority, contribution, position),
    FOREIGN KEY (authority, contribution) REFERENCES contribution
);

CREATE TABLE contribution_grant (
    authority    owner    NOT NULL,
    contribution sha256   NOT NULL,
    fiscal_year  smallint NOT NULL,
    cents        bigint   NOT NULL,
    PRIMARY KEY (authority, contribution, fiscal_year),
    FOREIGN KEY (authority, contribution) REFERENCES contribution
);

CREATE TABLE competency_need (
    authority  owner  NOT NULL,
    version    sha256 NOT NULL,
    code       text   COLLATE "C" NOT NULL,
    kind       code   NOT NULL CHECK (kind IN ('SKILL', 'PRACTICE', 'POSTURE')),
    label      text   NOT NULL,
    objectives text[] NOT NULL,
    PRIMARY KEY (authority, version)
);

CREATE TABLE training_plan (
    authority             owner    NOT NULL,
    version               sha256   NOT NULL,
    fiscal_year           smallint NOT NULL,
    cst_opinion           date,
    presented_to_assembly date,
    sent_to_cnfpt         date,
    PRIMARY KEY (authority, version)
);

-- One row for each part of an owner's book that was put, changed or withdrawn. The book of a moment is the latest row of
-- each part; a part whose latest row says nothing was withdrawn.
CREATE TABLE contribution_timeline (
    authority     owner       NOT NULL,
    position      int         NOT NULL CHECK (position > 0),
    part          code        NOT NULL,
    version       sha256,
    contribution  sha256,
    need          sha256,
    training_plan sha256,
    agents        int         CHECK (agents >= 0),
    origin        code        NOT NULL CHECK (origin IN ('PERSON', 'FILE')),
    author        text        NOT NULL,
    put_at        timestamptz NOT NULL,
    source        text        NOT NULL,
    PRIMARY KEY (authority, position),
    FOREIGN KEY (authority, contribution) REFERENCES contribution,
    FOREIGN KEY (authority, need) REFERENCES competency_need,
    FOREIGN KEY (authority, training_plan) REFERENCES training_plan,
    CHECK (num_nonnulls(contribution, need, training_plan, agents) = num_nonnulls(version))
);
CREATE INDEX ON contribution_timeline (authority, part, position DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON contribution_timeline EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN contribution_timeline.part IS 'Its name in the book: kind and code';

-- Versions of a book, and the position of the timeline that first reached each.
CREATE TABLE contribution_book (
    authority owner  NOT NULL,
    version   sha256 NOT NULL,
    position  int    NOT NULL CHECK (position >= 0),
    PRIMARY KEY (authority, version)
);
CREATE INDEX ON contribution_book (version);

-- Findings set aside. The version of the waivers of a moment is that of its last row.
CREATE TABLE waiver (
    authority siren       NOT NULL,
    position  int         NOT NULL CHECK (position > 0),
    version   sha256      NOT NULL,
    rule      code        NOT NULL CHECK (rule ~ '^R[0-9]{2,3}$'),
    subject   text        COLLATE "C" NOT NULL,
    reason    text        NOT NULL,
    author    text        NOT NULL,
    holds_from date       NOT NULL,
    last_day  date        NOT NULL CHECK (last_day >= holds_from),
    put_at    timestamptz NOT NULL,
    PRIMARY KEY (authority, position),
    UNIQUE (authority, version)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON waiver EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN waiver.version IS 'Of all waivers up to this one';
