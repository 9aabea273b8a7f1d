/** 聊城日报: 本报讯（记者 …）, ■ before a signature. */
import type { HouseStyle } from '../model/house-style.ts';

export const liaochengRibao: HouseStyle = {
  id: 'liaocheng-ribao',
  headlines: { before: 0, after: 0 },
  columns: { 短评: 'commentary' },
};
