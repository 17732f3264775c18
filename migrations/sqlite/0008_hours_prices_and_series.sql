-- Hours of a therapist on one day in the place of the weekly ones, what a therapist asks in the place of the catalog, and
-- series of appointments.

CREATE TABLE other_hours (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    therapist_id BIGINT NOT NULL REFERENCES therapist (id),
    date TEXT NOT NULL,
    from_minute BIGINT NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    until_minute BIGINT NOT NULL CHECK (until_minute > from_minute AND until_minute <= 1440)
);
CREATE INDEX other_hours_by_date ON other_hours (date, therapist_id, from_minute);

-- Massage type, minutes and price by colons, one after the other by blanks: 'sports:50:7000 sports:60:8500'.
ALTER TABLE therapist ADD COLUMN own_prices TEXT NOT NULL DEFAULT '';

-- Appointments that come again: every so many weeks, or every month on the same weekday of the month (NULL).
CREATE TABLE series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    weeks BIGINT CHECK (weeks BETWEEN 1 AND 52)
);
ALTER TABLE appointment ADD COLUMN series_id BIGINT REFERENCES series (id);
CREATE INDEX appointment_of_series ON appointment (series_id, starts_at) WHERE series_id IS NOT NULL;
