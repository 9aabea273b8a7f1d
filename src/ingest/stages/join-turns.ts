/** An article that turns to another page of the issue, and its rest there, become one: （下转2版）… （上接1版）. */
import type { FinishedPage, Paragraph, ReadArticle } from '../page-model.ts';
import { toMarkdown, toTree } from './to-markdown.ts';

/** Share of the rest's headline that the article's own heads must hold, for it to be the same headline printed again. */
const SAME_HEADLINE = 0.5;

/** @returns the readings, in the same order, with both halves in the first */
export function joinTurns(readings: readonly FinishedPage[]): FinishedPage[] {
  const out = readings.map((reading) => ({ ...reading, articles: [...reading.articles] }));
  for (const from of out) {
    for (const [i, article] of from.articles.entries()) {
      const to = out.find((reading) => reading !== from && pageNumber(reading) === article.front.continuesOn);
      const rest = to && findRest(article, from, to);
      if (!rest || !to) continue;
      from.articles[i] = join(article, rest);
      takeOver(to, rest, article);
    }
  }
  return out;
}

/** As printed, or else as its file is called: `A02` is 2. */
const pageNumber = ({ page }: FinishedPage): number => page.number ?? Number(/\d+/u.exec(page.page)?.[0]);

/** The one text on the other page that says it comes from here; of several, the one whose headline is this article's. */
function findRest(article: ReadArticle, from: FinishedPage, to: FinishedPage): ReadArticle | undefined {
  const candidates = to.articles.filter(({ front }) => front.continuesFrom === pageNumber(from));
  const likely = candidates.filter((rest) => rest.front.titleSource === 'derived' || sharesHeadline(article, rest));
  const named = likely.filter((rest) => sharesHeadline(article, rest));
  return named.length === 1 ? named[0] : likely.length === 1 ? likely[0] : undefined;
}

function sharesHeadline(article: ReadArticle, rest: ReadArticle): boolean {
  if (rest.front.titleSource === 'derived') return false;
  const { title, kicker = '', subtitle = '' } = article.front;
  const pairs = [...rest.front.title.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] as string);
  const heads = `${kicker}\n${title}\n${subtitle}`;
  return pairs.length > 0 && pairs.filter((pair) => heads.includes(pair)).length / pairs.length >= SAME_HEADLINE;
}

function join(article: ReadArticle, rest: ReadArticle): ReadArticle {
  const paragraphs = joinParagraphs(article.paragraphs, rest.paragraphs);
  const { file, lines, sha256 } = rest.front.source;
  return {
    front: {
      ...article.front,
      doubts: [
        ...article.front.doubts.filter(
          ({ code, lines: at }) => code !== 'paragraph/unfinished' || !at.includes(lastLine(article)),
        ),
        ...rest.front.doubts.filter(({ code }) => !SETTLED.test(code)).map(ofPage(rest)),
      ],
      corrections: [...article.front.corrections, ...rest.front.corrections.map(ofPage(rest))],
      confidence: Math.min(article.front.confidence, rest.front.confidence),
      source: {
        ...article.front.source,
        paragraphs: joinLines(article, rest, paragraphs.length),
        continued: { page: rest.front.page, file, lines, sha256 },
      },
    },
    paragraphs,
    body: toMarkdown(toTree(paragraphs)),
  };
}

/** What is a doubt of an article that begins here, and none of the rest of another: its headline, column and first words. */
const SETTLED = /^(?:title|column)\/|^paragraph\/fragment$/u;

/** Its lines are on the rest's page: `02:5`. */
const ofPage =
  ({ front }: ReadArticle) =>
  <T extends { lines: string[] }>(about: T): T => ({
    ...about,
    lines: about.lines.map((range) => `${front.page}:${range}`),
  });

/** The lines of each of the `count` paragraphs; where two became one, it has those of both. */
function joinLines(article: ReadArticle, rest: ReadArticle, count: number): string[] {
  const first = article.front.source.paragraphs;
  const own = (runs: string): string =>
    runs.replace(/[^ ]+/gu, (run) => (run.includes(':') ? run : `${rest.front.page}:${run}`));
  const others = rest.front.source.paragraphs.map(own);
  if (count === first.length + others.length) return [...first, ...others];
  return [...first.slice(0, -1), `${first.at(-1)} ${others[0]}`, ...others.slice(1)];
}

/** A sentence that the turn cut in two is made whole. */
function joinParagraphs(first: readonly Paragraph[], rest: readonly Paragraph[]): Paragraph[] {
  const last = first.at(-1);
  const [next, ...others] = rest;
  if (!last || !next || !last.unfinished || last.kind !== 'text' || next.kind !== 'text') return [...first, ...rest];
  return [...first.slice(0, -1), { ...last, text: last.text + next.text, unfinished: next.unfinished }, ...others];
}

const lastLine = ({ paragraphs }: ReadArticle): string => String(paragraphs.at(-1)?.pieces.at(-1)?.line ?? '');

/** The rest's lines belong to the article now; its headline, printed again, is no article's. */
function takeOver(to: FinishedPage, rest: ReadArticle, article: ReadArticle): void {
  to.articles = to.articles
    .filter((one) => one !== rest)
    .map((one, i) => ({ ...one, front: { ...one.front, order: i + 1 } }));
  const again = (role: string): boolean => role === 'title' || role === 'kicker' || role === 'subtitle';
  const lines = to.page.lines.map((line) => {
    if (line.article !== rest.front.id) return line;
    const { doubts, article: _article, ...free } = line;
    const left = doubts?.filter((code) => !SETTLED.test(code)) ?? [];
    const settled = { ...free, ...(left.length > 0 && { doubts: left }) };
    return again(line.role) ? settled : { ...settled, article: article.front.id };
  });
  const repeated = to.page.lines.filter((line) => line.article === rest.front.id && again(line.role));
  to.page = { ...to.page, lines };
  to.unplaced = [
    ...to.unplaced,
    ...repeated.map(({ n, text }) => ({ page: to.page.page, lines: String(n), text, reason: 'repeated-headline' })),
  ];
}
