/**
 * Reads the query language. Words side by side must all stand in the article; `或` (`OR`) between two asks for either;
 * `"…"` is the exact phrase; `-` excludes; brackets group; `标题:` `作者:` `报纸:` `日期:` `体裁:` `主题:` `地方:` `版:` `栏目:`
 * ask one field. A query with a mistake is not guessed at: the answer says what is wrong and how to write it.
 */
import { queryMistakes as say } from '../../translations/browser/query.ts';
import { foldText } from '../fold.ts';
import { type Labels, readCondition } from './conditions.ts';
import type { Query } from './query.ts';
import { cutWords, type QueryWord, type Token } from './words.ts';

export type { Labels } from './conditions.ts';

interface ParsedQuery {
  /** Null when there is nothing to look for, or mistakes. */
  query: Query | null;
  /** What is wrong with the query; it cannot be answered. Sentences. */
  mistakes: string[];
  /** How the query was understood where that may surprise. Sentences. */
  notes: string[];
}

/** Groups within groups. No reader needs more, and recursion stays shallow. */
const MAX_DEPTH = 20;

/** Reads a query. Never throws, whatever was typed. */
export function parseQuery(typed: string, labels: Labels): ParsedQuery {
  const tokens = cutWords(typed);
  const parser = new Parser(tokens, labels);
  const condition = parser.group(0, undefined);
  const { mistakes, notes } = parser;
  if (condition && isNegative(condition)) {
    mistakes.push(say.onlyWithout);
  }
  if (typed !== '' && !condition && mistakes.length === 0) {
    mistakes.push(say.nothing);
  }
  return { query: mistakes.length === 0 ? condition : null, mistakes, notes };
}

/** Asks only for what must not stand. */
const isNegative = (query: Query): boolean =>
  query.kind === 'not' || (query.kind === 'and' && query.of.every(isNegative));

/** `或` alone is a word; between words it is an operator. */
const isOr = (token: Token | undefined): boolean => token?.kind === 'word' && /^(?:OR|或)$/u.test(token.typed);
const isAnd = (token: Token | undefined): boolean => token?.kind === 'word' && token.typed === 'AND';
const isNot = (token: Token | undefined): boolean => token?.kind === 'word' && token.typed === 'NOT';

class Parser {
  readonly mistakes: string[] = [];
  readonly notes: string[] = [];
  readonly #tokens: readonly Token[];
  readonly #labels: Labels;
  #at = 0;

  constructor(tokens: readonly Token[], labels: Labels) {
    this.#tokens = tokens;
    this.#labels = labels;
  }

  /** Reads up to the closing bracket, or to the end. `field` is that of the group. */
  group(depth: number, field: string | undefined): Query | null {
    const all: Query[][] = [];
    let either = false;
    let not = false;
    for (let token = this.#tokens[this.#at]; token && token.kind !== 'close'; token = this.#tokens[this.#at]) {
      const [before, after] = [this.#tokens[this.#at - 1], this.#tokens[this.#at + 1]];
      if (isOr(token) && this.#tokens.length > 1) {
        this.#at++;
        const joins = all.length > 0 && after && after.kind !== 'close' && !isOr(after) && before?.kind !== 'open';
        if (!joins) this.mistakes.push(say.orAlone(token.typed));
        either = true;
        continue;
      }
      if ((isAnd(token) || isNot(token)) && this.#tokens.length > 1) {
        this.#at++;
        const misplaced = !after || after.kind === 'close' || (isAnd(token) && all.length === 0);
        if (misplaced) this.mistakes.push(say.operatorAlone(token.typed));
        if (isNot(token)) not = !not;
        continue;
      }
      const read = this.#condition(token, depth, field);
      const condition: Query | null = read && not ? { kind: 'not', of: read } : read;
      not = false;
      if (condition) {
        if (either && all.length > 0) all.at(-1)?.push(condition);
        else all.push([condition]);
      }
      either = false;
    }
    const conditions = all.map((of): Query => (of.length === 1 ? (of[0] as Query) : { kind: 'or', of }));
    if (conditions.length === 0) return null;
    return conditions.length === 1 ? (conditions[0] as Query) : { kind: 'and', of: conditions };
  }

  #condition(token: Token, depth: number, field: string | undefined): Query | null {
    this.#at++;
    if (token.kind === 'open') return this.#bracket(token, depth, field);
    return token.kind === 'word' ? this.#word(token, field) : null;
  }

  #bracket(open: Extract<Token, { kind: 'open' }>, depth: number, field: string | undefined): Query | null {
    if (depth >= MAX_DEPTH) {
      this.mistakes.push(say.tooDeep(MAX_DEPTH));
      this.#at = this.#tokens.length;
      return null;
    }
    const [inside, end] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
    const mistakesBefore = this.mistakes.length;
    const condition = this.group(depth + 1, open.field ?? field);
    const close = this.#tokens[this.#at];
    this.#at++;
    if (this.mistakes.length > mistakesBefore) return null;
    if (!close) this.mistakes.push(say.bracketOpen(open.typed) + say.brackets);
    else if (!condition) this.mistakes.push(say.bracketEmpty + say.brackets);
    if (!condition || !close) return null;
    if (inside?.kind === 'word' && end?.kind === 'close' && !open.without && open.field === undefined)
      this.notes.push(say.bracketGroups(inside.typed) + say.brackets);
    return open.without ? { kind: 'not', of: condition } : condition;
  }

  #word(word: QueryWord, field: string | undefined): Query | null {
    const unsupported = unsupportedIn(word);
    if (unsupported) {
      this.mistakes.push(unsupported);
      return null;
    }
    if (word.open) this.notes.push(say.quoteOpen(word.text));
    const condition = readCondition({ ...word, field: word.field ?? field }, this.#labels, this.mistakes);
    return condition && word.without ? { kind: 'not', of: condition } : condition;
  }
}

/** Operators of other search systems. Taken as text they would find nothing, and nobody would know why. */
function unsupportedIn({ typed, text, quoted, field }: QueryWord): string | null {
  if (quoted) return null;
  if (/^(?:NEAR|ADJ|WITHIN|SAME|XOR)(?:\/\d+)?$/u.test(typed) || /^[~～]\d+$/u.test(typed))
    return say.noDistance(typed);
  const bare = text.replaceAll(/[*＊]+/gu, '');
  if (bare === text || !/[\p{L}\p{N}]/u.test(bare)) return null;
  const words = text.split(/[*＊]+/u).filter((part) => foldText(part) !== '');
  return say.noWildcard({
    words: words.join(' '),
    quoted: `${field === undefined ? '' : `${field}:`}"${text}"`,
  });
}
