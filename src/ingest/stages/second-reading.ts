/**
 * What the second-best reading of a doubtful place would be. The lattice says which decisions come nearest to being made
 * otherwise; the page is then read again with the correction that makes one so. What a person who copies the entry gets is
 * therefore exactly what is shown.
 */
import type { Article, Doubt } from '../../model/article.ts';
import { otherArticle } from '../../model/other-article.ts';
import type { ProposedEntry, SecondReading } from '../../model/second-reading.ts';
import type { Piece } from '../page-model.ts';
import type { Flip } from './flips.ts';
import type { Draft } from './stitch.ts';

/** What is known of a page that was read. */
interface ReadOnce {
  articles: readonly Article[];
  drafts: readonly Draft[];
  /** The pieces that drafts and flips count. */
  open: readonly Piece[];
  flips: readonly Flip[];
}

/**
 * Reads the page with one correction more; null where that has an error. What comes back composes the articles of those
 * drafts that `changed` chooses: composing is most of the work.
 */
type Reread = (entry: ProposedEntry) => ((changed: (drafts: readonly Draft[]) => Draft[]) => readonly Article[]) | null;

/** Decisions that are tried for a doubt: some change nothing, or can be asked for by no entry. */
const TRIED = 3;
/** A reading that changes more articles than this is another reading of the page, not of the place. */
const CHANGED = 4;
/** A doubt that is not of bounds or heads seldom has a rival that costs more than this, in nats; to read again is dear. */
const RARE = 4;
/** A headline may stand this many pieces before or behind what was taken for an article without one. */
const NEAR = 3;

/**
 * Pieces that are read again for a page, at most: some sixty readings of a usual page, two of a list of two thousand names. So the time of
 * a page grows with its lines, not with its lines times its doubts.
 */
const READ_AGAIN = 6000;

/** The doubts of each article with their second readings; the doubts of a very long page have them as far as its time goes. */
export function withSecondReadings(page: ReadOnce, reread: Reread): Doubt[][] {
  const known = new Map<string, SecondReading | null>();
  const before = new Set(page.drafts.map(shapeOf));
  let left = Math.max(1, Math.floor(READ_AGAIN / Math.max(1, page.open.length)));
  const isNew = (draft: Draft): boolean => !before.has(shapeOf(draft));
  return page.articles.map((article, i) =>
    article.doubts.map((doubt) => {
      const draft = page.drafts[i] as Draft;
      for (const entry of entriesFor(doubt, draft, page)) {
        const key = JSON.stringify(entry);
        if (!known.has(key) && left-- > 0) known.set(key, read(entry, isNew, reread));
        const found = known.get(key);
        if (found) return { ...doubt, second: found };
      }
      return doubt;
    }),
  );
}

function read(entry: ProposedEntry, isNew: (draft: Draft) => boolean, reread: Reread): SecondReading | null {
  const articles = reread(entry)?.((drafts) => {
    const changed = drafts.filter(isNew);
    return changed.length > CHANGED ? [] : changed;
  });
  return articles && articles.length > 0 ? { entry, articles: articles.map(otherArticle) } : null;
}

/** Which lines of a draft are what: two drafts of one shape make the same article. */
function shapeOf({ kickers, titles, halves, subtitles, bylines, body, teasers, column }: Draft): string {
  const lines = (parts: readonly { pieces: readonly Piece[] }[]) =>
    parts.map(({ pieces }) => pieces.map(({ line }) => line).join()).join(';');
  return [
    ...[kickers, titles, halves, subtitles, bylines.map(({ span }) => span), teasers].map(lines),
    lines(body.filter(({ kind }) => kind === 'text')),
    lines(body.filter(({ kind }) => kind === 'subheading')),
    column?.piece.line,
  ].join('|');
}

/** The entries that would decide a doubt otherwise, the likeliest first. */
function entriesFor(doubt: Doubt, draft: Draft, { flips, open }: ReadOnce): ProposedEntry[] {
  if (doubt.code === 'column/far') return [{ role: 'furniture', lines: Number(doubt.lines[0]) }];
  const wanted = answers(doubt, draft, open);
  return flips
    .filter(wanted)
    .flatMap((flip) => entryOf(flip, open) ?? [])
    .slice(0, TRIED);
}

/** Which decisions answer a doubt. */
function answers({ code, lines }: Doubt, draft: Draft, open: readonly Piece[]): (flip: Flip) => boolean {
  const { start, end } = draft;
  const within = ({ from }: Flip): boolean => from >= start && from <= end;
  switch (code) {
    case 'article/boundary':
    case 'title/unclosed':
    case 'title/vertical':
      return (flip) => within(flip) && (flip.kind !== 'role' || flip.from < end);
    case 'title/derived':
      return ({ kind, role, from, to, cost }) =>
        kind === 'role' &&
        cost <= RARE &&
        (role === 'title' || role === 'kicker') &&
        from >= start - NEAR &&
        to <= end + NEAR;
    case 'title/apart':
      return ({ kind, role, from, to }) => kind === 'role' && role === 'body' && covers(draft.halves, from, to);
    case 'paragraph/fragment':
      return ({ kind, from, cost }) => kind === 'join' && from === start && cost <= RARE;
    case 'paragraph/unfinished': {
      const last = Number.parseInt(lines[0]?.split('-').at(-1) ?? '', 10);
      const at = open.findLastIndex(({ line }) => line === last) + 1;
      return ({ kind, from, cost }) => kind !== 'role' && from === at && cost <= RARE;
    }
    default:
      return () => false;
  }
}

const covers = (spans: readonly { start: number; end: number }[], from: number, to: number): boolean =>
  spans.some((span) => from >= span.start && to <= span.end);

/** The entry that makes a decision; null where no entry can: it is about a part of a line. */
function entryOf({ kind, from, to, role }: Flip, open: readonly Piece[]): ProposedEntry | null {
  const first = open[from];
  const last = open[to - 1];
  if (!first || !last || open[from - 1]?.line === first.line) return null;
  if (kind === 'start') return { start: first.line };
  if (kind === 'join') return { join: first.line };
  if (open[to]?.line === last.line || role === null || role === 'half') return null;
  return { role, lines: first.line === last.line ? first.line : `${first.line}-${last.line}` };
}
