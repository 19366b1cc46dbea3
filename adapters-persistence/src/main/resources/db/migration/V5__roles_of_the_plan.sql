-- Who keeps the plan, and who says what is done for it.

ALTER TABLE account
    DROP CONSTRAINT account_role_check,
    ADD CONSTRAINT account_role_check
        CHECK (role IN ('READER', 'CONTRIBUTOR', 'PLAN_OFFICER', 'CONTROLLER', 'ADMINISTRATOR'));
