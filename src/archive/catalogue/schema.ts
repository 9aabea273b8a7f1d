/** The tables of the catalogue: what `content/` says, read once and kept until it says something else. */

/**
 * `sum` stands for a record's content: what a page was made of is compared by it. An article has two: of `head`, which lists
 * show (front matter, opening, length), and of `text`, its paragraphs.
 */
export const CATALOGUE_TABLES = `
  CREATE TABLE file (path TEXT PRIMARY KEY, size INTEGER NOT NULL, changed REAL NOT NULL) WITHOUT ROWID;
  CREATE TABLE record (
    kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, data TEXT NOT NULL, sum TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) WITHOUT ROWID;
  CREATE TABLE article (
    id TEXT PRIMARY KEY, head TEXT NOT NULL, head_sum TEXT NOT NULL, text TEXT NOT NULL, text_sum TEXT NOT NULL,
    watched TEXT NOT NULL
  ) WITHOUT ROWID;
`;
