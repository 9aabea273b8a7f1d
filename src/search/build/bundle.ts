/**
 * One Pagefind index through its Node API. Pagefind reports failures in what it returns; here they are thrown, and the
 * index is always closed. Its process ends with each volume, so memory is one volume's, however many there are.
 */
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
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
    const written = join(folder, 'pagefind');
    check(await index.writeFiles({ outputPath: written }), `writing ${written}`);
    return await keepIndexOnly(written, folder, sharedDir);
  } finally {
    await pagefind.close();
  }
}

/** Pagefind writes its interface and every text beside the index. The texts are ours to show, the reader is shared. */
async function keepIndexOnly(written: string, folder: string, sharedDir: string): Promise<WrittenBundle> {
  const entry = JSON.parse(await readFile(join(written, 'pagefind-entry.json'), 'utf8')) as {
    version: string;
    languages: Record<string, { hash: string }>;
  };
  const hash = entry.languages[NO_LANGUAGE]?.hash;
  if (!hash) throw new Error(`Pagefind wrote no index to ${written}.`);
  await mkdir(join(sharedDir, 'pagefind'), { recursive: true });
  await rename(join(written, 'pagefind.js'), join(sharedDir, PAGEFIND_SCRIPT));
  await rename(join(written, 'wasm.unknown.pagefind'), join(sharedDir, PAGEFIND_WASM));
  for (const kept of ['index', `pagefind.${hash}.pf_meta`]) await rename(join(written, kept), join(folder, kept));
  await rm(written, { recursive: true });
  return { hash, version: entry.version };
}
