/** The names of the fields that a query may ask, in Chinese and in English. */
import { queryFields } from '../../translations/browser/query.ts';
import type { FacetField, TextField } from './query.ts';

type Field = Exclude<TextField, 'any'> | FacetField | 'date' | 'page' | 'column';

/** Other names, understood in every language of the interface. */
const UNDERSTOOD: Record<Field, readonly string[]> = {
  title: ['标题', '標題'],
  by: ['作者', '署名'],
  newspaper: ['报纸', '報紙'],
  date: ['日期'],
  genre: ['体裁', '體裁'],
  topic: ['主题', '主題'],
  place: ['地方'],
  page: ['版', '版次'],
  column: ['栏目', '欄目', '專欄'],
};

/** The name of each field that the form writes and messages show, then all others; the English one is the field's own. */
export const FIELD_NAMES = Object.fromEntries(
  Object.entries(UNDERSTOOD).map(([field, names]) => [
    field,
    [...new Set([queryFields[field as Field], ...names, field])],
  ]),
) as Record<Field, [string, ...string[]]>;

const FIELDS = new Map(
  Object.entries(FIELD_NAMES).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)),
);

/** The Chinese names. Any other Chinese word before a colon is text: `责任编辑：高田`. */
export const CHINESE_NAMES = [...FIELDS.keys()].filter((name) => /\p{Script=Han}/u.test(name));

/** The field that `name` stands for; undefined when there is none. Latin letters in any case. */
export const fieldNamed = (name: string): Field | undefined => FIELDS.get(name.toLowerCase());
