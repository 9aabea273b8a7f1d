/** Writes one volume's folder: Pagefind's index, the texts, and what filters and exports need to know. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { plainText } from '../../content/plain-text.ts';
import { lineEnds } from '../../markdown/phrases.ts';
import type { Article } from '../../model/article.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { packFacets, runs } from '../facet-columns.ts';
import { CATALOGUE, type Days, FACETS, type Facets, textFile, WORD_RANGES } from '../manifest.ts';
import { prefetch } from '../prefetch.ts';
import { headLength, pageNumbers, pointsOf, recordWords, type SearchRecord, searchRecord } from '../record.ts';
import { joinTexts } from '../tokenise.ts';
import type { ArticleSource } from './article-source.ts';
import { printedPlaces } from './printed-place.ts';
import { writeCharacters } from './write-pairs.ts';
import { type WordsOfArticle, writePostings } from './write-postings.ts';

const compress = promisify(gzip);
const writeCompressed = async (path: string, value: unknown): Promise<void> =>
  writeFile(path, await compress(JSON.stringify(value), { level: 9 }));

export interface WrittenVolume {
  /** SHA-256 of the files' names and bytes. */
  sum: string;
  /** First and last day. */
  from: string;
  to: string;
  days: Days;
}

/** The file that an index of pairs is made of. It is not published. */
export const CHARACTERS = 'characters.bin';

/**
 * Indexes `files` of `source` into `folder`.
 * @throws Error naming the file that cannot be read, or with Pagefind's words as `cause`.
 */
export async function writeVolume(
  source: ArticleSource,
  files: readonly string[],
  folder: string,
): Promise<WrittenVolume> {
  const facets: Facets = {
    ...{ ids: [], dates: [], heads: [], pages: [], pageLabels: [], columns: [] },
    ...{ genres: [], topics: [], places: [] },
  };
  const catalogue: SearchRecord[] = [];
  const printedPlace = printedPlaces(source);

  const characters: Uint32Array[] = [];
  let page: SearchRecord[] = [];
  let pages = 0;

  /** Writes the texts of a page beside the index. */
  async function closePage(): Promise<void> {
    if (page.length > 0) await writeCompressed(join(folder, textFile(pages++)), page);
    page = [];
  }

  async function prepare(file: string) {
    const { article, paragraphs } = await source.article(file);
    const record = searchRecord(article, await printedPlace(article), paragraphs);
    return { article, record, shown: { ...record, lineEnds: endsOf(article, paragraphs) } };
  }

  /** Records the facets of each article, and yields its words in order. */
  async function* records(): AsyncGenerator<WordsOfArticle> {
    let ordinal = 0;
    for await (const { article, record, shown } of prefetch(files, prepare)) {
      catalogue.push({ ...record, paragraphs: [] });
      facets.ids.push(article.id.slice(article.newspaper.length + 1));
      if (pageNumbers(facets.ids.slice(-2)).at(-1) === 1) await closePage();
      page.push(shown);
      characters.push(pointsOf(record));
      facets.dates.push(article.date);
      facets.heads.push(headLength(record));
      facets.pages.push(record.pages[0]?.number ?? 0);
      facets.pageLabels.push(record.page);
      facets.columns.push(article.column ?? '');
      facets.genres.push(article.genre);
      facets.topics.push(article.topics);
      facets.places.push(article.places);
      yield { ordinal: ordinal++, content: joinTexts(recordWords(record)) };
    }
  }

  await mkdir(join(folder, 'texts'), { recursive: true });
  await writeCompressed(join(folder, WORD_RANGES), await writePostings(records(), folder));
  await closePage();
  await writeCharacters(join(folder, CHARACTERS), characters);
  await writeCompressed(join(folder, FACETS), packFacets(facets));
  await writeCompressed(join(folder, CATALOGUE), catalogue);
  const days = facets.dates.toSorted();
  return { sum: await sumOf(folder), from: days.at(0) ?? '', to: days.at(-1) ?? '', days: runs(days) };
}

/** A title that was made of the text is not shown. */
const endsOf = ({ title, titleSource }: Article, paragraphs: readonly Paragraph[]): number[] =>
  titleSource === 'derived' ? [] : lineEnds(title, plainText(paragraphs));

async function sumOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) hash.update(path.slice(folder.length)).update(await readFile(path));
  return hash.digest('hex');
}
