/**
 * A page as received → its articles. Every stage is a pure function; what each made of the page is kept, so that
 * `npm run trace` can follow one line through all of it.
 */
import type { Article, Genre } from '../model/article.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { articleId, pageId } from '../model/ids.ts';
import type { Unplaced } from '../model/issue.ts';
import type { LineRole, Page, PageLine } from '../model/page.ts';
import type { Place } from '../model/place.ts';
import type { Topic } from '../model/topic.ts';
import type { SourcePage } from './source-page.ts';
import { attribute } from './stages/attribute.ts';
import { confidence, findDoubts } from './stages/doubt.ts';
import { genreOf } from './stages/genre.ts';
import { headline } from './stages/headline.ts';
import { allPieces, headLine, headPieces, lineRanges, textPieces } from './stages/identify.ts';
import { type Layout, layOut } from './stages/layout.ts';
import { normalize, type Piece } from './stages/normalize.ts';
import { cleanText, type Paragraph, paragraphs } from './stages/paragraph.ts';
import { type Recognition, recognize } from './stages/recognize.ts';
import { type Reading, segment } from './stages/segment.ts';
import { type Draft, type Stitched, stitch } from './stages/stitch.ts';
import { tagPlaces, tagTopics } from './stages/tag.ts';
import { toMarkdown, toTree } from './stages/to-markdown.ts';
import { bareText } from './text.ts';

/** What is known of a page before it is read. */
export interface PageContext {
  newspaper: string;
  /** The issue's folder: `2023-10-25-b`. */
  issue: string;
  date: string;
  page: string;
  number: number | null;
  name?: string;
  style: HouseStyle;
  topics: readonly Topic[];
  places: readonly Place[];
}

export interface ReadArticle {
  front: Article;
  /** Markdown */
  body: string;
  paragraphs: Paragraph[];
}

export interface PageReading {
  page: Page;
  articles: ReadArticle[];
  unplaced: Unplaced[];
  /** What the stages made of the page, for the trace. */
  stages: { pieces: Piece[]; recognition: Recognition; layout: Layout; reading: Reading; stitched: Stitched };
}

export function readPage(source: SourcePage, context: PageContext): PageReading {
  const pieces = normalize(source.lines);
  const recognition = recognize(pieces, context.style);
  const layout = layOut(recognition.open, labels(recognition));
  const reading = segment(layout, context.style.headlines);
  const stitched = stitch(reading, recognition);
  const taken = new Set(pieces.map((piece) => piece.line));
  const articles = stitched.drafts.map((draft, i) => ({
    draft,
    ...makeArticle(draft, i + 1, source, context, taken, recognition),
  }));
  const unplaced = stitched.unplaced.map(({ piece, reason }) => ({
    page: context.page,
    lines: String(piece.line),
    text: piece.text,
    reason,
  }));
  return {
    page: makePage(source, context, reading, articles, stitched),
    articles: articles.map(({ front, body, paragraphs: text }) => ({ front, body, paragraphs: text })),
    unplaced,
    stages: { pieces, recognition, layout, reading, stitched },
  };
}

function makeArticle(
  draft: Draft,
  order: number,
  source: SourcePage,
  context: PageContext,
  taken: Set<number>,
  recognition: Recognition,
): ReadArticle {
  const body: Paragraph[] = draft.teasers.length > 0 ? teaserList(draft) : paragraphs(draft.body);
  const text = body.filter(({ kind }) => kind === 'text').map((paragraph) => paragraph.text);
  const heads = headline(draft, text);
  const attribution = attribute(draft, text);
  const genre = genreOf(
    draft,
    attribution,
    text,
    draft.titles.some((span) => span.vertical),
  );
  const label = recognition.certain.find(({ piece }) => piece === draft.column?.piece);
  const doubts = findDoubts(draft, body, heads.title, label?.at ?? null);
  const taggable = {
    title: heads.title,
    kicker: heads.kicker ?? '',
    subtitle: heads.subtitle ?? '',
    body: text,
    datelinePlace: attribution.dateline?.place ?? '',
    home: context.style.home,
  };
  const own = new Set(allPieces(draft).map((piece) => piece.line));
  const foreign = (line: number) => taken.has(line) && !own.has(line);
  const byline = attribution.byline.map((credit) =>
    genre === 'photo' && credit.role === '作者' ? { ...credit, role: '摄影' as const } : credit,
  );
  const lines = [
    ...lineRanges(textPieces(draft), (line) => foreign(line) || isHead(draft, line)),
    ...lineRanges(headPieces(draft), foreign),
  ];
  const front: Article = {
    id: articleId(context.newspaper, context.issue, context.page, headLine(draft)),
    newspaper: context.newspaper,
    issue: context.issue,
    date: context.date,
    page: context.page,
    order,
    ...heads,
    ...(draft.column && genre !== 'teasers' && { column: draft.column.label }),
    ...(draft.column && genre === 'teasers' && { column: draft.column.label }),
    genre,
    byline: genre === 'teasers' ? [] : byline,
    ...(attribution.dateline && { dateline: attribution.dateline }),
    ...(draft.turnTo?.page && { continuesOn: draft.turnTo.page }),
    topics: genre === 'teasers' ? [] : tagTopics(taggable, context.topics),
    places: tagPlaces(taggable, context.places),
    doubts,
    corrections: [],
    confidence: confidence(draft, doubts),
    source: { file: source.file, lines: sortRanges(lines), sha256: source.sha256 },
  };
  return { front, body: toMarkdown(toTree(body)), paragraphs: body };
}

/** What the labels of columns on the page announce. */
const labels = ({ certain }: Recognition): ReadonlySet<Genre> =>
  new Set(certain.flatMap((item) => (item.kind === 'column' && item.genre ? [item.genre] : [])));

const isHead = (draft: Draft, line: number): boolean => headPieces(draft).some((piece) => piece.line === line);

const sortRanges = (ranges: readonly string[]): string[] =>
  [...new Set(ranges)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));

const teaserList = (draft: Draft): Paragraph[] =>
  draft.teasers.map((span) => ({
    kind: 'text',
    text: cleanText(span.pieces.map((piece) => piece.text)),
    pieces: span.pieces,
    unfinished: false,
  }));

function makePage(
  source: SourcePage,
  context: PageContext,
  reading: Reading,
  articles: (ReadArticle & { draft: Draft })[],
  { unplaced }: Stitched,
): Page {
  const roles = new Map<number, { role: LineRole; article?: string }>();
  const set = (lines: readonly Piece[], role: LineRole, article?: string) => {
    for (const { line } of lines) if (!roles.has(line)) roles.set(line, { role, ...(article && { article }) });
  };
  for (const { front, draft } of articles) {
    const spans = (list: readonly { pieces: readonly Piece[] }[]) => list.flatMap((span) => [...span.pieces]);
    set(spans(draft.titles), 'title', front.id);
    set(spans(draft.halves), 'title', front.id);
    set(spans(draft.kickers), 'kicker', front.id);
    set(spans(draft.subtitles), 'subtitle', front.id);
    set(spans(draft.teasers), 'teaser', front.id);
    set(spans(draft.bylines.map(({ span }) => span)), 'byline', front.id);
    if (draft.column) set([draft.column.piece], 'column', front.id);
    for (const turn of [draft.turnTo, draft.turnFrom]) if (turn) set([turn.piece], 'turn', front.id);
    for (const part of draft.body)
      set(
        part.pieces,
        part.kind === 'subheading' ? 'subheading' : front.genre === 'photo' ? 'caption' : 'body',
        front.id,
      );
  }
  set(
    unplaced.map(({ piece }) => piece),
    'furniture',
  );
  const doubts = doubtsByLine(articles.map(({ front }) => front));
  const lines: PageLine[] = source.lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ n, text }) => ({
      n,
      text,
      ...(roles.get(n) ?? { role: 'furniture' as const }),
      ...(doubts.has(n) && { doubts: doubts.get(n) as string[] }),
    }));
  return {
    id: pageId(context.newspaper, context.issue, context.page),
    newspaper: context.newspaper,
    issue: context.issue,
    date: context.date,
    page: context.page,
    number: context.number,
    ...(context.name && { name: context.name }),
    source: { file: source.file, sha256: source.sha256 },
    headlines: reading.habit,
    lines,
  };
}

function doubtsByLine(articles: readonly Article[]): Map<number, string[]> {
  const byLine = new Map<number, string[]>();
  for (const { doubts } of articles) {
    for (const { code, lines } of doubts) {
      for (const range of lines) {
        const [from = 0, to = from] = range.split('-').map(Number);
        for (let n = from; n <= to; n++) byLine.set(n, [...new Set([...(byLine.get(n) ?? []), code])]);
      }
    }
  }
  return byLine;
}

/** Letters and digits of the page that no article and no unplaced line holds; empty by law. */
export function lostText(source: SourcePage, { articles, unplaced }: PageReading): string {
  const kept = new Map<string, number>();
  const add = (text: string, by: number) => {
    for (const char of bareText(text)) kept.set(char, (kept.get(char) ?? 0) + by);
  };
  for (const { text } of source.lines) add(text, 1);
  for (const { front, paragraphs: text } of articles) {
    if (front.titleSource === 'printed') add(front.title, -1);
    for (const part of [front.kicker, front.subtitle, front.column]) add(part ?? '', -1);
    for (const { text: t } of text) add(t, -1);
  }
  for (const { text } of unplaced) add(text, -1);
  return [...kept].flatMap(([char, n]) => (n > 0 ? [char.repeat(n)] : [])).join('');
}
