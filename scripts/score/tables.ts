/** Prints the figures of a score as tables. */

import type { Band } from '../../src/evaluation/score/calibration.ts';
import { FIELDS, type Field } from '../../src/evaluation/score/compare.ts';
import type { Tally } from '../../src/evaluation/score/tally.ts';

export const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–');

/** Columns as wide as their widest cell: the first is aligned left, the others right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => (row[k] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A row for each group, shares in percent. */
export function tallyTable(
  name: string,
  groups: ReadonlyMap<string, Tally>,
  fields: readonly Field[] = FIELDS,
): string {
  const head = [name, 'pages', 'articles', 'perfect', ...fields, 'spurious', '≥ 0.9', 'of these right'];
  return table([head, ...[...groups].map(([group, tally]) => tallyRow(group, tally, fields))]);
}

const tallyRow = (group: string, tally: Tally, fields: readonly Field[]): string[] => [
  group,
  String(tally.pages),
  String(tally.expected),
  percent(tally.perfect, tally.expected),
  ...fields.map((field) => percent(tally.right[field], tally.expected)),
  String(tally.spurious),
  percent(tally.sure, tally.read),
  percent(tally.surePerfect, tally.sure),
];

export function calibrationTable(bands: readonly Band[]): string {
  const rows = bands.map(({ from, confidence, articles, perfect }) => [
    `from ${from.toFixed(2)}`,
    confidence.toFixed(2),
    String(articles),
    percent(perfect, articles),
  ]);
  return table([['confidence', 'mean', 'articles', 'perfect'], ...rows]);
}
