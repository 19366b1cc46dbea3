-- Which accounts buy software, IT equipment, cloud services and training. A list is kept as soon as somebody says it, or a
-- night uses it, so that each night's cross-proof is made again with its own.

CREATE TABLE purchase_list (
    version sha256 NOT NULL PRIMARY KEY,
    content jsonb  NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON purchase_list EXECUTE FUNCTION refuse_change();

-- Each time an authority says one: the last one said counts.
CREATE TABLE purchase_list_timeline (
    authority owner       NOT NULL,
    position  int         NOT NULL CHECK (position > 0),
    version   sha256      REFERENCES purchase_list,
    reason    text        NOT NULL,
    author    text        NOT NULL,
    put_at    timestamptz NOT NULL,
    source    text        NOT NULL,
    PRIMARY KEY (authority, position)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON purchase_list_timeline EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN purchase_list_timeline.version IS 'Null where the authority goes back to the list of the installation';
