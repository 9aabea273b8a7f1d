/** What the weights were made from, and what that says of the pages that a score is printed for. */
import { MADE } from '../../src/ingest/vocabulary/weights.ts';

const { command, corpus, learnFrom, chooseBy, pages, seed } = MADE;

/** One sentence for all scores, read from the weights. */
export const PROVENANCE =
  `The reader's weights: ${command}, ${pages} pages of ${corpus}, months ${learnFrom.join(', ')}, seed ${seed}; ` +
  `its confidence was measured on ${chooseBy.join(', ')}.`;

/** @param months those of the pages, `2020-07` */
export function useOf(months: readonly string[]): string {
  const used = (of: readonly string[]): string[] => months.filter((month) => of.includes(month));
  const [learnt, chosen] = [used(learnFrom), used(chooseBy)];
  return [
    learnt.length > 0 && `Learnt from: ${learnt.join(', ')}.`,
    chosen.length > 0 && `Chosen by: ${chosen.join(', ')}.`,
    learnt.length + chosen.length < months.length &&
      `Reported on: ${months.filter((month) => !learnt.includes(month) && !chosen.includes(month)).join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
