/** Gradient boosting of decision trees for yes and no (Friedman, 2001), with histograms of the values. */
import type { Tree } from '../ingest/vocabulary/trees.ts';

interface Boosted {
  base: number;
  trees: Tree[];
}

interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of weights in a leaf. */
  least: number;
}

const BINS = 48;
/** More examples than this are sampled. */
const SAMPLED = 30_000;

/** @param rows the values of each example, @param yes its truth */
export function boost(rows: readonly (readonly number[])[], yes: readonly boolean[], options: BoostOptions): Boosted {
  const count = rows.length;
  const features = rows[0]?.length ?? 0;
  const bounds = Array.from({ length: features }, (_, f) => boundsOf(rows, f));
  const bins = bounds.map((own, f) => Uint8Array.from(rows, (row) => binOf(own, row[f] as number)));
  const positives = yes.filter(Boolean).length;
  const base = Math.log((positives + 1) / (count - positives + 1));
  const odds = new Float64Array(count).fill(base);
  const trees: Tree[] = [];
  const gradient = new Float64Array(count);
  const weight = new Float64Array(count);
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(odds[i] as number)));
      gradient[i] = (yes[i] ? 1 : 0) - p;
      weight[i] = p * (1 - p);
    }
    const tree: number[][] = [];
    // Each tree grows on every third example, and then tells all of them.
    grow(tree, every(count > SAMPLED ? 3 : 1, t), options.depth);
    trees.push(tree);
    for (let i = 0; i < count; i++) odds[i] = (odds[i] as number) + leafOf(tree, i);
  }
  return { base: round(base), trees: trees.map((tree) => tree.map(named)) };

  /** Bins become the bounds that they stand for. */
  function named(row: readonly number[]): readonly number[] {
    const [f, bin, low, high] = row as [number, number, number, number];
    return row.length === 1 ? row : [f, bounds[f]?.[bin] as number, low, high];
  }

  function every(nth: number, from: number): Uint32Array {
    const first = from % nth;
    return Uint32Array.from({ length: Math.ceil((count - first) / nth) }, (_, k) => first + k * nth);
  }

  function leafOf(tree: readonly number[][], i: number): number {
    let row = tree[0] as number[];
    while (row.length > 1) {
      const [f, bin, low, high] = row as [number, number, number, number];
      row = tree[((bins[f] as Uint8Array)[i] as number) <= bin ? low : high] as number[];
    }
    return row[0] as number;
  }

  function grow(tree: number[][], members: Uint32Array, depth: number): number {
    const at = tree.length;
    tree.push([]);
    let [g, h] = [0, 0];
    for (let m = 0; m < members.length; m++) {
      const i = members[m] as number;
      g += gradient[i] as number;
      h += weight[i] as number;
    }
    const split = depth === 0 ? null : bestSplit(members, g, h);
    if (!split) {
      tree[at] = [round((options.rate * g) / (h + 1))];
      return at;
    }
    const own = bins[split.feature] as Uint8Array;
    const low = members.filter((i) => (own[i] as number) <= split.bin);
    const high = members.filter((i) => (own[i] as number) > split.bin);
    const left = grow(tree, low, depth - 1);
    const right = grow(tree, high, depth - 1);
    tree[at] = [split.feature, split.bin, left, right];
    return at;
  }

  function bestSplit(members: Uint32Array, g: number, h: number): { feature: number; bin: number } | null {
    let best: { feature: number; bin: number; gain: number } | null = null;
    const whole = (g * g) / (h + 1);
    for (let f = 0; f < features; f++) {
      const own = bins[f] as Uint8Array;
      const sumG = new Float64Array(BINS + 1);
      const sumH = new Float64Array(BINS + 1);
      for (let m = 0; m < members.length; m++) {
        const i = members[m] as number;
        const bin = own[i] as number;
        sumG[bin] = (sumG[bin] as number) + (gradient[i] as number);
        sumH[bin] = (sumH[bin] as number) + (weight[i] as number);
      }
      let [lowG, lowH] = [0, 0];
      for (let bin = 0; bin < (bounds[f] as number[]).length; bin++) {
        lowG += sumG[bin] as number;
        lowH += sumH[bin] as number;
        if (lowH < options.least || h - lowH < options.least) continue;
        const gain = (lowG * lowG) / (lowH + 1) + ((g - lowG) * (g - lowG)) / (h - lowH + 1) - whole;
        if (gain > (best?.gain ?? 0.5)) best = { feature: f, bin, gain };
      }
    }
    return best;
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Bounds between the values, at most BINS of them. */
function boundsOf(rows: readonly (readonly number[])[], feature: number): number[] {
  // Of many examples a part tells where the bounds lie.
  const nth = Math.ceil(rows.length / SAMPLED);
  const values = Float64Array.from(
    { length: Math.ceil(rows.length / nth) },
    (_, k) => rows[k * nth]?.[feature] as number,
  ).sort();
  const bounds: number[] = [];
  for (let k = 1; k < BINS; k++) {
    const value = round(values[Math.floor((k * values.length) / BINS)] as number);
    if (value !== bounds.at(-1) && value < (values.at(-1) as number)) bounds.push(value);
  }
  const distinct = [...new Set([...values].map(round))];
  return distinct.length <= BINS ? distinct.slice(0, -1) : bounds;
}

function binOf(bounds: readonly number[], value: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (bounds[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
