/** Reads a query back into the form fields that write it, so that a reader who opens the form continues from the query. */
import { composeQuery, type FormFields } from './compose.ts';
import { FIRST_DAY, LAST_DAY } from './dates.ts';
import { type Labels, parseQuery } from './parse.ts';
import type { Query } from './query.ts';
import { cutWords, type QueryWord } from './words.ts';

/** Null when the form cannot say the same. */
export function decomposeQuery(typed: string, labels: Labels): Partial<FormFields> | null {
  const asked = parseQuery(typed, labels).query;
  if (!asked) return null;
  const fields: Partial<FormFields> = {};
  const add = (name: keyof FormFields, text: string): void => {
    fields[name] = fields[name] === undefined ? text : `${fields[name]} ${text}`;
  };
  const cut = cutWords(typed);
  const isOr = (index: number): boolean => cut.length > 1 && /^(?:OR|或)$/u.test(cut[index]?.typed ?? '');
  for (const [i, token] of cut.entries()) {
    if (token.kind !== 'word') return null;
    if (isOr(i)) continue;
    for (const [name, text] of fieldsOf(token, isOr(i - 1) || isOr(i + 1), labels)) add(name, text);
  }
  const said = parseQuery(composeQuery(fields), labels).query;
  return said && meaning(said) === meaning(asked) ? fields : null;
}

/** The form fields that one word goes to. */
function fieldsOf(word: QueryWord, either: boolean, labels: Labels): [keyof FormFields, string][] {
  const { text, without, quoted } = word;
  if (without) return [['without', text]];
  if (either) return [['any', text]];
  const alone = parseQuery(word.typed, labels).query;
  switch (alone?.kind) {
    case 'facet':
      return [[alone.field, alone.ids.join(' ')]];
    case 'date':
      return [
        ['from', alone.from === FIRST_DAY ? '' : alone.from],
        ['to', alone.to === LAST_DAY ? '' : alone.to],
      ];
    case 'page-number':
      return [['page', text]];
    case 'label':
      return [[alone.field, text]];
    case 'text':
      return [[alone.field === 'any' ? (quoted ? 'phrase' : 'all') : alone.field, text]];
    default:
      return [['all', text]];
  }
}

/** The same for queries whose conditions stand in another order. */
function meaning(query: Query): string {
  const conditions = query.kind === 'and' ? query.of : [query];
  return conditions
    .map((condition) => JSON.stringify(condition))
    .sort()
    .join();
}
