/** Reads `content/articles` a volume at a time, so that no more than one article's text is ever held. */
import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { pageText } from '../../markdown/page-text.ts';
import { type Article, articleSchema } from '../../model/article.ts';
import { volumeId } from '../../model/ids.ts';

const markdown = unified().use(remarkParse).use(pageText).freeze();
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** The article files of each volume, volumes and files in the order of their names. Paths are from `contentDir`. */
export async function filesByVolume(contentDir: string): Promise<Map<string, string[]>> {
  const files: string[] = [];
  for await (const file of glob('articles/*/*/*.md', { cwd: contentDir })) files.push(file.replaceAll('\\', '/'));
  const volumes = new Map<string, string[]>();
  for (const file of files.sort()) {
    const [, newspaper = '', issue = ''] = file.split('/');
    const volume = volumeId(newspaper, issue);
    const inVolume = volumes.get(volume);
    if (inVolume) inVolume.push(file);
    else volumes.set(volume, [file]);
  }
  return volumes;
}

/** Sums up what the files hold, in their order. Two volumes with one fingerprint are the same volume. */
export async function fingerprint(contentDir: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(contentDir, file)));
  return hash.digest('hex');
}

/** One article file. @throws Error that names the file, when its front matter is missing or not an article's. */
export async function readArticle(
  contentDir: string,
  file: string,
): Promise<{ article: Article; paragraphs: string[] }> {
  const path = join(contentDir, file);
  const text = await readFile(path, 'utf8');
  const frontMatter = FRONT_MATTER.exec(text);
  if (!frontMatter) throw new Error(`${path}:1: no front matter. Run \`npm run ingest\` again.`);
  try {
    const article = articleSchema.parse(parse(frontMatter[1] ?? ''));
    const body = markdown.parse(text.slice(frontMatter[0].length));
    return { article, paragraphs: body.children.map((block) => toString(block)).filter((block) => block !== '') };
  } catch (cause) {
    throw new Error(`${path}: not an article that can be indexed. Run \`npm run ingest\` again.`, { cause });
  }
}
