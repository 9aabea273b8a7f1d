/** Reads one word of a query as a condition: a string in a field, a date, a newspaper by its name. */
import { genres } from '../../translations/browser/labels.ts';
import { queryFields, queryMistakes as say } from '../../translations/browser/query.ts';
import { foldText } from '../fold.ts';
import { parseDays } from './dates.ts';
import { fieldNamed } from './fields.ts';
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
    mistakes.push(say.nothingBehind(typed));
    return null;
  }
  const field = name === undefined ? 'any' : fieldNamed(name);
  switch (field) {
    case undefined:
      mistakes.push(say.noField({ field: name ?? '', fields: allNames(), typed }));
      return null;
    case 'any':
    case 'title':
    case 'by':
      if (foldText(text) !== '') return { kind: 'text', text, field };
      if (name || quoted) mistakes.push(say.nothingIn(typed));
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
const allNames = (): string =>
  say.fields({
    names: Object.values(queryFields)
      .map((name) => `${name}:`)
      .join(' '),
    english: Object.keys(queryFields)
      .map((name) => `${name}:`)
      .join(' '),
  });

function readDate(text: string, mistakes: string[]): Query | null {
  const days = parseDays(text);
  if (days) return { kind: 'date', ...days };
  const [from = '', to = ''] = text.split('..');
  const reversed = parseDays(`${to}..${from}`) !== null;
  mistakes.push(reversed ? say.reversed({ typed: text, from: to, to: from }) : say.noDate(text));
  return null;
}

function readLabel(field: 'page' | 'column', { text, typed }: QueryWord, mistakes: string[]): Query | null {
  const wanted = foldText(text);
  if (wanted !== '') return { kind: 'label', field, text: wanted };
  mistakes.push(say.nothingIn(typed));
  return null;
}

/** By id, or by name. A part of a name may mean several: `主题:金融`. */
function readFacet(field: FacetField, text: string, labels: Labels, mistakes: string[]): Query | null {
  const names: Record<string, string> = field === 'genre' ? genres : labels[LABELS_OF[field]];
  const wanted = foldText(text);
  const entries = Object.entries(names);
  const exact = entries.filter(([id, label]) => id === text || foldText(label) === wanted);
  const found =
    exact.length > 0 || wanted === '' ? exact : entries.filter(([, label]) => foldText(label).includes(wanted));
  if (found.length > 0) return { kind: 'facet', field, ids: found.map(([id]) => id) };
  const some = entries.slice(0, SHOWN).map(([, label]) => label);
  const known = some.length === 0 ? say.noneKnown : say.known({ names: some, more: entries.length > SHOWN });
  mistakes.push(say.noName({ name: text, field: queryFields[field], known }));
  return null;
}
