/** Writes a query from what the form holds. */
import { genres } from '../../translations/browser/labels.ts';
import { queryOr } from '../../translations/browser/query.ts';
import type { Labels } from './conditions.ts';
import { FIELD_NAMES } from './fields.ts';

export interface FormFields {
  /** Words that must all stand. */
  all: string;
  /** A string exactly as it is. */
  phrase: string;
  /** Words of which one must stand. */
  any: string;
  /** Words that must not stand. */
  without: string;
  title: string;
  by: string;
  /** Ids. */
  newspaper: string;
  genre: string;
  topic: string;
  place: string;
  /** A page's number or name, an article's column. */
  page: string;
  column: string;
  /** `YYYY-MM-DD`, empty where open. */
  from: string;
  to: string;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
const NAMES = Object.values(FIELD_NAMES).flat();
/** What would be read as an operator. */
const OPERATOR = new RegExp(
  `^[-－(（]|[)）]$|^(?:[A-Za-z]+|${NAMES.join('|')})[:：]|["*＊]|\\s|^(?:OR|AND|NOT|或)$|^(?:NEAR|ADJ|WITHIN|SAME|XOR)(?:/\\d+)?$|^[~～]\\d+$`,
  'u',
);
/** Quotes a word that would be read as an operator. A straight quote cannot be written inside quotes; it is left out. */
export const quoteWord = (word: string): string => (OPERATOR.test(word) ? `"${word.replaceAll('"', '')}"` : word);

/** Empty fields are left out. `labels` give the names to write instead of ids; an id that has no name of its own stays. */
export function composeQuery(fields: Partial<FormFields>, labels?: Labels): string {
  const { all = '', phrase = '', any = '', without = '', from = '', to = '' } = fields;
  const names = {
    newspaper: labels?.newspapers,
    genre: labels && (genres as Record<string, string>),
    topic: labels?.topics,
    place: labels?.places,
  };
  const facets = (['newspaper', 'genre', 'topic', 'place'] as const).flatMap((field) => {
    const id = fields[field] ?? '';
    return id === '' ? [] : [`${FIELD_NAMES[field][0]}:${quoteWord(nameOf(id, names[field] ?? {}))}`];
  });
  const eachWord = (field: 'title' | 'by' | 'page' | 'column'): string[] =>
    wordsOf(fields[field] ?? '').map((word) => `${FIELD_NAMES[field][0]}:${quoteWord(word)}`);
  const [date] = FIELD_NAMES.date;
  return [
    ...wordsOf(all).map(quoteWord),
    ...(phrase.trim() === '' ? [] : [`"${phrase.trim().replaceAll('"', '')}"`]),
    wordsOf(any).map(quoteWord).join(` ${queryOr} `),
    ...eachWord('title'),
    ...eachWord('by'),
    ...facets,
    ...eachWord('page'),
    ...eachWord('column'),
    from === '' && to === '' ? '' : from === to ? `${date}:${from}` : `${date}:${from}..${to}`,
    ...wordsOf(without).map((word) => `-${quoteWord(word)}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The name, when only this id has it and it can be written in a query. */
function nameOf(id: string, names: Record<string, string>): string {
  const name = Object.hasOwn(names, id) ? names[id] : undefined;
  const unique = Object.values(names).filter((other) => other === name).length === 1;
  return name && unique && !name.includes('"') ? name : id;
}
