/**
 * Writes a benchmark archive with a given number of articles, in the format of `content/`, made of the real pages' words in
 * the order of the pages, with a long tail of rare names. The same seed writes the same archive.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readArticle } from '../../../src/content/article-file.ts';
import { sourceInFiles } from '../../../src/search/build/article-source.ts';
import { indexVolumes } from '../../../src/search/build/articles.ts';
import { readLabels } from '../../../src/search/build/labels.ts';
import { seeded, zipf } from './chance.ts';
import { ARTICLES_AN_ISSUE, subjectsOf, writeIssue } from './generate-issue.ts';

interface ArchiveShape {
  articles: number;
  volumes: number;
  /** Approximate characters of an article's text. */
  length: number;
  seed: number;
}

/** The newspapers take turns with the volumes, the newest year first. */
const NEWSPAPERS = { 'bench-ribao': '基准日报', 'bench-wanbao': '基准晚报' };
/** How often the text jumps to another place on the pages, and how often to a name. */
const JUMP = 0.2;
const NAME = 0.012;
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];

/** Writes the archive to `out` with the words of `contentDir`. */
export async function generateArchive(contentDir: string, out: string, shape: ArchiveShape): Promise<void> {
  const random = seeded(shape.seed);
  const words = await wordsOf(contentDir);
  const names = rareNames(words, random);
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'newspapers'), { recursive: true });
  for (const list of ['topics.yaml', 'places.yaml']) await cp(join(contentDir, list), join(out, list));
  for (const [id, title] of Object.entries(NEWSPAPERS))
    await writeFile(join(out, 'newspapers', `${id}.yaml`), stringify({ id, title }));
  const subjects = subjectsOf(await readLabels(out), seeded(shape.seed + 1));
  const perVolume = Math.ceil(shape.articles / shape.volumes);
  for (let n = 0; n < shape.articles; n += ARTICLES_AN_ISSUE) {
    const volume = Math.floor(n / perVolume);
    const newspaper = Object.keys(NEWSPAPERS)[volume % 2] ?? '';
    const year = 2025 - Math.floor(volume / 2);
    const step = 365 / Math.ceil(perVolume / ARTICLES_AN_ISSUE);
    const day = new Date(Date.UTC(year, 0, 1 + Math.floor(((n % perVolume) / ARTICLES_AN_ISSUE) * step)));
    const date = day.toISOString().slice(0, 10);
    await writeIssue(out, newspaper, date, subjects, () => compose(words, names, shape.length, random));
  }
}

/** Every word of the archive's texts in their order. */
async function wordsOf(contentDir: string): Promise<string[]> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  for (const { files } of await indexVolumes(sourceInFiles(contentDir))) {
    for (const file of files) {
      const { paragraphs } = await readArticle(contentDir, file);
      for (const { segment } of segmenter.segment(paragraphs.join(''))) if (segment.trim() !== '') words.push(segment);
    }
  }
  return words;
}

/** Draws from 40,000 names: the n-th with a weight of 1/n. */
function rareNames(words: readonly string[], random: () => number): () => string {
  const given = [...new Set(words.join('').match(/\p{Script=Han}/gu))];
  const pick = (): string => given[Math.floor(random() * given.length)] ?? '';
  const names = Array.from(
    { length: 40_000 },
    (_, n) => SURNAMES[n % SURNAMES.length] + pick() + (random() < 0.7 ? pick() : ''),
  );
  return zipf(names, random);
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
