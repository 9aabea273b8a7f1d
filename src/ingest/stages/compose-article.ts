/** A draft → the article: its heads, text, attribution, genre, tags, doubts and name put together. */

import type { Article, Correction } from '../../model/article.ts';
import { articleId } from '../../model/ids.ts';
import type { PageContext } from '../page-context.ts';
import type { Paragraph, Piece, ReadArticle } from '../page-model.ts';
import type { SourcePage } from '../source-page.ts';
import { TURN_FROM_INLINE, TURN_TO_INLINE } from '../vocabulary/furniture.ts';
import { attribute } from './attribute.ts';
import { confidence, findDoubts } from './doubt.ts';
import { genreOf } from './genre.ts';
import { headline } from './headline.ts';
import { allPieces, headLine, headPieces, lineRanges, textPieces } from './number-lines.ts';
import { cleanHead, paragraphs } from './paragraph.ts';
import { type Recognition, readPageNumber } from './recognize.ts';
import { restoreFront, scriptOf } from './restore-script.ts';
import type { Draft } from './stitch.ts';
import { tagPlaces, tagTopics } from './tag.ts';
import type { TextSetting } from './text-setting.ts';
import { toMarkdown, toTree } from './to-markdown.ts';

/** What an article is made of, and what is known of its page. */
interface ArticleInput {
  draft: Draft;
  /** How often such articles are right, 0 to 1. */
  right: number;
  /** Reading order on the page, from 1. */
  order: number;
  source: SourcePage;
  context: PageContext;
  /** Lines of the page that bear text. */
  textLines: ReadonlySet<number>;
  recognition: Recognition;
  setting: TextSetting;
  /** Corrections made to lines. */
  done: readonly Correction[];
}

export function composeArticle({
  draft,
  right,
  order,
  source,
  context,
  textLines,
  recognition,
  setting,
  done,
}: ArticleInput): ReadArticle {
  const body: Paragraph[] = draft.teasers.length > 0 ? teaserList(draft) : paragraphs(draft.body, setting);
  const text = body.filter(({ kind }) => kind === 'text').map((paragraph) => paragraph.text);
  const heads = headline(draft, text);
  const attribution = attribute(draft, text);
  const vertical = draft.titles.some((span) => span.vertical);
  const genre = genreOf(draft, attribution, text, vertical);
  const label = recognition.certain.find(({ piece }) => piece === draft.column?.piece);
  const doubts = findDoubts(draft, body, heads.title, label?.at ?? null, right);
  const listed = genre === 'teasers';
  const taggable = {
    title: heads.titleSource === 'printed' ? heads.title : '',
    kicker: heads.kicker ?? '',
    subtitle: heads.subtitle ?? '',
    body: text,
    datelinePlace: attribution.dateline?.place ?? '',
  };
  const front: Article = {
    id: articleId(context.newspaper, context.issue, context.page, headLine(draft)),
    newspaper: context.newspaper,
    issue: context.issue,
    date: context.date,
    page: context.page,
    order,
    ...heads,
    ...(draft.column && { column: draft.column.label }),
    genre,
    byline: listed
      ? []
      : attribution.byline.map((credit) =>
          genre === 'photo' && credit.role === '作者' ? { ...credit, role: '摄影' as const } : credit,
        ),
    ...(attribution.dateline && { dateline: attribution.dateline }),
    ...turns(draft),
    topics: listed ? [] : tagTopics(taggable, context.topics),
    places: tagPlaces(taggable, context.places),
    doubts,
    corrections: ownCorrections(draft, done),
    confidence: confidence(right, doubts),
    source: {
      file: source.file,
      lines: sourceLines(draft, textLines),
      paragraphs: body.map(({ pieces }) => paragraphLines(pieces, textLines)),
      sha256: source.sha256,
    },
  };
  const printed = body.map((paragraph) => ({ ...paragraph, text: scriptOf(paragraph.pieces)(paragraph.text) }));
  return {
    front: restoreFront(front, scriptOf(allPieces(draft))),
    body: toMarkdown(toTree(printed)),
    paragraphs: printed,
  };
}

const teaserList = (draft: Draft): Paragraph[] =>
  draft.teasers.map((span) => ({
    kind: 'text',
    text: cleanHead(span.pieces.map((piece) => piece.text)),
    pieces: span.pieces,
    unfinished: false,
    setIn: false,
  }));

/** Where the article goes on and where it comes from, told on a line of its own or at the text's end or beginning. */
function turns(draft: Draft): Pick<Article, 'continuesOn' | 'continuesFrom'> {
  const text = draft.body.flatMap((part) => part.pieces);
  const inline = (pattern: RegExp, piece: Piece | undefined) =>
    readPageNumber(pattern.exec(piece?.text ?? '')?.[1] ?? '');
  const continuesOn = draft.turnTo?.page ?? inline(TURN_TO_INLINE, text.at(-1));
  const continuesFrom = draft.turnFrom?.page ?? inline(TURN_FROM_INLINE, text[0]);
  return { ...(continuesOn && { continuesOn }), ...(continuesFrom && { continuesFrom }) };
}

/** Runs of lines that the article is made of: its text in one go where nothing else stands between, its heads in another. */
function sourceLines(draft: Draft, textLines: ReadonlySet<number>): string[] {
  const own = new Set(allPieces(draft).map((piece) => piece.line));
  const heads = new Set(headPieces(draft).map((piece) => piece.line));
  const ranges = [
    ...lineRanges(textPieces(draft), (line) => (textLines.has(line) && !own.has(line)) || heads.has(line)),
    ...lineRanges(headPieces(draft), (line) => textLines.has(line) && !heads.has(line)),
  ];
  return [...new Set(ranges)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

/** The lines of a paragraph in reading order: a run ends where another text stands between, or where the print goes back. */
function paragraphLines(pieces: readonly Piece[], textLines: ReadonlySet<number>): string {
  const own = new Set(pieces.map(({ line }) => line));
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1)?.at(-1);
    if (last && piece.line >= last.line) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group) => lineRanges(group, (line) => textLines.has(line) && !own.has(line))).join(' ');
}

/** The corrections to lines that ended in this article. */
function ownCorrections(draft: Draft, done: readonly Correction[]): Correction[] {
  const own = new Set(allPieces(draft).map((piece) => piece.line));
  return done.filter(({ lines }) => lines.some((range) => own.has(Number.parseInt(range, 10))));
}
