-- More about a client, archiving, search that forgives a typo, and what a list of clients sorts by.

ALTER TABLE client ADD COLUMN preferred_name TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN pronouns TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN birth_date TEXT;
ALTER TABLE client ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN referral TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN favorite_therapist_id BIGINT REFERENCES therapist (id);
ALTER TABLE client ADD COLUMN favorite_times TEXT NOT NULL DEFAULT '';
-- The day on which the client was put away; NULL for everybody else.
ALTER TABLE client ADD COLUMN archived_on TEXT;
CREATE INDEX client_by_phone ON client (phone, id);
CREATE INDEX client_archived ON client (archived_on) WHERE archived_on IS NOT NULL;

-- client_word now holds the words of name and preferred name, '#' and the phone's digits from each on, '@' and the
-- e-mail address from each of its words on. The program fills it anew for everybody after this file.
DROP TABLE client_gram;

-- Every three letters in a row of each word of a name, ' ' standing before and after it: for search by any part and
-- with a typo. There are far fewer words than clients.
CREATE TABLE word_gram (
    gram TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (gram, word)
) WITHOUT ROWID;

-- When a client last came. Follows from the appointments.
CREATE TABLE client_seen (
    client_id BIGINT PRIMARY KEY NOT NULL REFERENCES client (id),
    last_seen TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX client_by_last_seen ON client_seen (last_seen, client_id);
INSERT INTO client_seen (client_id, last_seen)
    SELECT client_id, MAX(start) FROM appointment WHERE status = 'completed' GROUP BY client_id;

CREATE INDEX race_by_date ON race (date, client_id);
