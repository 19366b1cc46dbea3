-- Commitments, payment orders and receipt orders may be extracts of their own: what an extract holds is part of the place
-- it takes. Of those received before, nobody knows: they took the whole place, until tonight's reader tells.

ALTER TABLE document ADD COLUMN parts text NOT NULL DEFAULT '';
UPDATE document SET parts = 'ENG,MDT,TIT' WHERE stage = 'LEDGER';
ALTER TABLE document
    ADD CONSTRAINT ledgers_hold_something CHECK (
        (stage = 'LEDGER') = (parts <> '') AND parts ~ '^(ENG)?(,?MDT)?(,?TIT)?$');
COMMENT ON COLUMN document.parts IS 'Of a ledger, what it holds: ENG, MDT, TIT, separated by commas; empty of others';

ALTER TABLE reading ADD COLUMN parts text NOT NULL DEFAULT '';
UPDATE reading SET parts = 'ENG,MDT,TIT' WHERE stage = 'LEDGER';
ALTER TABLE reading
    ADD CONSTRAINT ledgers_hold_something CHECK (
        (stage = 'LEDGER') = (parts <> '') AND parts ~ '^(ENG)?(,?MDT)?(,?TIT)?$');
