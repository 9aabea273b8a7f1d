/** What a query asks, once read: a tree of conditions on one article. */

/** Where a string must stand: anywhere, in the headlines (主题、引题、副题), or in a name of the byline. */
export type TextField = 'any' | 'title' | 'by';

export interface TextTerm {
  text: string;
  field: TextField;
}

/** Facts about an article that are not its text. They are asked by id. */
const FACET_FIELDS = ['newspaper', 'genre', 'topic', 'place'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

export type Query =
  | ({ kind: 'text' } & TextTerm)
  /** One of `ids`. */
  | { kind: 'facet'; field: FacetField; ids: string[] }
  /** First and last day, both included; `YYYY-MM-DD`. */
  | { kind: 'date'; from: string; to: string }
  /** An issue, `liaocheng-ribao/2023-10-25`. */
  | { kind: 'issue'; id: string }
  /** A page by its printed number. */
  | { kind: 'page-number'; number: number }
  /** A page whose name (`第1版 要闻`) or an article whose column (`短评`) holds the string. */
  | { kind: 'label'; field: 'page' | 'column'; text: string }
  | { kind: 'not'; of: Query }
  | { kind: 'and' | 'or'; of: Query[] };

/** The strings to mark in hits: all that are asked for and not excluded. */
export function wantedTerms(query: Query): TextTerm[] {
  switch (query.kind) {
    case 'text':
      return [{ text: query.text, field: query.field }];
    case 'and':
    case 'or':
      return query.of.flatMap(wantedTerms);
    default:
      return [];
  }
}
