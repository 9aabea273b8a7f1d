/** What goes along with a portable edition: the sums of its files, and the whole of it as one zip. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/**
 * Of all entries, so that the same edition makes the same zip. Zip knows no time before 1980, and no zone: without
 * `forceDosTimestamp` a second field would hold it as UTC, and differ with the zone of the machine.
 */
const TIME = new Date(1980, 0, 1);

/** The files below `folder`, in the order of their paths, with `/` between. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(folder, file).split(sep).join('/')).sort();
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Writes `SHA256SUMS` into `folder`, as `sha256sum --check` reads it. */
export async function writeSums(folder: string): Promise<void> {
  const lines: string[] = [];
  for (const file of await filesOf(folder)) lines.push(`${await sha256(join(folder, file))}  ${file}\n`);
  await writeFile(join(folder, 'SHA256SUMS'), lines.join(''));
}

/** Writes `zip`, which unpacks to one folder called `name`, and its sum beside it. */
export async function writeZip(folder: string, zip: string, name: string): Promise<void> {
  const file = new ZipFile();
  for (const path of await filesOf(folder))
    file.addFile(join(folder, path), `${name}/${path}`, { mtime: TIME, mode: 0o100644, forceDosTimestamp: true });
  file.end();
  await pipeline(file.outputStream, createWriteStream(zip));
  await writeFile(`${zip}.sha256`, `${await sha256(zip)}  ${basename(zip)}\n`);
}
