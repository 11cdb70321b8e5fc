-- Schema 4 of the .cxplan file: what it has beyond schema 3.

ALTER TABLE commitment RENAME TO commitment_3;

CREATE TABLE commitment (           -- what whoever answers for an activity says to it
    activity BLOB NOT NULL REFERENCES activity DEFERRABLE INITIALLY DEFERRED,
    role BLOB NOT NULL REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit DEFERRABLE INITIALLY DEFERRED, -- none: all of which nothing else is said
    standing TEXT NOT NULL,         -- proposed, accepted, declined
    on_day TEXT,
    note TEXT NOT NULL,
    deputy BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    escalation BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE UNIQUE INDEX commitment_place ON commitment (activity, role, ifnull(unit, x''));

INSERT INTO commitment
    SELECT activity, role, NULL, standing, on_day, note, deputy, escalation FROM commitment_3;

DROP TABLE commitment_3;

CREATE TABLE obstacle (             -- what stands in the way
    id BLOB PRIMARY KEY,
    title TEXT NOT NULL,
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;
