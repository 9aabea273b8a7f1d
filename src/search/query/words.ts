/** Cuts a query into its words, as the archivist's language has them: `-title:"a b"` is one word. */

export interface QueryWord {
  /** As typed. */
  typed: string;
  without: boolean;
  /** What stands before the colon, lower-case; absent where there is none. */
  field?: string;
  /** What is asked for, without quotes. */
  text: string;
  quoted: boolean;
  /** The quote was never closed. */
  open: boolean;
}

/**
 * A minus sign that excludes, a field's name (Latin letters: `9:30` and `1:1` are text), then a phrase in straight quotes
 * or all up to the next space, but after a space no other field. Curly quotes are characters of the newspaper and taken
 * literally.
 */
const WORD =
  /(?<minus>[-－](?=\S))?(?:(?<field>[A-Za-z]+)[:：](?!\s+[-－]?[A-Za-z]+[:：])\s*)?(?:"(?<phrase>[^"]*)(?<closed>"?)|(?<plain>\S+))|\S/gu;

/** The query's words in order. Whatever is typed is in one of them, except the spaces between. */
export function cutWords(query: string): QueryWord[] {
  const found: QueryWord[] = [];
  for (const { 0: typed, groups = {} } of query.matchAll(WORD)) {
    const { minus, field, phrase, closed, plain } = groups;
    found.push({
      typed,
      without: minus !== undefined,
      field: field?.toLowerCase(),
      text: phrase ?? plain ?? typed,
      quoted: phrase !== undefined,
      open: phrase !== undefined && closed === '',
    });
  }
  return found;
}
