/** The content folder, and the files of it that are read page by page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageLine, pageSchema } from '../model/page.ts';

/** From the project's root; `npm run build -- --content DIR` sets it. */
export const contentFolder = (): string => process.env.HEDINGBEN_CONTENT ?? 'content';

/** @throws Error when ingest has not written the page's lines */
export function readPageLines(pageId: string): PageLine[] {
  const path = join(contentFolder(), 'pages', `${pageId}.json`);
  try {
    return pageSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).lines;
  } catch (cause) {
    throw new Error(`content/pages/${pageId}.json cannot be read. Run \`npm run ingest\`, then build again.`, {
      cause,
    });
  }
}
