-- What a completed action may still cost a year (R25), as each owner says it: the last one said counts.

CREATE TABLE tolerance_timeline (
    authority owner       NOT NULL,
    position  int         NOT NULL CHECK (position > 0),
    cents     bigint      NOT NULL CHECK (cents >= 0),
    reason    text        NOT NULL,
    author    text        NOT NULL,
    put_at    timestamptz NOT NULL,
    source    text        NOT NULL,
    PRIMARY KEY (authority, position)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON tolerance_timeline EXECUTE FUNCTION refuse_change();
