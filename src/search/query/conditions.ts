/** Reads one word of a query as a condition: a string in a field, a date, a newspaper by its name. */
import { GENRE_LABELS } from '../../model/genre.ts';
import { foldText } from '../fold.ts';
import { parseDays } from './dates.ts';
import { FIELD_NAMES, type Field, fieldNamed } from './fields.ts';
import type { FacetField, Query } from './query.ts';
import type { QueryWord } from './words.ts';

/** Names by id of all that can be asked by name. */
export type Labels = Record<'newspapers' | 'topics' | 'places', Record<string, string>>;

const LABELS_OF: Record<Exclude<FacetField, 'genre'>, keyof Labels> = {
  newspaper: 'newspapers',
  topic: 'topics',
  place: 'places',
};
/** Names shown in one message. */
const SHOWN = 12;

/** Null when the word asks nothing, or has a mistake, which is then added to `mistakes`. */
export function readCondition(word: QueryWord, labels: Labels, mistakes: string[]): Query | null {
  const { field: name, text, typed, quoted } = word;
  if (!quoted && name === undefined && isBareName(text)) {
    mistakes.push(`“${typed}”后面没有写要查的字。`);
    return null;
  }
  const field = name === undefined ? 'any' : fieldNamed(name);
  switch (field) {
    case undefined:
      mistakes.push(`没有 ${name}: 这个字段，可用的有 ${allNames()}。要查原文，请加引号："${typed}"。`);
      return null;
    case 'any':
    case 'title':
    case 'by':
      if (foldText(text) !== '') return { kind: 'text', text, field };
      if (name || quoted) mistakes.push(`“${typed}”里没有写要查的字。`);
      return null;
    case 'date':
      return readDate(text, mistakes);
    case 'page': {
      const number = /^第?(\d{1,4})版?$/u.exec(foldText(text))?.[1];
      return number ? { kind: 'page-number', number: Number(number) } : readLabel(field, word, mistakes);
    }
    case 'column':
      return readLabel(field, word, mistakes);
    default:
      return readFacet(field, text, labels, mistakes);
  }
}

/** A field's name with nothing behind it: `标题：` */
const isBareName = (text: string): boolean => {
  const name = /^[-－]?(.+)[:：]$/u.exec(text)?.[1];
  return name !== undefined && fieldNamed(name) !== undefined;
};

/** 标题: 作者: … with the English names after them. */
const allNames = (): string => {
  const names = (Object.values(FIELD_NAMES) as readonly (readonly string[])[]).map((all) => all);
  const english = names.map((all) => `${all.at(-1)}:`).join(' ');
  return `${names.map(([first]) => `${first}:`).join(' ')}（也可写 ${english}）`;
};

function readDate(text: string, mistakes: string[]): Query | null {
  const days = parseDays(text);
  if (days) return { kind: 'date', ...days };
  const [from = '', to = ''] = text.split('..');
  const reversed = parseDays(`${to}..${from}`) !== null;
  mistakes.push(
    reversed
      ? `“${text}”前后颠倒了，请写成 日期:${to}..${from}。`
      : `“${text}”不是日期。请写成 日期:2023、日期:2023-10、日期:2023-10-25 或 日期:2023-10..2024。`,
  );
  return null;
}

function readLabel(field: 'page' | 'column', { text, typed }: QueryWord, mistakes: string[]): Query | null {
  const wanted = foldText(text);
  if (wanted !== '') return { kind: 'label', field, text: wanted };
  mistakes.push(`“${typed}”里没有写要查的字。`);
  return null;
}

/** By id, or by name. A part of a name may mean several: `主题:金融`. */
function readFacet(field: FacetField, text: string, labels: Labels, mistakes: string[]): Query | null {
  const names: Record<string, string> = field === 'genre' ? GENRE_LABELS : labels[LABELS_OF[field]];
  const wanted = foldText(text);
  const entries = Object.entries(names);
  const exact = entries.filter(([id, label]) => id === text || foldText(label) === wanted);
  const found =
    exact.length > 0 || wanted === '' ? exact : entries.filter(([, label]) => foldText(label).includes(wanted));
  if (found.length > 0) return { kind: 'facet', field, ids: found.map(([id]) => id) };
  const some = entries.slice(0, SHOWN).map(([, label]) => label);
  const known =
    some.length === 0 ? '这个档案还没有。' : `可写：${some.join('、')}${entries.length > SHOWN ? '……' : ''}。`;
  mistakes.push(`没有叫“${text}”的${NAMES_OF[field]}。${known}`);
  return null;
}

const NAMES_OF = Object.fromEntries(Object.entries(FIELD_NAMES).map(([field, [name]]) => [field, name])) as Record<
  Field,
  string
>;
