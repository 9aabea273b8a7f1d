/** Sets articles of the corpus as a page, and keeps for every line what it is: the truth that the reader learns from. */
import { edgeLine, strayLine } from '../../evaluation/compose/furniture.ts';
import { type Random, random } from '../../evaluation/compose/random.ts';
import type { ExpectedItem } from '../../evaluation/score/compare.ts';
import type { SourceLine } from '../../ingest/source-page.ts';
import { parseByline } from '../../ingest/stages/parse-byline.ts';
import { breakHead, breakText } from './break-lines.ts';
import type { CorpusArticle, CorpusPage } from './corpus.ts';
import { drawHabits, type Habits, SETTINGS, type Setting } from './habits.ts';
import { halve, kern, spaceDigits, toTraditional } from './noise.ts';
import { type Copy, printCopy } from './print-copy.ts';

export type GoldRole = 'kicker' | 'title' | 'subtitle' | 'byline' | 'body' | 'subheading' | 'teaser';

/** What is known of a line: the part that it belongs to, its article, and whether a paragraph begins on it (null: not known). */
export interface GoldLine {
  role: GoldRole;
  article: number;
  begins: boolean | null;
  /** A credit that may as well be read as the article's byline: nothing else signs it. */
  loose?: true;
}

export interface SetPage {
  name: string;
  setting: string;
  order: 'before' | 'after';
  lines: SourceLine[];
  /** By the number of the line; blank lines and furniture have none. */
  gold: Map<number, GoldLine>;
  items: ExpectedItem[];
}

/** Articles that a page is set from: titled, of a length that fits a page. */
export const settable = ({ kind, title, paragraphs }: CorpusArticle): boolean => {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  return kind === 'article' && title.length > 0 && title.length <= 40 && length > 100 && length < 2600;
};

/** A line as it is set. */
export interface Put {
  text: string;
  gold?: GoldLine;
  /** Of the text's type. */
  size?: number;
  indent?: number;
}

/** @param whole texts are set whole; otherwise most lack their middle */
export function setPage(source: CorpusPage, seed: number, whole = true): SetPage | null {
  const rng = random(seed);
  const setting = SETTINGS[seed % SETTINGS.length] as Setting;
  const habits = drawHabits(setting, rng);
  const chosen = rng.shuffle(source.items.filter(settable)).slice(0, rng.int(4, 9));
  const copies = chosen.flatMap((article) => printCopy(article, habits, rng, whole) ?? []);
  if (copies.length < 3) return null;
  const lines: Put[] = [];
  if (rng.chance(habits.furniture * 2)) lines.push({ text: edgeLine(rng) }, { text: '' });
  copies.forEach((copy, article) => {
    lines.push(...setArticle(copy, article, habits, rng));
    for (let i = 0; i < habits.gapBetween; i++) lines.push({ text: '' });
    if (rng.chance(habits.furniture)) lines.push({ text: strayLine(rng) }, { text: '' });
  });
  if (rng.chance(habits.furniture * 2)) lines.push({ text: edgeLine(rng) });
  const spread =
    setting === 'double-spaced' ? lines.flatMap((line) => (line.text ? [line, { text: '' }] : [line])) : lines;
  const gold = new Map<number, GoldLine>();
  const set = spread.map(({ text, gold: truth, size, indent }, i): SourceLine => {
    if (truth) gold.set(i + 1, truth);
    const sized = setting === 'sized' && text !== '';
    return {
      n: i + 1,
      text: addNoise(text, habits, rng),
      ...(sized && { size: 9 * (size ?? 1), indent: indent ?? 0 }),
    };
  });
  const items = copies.map(({ expected }) => (setting === 'traditional' ? inTraditional(expected) : expected));
  return { name: `${source.date}-${source.page}#${seed}`, setting, order: habits.order, lines: set, gold, items };
}

/** The roles of a byline have one name in the archive, whatever the script of the page. */
function inTraditional(item: ExpectedItem): ExpectedItem {
  const { headline, kicker, subhead, byline, paragraphs, subheadings } = item;
  return {
    ...item,
    ...(headline && { headline: toTraditional(headline) }),
    ...(kicker && { kicker: toTraditional(kicker) }),
    ...(subhead && { subhead: toTraditional(subhead) }),
    byline: byline.map(({ role, name }) => ({ role, name: toTraditional(name) })),
    paragraphs: paragraphs.map(toTraditional),
    ...(subheadings && { subheadings: subheadings.map(toTraditional) }),
  };
}

export function addNoise(text: string, habits: Habits, rng: Random): string {
  if (text === '') return text;
  let out = habits.halfWidth ? halve(text) : text;
  if (habits.spacedDigits > 0 && rng.chance(habits.spacedDigits)) out = spaceDigits(out, rng);
  if (habits.kerned > 0 && rng.chance(habits.kerned)) out = kern(out);
  return habits.setting === 'traditional' ? toTraditional(out) : out;
}

function setArticle(copy: Copy, article: number, habits: Habits, rng: Random): Put[] {
  const heads = setHeads(copy, article, habits, rng);
  const text = setText(copy, article, habits, rng);
  const gap = habits.textGap ? [{ text: '' }] : [];
  return habits.order === 'before' ? [...heads, ...gap, ...text] : [...text, ...gap, ...heads];
}

export function setHeads(copy: Copy, article: number, habits: Habits, rng: Random): Put[] {
  const out: Put[] = [];
  const put = (lines: readonly string[], role: GoldRole, level: number, size: number): void => {
    const marked = habits.marks === 'heads' || (habits.marks === 'title' && role === 'title');
    lines.forEach((text, i) => {
      out.push({
        text: marked ? `${'#'.repeat(Math.min(6, level))} ${text}` : text,
        gold: { role, article, begins: i === 0 },
        size,
        indent: 0.5,
      });
    });
  };
  if (copy.kicker) {
    put(
      habits.kickerWrapped
        ? breakHead(copy.kicker, { ...habits, headWidth: habits.headWidth + 3 }, rng)
        : [copy.kicker],
      'kicker',
      habits.markLevel + 1,
      1.5,
    );
    if (habits.kickerGap) out.push({ text: '' });
  }
  put(breakHead(copy.title, habits, rng), 'title', habits.markLevel, rng.pick([2, 2.4, 3]));
  if (copy.subtitle) {
    if (habits.titleGap) out.push({ text: '' });
    const dash = rng.chance(habits.dashes) ? '——' : '';
    const whole = `${dash}${copy.subtitle}`;
    put(
      rng.chance(0.35) ? breakHead(whole, { ...habits, headWidth: habits.headWidth + 5 }, rng) : [whole],
      'subtitle',
      habits.markLevel + 2,
      1.4,
    );
  }
  return out;
}

export function setText(copy: Copy, article: number, habits: Habits, rng: Random): Put[] {
  const out: Put[] = [];
  const own = (role: GoldRole, begins: boolean, loose = false): GoldLine => ({
    role,
    article,
    begins,
    ...(loose && { loose }),
  });
  const blank = (): void => {
    if (out.length > 0 && out.at(-1)?.text !== '') out.push({ text: '' });
  };
  const sign = (): void => {
    if (!copy.byline) return;
    out.push({ text: copy.byline, gold: own('byline', true) });
    if (habits.blank || rng.chance(0.5)) blank();
  };
  if (!copy.under) sign();
  let n = 0;
  for (const { text, subheading } of copy.flow) {
    if (subheading) {
      if (habits.subheadGap) blank();
      const shown = habits.indent && rng.chance(0.3) ? '\u3000\u3000' : '';
      out.push({ text: shown + text, gold: own('subheading', true), size: 1.1, indent: rng.chance(0.5) ? 0 : 4 });
      if (habits.subheadGap) blank();
      continue;
    }
    const lines = breakText(text, habits);
    if (habits.wrap !== 'lines' && text.length > 3 * habits.width && rng.chance(0.12)) {
      const halvesOf = cutParagraph(lines[0] as string, habits, rng);
      lines.splice(0, 1, ...halvesOf);
    }
    lines.forEach((line, i) => {
      n++;
      const cut =
        i > 0 &&
        ((habits.depth > 0 && n % habits.depth === 0) ||
          (/^[“‘]/u.test(line) && rng.chance(habits.quoteGap)) ||
          (habits.wrap !== 'lines' && i > 0));
      if (cut) blank();
      out.push({
        text: line,
        gold: own('body', i === 0, copy.expected.byline.length === 0 && parseByline(line) !== null),
        indent: i === 0 ? 2 : 0,
      });
    });
    const late = habits.depth > 0 && n % habits.depth < 2 && rng.chance(habits.lateGap);
    if (habits.blank && !late) blank();
  }
  if (copy.under) sign();
  while (out.at(-1)?.text === '') out.pop();
  return out;
}

/** A column's end falls into a paragraph that is one line: after one of the lines that it was printed in. */
function cutParagraph(line: string, { wrap, width }: Habits, rng: Random): string[] {
  const spaces = [...line.matchAll(/ /gu)].map(({ index }) => index);
  const at =
    wrap === 'spaces' && spaces.length > 0
      ? rng.pick(spaces)
      : width * rng.int(1, Math.floor((line.length - 1) / width));
  return [line.slice(0, at).trimEnd(), line.slice(at).trimStart()].filter(Boolean);
}
