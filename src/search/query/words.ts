/** Cuts a query into its words and brackets: `-标题:"a b"` is one word. */
import { CHINESE_NAMES } from './fields.ts';

export interface QueryWord {
  kind: 'word';
  /** As typed. */
  typed: string;
  without: boolean;
  /** The name before the colon, as typed; absent where there is none. */
  field?: string;
  /** What is asked for, without quotes. */
  text: string;
  quoted: boolean;
  /** The quote was never closed. */
  open: boolean;
}

/** A bracket that groups. `without` and `field` of an opening bracket apply to its whole group. */
type Bracket = { kind: 'open'; typed: string; without: boolean; field?: string } | { kind: 'close'; typed: string };

export type Token = QueryWord | Bracket;

const NAME = `[A-Za-z]+|${CHINESE_NAMES.join('|')}`;
/**
 * A minus sign that excludes, and a field's name. A colon after digits (`9:30`) or after other Chinese words is text.
 * A field's name that another field's name follows has no text of its own.
 */
const PREFIX = new RegExp(`(?<minus>[-－](?=\\S))?(?:(?<field>${NAME})[:：](?!\\s+[-－]?(?:${NAME})[:：])\\s*)?`, 'uy');
const PHRASE = /"(?<phrase>[^"]*)(?<closed>"?)/uy;
const PLAIN = /\S+/uy;
const OPENING = '(（';
const CLOSING = ')）';

/** The tokens in order. Everything typed is in one of them, except the spaces between. */
export function cutWords(query: string): Token[] {
  const found: Token[] = [];
  let depth = 0;
  let at = 0;
  const match = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(query);
  };
  while (at < query.length) {
    const space = match(/\s+/uy, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const start = at;
    const prefix = match(PREFIX, at);
    const { minus, field } = prefix?.groups ?? {};
    const without = minus !== undefined;
    const [head = ''] = prefix ?? [];
    const next = query.charAt(start + head.length);
    if (next !== '' && OPENING.includes(next)) {
      at = start + head.length + 1;
      depth++;
      found.push({ kind: 'open', typed: query.slice(start, at), without, field });
      continue;
    }
    if (head === '' && depth > 0 && CLOSING.includes(next)) {
      at = start + 1;
      depth--;
      found.push({ kind: 'close', typed: next });
      continue;
    }
    const phrase = match(PHRASE, start + head.length);
    const plain = phrase ? null : match(PLAIN, start + head.length);
    const text = plain ? withoutClosing(plain[0], depth) : (phrase?.groups?.phrase ?? '');
    at = start + head.length + (phrase ? phrase[0].length : text.length);
    // A prefix with nothing behind it is text: `标题：`.
    const typed = query.slice(start, at).trimEnd();
    if (!phrase && text === '') found.push(word({ typed, text: typed }));
    else {
      const open = phrase?.groups?.closed === '';
      found.push(word({ typed, without, field, text, quoted: phrase !== null, open }));
    }
  }
  return found;
}

const word = (of: Partial<QueryWord> & Pick<QueryWord, 'typed' | 'text'>): QueryWord => ({
  kind: 'word',
  without: false,
  quoted: false,
  open: false,
  ...of,
});

/** Leaves out closing brackets at the end that close a group and not one in the word itself: `双酚A(BPA))`. */
function withoutClosing(text: string, depth: number): string {
  const characters = [...text];
  const count = (brackets: string): number => characters.filter((character) => brackets.includes(character)).length;
  let more = Math.min(depth, count(CLOSING) - count(OPENING));
  while (more > 0 && CLOSING.includes(characters.at(-1) ?? ' ')) {
    characters.pop();
    more--;
  }
  return characters.join('');
}
