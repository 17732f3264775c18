-- Clients who wait for a time to come free.

CREATE TABLE wait (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id BIGINT NOT NULL REFERENCES client (id),
    -- Any of these, by blanks.
    massage_types TEXT NOT NULL,
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 5 AND 600),
    -- Any of these, by blanks; empty for whoever is free.
    therapists TEXT NOT NULL,
    -- 1 is Monday, by blanks; empty for any day.
    weekdays TEXT NOT NULL,
    -- Both NULL for any time of day.
    from_minute BIGINT CHECK (from_minute BETWEEN 0 AND 1439),
    until_minute BIGINT CHECK (until_minute > from_minute AND until_minute <= 1440),
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    note TEXT NOT NULL,
    -- Whole minutes since 1970 UTC.
    since BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX wait_of_client ON wait (client_id);
