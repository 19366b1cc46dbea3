-- Finance feeds: ledger extracts and budget preparations are documents like others, read with a mapping profile.

ALTER TABLE document
    ADD COLUMN profile sha256,
    DROP CONSTRAINT document_stage_check,
    ADD CONSTRAINT document_stage_check CHECK (
        stage IN ('INITIAL', 'AMENDING', 'SUPPLEMENTARY', 'ADMIN_ACCOUNT', 'SINGLE_ACCOUNT', 'LEDGER')),
    ADD CONSTRAINT ledgers_have_a_profile CHECK (stage <> 'LEDGER' OR profile IS NOT NULL);
COMMENT ON COLUMN document.profile IS 'Version of the mapping profile it is read with, kept in the archive; null: none';

ALTER TABLE reading
    ADD COLUMN profile sha256,
    ADD COLUMN rejected jsonb NOT NULL DEFAULT '[]',
    DROP CONSTRAINT reading_stage_check,
    ADD CONSTRAINT reading_stage_check CHECK (
        stage IN ('INITIAL', 'AMENDING', 'SUPPLEMENTARY', 'ADMIN_ACCOUNT', 'SINGLE_ACCOUNT', 'LEDGER')),
    ADD CONSTRAINT ledgers_have_a_profile CHECK (stage <> 'LEDGER' OR profile IS NOT NULL);
COMMENT ON COLUMN reading.rejected IS 'Places and reasons of the first rejected lines; none quotes a cell';

ALTER TABLE reading_sum
    DROP CONSTRAINT reading_sum_measure_check,
    ADD CONSTRAINT reading_sum_measure_check CHECK (measure IN ('PREVIOUS_BUDGET', 'PREVIOUS_CARRIED_OVER', 'PROPOSED',
        'VOTED', 'OPENED_CREDITS', 'EXECUTED', 'CARRIED_OVER', 'COMMITTED', 'PAID'));

ALTER TABLE key_total
    ADD COLUMN committed bigint,
    ADD COLUMN committed_lines bigint CHECK (committed_lines > 0),
    ADD COLUMN paid bigint,
    ADD COLUMN paid_lines bigint CHECK (paid_lines > 0),
    ADD CHECK ((committed IS NULL) = (committed_lines IS NULL)),
    ADD CHECK ((paid IS NULL) = (paid_lines IS NULL));

ALTER TABLE budget_line
    ADD COLUMN committed bigint,
    ADD COLUMN paid bigint;
