-- Schema 2 of the .cxplan file: what it has beyond schema 1.

CREATE TABLE scheme (               -- what the letters of the matrix mean
    only INTEGER PRIMARY KEY CHECK (only = 1),
    kind TEXT NOT NULL,             -- raci, rasci, raciVs, raciq, cairo, daci, rapid, own
    own TEXT NOT NULL               -- JSON: the organisation's own letters, strongest first
) STRICT;

INSERT INTO scheme VALUES (1, 'raci', '[]');

ALTER TABLE activity ADD COLUMN note TEXT NOT NULL DEFAULT '';

CREATE TABLE cell_note (            -- what there is to say of one role on one activity
    activity BLOB REFERENCES activity DEFERRABLE INITIALLY DEFERRED,
    role BLOB REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    PRIMARY KEY (activity, role)
) STRICT, WITHOUT ROWID;

ALTER TABLE thresholds ADD COLUMN informed_share INTEGER NOT NULL DEFAULT 50;           -- percent
ALTER TABLE thresholds ADD COLUMN activities_per_section INTEGER NOT NULL DEFAULT 20;
ALTER TABLE thresholds ADD COLUMN roles INTEGER NOT NULL DEFAULT 13;
