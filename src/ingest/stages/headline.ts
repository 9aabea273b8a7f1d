/** The heads of an article as text: 引题, 主题, 副题, the series that they name, and a title for an article that has none. */
import { NO_TITLE } from '../../model/untitled.ts';
import type { Piece, Span } from '../page-model.ts';
import { DATELINE_OPENING } from '../vocabulary/lexicon.ts';
import { cleanHead } from './paragraph.ts';
import type { Draft } from './stitch.ts';

/** The lead-in of a news item, without its place and date: `本报莘县讯（记者 赵宏磊）`. */
const LEAD = new RegExp(String.raw`^(?:${DATELINE_OPENING}).{0,14}?[讯电]\s*(?:[（(][^）)]*[）)])?\s*`, 'u');

interface Headline {
  title: string;
  titleSource: 'printed' | 'derived';
  kicker?: string;
  subtitle?: string;
  series?: string;
}

/** Two lines of one length, as short as this, are two phrases, and a space parts them: 攻坚三季度 决战下半年. */
const PARALLEL = 9;
/** Length of a title taken from the text, at the most, and the least at which it may end with a clause, in characters. */
const DERIVED = 32;
const SHORTEST = 10;

export function headline(draft: Draft, text: readonly string[]): Headline {
  const title = joinHeads(draft.titles);
  const halves = joinHeads(draft.halves);
  const printed = [title, halves].filter(Boolean).join(' ');
  const kicker = joinHeads(draft.kickers);
  const subtitle = joinHeads(draft.subtitles).replace(/^[—－–-]+\s*/u, '');
  const series =
    /^(.+?(?:系列报道|系列述评|系列评论|述评))(?:之[一二三四五六七八九十]+|[（(][一二三四五六七八九十上中下\d]+[）)])$/u.exec(
      subtitle || kicker,
    )?.[1];
  return {
    title: printed || derivedTitle(draft, text),
    titleSource: printed ? 'printed' : 'derived',
    ...(kicker && { kicker }),
    ...(subtitle && { subtitle }),
    ...(series && { series }),
  };
}

function joinHeads(spans: readonly Span[]): string {
  const lines = spans.flatMap((span) => span.pieces.map((piece: Piece) => piece.text));
  const [a = '', b = ''] = lines.map((line) => cleanHead([line]));
  const length = (s: string) => [...s].length;
  if (lines.length === 2 && length(a) === length(b) && length(a) <= PARALLEL && length(a) >= 3 && !/\d/u.test(a + b))
    return `${a} ${b}`;
  return cleanHead(lines);
}

/** The first sentence, up to where the print breathes, or cut where it does not. */
function derivedTitle(draft: Draft, text: readonly string[]): string {
  if (draft.teasers.length > 0) return draft.column?.label ?? '导读';
  const first = (text[0] ?? '').replace(LEAD, '');
  const sentence = /^.+?[。！？]/u.exec(first)?.[0].replace(/[。！？]$/u, '') ?? first;
  if (!sentence) return NO_TITLE;
  const length = (s: string) => [...s].length;
  let title = '';
  for (const clause of sentence.split(/(?<=[，；：])/u)) {
    if (length(title) >= SHORTEST && length(title + clause) > DERIVED) break;
    title += clause;
  }
  const whole = length(title) === length(sentence);
  if (length(title) > DERIVED) return `${[...title].slice(0, DERIVED).join('')}…`;
  return whole ? title : `${title.replace(/[，；：、]$/u, '')}…`;
}
