/** The notes of an article: its doubts and corrections as text, each with its line. */
import { lineSlug } from '../model/ids.ts';
import type { Mark } from '../model/paragraph.ts';
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
  /** The first line, and its address on the source page. */
  line?: number | undefined;
  url?: string | undefined;
  /** The text before and after a correction. Absent if no text was changed. */
  change?: { before: string; after: string } | undefined;
}

/** `note-doubt-1` */
export const noteId = ({ kind, index }: About): string => `note-${kind}-${index + 1}`;

/** Fields whose `before` and `after` are printed text. */
const WORDS = new Set(['text', 'title', 'kicker', 'subtitle', 'byline', 'column']);

/** The doubts, then the corrections. */
export function notesOf({ data, page }: ArticleNode): Note[] {
  const place = (lines: readonly string[]) => {
    const line = lines[0] === undefined ? undefined : Number.parseInt(lines[0], 10);
    return { lines: messages().lists.and(lines), line, url: line && `${page.sourceUrl}#${lineSlug(line)}` };
  };
  const note = (kind: Mark['kind'], index: number, lines: readonly string[], reason: string): Note => ({
    ...{ kind, index, id: noteId({ kind, index }), reason },
    ...(place(lines) as Pick<Note, 'lines' | 'line' | 'url'>),
  });
  return [
    ...data.doubts.map((doubt, index) => note('doubt', index, doubt.lines, doubtNote(doubt))),
    ...data.corrections.map(({ field, lines, before, after, reason }, index) => ({
      ...note('correction', index, lines, reason),
      change: WORDS.has(field) ? { before, after } : undefined,
    })),
  ];
}
