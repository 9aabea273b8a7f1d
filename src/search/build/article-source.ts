/** Where the index takes articles from: the catalogue of a build, which has them read, or the files of `content/`. */
import { createHash } from 'node:crypto';
import { glob, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Catalogue } from '../../archive/catalogue/read-records.ts';
import { type ArticleFile, readArticle } from '../../content/article-file.ts';
import { readMarkdown } from '../../content/front-matter.ts';
import { type Issue, issueSchema } from '../../model/issue.ts';

/** Articles are named by their files: `articles/liaocheng-ribao/2023-10-25/01-l038.md`. */
export interface ArticleSource {
  /** In the order of their names, with their bytes. */
  files(): Promise<[file: string, bytes: number][]>;
  /** A sum of what these articles and their issues say. */
  sum(files: readonly string[]): Promise<string>;
  article(file: string): Promise<ArticleFile>;
  /** `liaocheng-ribao/2023-10-25` */
  issue(id: string): Promise<Issue>;
}

const byName = <T>([a]: [string, T], [b]: [string, T]): number => (a < b ? -1 : 1);
/** The issues of these articles: `issues/liaocheng-ribao/2023-10-25.md`. */
const issuesOf = (files: readonly string[]): string[] => [
  ...new Set(files.map((file) => `${dirname(file).replace(/^articles/u, 'issues')}.md`)),
];

/** @throws Error naming the file that cannot be read */
export function sourceInFiles(contentDir: string): ArticleSource {
  return {
    async files() {
      const found: [string, number][] = [];
      for await (const name of glob('articles/*/*/*.md', { cwd: contentDir }))
        found.push([name.replaceAll('\\', '/'), (await stat(join(contentDir, name))).size]);
      return found.sort(byName);
    },
    async sum(files) {
      const hash = createHash('sha256');
      for (const file of [...issuesOf(files), ...files])
        hash.update(file).update(await readFile(join(contentDir, file)));
      return hash.digest('hex');
    },
    article: (file) => readArticle(contentDir, file),
    issue: async (id) => (await readMarkdown(join(contentDir, 'issues', `${id}.md`), issueSchema)).data,
  };
}

/** @param path of a catalogue that is up to date */
export function sourceInCatalogue(path: string): ArticleSource {
  const catalogue = new Catalogue(path);
  const issues = new Map(catalogue.records<Issue>('issues').map((issue) => [issue.id, issue]));
  const idOf = (file: string): string => file.replace(/^[^/]*\/|\.md$/gu, '');
  return {
    files: async () => catalogue.articleSizes().sort(byName),
    async sum(files) {
      const hash = createHash('sha256');
      for (const file of issuesOf(files)) hash.update(`${file} ${issues.get(idOf(file))?.sum}\n`);
      for (const file of files) hash.update(`${file} ${catalogue.articleSum(idOf(file))}\n`);
      return hash.digest('hex');
    },
    article: async (file) => catalogue.article(idOf(file)),
    async issue(id) {
      const issue = issues.get(id);
      if (!issue) throw new Error(`The content has no issue ${id}. Run \`npm run ingest\`, then build again.`);
      return issue.data;
    },
  };
}
