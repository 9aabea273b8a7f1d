/** Runs of text → paragraphs: lines join across wraps and column ends, and part where the print began a new paragraph. */
import { endsSentence } from '../text.ts';
import { TURN_FROM_INLINE, TURN_TO_INLINE } from '../vocabulary/furniture.ts';
import { isEven } from './block.ts';
import { END_CREDIT } from './layout.ts';

import type { Piece } from './normalize.ts';
import { partEndNames, partLeadInNames } from './part-names.ts';
import { widenPunctuation } from './punctuation.ts';
import {
  closeHalfWidth,
  closeKerning,
  INDENT,
  isSpaced,
  joinLines,
  printedWidth,
  unwrapSpaces,
  wrapLines,
  wrapWidth,
} from './spaces.ts';
import type { BodyPart } from './stitch.ts';

export interface Paragraph {
  kind: 'text' | 'subheading';
  text: string;
  pieces: readonly Piece[];
  /** It has no end: 。 ！ ？ … are missing. */
  unfinished: boolean;
  /** Its first line is set in, or short by as much as that: its beginning is all there. */
  setIn: boolean;
}

/** A line as long as this holds a paragraph, or most of one. */
const LONG_LINE = 45;

export function paragraphs(parts: readonly BodyPart[]): Paragraph[] {
  const pieces = parts.filter(({ kind }) => kind === 'text').flatMap((part) => part.pieces);
  const columns = { physical: columnWidths(pieces), wrapped: wrapWidths(pieces) };
  const groups: { kind: BodyPart['kind']; pieces: Piece[] }[] = [];
  for (const part of parts) {
    if (part.kind === 'subheading') {
      groups.push({ kind: 'subheading', pieces: [...part.pieces] });
      continue;
    }
    for (const piece of part.pieces) {
      const group = groups.at(-1);
      const last = group?.pieces.at(-1);
      if (group?.kind === 'text' && last && !startsParagraph(group.pieces, piece, columns)) group.pieces.push(piece);
      else groups.push({ kind: 'text', pieces: [piece] });
    }
  }
  return groups.map(({ kind, pieces: group }) => ({
    kind,
    text: (kind === 'text' ? cleanText : cleanHead)(group.map((piece) => piece.text)),
    pieces: group,
    unfinished: kind === 'text' && !endsText((group.at(-1) as Piece).text),
    setIn: isSetIn(group, columns.physical),
  }));
}

/** `时间，记录不凡足迹。即将过去的` (15 em in a column of 17), and the line after it fills the column. */
function isSetIn([first, second]: readonly Piece[], physical: Map<Piece, number>): boolean {
  if (!first || first.indented) return first?.indented === true;
  const column = physical.get(first);
  if (column === undefined || !second || endsSentence(first.text)) return false;
  return Math.abs(column - INDENT - first.width) <= 1 && second.width >= first.width + 1;
}

/** Ends in a sentence's end, a colon, or a caption's credit. */
const endsText = (line: string): boolean =>
  endsSentence(line) || /[：:]$/u.test(line) || END_CREDIT.test(line.slice(-40));

/** What is done to the text of a paragraph or headline once its lines are joined, in this order: rules 2 and 3, and turn lines. */
const REPAIRS: readonly { rule: string; repair: (text: string) => string }[] = [
  { rule: 'kerning spaces go', repair: closeKerning },
  { rule: 'spaces beside half-width punctuation go', repair: closeHalfWidth },
  { rule: 'punctuation becomes full-width, quotes are paired', repair: widenPunctuation },
  { rule: 'names in the lead-in part from their roles', repair: partLeadInNames },
  { rule: 'names in the credit at the end part from each other', repair: partEndNames },
  {
    rule: 'a turn line is read',
    repair: (text) => text.replace(TURN_TO_INLINE, '').replace(TURN_FROM_INLINE, '').trim(),
  },
];

/** In a headline a space after a quotation parts two phrases: `营业性演出活动"一件事" 改革激发文旅市场新活力` */
const PHRASES = /(?<=[\p{L}\p{N}][”"]) (?=[“"]?\p{Script=Han}{2})/u;

/**
 * The text of one paragraph or headline after each of its repairs, the last one's last.
 * @param head it is a headline: no column has wrapped its lines, so a space in them was printed
 */
export function repairs(lines: readonly string[], head = false): { rule: string; text: string }[] {
  let phrases = head ? joinLines(lines).split(PHRASES) : [joinLines(lines.map(unwrapLine))];
  const steps = [{ rule: 'wrapped lines join', text: phrases.join(' ') }];
  for (const { rule, repair } of REPAIRS) {
    phrases = phrases.map(repair);
    steps.push({ rule, text: phrases.join(' ') });
  }
  return steps;
}

/** Rules 1 to 3 on the lines of one paragraph. */
export const cleanText = (lines: readonly string[]): string => repairs(lines).at(-1)?.text ?? '';

/** Rules 1 to 3 on the lines of one headline. */
export const cleanHead = (lines: readonly string[]): string => repairs(lines, true).at(-1)?.text ?? '';

/** `……3000 元以上。 新华社记者 郑良 通讯员 施锦 摄`: the spaces of a credit part its names. */
const CREDIT_TAIL = /(?<=[。！？”…])\s*[■□◆●▪◎◇○◉（(]?\s*[^。！？，；]{2,50}(?:摄影报道|摄影|摄|供图|文\/图)[）)]?$/u;

function unwrapLine(whole: string): string {
  const tail = CREDIT_TAIL.exec(whole);
  return tail ? `${unwrapText(whole.slice(0, tail.index))} ${tail[0].trim()}` : unwrapText(whole);
}

function unwrapText(line: string): string {
  if (!line.includes(' ') || line.length < LONG_LINE / 2) return line;
  const width = wrapWidth(line);
  return (width !== null && line.length >= LONG_LINE) || isSpaced(line) ? unwrapSpaces(line, width) : line;
}

/** Width in em of the column that each line stands in: the median of its block, or of its neighbours, leaving out whole paragraphs. Paragraph lines have none. */
function columnWidths(pieces: readonly Piece[]): Map<Piece, number> {
  const widths = new Map<Piece, number>();
  const blocks: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.gap === 0 && blocks.length > 0) blocks.at(-1)?.push(piece);
    else blocks.push([piece]);
  }
  const middle = (lines: readonly Piece[], even: boolean): number | undefined => {
    const sorted = lines
      .map(({ width }) => width)
      .filter((width) => even || width <= LONG_LINE)
      .sort((x, y) => y - x);
    return sorted[sorted.length >> 1];
  };
  let i = 0;
  for (const block of blocks) {
    const even = block.length > 1 && isEven(block);
    const narrow = block.length > 4 ? middle(block, false) : undefined;
    const wide = even ? middle(block, true) : undefined;
    for (const piece of block) {
      const near = block.length > 4 ? narrow : middle(pieces.slice(Math.max(0, i - 6), i + 7), false);
      if (piece.width <= LONG_LINE) widths.set(piece, near ?? piece.width);
      else if (even) widths.set(piece, wide ?? piece.width);
      i++;
    }
  }
  return widths;
}

/** Width in em of the column that each paragraph line was wrapped to, its own or that of the nearest line that shows one. */
function wrapWidths(pieces: readonly Piece[]): Map<Piece, number | null> {
  const own = pieces.map((piece) =>
    piece.width > LONG_LINE && wrapLines(piece.text).length > 1 ? wrapWidth(piece.text) : null,
  );
  return new Map(
    pieces.map((piece, i) => {
      for (let d = 0; d < 4; d++) {
        const near = own[i + d] ?? own[i - d];
        if (near !== null && near !== undefined) return [piece, near];
      }
      return [piece, null];
    }),
  );
}

interface Columns {
  physical: Map<Piece, number>;
  wrapped: Map<Piece, number | null>;
}

/** @param group the lines of the paragraph so far */
function startsParagraph(group: readonly Piece[], next: Piece, { physical, wrapped }: Columns): boolean {
  const last = group.at(-1) as Piece;
  if (next.indented || next.flush) return next.indented;
  const finished = endsSentence(last.text);
  const width = wrapped.get(next) ?? null;
  if (width !== null || isParagraphLine(last, physical) || isParagraphLine(next, physical))
    return finished || (next.gap > 0 && ((!goesOn(last, next) && setInByWrap(next, width)) || speaks(last, next)));
  if (!finished) return false;
  const column = physical.get(next) as number;
  const reach = last.width + (group.length === 1 ? INDENT : 0);
  const short = reach < (physical.get(last) as number) - 1.5;
  const setIn = next.width <= column - INDENT + 0.5 && !endsSentence(next.text);
  if (next.gap === 0) return short || setIn;
  const runsOn =
    reach >= (physical.get(last) as number) &&
    next.width >= column &&
    !/[”’]$/u.test(last.text) &&
    !/^[“‘]/u.test(next.text);
  return short || setIn || !runsOn || endsSentence(next.text);
}

/** The break is in the middle of a clause: `…全校46名教师， | 学生却只有110多人` · `“快、高、合、勤、严”五字 | 要求,确保各项部署落到实处` */
const goesOn = (last: Piece, next: Piece): boolean =>
  /[，、,]$/u.test(last.text) || (/^\p{Script=Han}{1,2}[，,、；;]/u.test(next.text) && !OPENERS.test(next.text));
/** Short clauses that do begin a paragraph. */
export const OPENERS =
  /^(?:近日|日前|目前|当前|眼下|如今|现在|今年|去年|明年|今天|昨天|明天|当天|当日|当晚|次日|此前|之前|此后|之后|随后|后来|事后|不久|起初|此外|另外|同时|其中|其间|期间|会上|会后|现场|上午|中午|下午|傍晚|晚上|清晨|早晨|凌晨|深夜|周末|近年|多年|当年|据悉|对此|为此|由此|至此|因此|于是|然而|但是|不过|可是|而且|最终|最后|首先|其次|再次|当然|其实|显然|可见|总之|诚然|毕竟|截至|春天|夏天|秋天|冬天|入春|入夏|入秋|入冬|是的|不料)[，,]/u;

/** A line that holds a paragraph, and is none of the lines of a wide column. */
const isParagraphLine = (piece: Piece, physical: Map<Piece, number>): boolean =>
  piece.width > LONG_LINE && !physical.has(piece);

/** A text that ends on a quotation does not go on with a speech: `…织密了基层治理的"民心网" | "聊城高新区以党建引领为核心引擎…` */
const speaks = (last: Piece, next: Piece): boolean => /["”]$/u.test(last.text) && /^["“][^"”]{20,}/u.test(next.text);

/**
 * The last words before `next` are lost, or were cut by a column's end: where the first wrap shows that `next` is set in
 * like a paragraph's first line, it is one.
 */
function setInByWrap(next: Piece, width: number | null): boolean {
  if (width === null) return false;
  const first = wrapLines(next.text)[0] ?? printedWidth(next.text);
  return first <= width - INDENT + 0.75 && first > width - INDENT - 3;
}
