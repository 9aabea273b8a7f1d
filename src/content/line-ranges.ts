/** Lines as front matter names them: `5`, `5-6`, and `02:5-6` for those of another page. */
import type { LineRun } from '../model/paragraph.ts';

/** @param page of a range that names none */
export function placeOfRange(range: string, page: string): LineRun {
  const [lines = '', of = page] = range.split(':').reverse();
  const [from = 0, to = from] = lines.split('-').map(Number);
  return { page: of, from, to };
}
