/** One doubtful article as a person settles it: its lines, the reading, the other readings, and the entries that take them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/content/article-file.ts';
import { correctionsFileOf, entryYaml, pageOfDoubt } from '../../src/content/correction-entry.ts';
import type { Doubtful } from '../../src/content/doubtful.ts';
import { pageId } from '../../src/model/ids.ts';
import { otherArticle } from '../../src/model/other-article.ts';
import { type PageLine, pageSchema } from '../../src/model/page.ts';
import type { OtherArticle } from '../../src/model/second-reading.ts';
import { articleUrl } from '../../src/model/urls.ts';
import type { Messages } from '../../src/translations/messages.ts';
import { wordDoubt } from '../../src/translations/word-doubt.ts';

interface OtherReading {
  articles: OtherArticle[];
  /** As it is copied into the file of corrections. */
  entry: string;
  corrections: string;
}

export interface ReviewItem {
  id: string;
  confidence: number;
  url: string;
  /** The page file. */
  file: string;
  /** The reading as it is. */
  reading: OtherArticle;
  doubts: string[];
  others: OtherReading[];
  /** Lines of the page that a reading names; `gap` where lines with text are left out before one. */
  lines: (Pick<PageLine, 'n' | 'text' | 'role'> & { gap: boolean })[];
}

/** Of a long text, the lines at either end that are shown. */
const ENDS = 3;

/** @throws Error that names the file, when it is not what ingest writes */
export async function reviewItem(content: string, { id, confidence }: Doubtful, words: Messages): Promise<ReviewItem> {
  const { article } = await readArticle(content, `articles/${id}.md`);
  const { source, doubts, newspaper, issue, page } = article;
  const seconds = doubts.flatMap((doubt) => (doubt.second ? [{ doubt, ...doubt.second }] : []));
  const others = seconds.filter(
    ({ entry }, i) => seconds.findIndex((one) => JSON.stringify(one.entry) === JSON.stringify(entry)) === i,
  );
  const here = others.filter(({ doubt }) => pageOfDoubt(article, doubt) === page);
  const pageFile = join(content, 'pages', `${pageId(newspaper, issue, page)}.json`);
  const { lines } = pageSchema.parse(JSON.parse(readFileSync(pageFile, 'utf8')));
  return {
    id,
    confidence,
    url: articleUrl(id),
    file: source.file,
    reading: otherArticle(article),
    doubts: doubts.map((doubt) => wordDoubt(doubt, words)),
    others: others.map(({ doubt, articles, entry }) => ({
      articles,
      entry: entryYaml(entry, words.secondReading.reason),
      corrections: correctionsFileOf(article, doubt),
    })),
    lines: shownLines(lines, [source.lines, ...here.flatMap(({ articles }) => articles.map((other) => other.lines))]),
  };
}

/** The heads of the readings, and the first and last lines of each run. */
function shownLines(lines: readonly PageLine[], readings: readonly (readonly string[])[]): ReviewItem['lines'] {
  const shown = new Set<number>();
  for (const range of readings.flat()) {
    const [from = 0, to = from] = range.split('-').map(Number);
    const run = lines.filter(({ n }) => n >= from && n <= to);
    const ends = [...run.slice(0, ENDS), ...run.slice(-ENDS)];
    const heads = run.filter(({ role }) => role !== 'body' && role !== 'caption' && role !== 'furniture');
    for (const { n } of [...ends, ...heads]) shown.add(n);
  }
  const first = lines.findIndex(({ n }) => shown.has(n));
  return lines.flatMap(({ n, text, role }, i) =>
    shown.has(n) ? [{ n, text, role, gap: i > first && !shown.has(lines[i - 1]?.n ?? n) }] : [],
  );
}
