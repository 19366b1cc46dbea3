-- What people say still holds after its objective was revised, of links that no contribution holds: what competency
-- needs serve, what rows of an allocation table trace to. Links of contributions hold their own.

CREATE TABLE link_confirmation (
    authority    owner       NOT NULL,
    position     int         NOT NULL CHECK (position > 0),
    kind         code        NOT NULL CHECK (kind IN ('NEED', 'ROW')),
    name         text        COLLATE "C" NOT NULL,
    target       text        COLLATE "C" NOT NULL,
    author       text        NOT NULL,
    confirmed_at timestamptz NOT NULL,
    PRIMARY KEY (authority, position)
);
COMMENT ON COLUMN link_confirmation.name IS 'Code of the need, or what the row asks for';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON link_confirmation EXECUTE FUNCTION refuse_change();
