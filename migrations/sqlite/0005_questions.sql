-- The desk's three questions, each with the day on which it was last answered: an answer is kept on its own.

ALTER TABLE client ADD COLUMN race_asked_on TEXT;
ALTER TABLE client ADD COLUMN last_run_asked_on TEXT;
ALTER TABLE client ADD COLUMN hard_workout_asked_on TEXT;
-- Until now the three were only kept together.
UPDATE client SET race_asked_on = calendar_asked_on, last_run_asked_on = calendar_asked_on,
    hard_workout_asked_on = calendar_asked_on
WHERE calendar_asked_on IS NOT NULL;
