-- The tables of the embedded store, at the version in `SCHEMA_VERSION` of sqlite-store.ts.
CREATE TABLE graph_version (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  digest TEXT NOT NULL,
  loaded_at TEXT NOT NULL,
  node_count INTEGER NOT NULL,
  edge_count INTEGER NOT NULL,
  vocabulary TEXT NOT NULL
);

-- `sort` is the id with its numbers padded, `search_place` where it stands among hits of a search
-- (model/search/search-place.ts); the four days are those of model/time/window.ts. `row` stands for one content for
-- ever: what a load changes is removed and written as a new row, and no number is given twice (tables.ts).
CREATE TABLE node (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  sort TEXT NOT NULL,
  search_place TEXT NOT NULL,
  properties TEXT NOT NULL,
  earliest_start TEXT NOT NULL,
  latest_start TEXT NOT NULL,
  earliest_end TEXT NOT NULL,
  latest_end TEXT NOT NULL
);
CREATE INDEX node_by_kind ON node (kind, sort);

CREATE TABLE edge (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  start TEXT NOT NULL,
  finish TEXT NOT NULL,
  properties TEXT NOT NULL,
  citations TEXT NOT NULL,
  earliest_start TEXT NOT NULL,
  latest_start TEXT NOT NULL,
  earliest_end TEXT NOT NULL,
  latest_end TEXT NOT NULL
);
CREATE INDEX edge_forward ON edge (start, kind, finish);
CREATE INDEX edge_reverse ON edge (finish, kind, start);

-- What src/model/closures works out of the nodes and edges at each load. None of it is shown.
-- Provisions and what they impose: the provision (null where it is itself one), the instrument, the groups protected
-- and those shut out (JSON lists).
CREATE TABLE norm (
  id TEXT PRIMARY KEY,
  provision TEXT,
  instrument TEXT NOT NULL,
  protects TEXT NOT NULL,
  excludes TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX norm_by_instrument ON norm (instrument);

-- Whom each instrument may concern (src/model/closures/concern.ts).
CREATE TABLE concerning (
  concern TEXT NOT NULL,
  instrument TEXT NOT NULL,
  PRIMARY KEY (concern, instrument)
) WITHOUT ROWID;

-- Which obligations that may concern somebody protect a group, or shut it out.
CREATE TABLE covering (
  concern TEXT NOT NULL,
  "group" TEXT NOT NULL,
  obligation TEXT NOT NULL,
  excluded INTEGER NOT NULL,
  PRIMARY KEY (concern, "group", obligation, excluded)
) WITHOUT ROWID;

-- By which edges norms that may concern somebody deal with a topic, and the provisions that lay them down.
CREATE TABLE dealing (
  concern TEXT NOT NULL,
  topic TEXT NOT NULL,
  edge TEXT NOT NULL,
  provision TEXT NOT NULL,
  PRIMARY KEY (concern, topic, edge)
) WITHOUT ROWID;

-- By which edges law that may concern somebody shows that law is held on a topic or a narrower one, and the provisions
-- that lay it down.
CREATE TABLE law_on (
  concern TEXT NOT NULL,
  topic TEXT NOT NULL,
  edge TEXT NOT NULL,
  provision TEXT NOT NULL,
  PRIMARY KEY (concern, topic, edge)
) WITHOUT ROWID;

-- To which States law, policies, mechanisms and findings belong.
CREATE TABLE belonging (
  state TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (state, id)
) WITHOUT ROWID;

-- The contradictions by law, policies and mechanisms that belong to a State.
CREATE TABLE contradicting (
  state TEXT NOT NULL,
  edge TEXT NOT NULL,
  PRIMARY KEY (state, edge)
) WITHOUT ROWID;

-- In which States law and policies are at home.
CREATE TABLE home (
  state TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (state, id)
) WITHOUT ROWID;

-- Of which States policies, mechanisms, findings, practices, statistics and recommendations tell.
CREATE TABLE telling (
  state TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (state, id)
) WITHOUT ROWID;

-- Of which States tasks are: because of the bearer, because of that or of what they are about, and of which they count
-- as told.
CREATE TABLE task (
  state TEXT NOT NULL,
  id TEXT NOT NULL,
  of_bearer INTEGER NOT NULL,
  of_state INTEGER NOT NULL,
  told INTEGER NOT NULL,
  PRIMARY KEY (state, id)
) WITHOUT ROWID;
CREATE INDEX task_of_bearer ON task (id, of_bearer);

-- Which things are parts of one that somebody has a task about, or narrower ones, or are it.
CREATE TABLE targeted (
  thing TEXT NOT NULL,
  target TEXT NOT NULL,
  PRIMARY KEY (thing, target)
) WITHOUT ROWID;

-- On which instruments one depends as their protocol, over all steps.
CREATE TABLE depending (
  id TEXT NOT NULL,
  "on" TEXT NOT NULL,
  directly INTEGER NOT NULL,
  PRIMARY KEY (id, "on")
) WITHOUT ROWID;

-- All parts of what declarations qualify, by the edge that says so (a JSON list).
CREATE TABLE qualified (
  id TEXT PRIMARY KEY,
  parts TEXT NOT NULL
) WITHOUT ROWID;

-- Which groups and topics lie within which, each within itself.
CREATE TABLE within (
  wider TEXT NOT NULL,
  narrower TEXT NOT NULL,
  PRIMARY KEY (wider, narrower)
) WITHOUT ROWID;

-- Words and stems are made by model/search/search-tokens.ts; the engine only matches them. Its ascii tokenizer parts
-- them at spaces and takes every letter as it is.
CREATE VIRTUAL TABLE search USING fts5(
  name, name_stem, alias, alias_stem, summary, summary_stem,
  content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'ascii'
);
