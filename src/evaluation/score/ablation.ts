/**
 * Takes features away from the reading and counts what changes: each alone, each group of them, and then one after the other
 * as long as no perfect article is lost. A page's spans are looked at once. Without a feature its lattice is weighed and
 * searched anew, and only a page that is then divided in another way is read to its end. The weights of the other features
 * stay as they are.
 */
import type { Layout } from '../../ingest/page-model.ts';
import { free } from '../../ingest/stages/constraint.ts';
import { segment } from '../../ingest/stages/segment.ts';
import { FEATURE_GROUPS } from '../../ingest/vocabulary/features.ts';
import { JUNCTION_GROUPS } from '../../ingest/vocabulary/junctions.ts';
import { AT, CLASSES, ROLES } from '../../ingest/vocabulary/parameters.ts';
import { WEIGHTS } from '../../ingest/vocabulary/weights.ts';
import { plain } from '../../newspapers/plain.ts';
import { compare } from './compare.ts';
import { type PageWithGold, readArticles, readUnknown, sourceOf } from './judge-page.ts';

interface Ablated {
  feature: string;
  /** Of one span, of a junction of two spans, or a group of them. */
  of: 'span' | 'junction' | 'group';
  /** Pages that are divided in another way without it, by their kind. */
  kinds: Record<string, number>;
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
  groups: Ablated[];
}

/** Places of weights, and what a person calls them. */
interface Switch {
  feature: string;
  of: Ablated['of'];
  from: number;
  count: number;
}

const span = (f: number): Omit<Switch, 'feature'> => ({ of: 'span', from: AT.features + f * ROLES, count: ROLES });
const junction = (j: number): Omit<Switch, 'feature'> => ({
  of: 'junction',
  from: AT.junctions + j * CLASSES.length,
  count: CLASSES.length,
});

/** The switches of each group, in the order of the weights. */
function switches(): Map<string, Switch[]> {
  const groups = new Map<string, Switch[]>();
  let [f, j] = [0, 0];
  for (const [name, features] of Object.entries(FEATURE_GROUPS))
    groups.set(
      `${name} of a span`,
      features.map(({ feature }) => ({ feature, ...span(f++) })),
    );
  for (const [name, features] of Object.entries(JUNCTION_GROUPS))
    groups.set(
      `${name} of a junction`,
      features.map(({ feature }) => ({ feature, ...junction(j++) })),
    );
  return groups;
}

/** Without these weights. @returns puts them back */
function remove(removed: readonly Switch[]): () => void {
  const kept = removed.map(({ from, count }) => WEIGHTS.slice(from, from + count));
  for (const { from, count } of removed) WEIGHTS.fill(0, from, from + count);
  return () => {
    for (const [i, { from }] of removed.entries()) WEIGHTS.set(kept[i] as Float64Array, from);
  };
}

/** A page as it is read with some weights. */
interface Known {
  page: PageWithGold;
  layout: Layout;
  /** How its lines are divided: where this is the same, so is the reading. */
  division: string;
  perfect: number;
}

function divide(layout: Layout): string {
  const { headlineOrder, segments } = segment(layout, plain.headlines, free(layout.length));
  return [headlineOrder, ...segments.map(({ span: { end }, state, opens }) => `${end} ${state.name} ${opens}`)].join();
}

function readWhole(page: PageWithGold): Known {
  const reading = readUnknown(sourceOf(page));
  const { layout } = reading.stages;
  const perfect = compare(page.items, readArticles(reading)).verdicts.filter((verdict) => verdict.perfect).length;
  return { page, layout, division: divide(layout), perfect };
}

/** Reads pages with other weights than before. A page that is divided as before is not read again. */
const readAgain = (pages: readonly Known[]): Known[] =>
  pages.map((known) => (divide(known.layout) === known.division ? known : readWhole(known.page)));

const perfectIn = (read: readonly Known[]): number => read.reduce((sum, { perfect }) => sum + perfect, 0);

/** @param onProgress is called with the number of features that were tried */
export function ablate(pages: readonly PageWithGold[], onProgress: (done: number, all: number) => void): Ablation {
  const base = pages.map(readWhole);
  const perfect = perfectIn(base);
  const groups = switches();
  const all = [...groups.values()].flat();
  let done = 0;
  const without = (feature: string, of: Ablated['of'], removed: readonly Switch[]): Ablated => {
    const restore = remove(removed);
    const read = readAgain(base);
    restore();
    onProgress(done++, 2 * all.length + groups.size);
    const changed = base.filter(({ division }, i) => division !== read[i]?.division);
    const kinds: Record<string, number> = {};
    for (const { page } of changed) kinds[page.kind] = (kinds[page.kind] ?? 0) + 1;
    return { feature, of, kinds, changed: changed.length, gain: perfectIn(read) - perfect, redundant: false };
  };
  const alone = all.map((one) => without(one.feature, one.of, [one]));
  const together = [...groups].map(([name, removed]) => without(name, 'group', removed));
  const perfectWithout = redundantTogether(all, alone, base, () => onProgress(done++, 2 * all.length + groups.size));
  return {
    expected: pages.reduce((sum, { items }) => sum + items.filter(({ genre }) => genre !== 'teasers').length, 0),
    perfect,
    perfectWithout,
    features: alone,
    groups: together,
  };
}

/** Takes features away greedily, those first that change least alone. One that costs an article stays. */
function redundantTogether(
  all: readonly Switch[],
  alone: readonly Ablated[],
  base: readonly Known[],
  onProgress: () => void,
): number {
  let best = base;
  const restores: (() => void)[] = [];
  const order = alone
    .map((one, i) => ({ one, removed: all[i] as Switch }))
    .sort((a, b) => a.one.changed - b.one.changed);
  for (const { one, removed } of order) {
    onProgress();
    if (one.gain < 0) continue;
    const restore = remove([removed]);
    const read = readAgain(best);
    if (perfectIn(read) < perfectIn(best)) {
      restore();
      continue;
    }
    one.redundant = true;
    best = read;
    restores.push(restore);
  }
  for (const restore of restores.reverse()) restore();
  return perfectIn(best);
}
