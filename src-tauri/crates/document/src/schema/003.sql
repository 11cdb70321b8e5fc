-- Schema 3 of the .cxplan file: what it has beyond schema 2.

CREATE TABLE fit (                  -- what the organisation says of itself
    only INTEGER PRIMARY KEY CHECK (only = 1),
    answers TEXT NOT NULL,          -- JSON: the number of the answer, by factor
    weights TEXT NOT NULL           -- JSON: by factor and what it speaks for, those not as delivered
) STRICT;

INSERT INTO fit VALUES (1, '{}', '{}');

CREATE TABLE council (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    charter TEXT NOT NULL,
    chair BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    decides TEXT,                   -- consensus, consent, majority, chair
    rhythm TEXT NOT NULL,
    tie_break TEXT NOT NULL
) STRICT;

INSERT INTO council VALUES (1, '', NULL, NULL, '', '');

CREATE TABLE council_member (
    role BLOB PRIMARY KEY REFERENCES role DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE buy_in (               -- where each department stands
    department BLOB PRIMARY KEY REFERENCES department DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL,           -- supports, neutral, resists
    change TEXT NOT NULL            -- what would change that
) STRICT, WITHOUT ROWID;

CREATE TABLE ownership_draft (      -- what could be decided, beside what is
    id BLOB PRIMARY KEY,
    title TEXT NOT NULL,
    edits TEXT NOT NULL,            -- JSON: what it would do, one after the other
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE adaptation (           -- a unit's own way with an activity
    unit BLOB REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    activity BLOB REFERENCES activity DEFERRABLE INITIALLY DEFERRED,
    why TEXT NOT NULL,
    PRIMARY KEY (unit, activity)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_involvement (     -- what a role is there, instead of what the centre set
    unit BLOB,
    activity BLOB,
    role BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    letters TEXT NOT NULL,          -- none: not involved there
    PRIMARY KEY (unit, activity, role),
    FOREIGN KEY (unit, activity) REFERENCES adaptation DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment (           -- what whoever answers for an activity says to it
    activity BLOB REFERENCES activity DEFERRABLE INITIALLY DEFERRED,
    role BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    standing TEXT NOT NULL,         -- proposed, accepted, declined
    on_day TEXT,
    note TEXT NOT NULL,
    deputy BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    escalation BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (activity, role)
) STRICT, WITHOUT ROWID;

ALTER TABLE ownership ADD COLUMN scope TEXT NOT NULL DEFAULT '';
ALTER TABLE ownership ADD COLUMN reports_to BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ownership ADD COLUMN escalation BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE role ADD COLUMN reports_to BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE appointment ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE decision_area ADD COLUMN limits TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN unit BLOB REFERENCES unit DEFERRABLE INITIALLY DEFERRED;
