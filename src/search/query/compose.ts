/** Writes a query in the archivist's language from what a form holds. */

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
  newspaper: string;
  genre: string;
  topic: string;
  place: string;
  /** `YYYY-MM-DD`, empty where open. */
  from: string;
  to: string;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
/** A word as it must be written so that nothing in it is read as language. A straight quote cannot be written, and parts. */
const plain = (word: string): string =>
  /^-|^[A-Za-z]+[:：]|"|\s|^OR$/u.test(word) ? `"${word.replaceAll('"', '')}"` : word;

/** Parts that are empty are left out. */
export function composeQuery(fields: Partial<FormFields>): string {
  const { all = '', phrase = '', any = '', without = '', title = '', by = '', from = '', to = '' } = fields;
  const facets = (['newspaper', 'genre', 'topic', 'place'] as const).flatMap((name) => {
    const value = fields[name] ?? '';
    return value === '' ? [] : [`${name}:${plain(value)}`];
  });
  return [
    ...wordsOf(all).map(plain),
    ...(phrase.trim() === '' ? [] : [`"${phrase.trim().replaceAll('"', '')}"`]),
    wordsOf(any).map(plain).join(' OR '),
    ...wordsOf(title).map((word) => `title:${plain(word)}`),
    ...wordsOf(by).map((word) => `by:${plain(word)}`),
    ...facets,
    from === '' && to === '' ? '' : from === to ? `date:${from}` : `date:${from}..${to}`,
    ...wordsOf(without).map((word) => `-${plain(word)}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
