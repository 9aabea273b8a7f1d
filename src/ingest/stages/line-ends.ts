/** What can be seen at the end of a line of text: does a paragraph end there? As numbers, for the model that was learnt. */
import { type Piece, SEARCH_ROLES } from '../page-model.ts';
import { emWidth, endsSentence, PARAGRAPH_LINE } from '../text.ts';
import { isNote } from '../vocabulary/furniture.ts';
import { beginsClause, cohesion, endsClause } from '../vocabulary/language.ts';
import { paragraphOdds, REACH } from '../vocabulary/paragraph-words.ts';
import { ROLES, TEXT } from '../vocabulary/parameters.ts';
import { LONGEST, textRows } from '../vocabulary/text-pairs.ts';
import { WEIGHTS } from '../vocabulary/weights.ts';
import { wrapLines } from './spaces.ts';
import { spaceAfter, type TextSetting } from './text-setting.ts';

/** What each number says, in order. */
export const LINE_END_FEATURES = [
  'ends a sentence',
  'ends in a comma',
  'ends in a colon or a semicolon',
  'ends in a dash',
  'ends in a quotation mark',
  'blank lines after it',
  'space that is left after the first word of the next line',
  'space that is left',
  'its width',
  'how much shorter the next line is than its column',
  'width of the next line',
  'the next line ends a sentence',
  'the next line is set in',
  'the next line is flush',
  'the next line opens a quotation',
  'the next line opens a bracket',
  'the next line begins a word later',
  'a blank line after the next line',
  'its last character and the first of the next go together',
  'lines of the paragraph so far',
  'letters of the paragraph so far',
  'it stands between blank lines alone',
  'the next line is a note of the newsroom',
  'it is a note of the newsroom',
  'share of starts that are set in',
  'share of blanks in mid-sentence',
  'share of blanks before quotations in mid-sentence',
  'share of blanks after short ends',
  'share of blanks after full ends',
  'share of short ends',
  'share of lines set in',
  'share of paragraph lines',
  'a bracket or quotation is open',
  'letters after the last sentence end',
  'clauses end with its last character',
  'clauses begin with the first character of the next',
  'paragraphs of the article so far',
  'odds by the words on both sides',
  'its words are those of a heading',
] as const;

const UNKNOWN = -99;
const flag = (yes: boolean): number => (yes ? 1 : 0);

/** What no line end parts: a number or a foreign word, opening marks and what they open, and the marks behind it. */
const FIRST_WORD = /^[“‘《（【「『("']*(?:[\p{Script=Latin}\p{Nd}.,%:/+-]+|.)[，。、；：？！）》”’」』】…—·,;:!?)%]*/u;

/** Lines of a paragraph that are looked back at. */
const BACK = 40;

/**
 * @param whole the lines of the paragraph so far, the last one's end in question
 * @param paragraphs those of the article before it
 */
export function describeLineEnd(
  whole: readonly Piece[],
  next: Piece,
  setting: TextSetting,
  paragraphs: number,
): number[] {
  const group = whole.slice(-BACK);
  const last = group.at(-1) as Piece;
  const space = spaceAfter(last, setting.columns.get(last));
  const letters = group.reduce((sum, { text }) => sum + text.length, 0);
  const after = setting.following.get(next);
  return [
    flag(endsSentence(last.text) && !/[；;]$/u.test(last.text)),
    flag(/[，、,]$/u.test(last.text)),
    flag(/[：；:;]$/u.test(last.text)),
    flag(/[—-]$/u.test(last.text)),
    flag(/[”’"'」』]$/u.test(last.text)),
    Math.min(next.gap, 4),
    space === null ? UNKNOWN : space - emWidth(FIRST_WORD.exec(next.text.slice(0, 40))?.[0] ?? ''),
    space ?? UNKNOWN,
    Math.min(last.width, 80),
    firstRoom(next, setting.columns.get(next)),
    Math.min(next.width, 80),
    flag(endsSentence(next.text)),
    flag(next.indented),
    flag(next.flush === true),
    flag(/^[“‘"'「『]/u.test(next.text)),
    flag(/^[（(【]/u.test(next.text)),
    flag(/^\p{Script=Han}{0,2}[，,、；;。：:！？!?”）》]/u.test(next.text)),
    after === undefined ? 1 : Math.min(after.gap, 1),
    cohesion(last.text, next.text),
    Math.min(group.length, 12),
    Math.min(letters, 400),
    flag(group.length === 1 && last.gap > 0 && next.gap > 0),
    flag(next.width < PARAGRAPH_LINE && isNote(next.text)),
    flag(last.width < PARAGRAPH_LINE && isNote(last.text)),
    setting.setIn,
    setting.blankInside,
    setting.blankBeforeQuote,
    setting.blankAfter,
    setting.blankAfterFull,
    setting.shortEnds,
    setting.indented,
    setting.long,
    flag(isOpen(whole)),
    Math.min(
      40,
      last.text.length - 1 - Math.max(...['。', '！', '？', '…'].map((mark) => last.text.lastIndexOf(mark))),
    ),
    endsClause(last.text),
    beginsClause(next.text),
    Math.min(paragraphs, 4),
    paragraphOdds(endOf(group), next.text),
    group.length === 1 && !endsSentence(last.text) ? headingOdds(last) : 0,
  ];
}

const [BODY, SUBHEADING] = [SEARCH_ROLES.indexOf('body'), SEARCH_ROLES.indexOf('subheading')] as const;

/** How much likelier the words of a line are in a 小标题 than in text, in nats; 0 for a line too long for one. */
function headingOdds(piece: Piece): number {
  if (piece.width > LONGEST) return 0;
  let odds = 0;
  for (const row of textRows([piece])) {
    const at = TEXT + row * ROLES;
    odds += (WEIGHTS[at + BODY] as number) - (WEIGHTS[at + SUBHEADING] as number);
  }
  return odds;
}

/** The paragraph's last characters, also where its last line is short. */
function endOf(group: readonly Piece[]): string {
  const last = (group.at(-1) as Piece).text;
  return last.length >= 2 * REACH ? last.slice(-2 * REACH) : (group.at(-2)?.text.slice(-REACH) ?? '') + last;
}

/** How much shorter the first printed line of a piece is than its column, in em. */
function firstRoom(piece: Piece, column: number | undefined): number {
  if (column === undefined) return UNKNOWN;
  const first = piece.width > column + 2 ? wrapLines(piece.text)[0] : piece.width;
  return first === undefined ? UNKNOWN : column - first;
}

/** Paragraph → how many of its lines were counted, and how many brackets and quotations they leave open. */
const counted = new WeakMap<readonly Piece[], { lines: number; open: number }>();

/** The paragraph's brackets and quotations so far are not all closed. A paragraph only grows, so each line is counted once. */
function isOpen(group: readonly Piece[]): boolean {
  const count = counted.get(group) ?? { lines: 0, open: 0 };
  counted.set(group, count);
  for (; count.lines < group.length; count.lines++) {
    const { text } = group[count.lines] as Piece;
    for (let i = 0; i < text.length; i++) {
      const mark = text.charAt(i);
      if (mark === '“' || mark === '（' || mark === '《') count.open++;
      else if (mark === '”' || mark === '）' || mark === '》') count.open--;
    }
  }
  return count.open > 0;
}
