/**
 * How the reader does on composed pages, for tuning it.
 *
 *   node scripts/score/show-composed.ts [--kind wrapped] [--pages 100] [--seed 7] [--show] [--page]
 *
 * `--show` prints each article that is not perfect with what was expected, what was read, and the raw lines of its head;
 * `--page` prints one whole page (`--seed`) with its line numbers and what was expected on it.
 */
import { parseArgs } from 'node:util';
import { loadPool } from '../../src/evaluation/compose/article-pool.ts';
import { type ComposedPage, composePage, KINDS, type Kind } from '../../src/evaluation/compose/compose-page.ts';
import type { Verdict } from '../../src/evaluation/score/compare.ts';
import { confidenceOf, type Judged, judgePages, tally } from '../../src/evaluation/score/judge-composed.ts';

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    pages: { type: 'string', default: '100' },
    seed: { type: 'string', default: '7' },
    show: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number): string => `${whole ? ((100 * part) / whole).toFixed(1) : '–'} %`;

/** The raw lines of some ranges, two more before and after each; where lines are left out stands `…`. */
function excerpt(page: ComposedPage, ranges: readonly string[]): string[] {
  const lines = page.text.split('\n');
  const wanted = new Set<number>();
  for (const range of ranges) {
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

const credits = (byline: { role: string; name: string }[] | undefined): string =>
  (byline ?? []).map(({ role, name }) => `${role} ${name}`).join(', ');

function show(judged: Judged, verdict: Verdict): void {
  const { page, reading } = judged;
  const { item } = verdict;
  const read = verdict.read === null ? undefined : reading.articles[verdict.read]?.front;
  const composed = page.items.find((one) => one.headline === item.headline && one.paragraphs[0] === item.paragraphs[0]);
  const wrong = Object.entries(verdict.right).flatMap(([field, right]) => (right || field === 'topics' ? [] : [field]));
  const sure = confidenceOf(judged, verdict).toFixed(2);
  print(
    `\n  ${page.kind} ${page.seed} · ${composed?.from} · ${wrong.join(' ')} · F1 ${verdict.bodyF1.toFixed(3)} · ${sure}`,
  );
  const line = (name: string, want: string | undefined, got: string | undefined): void => {
    if (wrong.includes(name))
      print(`    ${name}: want ${JSON.stringify(want ?? '')}, got ${JSON.stringify(got ?? '')}`);
  };
  line('title', item.headline, read?.title);
  line('kicker', item.kicker, read?.kicker);
  line('subtitle', item.subhead, read?.subtitle);
  line('byline', credits(item.byline), credits(read?.byline));
  line('genre', (item.genre_ok ?? [item.genre]).join('|'), read?.genre);
  if (wrong.includes('body')) print(`    lines: want ${composed?.lines.body}, got ${read?.source.lines}`);
  const { body = [], ...head } = composed?.lines ?? {};
  const first = body[0]?.split('-')[0];
  const last = body.at(-1)?.split('-').at(-1);
  for (const raw of excerpt(
    page,
    [...Object.values(head).flat(), first, last].filter((one) => one !== undefined),
  ))
    print(raw);
}

function printPage(page: ComposedPage): void {
  for (const [i, line] of page.text.split('\n').entries()) print(`${i + 1}\t${line}`);
  for (const { paragraphs: _paragraphs, ...item } of page.items) print(JSON.stringify(item));
}

const pool = loadPool();
const kinds = values.kind ? [values.kind as Kind] : KINDS;
for (const kind of kinds) {
  if (values.page) {
    printPage(composePage({ kind, seed: Number(values.seed), pool }));
    continue;
  }
  const judged = [...judgePages(kind, Number(values.pages), Number(values.seed), pool)];
  if (values.show) {
    for (const one of judged) {
      for (const verdict of one.comparison.verdicts) if (!verdict.perfect) show(one, verdict);
      for (const extra of one.comparison.spurious) {
        const { title, source } = one.reading.articles[extra]?.front ?? {};
        print(`\n  ${kind} ${one.page.seed} · nobody expected ${JSON.stringify(title)} of lines ${source?.lines}`);
      }
    }
  }
  const sum = tally(judged);
  const lost = judged.filter((one) => one.amiss !== '');
  print(
    `${kind}: perfect ${sum.perfect} of ${sum.expected} (${percent(sum.perfect, sum.expected)}), spurious ${sum.spurious}, ` +
      `confidence ≥ 0.9: ${sum.sure} of which right ${percent(sum.surePerfect, sum.sure)}, pages with lost text ${lost.length}`,
  );
  print(
    `  ${Object.entries(sum.right)
      .map(([field, n]) => `${field} ${percent(n, sum.expected)}`)
      .join(' · ')}`,
  );
  for (const one of lost.slice(0, 3)) print(`  lost on ${kind} ${one.page.seed}: ${one.amiss}`);
}
