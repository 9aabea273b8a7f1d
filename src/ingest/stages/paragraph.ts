/** Runs of text → paragraphs: lines join across wraps and column ends, and part where the print began a new paragraph. */
import type { Paragraph, Piece } from '../page-model.ts';
import { endsSentence, PARAGRAPH_LINE } from '../text.ts';
import { TURN_FROM_INLINE, TURN_TO_INLINE } from '../vocabulary/furniture.ts';
import { BYLINE_MARKS, PHOTO_CREDIT_ENDING } from '../vocabulary/lexicon.ts';
import { PARAGRAPHS } from '../vocabulary/paragraphs.ts';
import { logOdds } from '../vocabulary/trees.ts';
import { END_CREDIT } from './layout.ts';
import { describeLineEnd } from './line-ends.ts';

import { partEndNames, partLeadInNames } from './part-names.ts';
import { widenPunctuation } from './punctuation.ts';
import { closeHalfWidth, closeKerning, INDENT, isSpaced, joinLines, unwrapSpaces, wrapWidth } from './spaces.ts';
import type { BodyPart } from './stitch.ts';
import { type TextSetting, textSetting } from './text-setting.ts';

/** @param setting how the page sets its text */
export function paragraphs(
  parts: readonly BodyPart[],
  setting: TextSetting = textSetting(parts.flatMap((part) => part.pieces)),
): Paragraph[] {
  const groups: { kind: BodyPart['kind']; pieces: Piece[] }[] = [];
  for (const part of parts) {
    if (part.kind === 'subheading') {
      groups.push({ kind: 'subheading', pieces: [...part.pieces] });
      continue;
    }
    for (const piece of part.pieces) {
      const group = groups.at(-1);
      const last = group?.pieces.at(-1);
      if (group?.kind === 'text' && last && !startsParagraph(group.pieces, piece, setting, groups.length - 1))
        group.pieces.push(piece);
      else groups.push({ kind: 'text', pieces: [piece] });
    }
  }
  return groups.map(({ kind, pieces: group }) => ({
    kind,
    text: (kind === 'text' ? cleanText : cleanHead)(group.map((piece) => piece.text)),
    pieces: group,
    unfinished: kind === 'text' && !endsText((group.at(-1) as Piece).text),
    setIn: isSetIn(group, setting.columns),
  }));
}

/** `时间，记录不凡足迹。即将过去的` (15 em in a column of 17), and the line after it fills the column. */
function isSetIn([first, second]: readonly Piece[], physical: ReadonlyMap<Piece, number>): boolean {
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
const CREDIT_TAIL = new RegExp(
  String.raw`(?<=[。！？”…])\s*[${BYLINE_MARKS}（(]?\s*[^。！？，；]{2,50}(?:${PHOTO_CREDIT_ENDING})[）)]?$`,
  'u',
);

function unwrapLine(whole: string): string {
  const tail = CREDIT_TAIL.exec(whole);
  return tail ? `${unwrapText(whole.slice(0, tail.index))} ${tail[0].trim()}` : unwrapText(whole);
}

function unwrapText(line: string): string {
  if (!line.includes(' ') || line.length < PARAGRAPH_LINE / 2) return line;
  const width = wrapWidth(line);
  return (width !== null && line.length >= PARAGRAPH_LINE) || isSpaced(line) ? unwrapSpaces(line, width) : line;
}

/** `……8000万元。 □ 通讯员 杨建 / 设`, `……8000万元。 通讯员 杨建设 / 摄`: the line's end has cut a credit. */
const CUT_CREDIT = /(?:记者|通讯员|作者|摄影)[^。！？，；：）)]{1,16}$/u;
const REST = 3;
const cutsCredit = (last: Piece, next: Piece): boolean =>
  next.gap === 0 && next.width <= REST && !endsSentence(next.text) && CUT_CREDIT.test(last.text);

/** Does a paragraph begin on the line? Learnt, as the reading is; but none begins inside a line or a credit, and a comma ends none. */
const startsParagraph = (group: readonly Piece[], next: Piece, setting: TextSetting, paragraphs: number): boolean =>
  (group.at(-1) as Piece).line !== next.line &&
  !cutsCredit(group.at(-1) as Piece, next) &&
  (next.indented || !/[，、]$/u.test((group.at(-1) as Piece).text)) &&
  logOdds(PARAGRAPHS.trees, PARAGRAPHS.base, describeLineEnd(group, next, setting, paragraphs)) > 0;

/** Short clauses that do begin a text. */
export const OPENERS =
  /^(?:近日|日前|目前|当前|眼下|如今|现在|今年|去年|明年|今天|昨天|明天|当天|当日|当晚|次日|此前|之前|此后|之后|随后|后来|事后|不久|起初|此外|另外|同时|其中|其间|期间|会上|会后|现场|上午|中午|下午|傍晚|晚上|清晨|早晨|凌晨|深夜|周末|近年|多年|当年|据悉|对此|为此|由此|至此|因此|于是|然而|但是|不过|可是|而且|最终|最后|首先|其次|再次|当然|其实|显然|可见|总之|诚然|毕竟|截至|春天|夏天|秋天|冬天|入春|入夏|入秋|入冬|是的|不料)[，,]/u;
