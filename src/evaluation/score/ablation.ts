/**
 * Takes features of the reading away and counts what changes, so that a feature that never changes a reading can be seen and
 * pruned: each alone, then one after the other, for as long as no article is lost by it. A weight learnt in the presence of
 * the others stays as it is; after a pruning the weights are to be learnt anew.
 */
import { FEATURES } from '../../ingest/vocabulary/features.ts';
import { JUNCTIONS } from '../../ingest/vocabulary/junctions.ts';
import { compare, type ReadArticle } from './compare.ts';
import { type PageWithGold, readArticles, readUnknown, sourceOf } from './judge-page.ts';

export interface Ablated {
  feature: string;
  /** Does it speak of one span, or of the place where two meet? */
  of: 'span' | 'junction';
  /** Pages whose reading is another without it. */
  changed: number;
  /** Perfect articles gained without it; negative where it is needed. */
  gain: number;
  /** Taken away together with all others that are marked so, no perfect article is lost. */
  spare: boolean;
}

export interface Ablation {
  expected: number;
  perfect: number;
  /** Perfect articles when every spare feature is gone. */
  perfectWithout: number;
  features: Ablated[];
}

interface Read {
  /** All of the reading that is judged, as one text. */
  signature: string;
  perfect: number;
}

type Switchable = Record<string, unknown> & { feature: string };
const SPANS = FEATURES as unknown as readonly Switchable[];
const BETWEEN = JUNCTIONS as unknown as readonly Switchable[];

/** Makes a feature say that it is not there. @returns what brings it back */
function silence(feature: Switchable): () => void {
  const key = typeof feature.test === 'function' ? 'test' : 'cost';
  const kept = feature[key];
  feature[key] = () => 0;
  return () => {
    feature[key] = kept;
  };
}

/** @param last the reading to compare with: a page that is read as before is not judged again */
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

/** Some features are conditions that the stages behind rely on: without them a page may not be read at all. */
function readOrNothing(page: PageWithGold): ReadArticle[] {
  try {
    return readArticles(readUnknown(sourceOf(page)));
  } catch {
    return [];
  }
}

const perfectIn = (read: readonly Read[]): number => read.reduce((sum, { perfect }) => sum + perfect, 0);

/** @param tell is called before each feature, with how many are done */
export function ablate(pages: readonly PageWithGold[], tell: (done: number, all: number) => void): Ablation {
  const base = readAll(pages, []);
  const perfect = perfectIn(base);
  const all = [
    ...SPANS.map((feature) => ({ feature, of: 'span' as const })),
    ...BETWEEN.map((feature) => ({ feature, of: 'junction' as const })),
  ];
  const alone = all.map(({ feature, of }, i) => {
    tell(i, all.length);
    const restore = silence(feature);
    const read = readAll(pages, base);
    restore();
    const changed = read.filter(({ signature }, k) => signature !== base[k]?.signature).length;
    return { feature, of, changed, gain: perfectIn(read) - perfect, spare: false };
  });
  const perfectWithout = spareTogether(pages, alone, base);
  return {
    expected: pages.reduce((sum, { items }) => sum + items.filter(({ genre }) => genre !== 'teasers').length, 0),
    perfect,
    perfectWithout,
    features: alone.map(({ feature, ...one }) => ({ feature: feature.feature, ...one })),
  };
}

/** Greedily, those first that change least alone; each that costs an article stays. */
function spareTogether(
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
      one.spare = true;
      best = read;
      restores.push(restore);
    }
  }
  for (const restore of restores) restore();
  return perfectIn(best);
}
