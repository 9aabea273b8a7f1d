/**
 * The archivist's language. Words side by side must all stand in the article, `OR` between two asks for either, `"…"`
 * for the exact phrase, `-` for articles without; `title:` `by:` `newspaper:` `date:` `genre:` `topic:` `place:` ask
 * a part. A query with a mistake is not guessed at: it is answered with what is wrong and how to write it.
 */
import { GENRE_LABELS } from '../../model/genre.ts';
import { foldText } from '../fold.ts';
import { parseDays } from './dates.ts';
import { FACET_FIELDS, type FacetField, type Query } from './query.ts';
import { cutWords, type QueryWord } from './words.ts';

/** Names by id of all that can be asked by name. */
export type Labels = Record<'newspapers' | 'topics' | 'places', Record<string, string>>;

export interface ParsedQuery {
  /** Null when there is nothing to look for, or mistakes. */
  query: Query | null;
  /** What is wrong with the query; it cannot be answered. Sentences. */
  mistakes: string[];
  /** How the query was understood where that may surprise. Sentences. */
  notes: string[];
}

const LABELS_OF: Record<Exclude<FacetField, 'genre'>, keyof Labels> = {
  newspaper: 'newspapers',
  topic: 'topics',
  place: 'places',
};
const NAME_OF: Record<FacetField, string> = { newspaper: '报纸', genre: '体裁', topic: '主题', place: '地方' };
const FIELDS = ['title', 'by', 'date', ...FACET_FIELDS];

/** Reads a query. Never throws, whatever was typed. */
export function parseQuery(typed: string, labels: Labels): ParsedQuery {
  const result: ParsedQuery = { query: null, mistakes: [], notes: [] };
  const all: Query[][] = [];
  let either = false;
  const cut = cutWords(typed);
  for (const [i, word] of cut.entries()) {
    if (word.typed === 'OR') {
      if (i === 0 || i === cut.length - 1 || cut[i + 1]?.typed === 'OR') {
        result.mistakes.push('OR 要写在两个词之间，如：暴雨 OR 洪水。要查 OR 这两个字母，请写成 "OR"。');
      }
      either = true;
      continue;
    }
    const condition = readWord(word, labels, result);
    if (condition) {
      if (either && all.length > 0) all.at(-1)?.push(condition);
      else all.push([condition]);
    }
    either = false;
  }
  const conditions = all.map((of): Query => (of.length === 1 ? (of[0] as Query) : { kind: 'or', of }));
  if (conditions.length > 0 && conditions.every(({ kind }) => kind === 'not')) {
    result.mistakes.push('只写了要排除的词。请至少再写一个要查的词；要查“-”本身，请加引号，如："-5℃"。');
  }
  if (typed !== '' && conditions.length === 0 && result.mistakes.length === 0) {
    result.mistakes.push('没有可查的字：检索词里只有空格或看不见的字符。');
  }
  if (result.mistakes.length === 0 && conditions.length > 0) {
    result.query = conditions.length === 1 ? (conditions[0] as Query) : { kind: 'and', of: conditions };
  }
  return result;
}

function readWord(word: QueryWord, labels: Labels, result: ParsedQuery): Query | null {
  if (word.open) result.notes.push(`引号没有配对，已按 "${word.text}" 查找。`);
  const condition = readCondition(word, labels, result.mistakes);
  return condition && word.without ? { kind: 'not', of: condition } : condition;
}

function readCondition({ field, text, typed, quoted }: QueryWord, labels: Labels, mistakes: string[]): Query | null {
  if (!quoted && field === undefined && FIELDS.some((name) => foldText(text) === `${name}:`)) {
    mistakes.push(`“${typed}”后面没有写要查的字。`);
    return null;
  }
  if (field === undefined || field === 'title' || field === 'by') {
    if (foldText(text) !== '') return { kind: 'text', text, field: field ?? 'any' };
    if (field || quoted) mistakes.push(`“${typed}”里没有写要查的字。`);
    return null;
  }
  if (field === 'date') {
    const days = parseDays(text);
    if (days) return { kind: 'date', ...days };
    const [from = '', to = ''] = text.split('..');
    if (parseDays(`${to}..${from}`)) {
      mistakes.push(`“${text}”前后颠倒了，请写成 date:${to}..${from}。`);
      return null;
    }
    mistakes.push(`“${text}”不是日期。请写成 date:2023、date:2023-10、date:2023-10-25 或 date:2023-10..2024。`);
    return null;
  }
  if ((FACET_FIELDS as readonly string[]).includes(field))
    return readFacet(field as FacetField, text, labels, mistakes);
  mistakes.push(
    `没有 ${field}: 这个字段，可用的有 ${FIELDS.map((name) => `${name}:`).join(' ')}。要查原文，请加引号："${typed}"。`,
  );
  return null;
}

/** By id, or by what readers call it; `topic:金融` may mean several when the name is part of theirs. */
function readFacet(field: FacetField, text: string, labels: Labels, mistakes: string[]): Query | null {
  const names = field === 'genre' ? GENRE_LABELS : labels[LABELS_OF[field]];
  const wanted = foldText(text);
  const exact = Object.keys(names).filter((id) => id === text || foldText(names[id as never] ?? '') === wanted);
  const ids =
    exact.length > 0 || wanted === ''
      ? exact
      : Object.keys(names).filter((id) => foldText(names[id as never] ?? '').includes(wanted));
  if (ids.length > 0) return { kind: 'facet', field, ids };
  const some = Object.values(names).slice(0, 12).join('、');
  mistakes.push(`没有叫“${text}”的${NAME_OF[field]}。可写：${some}${Object.keys(names).length > 12 ? '……' : ''}。`);
  return null;
}
