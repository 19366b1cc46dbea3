-- What a night found is told in parts: of each document, of each year of a budget, of all the rest. A part stands from one
-- night to the next as long as what it follows from does, and its list is neither made nor written again.
ALTER TABLE night_finding
    ADD COLUMN finding_sets int[],
    ADD COLUMN bases        text[];
UPDATE night_finding SET finding_sets = ARRAY[finding_set_id], bases = ARRAY[NULL]::text[];
ALTER TABLE night_finding
    ALTER COLUMN finding_sets SET NOT NULL,
    ALTER COLUMN bases SET NOT NULL,
    ADD CHECK (cardinality(finding_sets) = cardinality(bases)),
    ADD CHECK (array_position(finding_sets, NULL) IS NULL),
    DROP COLUMN finding_set_id;
COMMENT ON COLUMN night_finding.finding_sets IS 'finding_set.id of its parts, in their order; a finding that two have is told by the first';
COMMENT ON COLUMN finding_set.findings IS 'Ids; in what order they are told is settled when the parts of a night come together';
COMMENT ON COLUMN night_finding.bases IS 'Fingerprint of all that each part follows from; null where that is not told, and the part found anew each night';

-- Since when a finding stands is asked by its subject, of those of a night that are new.
CREATE INDEX finding_subject ON finding USING hash (subject);
