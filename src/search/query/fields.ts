/** The names of the fields that a query may ask, in Chinese and in English. */
import type { FacetField, TextField } from './query.ts';

export type Field = Exclude<TextField, 'any'> | FacetField | 'date' | 'page' | 'column';

/** The first name of each field is the one that the form writes and messages show. */
export const FIELD_NAMES: Record<Field, readonly [string, ...string[]]> = {
  title: ['标题', 'title'],
  by: ['作者', '署名', 'by'],
  newspaper: ['报纸', 'newspaper'],
  date: ['日期', 'date'],
  genre: ['体裁', 'genre'],
  topic: ['主题', 'topic'],
  place: ['地方', 'place'],
  page: ['版', '版次', 'page'],
  column: ['栏目', 'column'],
};

const FIELDS = new Map(
  Object.entries(FIELD_NAMES).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)),
);

/** The Chinese names. Any other Chinese word before a colon is text: `责任编辑：高田`. */
export const CHINESE_NAMES = [...FIELDS.keys()].filter((name) => /\p{Script=Han}/u.test(name));

/** The field that `name` stands for; undefined when there is none. Latin letters in any case. */
export const fieldNamed = (name: string): Field | undefined => FIELDS.get(name.toLowerCase());
