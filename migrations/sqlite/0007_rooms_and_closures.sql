-- Rooms: which massage types each suits, and that no two massages are in one at the same time.
-- Days on which the clinic is closed.

CREATE TABLE room (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    -- Massage types that are not given here, by blanks: a new type suits every room.
    unsuited TEXT NOT NULL DEFAULT '',
    -- NULL while there is no end in sight.
    last_day TEXT,
    version BIGINT NOT NULL DEFAULT 1
);

-- NULL where the clinic has no rooms.
ALTER TABLE appointment ADD COLUMN room_id BIGINT REFERENCES room (id);
CREATE INDEX appointment_of_room ON appointment (room_id, occupied_from, occupied_until)
    WHERE room_id IS NOT NULL AND status NOT IN ('canceled', 'no-show');

DROP TRIGGER appointment_inserted;
DROP TRIGGER appointment_updated;

-- No stretch is longer than 600 + 2 × 120 minutes, so only those that start within the 840 minutes before can reach in.
CREATE TRIGGER appointment_inserted BEFORE INSERT ON appointment
WHEN NEW.status NOT IN ('canceled', 'no-show')
BEGIN
    SELECT RAISE(ABORT, 'therapist-taken') WHERE EXISTS (
        SELECT 1 FROM appointment
        WHERE therapist_id = NEW.therapist_id AND status NOT IN ('canceled', 'no-show')
          AND occupied_from > NEW.occupied_from - 840 AND occupied_from < NEW.occupied_until
          AND occupied_until > NEW.occupied_from);
    SELECT RAISE(ABORT, 'room-taken') WHERE NEW.room_id IS NOT NULL AND EXISTS (
        SELECT 1 FROM appointment
        WHERE room_id IS NOT NULL AND room_id = NEW.room_id AND status NOT IN ('canceled', 'no-show')
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
    SELECT RAISE(ABORT, 'room-taken') WHERE NEW.room_id IS NOT NULL AND EXISTS (
        SELECT 1 FROM appointment
        WHERE room_id IS NOT NULL AND room_id = NEW.room_id AND status NOT IN ('canceled', 'no-show')
          AND occupied_from > NEW.occupied_from - 840 AND occupied_from < NEW.occupied_until
          AND occupied_until > NEW.occupied_from AND id <> OLD.id);
    SELECT RAISE(ABORT, 'client-taken') WHERE EXISTS (
        SELECT 1 FROM appointment
        WHERE client_id = NEW.client_id AND status NOT IN ('canceled', 'no-show')
          AND starts_at > NEW.starts_at - 600 AND starts_at < NEW.ends_at
          AND ends_at > NEW.starts_at AND id <> OLD.id);
END;

-- Days on which nobody works: a holiday, a move.
CREATE TABLE closure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL CHECK (until_date >= from_date),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX closure_by_end ON closure (until_date, from_date);
