/** The notes of an article: its doubts and corrections as text, each with its line. */
import { placeOfRange } from '../content/line-ranges.ts';
import { lineSlug } from '../model/ids.ts';
import type { Mark } from '../model/paragraph.ts';
import { sourceUrl } from '../model/urls.ts';
import { doubtNote } from './labels.ts';
import { messages } from './messages.ts';
import type { ArticleNode } from './tree.ts';

type About = Pick<Mark, 'kind' | 'index'>;

export interface Note extends About {
  /** Its anchor on the article's page. */
  id: string;
  reason: string;
  /** `12-13、20`; empty if there is no line. */
  lines: string;
  /** The first line, its page, and its address on the source page. */
  line?: number | undefined;
  page?: string | undefined;
  url?: string | undefined;
  /** The text before and after a correction. Absent if no text was changed. */
  change?: { before: string; after: string } | undefined;
}

/** `note-doubt-1` */
export const noteId = ({ kind, index }: About): string => `note-${kind}-${index + 1}`;

/** Fields whose `before` and `after` are printed text. */
const WORDS = new Set(['text', 'title', 'kicker', 'subtitle', 'byline', 'column']);

/** The doubts, then the corrections. */
export function notesOf({ data }: ArticleNode): Note[] {
  const place = (ranges: readonly string[]): Pick<Note, 'lines' | 'line' | 'page' | 'url'> => {
    const lines = messages().lists.and(ranges.map((range) => range.replace(/^.*:/u, '')));
    if (ranges[0] === undefined) return { lines };
    const { page, from } = placeOfRange(ranges[0], data.page);
    return { lines, line: from, page, url: `${sourceUrl(data.newspaper, data.issue, page)}#${lineSlug(from)}` };
  };
  const note = (kind: Mark['kind'], index: number, lines: readonly string[], reason: string): Note => ({
    ...{ kind, index, id: noteId({ kind, index }), reason },
    ...place(lines),
  });
  return [
    ...data.doubts.map((doubt, index) => note('doubt', index, doubt.lines, doubtNote(doubt))),
    ...data.corrections.map(({ field, lines, before, after, reason }, index) => ({
      ...note('correction', index, lines, reason),
      change: WORDS.has(field) ? { before, after } : undefined,
    })),
  ];
}
