/** Lines as received → pieces: marks of the extraction are read and taken off, blank lines become gaps. Repairs no words. */
import type { LineRole } from '../../model/page.ts';
import type { Piece } from '../page-model.ts';
import type { SourceLine } from '../source-page.ts';
import { emWidth, endsSentence, INVISIBLE, PARAGRAPH_LINE } from '../text.ts';
import { replaceCompatibilityCharacters } from '../vocabulary/compatibility-characters.ts';
import { isTraditional, simplify } from '../vocabulary/script.ts';

const HEADING = /^(#{1,6})\s+(?=\S)/u;
const PICTURE = /^[▶►▷▲△▼▽◀◁☞→←↑↓]+\s*/u;
const BOX_DRAWING = /^[\u2500-\u257f\u20a9￥\s]+(?=\p{L})/u;
const BLANK_START = /^[\s\u3000]*/u;

/** A paragraph's first line is set in by two em, on paper by a little more or less; a page with fewer such lines has another custom. */
const SET_IN = { from: 1.4, to: 3, least: 2 };
const isParagraphs = (indent: number | undefined): boolean =>
  indent !== undefined && indent >= SET_IN.from && indent <= SET_IN.to;

/** @param forced, @param bounds what people said of lines */
export function normalize(
  lines: readonly SourceLine[],
  forced: ReadonlyMap<number, LineRole> = new Map(),
  bounds: ReadonlyMap<number, boolean> = new Map(),
): Piece[] {
  const pieces: Piece[] = [];
  const spread = isDoubleSpaced(lines) ? 1 : 0;
  const setsIn = lines.filter(({ indent }) => isParagraphs(indent)).length >= SET_IN.least;
  let gap = 0;
  const traditional = isTraditional(lines.map(({ text }) => text));
  for (const { n, text: raw, box, size, indent: measured } of lines) {
    const clean = replaceCompatibilityCharacters(raw.replace(INVISIBLE, ''));
    const indent = BLANK_START.exec(clean)?.[0] ?? '';
    let text = clean.replace(/[\s\u3000]+/gu, ' ').trim();
    if (!text) {
      gap++;
      continue;
    }
    const level = HEADING.exec(text)?.[1]?.length ?? 0;
    text = text.replace(HEADING, '').replace(BOX_DRAWING, '');
    const picture = PICTURE.test(text);
    text = text.replace(PICTURE, '') || text;
    const indented = indent.includes('\u3000\u3000') || indent.length >= 4 || (setsIn && isParagraphs(measured));
    const flush = setsIn && measured !== undefined && measured < SET_IN.from / 2;
    const role = forced.get(n);
    splitHeads(text).forEach((part, i) => {
      pieces.push({
        line: n,
        text: traditional ? simplify(part) : part,
        ...(traditional && { printed: part }),
        level,
        picture: picture && i === 0,
        indented: indented && i === 0,
        ...(flush && i === 0 && { flush }),
        gap: i === 0 ? Math.max(0, gap - spread) : 0,
        width: emWidth(part),
        ...(role && { forced: role }),
        ...(i === 0 && bounds.has(n) && { bound: bounds.get(n) as boolean }),
        ...(box && { box }),
        ...(size !== undefined && { size }),
      });
    });
    gap = 0;
  }
  return pieces;
}

/** Nearly every line of wrapped text has a blank one after it: that blank line says nothing. */
function isDoubleSpaced(lines: readonly SourceLine[]): boolean {
  let printed = 0;
  let together = 0;
  let short = 0;
  lines.forEach(({ text }, i) => {
    if (!text.trim()) return;
    printed++;
    if (emWidth(text) <= PARAGRAPH_LINE) short++;
    if (i > 0 && lines[i - 1]?.text.trim()) together++;
  });
  return printed >= DOUBLE.least && short >= DOUBLE.share * printed && together <= (1 - DOUBLE.share) * printed;
}
const DOUBLE = { least: 20, share: 0.9 };

/** `发电量比去年同期增长7.97%,国能聊城公司—— 迎峰度夏交出"漂亮答卷"` holds a kicker and a title; `劈波斩浪稳驭舟 ——我市…述评` a title and a subtitle. */
function splitHeads(text: string): string[] {
  if (text.length > 80 || endsSentence(text)) return [text];
  const match = /^(.{3,}?(?:——|—))\s+(.{4,})$/u.exec(text) ?? /^(.{4,}?)\s+((?:——|—|--).{4,})$/u.exec(text);
  return match?.[1] && match[2] ? [match[1], match[2]] : [text];
}
