/** Opens the catalogue of a content folder. If it cannot be used, it is built again from `content/`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CATALOGUE_TABLES } from './schema.ts';

/** How long a second build waits for the first, in milliseconds. */
const LOCK_TIMEOUT = 2000;

/** The path of the catalogue of `content`. @param cache the project's cache folder */
export const cataloguePath = (cache: string, content: string): string =>
  join(cache, `catalogue-${createHash('sha256').update(resolve(content)).digest('hex').slice(0, 16)}.db`);

/**
 * For writing. Empty when there was none, or one that was damaged or made by another version.
 * @param version of all that decides what stands in it
 * @throws Error when another process writes to it
 */
export function openForUpdate(path: string, version: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  const existing = existsSync(path) ? openIfGood(path, version) : null;
  return existing ?? createCatalogue(path, version);
}

function openIfGood(path: string, version: string): DatabaseSync | null {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: LOCK_TIMEOUT });
    const row = database.prepare('SELECT version FROM made_by').get() as { version: string } | undefined;
    if (row?.version === version) return prepared(database);
  } catch (error) {
    database?.close();
    if (isLocked(error)) throw locked(path, error);
    return null;
  }
  database.close();
  return null;
}

/** It holds nothing that `content/` does not. */
export function removeCatalogue(path: string): void {
  for (const suffix of ['', '-journal']) rmSync(path + suffix, { force: true });
}

function createCatalogue(path: string, version: string): DatabaseSync {
  removeCatalogue(path);
  const database = prepared(new DatabaseSync(path, { timeout: LOCK_TIMEOUT }));
  database.exec(`BEGIN; ${CATALOGUE_TABLES} CREATE TABLE made_by (version TEXT NOT NULL)`);
  database.prepare('INSERT INTO made_by VALUES (?)').run(version);
  database.exec('COMMIT');
  return database;
}

/** A crash may damage the catalogue, never `content/`. The next build finds it damaged and builds it again. */
function prepared(database: DatabaseSync): DatabaseSync {
  database.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536');
  return database;
}

/** For reading. */
export const openForReading = (path: string): DatabaseSync =>
  new DatabaseSync(path, { readOnly: true, timeout: LOCK_TIMEOUT });

export const isLocked = (error: unknown): boolean => /locked|busy/u.test((error as Error).message);

/** SQLite's errors for a damaged file. */
export const isDamaged = (error: unknown): boolean =>
  /malformed|not a database|corrupt/u.test((error as Error).message);

/** The error if another build uses the catalogue. */
export const locked = (path: string, cause: unknown): Error =>
  new Error(`Another build is reading the same content (its catalogue is ${path}). Wait for it to end.`, { cause });
