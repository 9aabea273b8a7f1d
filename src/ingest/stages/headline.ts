/** The heads of an article as text: 引题, 主题, 副题, the series that they name, and a title for an article that has none. */
import { endsSentence } from '../text.ts';
import type { Span } from './layout.ts';
import type { Piece } from './normalize.ts';
import { cleanText } from './paragraph.ts';
import type { Draft } from './stitch.ts';

export interface Headline {
  title: string;
  titleSource: 'printed' | 'derived';
  kicker?: string;
  subtitle?: string;
  series?: string;
}

/** Two lines of one length, as short as this, are two phrases, and a space parts them: 攻坚三季度 决战下半年. */
const PARALLEL = 9;
/** Length of a title taken from the text, in characters. */
const DERIVED = 24;

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
  const [a = '', b = ''] = lines.map((line) => cleanText([line]));
  const length = (s: string) => [...s].length;
  if (lines.length === 2 && length(a) === length(b) && length(a) <= PARALLEL && length(a) >= 3 && !/\d/u.test(a + b))
    return `${a} ${b}`;
  return cleanText(lines);
}

/** The first clause of the first sentence, cut where the print breathes. */
function derivedTitle(draft: Draft, text: readonly string[]): string {
  if (draft.teasers.length > 0) return draft.column?.label ?? '导读';
  const sentence = /^.+?[。！？]/u.exec(text[0] ?? '')?.[0] ?? text[0] ?? '';
  const clauses = sentence.replace(/[。！？]$/u, '').split(/(?<=[，；])/u);
  let title = '';
  for (const clause of clauses) {
    if (title && [...title, ...clause].length > DERIVED + 8) break;
    title += clause;
  }
  const chars = [...title.replace(/[，；、]$/u, '')];
  const short = chars.length > DERIVED + 12 ? `${chars.slice(0, DERIVED).join('')}…` : chars.join('');
  return short && !endsSentence(short) && chars.length < [...sentence].length - 1 && !short.endsWith('…')
    ? `${short}…`
    : short || '（无题）';
}
