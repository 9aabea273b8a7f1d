/** Reads a Markdown file of `content/`: its front matter, checked by a schema, and the text below it. */
import { readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { CORE_SCHEMA, load } from 'js-yaml';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

export interface MarkdownFile<T> {
  data: T;
  body: string;
}

/**
 * @param path for the messages
 * @throws Error that names the file and says what to do, when it has no front matter or not what the schema asks
 */
export function parseMarkdown<T extends z.ZodType>(text: string, path: string, schema: T): MarkdownFile<z.infer<T>> {
  const frontMatter = FRONT_MATTER.exec(text);
  if (!frontMatter) throw new Error(`${path}:1: no front matter. Run \`npm run ingest\` again.`);
  let front: unknown;
  try {
    // Eight times as fast as `yaml`, which ingest keeps for what people write and for its messages.
    front = load(frontMatter[1] ?? '', { schema: CORE_SCHEMA });
  } catch (cause) {
    throw new Error(`${path}: front matter that is not YAML. Run \`npm run ingest\` again.`, { cause });
  }
  const { success, data, error } = schema.safeParse(front);
  if (!success) {
    const [issue] = error.issues;
    const what = `${issue?.path.join('.') || 'front matter'}: ${issue?.message}`;
    throw new Error(`${path}: ${what}. Run \`npm run ingest\` again.`, { cause: error });
  }
  return { data, body: text.slice(frontMatter[0].length) };
}

export const readMarkdown = async <T extends z.ZodType>(path: string, schema: T): Promise<MarkdownFile<z.infer<T>>> =>
  parseMarkdown(await readFile(path, 'utf8'), path, schema);
