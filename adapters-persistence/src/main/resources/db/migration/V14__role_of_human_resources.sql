-- Human resources: sees figures of few people, and says what time becomes.
ALTER TABLE account
  DROP CONSTRAINT account_role_check,
  ADD CONSTRAINT account_role_check
    CHECK (role IN ('READER', 'CONTRIBUTOR', 'HR', 'PLAN_OFFICER', 'CONTROLLER', 'ADMINISTRATOR'));
