/** The page's record: every line as received, with the role and the article that the reading gave it. */

import type { Article } from '../../model/article.ts';
import { pageId } from '../../model/ids.ts';
import type { LineRole, Page, PageLine } from '../../model/page.ts';
import type { LineBox } from '../../model/picture.ts';
import type { PageContext } from '../page-context.ts';
import type { Piece } from '../page-model.ts';
import type { Box, SourcePage } from '../source-page.ts';
import type { Reading } from './segment.ts';
import type { Draft, Stitched } from './stitch.ts';

export function composePage(
  source: SourcePage,
  context: PageContext,
  reading: Reading,
  articles: readonly { front: Article; draft: Draft }[],
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
    .map(({ n, text, box }) => ({
      n,
      text,
      ...(roles.get(n) ?? { role: 'furniture' as const }),
      ...(context.pictured && box && { box: inTenThousandths(box) }),
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
    headlines: reading.headlineOrder,
    lines,
  };
}

const inTenThousandths = ({ x, y, width, height }: Box): LineBox => {
  const whole = (share: number): number => Math.round(share * 10_000);
  return [whole(x), whole(y), whole(width), whole(height)];
};

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
