/** An archive of everything that could break a page: written as ingest would write it, into a folder of its own. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { articleId, pageId } from '../../../src/model/ids.ts';
import { ARTICLES, MARKS, type OddArticle } from './articles.ts';

const NEWSPAPERS = { 'odd-bao': `奇${MARKS}报`, 'single-bao': '独期报', 'daily-bao': '日日报' };
const SHA = createHash('sha256').update('').digest('hex');

interface Sheet {
  page: string;
  articles: OddArticle[];
}

/** Writes `content/` into `directory`: a page of 40 articles, an issue of 96 pages, newspapers of one issue and of 400. */
export async function writeOddArchive(directory: string): Promise<void> {
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  };
  for (const [id, title] of Object.entries(NEWSPAPERS)) await write(`newspapers/${id}.yaml`, stringify({ id, title }));
  await write(
    'topics.yaml',
    stringify([
      { id: 'odd', label: `怪${MARKS}题` },
      { id: 'empty', label: '无文' },
    ]),
  );
  await write('places.yaml', stringify([{ id: 'nowhere', label: '无何有之乡', names: ['无何有之乡'] }]));

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
  await writeIssue(write, 'single-bao', '1950-02-28', [{ page: '01', articles: [] }]);
  for (let day = 0; day < 400; day++) {
    const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
    await writeIssue(write, 'daily-bao', date, [{ page: '01', articles: [plain] }]);
  }
}

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
      number: Number(sheet.page),
      name: '要闻',
      source: file,
      sha256: SHA,
      articles: ids(sheet),
    };
  });
  const issue = { id: `${newspaper}/${date}`, ...head, dateCertainty: 'inferred', dateEvidence: MARKS, pages };
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
      number: Number(sheet.page),
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
