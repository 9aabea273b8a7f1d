/** Lines as received → pieces: marks of the extraction are read and taken off, blank lines become gaps. Repairs no words. */
import type { Genre } from '../../model/genre.ts';
import type { LineRole } from '../../model/page.ts';
import type { Box, SourceLine } from '../source-page.ts';
import { emWidth, endsSentence, INVISIBLE } from '../text.ts';
import { replaceCompatibilityCharacters } from '../vocabulary/compatibility-characters.ts';

/** A line of the page that bears text, or one half of a headline line that holds two heads. */
export interface Piece {
  /** Number of its line in the page file, from 1. */
  line: number;
  text: string;
  /** Heading mark of the extraction: `###` is 3; 0 where none stands. */
  level: number;
  /** ▶ stood before it: it speaks of a picture. */
  picture: boolean;
  /** It was set in by two em or more. */
  indented: boolean;
  /** It begins at the column's edge, on a page that sets its paragraphs in: it goes on with what stands before. */
  flush?: true;
  /** Blank lines before it; 0 where it follows the piece before. */
  gap: number;
  /** In em. */
  width: number;
  /** A column's label stands right before it, and announces this genre. */
  labelled?: Genre | 'other';
  /** A turn line stands right after it, or right before it: it is text that the turn cut. */
  turned?: true;
  /** A person says that an article starts here (true), or that none does (false). */
  bound?: boolean;
  /** Role that a person has given it. */
  forced?: LineRole;
  box?: Box;
  size?: number;
}

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
  const setsIn = lines.filter(({ indent }) => isParagraphs(indent)).length >= SET_IN.least;
  let gap = 0;
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
        text: part,
        level,
        picture: picture && i === 0,
        indented: indented && i === 0,
        ...(flush && i === 0 && { flush }),
        gap: i === 0 ? gap : 0,
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

/** `发电量比去年同期增长7.97%,国能聊城公司—— 迎峰度夏交出"漂亮答卷"` holds a kicker and a title; `劈波斩浪稳驭舟 ——我市…述评` a title and a subtitle. */
function splitHeads(text: string): string[] {
  if (text.length > 80 || endsSentence(text)) return [text];
  const match = /^(.{3,}?(?:——|—))\s+(.{4,})$/u.exec(text) ?? /^(.{4,}?)\s+((?:——|—|--).{4,})$/u.exec(text);
  return match?.[1] && match[2] ? [match[1], match[2]] : [text];
}
