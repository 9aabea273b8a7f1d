/** The files of `content/` with their sizes and times of change: how the catalogue finds what is new. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface ContentFile {
  /** From the content folder: `articles/liaocheng-ribao/2023-10-25/01-l038.md`. */
  path: string;
  size: number;
  /** Milliseconds. */
  changed: number;
}

const FOLDERS = ['newspapers', 'issues', 'pages', 'articles'];
const LISTS = ['topics.yaml', 'places.yaml', 'watch.yaml'];
const READ = /\.(?:md|json|yaml)$/u;

/** Every file that the catalogue is made of. Synchronous: waiting for each of some hundred thousand costs more than asking. */
export function* contentFiles(content: string): Generator<ContentFile> {
  for (const path of LISTS) {
    const found = statSync(join(content, path), { throwIfNoEntry: false });
    if (found) yield { path, size: found.size, changed: found.mtimeMs };
  }
  for (const folder of FOLDERS) yield* below(content, folder);
}

function* below(content: string, folder: string): Generator<ContentFile> {
  for (const entry of entriesOf(join(content, folder))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* below(content, path);
    else if (READ.test(entry.name)) {
      const { size, mtimeMs } = statSync(join(content, path));
      yield { path, size, changed: mtimeMs };
    }
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
