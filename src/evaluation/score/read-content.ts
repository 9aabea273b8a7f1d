/** Reads the articles that ingest wrote into `content/`. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArticle } from '../../content/article-file.ts';
import type { Article } from '../../model/article.ts';
import { InputError } from '../../model/input-error.ts';
import type { Page } from '../../model/page.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import type { ReadArticle } from './compare.ts';

/** An article of `content/`, with the path of its file. */
export type ContentArticle = ReadArticle & { path: string; front: Article };

export interface Content {
  articles: ContentArticle[];
  /** The page of an article as received; null if `content/pages/` does not have it. */
  page(article: Article): Promise<Page | null>;
}

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
  const { article, paragraphs } = parseArticle(await readFile(path, 'utf8'), path);
  const texts = (kind: Paragraph['kind']): string[] =>
    paragraphs.filter((paragraph) => paragraph.kind === kind).map((paragraph) => asPrinted(paragraph, article));
  return { ...article, path, front: article, paragraphs: texts('text'), subheadings: texts('subheading') };
}

/** Takes people's corrections back, because the expected reading has misprints and misread characters as printed. */
const asPrinted = ({ text, marks }: Paragraph, { corrections }: Article): string =>
  marks
    .filter(({ kind, start, end }) => kind === 'correction' && start < end)
    .reduceRight(
      (printed, { index, start, end }) =>
        `${printed.slice(0, start)}${corrections[index]?.before ?? ''}${printed.slice(end)}`,
      text,
    );

async function readPage(base: string, { newspaper, issue, page }: Article): Promise<Page | null> {
  const text = await readFile(join(base, newspaper, issue, `${page}.json`), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Page);
}
