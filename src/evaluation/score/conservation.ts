/**
 * Nothing is lost: every letter and digit of a page is in exactly one article or in the unplaced list. Held in three steps,
 * so that a letter lost in one place cannot be made up for by the same letter printed twice in another:
 * lines → pieces, pieces → articles and unplaced, the pieces of each article → its fields.
 */
import type { Piece, ReadArticle } from '../../ingest/page-model.ts';
import type { PageReading } from '../../ingest/pipeline.ts';
import { allPieces } from '../../ingest/stages/number-lines.ts';
import type { Draft } from '../../ingest/stages/stitch.ts';
import { simplify } from '../../ingest/vocabulary/script.ts';

/** One entry for each letter or digit, width-folded, and simplified: pages in Traditional characters are read so, one for one. */
const letters = (text: string): string[] => [...simplify(text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''))];

/** What a byline or a turn line says besides names and numbers, the longest first. */
const FORMULAS =
  /本报|新华社|特约|见习|实习生|记者|通讯员|评论员|作者|摄影报道|摄影|报道|综合|撰稿|供图|紧接|下转|上接|第|版|文|图|摄/gu;

/** Letters by how often they stand in one text more than in another. */
class Balance {
  readonly #count = new Map<string, number>();

  add(text: string, by: 1 | -1): void {
    for (const letter of letters(text)) this.#count.set(letter, (this.#count.get(letter) ?? 0) + by);
  }

  /** Sorted, each as often as it is over (`sign` 1) or short (-1). */
  list(sign: 1 | -1): string {
    return [...this.#count]
      .filter(([, n]) => n * sign > 0)
      .map(([letter, n]) => letter.repeat(n * sign))
      .sort()
      .join('');
  }
}

/**
 * Letters of the page that the reading lacks, and those that it has too often.
 * @param text the page file, uncorrected
 */
export function unaccounted(text: string, reading: PageReading): { lost: string; surplus: string } {
  const { pieces, recognition, stitched } = reading.stages;
  const balances = [linesAgainstPieces(text, pieces)];
  balances.push(piecesAgainstPlaces([...recognition.open, ...recognition.certain.map(({ piece }) => piece)], reading));
  for (const [i, article] of reading.articles.entries())
    balances.push(piecesAgainstFields(stitched.drafts[i] as Draft, article));
  return {
    lost: balances.map((balance) => balance.list(1)).join(''),
    surplus: balances.map((balance) => balance.list(-1)).join(''),
  };
}

function linesAgainstPieces(text: string, pieces: readonly Piece[]): Balance {
  const balance = new Balance();
  balance.add(text, 1);
  for (const piece of pieces) balance.add(piece.text, -1);
  return balance;
}

/** Each piece is in one place, and in one only. */
function piecesAgainstPlaces(pieces: readonly Piece[], { stages, unplaced }: PageReading): Balance {
  const balance = new Balance();
  for (const piece of pieces) balance.add(piece.text, 1);
  for (const draft of stages.stitched.drafts) for (const piece of allPieces(draft)) balance.add(piece.text, -1);
  for (const { text } of unplaced) balance.add(text, -1);
  return balance;
}

/** Bylines and turn lines become fields of their own: names and a page number, without the formulas around them. */
function piecesAgainstFields(draft: Draft, { front, paragraphs }: ReadArticle): Balance {
  const balance = new Balance();
  const formal = new Set([
    ...draft.bylines.flatMap(({ span }) => span.pieces),
    ...[draft.turnTo, draft.turnFrom].flatMap((turn) => (turn ? [turn.piece] : [])),
  ]);
  for (const piece of allPieces(draft)) if (!formal.has(piece)) balance.add(piece.text, 1);
  if (front.titleSource === 'printed') balance.add(front.title, -1);
  for (const part of [front.kicker, front.subtitle, front.column, ...paragraphs.map((one) => one.text)])
    balance.add(part ?? '', -1);
  balance.add(unreadWords([...formal], front), 1);
  return balance;
}

/** What stands in bylines and turn lines and is neither a name of the byline, nor the page, nor a formula. */
function unreadWords(pieces: readonly Piece[], { byline, continuesOn }: ReadArticle['front']): string {
  const names = byline.map(({ name }) => letters(name).join('')).sort((a, b) => b.length - a.length);
  const words = letters(pieces.map((piece) => piece.text).join(''));
  const left = names.reduce((text, name) => text.replaceAll(name, ' '), words.join(''));
  return left
    .replace(FORMULAS, ' ')
    .replace(String(continuesOn ?? ''), '')
    .replace(/[\d一二三四五六七八九十]+/gu, '');
}

/** Lines with text that went to no article and are not unplaced either. */
export function orphanLines(reading: PageReading): number[] {
  const unplaced = new Set(
    reading.unplaced.flatMap(({ lines }) => {
      const [from = 0, to = from] = lines.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    }),
  );
  return reading.page.lines
    .filter((line) => letters(line.text).length > 0 && !line.article && !unplaced.has(line.n))
    .map((line) => line.n);
}
