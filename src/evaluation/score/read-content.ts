/** What ingest made of each page, read back from `content/` as any reader of the archive would. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import type { Article } from '../../model/article.ts';
import { InputError } from '../../model/input-error.ts';
import type { Page } from '../../model/page.ts';
import type { ReadArticle } from './compare.ts';

/** An article of `content/`, with the path of its file. */
export type ContentArticle = ReadArticle & { path: string; front: Article };

export interface Content {
  articles: ContentArticle[];
  /** The page as received, by its id; absent where `content/pages/` has it not. */
  page(article: Article): Promise<Page | null>;
}

const FILE = /^---\r?\n(?<front>[\s\S]*?)\r?\n---\r?\n?(?<body>[\s\S]*)$/u;
const markdown = unified().use(remarkParse);

/**
 * @param folder `content`, or `content/articles`
 * @throws InputError when there is no article
 */
export async function readContent(folder: string): Promise<Content> {
  const root = basename(folder) === 'articles' ? dirname(folder) : folder;
  const base = join(root, 'articles');
  const names = await readdir(base, { recursive: true }).catch((cause) => {
    throw new InputError(`There is no folder ${base}. Run npm run ingest, or name another with --content.`, {
      cause,
    });
  });
  const files = names.filter((name) => name.endsWith('.md')).sort();
  const articles = await Promise.all(files.map((name) => readArticle(join(base, name))));
  return { articles, page: (article) => readPage(join(root, 'pages'), article) };
}

async function readArticle(path: string): Promise<ContentArticle> {
  const parts = FILE.exec(await readFile(path, 'utf8'))?.groups;
  if (!parts) throw new InputError(`${path} has no front matter. Run npm run ingest -- --force.`);
  const front = parse(parts.front ?? '') as Article;
  const blocks = markdown.parse(parts.body).children;
  return {
    ...front,
    path,
    front,
    paragraphs: blocks.filter(({ type }) => type !== 'heading').map((block) => asPrinted(textOf(block), front)),
    subheadings: blocks.filter(({ type }) => type === 'heading').map((block) => textOf(block)),
  };
}

/** The expected reading keeps misprints and misread characters: what people corrected since is taken back before the two are compared. */
const asPrinted = (text: string, { corrections = [] }: Article): string =>
  corrections
    .filter(({ field, before, after }) => field === 'text' && before && after)
    .reduce((printed, { before, after }) => printed.replace(after, () => before), text);

async function readPage(base: string, { newspaper, issue, page }: Article): Promise<Page | null> {
  const text = await readFile(join(base, newspaper, issue, `${page}.json`), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Page);
}
