/** What a trial of corrections would change, article by article. */
import type { PageReading } from '../../src/ingest/pipeline.ts';
import { otherArticle } from '../../src/model/other-article.ts';
import type { Messages } from '../../src/translations/messages.ts';
import { articleText } from '../review/format-review.ts';
import type { Trial } from './try-entries.ts';

type ReadArticle = PageReading['articles'][number];

/** Characters that are shown on either side of a change. */
const AROUND = 6;

/** The articles that would come, go, or read otherwise; what changes in an article stands below it. */
export function showTrial({ before, after }: Trial, words: Messages): string {
  const say = (article: ReadArticle): string => articleText(otherArticle(article.front), words);
  const old = new Map(before.articles.map((article) => [article.front.id, article]));
  const rows = (after?.articles ?? []).flatMap((article) => {
    const earlier = old.get(article.front.id);
    old.delete(article.front.id);
    if (!earlier) return [`  + ${say(article)}`];
    const [was, is] = [say(earlier), say(article)];
    const inside = [...fieldChanges(earlier, article), ...textChanges(earlier, article)].map((row) => `      ${row}`);
    if (was === is && inside.length === 0) return [];
    return [...(was === is ? [`  ~ ${is}`] : [`  - ${was}`, `  + ${is}`]), ...inside];
  });
  const gone = [...old.values()].map((article) => `  - ${say(article)}`);
  return [...rows, ...gone].join('\n') || `  ${words.commands.corrections.nothing}`;
}

/** Fields that no headline shows. */
function fieldChanges({ front: was }: ReadArticle, { front: is }: ReadArticle): string[] {
  const fields = ({ genre, topics, byline }: typeof was) => ({
    genre,
    topics: topics.join(', '),
    byline: byline.map(({ role, name }) => `${role} ${name}`).join(', '),
  });
  const now = fields(is);
  return Object.entries(fields(was)).flatMap(([field, value]) => {
    const other = now[field as keyof typeof now];
    return value === other ? [] : [`${field}: ${value} → ${other}`];
  });
}

/** Of each paragraph what changes; of texts with other paragraphs, the part that does. */
function textChanges({ paragraphs: was }: ReadArticle, { paragraphs: is }: ReadArticle): string[] {
  if (was.length === is.length)
    return was.flatMap(({ text }, i) => difference(text, (is[i] as (typeof is)[number]).text) ?? []);
  const whole = (list: typeof was): string => list.map(({ text }) => text).join('⏎');
  return [difference(whole(was), whole(is)) ?? ''].filter(Boolean);
}

/** `…赵宏磊 → 赵宏垒…` with a few characters around it; null where both are the same. */
function difference(before: string, after: string): string | null {
  if (before === after) return null;
  const [a, b] = [[...before], [...after]];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const part = (text: string[]): string => {
    const middle = text.slice(start, text.length - end).join('');
    const shown = middle.length > 80 ? `${middle.slice(0, 40)}…${middle.slice(-40)}` : middle;
    return `${text.slice(Math.max(0, start - AROUND), start).join('')}[${shown}]${text.slice(text.length - end, text.length - end + AROUND).join('')}`;
  };
  return `${part(a)} → ${part(b)}`;
}
