/**
 * One Pagefind index through its Node API. Pagefind reports failures in what it returns; here they are thrown, and the
 * index is always closed. Its process ends with each volume, so memory is one volume's, however many there are.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { PAGEFIND_SCRIPT, PAGEFIND_WASM } from '../manifest.ts';

/** No language has this code, so no segmenter and no stemmer touches the words. */
const NO_LANGUAGE = 'und';
/**
 * Occurrences in one file of the index. Pagefind's 20,000 suits words; with characters as words most files hold one
 * character, and a smaller measure spares a cold query the characters beside it. Without effect a query is slower, not wrong.
 */
const OCCURRENCES_PER_FILE = '2000';

export interface BundleRecord {
  /** The number of the article in its volume, from 0. */
  ordinal: number;
  content: string;
}

/** What `writeBundle` has to say of the index that it wrote. */
export interface WrittenBundle {
  /** Pagefind's name for the index: `und_46c16858a9e`. */
  hash: string;
  /** Pagefind's version. */
  version: string;
}

function check({ errors }: { errors: string[] }, doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed ${doing}.`, { cause: errors.join('; ') });
}

/** Indexes `records` into `folder`. The reader that all volumes share goes to `sharedDir`. @throws Error with a cause. */
export async function writeBundle(
  records: AsyncIterable<BundleRecord>,
  folder: string,
  sharedDir: string,
): Promise<WrittenBundle> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = OCCURRENCES_PER_FILE;
  try {
    const created = await pagefind.createIndex();
    check(created, 'to start');
    const { index } = created;
    if (!index) throw new Error('Pagefind failed to start.');
    for await (const { ordinal, content } of records) {
      const url = String(ordinal);
      // Sorting by the number makes Pagefind answer with the number: a hit's score is then its place in this order.
      const added = await index.addCustomRecord({ url, content, language: NO_LANGUAGE, sort: { ordinal: url } });
      check(added, `at article ${ordinal}`);
    }
    // Its own `writeFiles` answers before the last bytes are on the disk.
    const taken = await index.getFiles();
    check(taken, 'to hand over its files');
    return await writeKept(taken.files, folder, sharedDir);
  } finally {
    await pagefind.close();
  }
}

/** Pagefind makes an interface and a copy of every text too. The texts are ours to show, the reader is shared. */
async function writeKept(files: pagefind.IndexFile[], folder: string, sharedDir: string): Promise<WrittenBundle> {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { version, languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
    version: string;
    languages: Record<string, { hash: string }>;
  };
  const hash = languages[NO_LANGUAGE]?.hash;
  if (!hash) throw new Error(`Pagefind made no index for ${folder}.`);
  const kept = new Map([
    ['pagefind.js', join(sharedDir, PAGEFIND_SCRIPT)],
    ['wasm.unknown.pagefind', join(sharedDir, PAGEFIND_WASM)],
    [`pagefind.${hash}.pf_meta`, join(folder, `pagefind.${hash}.pf_meta`)],
  ]);
  for (const { path, content } of files) {
    const target = path.startsWith('index/') ? join(folder, path) : kept.get(path);
    if (!target) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return { hash, version };
}
