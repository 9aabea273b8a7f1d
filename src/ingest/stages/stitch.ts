/** Segments → drafts of articles: heads, bylines and text in their places, labels and turn lines with the article that they belong to. */

import type { Genre } from '../../model/genre.ts';
import type { ParsedByline, Piece, Span } from '../page-model.ts';
import type { HeadlineOrder } from '../vocabulary/grammar.ts';
import { LEAD_IN } from '../vocabulary/lead-ins.ts';
import type { Recognition } from './recognize.ts';
import type { Reading, Segment } from './segment.ts';

/** A run of running text, or a subheading, in reading order. */
export interface BodyPart {
  kind: 'text' | 'subheading';
  pieces: readonly Piece[];
}

export interface Draft {
  kickers: Span[];
  titles: Span[];
  /** Second halves of the headline that stood in the middle of the body. */
  halves: Span[];
  subtitles: Span[];
  /** Bylines on lines of their own, with where they stood. */
  bylines: { span: Span; byline: ParsedByline; under: boolean }[];
  body: BodyPart[];
  teasers: Span[];
  column?: { label: string; genre: Genre | null; piece: Piece };
  turnTo?: { piece: Piece; page: number | null };
  turnFrom?: { piece: Piece; page: number | null };
  /** Share of all readings' weight that agrees on this article, 0 to 1. */
  posterior: number;
  /** Places in the sequence of open pieces; `end` is exclusive. */
  start: number;
  end: number;
}

export interface Stitched {
  drafts: Draft[];
  /** Pieces of no article, with the reason. */
  unplaced: { piece: Piece; reason: string }[];
}

const newDraft = (posterior: number, start: number): Draft => ({
  kickers: [],
  titles: [],
  halves: [],
  subtitles: [],
  bylines: [],
  body: [],
  teasers: [],
  posterior,
  start,
  end: start,
});

export function stitch({ segments, posteriors, headlineOrder }: Reading, { certain }: Recognition): Stitched {
  const drafts: Draft[] = [];
  let read = 0;
  for (const segment of segments) {
    const current = drafts.at(-1);
    const teaserRun = segment.state.role === 'teaser' && current && current.teasers.length > 0;
    const draft = current && (!segment.opens || teaserRun) ? current : newDraft(1, segment.span.start);
    if (draft !== current) drafts.push(draft);
    if (segment.opens || segment === segments[0]) draft.posterior = Math.min(draft.posterior, posteriors[read++] ?? 1);
    place(draft, segment);
    draft.end = segment.span.end;
  }
  const unplaced: Stitched['unplaced'] = [];
  for (const item of certain) {
    if (item.kind === 'furniture') unplaced.push({ piece: item.piece, reason: item.reason });
    else if (item.kind === 'column') {
      const home = columnHome(drafts, item.at, item.genre, headlineOrder);
      if (home) home.column = { label: item.label, genre: item.genre, piece: item.piece };
      else unplaced.push({ piece: item.piece, reason: 'column' });
    } else {
      const home = item.kind === 'turn-to' ? turningDraft(drafts, item.at) : drafts.find(({ end }) => end > item.at);
      if (home && item.kind === 'turn-to' && !home.turnTo) home.turnTo = { piece: item.piece, page: item.page };
      else if (home && item.kind === 'turn-from' && !home.turnFrom)
        home.turnFrom = { piece: item.piece, page: item.page };
      else unplaced.push({ piece: item.piece, reason: 'turn' });
    }
  }
  return { drafts, unplaced };
}

/** The article whose text the turn line ends: the one that stands before it, or around it. */
const turningDraft = (drafts: Draft[], at: number): Draft | undefined =>
  drafts.findLast(({ start }) => start < at) ?? drafts[0];

function place(draft: Draft, { span, state }: Segment): void {
  switch (state.role) {
    case 'kicker':
      draft.kickers.push(span);
      return;
    case 'title':
      draft.titles.push(span);
      return;
    case 'half':
      draft.halves.push(span);
      return;
    case 'subtitle':
      draft.subtitles.push(span);
      return;
    case 'teaser':
      draft.teasers.push(span);
      return;
    case 'byline':
      draft.bylines.push({ span, byline: span.byline as ParsedByline, under: state.credit === true });
      return;
    case 'subheading':
      placeSubheading(draft.body, span.pieces);
      return;
    default:
      draft.body.push({ kind: 'text', pieces: span.pieces });
  }
}

/** `旅游列车——` and the line under it are one 小标题. */
function placeSubheading(body: BodyPart[], pieces: readonly Piece[]): void {
  const last = body.at(-1);
  const leads = last?.kind === 'subheading' && /—$/u.test(last.pieces.at(-1)?.text ?? '');
  if (last && leads) body[body.length - 1] = { kind: 'subheading', pieces: [...last.pieces, ...pieces] };
  else body.push({ kind: 'subheading', pieces });
}

const opensAsNews = ({ body }: Draft): boolean => LEAD_IN.test(body[0]?.pieces[0]?.text ?? '');

/**
 * A label may stand far from its article: `短 评` at the foot of the page. It goes to the nearest article that can be
 * what it says: a comment is signed with a bare name or unsigned, a list of teasers has no text.
 */
function columnHome(drafts: Draft[], at: number, genre: Genre | null, headlineOrder: HeadlineOrder): Draft | undefined {
  const fits = (draft: Draft): number => {
    if (draft.column) return 1000;
    if (genre === 'teasers') return draft.teasers.length > 0 ? 0 : 1000;
    if (draft.teasers.length > 0) return 1000;
    if (genre === 'commentary' && (draft.titles.length === 0 || opensAsNews(draft))) return 200;
    const bare = draft.bylines.some(({ byline }) => byline.bare || byline.credits.every(({ role }) => role === '作者'));
    if (genre === 'commentary') return bare && draft.titles.length > 0 ? 0 : draft.bylines.length === 0 ? 60 : 120;
    return 0;
  };
  const boundary = (draft: Draft): number => (at === (headlineOrder === 'before' ? draft.end : draft.start) ? 1 : 0);
  const distance = (draft: Draft): number =>
    Math.min(40, at < draft.start ? draft.start - at : at > draft.end ? at - draft.end : boundary(draft));
  const ranked = drafts
    .map((draft) => ({ draft, cost: fits(draft) + distance(draft) }))
    .sort((a, b) => a.cost - b.cost);
  return ranked[0] && ranked[0].cost < 1000 ? ranked[0].draft : undefined;
}
