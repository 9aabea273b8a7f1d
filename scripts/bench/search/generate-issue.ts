/** Writes one issue of a benchmark archive: articles on a few pages, with the fields that filters use. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { GENRES } from '../../../src/model/genre.ts';
import type { readLabels } from '../../../src/search/build/labels.ts';
import { zipf } from './chance.ts';

export const ARTICLES_AN_ISSUE = 10;
const PAGES = ['要闻', '综合', '民生', '副刊'];
const ARTICLES_A_PAGE = Math.ceil(ARTICLES_AN_ISSUE / PAGES.length);

/** The topics, places and genre of an article. */
type Subjects = () => { genre: string; topics: string[]; places: string[] };

/** Draws genres, topics and places of the archive's lists: a few often, most rarely. */
export function subjectsOf(labels: Awaited<ReturnType<typeof readLabels>>, random: () => number): Subjects {
  const genre = zipf(GENRES, random);
  const topic = zipf(Object.keys(labels.topics), random);
  const place = zipf(Object.keys(labels.places), random);
  const some = (take: () => string, most: number): string[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, take)),
  ];
  return () => ({ genre: genre(), topics: some(topic, 3), places: some(place, 2) });
}

/** Writes an issue in the format of `content/`. `compose` makes an article's title and paragraphs. */
export async function writeIssue(
  out: string,
  newspaper: string,
  date: string,
  subjects: Subjects,
  compose: () => string[],
): Promise<void> {
  const folder = join(out, 'articles', newspaper, date);
  await mkdir(folder, { recursive: true });
  await mkdir(join(out, 'issues', newspaper), { recursive: true });
  const sha256 = '0'.repeat(64);
  const pages = PAGES.map((name, i) => {
    const page = String(i + 1).padStart(2, '0');
    const source = `seeds/${newspaper}/${date}/${page}.txt`;
    return { page, number: i + 1, name, source, sha256, articles: [] as string[] };
  });
  for (let n = 0; n < ARTICLES_AN_ISSUE; n++) {
    const { page, source, articles } = pages[Math.floor(n / ARTICLES_A_PAGE)] as (typeof pages)[number];
    const order = articles.length + 1;
    const slug = `${page}-l${String(order * 10).padStart(3, '0')}`;
    const [title = '', ...paragraphs] = compose();
    const id = `${newspaper}/${date}/${slug}`;
    const head = { id, newspaper, issue: date, date, page, order, title, titleSource: 'printed' };
    const rest = { ...subjects(), confidence: 1, source: { file: source, lines: ['1'], sha256 } };
    const body = paragraphs.map((text) => text.replaceAll(/[\\`*_{}[\]<>()#+\-.!|&~]/g, '\\$&')).join('\n\n');
    await writeFile(join(folder, `${slug}.md`), `---\n${stringify({ ...head, ...rest })}---\n\n${body}\n`);
    articles.push(id);
  }
  const issue = { id: `${newspaper}/${date}`, newspaper, issue: date, date, dateCertainty: 'assumed', pages };
  await writeFile(join(out, 'issues', newspaper, `${date}.md`), `---\n${stringify(issue)}---\n`);
}
