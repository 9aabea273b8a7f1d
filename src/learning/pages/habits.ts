/** How a page that is set for learning looks: one draw for each habit that newspapers and extraction programs differ in. */
import type { Random } from '../../evaluation/compose/random.ts';

/** Kinds of setting. Each fixes some habits and leaves the others to chance, so that no one composer is learnt by heart. */
export const SETTINGS = [
  'tail',
  'spaced',
  'headings',
  'clean',
  'indented',
  'dense',
  'noisy',
  'traditional',
  'double-spaced',
  'sized',
] as const;
export type Setting = (typeof SETTINGS)[number];

export interface Habits {
  setting: Setting;
  /** Headlines stand before the text or after it. */
  order: 'before' | 'after';
  /** Lines of the text: wrapped, wrapped with a space at each wrap, or one line a paragraph. */
  wrap: 'lines' | 'spaces' | 'none';
  /** Width of the column, in characters. */
  width: number;
  /** Marks that close a sentence hang over the column's edge. */
  hanging: boolean;
  /** A paragraph's first line is two characters shorter, though no blanks are kept. */
  shortFirst: boolean;
  /** A paragraph's first line begins with two wide blanks. */
  indent: boolean;
  /** A blank line follows each paragraph. */
  blank: boolean;
  /** How a headline breaks into lines. */
  headWrap: 'width' | 'balanced' | 'phrases' | 'spaces' | 'none';
  headWidth: number;
  kickerWrapped: boolean;
  /** A blank line after the kicker, after the headline, and between heads and text. */
  kickerGap: boolean;
  titleGap: boolean;
  textGap: boolean;
  /** Share of subtitles that begin with a dash. */
  dashes: number;
  /** Heading marks: `#` for headlines, perhaps for the other heads too. */
  marks: 'none' | 'title' | 'heads';
  markLevel: number;
  /** Where an article is signed. `kept`: as the article itself has it. */
  signed: 'lead' | 'line' | 'under' | 'kept' | 'author' | 'mixed';
  bylineMark: string;
  own: string;
  reports: boolean;
  padded: boolean;
  halfWidth: boolean;
  /** Shares of lines that are kerned, of numbers that are spaced, of characters that are misread, and of marks that are lost. */
  kerned: number;
  spacedDigits: number;
  misread: number;
  /** Lines between two ends of a column; 0 where nothing is cut. */
  depth: number;
  lateGap: number;
  quoteGap: number;
  /** Share of places between articles where a line of the page's furniture stands. */
  furniture: number;
  gapBetween: number;
  subheadGap: boolean;
}

export function drawHabits(setting: Setting, rng: Random): Habits {
  const after = { tail: 1, spaced: 0, headings: 0.05, clean: 0 }[setting as string] ?? 0.3;
  const order = rng.chance(after) ? 'after' : 'before';
  const wide = setting === 'sized' ? rng.int(12, 20) : rng.int(10, 30);
  const habits: Habits = {
    setting,
    order,
    wrap: rng.pick(['lines', 'lines', 'spaces', 'none']),
    width: wide,
    hanging: rng.chance(0.5),
    shortFirst: rng.chance(0.5),
    indent: rng.chance(0.25),
    blank: rng.chance(0.75),
    headWrap: rng.pick(['width', 'width', 'width', 'balanced', 'phrases', 'spaces', 'none']),
    headWidth: rng.int(8, 18),
    kickerWrapped: rng.chance(0.3),
    kickerGap: rng.chance(0.6),
    titleGap: rng.chance(0.4),
    textGap: rng.chance(0.85),
    dashes: rng.pick([1, 1, 1, 0.5, 0]),
    marks: 'none',
    markLevel: rng.int(1, 3),
    signed: rng.pick(['lead', 'lead', 'line', 'line', 'under', 'kept', 'mixed', 'mixed']),
    bylineMark: rng.pick(['□', '□', '■ ', '■ ', '□ ', '◎ ', '● ', '']),
    own: rng.pick(['本报', '本报', '', '新华社']),
    reports: rng.chance(0.4),
    padded: rng.chance(0.15),
    halfWidth: rng.chance(0.3),
    kerned: rng.pick([0, 0, 0.006, 0.05]),
    spacedDigits: rng.pick([0, 0, 0.35]),
    misread: 0,
    depth: rng.chance(0.4) ? rng.int(22, 48) : 0,
    lateGap: rng.pick([0, 0, 0.03]),
    quoteGap: rng.pick([0, 0, 0.5]),
    furniture: rng.pick([0, 0, 0.06]),
    gapBetween: rng.pick([1, 1, 2, 3]),
    subheadGap: rng.chance(0.8),
  };
  switch (setting) {
    case 'tail':
      return {
        ...habits,
        wrap: 'lines',
        width: rng.int(13, 22),
        indent: false,
        blank: true,
        depth: rng.int(22, 48),
        lateGap: 0.5,
        quoteGap: 0.5,
        headWrap: rng.chance(0.7) ? 'width' : habits.headWrap,
        headWidth: rng.int(9, 16),
        titleGap: false,
        signed: rng.pick(['lead', 'lead', 'mixed', 'line', 'kept']),
        bylineMark: habits.bylineMark || '■ ',
      };
    case 'spaced':
      return {
        ...habits,
        wrap: 'spaces',
        blank: true,
        indent: false,
        headWrap: rng.pick(['spaces', 'spaces', 'none', 'width']),
      };
    case 'headings':
      return {
        ...habits,
        marks: rng.pick(['title', 'heads', 'heads']),
        wrap: rng.pick(['spaces', 'none', 'lines']),
        headWrap: rng.pick(['none', 'none', 'width']),
        blank: true,
        indent: false,
      };
    case 'clean':
      return { ...habits, wrap: 'none', blank: true, indent: rng.chance(0.15), halfWidth: false, misread: 0 };
    case 'indented':
      return {
        ...habits,
        indent: true,
        blank: false,
        wrap: rng.pick(['lines', 'lines', 'none']),
        kickerGap: false,
        titleGap: false,
        textGap: rng.chance(0.3),
        gapBetween: rng.pick([0, 0, 1]),
        subheadGap: false,
        depth: rng.chance(0.2) ? habits.depth : 0,
        quoteGap: 0,
      };
    case 'dense':
      return {
        ...habits,
        indent: false,
        blank: false,
        wrap: rng.pick(['lines', 'lines', 'lines', 'none']),
        shortFirst: rng.chance(0.7),
        kickerGap: rng.chance(0.3),
        titleGap: rng.chance(0.3),
        textGap: rng.chance(0.4),
        gapBetween: rng.pick([0, 1, 1, 2]),
        subheadGap: rng.chance(0.5),
        quoteGap: 0,
      };
    case 'noisy':
      return {
        ...habits,
        misread: rng.pick([0.003, 0.01, 0.02]),
        kerned: 0.03,
        furniture: 0.25,
        halfWidth: rng.chance(0.5),
      };
    case 'double-spaced':
      return { ...habits, wrap: 'lines', blank: rng.chance(0.5), indent: rng.chance(0.4) };
    default:
      return habits;
  }
}
