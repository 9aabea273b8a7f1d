/**
 * Has Pagefind write down which words stand where, through its Node API. Pagefind reports failures in what it returns;
 * here they are thrown, and the index is always closed. Its process ends with each volume, so memory is one volume's,
 * however many there are.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { postingsFile, type WordRange } from '../manifest.ts';
import { readContents, readWords } from '../pagefind-files.ts';

/** No language has this code, so no segmenter and no stemmer touches the words. */
const NO_LANGUAGE = 'und';
/**
 * Occurrences in one file of the index. Pagefind's 20,000 suits words; with characters as words a
 * smaller measure spares a query the characters beside it, and a larger one spares files. Without effect a query is slower, not wrong.
 */
const OCCURRENCES_PER_FILE = '10000';

export interface WordsOfArticle {
  /** The number of the article in its volume, from 0. */
  ordinal: number;
  /** Its words, spaces between. */
  content: string;
}

function check({ errors }: { errors: string[] }, doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed ${doing}.`, { cause: errors.join('; ') });
}

/**
 * Writes the postings of all `articles` into `folder`.
 * @returns the words of each file
 * @throws Error with a cause
 */
export async function writePostings(articles: AsyncIterable<WordsOfArticle>, folder: string): Promise<WordRange[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = OCCURRENCES_PER_FILE;
  try {
    const created = await pagefind.createIndex();
    check(created, 'to start');
    const { index } = created;
    if (!index) throw new Error('Pagefind failed to start.');
    for await (const { ordinal, content } of articles) {
      const url = String(ordinal);
      const added = await index.addCustomRecord({ url, content, language: NO_LANGUAGE, sort: { ordinal: url } });
      check(added, `at article ${ordinal}`);
    }
    // Its own `writeFiles` answers before the last bytes are on the disk.
    const result = await index.getFiles();
    check(result, 'to hand over its files');
    return await keep(new Map(result.files.map(({ path, content }) => [path, content])), folder);
  } finally {
    await pagefind.close();
  }
}

/** Pagefind makes a reader, an interface and a copy of every text too. We have our own. */
async function keep(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<WordRange[]> {
  const meta = [...files.keys()].find((path) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error(`Pagefind made no index for ${folder}.`);
  const contents = readContents(gunzipSync(file(files, meta)));
  // The order asked for tells which number Pagefind gave to each article.
  if (!contents.order.every((number, ordinal) => number === ordinal))
    throw new Error(`Pagefind numbered the articles of ${folder} otherwise than they came.`);
  await mkdir(dirname(join(folder, postingsFile(0))), { recursive: true });
  const ranges: WordRange[] = [];
  for (const [n, name] of contents.files.entries()) {
    const content = file(files, `index/${name}.pf_index`);
    await writeFile(join(folder, postingsFile(n)), content);
    const words = readWords(gunzipSync(content));
    ranges.push([words.at(0) ?? '', words.at(-1) ?? '']);
  }
  return ranges;
}

function file(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`Pagefind made no ${path}.`);
  return content;
}
