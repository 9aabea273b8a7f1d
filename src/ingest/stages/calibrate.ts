/** From the search's posterior to the share of such articles that are right, measured on composed pages (docs/decisions.md). */

/** [posterior, share right], both 0 to 1, rising; straight lines between. */
const TABLE: readonly (readonly [number, number])[] = [
  [0, 0.2],
  [0.25, 0.43],
  [0.35, 0.57],
  [0.45, 0.73],
  [0.55, 0.81],
  [0.65, 0.86],
  [0.75, 0.91],
  [0.85, 0.94],
  [0.95, 0.97],
  [1, 0.98],
];

export function calibrate(posterior: number): number {
  const i = Math.max(
    1,
    TABLE.findIndex(([x]) => x >= posterior),
  );
  const [[x0, y0], [x1, y1]] = [TABLE[i - 1], TABLE[i]] as [readonly [number, number], readonly [number, number]];
  return y0 + ((y1 - y0) * (posterior - x0)) / (x1 - x0);
}
