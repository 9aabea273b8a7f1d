/** A doubtful article on the terminal, 100 columns wide. */
import type { OtherArticle } from '../../src/model/second-reading.ts';
import type { Messages } from '../../src/translations/messages.ts';
import { labelled } from '../trace/columns.ts';
import type { ReviewItem } from './review-item.ts';

const WIDTH = 100;
const LABEL = 10;
/** Characters of a line that are shown. */
const SHOWN = 60;

export function formatReview(item: ReviewItem, place: number, words: Messages): string {
  const { review } = words.commands;
  const row = (label: string, text: string): string => labelled(label, text, LABEL, WIDTH);
  const width = String(item.lines.at(-1)?.n ?? 0).length;
  const lines = item.lines.flatMap(({ n, text, role, gap }) => [
    ...(gap ? [`${' '.repeat(width)} ⋮`] : []),
    `${String(n).padStart(width)} │ ${clip(text.trim())}  (${words.lineRoles[role]})`,
  ]);
  return [
    `${place}. ${item.confidence.toFixed(2)}  ${item.id}  ${item.reading.title}`,
    row('', `${item.file} → ${item.url}`),
    ...item.doubts.map((doubt) => row('', doubt)),
    ...lines.map((line) => `${' '.repeat(LABEL)}${line}`),
    row(review.now, articleText(item.reading, words)),
    ...item.others.flatMap(({ articles, entry, corrections }) => [
      row(review.or, articles.map((article) => articleText(article, words)).join('\n')),
      row('', words.secondReading.take(corrections)),
      ...entry
        .trimEnd()
        .split('\n')
        .map((line) => `${' '.repeat(LABEL)}${line}`),
    ]),
    ...(item.others.length === 0 ? [row('', review.none)] : []),
  ].join('\n');
}

/** `主标题 …｜引题 …（12-30）` */
export function articleText({ title, kicker, subtitle, column, lines }: OtherArticle, { lineRoles }: Messages): string {
  const parts = { column, kicker, title, subtitle };
  const said = Object.entries(parts).flatMap(([role, text]) =>
    text ? [`${lineRoles[role as keyof typeof parts]} ${text}`] : [],
  );
  return `${said.join(' | ')}  [${lines.join(', ')}]`;
}

const clip = (text: string): string => {
  const chars = [...text];
  return chars.length <= SHOWN ? text : `${chars.slice(0, SHOWN).join('')}…`;
};
