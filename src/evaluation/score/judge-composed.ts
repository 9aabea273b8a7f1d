/** Reads composed pages with the project's reader and judges what it made of them. */

import { splitLines } from '../../ingest/importers/text.ts';
import type { PoolArticle } from '../compose/article-pool.ts';
import { type ComposedPage, composePage, type Kind } from '../compose/compose-page.ts';
import type { Verdict } from './compare.ts';
import { unaccounted } from './conservation.ts';
import { type Judgement, judge } from './judge-page.ts';

export interface Judged extends Judgement {
  page: ComposedPage;
  /** Letters and digits of the page that the reading lacks or has too often; empty by law. */
  amiss: string;
}

/** What is wrong with one article, or with the page (a read article that nobody expected). */
export interface Tally {
  expected: number;
  perfect: number;
  spurious: number;
  /** Articles that the field is right in, the paragraphs and 小标题 included. */
  right: Record<string, number>;
  /** Articles read with a confidence of 0.9 or more, and how many of them are perfect. */
  sure: number;
  surePerfect: number;
}

export function readComposed(page: ComposedPage): Judged {
  const file = 'seeds/unknown/2024-01-01/01.txt';
  const judgement = judge({ file, sha256: '0'.repeat(64), lines: splitLines(page.text) }, page.items);
  return { page, ...judgement, amiss: Object.values(unaccounted(page.text, judgement.reading)).join(' ').trim() };
}

/** Pages `seed`, `seed + 1`, … of one kind. */
export function* judgePages(kind: Kind, pages: number, seed: number, pool: readonly PoolArticle[]): Generator<Judged> {
  for (let i = 0; i < pages; i++) yield readComposed(composePage({ kind, seed: seed + i, pool }));
}

export const confidenceOf = (judged: Judged, verdict: Verdict): number =>
  verdict.read === null ? 0 : (judged.reading.articles[verdict.read]?.front.confidence ?? 0);

export function tally(judged: Iterable<Judged>): Tally {
  const sum: Tally = { expected: 0, perfect: 0, spurious: 0, right: {}, sure: 0, surePerfect: 0 };
  for (const one of judged) {
    sum.spurious += one.comparison.spurious.length;
    for (const verdict of one.comparison.verdicts) {
      sum.expected++;
      if (verdict.perfect) sum.perfect++;
      for (const [field, right] of Object.entries(verdict.right))
        sum.right[field] = (sum.right[field] ?? 0) + (right ? 1 : 0);
      if (confidenceOf(one, verdict) < 0.9) continue;
      sum.sure++;
      if (verdict.perfect) sum.surePerfect++;
    }
  }
  return sum;
}
