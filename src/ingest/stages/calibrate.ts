/** From the search's posterior to the share of such articles that are right, measured on pages that were not learnt from. */
import table from '../vocabulary/learnt/calibration.json' with { type: 'json' };

/** [posterior, share right], both 0 to 1, rising; straight lines between. */
const TABLE = table.points as [number, number][];

export function calibrate(posterior: number): number {
  const i = Math.max(
    1,
    TABLE.findIndex(([x]) => x >= posterior),
  );
  const [[x0, y0], [x1, y1]] = [TABLE[i - 1], TABLE[i]] as [readonly [number, number], readonly [number, number]];
  return y0 + ((y1 - y0) * (posterior - x0)) / (x1 - x0);
}
