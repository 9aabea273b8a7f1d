/** An archive of everything that could break a page: written as ingest would write it, into a folder of its own. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { articleId, pageId } from '../../../src/model/ids.ts';
import { ARTICLES, MARKS, type OddArticle, TRADITIONAL_AND_LATIN } from './articles.ts';

const NEWSPAPERS = {
  'odd-bao': { title: `奇${MARKS}报`, titleLatin: `Odd ${MARKS} Paper`, place: `某${MARKS}地` },
  'single-bao': { title: '独期报' },
  'daily-bao': { title: '日日报' },
  'harbour-bao': { title: '港灣日報', titleLatin: 'The Harbour Daily', language: 'zh-Hant' },
};
/** When the newspaper of many issues begins. */
export const FIRST_YEAR = 1990;
const SHA = createHash('sha256').update('').digest('hex');

interface Sheet {
  page: string;
  articles: OddArticle[];
}

/**
 * Writes `content/` into `directory`: a page of 40 articles, an issue of 96 pages, a newspaper of one issue, one of as
 * many as `days`, one in Traditional characters and in Latin.
 */
export async function writeOddArchive(directory: string, days: number): Promise<void> {
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  };
  for (const [id, facts] of Object.entries(NEWSPAPERS))
    await write(`newspapers/${id}.yaml`, stringify({ id, ...facts }));
  await write(
    'topics.yaml',
    stringify([
      { id: 'odd', label: `怪${MARKS}题` },
      { id: 'empty', label: '无文' },
    ]),
  );
  const nowhere = { id: 'nowhere', label: `无何${MARKS}有之乡`, names: [`无何${MARKS}有之乡`], at: [0, 0] };
  await write('places.yaml', stringify([nowhere]));
  await write('watch.yaml', stringify([{ id: 'marks', label: `词${MARKS}`, words: [`标题${MARKS}`] }]));

  const plain = ARTICLES[0] as OddArticle;
  const forty = Array.from({ length: 40 }, (_, index) => ARTICLES[index] ?? { ...plain, title: `第${index}条简讯` });
  await writeIssue(write, 'odd-bao', '2024-01-01', [{ page: '01', articles: forty }]);
  const sheets = Array.from({ length: 96 }, (_, index) => String(index + 1).padStart(2, '0'));
  await writeIssue(
    write,
    'odd-bao',
    '2024-01-02',
    sheets.map((page) => ({ page, articles: [plain] })),
  );
  await writeIssue(write, 'harbour-bao', '1999-12-31', [{ page: 'A01', articles: TRADITIONAL_AND_LATIN }]);
  const characters = Array.from({ length: 900 }, (_, index) => String.fromCodePoint(0x4e00 + 7 * index));
  const wordy = Array.from({ length: 30 }, (_, index) => characters.slice(30 * index, 30 * (index + 1)).join(''));
  const headlines = wordy.map((title): OddArticle => ({ ...plain, title }));
  await writeIssue(write, 'harbour-bao', '2000-01-01', [{ page: '01', articles: headlines }]);
  await writeIssue(write, 'single-bao', '1950-02-28', [{ page: '01', articles: [] }]);
  for (let day = 0; day < days; day++) {
    const date = new Date(Date.UTC(FIRST_YEAR, 0, 1 + day)).toISOString().slice(0, 10);
    await writeIssue(write, 'daily-bao', date, [{ page: '01', articles: [plain] }]);
  }
}

/** Pages with a letter have no number. */
const numberOf = ({ page }: Sheet): number | null => (/^\d+$/.test(page) ? Number(page) : null);

async function writeIssue(
  write: (path: string, text: string) => Promise<void>,
  newspaper: string,
  date: string,
  sheets: Sheet[],
): Promise<void> {
  const head = { newspaper, issue: date, date };
  const ids = (sheet: Sheet): string[] =>
    sheet.articles.map((_, index) => articleId(newspaper, date, sheet.page, index + 1));
  const pages = sheets.map((sheet) => {
    const file = `seeds/${newspaper}/${date}/${sheet.page}.txt`;
    return {
      page: sheet.page,
      number: numberOf(sheet),
      name: `要${MARKS}闻`,
      source: file,
      sha256: SHA,
      articles: ids(sheet),
    };
  });
  const unplaced = sheets
    .slice(0, 1)
    .map(({ page }) => ({ page, lines: '99', text: `余${MARKS}行`, reason: `因${MARKS}` }));
  const certainty = { dateCertainty: 'inferred', dateEvidence: MARKS };
  const issue = { id: `${newspaper}/${date}`, ...head, ...certainty, pages, unplaced };
  await write(`issues/${newspaper}/${date}.md`, `---\n${stringify(issue)}---\n`);
  for (const sheet of sheets) {
    const source = { file: `seeds/${newspaper}/${date}/${sheet.page}.txt`, sha256: SHA };
    const lines = sheet.articles.map(({ title }, index) => {
      return { n: index + 1, text: title, role: 'title', article: ids(sheet)[index], doubts: ['title/odd'] };
    });
    const page = {
      id: pageId(newspaper, date, sheet.page),
      ...head,
      page: sheet.page,
      number: numberOf(sheet),
      source,
    };
    await write(
      `pages/${newspaper}/${date}/${sheet.page}.json`,
      JSON.stringify({ ...page, headlines: 'before', lines }),
    );
    for (const [index, { paragraphs, ...fields }] of sheet.articles.entries()) {
      const id = ids(sheet)[index] as string;
      const own = { order: index + 1, topics: ['odd'], places: ['nowhere'], confidence: 0.5 };
      const front = {
        id,
        ...head,
        page: sheet.page,
        ...own,
        source: { ...source, lines: [`${index + 1}`] },
        ...fields,
      };
      const body = toMarkdown({
        type: 'root',
        children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
      });
      await write(`articles/${id}.md`, `---\n${stringify(front)}---\n\n${body}`);
    }
  }
}
