/** Takes out the pieces whose words alone say what they are: furniture, turn lines, column labels. The rest goes to the search. */

import type { Genre } from '../../model/genre.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import type { LineRole } from '../../model/page.ts';
import type { Piece } from '../page-model.ts';
import { endsSentence, lookUp, PARAGRAPH_LINE, withoutSpaces } from '../text.ts';
import { COLUMNS, COMMENT_COLUMN, OTHER_COLUMN, SPACED_LABEL } from '../vocabulary/columns.ts';
import { FURNITURE, TURN_FROM, TURN_TO } from '../vocabulary/furniture.ts';
import { looksLikeName } from '../vocabulary/names.ts';

export type Recognized =
  | { kind: 'furniture'; piece: Piece; reason: string }
  | { kind: 'turn-to' | 'turn-from'; piece: Piece; page: number | null }
  | { kind: 'column'; piece: Piece; label: string; genre: Genre | null };

export interface Recognition {
  /** Pieces for the search, in order. */
  open: Piece[];
  /** The others, each with the number of open pieces before it. */
  certain: (Recognized & { at: number })[];
}

const CHINESE_DIGITS = '一二三四五六七八九十';

/** `2`, `A3`, `二`, `十二` → 2, 3, 2, 12; null when it is none of these. */
export function readPageNumber(text: string): number | null {
  if (!text) return null;
  const digits = /\d+/u.exec(text)?.[0];
  if (digits) return Number(digits);
  const [a = '', b] = [...text];
  if (a === '十') return 10 + (b ? CHINESE_DIGITS.indexOf(b) + 1 : 0);
  const value = CHINESE_DIGITS.indexOf(a) + 1;
  return value > 0 ? value : null;
}

export function recognize(pieces: readonly Piece[], style: HouseStyle): Recognition {
  const open: Piece[] = [];
  const certain: Recognition['certain'] = [];
  /** Blank lines before what was taken out since the last open piece. */
  let gap = 0;
  for (const piece of pieces) {
    const said = piece.forced ? applyRole(piece, piece.forced, style) : recognizePiece(piece, style);
    const found = said?.kind === 'column' && !piece.forced && runsOn(open.at(-1), piece, gap) ? null : said;
    if (found) {
      certain.push({ ...found, at: open.length });
      gap += piece.gap;
      const cut = open.at(-1);
      if (found.kind === 'turn-to' && cut) open[open.length - 1] = { ...cut, turned: true };
    } else {
      const last = certain.at(-1);
      const labelled = last?.kind === 'column' && last.at === open.length ? (last.genre ?? 'other') : undefined;
      const after = last?.kind === 'turn-from' && last.at === open.length;
      open.push({ ...piece, gap: gap + piece.gap, ...(labelled && { labelled }), ...(after && { turned: true }) });
      gap = 0;
    }
  }
  return { open, certain };
}

/** It is the end of the line right above: `“宣讲+农家书屋”，小阵地变 / 大讲堂`. */
const runsOn = (above: Piece | undefined, piece: Piece, gap: number): boolean =>
  above !== undefined && gap + piece.gap === 0 && piece.level === 0 && !endsSentence(above.text);

/** What a person said of a line that no article's head or text can be. */
function applyRole(piece: Piece, role: LineRole, style: HouseStyle): Recognized | null {
  if (role === 'furniture' || role === 'fragment') return { kind: 'furniture', piece, reason: role };
  if (role === 'column') {
    const label = withoutSpaces(piece.text);
    return { kind: 'column', piece, label, genre: lookUp(style.columns, label) ?? lookUp(COLUMNS, label) ?? null };
  }
  if (role === 'turn') return { kind: 'turn-to', piece, page: readPageNumber(piece.text) };
  return null;
}

function recognizePiece(piece: Piece, style: HouseStyle): Recognized | null {
  const { text } = piece;
  if (piece.width > LONGEST) return null;
  if (piece.width > PARAGRAPH_LINE) return isFurniture(text) ? { kind: 'furniture', piece, reason: 'furniture' } : null;
  const to = TURN_TO.exec(text);
  if (to?.[1]) return { kind: 'turn-to', piece, page: readPageNumber(to[1]) };
  const from = TURN_FROM.exec(text);
  if (from?.[1]) return { kind: 'turn-from', piece, page: readPageNumber(from[1]) };
  const label = withoutSpaces(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const listed = lookUp(style.columns, label) ?? lookUp(COLUMNS, label);
  if (listed) return { kind: 'column', piece, label, genre: listed };
  const comment = COMMENT_COLUMN.exec(withoutSpaces(text));
  if (comment?.[1]) return { kind: 'column', piece, label: comment[1], genre: 'commentary' };
  const other =
    !/[。，！？]/u.test(text) && withoutSpaces(text).length <= (piece.level === 0 ? 9 : 5)
      ? OTHER_COLUMN.exec(withoutSpaces(text))
      : null;
  if (other?.[1]) return { kind: 'column', piece, label: other[1], genre: null };
  if (isFurniture(text)) return { kind: 'furniture', piece, reason: 'furniture' };
  const spaced = SPACED_LABEL.exec(text)?.[1];
  if (spaced && !looksLikeName(withoutSpaces(spaced)))
    return { kind: 'column', piece, label: withoutSpaces(spaced), genre: null };
  return null;
}

/** The colophon at a page's foot may be longer than a line of text, in em. */
const LONGEST = 70;

/** Without a letter or digit, or known by its words, perhaps set wide: `聊 城 日 报`. */
const isFurniture = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) ||
  FURNITURE.some(({ pattern }) => pattern.test(text) || (SPACED_LABEL.test(text) && pattern.test(withoutSpaces(text))));
