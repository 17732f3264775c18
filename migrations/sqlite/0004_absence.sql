-- Appointments whose therapist is no longer there: as far as is known now, and as it was accepted when they were booked,
-- moved or kept anyway.

ALTER TABLE appointment ADD COLUMN absence TEXT NOT NULL DEFAULT 'none'
    CHECK (absence IN ('none', 'outside-hours', 'day-off', 'left'));
ALTER TABLE appointment ADD COLUMN accepted_absence TEXT NOT NULL DEFAULT 'none'
    CHECK (accepted_absence IN ('none', 'outside-hours', 'day-off', 'left'));

-- What is expected and has no hours under its beginning or its end. Later the program looks closer.
UPDATE appointment SET absence = 'outside-hours'
WHERE status IN ('booked', 'confirmed') AND (
    SELECT COUNT(*) FROM (SELECT 0 AS minute UNION ALL SELECT minutes) AS edge
    WHERE EXISTS (
        SELECT 1 FROM working_hours w
        WHERE w.therapist_id = appointment.therapist_id
          AND w.weekday = (CAST(strftime('%w', appointment.start) AS INTEGER) + 6) % 7 + 1
          AND w.effective_from = COALESCE((
              SELECT MAX(d.effective_from) FROM working_hours d
              WHERE d.therapist_id = w.therapist_id AND d.effective_from <> ''
                AND d.effective_from <= substr(appointment.start, 1, 10)), '')
          AND CAST(substr(appointment.start, 12, 2) AS INTEGER) * 60 + CAST(substr(appointment.start, 15, 2) AS INTEGER)
              + edge.minute BETWEEN w.from_minute AND w.until_minute
    )
) < 2;
UPDATE appointment SET absence = 'day-off'
WHERE status IN ('booked', 'confirmed') AND EXISTS (
    SELECT 1 FROM day_off o
    WHERE o.therapist_id = appointment.therapist_id
      AND substr(appointment.start, 1, 10) BETWEEN o.from_date AND o.until_date
);
UPDATE appointment SET absence = 'left'
WHERE status IN ('booked', 'confirmed') AND EXISTS (
    SELECT 1 FROM therapist t
    WHERE t.id = appointment.therapist_id AND t.last_day < substr(appointment.start, 1, 10)
);
-- Booked with a reason that the moment for the runner did not ask for: outside the hours knowingly.
UPDATE appointment SET accepted_absence = absence
WHERE absence <> 'none' AND override_reason IS NOT NULL AND booked_verdict <> 'contraindicated';

CREATE INDEX appointment_stranded ON appointment (start, id) WHERE absence <> accepted_absence;
