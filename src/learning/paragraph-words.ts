/** Learns which words stand at the ends of paragraphs and which between two sentences of one: logistic regression over hashed words. */
import { boundaryRows, REACH, WORD_ROWS } from '../ingest/vocabulary/paragraph-words.ts';
import type { CorpusPage } from './pages/corpus.ts';

const UNIT = 0.02;
const EPOCHS = 3;
const RATE = 0.1;
/** Strength of the prior at zero, for each boundary. */
const PRIOR = 2e-7;

interface Boundary {
  rows: number[];
  ends: boolean;
}

/** Letters between two places inside sentences that are learnt from. */
const CUT = 61;
const SENTENCES = /[^。！？…]+[。！？…]*[”’）」』》]*/gu;

/** Every end of a sentence or paragraph in the pages' articles, but for the articles' own ends. */
function boundariesOf(pages: readonly CorpusPage[]): Boundary[] {
  const found: Boundary[] = [];
  for (const { items } of pages)
    for (const { kind, paragraphs } of items) {
      if (kind !== 'article') continue;
      const texts = paragraphs.map((text) => text.replace(/\s+/gu, '')).filter(Boolean);
      texts.forEach((text, i) => {
        const sentences = text.match(SENTENCES) ?? [];
        for (let k = 1; k < sentences.length; k++)
          found.push({
            rows: boundaryRows((sentences[k - 1] as string).slice(-REACH), sentences[k] as string),
            ends: false,
          });
        // Lines also end inside a sentence, and some paragraphs without a mark.
        for (let at = text.length % CUT; at < text.length - 2; at += CUT)
          if (at > 2)
            found.push({
              rows: boundaryRows(text.slice(Math.max(0, at - REACH), at), text.slice(at, at + REACH)),
              ends: false,
            });
        const next = texts[i + 1];
        if (next !== undefined)
          found.push({ rows: boundaryRows(text.slice(-REACH), next.slice(0, REACH)), ends: true });
      });
    }
  return found;
}

/** AdaGrad, in the order of the pages. */
export function learnParagraphWords(pages: readonly CorpusPage[]): { bias: number; unit: number; weights: string } {
  const boundaries = boundariesOf(pages);
  const weights = new Float64Array(WORD_ROWS);
  const squares = new Float64Array(WORD_ROWS).fill(1);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    // A stride: boundaries of one article come far from each other.
    for (let n = 0; n < boundaries.length; n++) {
      const { rows, ends } = boundaries[(n * 7919) % boundaries.length] as Boundary;
      let sum = bias;
      for (const row of rows) sum += weights[row] as number;
      const slope = 1 / (1 + Math.exp(-sum)) - (ends ? 1 : 0);
      bias -= 0.001 * slope;
      for (const row of rows) {
        const own = slope + PRIOR * (weights[row] as number) * boundaries.length * 0.01;
        squares[row] = (squares[row] as number) + own * own;
        weights[row] = (weights[row] as number) - (RATE * own) / Math.sqrt(squares[row] as number);
      }
    }
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / UNIT))));
  return { bias: Math.round(bias * 1000) / 1000, unit: UNIT, weights: Buffer.from(bytes.buffer).toString('base64') };
}
