-- What a rejected row of an HR file is about stays as it was known.

ALTER TABLE hr_extract ADD COLUMN known sha256;
COMMENT ON COLUMN hr_extract.known IS 'Fingerprint of its reduced form with what was known of rejected rows; null where kept says all';

ALTER TABLE post ADD COLUMN people int CHECK (people IS NULL OR (people > 1 AND occupancy = 'FILLED'));
COMMENT ON COLUMN post.people IS 'Who share it; null where nobody does';
