/** The registry of house styles. To add one, write a file of data beside this one and name it in the list. */
import type { HouseStyle } from '../model/house-style.ts';
import { dazhongRibao } from './dazhong-ribao.ts';
import { liaochengRibao } from './liaocheng-ribao.ts';
import { plain } from './plain.ts';

const STYLES = new Map([dazhongRibao, liaochengRibao].map((style) => [style.id, style]));

/** The style of a newspaper; `plain` if it has none of its own. */
export const houseStyle = (newspaper: string): HouseStyle => STYLES.get(newspaper) ?? plain;
