-- Schema 1 of the .cxplan file.
--
-- Ids are UUIDs of 16 bytes. A position sorts as text among its neighbours. A day is yyyy-mm-dd.
-- Tables named after one thing that every plan has exactly once hold one row, whose “only” is 1.

CREATE TABLE about (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    centre TEXT NOT NULL,           -- what the centre is called
    summary TEXT NOT NULL,
    promise TEXT NOT NULL,          -- what customers are promised
    next_review TEXT                -- day
) STRICT;

CREATE TABLE thresholds (           -- from where on the checks speak up
    only INTEGER PRIMARY KEY CHECK (only = 1),
    responsible_per_activity INTEGER NOT NULL,
    consulted_per_activity INTEGER NOT NULL,
    responsible_per_role INTEGER NOT NULL,
    accountable_per_role INTEGER NOT NULL,
    accountable_share INTEGER NOT NULL,     -- percent
    department_share INTEGER NOT NULL,      -- percent
    check_verbs INTEGER NOT NULL            -- 0 or 1
) STRICT;

CREATE TABLE ownership (            -- who leads CX
    only INTEGER PRIMARY KEY CHECK (only = 1),
    model TEXT,                     -- ceoLed, ccoLed, marketingLed, serviceLed, crossFunctional, own
    own_name TEXT,
    lead BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    sponsor BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    decided_by TEXT,
    decided_on TEXT                 -- day
) STRICT;

CREATE TABLE unit (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE department (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
    id BLOB PRIMARY KEY,
    department BLOB REFERENCES department DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    short TEXT,
    held TEXT NOT NULL,             -- centre, perUnit
    kind TEXT NOT NULL,             -- position, group
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE leader (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE appointment (
    id BLOB PRIMARY KEY,
    leader BLOB NOT NULL REFERENCES leader DEFERRABLE INITIALLY DEFERRED,
    role BLOB NOT NULL REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,             -- permanent, interim, deputy
    from_day TEXT,
    until_day TEXT,
    acceptance TEXT NOT NULL        -- proposed, accepted
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_area (
    id BLOB PRIMARY KEY,
    title TEXT NOT NULL,
    locus TEXT NOT NULL,            -- centre, shared, local
    steering INTEGER NOT NULL,      -- 0 or 1
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
    id BLOB PRIMARY KEY,
    title TEXT NOT NULL,
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
    id BLOB PRIMARY KEY,
    section BLOB NOT NULL REFERENCES section DEFERRABLE INITIALLY DEFERRED,
    area BLOB REFERENCES decision_area DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    outcome TEXT NOT NULL,
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE involvement (
    activity BLOB REFERENCES activity DEFERRABLE INITIALLY DEFERRED,
    role BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    letters TEXT NOT NULL,          -- of A, R, C and I
    PRIMARY KEY (activity, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE considered (           -- models weighed for who leads CX
    model TEXT PRIMARY KEY,
    reasons_for TEXT NOT NULL,
    reasons_against TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE value (
    id BLOB PRIMARY KEY,
    title TEXT NOT NULL,
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    id BLOB PRIMARY KEY,
    title TEXT NOT NULL,
    measure TEXT NOT NULL,
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE objective (
    id BLOB PRIMARY KEY,
    goal BLOB REFERENCES goal DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    target TEXT,                    -- day
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative (
    id BLOB PRIMARY KEY,
    objective BLOB REFERENCES objective DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    owner BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT,
    until_day TEXT,
    position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE history (              -- what was done to the plan; rows are only ever added
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,               -- RFC 3339
    author TEXT NOT NULL,
    kind TEXT NOT NULL,             -- edit, undo, redo
    of INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED,    -- what an undo or redo is of
    asked TEXT NOT NULL,            -- JSON: the sentence
    change TEXT NOT NULL            -- JSON: every row before and after
) STRICT;
