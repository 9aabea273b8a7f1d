/** What each file of the last build was made of, so that the next build makes again only those that would come out otherwise. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const TABLES = `
  CREATE TABLE made_by (version TEXT NOT NULL);
  CREATE TABLE dependency (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, sum TEXT NOT NULL);
  CREATE TABLE output (
    file TEXT PRIMARY KEY, size INTEGER NOT NULL, changed REAL NOT NULL, props TEXT NOT NULL, fonts TEXT NOT NULL,
    dependencies BLOB NOT NULL
  ) WITHOUT ROWID;
`;

export interface MadeOutput {
  file: string;
  size: number;
  /** Milliseconds. */
  changed: number;
  /** A sum of what the route gave the page. */
  props: string;
  /** Address → characters of the fonts that it names. */
  fonts: [address: string, characters: string][];
  /** What it asked the archive. */
  dependencies: string[];
}
/** An output as the last build left it; its dependencies by their places in `dependencies`. */
export interface KeptOutput extends Omit<MadeOutput, 'dependencies'> {
  dependencies: Uint32Array;
}
interface OutputRow extends Omit<MadeOutput, 'fonts' | 'dependencies'> {
  fonts: string;
  dependencies: Uint8Array;
}
export interface LastBuild {
  outputs: Map<string, KeptOutput>;
  /** By the numbers that outputs name them by. */
  dependencies: Map<number, { name: string; sum: string }>;
}

/** Where the ledger of the site in `out` lies. */
export const ledgerPath = (cache: string, out: string): string =>
  join(cache, `site-${createHash('sha256').update(resolve(out)).digest('hex').slice(0, 16)}.db`);

/** What the last build left; null where there was none by this version, or its ledger is damaged. */
export function readLedger(path: string, version: string): LastBuild | null {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    const row = database.prepare('SELECT version FROM made_by').get();
    if (row?.version !== version) return null;
    const dependencies = new Map<number, { name: string; sum: string }>();
    for (const { id, name, sum } of database.prepare('SELECT * FROM dependency').iterate())
      dependencies.set(id as number, { name: name as string, sum: sum as string });
    const outputs = new Map<string, KeptOutput>();
    for (const row of database.prepare('SELECT * FROM output').iterate()) {
      const { fonts, dependencies: bytes, ...output } = row as unknown as OutputRow;
      outputs.set(output.file, {
        ...output,
        fonts: JSON.parse(fonts) as KeptOutput['fonts'],
        dependencies: new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
      });
    }
    return { outputs, dependencies };
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

/** Writes the ledger of a build beside the one before; whoever puts the site in place gives it its name. */
export function writeLedger(
  path: string,
  version: string,
  outputs: Iterable<MadeOutput>,
  sumOf: (dependency: string) => string,
): void {
  mkdirSync(dirname(path), { recursive: true });
  for (const suffix of ['', '-journal']) rmSync(path + suffix, { force: true });
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN; ${TABLES}`);
  database.prepare('INSERT INTO made_by VALUES (?)').run(version);
  const putDependency = database.prepare('INSERT INTO dependency VALUES (?, ?, ?)');
  const putOutput = database.prepare('INSERT INTO output VALUES (?, ?, ?, ?, ?, ?)');
  const ids = new Map<string, number>();
  const idOf = (dependency: string): number => {
    const known = ids.get(dependency);
    if (known !== undefined) return known;
    const id = ids.size + 1;
    ids.set(dependency, id);
    putDependency.run(id, dependency, sumOf(dependency));
    return id;
  };
  for (const { file, size, changed, props, fonts, dependencies } of outputs) {
    const numbers = Uint32Array.from(dependencies, idOf);
    putOutput.run(file, size, changed, props, JSON.stringify(fonts), new Uint8Array(numbers.buffer));
  }
  database.exec('COMMIT');
  database.close();
}
