/** Records of an issue → the files of `content/`, as text. Pure: the same reading makes the same bytes. */
import { stringify } from 'yaml';
import type { Article } from '../model/article.ts';
import { comparePages, issueId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import type { OwnPicture, Picture } from '../model/picture.ts';
import type { AddedDays } from './date-changes.ts';
import type { IssueFolder } from './discover.ts';
import type { FinishedPage, ReadArticle } from './page-model.ts';

/** Path below `content/` → text. */
export type Files = Map<string, string>;

/** YAML that parsers of versions 1.1 and 1.2 read in the same way: values like dates and `yes` are quoted. */
export const toYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, version: '1.1', schema: 'core', compat: 'yaml-1.1', aliasDuplicateObjects: false });

/** Entries of an issue's record for pages that could not be read this time and stay as they were. */
export type KeptPages = Pick<Issue, 'pages' | 'unplaced'>;

export function renderIssue(
  folder: IssueFolder,
  readings: readonly FinishedPage[],
  kept: KeptPages,
  added: AddedDays,
  pictures: ReadonlyMap<string, OwnPicture>,
): Files {
  const files: Files = new Map();
  for (const { page, articles } of readings) {
    files.set(`pages/${page.id}.json`, renderPage(page));
    for (const article of articles) files.set(`articles/${article.front.id}.md`, renderArticle(article));
  }
  files.set(
    `issues/${folder.newspaper}/${folder.issue}.md`,
    `---\n${toYaml(issueRecord(folder, readings, kept, added, pictures))}---\n`,
  );
  return files;
}

function renderArticle({ front, body }: ReadArticle): string {
  return `---\n${toYaml(withoutEmpty(front))}---\n\n${body}`;
}

/** Empty lists are left out: the schema adds them again. */
function withoutEmpty(front: Article): Partial<Article> {
  return Object.fromEntries(
    Object.entries(front).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** Each line of the page is one line of JSON, so a diff shows what changed. */
function renderPage({ lines, ...head }: Page): string {
  const inner = JSON.stringify(head, null, 2).slice(0, -2);
  return `${inner},\n  "lines": [\n${lines.map((line) => `    ${JSON.stringify(line)}`).join(',\n')}\n  ]\n}\n`;
}

/** One entry of an issue's list of pages, with its keys in a fixed order. */
const pageEntry = ({
  page,
  number,
  name,
  source,
  sha256,
  picture,
  added,
  articles,
}: Issue['pages'][number]): Issue['pages'][number] => ({
  page,
  number,
  ...(name && { name }),
  source,
  sha256,
  ...(picture && { picture }),
  ...(added && { added }),
  articles,
});

function issueRecord(
  { newspaper, issue, date, edition, seed }: IssueFolder,
  readings: readonly FinishedPage[],
  kept: KeptPages,
  added: AddedDays,
  pictures: ReadonlyMap<string, OwnPicture>,
): Partial<Issue> {
  const pictureOf = (page: string): Picture | undefined => {
    const own = pictures.get(page);
    if (own) return { file: own.file, width: own.width, height: own.height, sha256: own.sha256 };
    const url = seed?.pages[page]?.picture;
    return url === undefined ? undefined : { url };
  };
  const received = seed?.received === undefined ? [] : [seed.received].flat();
  const read = readings.map(({ page: { source, ...page }, articles }) => ({
    ...page,
    source: source.file,
    sha256: source.sha256,
    picture: pictureOf(page.page),
    added: added.pages.get(page.page),
    articles: articles.map(({ front }) => front.id),
  }));
  const byPage = (a: { page: string }, b: { page: string }): number => comparePages(a.page, b.page);
  const unplaced = [...readings.flatMap((reading) => reading.unplaced), ...kept.unplaced].sort(byPage);
  return {
    id: issueId(newspaper, issue),
    newspaper,
    issue,
    date,
    ...(edition && { edition }),
    dateCertainty: seed?.dateCertainty ?? 'assumed',
    ...(seed?.dateEvidence && { dateEvidence: seed.dateEvidence }),
    ...(received.length > 0 && { received }),
    ...(added.issue && { added: added.issue }),
    pages: [...read, ...kept.pages].sort(byPage).map(pageEntry),
    ...(unplaced.length > 0 && { unplaced }),
  };
}
