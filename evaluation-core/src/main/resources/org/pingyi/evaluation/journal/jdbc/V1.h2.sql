-- Where a journal stands: how often it was taken and by whom last, how many changes were written, and the seal of the last.
CREATE TABLE IF NOT EXISTS pingyi_head (
  journal VARCHAR(64) NOT NULL,
  epoch BIGINT NOT NULL,
  owner VARBINARY(32) NOT NULL,
  version BIGINT NOT NULL,
  seal VARBINARY(200) NOT NULL,
  PRIMARY KEY (journal)
);

-- The chain, which only grows.
CREATE TABLE IF NOT EXISTS pingyi_entry (
  journal VARCHAR(64) NOT NULL,
  number BIGINT NOT NULL,
  content VARBINARY(1048576) NOT NULL,
  PRIMARY KEY (journal, number)
);

-- What is held until the next entry that clears it.
CREATE TABLE IF NOT EXISTS pingyi_held (
  journal VARCHAR(64) NOT NULL,
  number BIGINT NOT NULL,
  content VARBINARY(1048576) NOT NULL,
  PRIMARY KEY (journal, number)
);

-- What entries stand for, and what may be taken out again.
CREATE TABLE IF NOT EXISTS pingyi_page (
  journal VARCHAR(64) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  number BIGINT NOT NULL,
  content VARBINARY(1048576) NOT NULL,
  PRIMARY KEY (journal, kind, number)
);
