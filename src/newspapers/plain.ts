/** The style of a newspaper that nobody has described yet. Every value is neutral. */
import type { HouseStyle } from '../model/house-style.ts';

export const plain: HouseStyle = {
  id: 'plain',
  headlines: { before: 0, after: 0 },
  columns: {},
};
