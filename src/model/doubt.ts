/** Every doubt that a reading may raise: what its sentence names, and what it costs the confidence. The catalogue words it. */
type None = Record<never, never>;

export interface DoubtValues {
  'title/vertical': None;
  'title/derived': None;
  'title/apart': None;
  /** The first sign whose partner is missing: `“`. */
  'title/unclosed': { sign: string };
  'article/boundary': None;
  /** The last characters that are there. */
  'paragraph/unfinished': { words: string };
  /** The first characters that are there. */
  'paragraph/fragment': { words: string };
  'text/quotes': { sign: string };
  'column/far': { column: string };
}
export type DoubtCode = keyof DoubtValues;

/** The values of a doubt in `content/`: those of its code. */
export type AnyDoubtValues = Readonly<Record<string, string>>;

/** Factor of each on the article's confidence. */
const DOUBT_FACTORS: Record<DoubtCode, number> = {
  'title/vertical': 0.6,
  'title/derived': 0.97,
  'title/apart': 0.97,
  'title/unclosed': 0.85,
  'article/boundary': 1,
  'paragraph/unfinished': 0.98,
  'paragraph/fragment': 0.9,
  'text/quotes': 0.99,
  'column/far': 0.98,
};

/** 1 for a code that this version does not know. */
export const doubtFactor = (code: string): number => DOUBT_FACTORS[code as DoubtCode] ?? 1;
