-- Hours from a date on, what a therapist gives, retiring; undo that finds its place in a long journal.

-- '' is since always; of several sets of hours the latest that has begun holds.
ALTER TABLE working_hours ADD COLUMN effective_from TEXT NOT NULL DEFAULT '';
CREATE INDEX working_hours_from_a_day ON working_hours (therapist_id, effective_from) WHERE effective_from <> '';
-- NULL while there is no end in sight.
ALTER TABLE therapist ADD COLUMN last_day TEXT;
-- Massage types that this therapist does not give, by blanks: a new type is given by everybody.
ALTER TABLE therapist ADD COLUMN not_given TEXT NOT NULL DEFAULT '';
ALTER TABLE massage_type ADD COLUMN pressure TEXT NOT NULL DEFAULT 'medium'
    CHECK (pressure IN ('light', 'medium', 'firm'));
UPDATE massage_type SET pressure = 'firm' WHERE id = 'deep-tissue';
-- The day from which it is no longer booked; NULL while it is.
ALTER TABLE massage_type ADD COLUMN retired_on TEXT;

CREATE INDEX journal_of_actor ON journal (actor, id) WHERE undoes IS NULL;
CREATE INDEX journal_undoes ON journal (undoes, id) WHERE undoes IS NOT NULL;
