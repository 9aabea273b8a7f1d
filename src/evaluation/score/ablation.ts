/**
 * Removes features of the reading and counts what changes, to find features that never change a reading:
 * first each alone, then one after the other as long as no perfect article is lost. Weights of the other features
 * stay as they are; after features were removed, weights must be chosen again.
 */
import { FEATURES } from '../../ingest/vocabulary/features.ts';
import { JUNCTIONS } from '../../ingest/vocabulary/junctions.ts';
import { compare, type ReadArticle } from './compare.ts';
import { type PageWithGold, readArticles, readUnknown, sourceOf } from './judge-page.ts';

interface Ablated {
  feature: string;
  /** Is it a feature of one span, or of a junction of two spans? */
  of: 'span' | 'junction';
  /** Pages whose reading changes without it. */
  changed: number;
  /** Perfect articles gained without it; negative if it is needed. */
  gain: number;
  /** True if no perfect article is lost when all features with this mark are removed together. */
  redundant: boolean;
}

interface Ablation {
  expected: number;
  perfect: number;
  /** Perfect articles without all redundant features. */
  perfectWithout: number;
  features: Ablated[];
}

interface Read {
  /** Everything in the reading that is judged, as one text. */
  signature: string;
  perfect: number;
}

type Switchable = Record<string, unknown> & { feature: string };
const SPANS = FEATURES as unknown as readonly Switchable[];
const BETWEEN = JUNCTIONS as unknown as readonly Switchable[];

/** Switches a feature off. @returns a function that switches it on again */
function silence(feature: Switchable): () => void {
  const key = typeof feature.test === 'function' ? 'test' : 'cost';
  const kept = feature[key];
  feature[key] = () => 0;
  return () => {
    feature[key] = kept;
  };
}

/** @param last the reading to compare with: a page with an unchanged reading is not judged again */
function readAll(pages: readonly PageWithGold[], last: readonly Read[]): Read[] {
  return pages.map((page, i) => {
    const articles = readOrNothing(page);
    const signature = JSON.stringify(
      articles.map(({ title, kicker, subtitle, column, genre, byline, paragraphs, subheadings }) => [
        ...[title, kicker, subtitle, column, genre, byline, paragraphs, subheadings],
      ]),
    );
    if (last[i]?.signature === signature) return last[i];
    const { verdicts } = compare(page.items, articles);
    return { signature, perfect: verdicts.filter(({ perfect }) => perfect).length };
  });
}

/** Later stages rely on some features: without them, reading a page may fail. */
function readOrNothing(page: PageWithGold): ReadArticle[] {
  try {
    return readArticles(readUnknown(sourceOf(page)));
  } catch {
    return [];
  }
}

const perfectIn = (read: readonly Read[]): number => read.reduce((sum, { perfect }) => sum + perfect, 0);

/** @param tell is called before each feature with the number of features done */
export function ablate(pages: readonly PageWithGold[], onProgress: (done: number, all: number) => void): Ablation {
  const base = readAll(pages, []);
  const perfect = perfectIn(base);
  const all = [
    ...SPANS.map((feature) => ({ feature, of: 'span' as const })),
    ...BETWEEN.map((feature) => ({ feature, of: 'junction' as const })),
  ];
  const alone = all.map(({ feature, of }, i) => {
    onProgress(i, all.length);
    const restore = silence(feature);
    const read = readAll(pages, base);
    restore();
    const changed = read.filter(({ signature }, k) => signature !== base[k]?.signature).length;
    return { feature, of, changed, gain: perfectIn(read) - perfect, redundant: false };
  });
  const perfectWithout = redundantTogether(pages, alone, base);
  return {
    expected: pages.reduce((sum, { items }) => sum + items.filter(({ genre }) => genre !== 'teasers').length, 0),
    perfect,
    perfectWithout,
    features: alone.map(({ feature, ...one }) => ({ feature: feature.feature, ...one })),
  };
}

/** Removes features greedily, those first that change least alone. A feature whose removal costs an article stays. */
function redundantTogether(
  pages: readonly PageWithGold[],
  alone: (Omit<Ablated, 'feature'> & { feature: Switchable })[],
  base: readonly Read[],
): number {
  let best = base;
  const restores: (() => void)[] = [];
  const candidates = alone.filter(({ gain }) => gain >= 0).sort((a, b) => a.changed - b.changed);
  for (const one of candidates) {
    const restore = silence(one.feature);
    const read = readAll(pages, best);
    if (perfectIn(read) < perfectIn(best)) restore();
    else {
      one.redundant = true;
      best = read;
      restores.push(restore);
    }
  }
  for (const restore of restores) restore();
  return perfectIn(best);
}
