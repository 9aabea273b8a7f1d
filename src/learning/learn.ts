/** Learns all that the reader has learnt, step by step: pairs of characters, weights, paragraphs, confidence. */

import type { PoolArticle } from '../evaluation/compose/article-pool.ts';
import { KINDS } from '../evaluation/compose/kinds.ts';
import { judge } from '../evaluation/score/judge-page.ts';
import { usePairs } from '../ingest/vocabulary/language.ts';
import { useParagraphWords } from '../ingest/vocabulary/paragraph-words.ts';
import { PARAGRAPHS } from '../ingest/vocabulary/paragraphs.ts';
import { type NamedWeights, SIZE, TEXT, toNames, toVector } from '../ingest/vocabulary/parameters.ts';
import type { Tree } from '../ingest/vocabulary/trees.ts';
import { WEIGHTS } from '../ingest/vocabulary/weights.ts';
import { houseStyle } from '../newspapers/index.ts';
import { boost } from './boosted-trees.ts';
import { learnCalibration, outcomes } from './calibration.ts';
import { type KnownPage, makeExample } from './examples.ts';
import { countEdges, countPairs } from './language-pairs.ts';
import { lineEnds } from './line-ends.ts';
import type { Example } from './objective.ts';
import { type CorpusPage, ofMonths } from './pages/corpus.ts';
import { composedPage, type readArchive } from './pages/known-pages.ts';
import { setColumns } from './pages/set-columns.ts';
import { type SetPage, setPage } from './pages/set-page.ts';
import { learnParagraphWords } from './paragraph-words.ts';
import { priorWeights } from './prior.ts';
import { Learner } from './train.ts';

interface Materials {
  corpus: readonly CorpusPage[];
  /** `2020-01`, … */
  learnFrom: readonly string[];
  chooseBy: readonly string[];
  pool: readonly PoolArticle[];
  archive: ReturnType<typeof readArchive>;
  /** Pages with measures. */
  sized: readonly KnownPage[];
}

interface LearnOptions {
  seed: number;
  /** Pages that the weights are learnt from. */
  pages: number;
  /** Pages that paragraphs are learnt from, and pages that the confidence is measured on. */
  paragraphPages: number;
  calibrationPages: number;
  say: (line: string) => void;
}

interface Learnt {
  pairs: { pairs: string; ends: string; begins: string };
  weights: NamedWeights;
  text: { unit: number; weights: string };
  paragraphWords: ReturnType<typeof learnParagraphWords>;
  paragraphs: { base: number; trees: Tree[] };
  calibration: ReturnType<typeof learnCalibration>;
}

/** Seeds of the project's own composer that learning draws from; what is reported on has others. */
const COMPOSED = 900_000_000;
/** A prime: pages of the corpus come in no order. */
const STRIDE = 7919;
/** A weight nearer to zero than this says nothing, in nats. */
const LEAST = 0.02;
const TEXT_UNIT = 0.02;

/** Steps of learning; each rests on those before it. */
export const STEPS = ['words', 'weights', 'paragraphs', 'confidence'] as const;
export type Step = (typeof STEPS)[number];

/** @param steps those that are learnt anew; what the others learnt before stays in use */
export function learn(materials: Materials, options: LearnOptions, steps: readonly Step[]): Partial<Learnt> {
  const months = ofMonths(materials.corpus, materials.learnFrom);
  const learnt: Partial<Learnt> = {};
  if (steps.includes('words')) {
    learnt.pairs = { pairs: countPairs(months), ...countEdges(months) };
    usePairs(learnt.pairs);
  }
  if (steps.includes('weights')) {
    const vector = learnWeights(months, materials, options);
    learnt.weights = toNames(vector, LEAST);
    learnt.text = packText(vector);
    WEIGHTS.set(toVector(learnt.weights));
    WEIGHTS.set(vector.subarray(TEXT), TEXT);
  }
  if (steps.includes('paragraphs')) {
    // The trees see what the words say of pages that the words were not learnt from.
    learnt.paragraphWords = learnParagraphWords(months.filter((_, i) => i % 3 > 0));
    useParagraphWords(learnt.paragraphWords);
    const others = months.filter((_, i) => i % 3 === 0);
    learnt.paragraphs = learnParagraphs(others, materials, options);
    Object.assign(PARAGRAPHS, learnt.paragraphs);
  }
  if (steps.includes('confidence')) learnt.calibration = calibrateOn(materials, options);
  return learnt;
}

/** A page of the corpus, set in the setting that its number draws; one of nine is set in columns, with places and sizes. */
function drawPage(months: readonly CorpusPage[], n: number, seed: number, whole = false): SetPage {
  const set = n % 9 === 2 ? setColumns : setPage;
  for (let k = 0; ; k++) {
    const page = set(months[((n + k * 101) * STRIDE) % months.length] as CorpusPage, seed + n, whole);
    if (page) return page;
  }
}

/** Of fifteen pages three are of the project's own composer, one is so set in columns, and one is a real one. */
function drawExample(
  n: number,
  months: readonly CorpusPage[],
  { pool, archive, sized }: Materials,
  seed: number,
): Example {
  if (n % 5 === 3)
    return makeExample(
      composedPage(KINDS[Math.floor(n / 5) % KINDS.length] as (typeof KINDS)[number], COMPOSED + seed + n, pool),
      0.7,
    );
  const real = archive[Math.floor(n / 15) % Math.max(1, archive.length)];
  if (n % 15 === 6 && real) return makeExample(real.page, 1.5, houseStyle(real.newspaper));
  const page = sized[Math.floor(n / 15) % Math.max(1, sized.length)];
  if (n % 15 === 12 && page) return makeExample(page, 0.7);
  return makeExample(drawPage(months, n, seed));
}

function learnWeights(
  months: readonly CorpusPage[],
  materials: Materials,
  { seed, pages, say }: LearnOptions,
): Float64Array {
  const prior = toVector(priorWeights());
  const learner = new Learner({ prior, start: prior, pages: 1000 });
  let [sum, count, lost] = [0, 0, 0];
  for (let n = 0; n < pages; n++) {
    const example = drawExample(n, months, materials, seed);
    // Every fourth page is read without its words: another newspaper has others.
    const wordless = n % 4 === 1;
    const loss = learner.learn(
      wordless
        ? { ...example, seen: example.seen.map((spans) => spans.map((one) => ({ ...one, rows: [] }))) }
        : example,
    );
    if (loss === null) lost++;
    else {
      sum += loss;
      count++;
    }
    if (n >= pages / 2 && n % 5 === 0) learner.remember();
    if (n % 250 === 249) {
      say(`${n + 1} pages, ${(sum / count).toFixed(2)} nats a page, ${lost} that the lattice cannot read`);
      [sum, count, lost] = [0, 0, 0];
    }
  }
  return learner.average();
}

function packText(vector: Float64Array): Learnt['text'] {
  const bytes = new Int8Array(SIZE - TEXT);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = Math.max(-127, Math.min(127, Math.round((vector[TEXT + i] as number) / TEXT_UNIT)));
  return { unit: TEXT_UNIT, weights: Buffer.from(bytes.buffer).toString('base64') };
}

/** How often each line end of a real page counts. */
const REAL = 8;

function learnParagraphs(
  months: readonly CorpusPage[],
  { pool, archive, sized }: Materials,
  { seed, paragraphPages, say }: LearnOptions,
) {
  const rows: number[][] = [];
  const yes: boolean[] = [];
  const add = (ends: ReturnType<typeof lineEnds>, times = 1): void => {
    for (const { values, begins } of ends)
      for (let i = 0; i < times; i++) {
        rows.push(values);
        yes.push(begins);
      }
  };
  for (let n = 0; n < paragraphPages; n++)
    add(
      lineEnds(
        n % 4 === 3
          ? composedPage(KINDS[Math.floor(n / 4) % KINDS.length] as (typeof KINDS)[number], COMPOSED + seed + n, pool)
          : drawPage(months, n, seed, true),
      ),
    );
  for (const page of sized) add(lineEnds(page));
  for (const { page } of archive) add(lineEnds(page), REAL);
  say(`${rows.length} line ends`);
  return boost(rows, yes, { trees: 120, depth: 6, rate: 0.15, least: 6 });
}

function calibrateOn(
  { corpus, chooseBy, pool }: Materials,
  { seed, calibrationPages, say }: LearnOptions,
): ReturnType<typeof learnCalibration> {
  const months = ofMonths(corpus, chooseBy);
  const found = Array.from({ length: calibrationPages }, (_, n) => {
    const own = n % 5 === 3;
    const page = own
      ? composedPage(KINDS[Math.floor(n / 5) % KINDS.length] as (typeof KINDS)[number], COMPOSED * 2 + seed + n, pool)
      : drawPage(months, n, COMPOSED + seed, true);
    return outcomes(
      judge({ file: 'seeds/set/2020-01-01/01.txt', sha256: '0'.repeat(64), lines: [...page.lines] }, page.items),
    );
  }).flat();
  const right = found.filter((one) => one.right).length;
  say(`${found.length} articles of ${chooseBy.join(', ')}: ${((100 * right) / found.length).toFixed(1)}% right`);
  return learnCalibration(found);
}
