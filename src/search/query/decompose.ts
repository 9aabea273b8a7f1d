/** Reads a query back into the form that could have written it, so that who opens the form goes on from what was asked. */
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
  for (const [i, word] of cut.entries()) {
    if (word.typed === 'OR') continue;
    const either = cut[i - 1]?.typed === 'OR' || cut[i + 1]?.typed === 'OR';
    for (const [name, text] of placesOf(word, either, labels)) add(name, text);
  }
  const said = parseQuery(composeQuery(fields), labels).query;
  return said && meaning(said) === meaning(asked) ? fields : null;
}

/** The fields that one word goes to. */
function placesOf(word: QueryWord, either: boolean, labels: Labels): [keyof FormFields, string][] {
  const { text, field, without, quoted } = word;
  if (without) return [['without', text]];
  if (either) return [['any', text]];
  const alone = parseQuery(word.typed, labels).query;
  if (alone?.kind === 'facet') return [[alone.field, alone.ids.join(' ')]];
  if (alone?.kind === 'date') {
    const { from, to } = alone;
    return [
      ['from', from === FIRST_DAY ? '' : from],
      ['to', to === LAST_DAY ? '' : to],
    ];
  }
  if (field === 'title' || field === 'by') return [[field, text]];
  return [[quoted ? 'phrase' : 'all', text]];
}

/** The same for queries whose conditions stand in another order. */
function meaning(query: Query): string {
  const conditions = query.kind === 'and' ? query.of : [query];
  return conditions
    .map((condition) => JSON.stringify(condition))
    .sort()
    .join();
}
