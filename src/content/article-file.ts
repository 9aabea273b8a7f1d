/** Reads one file of `content/articles`. */
import { join } from 'node:path';
import { type Article, articleSchema } from '../model/article.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { type MarkdownFile, parseMarkdown, readMarkdown } from './front-matter.ts';
import { paragraphsOf } from './paragraphs.ts';

export interface ArticleFile {
  article: Article;
  paragraphs: Paragraph[];
}

const withParagraphs = ({ data, body }: MarkdownFile<Article>): ArticleFile => ({
  article: data,
  paragraphs: paragraphsOf(data, body),
});

/** @param path for the messages. @throws Error that names the file, when its front matter is missing or not an article's */
export const parseArticle = (text: string, path: string): ArticleFile =>
  withParagraphs(parseMarkdown(text, path, articleSchema));

/** `file` is a path from the content directory: `articles/liaocheng-ribao/2023-10-25/01-l038.md`. @throws as `parseArticle` */
export const readArticle = async (contentDir: string, file: string): Promise<ArticleFile> =>
  withParagraphs(await readMarkdown(join(contentDir, file), articleSchema));
