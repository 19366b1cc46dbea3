-- Of what it was decided: what is told of one state of things is worked out once. Entries of earlier versions do not say.

ALTER TABLE disclosure ADD COLUMN decided sha256;
