/** Pages whose truth is known without the corpus: those that the project's own composer sets, and the archive's own, as they are read today. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PoolArticle } from '../../evaluation/compose/article-pool.ts';
import { composePage } from '../../evaluation/compose/compose-page.ts';
import type { Kind } from '../../evaluation/compose/kinds.ts';
import type { Part } from '../../evaluation/compose/page-builder.ts';
import type { ExpectedItem } from '../../evaluation/score/compare.ts';
import { splitLines } from '../../ingest/importers/text.ts';
import type { Page } from '../../model/page.ts';
import type { KnownPage } from '../examples.ts';
import type { GoldLine, GoldRole } from './set-page.ts';

const ROLES: readonly string[] = ['kicker', 'title', 'subtitle', 'byline', 'body', 'subheading', 'teaser'];
export const isRole = (part: string): part is GoldRole => ROLES.includes(part);

/** `['38', '40-41']` → 38, 40, 41 */
const expand = (ranges: readonly string[]): number[] =>
  ranges.flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Which lines begin a paragraph; null where lines and paragraphs do not hold the same letters in the same order. */
function startsOf(lines: readonly string[], paragraphs: readonly string[]): boolean[] | null {
  const bounds = new Set<number>();
  let whole = '';
  for (const paragraph of paragraphs) {
    bounds.add(whole.length);
    whole += bare(paragraph);
  }
  let at = 0;
  const starts = lines.map((line) => {
    const begins = bounds.has(at);
    at += bare(line).length;
    return begins;
  });
  return lines.map(bare).join('') === whole ? starts : null;
}

/** A page of the project's own composer. */
export function composedPage(
  kind: Kind,
  seed: number,
  pool: readonly PoolArticle[],
): KnownPage & { items: ExpectedItem[] } {
  const { text, items } = composePage({ kind, seed, pool });
  const gold = new Map<number, GoldLine>();
  const printed = splitLines(text);
  items.forEach(({ lines, paragraphs }, article) => {
    for (const [part, ranges] of Object.entries(lines) as [Part, string[]][])
      if (isRole(part)) for (const n of expand(ranges)) gold.set(n, { role: part, article, begins: null });
    const body = expand(lines.body ?? []);
    const starts = startsOf(
      body.map((n) => printed[n - 1]?.text ?? ''),
      paragraphs,
    );
    starts?.forEach((begins, i) => {
      gold.set(body[i] as number, { role: 'body', article, begins });
    });
  });
  const first = items.map(({ lines }) =>
    [lines.title, lines.body].map((ranges) => Number.parseInt(ranges?.[0] ?? '', 10)),
  );
  const after = first.filter(([title = Number.NaN, body = Number.NaN]) => title > body).length;
  const before = first.filter(([title = Number.NaN, body = Number.NaN]) => title < body).length;
  return { order: after > before ? 'after' : 'before', lines: printed, gold, items };
}

/** The pages of an archive that people have looked through, with the newspaper of each. */
export function readArchive(root: string): { newspaper: string; page: KnownPage }[] {
  return globSync('content/pages/*/*/*.json', { cwd: root })
    .sort()
    .map((path) => {
      const page = JSON.parse(readFileSync(join(root, path), 'utf8')) as Page;
      const texts = new Map(page.lines.map(({ n, text }) => [n, text]));
      const gold = new Map<number, GoldLine>();
      const articles = new Map<string, number[]>();
      for (const { n, role, article } of page.lines) {
        const part = role === 'caption' ? 'body' : role;
        if (!article || !isRole(part)) continue;
        const body = articles.get(article) ?? [];
        if (!articles.has(article)) articles.set(article, body);
        if (part === 'body') body.push(n);
        gold.set(n, { role: part, article: [...articles.keys()].indexOf(article), begins: null });
      }
      for (const [id, body] of articles) {
        const starts = startsOf(
          body.map((n) => texts.get(n) ?? ''),
          paragraphsOf(join(root, 'content/articles', `${id}.md`)),
        );
        starts?.forEach((begins, i) => {
          const n = body[i] as number;
          gold.set(n, { ...(gold.get(n) as GoldLine), begins });
        });
      }
      const last = page.lines.at(-1)?.n ?? 0;
      const lines = Array.from({ length: last }, (_, i) => ({ n: i + 1, text: texts.get(i + 1) ?? '' }));
      return { newspaper: page.newspaper, page: { order: page.headlines, lines, gold } };
    });
}

/** The paragraphs of an article's file; 小标题 are none. */
const paragraphsOf = (path: string): string[] =>
  (readFileSync(path, 'utf8').split(/^---$/mu)[2] ?? '')
    .split(/\n{2,}/u)
    .filter((block) => block.trim() && !block.startsWith('#'));
