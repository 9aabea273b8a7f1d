/** 大众日报: □记者 … 报道 on a line of its own, 本报聊城讯. Its headlines stand first. */
import type { HouseStyle } from '../model/house-style.ts';

export const dazhongRibao: HouseStyle = {
  id: 'dazhong-ribao',
  headlines: { before: 0, after: 1 },
  columns: { 聊快评: 'commentary' },
};
