-- Why a contribution was withdrawn. What was withdrawn before this version has no reason: none was asked.

ALTER TABLE contribution_timeline
    ADD COLUMN reason text CHECK (reason ~ '\S'),
    ADD CHECK (reason IS NULL OR version IS NULL);
COMMENT ON COLUMN contribution_timeline.reason IS 'Of what was withdrawn; null of what was put';
