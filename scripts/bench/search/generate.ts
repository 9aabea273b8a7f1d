/**
 * Writes a benchmark archive: as many articles as asked for, in the form of `content/`, made of the real pages' words in
 * the order in which the pages have them, with a long tail of rare names. The same seed writes the same archive.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { bindings, readArticle } from '../../../src/search/build/articles.ts';

export interface ArchiveShape {
  articles: number;
  volumes: number;
  /** Characters of an article's text, about. */
  length: number;
  seed: number;
}

const NEWSPAPER = 'bench-ribao';
const ARTICLES_AN_ISSUE = 10;
/** How often the text jumps to a word that does not follow on the page, and how often to a name. */
const JUMP = 0.2;
const NAME = 0.012;
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes the archive to `out`, of the words of `contentDir`. */
export async function generateArchive(contentDir: string, out: string, shape: ArchiveShape): Promise<void> {
  const random = seeded(shape.seed);
  const words = await wordsOf(contentDir);
  const names = rareNames(words, random);
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'newspapers'), { recursive: true });
  for (const list of ['topics.yaml', 'places.yaml']) await cp(join(contentDir, list), join(out, list));
  await writeFile(join(out, 'newspapers', `${NEWSPAPER}.yaml`), stringify({ id: NEWSPAPER, title: '基准日报' }));
  const perVolume = Math.ceil(shape.articles / shape.volumes);
  for (let n = 0; n < shape.articles; n += ARTICLES_AN_ISSUE) {
    const year = 2025 - Math.floor(n / perVolume);
    const step = 365 / Math.ceil(perVolume / ARTICLES_AN_ISSUE);
    const day = new Date(Date.UTC(year, 0, 1 + Math.floor(((n % perVolume) / ARTICLES_AN_ISSUE) * step)));
    await writeIssue(out, day.toISOString().slice(0, 10), () => compose(words, names, shape.length, random));
  }
}

/** Every word of the archive's texts, one after another. */
async function wordsOf(contentDir: string): Promise<string[]> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  for (const { files } of await bindings(contentDir)) {
    for (const file of files) {
      const { paragraphs } = await readArticle(contentDir, file);
      for (const { segment } of segmenter.segment(paragraphs.join(''))) if (segment.trim() !== '') words.push(segment);
    }
  }
  return words;
}

/** Takes names from 40,000, the n-th as often as 1/n. */
function rareNames(words: readonly string[], random: () => number): () => string {
  const given = [...new Set(words.join('').match(/\p{Script=Han}/gu))];
  const pick = (): string => given[Math.floor(random() * given.length)] ?? '';
  const names = Array.from(
    { length: 40_000 },
    (_, n) => SURNAMES[n % SURNAMES.length] + pick() + (random() < 0.7 ? pick() : ''),
  );
  return () => names[Math.floor(names.length ** random()) - 1] ?? '';
}

/** A title, and paragraphs of about 180 characters. */
function compose(words: readonly string[], name: () => string, length: number, random: () => number): string[] {
  const anywhere = (): number => Math.floor(random() * words.length);
  let at = anywhere();
  const run = (characters: number): string => {
    let text = '';
    while (text.length < characters) {
      at = random() < JUMP ? anywhere() : (at + 1) % words.length;
      text += random() < NAME ? name() : words[at];
    }
    return text;
  };
  const title = run(16).replaceAll(/[\p{P}\p{S}]/gu, '') || '无题';
  const rest = Math.round(length * (0.6 + 0.8 * random()));
  return [title, ...Array.from({ length: Math.ceil(rest / 180) }, () => run(180))];
}

async function writeIssue(out: string, date: string, compose: () => string[]): Promise<void> {
  const folder = join(out, 'articles', NEWSPAPER, date);
  await mkdir(folder, { recursive: true });
  await mkdir(join(out, 'issues', NEWSPAPER), { recursive: true });
  const sha256 = '0'.repeat(64);
  const source = `seeds/${NEWSPAPER}/${date}/01.txt`;
  const ids: string[] = [];
  for (let order = 1; order <= ARTICLES_AN_ISSUE; order++) {
    const line = String(order * 10).padStart(3, '0');
    const [title = '', ...paragraphs] = compose();
    const id = `${NEWSPAPER}/${date}/01-l${line}`;
    const head = { id, newspaper: NEWSPAPER, issue: date, date, page: '01', order, title, titleSource: 'printed' };
    const rest = { genre: 'news', confidence: 1, source: { file: source, lines: ['1'], sha256 } };
    const body = paragraphs.map((text) => text.replaceAll(/[\\`*_{}[\]<>()#+\-.!|&~]/g, '\\$&')).join('\n\n');
    await writeFile(join(folder, `01-l${line}.md`), `---\n${stringify({ ...head, ...rest })}---\n\n${body}\n`);
    ids.push(id);
  }
  const page = { page: '01', number: 1, name: '要闻', source, sha256, articles: ids };
  const issue = {
    id: `${NEWSPAPER}/${date}`,
    newspaper: NEWSPAPER,
    issue: date,
    date,
    dateCertainty: 'assumed',
    pages: [page],
  };
  await writeFile(join(out, 'issues', NEWSPAPER, `${date}.md`), `---\n${stringify(issue)}---\n`);
}
