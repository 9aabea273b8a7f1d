/** Prints every article that is not perfect: what was expected, what was read, and the raw lines of its headline. */
import type { ExpectedItem, Verdict } from '../../src/evaluation/score/compare.ts';
import type { JudgedPage } from '../../src/evaluation/score/judge-page.ts';
import { confidenceOf } from '../../src/evaluation/score/tally.ts';

export function showFaults(judged: JudgedPage): string[] {
  const { page, reading, comparison } = judged;
  return [
    ...comparison.verdicts.flatMap((verdict) => (verdict.perfect ? [] : showArticle(judged, verdict))),
    ...comparison.spurious.map((extra) => {
      const { title, source } = reading.articles[extra]?.front ?? {};
      return `\n  ${page.name} · nobody expected ${JSON.stringify(title)} of lines ${source?.lines}`;
    }),
    ...(judged.unaccounted ? [`\n  ${page.name} · lost or printed twice: ${judged.unaccounted}`] : []),
  ];
}

const names = (byline: ExpectedItem['byline'] | undefined): string =>
  (byline ?? []).map(({ role, name }) => `${role} ${name}`).join(', ');

function showArticle(judged: JudgedPage, verdict: Verdict): string[] {
  const { page, reading } = judged;
  const { item } = verdict;
  const read = verdict.read === null ? undefined : reading.articles[verdict.read]?.front;
  const wrong = Object.entries(verdict.right).flatMap(([field, right]) => (right || field === 'topics' ? [] : [field]));
  const field = (name: string, want: string | undefined, got: string | undefined): string[] =>
    wrong.includes(name) ? [`    ${name}: want ${JSON.stringify(want ?? '')}, got ${JSON.stringify(got ?? '')}`] : [];
  const lines = linesOf(item);
  return [
    `\n  ${page.name} · ${wrong.join(' ')} · F1 ${verdict.bodyF1.toFixed(3)} · ${confidenceOf(judged, verdict).toFixed(2)}`,
    ...field('title', item.headline, read?.title),
    ...field('kicker', item.kicker, read?.kicker),
    ...field('subtitle', item.subhead, read?.subtitle),
    ...field('byline', names(item.byline), names(read?.byline)),
    ...field('genre', (item.genre_ok ?? [item.genre]).join('|'), read?.genre),
    ...(wrong.includes('body') ? [`    lines: want ${lines.body ?? '?'}, got ${read?.source.lines}`] : []),
    ...excerpt(page.text, lines),
  ];
}

/** The lines of a composed article's parts. Pages from outside do not have them. */
const linesOf = (item: ExpectedItem): Record<string, string[]> =>
  'lines' in item ? (item.lines as Record<string, string[]>) : {};

/** The raw lines of an article's headline and of its body's first and last line, with two lines around each. */
function excerpt(text: string, { body = [], ...head }: Record<string, string[]>): string[] {
  const lines = text.split('\n');
  const ranges = [...Object.values(head).flat(), body[0]?.split('-')[0], body.at(-1)?.split('-').at(-1)];
  const wanted = new Set<number>();
  for (const range of ranges) {
    if (range === undefined) continue;
    const [from = 1, to = from] = range.split('-').map(Number);
    for (let n = from - 2; n <= to + 2; n++) if (n >= 1 && n <= lines.length) wanted.add(n);
  }
  return [...wanted]
    .sort((a, b) => a - b)
    .flatMap((n) => [
      ...(wanted.has(n - 1) || n === 1 ? [] : ['      …']),
      `      ${n}\t${(lines[n - 1] ?? '').slice(0, 70)}`,
    ]);
}
