-- More roles, several for one account, and what its person holds: departments, posts, territories, a partner.

-- Exceptions to the law of keys, as accounts are.
CREATE TABLE account_role (
    login code NOT NULL REFERENCES account ON DELETE CASCADE,
    role  code NOT NULL
        CHECK (role IN ('READER', 'PARTNER', 'CONTRIBUTOR', 'ELU', 'DIRECTOR_GENERAL', 'HR', 'IT', 'PLAN_OFFICER',
                        'CONTROLLER', 'ADMINISTRATOR')),
    PRIMARY KEY (login, role)
);

INSERT INTO account_role (login, role) SELECT login, role FROM account;

ALTER TABLE account
    DROP COLUMN role,
    ADD COLUMN partner  text    NOT NULL DEFAULT '',
    ADD COLUMN disabled boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN account.partner IS 'By which partner interventions are this person''s; empty for whoever is no partner';
COMMENT ON COLUMN account.disabled IS 'May not sign in any more; the name stays in histories';

CREATE TABLE account_holding (
    login code NOT NULL REFERENCES account ON DELETE CASCADE,
    what  code NOT NULL CHECK (what IN ('DEPARTMENT', 'POST', 'TERRITORY')),
    name  text NOT NULL CHECK (name <> ''),
    PRIMARY KEY (login, what, name)
);
