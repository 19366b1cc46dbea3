-- What was told outside HR of figures about the same people, each entry with what those before it did not say. What is
-- told next is held against all of it.

CREATE TABLE disclosure (
    authority owner       NOT NULL,
    name      code        NOT NULL,
    position  int         NOT NULL CHECK (position > 0),
    content   jsonb       NOT NULL,
    put_at    timestamptz NOT NULL,
    PRIMARY KEY (authority, name, position)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON disclosure EXECUTE FUNCTION refuse_change();
