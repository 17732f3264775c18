-- Why an appointment was called off, and whether it was too late for somebody else to take its time.

ALTER TABLE appointment ADD COLUMN canceled_because TEXT;
-- By the clinic's window when it was called off; 0 for what was canceled before there was one.
ALTER TABLE appointment ADD COLUMN canceled_late BIGINT NOT NULL DEFAULT 0;
