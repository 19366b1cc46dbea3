-- Laws of every table (a catalogue test enforces the first):
-- * every primary key, unique key and foreign key starts with `authority`, so that hundreds of authorities share one
--   installation and Citus can distribute by that column. Exceptions are few, and each says why;
-- * codes sort by bytes (COLLATE "C"), as the program sorts them; texts for people by the database's own collation;
-- * what is imported is never updated: it is superseded.

CREATE DOMAIN siren AS text COLLATE "C" CHECK (VALUE ~ '^[0-9]{9}$');
CREATE DOMAIN owner AS text COLLATE "C" CHECK (VALUE = '*' OR VALUE ~ '^[0-9]{9}$');
CREATE DOMAIN sha256 AS text COLLATE "C" CHECK (VALUE ~ '^[0-9a-f]{64}$');
CREATE DOMAIN code AS text COLLATE "C";

COMMENT ON DOMAIN owner IS 'An authority, or * for the home, whose own is inherited by every authority that has none';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;

-- Versions are known by what they mean; who put them in force, and when, stands in the timeline beside them.

CREATE TABLE allocation_table (
    authority owner  NOT NULL,
    version   sha256 NOT NULL,
    dimension code   NOT NULL CHECK (dimension IN ('POLICY', 'PLAN')),
    row_count int    NOT NULL CHECK (row_count >= 0),
    content   jsonb  NOT NULL,
    PRIMARY KEY (authority, version)
);
CREATE INDEX ON allocation_table (version);

CREATE TABLE allocation_timeline (
    authority owner       NOT NULL,
    dimension code        NOT NULL,
    position  int         NOT NULL CHECK (position > 0),
    version   sha256      NOT NULL,
    author    text        NOT NULL,
    put_at    timestamptz NOT NULL,
    source    text        NOT NULL,
    PRIMARY KEY (authority, dimension, position),
    FOREIGN KEY (authority, version) REFERENCES allocation_table
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON allocation_timeline EXECUTE FUNCTION refuse_change();

CREATE TABLE target_tree (
    authority owner  NOT NULL,
    version   sha256 NOT NULL,
    dimension code   NOT NULL CHECK (dimension IN ('POLICY', 'PLAN')),
    content   jsonb  NOT NULL,
    PRIMARY KEY (authority, version)
);
CREATE INDEX ON target_tree (version);

CREATE TABLE target_timeline (
    authority owner       NOT NULL,
    dimension code        NOT NULL,
    position  int         NOT NULL CHECK (position > 0),
    version   sha256      NOT NULL,
    author    text        NOT NULL,
    put_at    timestamptz NOT NULL,
    source    text        NOT NULL,
    PRIMARY KEY (authority, dimension, position),
    FOREIGN KEY (authority, version) REFERENCES target_tree
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON target_timeline EXECUTE FUNCTION refuse_change();

CREATE TABLE chart (
    authority   owner    NOT NULL,
    version     sha256   NOT NULL,
    norm        code     NOT NULL,
    declination code     NOT NULL,
    fiscal_year smallint NOT NULL,
    content     jsonb    NOT NULL,
    PRIMARY KEY (authority, version)
);
CREATE INDEX ON chart (version);

CREATE TABLE chart_timeline (
    authority owner       NOT NULL,
    position  int         NOT NULL CHECK (position > 0),
    version   sha256      NOT NULL,
    author    text        NOT NULL,
    put_at    timestamptz NOT NULL,
    source    text        NOT NULL,
    PRIMARY KEY (authority, position),
    FOREIGN KEY (authority, version) REFERENCES chart
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON chart_timeline EXECUTE FUNCTION refuse_change();

-- Exception to the law of keys: people sign in before any authority is known.
CREATE TABLE account (
    login         code PRIMARY KEY CHECK (login <> ''),
    display_name  text NOT NULL,
    password_hash text NOT NULL CHECK (password_hash <> ''),
    role          code NOT NULL CHECK (role IN ('READER', 'CONTROLLER', 'ADMINISTRATOR')),
    authority     siren
);
COMMENT ON COLUMN account.authority IS 'The only authority the account sees; null: all of them';
