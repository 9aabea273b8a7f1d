/** Reads a Markdown file of `content/`: its front matter held against a schema, and the body. */
import { readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { parse } from 'yaml';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** @throws Error that names the file and says what to do, when it has no front matter or not what the schema asks. */
export async function readMarkdown<T extends z.ZodType>(
  path: string,
  schema: T,
): Promise<{ data: z.infer<T>; body: string }> {
  const text = await readFile(path, 'utf8');
  const frontMatter = FRONT_MATTER.exec(text);
  if (!frontMatter) throw new Error(`${path}:1: no front matter. Run \`npm run ingest\` again.`);
  try {
    return { data: schema.parse(parse(frontMatter[1] ?? '')), body: text.slice(frontMatter[0].length) };
  } catch (cause) {
    throw new Error(`${path}: front matter that cannot be indexed. Run \`npm run ingest\` again.`, { cause });
  }
}
