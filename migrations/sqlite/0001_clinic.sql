-- The clinic's nouns, the journal, and the constraints that no code can talk its way around.
-- Days are YYYY-MM-DD, local starts YYYY-MM-DDTHH:MM, instants whole minutes since 1970 UTC, money minor units.

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);

CREATE TABLE therapist (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    color TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE working_hours (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    therapist_id BIGINT NOT NULL REFERENCES therapist (id),
    weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute BIGINT NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    until_minute BIGINT NOT NULL CHECK (until_minute > from_minute AND until_minute <= 1440)
);
CREATE INDEX working_hours_of_therapist ON working_hours (therapist_id, weekday, from_minute);

CREATE TABLE day_off (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    therapist_id BIGINT NOT NULL REFERENCES therapist (id),
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL CHECK (until_date >= from_date),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX day_off_of_therapist ON day_off (therapist_id, from_date);

CREATE TABLE massage_type (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    serves TEXT NOT NULL,
    buffer_before BIGINT NOT NULL CHECK (buffer_before BETWEEN 0 AND 120),
    buffer_after BIGINT NOT NULL CHECK (buffer_after BETWEEN 0 AND 120),
    color TEXT NOT NULL,
    position BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE massage_duration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    massage_type_id TEXT NOT NULL REFERENCES massage_type (id),
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 5 AND 600),
    price BIGINT NOT NULL CHECK (price >= 0),
    UNIQUE (massage_type_id, minutes)
);

CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    alert TEXT NOT NULL DEFAULT '',
    calendar_asked_on TEXT,
    calendar_entered_on TEXT,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX client_by_name ON client (name_key, id);

-- The words of a client's name and the digits of the phone, for search from the start of a word.
CREATE TABLE client_word (
    word TEXT NOT NULL,
    client_id BIGINT NOT NULL REFERENCES client (id),
    PRIMARY KEY (word, client_id)
) WITHOUT ROWID;
CREATE INDEX client_word_of_client ON client_word (client_id);

-- Every three letters in a row, for search by any part.
CREATE TABLE client_gram (
    gram TEXT NOT NULL,
    client_id BIGINT NOT NULL REFERENCES client (id),
    PRIMARY KEY (gram, client_id)
) WITHOUT ROWID;
CREATE INDEX client_gram_of_client ON client_gram (client_id);

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id BIGINT NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('easy', 'long', 'hard')),
    start TEXT NOT NULL,
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 1 AND 6000),
    km DOUBLE PRECISION CHECK (km > 0 AND km <= 1000),
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX run_of_client ON run (client_id, start);

CREATE TABLE race (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id BIGINT NOT NULL REFERENCES client (id),
    name TEXT NOT NULL CHECK (name <> ''),
    date TEXT NOT NULL,
    end_date TEXT CHECK (end_date >= date),
    km DOUBLE PRECISION NOT NULL CHECK (km > 0 AND km <= 1000),
    priority TEXT NOT NULL CHECK (priority IN ('a', 'b', 'c')),
    marathon BIGINT NOT NULL DEFAULT 0 CHECK (marathon IN (0, 1)),
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX race_of_client ON race (client_id, date);

CREATE TABLE appointment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id BIGINT NOT NULL REFERENCES client (id),
    therapist_id BIGINT NOT NULL REFERENCES therapist (id),
    massage_type_id TEXT NOT NULL REFERENCES massage_type (id),
    start TEXT NOT NULL,
    zone TEXT NOT NULL,
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 5 AND 600),
    buffer_before BIGINT NOT NULL CHECK (buffer_before BETWEEN 0 AND 120),
    buffer_after BIGINT NOT NULL CHECK (buffer_after BETWEEN 0 AND 120),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL CHECK (ends_at = starts_at + minutes),
    occupied_from BIGINT NOT NULL CHECK (occupied_from = starts_at - buffer_before),
    occupied_until BIGINT NOT NULL CHECK (occupied_until = ends_at + buffer_after),
    status TEXT NOT NULL CHECK (status IN ('booked', 'confirmed', 'arrived', 'in-treatment', 'completed', 'canceled', 'no-show')),
    price BIGINT NOT NULL CHECK (price >= 0),
    goal TEXT,
    verdict TEXT NOT NULL,
    booked_verdict TEXT NOT NULL,
    override_reason TEXT,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX appointment_by_start ON appointment (start, id);
CREATE INDEX appointment_of_client ON appointment (client_id, starts_at);
CREATE INDEX appointment_of_therapist ON appointment (therapist_id, occupied_from, occupied_until)
    WHERE status NOT IN ('canceled', 'no-show');
CREATE INDEX appointment_held_by_client ON appointment (client_id, starts_at, ends_at)
    WHERE status NOT IN ('canceled', 'no-show');

-- No stretch is longer than 600 + 2 × 120 minutes, so only those that start within the 840 minutes before can reach in.
CREATE TRIGGER appointment_inserted BEFORE INSERT ON appointment
WHEN NEW.status NOT IN ('canceled', 'no-show')
BEGIN
    SELECT RAISE(ABORT, 'therapist-taken') WHERE EXISTS (
        SELECT 1 FROM appointment
        WHERE therapist_id = NEW.therapist_id AND status NOT IN ('canceled', 'no-show')
          AND occupied_from > NEW.occupied_from - 840 AND occupied_from < NEW.occupied_until
          AND occupied_until > NEW.occupied_from);
    SELECT RAISE(ABORT, 'client-taken') WHERE EXISTS (
        SELECT 1 FROM appointment
        WHERE client_id = NEW.client_id AND status NOT IN ('canceled', 'no-show')
          AND starts_at > NEW.starts_at - 600 AND starts_at < NEW.ends_at
          AND ends_at > NEW.starts_at);
END;

CREATE TRIGGER appointment_updated BEFORE UPDATE ON appointment
WHEN NEW.status NOT IN ('canceled', 'no-show')
BEGIN
    SELECT RAISE(ABORT, 'therapist-taken') WHERE EXISTS (
        SELECT 1 FROM appointment
        WHERE therapist_id = NEW.therapist_id AND status NOT IN ('canceled', 'no-show')
          AND occupied_from > NEW.occupied_from - 840 AND occupied_from < NEW.occupied_until
          AND occupied_until > NEW.occupied_from AND id <> OLD.id);
    SELECT RAISE(ABORT, 'client-taken') WHERE EXISTS (
        SELECT 1 FROM appointment
        WHERE client_id = NEW.client_id AND status NOT IN ('canceled', 'no-show')
          AND starts_at > NEW.starts_at - 600 AND starts_at < NEW.ends_at
          AND ends_at > NEW.starts_at AND id <> OLD.id);
END;

-- Who changed what, when; the source of undo.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    change TEXT NOT NULL,
    undoes BIGINT REFERENCES journal (id)
);

CREATE TABLE journal_row (
    journal_id BIGINT NOT NULL REFERENCES journal (id),
    position BIGINT NOT NULL,
    noun TEXT NOT NULL,
    row_id TEXT NOT NULL,
    client_id BIGINT,
    before TEXT,
    after TEXT,
    PRIMARY KEY (journal_id, position)
) WITHOUT ROWID;
CREATE INDEX journal_row_of_row ON journal_row (noun, row_id);
CREATE INDEX journal_row_of_client ON journal_row (client_id);
