/** A person names the article that is to be joined by its own number or by its first line: both are led to the piece where it begins. */
import type { CorrectionSeed } from '../../model/correction.ts';
import { error, type Message } from '../../model/message.ts';
import type { Piece } from '../page-model.ts';
import type { EntryLines } from './correct.ts';
import { headLine } from './number-lines.ts';
import type { Draft } from './stitch.ts';

const lineOf = ({ start }: Draft, open: readonly Piece[]): number => (open[start] as Piece).line;

/**
 * The places where no article shall begin: where articles that entries name begin now.
 * @param open the pieces that the drafts' places count
 */
export const namedJoins = (
  entries: readonly CorrectionSeed[],
  drafts: readonly Draft[],
  open: readonly Piece[],
): { entry: CorrectionSeed; place: number }[] =>
  entries.flatMap((entry) => {
    if (!('join' in entry)) return [];
    const named = drafts.findIndex((draft) => lineOf(draft, open) === entry.join || headLine(draft) === entry.join);
    return named > 0 ? [{ entry, place: (drafts[named] as Draft).start }] : [];
  });

/** An error for each entry that no article answered to. */
export const idleJoins = (
  entries: readonly CorrectionSeed[],
  answered: ReadonlySet<CorrectionSeed>,
  drafts: readonly Draft[],
  open: readonly Piece[],
  file: string,
  at: EntryLines,
): Message[] =>
  entries.flatMap((entry) => {
    if (!('join' in entry) || answered.has(entry)) return [];
    const around = drafts.findLast((draft) => lineOf(draft, open) < entry.join);
    const place = { file, line: at.get(entry) };
    return around
      ? error('correct/no-match.join', place, { line: entry.join, around: lineOf(around, open) })
      : error('correct/no-match.first', place, { line: entry.join });
  });
